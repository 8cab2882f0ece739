//! The operations of a document, as a client reads them.

use jsonschema::Validator;
use quo_emulator::made_up::Document;
use serde_json::Value;

/// An operation with its references resolved.
#[derive(Clone)]
pub struct Operation {
    pub document: Document,
    pub method: String,
    pub path: String,
    pub parameters: Vec<Value>,
    pub body: Option<Value>,
    responses: Value,
}

/// Returns all operations of a document.
pub fn operations(text: &str) -> Vec<Operation> {
    let document = Document::parse(text).unwrap();
    let root = document.root();
    let methods = ["get", "put", "post", "delete", "patch"];
    let mut operations = Vec::new();
    for (path, item) in root["paths"].as_object().unwrap() {
        let item = resolve(root, item);
        let shared = list(item, "parameters");
        for method in methods {
            let Some(operation) = item.get(method) else {
                continue;
            };
            let own = list(operation, "parameters");
            let parameters = shared
                .iter()
                .chain(own)
                .map(|one| resolve(root, one).clone());
            let body = operation.get("requestBody");
            operations.push(Operation {
                method: method.to_uppercase(),
                path: path.clone(),
                parameters: parameters.collect(),
                body: body.map(|body| resolve(root, body).clone()),
                responses: operation["responses"].clone(),
                document: document.clone(),
            });
        }
    }
    operations
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    let listed = value.get(name).and_then(Value::as_array);
    listed.map(Vec::as_slice).unwrap_or_default()
}

fn resolve<'a>(root: &'a Value, part: &'a Value) -> &'a Value {
    match part.get("$ref").and_then(Value::as_str) {
        Some(reference) => resolve(root, root.pointer(&reference[1..]).unwrap()),
        None => part,
    }
}

impl Operation {
    pub fn label(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Returns the status and description of the success.
    pub fn success(&self) -> (u16, &Value) {
        let responses = self.responses.as_object().unwrap().iter();
        let mut found = responses.filter_map(|(status, response)| {
            let status = status.to_uppercase().replace('X', "0").parse().ok()?;
            (200..400).contains(&status).then_some((status, response))
        });
        let (status, response) = found.next().unwrap_or((200, &self.responses["default"]));
        (status, resolve(self.document.root(), response))
    }

    /// Returns the description of an error response, if the document has this status.
    pub fn error(&self, status: u16) -> Option<&Value> {
        let names = [
            status.to_string(),
            format!("{}XX", status / 100),
            "default".to_owned(),
        ];
        let found = names.iter().find_map(|name| self.responses.get(name));
        found.map(|found| resolve(self.document.root(), found))
    }

    pub fn validator(&self, schema: &Value) -> Validator {
        self.document.compile(schema, "").unwrap()
    }

    pub fn is_valid(&self, schema: &Value, value: &Value) -> bool {
        self.validator(schema).is_valid(value)
    }

    /// Returns how a response differs from its description.
    pub fn deviation(&self, described: &Value, content_type: &str, bytes: &[u8]) -> Option<String> {
        let Some(content) = described.get("content").and_then(Value::as_object) else {
            // Some operations send an empty object that their document omits.
            let is_empty = bytes.is_empty() || bytes == b"{}";
            return (!is_empty).then(|| "a body that the document does not have".to_owned());
        };
        let name = content_type.split(';').next().unwrap_or_default();
        let group = name.split('/').next().unwrap_or_default();
        let names = [name.to_owned(), format!("{group}/*"), "*/*".to_owned()];
        let Some(media) = names.iter().find_map(|name| content.get(name)) else {
            return Some(format!("the content type {name}"));
        };
        if bytes.is_empty() {
            return Some("an empty body".to_owned());
        }
        if !name.ends_with("json") {
            return None;
        }
        let body: Value = match serde_json::from_slice(bytes) {
            Ok(body) => body,
            Err(error) => return Some(error.to_string()),
        };
        let validator = self.validator(&media["schema"]);
        let error = validator.iter_errors(&body).next()?;
        Some(format!("{}: {error}", error.instance_path()))
    }
}
