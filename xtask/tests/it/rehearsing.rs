//! Editions that the vendor might publish next.

use xtask::rehearse::{edition_of, rehearse, write};

use crate::tree::{Copy, vendored};

#[test]
fn edition_is_determined_by_its_seed() {
    let vendored = vendored();
    for seed in 0..20 {
        let (document, made) = edition_of(&vendored, seed);
        assert_ne!(document, vendored, "seed {seed}");
        assert!((1..=10).contains(&made.len()), "seed {seed}: {made:?}");
        assert_eq!(edition_of(&vendored, seed), (document, made), "seed {seed}");
    }
    assert_ne!(edition_of(&vendored, 1), edition_of(&vendored, 2));
}

#[test]
fn every_edition_is_generated_and_what_is_skipped_is_counted() {
    let copy = Copy::new();
    let rehearsal = rehearse(&copy.tree(), 1, 25).unwrap();
    assert!(rehearsal.failures.is_empty(), "{rehearsal}");
    assert_eq!(rehearsal.generated, 25);
    assert!(rehearsal.changes.len() > 10, "{rehearsal}");
    let text = rehearsal.to_string();
    assert!(text.starts_with("25 editions were generated."), "{text}");
}

#[test]
fn edition_that_cannot_be_generated_is_a_failure_with_its_changes() {
    let copy = Copy::new();
    // A name that no type can have.
    let path = copy.tree().document("v1", ".names");
    let text = std::fs::read_to_string(&path).unwrap();
    let mut names: serde_json::Value = serde_json::from_str(&text).unwrap();
    names["types"]["Broken Name"] = serde_json::json!([]);
    std::fs::write(&path, names.to_string()).unwrap();
    let rehearsal = rehearse(&copy.tree(), 1, 1).unwrap();
    let [(seed, changes, error)] = rehearsal.failures.as_slice() else {
        panic!("{rehearsal}")
    };
    assert_eq!((*seed, changes.is_empty()), (1, false));
    assert!(error.contains("Broken Name"), "{error}");
}

#[test]
fn edition_is_written_to_a_file() {
    let copy = Copy::new();
    let path = copy.path().join("next.json");
    let changes = write(&copy.tree(), 7, &path).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let written: serde_json::Value = serde_json::from_str(&text).unwrap();
    let (document, made) = edition_of(&vendored(), 7);
    assert_eq!(written, document);
    assert_eq!(changes.len(), made.len());
}
