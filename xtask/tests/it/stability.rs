//! Generation is deterministic and does not depend on the order of keys.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value};

use quo_sdk_codegen::spec::DocumentTexts;
use xtask::public_api;

use crate::reviewed::{primary, v1};

/// The keys of every object in an order that depends on `seed` alone.
fn reordered(value: &Value, seed: u64) -> Value {
    let rank = |key: &str| {
        let mut hasher = DefaultHasher::new();
        (seed, key).hash(&mut hasher);
        hasher.finish()
    };
    match value {
        Value::Object(entries) => {
            let mut entries: Vec<(String, Value)> = entries
                .iter()
                .map(|(key, inner)| (key.clone(), reordered(inner, seed)))
                .collect();
            entries.sort_by_key(|(key, _)| rank(key));
            Value::Object(Map::from_iter(entries))
        }
        Value::Array(items) => items.iter().map(|item| reordered(item, seed)).collect(),
        other => other.clone(),
    }
}

/// The lines of a public API, each with its item.
///
/// The values of an enum at several locations are in the order of the locations, so lines are
/// compared as sets of words.
fn lines(source: &str) -> BTreeSet<String> {
    let mut item = String::new();
    let mut lines = BTreeSet::new();
    for line in public_api::read(source).unwrap().to_string().lines() {
        if !line.starts_with(' ') {
            line.clone_into(&mut item);
        }
        let words: BTreeSet<&str> = line.split([',', '(', ')']).map(str::trim).collect();
        lines.insert(format!("{item}: {words:?}"));
    }
    lines
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    let again = primary().generate().unwrap();
    assert!(again.source() == v1().source());
    assert_eq!(again.report.to_string(), v1().report.to_string());
    assert_eq!(again.prepared, v1().prepared);
}

#[test]
fn the_order_of_keys_does_not_change_the_api() {
    let document: Value = serde_json::from_str(&primary().document).unwrap();
    let expected = lines(&v1().source());
    assert!(expected.len() > 600, "{}", expected.len());
    let texts = DocumentTexts {
        document: reordered(&document, 1).to_string(),
        ..primary().clone()
    };
    let generated = texts.generate().unwrap();
    let found = lines(&generated.source());
    let differing: Vec<_> = expected.symmetric_difference(&found).collect();
    assert!(differing.is_empty(), "{differing:#?}");
    assert_eq!(generated.report.warnings(), [""; 0]);
}
