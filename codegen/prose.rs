//! Bounds become prose.
//!
//! Patterns, lengths and defaults are not enforced by the generated types: the
//! service changes them without notice, and a response that oversteps one must
//! still be read. A caller wants to know them all the same, so they are said in
//! the documentation.

use serde_json::{Map, Value};

use super::merge;
use super::names::prefix_of_pattern;

/// Takes the bounds out of a scalar or array schema and says them in its description.
pub fn describe(schema: &mut Map<String, Value>) {
    let mut notes = Vec::new();
    let form = form_note(schema);
    if let Some(Value::Array(forms)) = schema.remove("x-forms") {
        let mut texts: Vec<String> = forms
            .iter()
            .filter_map(Value::as_object)
            .map(|form| form_note(form).unwrap_or_else(|| "any string".to_owned()))
            .collect();
        texts.dedup();
        notes.push(format!("One of: {}.", texts.join("; ")));
    } else if let Some(form) = form {
        notes.push(format!("Form: {form}."));
    }
    if let Some(range) = range_note(schema, "minItems", "maxItems", "items") {
        notes.push(format!("Bounds: {range}."));
    }
    if let Some(range) = range_note(schema, "minimum", "maximum", "") {
        notes.push(format!("Bounds: {range}."));
    }
    if let Some(default) = schema.remove("default") {
        notes.push(format!("Default: `{default}`."));
    }
    schema.retain(|key, _| !(merge::is_bound(key) || key == "pattern"));
    let keep_format = matches!(
        schema.get("format").and_then(Value::as_str),
        Some("date-time" | "int32" | "int64" | "uint32" | "uint64") | None
    );
    if !keep_format {
        schema.remove("format");
    }
    append(schema, &notes.join(" "));
}

/// Adds a sentence to the description.
pub fn append(schema: &mut Map<String, Value>, note: &str) {
    if note.is_empty() {
        return;
    }
    let text = match schema.get("description").and_then(Value::as_str) {
        Some(text) if text.contains(note) => return,
        Some(text) => format!("{}\n\n{note}", text.trim_end()),
        None => note.to_owned(),
    };
    schema.insert("description".into(), Value::String(text));
}

/// What a string has to look like.
fn form_note(schema: &Map<String, Value>) -> Option<String> {
    let mut parts = Vec::new();
    match schema.get("pattern").and_then(Value::as_str) {
        Some(r"^\+[1-9]\d{1,14}$") => parts.push("a number in E.164 form".to_owned()),
        Some(r".*\S.*") => parts.push("not only white space".to_owned()),
        Some("^(.*)$") | None => {}
        Some(pattern) => parts.push(match prefix_of_pattern(pattern) {
            Some(prefix) => format!("an id that starts with `{prefix}`"),
            None => format!("matches `{pattern}`"),
        }),
    }
    if let Some(Value::Array(values)) = schema.get("enum").filter(|_| !schema.contains_key("type"))
    {
        let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        parts.push(values.join(", "));
    }
    parts.extend(range_note(schema, "minLength", "maxLength", "characters"));
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn range_note(
    schema: &Map<String, Value>,
    lowest: &str,
    highest: &str,
    unit: &str,
) -> Option<String> {
    let text = match (schema.get(lowest), schema.get(highest)) {
        (Some(low), Some(high)) if low == high => format!("exactly {low}"),
        (Some(low), Some(high)) => format!("{low} to {high}"),
        (Some(low), None) => format!("at least {low}"),
        (None, Some(high)) => format!("at most {high}"),
        (None, None) => return None,
    };
    Some(format!("{text} {unit}").trim_end().to_owned())
}
