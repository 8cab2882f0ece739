//! Finds the schemas in a document.
//!
//! Only schema *positions* are visited. A property named `type`, `const` or `anyOf` is not a
//! keyword, and an example payload that resembles a schema is data.

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// The keywords of a path item that hold an operation.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Appends a segment to a JSON pointer and escapes it (RFC 6901).
pub fn join(pointer: &str, segment: &str) -> String {
    let segment = segment.replace('~', "~0").replace('/', "~1");
    format!("{pointer}/{segment}")
}

/// Removes the escapes from a segment of a JSON pointer.
pub fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// A schema position and its JSON pointer.
type Visit<'a> = dyn FnMut(&mut Value, &str) -> Result<()> + 'a;

/// Calls `visit` on every schema of the document, children before parents.
pub fn schemas(document: &mut Value, visit: &mut Visit<'_>) -> Result<()> {
    roots(document, &mut |schema, pointer| {
        nested(schema, pointer, visit)
    })
}

/// Calls `visit` on the outermost schemas only: those of parameters, bodies and components.
///
/// # Errors
///
/// The document has no paths, or `visit` fails.
pub fn roots(document: &mut Value, visit: &mut Visit<'_>) -> Result<()> {
    operations(document, &mut |operation, pointer| {
        operation_roots(operation, pointer, visit)
    })?;
    component_roots(document, visit)
}

/// Calls `visit` on the outermost schemas of the components.
pub fn component_roots(document: &mut Value, visit: &mut Visit<'_>) -> Result<()> {
    let Some(components) = document.get_mut("components") else {
        return Ok(());
    };
    if let Some(schemas) = components.get_mut("schemas").and_then(Value::as_object_mut) {
        for (name, schema) in schemas {
            visit(schema, &join("/components/schemas", name))?;
        }
    }
    if let Some(parameters) = components
        .get_mut("parameters")
        .and_then(Value::as_object_mut)
    {
        for (name, parameter) in parameters {
            parameter_schema(parameter, &join("/components/parameters", name), visit)?;
        }
    }
    for kind in ["responses", "requestBodies"] {
        if let Some(bodies) = components.get_mut(kind).and_then(Value::as_object_mut) {
            for (name, body) in bodies {
                let pointer = join(&join("/components", kind), name);
                content_schemas(body, &pointer, visit)?;
            }
        }
    }
    Ok(())
}

/// Calls `visit` on every operation object with its JSON pointer.
///
/// # Errors
///
/// The document has no paths, a path item is not an object, or `visit` fails.
pub fn operations(document: &mut Value, visit: &mut Visit<'_>) -> Result<()> {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return Err(Error::new(
            "/paths",
            "the document has no paths",
            "Check that the vendored file is the OpenAPI document",
        ));
    };
    for (path, item) in paths {
        let pointer = join("/paths", path);
        let Some(item) = item.as_object_mut() else {
            return Err(Error::new(
                pointer,
                "a path item is not an object",
                "Check that the vendored file is complete",
            ));
        };
        for (method, operation) in item {
            if METHODS.contains(&method.as_str()) {
                visit(operation, &join(&pointer, method))?;
            }
        }
    }
    Ok(())
}

/// Calls `visit` on the outermost schemas of one operation.
pub fn operation_roots(operation: &mut Value, pointer: &str, visit: &mut Visit<'_>) -> Result<()> {
    parameter_schemas(
        operation.get_mut("parameters"),
        &join(pointer, "parameters"),
        visit,
    )?;
    if let Some(body) = operation.get_mut("requestBody") {
        content_schemas(body, &join(pointer, "requestBody"), visit)?;
    }
    if let Some(responses) = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
    {
        for (status, response) in responses {
            let pointer = join(&join(pointer, "responses"), status);
            content_schemas(response, &pointer, visit)?;
        }
    }
    Ok(())
}

fn parameter_schemas(
    parameters: Option<&mut Value>,
    pointer: &str,
    visit: &mut Visit<'_>,
) -> Result<()> {
    let Some(parameters) = parameters.and_then(Value::as_array_mut) else {
        return Ok(());
    };
    for (index, parameter) in parameters.iter_mut().enumerate() {
        parameter_schema(parameter, &join(pointer, &index.to_string()), visit)?;
    }
    Ok(())
}

fn parameter_schema(parameter: &mut Value, pointer: &str, visit: &mut Visit<'_>) -> Result<()> {
    match parameter.get_mut("schema") {
        Some(schema) => visit(schema, &join(pointer, "schema")),
        None => Ok(()),
    }
}

fn content_schemas(holder: &mut Value, pointer: &str, visit: &mut Visit<'_>) -> Result<()> {
    let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) else {
        return Ok(());
    };
    for (media_type, media) in content {
        if let Some(schema) = media.get_mut("schema") {
            let pointer = join(&join(&join(pointer, "content"), media_type), "schema");
            visit(schema, &pointer)?;
        }
    }
    Ok(())
}

/// Calls `visit` on the schemas inside `schema`, then on `schema` itself.
pub fn nested(schema: &mut Value, pointer: &str, visit: &mut Visit<'_>) -> Result<()> {
    if let Some(object) = schema.as_object_mut() {
        children(object, pointer, &mut |child, pointer| {
            nested(child, pointer, visit)
        })?;
    }
    visit(schema, pointer)
}

/// Calls `visit` on the direct subschemas of `schema`.
///
/// Keywords that lowering removes, such as `not`, are not visited.
pub fn children(
    schema: &mut Map<String, Value>,
    pointer: &str,
    visit: &mut Visit<'_>,
) -> Result<()> {
    for (keyword, value) in schema.iter_mut() {
        let pointer = join(pointer, keyword);
        match keyword.as_str() {
            "properties" => {
                for (name, child) in value.as_object_mut().into_iter().flatten() {
                    visit(child, &join(&pointer, name))?;
                }
            }
            "anyOf" | "oneOf" | "allOf" | "x-choice" => {
                for (index, child) in value.as_array_mut().into_iter().flatten().enumerate() {
                    visit(child, &join(&pointer, &index.to_string()))?;
                }
            }
            "items" => visit(value, &pointer)?,
            "additionalProperties" if value.is_object() => visit(value, &pointer)?,
            _ => {}
        }
    }
    Ok(())
}
