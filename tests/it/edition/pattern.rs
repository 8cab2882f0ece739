//! Texts that match a pattern, the same each time.

use proptest::strategy::{Strategy, ValueTree};
use proptest::string::string_regex;
use proptest::test_runner::TestRunner;

/// The texts tried for one pattern before a length or a repetition is accepted.
const TRIES: u32 = 64;

/// Returns what an id begins with, if anything can follow: `PN` of `^PN(.*)$`.
fn prefix(pattern: &str) -> Option<&str> {
    let rest = pattern.strip_prefix('^')?.strip_suffix('$')?;
    let prefix = rest
        .strip_suffix("(.*)")
        .or_else(|| rest.strip_suffix(".*"))?;
    let is_plain = prefix
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    is_plain.then_some(prefix)
}

/// Returns a text that matches the pattern and that `is_wanted`. `free` ends it where the
/// pattern allows any text.
pub fn matching(
    pattern: &str,
    runner: &mut TestRunner,
    free: &str,
    is_wanted: impl Fn(&str) -> bool,
) -> String {
    if let Some(prefix) = prefix(pattern) {
        return format!("{prefix}{free}");
    }
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    let inner = match inner.strip_suffix('$') {
        Some(inner) if !inner.ends_with('\\') => inner,
        _ => inner,
    };
    // ASCII digits and letters, unless the pattern needs more.
    let strategy = match string_regex(&format!("(?-u){inner}")) {
        Ok(strategy) => strategy,
        Err(_) => {
            string_regex(inner).unwrap_or_else(|error| panic!("no text for `{pattern}`: {error}"))
        }
    };
    let mut text = String::new();
    for _ in 0..TRIES {
        text = strategy.new_tree(runner).unwrap().current();
        if is_wanted(&text) {
            break;
        }
    }
    text
}

#[test]
fn texts_match_their_pattern() {
    let mut runner = TestRunner::deterministic();
    let mut text = |pattern| matching(pattern, &mut runner, "7", |text| !text.is_empty());
    assert_eq!(text("^AB(.*)$"), "AB7");
    assert_eq!(text("^.*$"), "7");
    assert!(text("^[0-9]+$").bytes().all(|byte| byte.is_ascii_digit()));
    let number = text(r"^\+[1-9]\d{1,14}$");
    assert!(
        number.starts_with('+') && number[1..].parse::<u64>().is_ok(),
        "{number}"
    );
    assert!(["a", "bc"].contains(&text("^(a|bc)$").as_str()));
    assert!(text(r".*\S.*").contains(|c: char| !c.is_whitespace()));
}
