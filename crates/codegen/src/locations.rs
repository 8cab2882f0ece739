//! Resolves a location of the names table to JSON pointers into the lowered document.

use serde_json::Value;

use crate::names::Names;
use crate::schema::walk::join;

impl Names {
    /// Returns the JSON pointers of a location in the lowered document, before unification.
    ///
    /// A location in a named type has one pointer for each copy of the type. The result is empty
    /// if the document does not have the location.
    pub fn resolve(&self, document: &Value, location: &str) -> Vec<String> {
        self.resolve_within(document, location, 0)
    }

    fn resolve_within(&self, document: &Value, location: &str, depth: usize) -> Vec<String> {
        let (head, rest) = location.split_once('.').unwrap_or((location, ""));
        let mut found = Vec::new();
        if let Some(locations) = self.types.get(head).filter(|_| depth < 16) {
            for listed in locations {
                found.extend(self.resolve_within(document, listed, depth + 1));
            }
        } else {
            let (first, remainder) = rest.split_once('.').unwrap_or((rest, ""));
            found = operation_part(self, document, head, first);
            return descend(document, found, remainder);
        }
        descend(document, found, rest)
    }
}

/// Returns the pointers of the schema of a parameter, body or response, with its `[]` steps.
fn operation_part(names: &Names, document: &Value, operation: &str, part: &str) -> Vec<String> {
    let (name, steps) = part.split_at(part.find(['[', '{']).unwrap_or(part.len()));
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        for (method, value) in item.as_object().into_iter().flatten() {
            let id = value.get("operationId").and_then(Value::as_str);
            if id.is_none_or(|id| names.operation(id) != operation) {
                continue;
            }
            let pointer = join(&join("/paths", path), method);
            let holders = match name {
                "body" => vec![join(&pointer, "requestBody")],
                "response" => value["responses"]
                    .as_object()
                    .into_iter()
                    .flat_map(|responses| responses.keys())
                    .map(|status| join(&join(&pointer, "responses"), status))
                    .collect(),
                _ => {
                    let parameters = value["parameters"].as_array();
                    return parameters
                        .into_iter()
                        .flatten()
                        .enumerate()
                        .filter(|(_, parameter)| parameter["name"] == name)
                        .map(|(index, _)| format!("{pointer}/parameters/{index}/schema"))
                        .flat_map(|pointer| step_into(document, vec![pointer], steps))
                        .collect();
                }
            };
            let schemas = holders
                .into_iter()
                .map(|holder| format!("{holder}/content/application~1json/schema"))
                .filter(|pointer| document.pointer(pointer).is_some())
                .collect();
            return step_into(document, schemas, steps);
        }
    }
    Vec::new()
}

/// Follows the steps of a path such as `data[].items` from each pointer.
fn descend(document: &Value, mut pointers: Vec<String>, steps: &str) -> Vec<String> {
    for step in steps.split('.').filter(|step| !step.is_empty()) {
        let (property, suffix) = step.split_at(step.find(['[', '{']).unwrap_or(step.len()));
        pointers = pointers
            .iter()
            .flat_map(|pointer| members(document, pointer, &["properties", property], 0))
            .collect();
        pointers = step_into(document, pointers, suffix);
    }
    pointers
}

/// Follows `[]` and `{}`.
fn step_into(document: &Value, mut pointers: Vec<String>, suffix: &str) -> Vec<String> {
    for step in ["[]", "{}"]
        .into_iter()
        .flat_map(|step| suffix.matches(step))
    {
        let keyword = if step == "[]" {
            "items"
        } else {
            "additionalProperties"
        };
        pointers = pointers
            .iter()
            .flat_map(|pointer| members(document, pointer, &[keyword], 0))
            .collect();
    }
    pointers
}

/// Returns the pointers of a member of a schema, or of its branches.
fn members(document: &Value, pointer: &str, path: &[&str], depth: usize) -> Vec<String> {
    let pointer = target(document, pointer);
    let direct = path
        .iter()
        .fold(pointer.clone(), |pointer, step| join(&pointer, step));
    if document.pointer(&direct).is_some() {
        return vec![direct];
    }
    let schema = document.pointer(&pointer);
    let mut found = Vec::new();
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let branches = schema
            .and_then(|schema| schema.get(keyword))
            .and_then(Value::as_array)
            .filter(|_| depth < 16);
        for index in 0..branches.map_or(0, Vec::len) {
            let branch = join(&join(&pointer, keyword), &index.to_string());
            found.extend(members(document, &branch, path, depth + 1));
        }
    }
    found
}

/// Returns the target of a `$ref`, or the pointer itself.
fn target(document: &Value, pointer: &str) -> String {
    document
        .pointer(pointer)
        .and_then(|schema| schema.get("$ref"))
        .and_then(Value::as_str)
        .and_then(|target| target.strip_prefix('#'))
        .map_or_else(|| pointer.to_owned(), str::to_owned)
}
