//! Runs progenitor, and with it typify, on the prepared document.

use std::panic::{AssertUnwindSafe, catch_unwind};

use heck::ToSnakeCase;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};

/// Generates the syntax tree that the passes rewrite.
///
/// # Errors
///
/// The document is not OpenAPI 3.0, or progenitor fails on it.
pub fn generate(document: &Value) -> Result<syn::File> {
    // Errors have the locations of the document as it is.
    parse(document)?;
    let openapi = parse(&with_neutral_parameters(document))?;
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Builder);
    // progenitor panics on some constructs. The message becomes the error.
    let generated = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&openapi)
    }));
    let tokens = match generated {
        Ok(Ok(tokens)) => tokens,
        Ok(Err(error)) => return Err(rejected(&error.to_string())),
        Err(panic) => {
            let text = panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied());
            return Err(rejected(text.unwrap_or("it panicked without a message")));
        }
    };
    syn::parse2(tokens).map_err(|error| rejected(&error.to_string()))
}

/// Returns the name of a parameter in the document that progenitor generates from.
///
/// progenitor has variables, fields and methods of its own beside the parameters, such as `client`
/// and `send`. With these names, no parameter has one of theirs.
pub fn neutral_name(parameter: &str) -> String {
    format!("parameter_{}", parameter.to_snake_case())
}

/// Returns the document with neutral names of parameters.
fn with_neutral_parameters(document: &Value) -> Value {
    let mut document = document.clone();
    let mut paths = Map::new();
    for (path, mut item) in document["paths"].as_object().cloned().unwrap_or_default() {
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            let parameters = operation
                .get_mut("parameters")
                .and_then(Value::as_array_mut);
            for parameter in parameters.into_iter().flatten() {
                let name = parameter["name"].as_str().unwrap_or_default();
                parameter["name"] = json!(neutral_name(name));
            }
        }
        let mut path = with_neutral_segments(&path);
        // `/{a-b}` and `/{a_b}` are two paths.
        while paths.contains_key(&path) {
            path.push('/');
        }
        paths.insert(path, item);
    }
    document["paths"] = Value::Object(paths);
    document
}

fn with_neutral_segments(path: &str) -> String {
    let mut parts = path.split('{');
    let mut neutral = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('}') {
            Some((name, rest)) => neutral += &format!("{{{}}}{rest}", neutral_name(name)),
            None => neutral += part,
        }
    }
    neutral
}

/// Parses the document. An error has the location of its path.
fn parse(document: &Value) -> Result<openapiv3::OpenAPI> {
    let whole: Result<openapiv3::OpenAPI, _> = serde_json::from_value(document.clone());
    let error = match whole {
        Ok(openapi) => return Ok(openapi),
        Err(error) => error,
    };
    let remedy = "Correct the vendored document, or lower the construct in document/lower.rs";
    let mut alone = document.clone();
    alone["paths"] = json!({});
    let without_paths: Result<openapiv3::OpenAPI, _> = serde_json::from_value(alone.clone());
    let items = document["paths"]
        .as_object()
        .filter(|_| without_paths.is_ok());
    for (path, item) in items.into_iter().flatten() {
        alone["paths"] = json!({ path: item });
        if let Err(error) = serde_json::from_value::<openapiv3::OpenAPI>(alone.clone()) {
            let pointer = crate::schema::walk::join("/paths", path);
            return Err(Error::new(pointer, error.to_string(), remedy));
        }
    }
    Err(Error::new("/", error.to_string(), remedy))
}

fn rejected(text: &str) -> Error {
    Error::new(
        "/",
        format!("progenitor cannot generate from the prepared document: {text}"),
        "Find the construct that it names, and rewrite it in a step of document/",
    )
}
