//! What a maintainer reviews when the vendored document, the corrections, the
//! names or the pipeline change.
//!
//! `cargo xtask vendor` rewrites the files in `tests/snapshots/` for another edition,
//! `INSTA_UPDATE=always cargo test --test it snapshots` for any other change; read them
//! before they are committed.

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use quote::ToTokens;

use super::{events, v1, webhooks};
use crate::codegen::Generated;
use crate::reviewed;

const DIRECTORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots");

/// The folders of event schemas, and the files that the build makes of them.
const EVENTS: [(&str, &str); 3] = [
    (
        "2026-03-30",
        include_str!(concat!(env!("OUT_DIR"), "/events.rs")),
    ),
    (
        "legacy",
        include_str!(concat!(env!("OUT_DIR"), "/legacy_events.rs")),
    ),
    (
        "allo",
        include_str!(concat!(env!("OUT_DIR"), "/allo_events.rs")),
    ),
];

/// The editions: name, what they give now, what the crate was built from.
fn editions() -> [(&'static str, &'static Generated, &'static str); 2] {
    [
        (
            "v1",
            v1(),
            include_str!(concat!(env!("OUT_DIR"), "/quo_v1.rs")),
        ),
        (
            "webhooks",
            webhooks(),
            include_str!(concat!(env!("OUT_DIR"), "/quo_webhooks.rs")),
        ),
    ]
}

/// Every snapshot by its name.
fn snapshots() -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for (name, generated, _) in editions() {
        all.extend(reviewed::snapshots(name, generated).unwrap());
    }
    for (folder, _) in EVENTS {
        all.extend(reviewed::snapshots(folder, &events(folder)).unwrap());
    }
    all
}

#[test]
fn every_part_is_as_it_was_reviewed() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(DIRECTORY);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut outdated = Vec::new();
    for (name, text) in snapshots() {
        // The next one is compared all the same, so that one run shows them all.
        let compared = catch_unwind(AssertUnwindSafe(|| {
            settings.bind(|| insta::assert_snapshot!(name.as_str(), text));
        }));
        if compared.is_err() {
            outdated.push(name);
        }
    }
    assert!(outdated.is_empty(), "outdated: {outdated:?}");
}

#[test]
fn every_snapshot_still_has_its_part() {
    let written: BTreeSet<String> = fs::read_dir(DIRECTORY)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|file| file.strip_suffix(".snap").map(str::to_owned))
        .collect();
    let known: BTreeSet<String> = snapshots().into_iter().map(|(name, _)| name).collect();
    let orphans: Vec<&String> = written.difference(&known).collect();
    assert!(orphans.is_empty(), "delete {orphans:?} in {DIRECTORY}");
}

#[test]
fn the_crate_was_built_from_the_reviewed_source() {
    for (name, generated, built) in editions() {
        let differing = built
            .lines()
            .zip(generated.source.lines())
            .find(|(built, generated)| built != generated);
        assert_eq!(differing, None, "{name}: (built, generated)");
        assert_eq!(built.len(), generated.source.len(), "{name}");
        assert_eq!(generated.report.warnings(), [""; 0], "{name}");
    }
}

#[test]
fn the_event_types_were_built_from_the_reviewed_source() {
    for (folder, built) in EVENTS {
        let generated = events(folder);
        assert_eq!(built, generated.source, "{folder}");
        assert_eq!(generated.report.warnings(), [""; 0], "{folder}");
    }
}

#[test]
fn the_parts_are_the_whole_source() {
    for (name, generated, _) in editions() {
        let whole = heads(&generated.source);
        let parts: BTreeSet<String> = generated
            .parts
            .iter()
            .flat_map(|(_, source)| heads(source))
            .collect();
        assert_eq!(whole.difference(&parts).next(), None, "{name}: in no part");
        assert!(whole.len() > 50, "{name}: {} items", whole.len());
    }
}

/// The first line of every item, without the modules around them.
fn heads(source: &str) -> BTreeSet<String> {
    fn collect(items: Vec<syn::Item>, heads: &mut BTreeSet<String>) {
        for item in items {
            match item {
                syn::Item::Mod(module) => {
                    let (_, items) = module.content.unwrap();
                    collect(items, heads);
                }
                syn::Item::Use(_) => {}
                item => {
                    let text = item.into_token_stream().to_string();
                    let (head, _) = text.split_once('{').unwrap_or((&text, ""));
                    heads.insert(head.to_owned());
                }
            }
        }
    }
    let mut heads = BTreeSet::new();
    let file: syn::File = syn::parse_str(source).unwrap();
    collect(file.items, &mut heads);
    heads
}
