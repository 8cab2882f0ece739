//! Applies the corrections to the vendor's document: `spec/*.corrections.json`.
//!
//! A correction states its location in the names that a user of the crate knows. It applies to
//! every copy of the type, because the vendor repeats a schema wherever it is used. A correction
//! that matches nothing, or that the document already contains, is reported for removal.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::document::constraint_docs;
use crate::document::lower;
use crate::error::{Error, Result};
use crate::names::Names;
use crate::report::Report;
use crate::schema::fingerprint::fingerprint;
use crate::schema::kind;
use crate::schema::walk;

/// The corrections file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    corrections: Vec<Correction>,
}

/// A deviation from the vendor's document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Correction {
    /// The location, such as `Message.userId` or `listCalls.maxResults`.
    #[serde(rename = "where")]
    location: String,
    what: What,
    /// Why the document is wrong or incomplete.
    why: String,
    /// The source of that knowledge.
    source: String,
}

/// The change at the location.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct What {
    /// Whether the property or parameter is required.
    required: Option<bool>,
    /// Whether the value may be null.
    nullable: Option<bool>,
    /// More alternatives of a string, as schemas.
    alternatives: Option<Vec<Value>>,
    /// More values of an enum.
    values: Option<Vec<String>>,
    /// The whole schema. Replaces the document's, or adds a property.
    schema: Option<Value>,
    /// A sentence that is added to the documentation.
    note: Option<String>,
}

/// Applies the corrections to the lowered document.
///
/// # Errors
///
/// The text is not a corrections file, a correction has no reason or source, or its location or
/// schema is not valid.
pub fn correct(document: &mut Value, text: &str, names: &Names, report: &mut Report) -> Result<()> {
    let file: File = serde_json::from_str(text).map_err(|error| {
        Error::new(
            "corrections",
            format!("the corrections file is not valid: {error}"),
            "See spec/README.md for its format",
        )
    })?;
    for correction in &file.corrections {
        if correction.why.trim().is_empty() || correction.source.trim().is_empty() {
            return Err(Error::new(
                &correction.location,
                "a correction has no reason or no source",
                "Add `why` and `source`",
            ));
        }
        let outcome = if let Some((operation, parameter)) = correction
            .location
            .split_once('.')
            .filter(|(head, _)| !names.types.contains_key(*head))
        {
            parameter_correction(document, operation, parameter, &correction.what, names)?
        } else {
            property_correction(document, correction, names)?
        };
        match outcome {
            Outcome::Applied => report.count("corrections: correction applied"),
            Outcome::NoMatch => report.warn(format!(
                "corrections: `{}` matches nothing in the document; remove it or correct the name",
                correction.location
            )),
            Outcome::AlreadySo => report.warn(format!(
                "corrections: the document already contains the correction `{}`; remove it",
                correction.location
            )),
        }
    }
    Ok(())
}

/// The result of applying a correction.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Applied,
    AlreadySo,
    NoMatch,
}

fn parameter_correction(
    document: &mut Value,
    operation_name: &str,
    parameter_name: &str,
    what: &What,
    names: &Names,
) -> Result<Outcome> {
    let mut outcome = Outcome::NoMatch;
    walk::operations(document, &mut |operation, pointer| {
        let id = operation.get("operationId").and_then(Value::as_str);
        if id.is_none_or(|id| names.operation(id) != operation_name) {
            return Ok(());
        }
        for parameter in operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
            .filter(|parameter| parameter["name"] == parameter_name)
        {
            let before = parameter.clone();
            if let Some(required) = what.required {
                parameter["required"] = Value::Bool(required);
            }
            if let Some(schema) = parameter.get_mut("schema") {
                change_schema(schema, what, pointer)?;
            }
            outcome = if *parameter == before {
                Outcome::AlreadySo
            } else {
                Outcome::Applied
            };
        }
        Ok(())
    })?;
    Ok(outcome)
}

fn property_correction(
    document: &mut Value,
    correction: &Correction,
    names: &Names,
) -> Result<Outcome> {
    let Some((holder, property)) = correction.location.rsplit_once('.') else {
        return Err(Error::new(
            &correction.location,
            "a correction names a type without a property",
            "Write it as `Type.property` or `operation.parameter`",
        ));
    };
    let holders = holders(document, names, holder);
    let mut outcome = Outcome::NoMatch;
    walk::schemas(document, &mut |schema, pointer| {
        let Some(object) = schema.as_object_mut() else {
            return Ok(());
        };
        if !object.contains_key("properties") {
            return Ok(());
        }
        let key = (
            is_request(pointer),
            fingerprint(&Value::Object(object.clone())),
        );
        if !holders.contains(&key) {
            return Ok(());
        }
        match change_property(object, property, &correction.what, pointer)? {
            // The correction is needed if one copy needs it.
            Outcome::Applied => outcome = Outcome::Applied,
            Outcome::AlreadySo if outcome == Outcome::NoMatch => outcome = Outcome::AlreadySo,
            _ => {}
        }
        Ok(())
    })?;
    Ok(outcome)
}

/// Returns the objects of a type: direction and fingerprint of each.
fn holders(document: &Value, names: &Names, holder: &str) -> BTreeSet<(bool, String)> {
    let mut found = BTreeSet::new();
    let mut open = names.resolve(document, holder);
    while let Some(pointer) = open.pop() {
        let Some(schema) = document.pointer(&pointer) else {
            continue;
        };
        if schema.get("properties").is_some() {
            found.insert((is_request(&pointer), fingerprint(schema)));
        }
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            open.push(target.trim_start_matches('#').to_owned());
        }
        for keyword in ["anyOf", "oneOf", "allOf"] {
            let count = schema
                .get(keyword)
                .and_then(Value::as_array)
                .map_or(0, Vec::len);
            open.extend((0..count).map(|index| format!("{pointer}/{keyword}/{index}")));
        }
    }
    found
}

fn is_request(pointer: &str) -> bool {
    pointer.contains("/requestBody/")
}

fn change_property(
    object: &mut Map<String, Value>,
    property: &str,
    what: &What,
    pointer: &str,
) -> Result<Outcome> {
    let known = object["properties"].get(property).is_some();
    if !known && what.schema.is_none() {
        return Ok(Outcome::NoMatch);
    }
    let before = Value::Object(object.clone());
    let mut schema = object["properties"]
        .get(property)
        .cloned()
        .unwrap_or_else(|| json!({}));
    change_schema(&mut schema, what, &walk::join(pointer, property))?;
    object["properties"][property] = schema;
    if let Some(required) = what.required {
        let mut names = kind::required(&Value::Object(object.clone()));
        if names.iter().any(|name| name == property) != required {
            names.retain(|name| name != property);
            if required {
                names.push(property.to_owned());
            }
            object.insert("required".into(), json!(names));
        }
    }
    let same = before == Value::Object(object.clone());
    Ok(if same {
        Outcome::AlreadySo
    } else {
        Outcome::Applied
    })
}

fn change_schema(schema: &mut Value, what: &What, pointer: &str) -> Result<()> {
    if let Some(replacement) = &what.schema {
        let description = schema.get("description").cloned();
        *schema = replacement.clone();
        if let (Some(object), Some(description)) = (schema.as_object_mut(), description) {
            object.entry("description").or_insert(description);
        }
    }
    if let (Some(nullable), Some(schema)) = (what.nullable, schema.as_object_mut()) {
        schema.remove("nullable");
        if nullable {
            schema.insert("nullable".into(), Value::Bool(true));
        }
    }
    if let Some(alternatives) = &what.alternatives {
        // Lowered, so that an alternative that the document already has is recognized.
        let mut alternatives = alternatives.clone();
        for alternative in &mut alternatives {
            lower_correction(alternative, pointer)?;
        }
        add_alternatives(schema, &alternatives);
    }
    if let Some(values) = &what.values {
        add_values(schema, values);
    }
    if let (Some(note), Some(object)) = (&what.note, schema.as_object_mut()) {
        constraint_docs::append(object, note);
    }
    lower_correction(schema, pointer)
}

/// Lowers the schema of a correction, which is written in OpenAPI 3.1 like the document.
fn lower_correction(schema: &mut Value, pointer: &str) -> Result<()> {
    walk::nested(schema, pointer, &mut |schema, pointer| {
        *schema = lower::schema(schema.take(), pointer, &mut Report::default())?;
        Ok(())
    })
}

fn add_alternatives(schema: &mut Value, alternatives: &[Value]) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if let Some(Value::Array(branches)) = object.get_mut("anyOf") {
        for alternative in alternatives {
            if !branches.contains(alternative) {
                branches.push(alternative.clone());
            }
        }
        return;
    }
    // The alternatives of a list apply to its elements.
    if let Some(items) = object.get_mut("items") {
        return add_alternatives(items, alternatives);
    }
    let outer = ["description", "nullable"].map(|key| (key, object.remove(key)));
    let mut branches = vec![Value::Object(object.clone())];
    branches.extend(
        alternatives
            .iter()
            .filter(|new| **new != branches[0])
            .cloned()
            .collect::<Vec<_>>(),
    );
    object.clear();
    object.insert("anyOf".into(), Value::Array(branches));
    for (key, value) in outer {
        if let Some(value) = value {
            object.insert(key.into(), value);
        }
    }
}

fn add_values(schema: &mut Value, values: &[String]) {
    if let Some(items) = schema.get_mut("items") {
        return add_values(items, values);
    }
    if let Some(Value::Array(known)) = schema.get_mut("enum") {
        for value in values {
            if !known.iter().any(|listed| listed == value) {
                known.push(json!(value));
            }
        }
    }
}
