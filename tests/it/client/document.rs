//! The vendored document as the tests use it, with one entry per operation.

use std::sync::LazyLock;

use heck::ToSnakeCase;
use serde_json::Value;

static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../spec/quo-v1.json")).unwrap());

/// An operation of the document.
pub struct Described {
    /// The operation id in the form of the crate: `list_calls`.
    pub id: String,
    pub method: String,
    pub path: &'static str,
    operation: &'static Value,
}

/// Returns all operations.
pub fn operations() -> Vec<Described> {
    let methods = ["get", "put", "post", "patch", "delete"];
    let mut operations = Vec::new();
    for (path, item) in DOCUMENT["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if methods.contains(&method.as_str()) {
                let id = operation["operationId"].as_str().unwrap();
                operations.push(Described {
                    id: id.strip_suffix("_v1").unwrap_or(id).to_snake_case(),
                    method: method.to_uppercase(),
                    path,
                    operation,
                });
            }
        }
    }
    operations
}

/// Returns the operation `id`.
pub fn operation(id: &str) -> Described {
    let found = operations().into_iter().find(|found| found.id == id);
    found.unwrap_or_else(|| panic!("the document has no {id}"))
}

/// Returns the target of a reference, or the schema itself.
pub fn resolve(schema: &'static Value) -> &'static Value {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => {
            let pointer = reference.strip_prefix('#').unwrap();
            resolve(DOCUMENT.pointer(pointer).unwrap())
        }
        None => schema,
    }
}

/// Returns the members of a list in the document, or none without such a list.
pub fn list<'a>(schema: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    schema
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

impl Described {
    /// Returns the status of a success and the schema of its body.
    pub fn success(&self) -> (u16, Option<&'static Value>) {
        let responses = self.operation["responses"].as_object().unwrap();
        let mut successes = responses
            .iter()
            .filter(|(status, _)| status.starts_with('2'));
        let (status, response) = successes.next().unwrap();
        assert!(successes.next().is_none(), "{}", self.id);
        let schema = response.pointer("/content/application~1json/schema");
        (status.parse().unwrap(), schema.map(resolve))
    }

    pub fn parameters(&self) -> impl Iterator<Item = &'static Value> {
        list(self.operation, "parameters")
    }

    /// Returns the schema of the request body.
    pub fn body(&self) -> Option<&'static Value> {
        let pointer = "/requestBody/content/application~1json/schema";
        self.operation.pointer(pointer).map(resolve)
    }

    /// Returns the required parameters and body fields in snake case, without those that have a
    /// default.
    pub fn required(&self) -> Vec<String> {
        let parameters = self
            .parameters()
            .filter(|parameter| parameter["required"] == true)
            // The arguments of the method.
            .filter(|parameter| parameter["in"] != "path")
            .filter(|parameter| parameter["schema"].get("default").is_none())
            .filter_map(|parameter| parameter["name"].as_str());
        let fields = self
            .body()
            .into_iter()
            .flat_map(|schema| list(schema, "required"));
        parameters
            .chain(fields.filter_map(Value::as_str))
            .map(|name| name.to_snake_case())
            .collect()
    }
}
