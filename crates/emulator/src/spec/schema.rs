//! Keywords of single schemas.

use serde_json::Value;

/// Returns the values of a keyword that is a list.
pub(super) fn keyword_list<'a>(
    schema: &'a Value,
    keyword: &str,
) -> impl Iterator<Item = &'a Value> + use<'a> {
    let listed = schema.get(keyword).and_then(Value::as_array);
    listed.into_iter().flatten()
}

/// Returns the types that a schema names. Without `type`, they follow from its other keywords.
pub(super) fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(of)) => return vec![of],
        Some(Value::Array(types)) => return types.iter().filter_map(Value::as_str).collect(),
        _ => {}
    }
    let keywords = [
        ("properties", "object"),
        ("required", "object"),
        ("additionalProperties", "object"),
        ("patternProperties", "object"),
        ("items", "array"),
        ("prefixItems", "array"),
        ("minItems", "array"),
        ("minimum", "number"),
        ("maximum", "number"),
    ];
    let known = keywords
        .into_iter()
        .find(|(keyword, _)| schema.get(keyword).is_some());
    vec![known.map_or("string", |(_, of)| of)]
}

/// Whether a schema's `type`, `const` and `enum` allow a value.
pub(super) fn is_allowed(schema: &Value, value: &Value) -> bool {
    let has_type = schema.get("type").is_none_or(|_| {
        let types = types(schema);
        types.iter().any(|of| is_of(of, value))
    });
    let is_listed = |keyword| {
        let mut values = keyword_list(schema, keyword).peekable();
        values.peek().is_none() || values.any(|listed| listed == value)
    };
    schema != &Value::Bool(false)
        && has_type
        && schema.get("const").is_none_or(|only| only == value)
        && is_listed("enum")
}

/// Whether a value has a type of JSON Schema.
fn is_of(of: &str, value: &Value) -> bool {
    match (of, value) {
        ("null", Value::Null)
        | ("boolean", Value::Bool(_))
        | ("number", Value::Number(_))
        | ("string", Value::String(_))
        | ("array", Value::Array(_))
        | ("object", Value::Object(_)) => true,
        ("integer", Value::Number(number)) => {
            number.is_i64()
                || number.is_u64()
                || number.as_f64().is_some_and(|of| of.fract() == 0.0)
        }
        _ => false,
    }
}
