//! One successful response for each operation, and no other.
//!
//! progenitor types error bodies from the document: with several inline bodies
//! it silently takes the first one's type, and a documented 5xx with an HTML
//! body loses its status. With the failures gone from the document, every
//! failure reaches the crate's own lenient decoder with status and body.

use serde_json::Value;

use super::report::{Failure, Report, Result};
use super::walk;

/// Rewrites the responses of every operation.
pub fn success_only(document: &mut Value, report: &mut Report) -> Result<()> {
    let shared = document.pointer("/components/responses").cloned();
    walk::operations(document, &mut |operation, pointer| {
        let pointer = walk::join(pointer, "responses");
        let Some(responses) = operation["responses"].as_object_mut() else {
            return Ok(());
        };
        responses.retain(|status, _| {
            let keep = status.starts_with('2');
            if !keep {
                report.count("success only: failure response dropped");
            }
            keep
        });
        for response in responses.values_mut() {
            follow(response, shared.as_ref(), &pointer)?;
        }
        // The lowest status with a body is what a caller waits for.
        let with_body = responses
            .iter()
            .filter(|(_, response)| response.get("content").is_some())
            .map(|(status, _)| status.clone())
            .min();
        let Some(kept) = with_body.or_else(|| responses.keys().min().cloned()) else {
            return Err(Failure::new(
                pointer,
                "an operation lists no 2xx response",
                "Add the response that the service gives to the vendored document",
            ));
        };
        for status in responses.keys().filter(|status| **status != kept) {
            report.warn(format!(
                "{pointer}: {status} is documented beside {kept}; a call reads the body of {kept} \
                 whatever 2xx status arrives"
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
            report.count("success only: body of a 204 dropped");
        }
        Ok(())
    })?;
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.remove("responses");
    }
    Ok(())
}

/// Replaces a reference to a shared response by the response.
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
            Failure::new(
                pointer,
                format!("the response `{name}` is not among the components"),
                "Correct the reference in the vendored document",
            )
        })?;
    Ok(())
}
