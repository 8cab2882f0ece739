//! Reads schemas as the vendor writes them, before the generator rewrites them.

use serde_json::{Map, Value};

/// The keywords of descriptions and examples.
pub const WORDS: [&str; 6] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "tags",
];

/// Returns whether two objects have different descriptions or examples.
pub fn differ_in_words(was: &Map<String, Value>, is: &Map<String, Value>) -> bool {
    WORDS.iter().any(|word| was.get(*word) != is.get(*word))
}

/// Returns a short description of an alternative.
pub fn form(schema: &Value) -> String {
    let word = |keyword: &str| {
        let value = schema.get(keyword)?;
        Some(value.as_str().map_or(value.to_string(), str::to_owned))
    };
    let unions = ["anyOf", "oneOf", "allOf"].iter().find_map(|keyword| {
        let branches = schema.get(*keyword)?.as_array()?;
        Some(format!("{keyword} with {} members", branches.len()))
    });
    let ty = word("type").or_else(|| word("$ref")).or(unions);
    let properties = schema.get("properties").and_then(Value::as_object);
    let properties = properties.map(|properties| {
        let names: Vec<&str> = properties.keys().map(String::as_str).collect();
        format!("with the properties {}", names.join(", "))
    });
    let bound = properties
        .or_else(|| word("pattern"))
        .or_else(|| word("format"))
        .or_else(|| word("const"))
        .or_else(|| word("enum"));
    let words: Vec<String> = [ty, bound].into_iter().flatten().collect();
    match words.is_empty() {
        true => "an alternative: any value".to_owned(),
        false => format!("an alternative: {}", words.join(" ")),
    }
}

/// Returns what a schema allows as a text: without descriptions, examples and the order of
/// keywords, members, properties and values.
pub fn essence(schema: &Value) -> String {
    canonical(schema).to_string()
}

fn canonical(schema: &Value) -> Value {
    let Some(keywords) = schema.as_object() else {
        return schema.clone();
    };
    let sorted = |mut values: Vec<Value>| {
        values.sort_by_key(Value::to_string);
        Value::Array(values)
    };
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut names: Vec<&String> = keywords.keys().collect();
    names.retain(|name| !WORDS.contains(&name.as_str()));
    names.sort_unstable();
    let keywords = names.into_iter().map(|name| {
        let value = &keywords[name];
        let value = match name.as_str() {
            "anyOf" | "oneOf" | "allOf" => sorted(list(value).iter().map(canonical).collect()),
            "required" | "enum" | "type" if value.is_array() => sorted(list(value)),
            "properties" | "$defs" | "patternProperties" => {
                let schemas = value.as_object().into_iter().flatten();
                let mut schemas: Vec<(&String, Value)> = schemas
                    .map(|(name, schema)| (name, canonical(schema)))
                    .collect();
                schemas.sort_by_key(|(name, _)| *name);
                schemas
                    .into_iter()
                    .map(|(name, schema)| (name.clone(), schema))
                    .collect::<Map<_, _>>()
                    .into()
            }
            "items" | "additionalProperties" | "not" => canonical(value),
            _ => value.clone(),
        };
        (name.clone(), value)
    });
    Value::Object(keywords.collect())
}

/// Returns the values of an enum or a constant.
pub fn listed(schema: &Value) -> Vec<Value> {
    let one = schema.get("const").cloned();
    let listed = schema["enum"].as_array().into_iter().flatten().cloned();
    listed.chain(one).collect()
}

/// Returns the target of a reference, or the schema itself. A chain is not followed.
pub fn target<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let reference = schema.get("$ref").and_then(Value::as_str);
    let pointer = reference.and_then(|reference| reference.strip_prefix('#'));
    pointer
        .and_then(|pointer| document.pointer(pointer))
        .unwrap_or(schema)
}

/// Returns whether null is allowed, the schema of the other values, and the pointer to it.
pub fn without_null(schema: &Value) -> (bool, &Value, String) {
    let is_null = |schema: &Value| schema["type"] == "null";
    for keyword in ["anyOf", "oneOf"] {
        let Some(branches) = schema[keyword].as_array() else {
            continue;
        };
        let others: Vec<usize> = (0..branches.len())
            .filter(|index| !is_null(&branches[*index]))
            .collect();
        if let ([only], true) = (others.as_slice(), others.len() < branches.len()) {
            return (true, &branches[*only], format!("/{keyword}/{only}"));
        }
    }
    let listed = schema["type"].as_array().into_iter().flatten();
    let is_nullable = listed.into_iter().any(|ty| ty == "null") || schema["nullable"] == true;
    (is_nullable, schema, String::new())
}
