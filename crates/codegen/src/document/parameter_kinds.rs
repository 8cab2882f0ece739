//! Skips parameters whose values cannot be encoded in a URL or header.
//!
//! A path or header parameter is a scalar. A query parameter is a scalar or a list of scalars. For
//! other values, the encodings of OpenAPI and progenitor differ.

use serde_json::Value;

use crate::document::parameters;
use crate::document::skip;
use crate::error::Error;
use crate::report::Report;
use crate::schema::kind::Kind;

/// Checks the unified document, and skips parameters that cannot be encoded.
///
/// An operation with such a required parameter is skipped.
pub fn check(document: &mut Value, report: &mut Report) {
    skip::operations(document, report, &mut |operation, pointer, report| {
        let Some(listed) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        else {
            return Ok(());
        };
        let mut kept = Vec::new();
        for parameter in std::mem::take(listed) {
            if is_sendable(&parameter) {
                kept.push(parameter);
                continue;
            }
            let location = parameter[parameters::POINTER].as_str();
            let pointer = location.unwrap_or(pointer).to_owned();
            let error = Error::new(
                &pointer,
                "the values of the parameter have no standard encoding there",
                "Use `client.request(...)`",
            );
            if !parameters::is_optional(&parameter) {
                return Err(error);
            }
            parameters::leave_out(&parameter, pointer, error, report);
        }
        *listed = kept;
        Ok(())
    });
}

fn is_sendable(parameter: &Value) -> bool {
    let schema = &parameter["schema"];
    match parameter["in"] == "query" {
        true => is_in_query(schema),
        false => is_value(schema),
    }
}

/// Returns whether a query or a form in its form can have the values of a schema.
pub fn is_in_query(schema: &Value) -> bool {
    match Kind::of(schema) {
        Kind::Array => schema.get("items").is_some_and(is_value),
        Kind::Union => {
            let members = schema["oneOf"].as_array();
            members.is_some_and(|members| members.iter().all(is_value))
        }
        _ => is_value(schema),
    }
}

/// Returns whether the values of a schema are scalars.
fn is_value(schema: &Value) -> bool {
    matches!(
        Kind::of(schema),
        Kind::String | Kind::Integer | Kind::Number | Kind::Boolean
    )
}
