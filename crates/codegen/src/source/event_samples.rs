//! A sample of the data of each event, made from its schema, for the tests of users.
//!
//! A sample has every property, the first branch of a choice and the first value of an enum. The same
//! schemas make the same samples.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Value, json};

use crate::input::Target;
use crate::names::{IdFormat, Names};
use crate::source::event_enum::EventTable;

/// The time of all samples.
const TIME: &str = "2026-01-05T12:00:00.000Z";

/// The maximum depth, for schemas that contain themselves.
const MAX_DEPTH: usize = 12;

/// The call of the runtime's macro that holds the samples. `document` is the one of the schema files.
pub fn samples(
    table: &EventTable,
    document: &Value,
    names: &Names,
    target: &Target,
) -> TokenStream {
    let source = Source {
        schemas: &document["components"]["schemas"],
        ids: &names.ids,
    };
    let (mut kinds, mut texts) = (Vec::new(), Vec::new());
    for (wire, title) in table.titles() {
        // An object without properties is no component.
        let sample = match source.schemas.get(title) {
            Some(schema) => source.sample(schema, "", 0),
            None => json!({}),
        };
        kinds.push(wire);
        texts.push(sample.to_string());
    }
    let runtime = target.runtime();
    quote! {
        #runtime::event_samples! { #(#kinds = #texts;)* }
    }
}

/// What samples are made of.
struct Source<'a> {
    /// The schemas by their names.
    schemas: &'a Value,
    /// The kinds of ids. Not every schema of an id has a pattern.
    ids: &'a BTreeMap<String, IdFormat>,
}

impl Source<'_> {
    /// Makes a value of a schema. `name` is that of its property.
    fn sample(&self, schema: &Value, name: &str, depth: usize) -> Value {
        if depth > MAX_DEPTH {
            return Value::Null;
        }
        let sample = |schema: &Value| self.sample(schema, name, depth + 1);
        if let Some(target) = schema["$ref"].as_str() {
            let target = target.rsplit('/').next().unwrap_or_default();
            return sample(&self.schemas[target]);
        }
        let choice = ["anyOf", "oneOf"]
            .iter()
            .find_map(|choice| schema[*choice].get(0));
        if let Some(value) = schema.get("const").or_else(|| schema["enum"].get(0)) {
            return value.clone();
        }
        if let Some(branch) = choice {
            return sample(branch);
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let parts = parts.iter().map(sample);
            let parts = parts.filter_map(|part| part.as_object().cloned());
            return Value::Object(parts.flatten().collect());
        }
        let kind = schema["type"].as_str();
        match kind.or_else(|| schema["type"][0].as_str()) {
            Some("string") => Value::String(self.text(schema, name)),
            Some("integer") => schema.get("minimum").cloned().unwrap_or(json!(1)),
            Some("number") => schema.get("minimum").cloned().unwrap_or(json!(1.5)),
            Some("boolean") => json!(true),
            Some("null") => Value::Null,
            Some("array") => json!([sample(&schema["items"])]),
            _ => self.object(schema, depth),
        }
    }

    fn object(&self, schema: &Value, depth: usize) -> Value {
        let properties = schema["properties"].as_object();
        let properties = properties.into_iter().flatten().map(|(name, property)| {
            let value = self.sample(property, name, depth + 1);
            (name.clone(), value)
        });
        Value::Object(properties.collect())
    }

    fn text(&self, schema: &Value, name: &str) -> String {
        let id = schema["x-id"].as_str().and_then(|id| self.ids.get(id));
        let known = id.and_then(|id| id.prefixes.first()).map(String::as_str);
        let prefix = prefix(schema).or(known);
        let is_number = schema["pattern"]
            .as_str()
            .is_some_and(|it| it.starts_with("^\\+"));
        match (schema["format"].as_str(), prefix) {
            (Some("date-time"), _) => TIME.to_owned(),
            (Some("date"), _) => "2026-01-05".to_owned(),
            (Some("uri" | "uri-reference"), _) => format!("https://example.com/{name}"),
            (Some("email"), _) => "lia@example.com".to_owned(),
            (_, Some(prefix)) => format!("{prefix}sample"),
            _ if id.is_some() => "sample".to_owned(),
            _ if is_number => "+15555550142".to_owned(),
            _ => format!("a sample {name}"),
        }
    }
}

/// The prefix of ids, from their pattern.
fn prefix(schema: &Value) -> Option<&str> {
    let pattern = schema["pattern"].as_str()?.strip_prefix('^')?;
    let prefix = pattern.strip_suffix("(.*)$")?;
    Some(prefix).filter(|prefix| prefix.bytes().all(|byte| byte.is_ascii_uppercase()))
}
