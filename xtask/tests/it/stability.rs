//! Generation is deterministic and does not depend on the order of keys.

use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use quo_sdk_codegen::spec::DocumentTexts;
use serde_json::{Map, Value};
use xtask::public_api;

/// A frozen edition of the v1 document, which has no warnings.
fn frozen() -> DocumentTexts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/editions");
    let read = |part: &str| fs::read_to_string(folder.join(format!("base{part}.json"))).unwrap();
    DocumentTexts {
        name: "v1".to_owned(),
        document: read(""),
        corrections: read(".corrections"),
        names: read(".names"),
    }
}

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
    let [first, second] = [(); 2].map(|()| frozen().generate().unwrap());
    assert!(first.source() == second.source());
    assert_eq!(first.report.to_string(), second.report.to_string());
    assert_eq!(first.prepared, second.prepared);
}

#[test]
fn the_order_of_keys_does_not_change_the_api() {
    let frozen = frozen();
    let document: Value = serde_json::from_str(&frozen.document).unwrap();
    let expected = lines(&frozen.generate().unwrap().source());
    assert!(expected.len() > 600, "{}", expected.len());
    let texts = DocumentTexts {
        document: reordered(&document, 1).to_string(),
        ..frozen
    };
    let generated = texts.generate().unwrap();
    let found = lines(&generated.source());
    let differing: Vec<_> = expected.symmetric_difference(&found).collect();
    assert!(differing.is_empty(), "{differing:#?}");
    assert_eq!(generated.report.warnings(), [""; 0]);
}
