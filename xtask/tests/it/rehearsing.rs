//! Editions that the vendor might publish next.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::json;
use xtask::anchors::{self, Operations};
use xtask::edition;
use xtask::rehearse::{Changes, edition_of, rehearse, write};

use crate::tree::{Copy, vendored};

#[test]
fn edition_is_determined_by_its_seed() {
    let vendored = vendored();
    for seed in 0..20 {
        let (document, made) = edition_of(&vendored, &Operations::default(), Changes::Seed(seed));
        assert_ne!(document, vendored, "seed {seed}");
        assert!((1..=10).contains(&made.len()), "seed {seed}: {made:?}");
        assert_eq!(
            edition_of(&vendored, &Operations::default(), Changes::Seed(seed)),
            (document, made),
            "seed {seed}"
        );
    }
    assert_ne!(
        edition_of(&vendored, &Operations::default(), Changes::Seed(1)),
        edition_of(&vendored, &Operations::default(), Changes::Seed(2))
    );
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
    let (document, made) = edition_of(&vendored(), &Operations::default(), Changes::Seed(7));
    assert_eq!(written, document);
    assert_eq!(changes.len(), made.len());
}

#[test]
fn edition_with_each_kind_of_change_spares_what_hand_written_code_calls() {
    let (vendored, copy) = (vendored(), Copy::new());
    let texts = copy.tree().spec().unwrap();
    let known = edition::document(edition::primary(&texts).unwrap(), None).unwrap();
    let operations = known.generated.plan.operations.iter();
    let anchored = operations.step_by(3).map(|operation| {
        let name = operation.name.to_snake_case();
        (format!("crate::Client::{name}"), json!(name))
    });
    let anchored: serde_json::Map<_, _> = anchored.collect();
    let listed = json!({ known.name.as_str(): anchored });
    copy.file("spec/anchors.json", &listed.to_string());
    let spared = anchors::operations(&copy.tree(), &known).unwrap();
    assert_eq!(spared.used.len(), anchored.len());
    for pointer in &spared.used {
        assert!(vendored.pointer(pointer).is_some(), "{pointer}");
    }
    let (document, made) = edition_of(&vendored, &spared, Changes::EachKind);
    let kinds: BTreeSet<&str> = made.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds.len(), made.len());
    assert!(made.len() > 15, "{made:?}");
    for pointer in &spared.used {
        assert!(document.pointer(pointer).is_some(), "{pointer}");
    }
    // What breaks one of them is not made.
    let used = all_operations(&vendored);
    let used = Operations {
        used,
        ..Operations::default()
    };
    let (_, extended) = edition_of(&vendored, &used, Changes::EachKind);
    assert!(extended.len() < made.len(), "{extended:?}");
    // Nothing changes what is taken apart.
    let taken_apart = Operations {
        taken_apart: used.used,
        ..Operations::default()
    };
    let (document, _) = edition_of(&vendored, &taken_apart, Changes::EachKind);
    for pointer in &taken_apart.taken_apart {
        assert_eq!(document.pointer(pointer), vendored.pointer(pointer));
    }
}

fn all_operations(document: &serde_json::Value) -> Vec<String> {
    let paths = document["paths"].as_object().unwrap().iter();
    let pointers = paths.flat_map(|(path, item)| {
        let path = path.replace('/', "~1");
        let methods = item.as_object().unwrap().keys();
        methods.map(move |method| format!("/paths/{path}/{method}"))
    });
    pointers.collect()
}
