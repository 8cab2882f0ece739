//! Taking phone numbers, e-mail addresses and the API key out of texts that the
//! service wrote, so that an error can be logged.

use std::borrow::Cow;

use crate::values::redact::{REDACTED, SHOW_PII};

/// The text without e-mail addresses, and without anything that could be a phone number.
///
/// Seven digits or more, with the usual joiners between them, count as one.
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
            // The whole word at once: digits inside an id are no phone number.
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

/// How many bytes at the start of `text` read like a phone number, or 0.
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
    // A number that goes on as a word, `6824dfb6…`, is an id.
    let goes_on = text[end..].starts_with(|c: char| c.is_alphanumeric());
    let starts = text.starts_with(['+', '(']) || text.starts_with(|c: char| c.is_ascii_digit());
    if digits >= 7 && starts && !goes_on {
        end
    } else {
        0
    }
}

/// What a request carried that a refusal might quote: its texts, not its ids.
#[derive(Clone, Default)]
pub(crate) struct RequestRedactor(Vec<String>);

impl RequestRedactor {
    /// The strings of the JSON body and the values of the query.
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
        texts.retain(|text| text.chars().count() >= 3 && !says_nothing_of_people(text));
        // The longest first: one may be part of another.
        texts.sort_unstable_by_key(|text| std::cmp::Reverse(text.len()));
        texts.dedup();
        Self(texts)
    }

    /// The text as it may be shown: without what was sent, and scrubbed.
    pub(crate) fn scrub(&self, text: &str) -> String {
        if SHOW_PII {
            return text.to_owned();
        }
        let mut text = text.to_owned();
        for sent in &self.0 {
            if text.contains(sent.as_str()) {
                text = text.replace(sent.as_str(), REDACTED);
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

/// An id such as `PN123`, a truth value, or a number that is no phone number.
fn says_nothing_of_people(text: &str) -> bool {
    let capitals = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let is_id = capitals >= 2 && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_small = text.len() < 7 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_id || is_small || matches!(text, "true" | "false")
}

/// The text without `secret`.
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
    fn numbers_and_addresses_go_and_ids_stay() {
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
