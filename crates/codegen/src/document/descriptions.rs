//! Escapes the vendor's descriptions for rustdoc.
//!
//! The descriptions are Markdown for a web page: `[word]` is not a link to a Rust item, `<word>`
//! is not an HTML tag, and a bare URL is a link. Code spans are kept.

use serde_json::Value;

use crate::error::Result;
use crate::schema::walk;

/// Escapes every description and summary in place.
pub fn escape(document: &mut Value) -> Result<()> {
    walk::schemas(document, &mut |schema, _| {
        escape_member(schema, "description");
        Ok(())
    })?;
    walk::operations(document, &mut |operation, _| {
        escape_member(operation, "summary");
        escape_member(operation, "description");
        let parameters = operation.get_mut("parameters");
        for parameter in parameters
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            escape_member(parameter, "description");
        }
        Ok(())
    })
}

fn escape_member(holder: &mut Value, name: &str) {
    if let Some(Value::String(text)) = holder.get_mut(name) {
        *text = escape_text(text);
    }
}

/// Escapes one text. Escaping it again changes nothing.
fn escape_text(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    // Every second piece is between backticks, and is code.
    for (index, piece) in text.split('`').enumerate() {
        if index > 0 {
            result.push('`');
        }
        if index % 2 == 1 {
            result.push_str(piece);
            continue;
        }
        for word in piece.split_inclusive(char::is_whitespace) {
            result.push_str(&escape_word(word));
        }
    }
    result
}

fn escape_word(word: &str) -> String {
    let bare = word.trim_end();
    let (bare, end) = word.split_at(bare.len());
    if let Some(start) = bare.find("https://").or_else(|| bare.find("http://")) {
        let (before, address) = bare.split_at(start);
        let length = address
            .trim_end_matches(['.', ',', ';', ':', ')', '>', ']', '!', '?'])
            .len();
        let (address, after) = address.split_at(length);
        let before = before.trim_end_matches('<');
        let after = after.trim_start_matches('>');
        return format!(
            "{}<{address}>{}{end}",
            escape_brackets(before),
            escape_brackets(after)
        );
    }
    format!("{}{end}", escape_brackets(bare))
}

fn escape_brackets(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut previous = ' ';
    for character in text.chars() {
        if matches!(character, '[' | ']' | '<' | '>') && previous != '\\' {
            result.push('\\');
        }
        result.push(character);
        previous = character;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::escape_text;

    #[test]
    fn texts_that_rustdoc_reads_as_links_or_tags_are_escaped() {
        let cases = [
            ("a [word] and <b>", r"a \[word\] and \<b\>"),
            ("see https://quo.com/docs.", "see <https://quo.com/docs>."),
            ("(<https://quo.com>)", "(<https://quo.com>)"),
            ("`array[<T>]` stays", "`array[<T>]` stays"),
            ("plain text\nin lines", "plain text\nin lines"),
            (r"already \[so\]", r"already \[so\]"),
        ];
        for (text, expected) in cases {
            assert_eq!(escape_text(text), expected);
            assert_eq!(escape_text(expected), expected, "a second time");
        }
    }
}
