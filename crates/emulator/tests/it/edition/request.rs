//! Requests made from the schemas of an operation.

use quo_emulator::made_up::{Direction, Maker};
use serde_json::{Map, Value, json};

use super::document::Operation;

/// Where webhooks of the tests point. No server listens there.
const NOWHERE: &str = "http://127.0.0.1:9/made-up";

/// The boundary of multipart bodies.
const BOUNDARY: &str = "made-up-boundary";

/// A request before it is written.
#[derive(Clone)]
pub struct Draft {
    /// The values of the parameters; `None` is left out.
    pub values: Vec<Option<Value>>,
    pub body: Option<Value>,
    /// The media type and the schema of the body.
    pub media: Option<(String, Value)>,
}

/// The text of a request.
pub struct Written {
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Option<Vec<u8>>,
}

impl Draft {
    /// Makes a request that is valid by the document.
    pub fn new(operation: &Operation, required_only: bool) -> Self {
        let maker = Maker::new(&operation.document, Direction::Request);
        let maker = if required_only {
            maker.required_only()
        } else {
            maker
        };
        let values = operation.parameters.iter().map(|parameter| {
            let name = parameter["name"].as_str().unwrap();
            let is_made = parameter["required"] == json!(true) || !required_only;
            let is_made = is_made && !is_described_elsewhere(parameter);
            is_made.then(|| maker.make(schema_of(parameter), name))
        });
        let media = operation.body.as_ref().map(|body| {
            let content = body["content"].as_object().unwrap();
            let json = content.iter().find(|(name, _)| name.ends_with("json"));
            let (name, media) = json.or(content.iter().next()).unwrap();
            let schema = media.get("schema").cloned();
            (name.clone(), schema.unwrap_or(json!(true)))
        });
        let body = media.as_ref().map(|(_, schema)| {
            let mut body = maker.make(schema, "");
            keep_on_this_machine(&mut body);
            body
        });
        Self {
            values: values.collect(),
            body,
            media,
        }
    }

    pub fn write(&self, operation: &Operation) -> Written {
        let mut path = operation.path.clone();
        let (mut query, mut headers) = (Vec::new(), Vec::new());
        for (parameter, value) in operation.parameters.iter().zip(&self.values) {
            let Some(value) = value else {
                continue;
            };
            let name = parameter["name"].as_str().unwrap();
            match parameter["in"].as_str().unwrap() {
                "path" => {
                    path = path.replace(&format!("{{{name}}}"), &encoded(&joined(value, ",")));
                }
                "query" => pairs(parameter, name, value, &mut query),
                "header" => headers.push((name.to_owned(), joined(value, ","))),
                _ => headers.push((
                    "cookie".to_owned(),
                    format!("{name}={}", joined(value, ",")),
                )),
            }
        }
        let query: Vec<String> = query
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect();
        let body = match (&self.body, &self.media) {
            (Some(body), Some((media, _))) => {
                let kind = match media.as_str() {
                    "multipart/form-data" => format!("{media}; boundary={BOUNDARY}"),
                    media => media.replace('*', "octet-stream"),
                };
                headers.push(("content-type".to_owned(), kind));
                Some(body_bytes(media, body))
            }
            _ => None,
        };
        Written {
            target: format!("{path}?{}", query.join("&")),
            headers,
            body,
        }
    }
}

/// Returns the schema of a parameter.
pub fn schema_of(parameter: &Value) -> &Value {
    let media = parameter.get("content").and_then(Value::as_object);
    let media = media.and_then(|content| content.values().next());
    media
        .unwrap_or(parameter)
        .get("schema")
        .unwrap_or(&Value::Bool(true))
}

/// Whether OpenAPI ignores a parameter, because it describes this header elsewhere.
pub fn is_described_elsewhere(parameter: &Value) -> bool {
    let name = parameter["name"].as_str().unwrap().to_lowercase();
    let names = ["accept", "content-type", "authorization"];
    parameter["in"] == "header" && names.contains(&name.as_str())
}

/// Points all addresses at a closed port, because the emulator sends requests to some.
fn keep_on_this_machine(value: &mut Value) {
    match value {
        Value::String(text) if text.starts_with("http") => NOWHERE.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(keep_on_this_machine),
        Value::Object(fields) => fields.values_mut().for_each(keep_on_this_machine),
        _ => {}
    }
}

fn encoded(text: &str) -> String {
    let bytes = text.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    });
    bytes.collect()
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn joined(value: &Value, separator: &str) -> String {
    match value {
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(separator),
        Value::Object(fields) => {
            let parts = fields
                .iter()
                .map(|(name, value)| format!("{name},{}", plain(value)));
            parts.collect::<Vec<_>>().join(",")
        }
        other => plain(other),
    }
}

fn pairs(parameter: &Value, name: &str, value: &Value, query: &mut Vec<(String, String)>) {
    if parameter.get("content").is_some() {
        query.push((name.to_owned(), value.to_string()));
        return;
    }
    let style = parameter["style"].as_str().unwrap_or("form");
    let separator = match style {
        "spaceDelimited" => " ",
        "pipeDelimited" => "|",
        _ => ",",
    };
    match value {
        Value::Object(fields) if style == "deepObject" => {
            query.extend(
                fields
                    .iter()
                    .map(|(field, value)| (format!("{name}[{field}]"), plain(value))),
            );
        }
        _ if parameter["explode"] == json!(false) => {
            query.push((name.to_owned(), joined(value, separator)));
        }
        Value::Object(fields) => {
            query.extend(
                fields
                    .iter()
                    .map(|(field, value)| (field.clone(), plain(value))),
            );
        }
        Value::Array(items) => {
            query.extend(items.iter().map(|item| (name.to_owned(), plain(item))));
        }
        other => query.push((name.to_owned(), plain(other))),
    }
}

fn body_bytes(media: &str, body: &Value) -> Vec<u8> {
    let empty = Map::new();
    let fields = body.as_object().unwrap_or(&empty);
    match media {
        "multipart/form-data" => {
            let parts = fields.iter().map(|(name, value)| {
                format!(
                    "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{}\r\n",
                    plain(value)
                )
            });
            format!("{}--{BOUNDARY}--\r\n", parts.collect::<String>()).into_bytes()
        }
        "application/x-www-form-urlencoded" => {
            let pairs = fields.iter().flat_map(|(name, value)| match value {
                Value::Array(items) => items.iter().map(|item| (name, plain(item))).collect(),
                other => vec![(name, plain(other))],
            });
            let pairs = pairs.map(|(name, value)| format!("{}={}", encoded(name), encoded(&value)));
            pairs.collect::<Vec<_>>().join("&").into_bytes()
        }
        media if media.ends_with("json") => body.to_string().into_bytes(),
        _ => plain(body).into_bytes(),
    }
}
