//! Separates the files of a form from its texts.
//!
//! The texts become a type like a JSON body. The files become fields of the request, because no
//! type of the document can hold a stream.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

use crate::document::bodies::{ENCODING, MULTIPART, PART_TYPES, URLENCODED};
use crate::document::parameter_kinds::is_in_query;
use crate::document::skip;
use crate::error::{Error, Result};
use crate::report::Report;
use crate::schema::kind::{self, Kind};
use crate::schema::tagged::TAGGED;
use crate::schema::walk;

/// The internal keyword of a request body with its files.
pub const FILES: &str = "x-files";

/// Separates the files of every form of the unified document, and skips the operations whose
/// forms have no encoding.
pub fn separate(document: &mut Value, report: &mut Report) {
    skip::operations(document, report, &mut |operation, pointer, report| {
        let fields: BTreeSet<String> = (operation["parameters"].as_array().into_iter().flatten())
            .filter_map(|parameter| Some(parameter["name"].as_str()?.to_snake_case()))
            .collect();
        let Some(body) = operation.get_mut("requestBody") else {
            return Ok(());
        };
        let pointer = walk::join(pointer, "requestBody");
        match body.get(ENCODING).and_then(Value::as_str) {
            Some(MULTIPART) => {
                report.count("uploads: form with the feature `multipart`");
                multipart(body, fields, &pointer)
            }
            Some(URLENCODED) => {
                report.count("uploads: form in the form of a query");
                urlencoded(body, &pointer)
            }
            Some(_) => {
                report.count("uploads: body that is not JSON");
                Ok(())
            }
            None => Ok(()),
        }
    });
}

fn unmapped(pointer: &str, problem: impl Into<String>) -> Error {
    Error::new(
        pointer,
        problem,
        "Use `client.request(...)`, or add the form to document/uploads.rs",
    )
}

/// Returns the schema of a form, if it describes the fields one by one.
fn form<'b>(body: &'b mut Value, pointer: &str) -> Result<&'b mut Value> {
    let schema = body.pointer_mut("/content/application~1json/schema");
    schema
        .filter(|schema| {
            let is_plain = schema.get("x-choice").is_none() && schema.get(TAGGED).is_none();
            is_plain && Kind::of(schema) == Kind::Object && !kind::properties(schema).is_empty()
        })
        .ok_or_else(|| unmapped(pointer, "a form whose fields are not described one by one"))
}

/// A field of a form has no null: it is left out.
fn remove_null(property: &mut Value) {
    if let Some(property) = property.as_object_mut() {
        property.remove("nullable");
    }
}

fn urlencoded(body: &mut Value, pointer: &str) -> Result<()> {
    let form = form(body, pointer)?;
    for (name, property) in form["properties"].as_object_mut().into_iter().flatten() {
        if !is_in_query(property) {
            let problem = format!("the values of the field `{name}` have no standard encoding");
            return Err(unmapped(pointer, problem));
        }
        remove_null(property);
    }
    Ok(())
}

fn multipart(body: &mut Value, mut fields: BTreeSet<String>, pointer: &str) -> Result<()> {
    let types = body[PART_TYPES].take();
    let form = form(body, pointer)?;
    let required = kind::required(form);
    let (mut files, mut texts) = (Vec::new(), Map::new());
    for (name, mut property) in kind::properties(form) {
        let items = property
            .get("items")
            .filter(|_| Kind::of(&property) == Kind::Array);
        let is_list = items.is_some_and(is_file);
        if !is_list && !is_file(&property) {
            if has_file(&mut property) {
                let problem = format!("a file inside of the field `{name}`");
                return Err(unmapped(pointer, problem));
            }
            remove_null(&mut property);
            texts.insert(name, property);
            continue;
        }
        let field = name.to_snake_case();
        let is_name =
            name.is_ascii() && field.starts_with(|first: char| first.is_ascii_alphabetic());
        if !is_name || !fields.insert(field) {
            return Err(unmapped(
                pointer,
                format!("the request cannot have a field for the file `{name}`"),
            ));
        }
        files.push(json!({
            "name": name,
            "is_list": is_list,
            "is_required": required.contains(&name),
            "content_type": types.get(&name),
            "description": property.get("description"),
        }));
    }
    let is_left = |name: &&String| texts.contains_key(*name);
    form["required"] = json!(required.iter().filter(is_left).collect::<Vec<_>>());
    let has_texts = !texts.is_empty();
    form["properties"] = Value::Object(texts);
    if !has_texts && let Some(body) = body.as_object_mut() {
        body.remove("content");
    }
    body[FILES] = Value::Array(files);
    Ok(())
}

/// Returns whether the values of a schema are files.
fn is_file(schema: &Value) -> bool {
    Kind::of(schema) == Kind::String && schema.get("format") == Some(&json!("binary"))
}

/// Returns whether a part of a schema is a file.
fn has_file(schema: &mut Value) -> bool {
    let mut found = false;
    let walked = walk::nested(schema, "", &mut |schema, _| {
        let forms = schema.get("x-forms").and_then(Value::as_array);
        let mut forms = forms.into_iter().flatten();
        found |= is_file(schema) || forms.any(|form| form["format"] == "binary");
        Ok(())
    });
    found || walked.is_err()
}
