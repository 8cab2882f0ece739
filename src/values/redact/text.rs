//! Redacts phone numbers, e-mail addresses, request content and the API key in texts of the
//! service, so that errors can be logged.

use std::borrow::Cow;

use crate::values::redact::{REDACTED, SHOW_PII};

/// Redacts e-mail addresses and possible phone numbers: seven or more digits, with the usual
/// joiners between them.
pub(crate) fn scrub(text: &str) -> Cow<'_, str> {
    if SHOW_PII {
        return Cow::Borrowed(text);
    }
    let mut result = String::with_capacity(text.len());
    let mut changed = false;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let number = phone_number_length(rest);
        let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
        if number > 0 {
            result.push_str(REDACTED);
            changed = true;
            rest = &rest[number..];
        } else if rest[..word].contains('@') && word > 1 {
            result.push_str(REDACTED);
            changed = true;
            rest = &rest[word..];
        } else if first.is_alphanumeric() {
            // Copies the whole word, because digits inside an id are not a phone number.
            let end = rest
                .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                .unwrap_or(rest.len());
            result.push_str(&rest[..end]);
            rest = &rest[end..];
        } else {
            result.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    if changed {
        Cow::Owned(result)
    } else {
        Cow::Borrowed(text)
    }
}

/// Returns how many bytes at the start of `text` look like a phone number, or 0.
fn phone_number_length(text: &str) -> usize {
    let mut digits = 0;
    let mut end = 0;
    for (index, character) in text.char_indices() {
        match character {
            '0'..='9' => {
                digits += 1;
                end = index + 1;
            }
            '+' if index == 0 => {}
            '(' | ')' | '-' | '.' | ' ' | '\u{a0}' => {}
            _ => break,
        }
    }
    // A number that continues as a word, such as `6824dfb6…`, is an id.
    let continues = text[end..].starts_with(|c: char| c.is_alphanumeric());
    let starts = text.starts_with(['+', '(']) || text.starts_with(|c: char| c.is_ascii_digit());
    if digits >= 7 && starts && !continues {
        end
    } else {
        0
    }
}

/// Redacts texts of the request, but not its ids, where an error response quotes them.
#[derive(Clone, Default)]
pub(crate) struct RequestRedactor(Vec<String>);

impl RequestRedactor {
    /// Collects the strings of the JSON body and the values of the query.
    pub(crate) fn of(request: &reqwest::Request) -> Self {
        let mut texts = Vec::new();
        for (_, value) in request.url().query_pairs() {
            texts.push(value.into_owned());
        }
        if let Some(body) = request.body().and_then(reqwest::Body::as_bytes)
            && let Ok(value) = serde_json::from_slice(body)
        {
            collect_strings(&value, &mut texts);
        }
        texts.retain(|text| text.chars().count() >= 3 && !is_impersonal(text));
        // The longest first, because one can be part of another.
        texts.sort_unstable_by_key(|text| std::cmp::Reverse(text.len()));
        texts.dedup();
        Self(texts)
    }

    /// Redacts texts of the request, phone numbers and e-mail addresses.
    pub(crate) fn scrub(&self, text: &str) -> String {
        if SHOW_PII {
            return text.to_owned();
        }
        let mut text = text.to_owned();
        for quoted in &self.0 {
            if text.contains(quoted.as_str()) {
                text = text.replace(quoted.as_str(), REDACTED);
            }
        }
        scrub(&text).into_owned()
    }
}

fn collect_strings(value: &serde_json::Value, texts: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => texts.push(text.clone()),
        serde_json::Value::Array(items) => {
            items.iter().for_each(|item| collect_strings(item, texts));
        }
        serde_json::Value::Object(members) => {
            members
                .values()
                .for_each(|member| collect_strings(member, texts));
        }
        _ => {}
    }
}

/// Whether a text is an id such as `PN123`, a Boolean, or a number too short for a phone number.
fn is_impersonal(text: &str) -> bool {
    let capitals = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let is_id = capitals >= 2 && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_small = text.len() < 7 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_id || is_small || matches!(text, "true" | "false")
}

/// Redacts `secret` in a text.
pub(crate) fn without_secret(text: &str, secret: &str) -> String {
    if secret.is_empty() {
        return text.to_owned();
    }
    text.replace(secret, REDACTED)
}

#[cfg(all(test, not(feature = "debug-pii")))]
mod tests {
    use super::scrub;

    #[test]
    fn phone_numbers_and_addresses_are_redacted_and_ids_are_kept() {
        let cases = [
            ("no route to +15555550123 now", "no route to [redacted] now"),
            ("call (555) 555-0123, please", "call [redacted], please"),
            ("555.555.0123", "[redacted]"),
            ("write to ada@example.com.", "write to [redacted]"),
            (
                "AC24a8b8321c4f4cf2be110f4250793d51 is gone",
                "AC24a8b8321c4f4cf2be110f4250793d51 is gone",
            ),
            (
                "6824dfb69aee85c132b7dg65 is gone",
                "6824dfb69aee85c132b7dg65 is gone",
            ),
            (
                "at most 1600 characters, got 2000",
                "at most 1600 characters, got 2000",
            ),
            ("15555550123", "[redacted]"),
            ("Größe 5 über 3", "Größe 5 über 3"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(scrub(text), expected);
        }
    }
}
