//! Reduces the responses of each operation to one success.
//!
//! progenitor generates error types from the document: of several inline bodies it uses the type of
//! the first, and a documented 5xx response with an HTML body loses its status. Without error
//! responses in the document, the client's own lenient decoder receives the status and body of
//! each of them.

use serde_json::{Value, json};

use crate::document::bodies;
use crate::document::skip;
use crate::error::{Error, Result};
use crate::report::Report;
use crate::schema::walk;

/// Keeps one 2xx response of every operation, and skips operations without any.
pub fn keep_success(document: &mut Value, report: &mut Report) {
    let shared = document.pointer("/components/responses").cloned();
    skip::operations(document, report, &mut |operation, pointer, report| {
        let pointer = walk::join(pointer, "responses");
        let Some(responses) = operation["responses"].as_object_mut() else {
            return Ok(());
        };
        responses.retain(|status, _| {
            let keep = is_success(status);
            if !keep {
                report.count("responses: error response dropped");
            }
            keep
        });
        for response in responses.values_mut() {
            follow(response, shared.as_ref(), &pointer)?;
        }
        // The lowest status with a body is the result of the operation.
        let with_body = responses
            .iter()
            .filter(|(_, response)| response.get("content").is_some())
            .map(|(status, _)| status.clone())
            .min();
        let Some(kept) = with_body.or_else(|| responses.keys().min().cloned()) else {
            return Err(Error::new(
                pointer,
                "an operation lists no 2xx response",
                "Add the response to the vendored document",
            ));
        };
        let mut bodies: Vec<Value> = body(&responses[&kept]).cloned().into_iter().collect();
        for (status, response) in responses.iter().filter(|(status, _)| **status != kept) {
            let read = match body(response) {
                Some(other) if !bodies.is_empty() => {
                    if !bodies.contains(other) {
                        bodies.push(other.clone());
                    }
                    "both bodies are decoded as one type"
                }
                _ => "the body is decoded in this way for every 2xx status",
            };
            report.warn(format!(
                "{pointer}: {status} is documented beside {kept}; {read}"
            ));
        }
        responses.retain(|status, _| *status == kept);
        let Some(response) = responses.get_mut(&kept) else {
            return Ok(());
        };
        if kept == "204"
            && response
                .as_object_mut()
                .is_some_and(|response| response.remove("content").is_some())
        {
            report.count("responses: body of a 204 dropped");
        }
        if bodies.len() > 1
            && let Some(schema) = body_mut(response)
        {
            *schema = json!({ "anyOf": bodies });
        }
        Ok(())
    });
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.remove("responses");
    }
}

/// Returns whether a status is a success: `200`, or `2XX` for all of them.
fn is_success(status: &str) -> bool {
    let digits = status.strip_prefix('2').unwrap_or_default();
    digits.len() == 2 && (digits == "XX" || digits.bytes().all(|digit| digit.is_ascii_digit()))
}

/// Returns the schema of a JSON body.
fn body(response: &Value) -> Option<&Value> {
    let content = response.get("content")?.as_object()?;
    content.get(bodies::json_type(content)?)?.get("schema")
}

fn body_mut(response: &mut Value) -> Option<&mut Value> {
    let content = response.get_mut("content")?.as_object_mut()?;
    let json_type = bodies::json_type(content)?.to_owned();
    content.get_mut(&json_type)?.get_mut("schema")
}

/// Replaces a reference to a response by its target.
fn follow(response: &mut Value, shared: Option<&Value>, pointer: &str) -> Result<()> {
    let target = response.get("$ref").and_then(Value::as_str);
    let Some(name) = target.and_then(|target| target.strip_prefix("#/components/responses/"))
    else {
        return Ok(());
    };
    *response = shared
        .and_then(|shared| shared.get(name))
        .cloned()
        .ok_or_else(|| {
            Error::new(
                pointer,
                format!("the response `{name}` is not among the components"),
                "Correct the reference in the vendored document",
            )
        })?;
    Ok(())
}
