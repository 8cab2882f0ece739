//! Validation of responses against the documents that they are made for.

use std::sync::LazyLock;

use jsonschema::Draft;
use serde_json::Value;

static DOCUMENTS: LazyLock<[Value; 2]> = LazyLock::new(|| {
    [
        quo_sdk_frozen::DOCUMENT,
        include_str!("../../../../spec/quo-webhooks.json"),
    ]
    .map(|text| serde_json::from_str(text).unwrap())
});

/// An operation of the frozen document, or of ours of the dated webhooks.
pub struct Documented {
    pub id: &'static str,
    pub method: String,
    pub path: &'static str,
    document: &'static Value,
    operation: &'static Value,
}

pub fn all() -> Vec<Documented> {
    let mut all = Vec::new();
    for document in DOCUMENTS.iter() {
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                all.push(Documented {
                    id: operation["operationId"].as_str().unwrap(),
                    method: method.to_uppercase(),
                    path,
                    document,
                    operation,
                });
            }
        }
    }
    all
}

impl Documented {
    pub fn is_dated(&self) -> bool {
        !self.path.starts_with("/v1/")
    }

    /// Returns the status of the documented success.
    pub fn success(&self) -> u16 {
        let responses = self.operation["responses"].as_object().unwrap();
        let success = responses.keys().find(|status| status.starts_with('2'));
        success.unwrap().parse().unwrap()
    }

    /// Returns the first deviation of a response from the document.
    pub fn deviation(&self, status: u16, body: &[u8]) -> Option<String> {
        let response = self.operation["responses"].get(status.to_string());
        // The document of the dated webhooks has no error responses.
        if response.is_none() && self.is_dated() {
            return dated_error_deviation(body);
        }
        let Some(response) = response else {
            return Some(format!("the document has no {status}"));
        };
        let Some(schema) = response.pointer("/content/application~1json/schema") else {
            // The response of a retry is an empty object, which the document omits.
            let nothing = body.is_empty() || body == b"{}" && status == 202;
            return (!nothing).then(|| "a body that the document does not have".to_owned());
        };
        let mut schema = schema.clone();
        schema["components"] = self.document["components"].clone();
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(true)
            .build(&schema)
            .unwrap();
        let body = match serde_json::from_slice(body) {
            Ok(body) => body,
            Err(error) => return Some(error.to_string()),
        };
        let mut errors = validator.iter_errors(&body);
        let error = errors.next()?;
        Some(format!("{}: {error}", error.instance_path()))
    }
}

/// Checks the released form of a dated error response: title, message and docs, without
/// code and status.
fn dated_error_deviation(body: &[u8]) -> Option<String> {
    let body: Value = match serde_json::from_slice(body) {
        Ok(body) => body,
        Err(error) => return Some(error.to_string()),
    };
    let texts = ["title", "message", "docs"];
    let missing = texts.iter().find(|name| !body[**name].is_string());
    let extra = ["code", "status"]
        .into_iter()
        .find(|name| body.get(name).is_some());
    missing
        .map(|name| format!("no {name}"))
        .or(extra.map(|name| format!("a {name}")))
}
