//! Strings: by format, by pattern, or a plain text, within the bounds of their length.

use serde_json::{Map, Value};

use super::super::document::Document;
use super::pattern;
use crate::banner::EXTERNAL_NUMBER;
use crate::ids::Ids;

/// The maximum length of a string, in characters.
const MAX_LENGTH: u64 = 64 * 1024;

/// The time of all made values.
const TIME: &str = "2026-01-01T09:00:00.000Z";

/// The plain text.
const TEXT: &str = "Made up";

/// The keywords that limit a string.
const KEYWORDS: [&str; 4] = ["format", "pattern", "minLength", "maxLength"];

/// Returns a string. If nothing made is valid, returns the first that was made.
pub(super) fn make(document: &Document, schema: &Value, name: &str, index: usize) -> String {
    let text = |keyword| schema.get(keyword).and_then(Value::as_str);
    let length = |keyword| schema.get(keyword).and_then(Value::as_u64);
    let least = length("minLength").unwrap_or(0).min(MAX_LENGTH);
    let most = length("maxLength").unwrap_or(MAX_LENGTH).min(MAX_LENGTH);
    let mut candidates = Vec::new();
    candidates.extend(text("format").and_then(|format| of_format(format, name, index)));
    if let Some(pattern) = text("pattern") {
        // Most patterns of numbers are those of phone numbers.
        if index == 0 && pattern.contains('+') {
            candidates.push(EXTERNAL_NUMBER.to_owned());
        }
        for extra in [12, least, most.min(12), 1, 0] {
            candidates.extend(pattern::make(pattern, name, index, extra));
        }
    }
    candidates.push(plain(index, least, most));
    candidates.extend(of_format("uuid", name, index));
    let limits = KEYWORDS.into_iter().filter_map(|keyword| {
        let value = schema.get(keyword)?;
        Some((keyword.to_owned(), value.clone()))
    });
    let limits: Map<String, Value> = limits.collect();
    let found = if limits.is_empty() {
        None
    } else {
        let validator = document.compile(&Value::Object(limits), "").ok();
        validator.and_then(|validator| {
            let is_valid = |text: &&String| validator.is_valid(&Value::String((*text).clone()));
            candidates.iter().find(is_valid).cloned()
        })
    };
    found
        .or_else(|| candidates.into_iter().next())
        .unwrap_or_default()
}

/// Returns a text of a length in bounds.
fn plain(index: usize, least: u64, most: u64) -> String {
    let mut text = TEXT.to_owned();
    if index > 0 {
        text = format!("{index} {text}");
    }
    let least = usize::try_from(least).unwrap_or_default();
    let most = usize::try_from(most).unwrap_or_default();
    let wanted = text.len().max(least).min(most);
    let padding = std::iter::repeat("made up".chars().chain([' '])).flatten();
    let padded = text.chars().chain([' ']).chain(padding).take(wanted);
    let padded: String = padded.collect();
    // A text that ends in a blank looks cut off.
    match padded.strip_suffix(' ') {
        Some(start) => format!("{start}."),
        None => padded,
    }
}

/// Returns a text of a format; `None` for an unknown format.
fn of_format(format: &str, name: &str, index: usize) -> Option<String> {
    let number = index as u64;
    let id = Ids::new(0).id("", name, number);
    Some(match format {
        "date-time" => TIME.to_owned(),
        "date" => TIME[..10].to_owned(),
        "time" => TIME[11..].to_owned(),
        "duration" => "PT1M".to_owned(),
        "email" | "idn-email" => format!("made.up{number}@example.com"),
        "hostname" | "idn-hostname" => "example.com".to_owned(),
        "ipv4" => "192.0.2.1".to_owned(),
        "ipv6" => "2001:db8::1".to_owned(),
        "uri" | "url" | "iri" | "uri-reference" | "iri-reference" => {
            format!("https://example.com/{}", &id[..8])
        }
        "uri-template" => "https://example.com/{id}".to_owned(),
        "uuid" => format!(
            "{}-{}-4{}-8{}-{}",
            &id[..8],
            &id[8..12],
            &id[13..16],
            &id[17..20],
            &id[20..32]
        ),
        "json-pointer" => "/made/up".to_owned(),
        "relative-json-pointer" => "0/made".to_owned(),
        "regex" => "^made up$".to_owned(),
        "byte" => "TWFkZSB1cA==".to_owned(),
        "phone" | "phone-number" | "e164" => EXTERNAL_NUMBER.to_owned(),
        _ => return None,
    })
}
