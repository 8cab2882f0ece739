//! Unwraps the envelopes of responses: `{"data": …}` and pages. They do not become types.

use heck::ToLowerCamelCase;
use serde_json::Value;

use crate::plan::{ParameterPlan, ResponsePlan};
use crate::schema::kind::{self, Kind};

/// Unwraps the envelope of a response: returns the plan, the inner schema and its location.
///
/// `cursors` are the parameters that can be the cursor of a page.
pub(super) fn open_envelope(
    schema: Value,
    operation: &str,
    cursors: &[&ParameterPlan],
) -> (ResponsePlan, Value, String) {
    let location = format!("{operation}.response");
    let properties = kind::properties(&schema);
    if Kind::of(&schema) == Kind::Object && properties.is_empty() {
        return (ResponsePlan::Empty, schema, location);
    }
    let Some(data) = properties.get("data").cloned() else {
        return (ResponsePlan::Bare, schema, location);
    };
    let location = format!("{location}.data");
    if properties.len() == 1 && !kind::is_nullable(&data) {
        return (ResponsePlan::Data, data, location);
    }
    let cursor = properties.keys().find_map(|property| {
        let is_text = Kind::of(&properties[property]) == Kind::String;
        let rest = property
            .strip_prefix("next")
            .filter(|_| is_text)?
            .to_lower_camel_case();
        let parameter = cursors.iter().find(|parameter| {
            parameter.name == rest || (rest == "cursor" && parameter.name == "after")
        })?;
        Some((parameter.name.clone(), property.clone()))
    });
    let known =
        |name: &String, next: &String| name == "data" || name == "totalItems" || name == next;
    match cursor {
        Some((parameter, next))
            if Kind::of(&data) == Kind::Array
                && properties.keys().all(|name| known(name, &next)) =>
        {
            let total = properties
                .contains_key("totalItems")
                .then(|| "totalItems".to_owned());
            let plan = ResponsePlan::Page {
                parameter,
                next,
                total,
            };
            (plan, data, location)
        }
        _ => (ResponsePlan::Bare, schema, format!("{operation}.response")),
    }
}

/// Returns whether a response resembles a page of a list, with or without a cursor parameter.
pub(super) fn is_list_with_cursor(schema: &Value) -> bool {
    let properties = kind::properties(schema);
    let data = properties.get("data").map(Kind::of);
    data == Some(Kind::Array) && properties.keys().any(|name| name.starts_with("next"))
}
