//! The documents in `spec/`, with the operations that the crate has.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use quo_sdk::REQUEST_TABLES;
use quo_sdk::rt::{RequestRow, RequestTable};
use serde_json::{Map, Value, json};

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Returns the path of a file of `spec/`.
pub fn spec(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("spec")
        .join(file)
}

fn read(file: &str) -> Value {
    let text = fs::read_to_string(spec(file)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// A document with its table of requests.
pub struct Edition {
    pub table: &'static RequestTable,
    pub document: Value,
    /// The pointers of what the generator skipped, as reviewed.
    skipped: Vec<String>,
}

/// A parameter that the crate has.
pub struct Parameter {
    pub name: String,
    /// The part of the request that holds it.
    pub location: String,
    pub is_required: bool,
    /// Whether a list is sent as one value with commas.
    pub is_joined: bool,
    pub schema: Value,
    /// The value that is sent unless another is set.
    pub default: Option<Value>,
    /// Whether the crate sends its one value without being asked.
    pub is_fixed: bool,
}

/// An operation of a document.
pub struct Described<'a> {
    pub edition: &'a Edition,
    /// The name of the document, the method and the path, for messages.
    pub title: String,
    pub method: String,
    /// The path template, with the path of the server.
    pub path: String,
    pointer: String,
    operation: &'a Value,
    shared: Option<&'a Value>,
}

/// Returns every document that the crate has operations of.
pub fn editions() -> Vec<Edition> {
    let findings = match fs::exists(spec("findings.json")).unwrap() {
        true => read("findings.json"),
        false => json!([]),
    };
    let tables = REQUEST_TABLES.iter();
    let editions = tables.map(|table| Edition {
        table,
        document: read(&format!("quo-{}.json", table.document)),
        skipped: skipped(table.document, &findings),
    });
    editions.collect()
}

/// Returns the pointers of what was skipped in a document.
fn skipped(document: &str, findings: &Value) -> Vec<String> {
    let all = match findings {
        Value::Array(items) => items.iter().collect(),
        Value::Object(members) => members.values().collect(),
        _ => Vec::new(),
    };
    let text = |name| findings.get(name).and_then(Value::as_str);
    let is_skip = text("finding").is_some_and(|finding| finding.starts_with("skipped "));
    match text("pointer") {
        Some(pointer) if is_skip && text("document") == Some(document) => vec![pointer.to_owned()],
        _ => {
            let found = all.into_iter().flat_map(|part| skipped(document, part));
            found.collect()
        }
    }
}

/// Returns the members of a list, or none without such a list.
pub fn list<'a>(schema: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    let found = schema.get(name).and_then(Value::as_array);
    found.into_iter().flatten()
}

fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

impl Edition {
    /// Returns the operations of the document.
    pub fn operations(&self) -> Vec<Described<'_>> {
        let server = self.document.pointer("/servers/0/url");
        let server = server.and_then(Value::as_str).unwrap_or_default();
        let server = server.trim_end_matches('/');
        let base = match server.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
            None => server,
        };
        let mut operations = Vec::new();
        for (path, item) in self.document["paths"].as_object().unwrap() {
            let item = self.target(item);
            for method in METHODS {
                let Some(operation) = item.get(method) else {
                    continue;
                };
                let (method, path) = (method.to_uppercase(), format!("{base}{path}"));
                operations.push(Described {
                    edition: self,
                    title: format!("{}: {method} {path}", self.table.document),
                    pointer: format!(
                        "/paths/{}/{}",
                        escape(path.strip_prefix(base).unwrap()),
                        method.to_lowercase()
                    ),
                    method,
                    path,
                    operation,
                    shared: item.get("parameters"),
                });
            }
        }
        operations
    }

    /// Returns the operations with a row in the table, each with its row.
    pub fn rows(&self) -> Vec<(Described<'_>, &'static RequestRow)> {
        let operations = self.operations().into_iter();
        operations
            .filter(Described::is_compiled)
            .filter_map(|described| {
                let row = described.row()?;
                Some((described, row))
            })
            .collect()
    }

    /// Returns the target of a reference, or the value itself.
    pub fn target<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => {
                let pointer = reference.strip_prefix('#').unwrap();
                self.target(self.document.pointer(pointer).unwrap())
            }
            None => value,
        }
    }

    /// Returns whether the generator skipped what is at the pointer.
    fn is_skipped(&self, pointer: &str) -> bool {
        self.skipped.iter().any(|skipped| skipped == pointer)
    }
}

/// Returns a media type without its parameters, in lower case.
pub fn essence(media: &str) -> String {
    let essence = media.split(';').next().unwrap();
    essence.trim().to_ascii_lowercase()
}

/// Returns whether a media type is that of JSON.
fn is_json(media: &str) -> bool {
    let essence = essence(media);
    essence == "application/json" || essence.ends_with("+json")
}

/// The media types of forms, of which the crate takes the first.
const FORMS: [&str; 2] = ["multipart/form-data", "application/x-www-form-urlencoded"];

/// The schema of a body of bytes.
static BYTES: LazyLock<Value> = LazyLock::new(|| json!({ "type": "string" }));

impl<'a> Described<'a> {
    /// Returns the row of the operation in the table.
    pub fn row(&self) -> Option<&'static RequestRow> {
        let mut rows = self.edition.table.rows.iter();
        rows.find(|row| row.operation.method == self.method && row.operation.path == self.path)
    }

    /// Returns whether the generator skipped the operation, or all operations of its path.
    pub fn is_skipped(&self) -> bool {
        let (path, _) = self.pointer.rsplit_once('/').unwrap();
        self.edition.is_skipped(&self.pointer) || self.edition.is_skipped(path)
    }

    /// Returns the id of the operation in the document.
    pub fn id(&self) -> Option<&'a str> {
        self.operation.get("operationId")?.as_str()
    }

    /// Returns the parameters as the document has them, those of the path behind.
    pub fn documented_parameters(&self) -> Vec<&Value> {
        let own = list(self.operation, "parameters").map(|found| self.edition.target(found));
        let mut all: Vec<&Value> = own.collect();
        let shared = self.shared.and_then(Value::as_array).into_iter().flatten();
        for parameter in shared.map(|found| self.edition.target(found)) {
            let mut known = all.iter();
            if !known.any(|own| own["name"] == parameter["name"] && own["in"] == parameter["in"]) {
                all.push(parameter);
            }
        }
        all
    }

    /// Returns the parameters, without those that the generator could not map.
    pub fn parameters(&self) -> Vec<Parameter> {
        let mut parameters = Vec::new();
        for (index, parameter) in self.documented_parameters().into_iter().enumerate() {
            let location = parameter["in"].as_str().unwrap();
            let pointer = format!("{}/parameters/{index}", self.pointer);
            let Some(schema) = parameter.get("schema") else {
                continue;
            };
            let name = parameter["name"].as_str().unwrap();
            // The client sends its key in this header.
            let is_key = location == "header" && name.eq_ignore_ascii_case("authorization");
            if location == "cookie" || is_key || self.edition.is_skipped(&pointer) {
                continue;
            }
            let schema = self.edition.target(schema);
            let is_required = parameter.get("required") == Some(&json!(true));
            if parameter.get("style") == Some(&json!("deepObject")) {
                // Each member is a parameter of its own.
                let members = schema.get("properties").and_then(Value::as_object);
                for (member, schema) in members.into_iter().flatten() {
                    let mut required = list(schema, "required");
                    let is_required = is_required && required.any(|name| name == member);
                    let schema = self.edition.target(schema);
                    let name = format!("{name}[{member}]");
                    parameters.push(self::parameter(name, location, is_required, false, schema));
                }
                continue;
            }
            let is_joined = match (parameter.get("explode"), parameter.get("style")) {
                (Some(explode), _) => explode == false,
                (None, style) => location != "query" || style.is_some_and(|style| style != "form"),
            };
            let name = name.to_owned();
            parameters.push(self::parameter(
                name,
                location,
                is_required,
                is_joined,
                schema,
            ));
        }
        parameters
    }

    /// Returns the schema of the body of the request.
    pub fn body(&self) -> Option<&'a Value> {
        let body = self.edition.target(self.operation.get("requestBody")?);
        match self.encoding() {
            None => json_schema(body),
            Some(media) if FORMS.contains(&&*essence(media)) => {
                body["content"][media].get("schema")
            }
            Some(_) => Some(&BYTES),
        }
    }

    /// Returns the media type of the body of the request, unless it is JSON.
    pub fn encoding(&self) -> Option<&'a str> {
        let body = self.edition.target(self.operation.get("requestBody")?);
        let content = body.get("content")?.as_object()?;
        if content.keys().any(|media| is_json(media)) {
            return None;
        }
        let media = |form: &str| content.keys().find(|media| essence(media) == form);
        let form = FORMS.into_iter().find_map(media);
        form.or(content.keys().next()).map(String::as_str)
    }

    /// Returns whether this build has the method of the operation.
    fn is_compiled(&self) -> bool {
        let is_form = self
            .encoding()
            .is_some_and(|media| essence(media) == FORMS[0]);
        cfg!(feature = "multipart") || !is_form
    }

    /// Returns whether a request can lack its body. Documents often omit that a body with
    /// properties is required.
    pub fn is_body_optional(&self) -> bool {
        let body = self.operation.get("requestBody");
        let required = body.and_then(|body| self.edition.target(body).get("required"));
        let schema = self.body().map(|schema| self.edition.target(schema));
        match required.and_then(Value::as_bool) {
            Some(required) => !required,
            // Bytes are not left out by mistake.
            None if schema == Some(&BYTES) => false,
            None => schema.is_none_or(|schema| schema.get("properties").is_none()),
        }
    }

    /// Returns the responses by their documented status, such as `200`, `4XX` and `default`.
    pub fn responses(&self) -> Vec<(&'a str, &'a Value)> {
        let responses = self.operation["responses"].as_object().unwrap().iter();
        responses
            .map(|(status, response)| (status.as_str(), self.edition.target(response)))
            .collect()
    }

    /// Returns the 2xx responses that are decoded: those with a body, or all without any.
    pub fn successes(&self) -> Vec<(u16, &'a Value)> {
        let responses = self.responses().into_iter();
        let successes = responses.filter(|(status, _)| status.starts_with('2'));
        let (with_body, without): (Vec<_>, Vec<_>) =
            successes.partition(|(_, response)| response.get("content").is_some());
        let successes = if with_body.is_empty() {
            without
        } else {
            with_body
        };
        let successes = successes.into_iter();
        successes
            .map(|(status, response)| (status.replace("XX", "00").parse().unwrap(), response))
            .collect()
    }
}

/// Returns the schema of the JSON body of a request or response.
pub fn json_schema(holder: &Value) -> Option<&Value> {
    let mut content = holder.get("content")?.as_object()?.iter();
    let (_, body) = content.find(|(media, _)| is_json(media))?;
    body.get("schema")
}

/// Returns the first media type of a body that is not JSON.
pub fn other_media(holder: &Value) -> Option<&str> {
    let mut content = holder.get("content")?.as_object()?.keys();
    content.find(|media| !is_json(media)).map(String::as_str)
}

fn parameter(
    name: String,
    location: &str,
    is_required: bool,
    is_joined: bool,
    schema: &Value,
) -> Parameter {
    let only = match (
        schema.get("enum").and_then(Value::as_array),
        schema.get("const"),
    ) {
        (_, Some(only)) => Some(only),
        (Some(values), None) if values.len() == 1 => values.first(),
        _ => None,
    };
    let only = only.filter(|_| is_required);
    let default = schema.get("default").or(only).cloned();
    Parameter {
        name,
        location: location.to_owned(),
        is_required,
        is_joined,
        schema: schema.clone(),
        is_fixed: location == "header" && only.is_some(),
        default: default.filter(|value| !value.is_array() && !value.is_object()),
    }
}

/// Joins two schemas that both hold.
pub fn merged(left: &Map<String, Value>, right: &Map<String, Value>) -> Map<String, Value> {
    let mut merged = left.clone();
    for (key, value) in right {
        let joined = match (key.as_str(), merged.get(key), value) {
            ("properties", Some(Value::Object(left)), Value::Object(right)) => {
                let mut all = left.clone();
                for (name, schema) in right {
                    let joined = match all.get(name) {
                        Some(known) => json!({ "allOf": [known, schema] }),
                        None => schema.clone(),
                    };
                    all.insert(name.clone(), joined);
                }
                Value::Object(all)
            }
            ("required" | "allOf", Some(Value::Array(left)), Value::Array(right)) => {
                left.iter().chain(right).cloned().collect()
            }
            _ => value.clone(),
        };
        merged.insert(key.clone(), joined);
    }
    merged
}

#[test]
fn schemas_that_both_hold_are_joined() {
    let left = json!({ "required": ["a"], "properties": { "a": { "type": "string" } } });
    let right = json!({
        "required": ["b"],
        "properties": { "a": { "minLength": 2 }, "b": {} },
        "title": "t",
    });
    let joined = merged(left.as_object().unwrap(), right.as_object().unwrap());
    let expected = json!({
        "required": ["a", "b"],
        "properties": { "a": { "allOf": [{ "type": "string" }, { "minLength": 2 }] }, "b": {} },
        "title": "t",
    });
    assert_eq!(Value::Object(joined), expected);
}

#[test]
fn skipped_parts_are_read_from_the_findings() {
    let finding = |document: &str, finding: &str| {
        let pointer = format!("/paths/~1{document}/get");
        json!({ "document": document, "pointer": pointer, "finding": finding })
    };
    let findings = json!({ "findings": [
        finding("one", "skipped `GET /one`; use another: it is new"),
        finding("one", "joined with another"),
        finding("two", "skipped `GET /two`; use another: it is new"),
    ] });
    assert_eq!(skipped("one", &findings), ["/paths/~1one/get"]);
    assert!(skipped("three", &findings).is_empty());
}
