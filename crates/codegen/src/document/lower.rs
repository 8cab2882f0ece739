//! Lowers schemas from OpenAPI 3.1 to 3.0.3, which progenitor's parser reads.
//!
//! Every rule rewrites one keyword of one schema and counts it in the report. Lowering a lowered
//! document changes nothing.

use serde_json::{Map, Value, json};

use crate::document::paths;
use crate::document::skip;
use crate::error::{Error, Result};
use crate::report::Report;
use crate::schema::walk;

/// Keywords that describe or restrict and have no counterpart in 3.0, and the internal keywords
/// of later steps, which a document must not contain.
const DROPPED: [&str; 27] = [
    "x-choice",
    "x-forms",
    "x-tagged",
    "x-unmapped",
    "discriminator",
    "title",
    "example",
    "examples",
    "$comment",
    "$id",
    "$schema",
    "$anchor",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "patternProperties",
    "propertyNames",
    "unevaluatedProperties",
    "unevaluatedItems",
    "dependentRequired",
    "dependentSchemas",
    "contains",
    "not",
    "if",
    "then",
    "else",
    "xml",
];

/// Normalizes the paths of the document and lowers its schemas, in place.
///
/// # Errors
///
/// The document is not OpenAPI 3, or has no paths.
pub fn lower(document: &mut Value, report: &mut Report) -> Result<()> {
    paths::normalize(document, report)?;
    schemas(document, report)
}

/// Lowers the schemas of a document whose paths are normalized.
///
/// A component that cannot be lowered is replaced by a marker, and each operation that uses it is
/// skipped.
///
/// # Errors
///
/// Never, for a document with normalized paths.
pub fn schemas(document: &mut Value, report: &mut Report) -> Result<()> {
    skip::schemas(document, report, &mut |schema, pointer, report| {
        *schema = self::schema(schema.take(), pointer, report)?;
        Ok(())
    });
    walk::component_roots(document, &mut |root, pointer| {
        let lowered = walk::nested(root, pointer, &mut |schema, pointer| {
            *schema = self::schema(schema.take(), pointer, report)?;
            Ok(())
        });
        if let Err(error) = lowered {
            *root = error.to_marker();
        }
        Ok(())
    })
}

/// Lowers one schema. Its subschemas have to be lowered.
///
/// # Errors
///
/// The schema matches no value, has local definitions, or has a keyword of the wrong JSON type.
pub fn schema(schema: Value, pointer: &str, report: &mut Report) -> Result<Value> {
    let mut schema = match schema {
        Value::Object(schema) => schema,
        Value::Bool(true) => {
            report.count("lower: schema `true`");
            Map::new()
        }
        _ => {
            return Err(Error::new(
                pointer,
                "this is not a schema that a value can match",
                "Correct the vendored document, or report it to the vendor",
            ));
        }
    };
    if schema.contains_key("$defs") || schema.contains_key("definitions") {
        return Err(Error::new(
            pointer,
            "a schema holds local definitions",
            "Move them to /components/schemas in the vendored document",
        ));
    }
    check_form(&schema, pointer)?;
    lower_binary(&mut schema, report);
    for keyword in DROPPED {
        if schema.remove(keyword).is_some() {
            report.count(if keyword == "title" {
                "lower: title dropped"
            } else {
                "lower: keyword without meaning for a type dropped"
            });
        }
    }
    if schema.remove("prefixItems").is_some() {
        schema.entry("items").or_insert_with(|| json!({}));
        report.count("lower: tuple opened to an array");
    }
    if let Some(value) = schema.remove("const") {
        report.count("lower: const to enum");
        schema.insert("enum".into(), json!([value]));
    }
    lower_type(&mut schema, report);
    lower_enum(&mut schema, report);
    lower_bound(&mut schema, "exclusiveMinimum", "minimum", report);
    lower_bound(&mut schema, "exclusiveMaximum", "maximum", report);
    for keyword in ["anyOf", "oneOf"] {
        lower_union(&mut schema, keyword, report);
    }
    if schema.contains_key("$ref") && schema.get("nullable") == Some(&Value::Bool(true)) {
        // Siblings of `$ref` are ignored in 3.0, a lone `allOf` keeps them.
        if let Some(target) = schema.remove("$ref") {
            report.count("lower: nullable $ref wrapped");
            schema.insert("allOf".into(), json!([{ "$ref": target }]));
        }
    }
    Ok(Value::Object(schema))
}

/// Lowers a string of bytes as OpenAPI 3.1 describes it (section 4.8.14.4) to the format of 3.0.
fn lower_binary(schema: &mut Map<String, Value>, report: &mut Report) {
    let is_string = match schema.get("type") {
        None => true,
        Some(Value::Array(types)) => types.iter().all(|kind| kind == "string" || kind == "null"),
        Some(kind) => kind == "string",
    };
    let is_encoded = schema
        .get("contentEncoding")
        .is_some_and(|encoding| encoding != "binary");
    let is_plain = !schema.contains_key("format") && !schema.contains_key("$ref");
    if schema.contains_key("contentMediaType") && is_string && !is_encoded && is_plain {
        report.count("lower: content media type to format binary");
        schema.entry("type").or_insert_with(|| json!("string"));
        schema.insert("format".into(), json!("binary"));
    }
}

/// Returns whether a value is the name of a JSON type.
fn is_type(value: &Value) -> bool {
    matches!(
        value.as_str(),
        Some("null" | "boolean" | "object" | "array" | "number" | "string" | "integer")
    )
}

/// Checks the JSON types of keywords. Later steps treat a wrong one as absent.
fn check_form(schema: &Map<String, Value>, pointer: &str) -> Result<()> {
    for (keyword, value) in schema {
        let is_sound = match keyword.as_str() {
            "properties" => value.is_object(),
            "required" | "enum" | "anyOf" | "oneOf" | "allOf" => value.is_array(),
            "type" => match value {
                Value::Array(types) => types.iter().all(is_type),
                one => is_type(one),
            },
            "$ref" | "description" | "pattern" | "format" => value.is_string(),
            _ => true,
        };
        if !is_sound {
            return Err(Error::new(
                walk::join(pointer, keyword),
                format!("`{keyword}` has a value of the wrong type"),
                "Correct the vendored document, or report it to the vendor",
            ));
        }
    }
    Ok(())
}

/// Lowers a list of types, and `type: null`.
fn lower_type(schema: &mut Map<String, Value>, report: &mut Report) {
    match schema.get("type") {
        Some(Value::Array(types)) => {
            let named: Vec<Value> = types.iter().filter(|t| *t != "null").cloned().collect();
            if named.len() < types.len() {
                report.count("lower: null in a type list to nullable");
                schema.insert("nullable".into(), Value::Bool(true));
            }
            schema.remove("type");
            match named.as_slice() {
                [] => {}
                [only] => {
                    schema.insert("type".into(), only.clone());
                }
                several => {
                    report.count("lower: type list to anyOf");
                    let branches = several
                        .iter()
                        .filter_map(|t| branch_of_type(schema, t))
                        .collect();
                    for keyword in ["items", "properties", "required", "enum", "format"] {
                        schema.remove(keyword);
                    }
                    schema.insert("anyOf".into(), Value::Array(branches));
                }
            }
        }
        Some(Value::String(name)) if name == "null" => {
            report.count("lower: type null to nullable");
            schema.remove("type");
            schema.insert("nullable".into(), Value::Bool(true));
        }
        _ => {}
    }
}

/// Returns the part of a schema with several types that applies to one of them. Returns `None` if
/// its enum has no value of that type.
fn branch_of_type(schema: &Map<String, Value>, name: &Value) -> Option<Value> {
    let keywords: &[&str] = match name.as_str() {
        Some("array") => &["items"],
        Some("object") => &["properties", "required", "additionalProperties"],
        Some("string") => &["enum", "format", "pattern", "minLength", "maxLength"],
        _ => &["enum", "format"],
    };
    let mut branch = Map::new();
    branch.insert("type".into(), name.clone());
    for keyword in keywords {
        if let Some(value) = schema.get(*keyword) {
            branch.insert((*keyword).into(), value.clone());
        }
    }
    if let Some(Value::Array(values)) = branch.get_mut("enum") {
        values.retain(|value| match name.as_str() {
            Some("string") => value.is_string(),
            Some("boolean") => value.is_boolean(),
            _ => value.is_number(),
        });
        if values.is_empty() {
            return None;
        }
    }
    Some(Value::Object(branch))
}

/// Lowers `null` among the values of an enum, and adds a missing type.
fn lower_enum(schema: &mut Map<String, Value>, report: &mut Report) {
    let Some(Value::Array(values)) = schema.get_mut("enum") else {
        return;
    };
    let before = values.len();
    values.retain(|value| !value.is_null());
    let (after, all_strings) = (values.len(), values.iter().all(Value::is_string));
    if after < before {
        report.count("lower: null in an enum to nullable");
        schema.insert("nullable".into(), Value::Bool(true));
    }
    if after == 0 {
        schema.remove("enum");
        schema.remove("type");
    } else if all_strings {
        schema.entry("type").or_insert_with(|| json!("string"));
    }
}

fn lower_bound(
    schema: &mut Map<String, Value>,
    exclusive: &str,
    inclusive: &str,
    report: &mut Report,
) {
    if let Some(bound) = schema.get(exclusive).filter(|value| value.is_number()) {
        report.count("lower: numeric exclusive bound");
        let bound = bound.clone();
        schema.insert(inclusive.into(), bound);
        schema.insert(exclusive.into(), Value::Bool(true));
    }
}

/// Lowers `null` as a branch of a union.
fn lower_union(schema: &mut Map<String, Value>, keyword: &str, report: &mut Report) {
    let Some(Value::Array(branches)) = schema.get_mut(keyword) else {
        return;
    };
    let before = branches.len();
    branches.retain(|branch| !is_only_null(branch));
    let (after, only) = (branches.len(), branches.first().cloned());
    if after == before {
        return;
    }
    report.count("lower: null branch to nullable");
    schema.insert("nullable".into(), Value::Bool(true));
    match (after, only) {
        (0, _) => {
            schema.remove(keyword);
        }
        (1, Some(Value::Object(branch))) => {
            schema.remove(keyword);
            for (key, value) in branch {
                // The keywords of the union take precedence: its description is that of the
                // property, the branch's is that of the type.
                schema.entry(key).or_insert(value);
            }
        }
        _ => {}
    }
}

/// Returns whether a branch was lowered from `{"type": "null"}`.
fn is_only_null(branch: &Value) -> bool {
    branch.as_object().is_some_and(|branch| {
        branch.get("nullable") == Some(&Value::Bool(true))
            && branch
                .keys()
                .all(|key| matches!(key.as_str(), "nullable" | "description"))
    })
}
