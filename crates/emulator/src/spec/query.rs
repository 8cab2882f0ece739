//! Decoding of queries and paths into values of the types in their schemas.

use serde_json::Value;

/// The decoded pairs of a query, in order.
pub(super) struct Pairs(Vec<(String, String)>);

impl Pairs {
    pub(super) fn parse(query: &str) -> Self {
        let pairs = form_urlencoded::parse(query.as_bytes());
        Self(pairs.into_owned().collect())
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// Returns the value of a parameter. A list repeats its name, the default style of
    /// OpenAPI.
    pub(super) fn value(&self, name: &str, schema: &Value) -> Option<Value> {
        let values = self.0.iter().filter(|(found, _)| found == name);
        let mut values = values.map(|(_, value)| value.as_str()).peekable();
        values.peek()?;
        if schema.get("type").and_then(Value::as_str) == Some("array") {
            let items = schema.get("items").unwrap_or(&Value::Null);
            return Some(values.map(|value| typed(value, items)).collect());
        }
        // The last value counts, as in most query parsers.
        values.last().map(|value| typed(value, schema))
    }
}

/// Parses a text as the type of its schema. A text that does not parse stays a string.
fn typed(text: &str, schema: &Value) -> Value {
    let parsed = match schema.get("type").and_then(Value::as_str) {
        Some("integer") => text.parse::<i64>().ok().map(Value::from),
        Some("number") => text.parse::<f64>().ok().map(Value::from),
        Some("boolean") => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::String(text.to_owned()))
}

/// Percent-decodes a segment of a path. A plus stays a plus.
pub(super) fn decode(segment: &str) -> String {
    // The form decoder treats these characters specially.
    let escaped = segment
        .replace('+', "%2B")
        .replace('&', "%26")
        .replace('=', "%3D");
    let mut pairs = form_urlencoded::parse(escaped.as_bytes());
    pairs
        .next()
        .map(|(text, _)| text.into_owned())
        .unwrap_or_default()
}
