//! Normalizes the media types of bodies. Of several media types, JSON is kept.

use serde_json::{Map, Value, json};

use crate::document::component::follow;
use crate::error::{Error, Result};
use crate::schema::walk;

/// The internal keyword with the media type of a response that is not JSON.
pub const RAW: &str = "x-raw";

/// The internal keyword with the media type of a request body that is not JSON.
pub const ENCODING: &str = "x-encoding";

/// The internal keyword with the content types of the parts of a form.
pub const PART_TYPES: &str = "x-part-types";

/// The media type of forms with files.
pub const MULTIPART: &str = "multipart/form-data";

/// The media type of forms in the form of a query.
pub const URLENCODED: &str = "application/x-www-form-urlencoded";

/// Normalizes the body of a request. The schema of a form is placed like that of JSON.
///
/// # Errors
///
/// The body has a reference without a target, no media type, or one that is not supported.
pub fn request(operation: &mut Value, components: &Value, pointer: &str) -> Result<()> {
    let Some(body) = operation.get_mut("requestBody") else {
        return Ok(());
    };
    let pointer = walk::join(pointer, "requestBody");
    follow(body, components, "requestBodies", &pointer)?;
    let content = body.get("content").and_then(Value::as_object);
    let content = content.cloned().unwrap_or_default();
    if let Some(body) = body.as_object_mut() {
        body.remove(ENCODING);
        body.remove(PART_TYPES);
    }
    if json_type(&content).is_some() {
        return keep_json(body, &pointer);
    }
    let form = [MULTIPART, URLENCODED].into_iter();
    let mut form = form.filter_map(|form| {
        let mut all = content.iter();
        let (_, media) = all.find(|(name, _)| essence(name) == form)?;
        Some((form, media))
    });
    if let Some((form, media)) = form.next() {
        body[ENCODING] = json!(form);
        body[PART_TYPES] = part_types(&media["encoding"]);
        let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
        body["content"] = json!({ "application/json": { "schema": schema } });
        return Ok(());
    }
    let is_whole = |name: &&String| !essence(name).starts_with("multipart/");
    let Some(media) = content.keys().find(is_whole) else {
        return Err(Error::new(
            pointer,
            match content.keys().next() {
                Some(media) => format!("a body of the media type `{media}`"),
                None => "a body without a media type".to_owned(),
            },
            "Use `client.request(...)`, or add the media type to document/bodies.rs",
        ));
    };
    body[ENCODING] = match content.len() {
        1 => json!(media),
        // The caller chooses the content type.
        _ => json!(any_of(&content)),
    };
    if let Some(body) = body.as_object_mut() {
        body.remove("content");
    }
    Ok(())
}

/// Returns the media types of a body as one text.
fn any_of(content: &Map<String, Value>) -> String {
    let names: Vec<&str> = content.keys().map(String::as_str).collect();
    match names.contains(&"*/*") {
        true => "*/*".to_owned(),
        false => names.join(", "),
    }
}

/// Returns the content types of parts, where the document states one.
fn part_types(encoding: &Value) -> Value {
    let encoding = encoding.as_object().into_iter().flatten();
    let types = encoding.filter_map(|(name, encoding)| {
        let media = encoding.get("contentType")?.as_str()?.trim();
        let is_one = media.contains('/') && !media.contains([',', '*']);
        is_one.then(|| (name.clone(), json!(media)))
    });
    Value::Object(types.collect())
}

/// Normalizes the bodies of responses.
///
/// # Errors
///
/// Never, for responses in an object.
pub fn responses(operation: &mut Value, pointer: &str) -> Result<()> {
    let pointer = walk::join(pointer, "responses");
    for (status, response) in operation["responses"].as_object_mut().into_iter().flatten() {
        if let Some(response) = response.as_object_mut() {
            response.remove(RAW);
        }
        let content = response.get("content");
        if content == Some(&json!({})) {
            // The document does not describe a body.
            response["content"].take();
        } else if let Some(raw) = content.and_then(Value::as_object).and_then(raw_type) {
            response[RAW] = json!(raw);
            response["content"].take();
        } else if content.is_some() {
            keep_json(response, &walk::join(&pointer, status))?;
        }
    }
    Ok(())
}

fn keep_json(holder: &mut Value, pointer: &str) -> Result<()> {
    let content = holder.get_mut("content").and_then(Value::as_object_mut);
    let json_type = content
        .as_ref()
        .and_then(|content| json_type(content).map(str::to_owned));
    let (Some(content), Some(json_type)) = (content, json_type) else {
        return Err(Error::new(
            pointer,
            "the body is not JSON",
            "Use `client.request(...)`, or add the media type to document/bodies.rs",
        ));
    };
    // A body without a schema is any JSON value.
    let media = content.remove(&json_type).unwrap_or_default();
    let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
    content.clear();
    content.insert("application/json".into(), json!({ "schema": schema }));
    Ok(())
}

/// Returns the first media type, if none is JSON.
fn raw_type(content: &Map<String, Value>) -> Option<String> {
    let first = content.keys().next()?;
    json_type(content).is_none().then(|| first.clone())
}

/// Returns a media type without its parameters, in lower case.
fn essence(media: &str) -> String {
    let essence = media.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Returns whether a media type is a text.
pub fn is_text(media: &str) -> bool {
    let essence = essence(media);
    essence.starts_with("text/") || essence.ends_with("/xml") || essence.ends_with("+xml")
}

/// Returns the first media type that is JSON.
pub fn json_type(content: &Map<String, Value>) -> Option<&str> {
    let is_json = |media: &&str| {
        let essence = essence(media);
        essence == "application/json" || essence.ends_with("+json")
    };
    content.keys().map(String::as_str).find(is_json)
}
