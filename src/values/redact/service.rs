//! Redacts texts of the service, which may quote the request, so that errors can be logged.
//!
//! Such a text is shown word by word. A word is shown if it is known wording, an id or a number of at
//! most four digits, and the request does not contain it. Everything else is redacted: a list of
//! what may be shown holds for names and codes in every script, and a list of what may not does not.

use crate::values::redact::text::{digits_at_start, is_address};
use crate::values::redact::words::{is_function_word, is_known};
use crate::values::redact::{REDACTED, SHOW_PII, is_id_like};

/// The most digits of a number that is shown. Limits have four, and short codes and one-time codes
/// have five or more.
const MAX_DIGITS: usize = 4;

/// The prefixes of the service's ids.
const ID_PREFIXES: [&str; 7] = ["AC", "CN", "GR", "PN", "SYU", "TK", "US"];

/// Redacts texts of the service in an error response to one request.
#[derive(Default)]
pub(crate) struct RequestRedactor {
    /// The texts of the request with more than one word.
    phrases: Vec<String>,
    /// The texts of the request with one word, in lower case.
    names: Vec<String>,
    /// The other words of its texts that carry a meaning, in lower case.
    words: Vec<String>,
}

impl RequestRedactor {
    /// Collects the values of the query, the strings and numbers of a JSON body, the text of
    /// another body, and the texts of a form by name.
    pub(crate) fn of(url: &reqwest::Url, body: Option<&[u8]>, form: &[(&str, &str)]) -> Self {
        let mut redactor = Self::default();
        for (name, value) in url.query_pairs() {
            redactor.add_unless_limit(&name, &value);
        }
        if let Some(body) = body {
            match serde_json::from_slice(body) {
                Ok(value) => redactor.add_strings("", &value),
                Err(_) => redactor.add_lines(body),
            }
        }
        for (name, value) in form {
            redactor.add_unless_limit(name, value);
        }
        // The longest first, because one can be part of another.
        redactor
            .phrases
            .sort_unstable_by_key(|text| std::cmp::Reverse(text.len()));
        redactor
    }

    /// Adds the strings and numbers of the field `name`.
    fn add_strings(&mut self, name: &str, value: &serde_json::Value) {
        match value {
            serde_json::Value::String(text) => self.add(name, text),
            serde_json::Value::Number(number) => {
                self.add_unless_limit(name, &number.to_string());
            }
            serde_json::Value::Array(items) => {
                items.iter().for_each(|item| self.add_strings(name, item));
            }
            serde_json::Value::Object(members) => {
                let members = members.iter();
                members.for_each(|(name, member)| self.add_strings(name, member));
            }
            serde_json::Value::Null | serde_json::Value::Bool(_) => {}
        }
    }

    /// Adds the lines at the start of a body, if it is a text. A service quotes a line, not a file.
    fn add_lines(&mut self, body: &[u8]) {
        const MAX_SIZE: usize = 64 * 1024;
        let start = &body[..body.len().min(MAX_SIZE)];
        let text = start.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        text.lines().for_each(|line| self.add("", line));
    }

    /// Adds a value that can be a limit, such as the size of a page.
    fn add_unless_limit(&mut self, name: &str, text: &str) {
        let is_limit = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_limit && !matches!(text, "true" | "false") {
            self.add(name, text);
        }
    }

    fn add(&mut self, name: &str, text: &str) {
        if is_id_field(name) && is_service_id(text) {
            return;
        }
        let text = text.trim();
        let words: Vec<&str> = words(text).collect();
        match words[..] {
            [] => {}
            [word] => self.names.push(word.to_lowercase()),
            _ => {
                self.phrases.push(text.to_owned());
                let meaningful = words.iter().filter(|word| !is_function_word(word));
                let meaningful = meaningful.map(|word| word.to_lowercase());
                self.words.extend(meaningful);
            }
        }
    }

    /// Redacts a sentence of the service.
    pub(crate) fn text(&self, text: &str) -> String {
        self.redact(text, |word| !self.has_name(word) && !self.has_word(word))
    }

    /// Redacts the path of a field. Only a whole text of the request is taken for personal, because
    /// a message can contain the name of a field.
    pub(crate) fn path(&self, path: &str) -> String {
        self.redact(path, |word| !self.has_name(word))
    }

    /// Redacts an id that the service gives to an exchange or an error.
    pub(crate) fn id(&self, id: &str) -> String {
        let is_quote = words(id).any(|word| self.has_name(word) || self.has_word(word));
        if SHOW_PII || (!is_quote && is_exchange_id(id)) {
            id.to_owned()
        } else {
            REDACTED.to_owned()
        }
    }

    fn has_name(&self, word: &str) -> bool {
        contains(&self.names, word)
    }

    fn has_word(&self, word: &str) -> bool {
        contains(&self.words, word)
    }

    fn redact(&self, text: &str, is_impersonal: impl Fn(&str) -> bool) -> String {
        if SHOW_PII {
            return text.to_owned();
        }
        let mut shown = Shown::default();
        let mut rest = text;
        let mut is_start_of_word = true;
        while let Some(first) = rest.chars().next() {
            let phrase = self.phrases.iter().find(|text| rest.starts_with(*text));
            let (digits, number) = digits_at_start(rest);
            let chunk = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let word = word_length(rest);
            let taken = if let Some(phrase) = phrase {
                shown.redact();
                phrase.len()
            } else if is_start_of_word && digits > MAX_DIGITS {
                shown.redact();
                number
            } else if is_start_of_word && is_address(&rest[..chunk]) {
                shown.redact();
                chunk
            } else if word > 0 {
                let word = &rest[..word];
                if can_be_shown(word) && is_impersonal(word) {
                    shown.push(word);
                } else {
                    shown.redact();
                }
                word.len()
            } else {
                shown.push(&rest[..first.len_utf8()]);
                first.len_utf8()
            };
            is_start_of_word = word == 0 || taken != word;
            rest = &rest[taken..];
        }
        shown.text
    }
}

/// Returns an id of an exchange as it can be shown beside a successful response.
pub(crate) fn shown_exchange_id(id: &str) -> &str {
    if SHOW_PII || is_exchange_id(id) {
        id
    } else {
        REDACTED
    }
}

/// Whether a text can be the id of an exchange or an error: like an id, with a digit. The gateway
/// may add `#` and a count.
fn is_exchange_id(text: &str) -> bool {
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    has_digit && is_id_like(&text.replace('#', "-"))
}

/// A text under construction.
#[derive(Default)]
struct Shown {
    text: String,
    /// Where the last redaction ended.
    redacted: Option<usize>,
}

impl Shown {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Redacts a word. Neighbors are redacted as one, so that their number does not show.
    fn redact(&mut self) {
        if let Some(end) = self.redacted
            && self.text[end..].bytes().all(|byte| b" -.'".contains(&byte))
        {
            self.text.truncate(end);
            return;
        }
        self.text.push_str(REDACTED);
        self.redacted = Some(self.text.len());
    }
}

/// Whether a word can be shown, unless the request contains it.
fn can_be_shown(word: &str) -> bool {
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && word.len() <= MAX_DIGITS) || is_known(word) || is_service_id(word)
}

/// Whether a word is one of these, or a part of a number in them.
fn contains(words: &[String], word: &str) -> bool {
    let is_number = word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let word = word.to_lowercase();
    words
        .iter()
        .any(|other| *other == word || (is_number && other.contains(&word)))
}

/// Whether a field of a request holds an id of the service. An `externalId` is the caller's.
fn is_id_field(name: &str) -> bool {
    let name = name.strip_suffix('s').unwrap_or(name);
    matches!(name, "from" | "id") || (name.ends_with("Id") && !name.starts_with("external"))
}

/// Whether a text is an id as the service makes them: a prefix and letters with a digit, or the 24
/// letters and digits of a contact.
fn is_service_id(text: &str) -> bool {
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let starts = ID_PREFIXES.iter().any(|prefix| text.starts_with(prefix));
    let has_letter = text.bytes().any(|byte| byte.is_ascii_lowercase());
    let is_contact = text.len() == 24 && has_letter && !text.contains(char::is_uppercase);
    is_plain && has_digit && (starts || is_contact)
}

/// Returns the words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(is_letter)?;
        let (word, after) = rest[start..].split_at(word_length(&rest[start..]));
        rest = after;
        Some(word)
    })
}

/// Returns how many bytes at the start of `text` are a word, or 0.
///
/// An apostrophe between letters is part of a word, so that `O'Brien` is one.
fn word_length(text: &str) -> usize {
    let mut end = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((index, letter)) = letters.next() {
        let joins = matches!(letter, '\'' | '\u{2019}')
            && index > 0
            && letters.peek().is_some_and(|(_, next)| is_letter(*next));
        if !is_letter(letter) && !joins {
            break;
        }
        end = index + letter.len_utf8();
    }
    end
}

/// Whether a character is part of a word. Every character that is not ASCII is, except white space
/// and the punctuation of sentences, because marks of some scripts are no letters.
fn is_letter(character: char) -> bool {
    const PUNCTUATION: &str =
        "\u{2018}\u{2019}\u{201c}\u{201d}\u{201e}\u{ab}\u{bb}\u{2013}\u{2014}\u{2026}\u{2022}";
    match character {
        '_' => true,
        _ if character.is_ascii() => character.is_ascii_alphanumeric(),
        _ => !character.is_whitespace() && !PUNCTUATION.contains(character),
    }
}
