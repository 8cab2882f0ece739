//! Reads a folder of JSON Schemas as one OpenAPI document.
//!
//! Every file becomes a component, named by its `title`. Every entry of a file's `$defs` becomes
//! a component, named by its key. References between files become references between components.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::input::SchemaFile;
use crate::schema::walk;

/// Returns a document with the schemas of the files as its components.
///
/// # Errors
///
/// A file is not a JSON object, has no title, or has a name or reference that is not valid.
pub fn document(files: &[SchemaFile<'_>]) -> Result<Value> {
    let mut parsed = Vec::new();
    let mut titles = BTreeMap::new();
    for (file, text) in files {
        let schema: Map<String, Value> = serde_json::from_str(text).map_err(|error| {
            Error::new(
                *file,
                format!("the schema is not a JSON object: {error}"),
                "Write it as one JSON object",
            )
        })?;
        let title = schema.get("title").and_then(Value::as_str);
        let title = title.ok_or_else(|| {
            Error::new(
                *file,
                "the schema has no title",
                "Add a title: the name of the Rust type",
            )
        })?;
        titles.insert((*file).to_owned(), title.to_owned());
        parsed.push((*file, schema));
    }
    let mut components = Map::new();
    for (file, mut schema) in parsed {
        let definitions = schema.remove("$defs");
        let title = titles[file].clone();
        let mut named = vec![(title, Value::Object(schema))];
        if let Some(Value::Object(definitions)) = definitions {
            named.extend(definitions);
        }
        for (name, mut schema) in named {
            walk::nested(&mut schema, file, &mut |schema, pointer| {
                follow(schema, &titles, pointer)
            })?;
            if components.insert(name.clone(), schema).is_some() {
                return Err(Error::new(
                    file,
                    format!("`{name}` is also the name of another schema"),
                    "Rename one of them",
                ));
            }
        }
    }
    write_out_free_objects(&mut components)?;
    Ok(json!({
        "openapi": "3.1.0",
        "info": { "title": "Events", "version": "1" },
        "paths": {},
        "components": { "schemas": components },
    }))
}

/// Replaces references to objects without properties by their targets. They have no Rust type.
fn write_out_free_objects(components: &mut Map<String, Value>) -> Result<()> {
    let is_free = |schema: &Value| schema["type"] == "object" && schema.get("properties").is_none();
    let free: BTreeMap<String, Value> = components
        .iter()
        .filter(|(_, schema)| is_free(schema))
        .map(|(name, schema)| (format!("#/components/schemas/{name}"), schema.clone()))
        .collect();
    components.retain(|_, schema| !is_free(schema));
    for (name, schema) in components.iter_mut() {
        walk::nested(schema, name, &mut |schema, _| {
            let target = schema.get("$ref").and_then(Value::as_str);
            if let Some(target) = target.and_then(|target| free.get(target)) {
                *schema = target.clone();
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Turns `contacts.json`, `contacts.json#/$defs/X` and `#/$defs/X` into component references.
fn follow(schema: &mut Value, titles: &BTreeMap<String, String>, pointer: &str) -> Result<()> {
    let Some(target) = schema.get("$ref").and_then(Value::as_str) else {
        return Ok(());
    };
    let (file, fragment) = target.split_once('#').unwrap_or((target, ""));
    let name = match fragment.strip_prefix("/$defs/") {
        Some(name) => Some(name.to_owned()),
        None => titles.get(file.trim_start_matches("./")).cloned(),
    };
    let name = name.ok_or_else(|| {
        Error::new(
            pointer,
            format!("`{target}` does not exist"),
            "Name a schema file of the same folder, or an entry of `$defs`",
        )
    })?;
    schema["$ref"] = json!(format!("#/components/schemas/{name}"));
    Ok(())
}
