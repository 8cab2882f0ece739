//! Moves bounds from schemas to their documentation.
//!
//! Generated types do not enforce patterns, lengths and defaults: the service changes them without
//! notice, and a response outside of a bound must still be decoded. The documentation states
//! them instead, unless the vendor's own text does.

use serde_json::{Map, Value};

use crate::names::prefix_of_pattern;
use crate::schema::fingerprint::is_bound;

/// A note about a value, and a text that makes the note redundant where a description has it.
struct Note {
    text: String,
    said_by: String,
}

impl Note {
    fn new(text: impl Into<String>, said_by: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            said_by: said_by.into(),
        }
    }
}

/// Removes the bounds of a scalar or array schema and states them in its description.
pub fn describe(schema: &mut Map<String, Value>) {
    let mut sentences: Vec<(&str, Vec<Note>)> = Vec::new();
    match schema.remove("x-forms") {
        Some(Value::Array(forms)) => {
            let notes = forms.iter().filter_map(Value::as_object).map(alternative);
            sentences.push(("One of: ", notes.collect()));
        }
        _ => sentences.push(("", form(schema))),
    }
    sentences.push(("", range(schema, "minItems", "maxItems", "item")));
    sentences.push(("", range(schema, "minimum", "maximum", "")));
    if let Some(default) = schema.remove("default") {
        let value = default
            .as_str()
            .map_or_else(|| default.to_string(), str::to_owned);
        let note = Note::new(format!("`{value}` unless set"), value);
        sentences.push(("", vec![note]));
    }
    schema.retain(|key, _| !(is_bound(key) || matches!(key.as_str(), "pattern" | "deprecated")));
    let keep_format = matches!(
        schema.get("format").and_then(Value::as_str),
        Some("date-time" | "int32" | "int64" | "uint32" | "uint64") | None
    );
    if !keep_format {
        schema.remove("format");
    }
    let said = schema
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_lowercase();
    let text: Vec<String> = sentences
        .into_iter()
        .filter(|(_, notes)| {
            notes
                .iter()
                .any(|note| !said.contains(&note.said_by.to_lowercase()))
        })
        .map(|(lead, notes)| {
            let texts: Vec<String> = notes.into_iter().map(|note| note.text).collect();
            sentence(lead, &texts.join(", "))
        })
        .collect();
    append(schema, &text.join(" "));
}

/// Appends a paragraph to the description, unless the description contains it.
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

fn sentence(lead: &str, text: &str) -> String {
    let mut letters = text.chars();
    match letters.next().filter(|_| lead.is_empty()) {
        Some(first) => format!("{}{}.", first.to_uppercase(), letters.as_str()),
        None => format!("{lead}{text}."),
    }
}

/// Returns the note about one of several alternatives of a string.
fn alternative(form: &Map<String, Value>) -> Note {
    let notes = self::form(form);
    if notes.is_empty() {
        return Note::new("any string", "");
    }
    let texts: Vec<String> = notes.iter().map(|note| note.text.clone()).collect();
    let said_by = notes.into_iter().next().map(|note| note.said_by);
    Note::new(texts.join(", "), said_by.unwrap_or_default())
}

/// Returns the notes about the format of a string.
fn form(schema: &Map<String, Value>) -> Vec<Note> {
    let mut notes = Vec::new();
    match schema.get("pattern").and_then(Value::as_str) {
        Some(r"^\+[1-9]\d{1,14}$") => notes.push(Note::new("a number in E.164 form", "E.164")),
        Some(r".*\S.*") => notes.push(Note::new("not only white space", "white space")),
        Some("^(.*)$") | None => {}
        Some(pattern) => notes.push(match prefix_of_pattern(pattern) {
            Some(prefix) => Note::new(
                format!("an id that starts with `{prefix}`"),
                format!("`{prefix}`"),
            ),
            None => Note::new(format!("matches `{pattern}`"), pattern),
        }),
    }
    if let Some(Value::Array(values)) = schema.get("enum").filter(|_| !schema.contains_key("type"))
    {
        let values = values.iter().filter_map(Value::as_str);
        notes.extend(values.map(|value| Note::new(format!("`{value}`"), format!("`{value}`"))));
    }
    notes.extend(range(schema, "minLength", "maxLength", "character"));
    notes
}

/// Returns the note about a lower and upper bound.
fn range(schema: &Map<String, Value>, lowest: &str, highest: &str, unit: &str) -> Vec<Note> {
    let (low, high) = (schema.get(lowest), schema.get(highest));
    let (text, said_by) = match (low, high) {
        (Some(low), Some(high)) if low == high => {
            (format!("exactly {low}"), counted("exactly", low))
        }
        (Some(low), Some(high)) => (format!("{low} to {high}"), format!("{low} to {high}")),
        (Some(low), None) => (format!("at least {low}"), counted("at least", low)),
        (None, Some(high)) => (format!("at most {high}"), counted("at most", high)),
        (None, None) => return Vec::new(),
    };
    let plural = high.or(low).and_then(Value::as_u64) != Some(1);
    let unit = match unit {
        "" => String::new(),
        unit => format!(" {unit}{}", if plural { "s" } else { "" }),
    };
    vec![Note::new(format!("{text}{unit}"), said_by)]
}

/// Returns a bound with small numbers as words, such as "at most two".
fn counted(lead: &str, count: &Value) -> String {
    let word = match count.as_u64() {
        Some(1) => "one",
        Some(2) => "two",
        Some(3) => "three",
        _ => return format!("{lead} {count}"),
    };
    format!("{lead} {word}")
}
