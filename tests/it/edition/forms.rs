//! Bodies of requests that are not JSON, compared with the values that they were filled from.

use std::collections::BTreeMap;

use bytes::Bytes;
use futures_util::{FutureExt, stream};
use serde_json::{Value, json};

use super::document::essence;
use quo_sdk_test_support::server::Recorded;

/// The values of each field, in order.
type Fields = BTreeMap<String, Vec<Value>>;

/// Returns where the body of a request differs from its value, or `None`.
pub fn difference(media: &str, expected: &Value, request: &Recorded) -> Option<String> {
    let found = request.headers.get("content-type");
    let found = found.map_or("", |found| found.to_str().unwrap());
    let is_empty = request.body.is_empty() && expected == &json!({});
    if essence(found) != essence(media) && !is_empty {
        return Some(format!("content-type {found:?}"));
    }
    let is_same = match essence(media).as_str() {
        _ if is_empty => true,
        "multipart/form-data" => parts(found, &request.body) == fields(expected),
        "application/x-www-form-urlencoded" => pairs(&request.body) == fields(expected),
        _ => expected.as_str().map(str::as_bytes) == Some(&request.body),
    };
    let text = String::from_utf8_lossy(&request.body);
    (!is_same).then(|| format!("expected {expected}, found {text}"))
}

/// Returns a text as a form has it. The members of an object have no order.
fn text(text: &str) -> Value {
    let object = serde_json::from_str(text).ok().filter(Value::is_object);
    object.unwrap_or_else(|| json!(text))
}

/// Returns the fields of an object.
fn fields(object: &Value) -> Fields {
    let mut fields = Fields::new();
    for (name, value) in object.as_object().unwrap() {
        let values = match value {
            Value::Array(items) => items.iter().collect(),
            value => vec![value],
        };
        for value in values {
            let written = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            fields.entry(name.clone()).or_default().push(text(&written));
        }
    }
    fields
}

fn pairs(body: &[u8]) -> Fields {
    let query = std::str::from_utf8(body).unwrap();
    let url = reqwest::Url::parse(&format!("http://127.0.0.1/?{query}")).unwrap();
    let mut fields = Fields::new();
    for (name, value) in url.query_pairs() {
        fields
            .entry(name.into_owned())
            .or_default()
            .push(text(&value));
    }
    fields
}

fn parts(content_type: &str, body: &[u8]) -> Fields {
    let boundary = multer::parse_boundary(content_type).unwrap();
    let body = stream::iter([Ok::<_, std::io::Error>(Bytes::copy_from_slice(body))]);
    let mut form = multer::Multipart::new(body, boundary);
    let read = async move {
        let mut fields = Fields::new();
        while let Some(part) = form.next_field().await.unwrap() {
            let name = part.name().unwrap().to_owned();
            let value = text(&part.text().await.unwrap());
            fields.entry(name).or_default().push(value);
        }
        fields
    };
    read.now_or_never().unwrap()
}
