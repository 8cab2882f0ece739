//! Envelopes: `{"data": …}` and pages are taken apart, and leave no type behind.

use heck::ToLowerCamelCase;
use serde_json::Value;

use super::super::merge::{self, Kind};
use super::super::plan::{ParameterPlan, ResponsePlan};

/// Takes `{"data": …}` and pages apart: the plan, the inner schema, its place.
pub(super) fn open_envelope(
    schema: Value,
    operation: &str,
    parameters: &[ParameterPlan],
) -> (ResponsePlan, Value, String) {
    let place = format!("{operation}.response");
    let properties = merge::properties(&schema);
    if merge::kind(&schema) == Kind::Object && properties.is_empty() {
        return (ResponsePlan::Empty, schema, place);
    }
    let Some(data) = properties.get("data").cloned() else {
        return (ResponsePlan::Bare, schema, place);
    };
    let place = format!("{place}.data");
    if properties.len() == 1 && !merge::is_nullable(&data) {
        return (ResponsePlan::Data, data, place);
    }
    let cursor = properties.keys().find_map(|property| {
        let rest = property.strip_prefix("next")?.to_lower_camel_case();
        let parameter = parameters.iter().find(|parameter| {
            parameter.name == rest || (rest == "cursor" && parameter.name == "after")
        })?;
        Some((parameter.name.clone(), property.clone()))
    });
    let known =
        |name: &String, next: &String| name == "data" || name == "totalItems" || name == next;
    match cursor {
        Some((parameter, next))
            if merge::kind(&data) == Kind::Array
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
            (plan, data, place)
        }
        _ => (ResponsePlan::Bare, schema, format!("{operation}.response")),
    }
}
