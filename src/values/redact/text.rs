//! Redacts phone numbers and e-mail addresses in texts of libraries, and the API key everywhere.
//!
//! Texts of the service can quote the request; they are redacted by [`service`](super::service).

use std::borrow::Cow;

use reqwest::header::{HeaderMap, HeaderValue};

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
        } else if is_address(&rest[..word]) {
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

/// Whether a text without white space can be an e-mail address.
pub(super) fn is_address(chunk: &str) -> bool {
    chunk.contains('@') && chunk.len() > 1
}

/// Returns how many bytes at the start of `text` look like a phone number, or 0.
fn phone_number_length(text: &str) -> usize {
    match digits_at_start(text) {
        (7.., end) => end,
        _ => 0,
    }
}

/// Returns the number of digits at the start of `text`, with the usual joiners of phone numbers
/// between them, and where they end.
///
/// A number that continues as a word, such as `6824dfb6…`, is an id and has none.
pub(super) fn digits_at_start(text: &str) -> (usize, usize) {
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
    let continues = text[end..].starts_with(|c: char| c.is_alphanumeric());
    let starts = text.starts_with(['+', '(']) || text.starts_with(|c: char| c.is_ascii_digit());
    if starts && !continues {
        (digits, end)
    } else {
        (0, 0)
    }
}

/// Redacts `secret` in a text.
pub(crate) fn without_secret(text: &str, secret: &str) -> String {
    if secret.is_empty() {
        return text.to_owned();
    }
    text.replace(secret, REDACTED)
}

/// Redacts `secret` in the values of headers.
pub(crate) fn remove_secret(headers: &mut HeaderMap, secret: &str) {
    let secret = secret.as_bytes();
    if secret.is_empty() {
        return;
    }
    for value in headers.values_mut() {
        let mut parts = value.as_bytes().windows(secret.len());
        if parts.any(|part| part == secret) {
            *value = HeaderValue::from_static(REDACTED);
        }
    }
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
