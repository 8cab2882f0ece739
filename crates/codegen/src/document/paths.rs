//! Normalizes paths, operations and servers: everything around the schemas.
//!
//! An error in the document as a whole stops generation. An error in a path or operation skips it.

use serde_json::{Map, Value, json};

use crate::document::skip;
use crate::error::{Error, Result};
use crate::report::{Report, Skip};
use crate::schema::walk;

/// Normalizes the document in place, without its schemas.
///
/// # Errors
///
/// The document is not OpenAPI 3, or has no paths.
pub fn normalize(document: &mut Value, report: &mut Report) -> Result<()> {
    let version = document.get("openapi").and_then(Value::as_str);
    if !version.is_some_and(|version| version.starts_with("3.")) {
        return Err(Error::new(
            "/openapi",
            "this is not an OpenAPI 3 document",
            "Vendor the OpenAPI document as JSON",
        ));
    }
    document["openapi"] = json!("3.0.3");
    if let Some(document) = document.as_object_mut() {
        document.retain(|key, _| {
            !matches!(key.as_str(), "webhooks" | "jsonSchemaDialect") && !key.starts_with("x-")
        });
    }
    if let Some(info) = document.get_mut("info").and_then(Value::as_object_mut) {
        info.remove("summary");
        info.remove("license");
    }
    paths(document, report)?;
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.remove("pathItems");
    }
    skip::operations(document, report, &mut |operation, pointer, _| {
        self::operation(operation, pointer)
    });
    Ok(())
}

/// Replaces references to path items by their targets, and skips invalid paths.
fn paths(document: &mut Value, report: &mut Report) -> Result<()> {
    let shared = document.pointer("/components/pathItems").cloned();
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return Err(Error::new(
            "/paths",
            "the document has no paths",
            "Check that the vendored file is the OpenAPI document",
        ));
    };
    paths.retain(|path, item| match self::path(path, item, shared.as_ref()) {
        Ok(()) => true,
        // An extension is not a path.
        Err(_) if path.starts_with("x-") => false,
        Err(error) => {
            report.skip(Skip {
                pointer: error.pointer.clone(),
                what: format!("every operation of `{path}`"),
                error,
            });
            false
        }
    });
    Ok(())
}

fn path(path: &str, item: &mut Value, shared: Option<&Value>) -> Result<()> {
    let pointer = walk::join("/paths", path);
    if !is_template(path) {
        return Err(Error::new(
            pointer,
            "this is not a path",
            "Write it as `/v1/calls/{callId}` in the vendored document",
        ));
    }
    if let Some(target) = item.get("$ref") {
        let name = target.as_str().unwrap_or_default();
        let found = name
            .strip_prefix("#/components/pathItems/")
            .and_then(|name| shared?.get(walk::unescape(name)));
        *item = found.cloned().ok_or_else(|| {
            Error::new(
                &pointer,
                format!("the path item refers to another location, `{name}`"),
                "Write the path item in the vendored document",
            )
        })?;
    }
    let Some(item) = item.as_object_mut() else {
        return Err(Error::new(
            pointer,
            "a path item is not an object",
            "Check that the vendored file is complete",
        ));
    };
    share(item);
    Ok(())
}

/// Returns whether a path begins with a slash, and each pair of braces contains one name.
fn is_template(path: &str) -> bool {
    let mut parts = path.split('{');
    let constant = parts.next().unwrap_or_default();
    let is_constant = |text: &str| !text.contains(['}', '?', '#']) && !text.contains("//");
    constant.starts_with('/')
        && is_constant(constant)
        && parts.all(|part| match part.split_once('}') {
            Some((name, rest)) => !name.is_empty() && !name.contains('/') && is_constant(rest),
            None => false,
        })
}

/// Moves the parameters and servers of a path to each of its operations.
fn share(item: &mut Map<String, Value>) {
    let shared = match item.shift_remove("parameters") {
        Some(Value::Array(shared)) => shared,
        _ => Vec::new(),
    };
    let servers = item.shift_remove("servers");
    for method in walk::METHODS {
        let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else {
            continue;
        };
        if let Some(servers) = &servers {
            operation
                .entry("servers")
                .or_insert_with(|| servers.clone());
        }
        if shared.is_empty() {
            continue;
        }
        let own = operation.entry("parameters").or_insert_with(|| json!([]));
        if let Some(own) = own.as_array_mut() {
            for parameter in &shared {
                let same = |other: &Value| {
                    other["name"] == parameter["name"] && other["in"] == parameter["in"]
                };
                let is_known = parameter.get("$ref").is_none() && own.iter().any(same);
                if !is_known {
                    own.push(parameter.clone());
                }
            }
        }
    }
}

fn operation(operation: &mut Value, pointer: &str) -> Result<()> {
    if pointer.ends_with("/options") || pointer.ends_with("/trace") {
        return Err(Error::new(
            pointer,
            "the HTTP client does not support this method",
            "Nothing has to be done",
        ));
    }
    let servers = operation.get("servers").and_then(Value::as_array);
    if servers.is_some_and(|servers| !servers.is_empty()) {
        return Err(Error::new(
            walk::join(pointer, "servers"),
            "the operation has another server than the others",
            "Use a client with the base URL of that server",
        ));
    }
    for parameter in operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
        .filter_map(Value::as_object_mut)
    {
        parameter.remove("example");
        parameter.remove("examples");
    }
    let responses = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
        .ok_or_else(|| {
            Error::new(
                pointer,
                "an operation has no responses",
                "Add its 2xx response to the vendored document",
            )
        })?;
    for response in responses.values_mut().filter_map(Value::as_object_mut) {
        if !response.contains_key("$ref") {
            response.entry("description").or_insert_with(|| json!(""));
        }
    }
    Ok(())
}

/// Returns the path of the document's server, which is a prefix of every path.
pub fn base_path(document: &Value, report: &mut Report) -> String {
    let server = document.pointer("/servers/0/url").and_then(Value::as_str);
    let server = server.unwrap_or_default().trim_end_matches('/');
    let path = match server.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
        None => server,
    };
    let is_plain = path.is_empty() || is_template(path) && !path.contains('{');
    if !is_plain || server.contains('{') {
        report.warn(format!(
            "/servers/0/url: `{server}` is not a fixed URL; requests use the base URL of the client"
        ));
        return String::new();
    }
    path.to_owned()
}
