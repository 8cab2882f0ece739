//! Comparing JSON Schemas by the Rust type that they result in.

use serde_json::Value;

/// Keywords that restrict a value and never affect its Rust type.
///
/// `pattern` is not one of them: it distinguishes id types.
const BOUNDS: [&str; 12] = [
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// Returns whether `keyword` restricts values without affecting their Rust type.
pub fn is_bound(keyword: &str) -> bool {
    BOUNDS.contains(&keyword)
}

/// Returns a text that is equal for schemas of the same Rust type.
///
/// Annotations, bounds and the order of `required` and `enum` are ignored. The text is the
/// schema as JSON, without what is ignored.
pub fn fingerprint(schema: &Value) -> String {
    fn canonical(value: &Value, is_schema: bool) -> Value {
        match value {
            Value::Object(object) => {
                let mut keys: Vec<&String> = object
                    .keys()
                    .filter(|key| {
                        !is_schema
                            || !(is_bound(key)
                                || matches!(key.as_str(), "description" | "default" | "deprecated"))
                    })
                    .collect();
                keys.sort_unstable();
                let entries = keys.into_iter().map(|key| {
                    let value = &object[key];
                    let canonical = match key.as_str() {
                        "properties" if is_schema => canonical_map(value),
                        "required" | "enum" if is_schema => sorted(value),
                        _ => canonical(value, true),
                    };
                    (key.clone(), canonical)
                });
                Value::Object(entries.collect())
            }
            Value::Array(items) => {
                Value::Array(items.iter().map(|item| canonical(item, true)).collect())
            }
            other => other.clone(),
        }
    }
    fn canonical_map(value: &Value) -> Value {
        canonical(value, false)
    }
    fn sorted(value: &Value) -> Value {
        let mut items = value.as_array().cloned().unwrap_or_default();
        items.sort_by_key(Value::to_string);
        Value::Array(items)
    }
    canonical(schema, true).to_string()
}
