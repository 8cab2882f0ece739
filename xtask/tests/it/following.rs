//! Following an edition the whole way, without the build.

use serde_json::{Value, json};
use xtask::accept::{Selection, accept};
use xtask::check::check;
use xtask::follow::{Followed, follow};
use xtask::manifest::Manifest;
use xtask::provenance::day;

use crate::tree::{Copy, add_team, each_call, edited, operation, remove_property};

const NONE: [&str; 0] = [];

fn started() -> Copy {
    let copy = Copy::new();
    copy.file(
        "CHANGELOG.md",
        "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- The first.\n",
    );
    copy
}

fn followed(copy: &Copy, document: &Value) -> Followed {
    let source = copy.document("next.json", document);
    let date = day(Some("2026-10-08")).unwrap();
    let followed = follow(&copy.tree(), &source, date, None);
    std::fs::remove_file(source).unwrap();
    followed.unwrap()
}

fn changelog(copy: &Copy) -> String {
    std::fs::read_to_string(copy.tree().join("CHANGELOG.md")).unwrap()
}

/// An operation whose required parameter cannot be mapped.
fn unmapped(document: &mut Value) {
    let cookie = json!({
        "in": "cookie", "name": "session", "required": true, "schema": { "type": "string" },
    });
    let parameters = operation(document, "/v1/users/{userId}", "get")["parameters"].as_array_mut();
    parameters.unwrap().push(cookie);
}

#[test]
fn additive_edition_needs_no_decision_and_sets_changelog_and_version() {
    let copy = started();
    let before = Manifest::read(&copy.tree()).unwrap();
    let done = followed(&copy, &edited(add_team));
    assert!(done.open.is_empty(), "{:?}", done.open);
    assert_eq!(check(&copy.tree()).unwrap(), NONE);
    let text = changelog(&copy);
    let entry = "## [Unreleased]\n\n### The document of 2026-10-08\n\n- `Client::get_team_by_id()";
    assert!(text.contains(entry), "{text}");
    assert!(text.ends_with("### Added\n\n- The first.\n"), "{text}");
    let manifest = Manifest::read(&copy.tree()).unwrap();
    assert_ne!(manifest.version, before.version);
    assert_eq!(Some(manifest.release.clone()), done.report.next_version);
    assert_eq!(manifest.metadata, "2026-10-08");
    assert_eq!(manifest.mismatched().count(), 0);
    let message = done.markdown(&copy.tree()).unwrap();
    assert!(
        message.contains("Vendor the document of 2026-10-08"),
        "{message}"
    );
}

#[test]
fn following_twice_writes_the_entry_once() {
    let copy = started();
    followed(&copy, &edited(add_team));
    let (files, text) = (copy.files(), changelog(&copy));
    // The way ended, so this is the way from the edition to itself.
    let again = followed(&copy, &edited(add_team));
    assert_eq!(again.report.changes, []);
    assert_eq!(copy.files(), files);
    assert_eq!(changelog(&copy).matches("### The document of").count(), 1);
    assert!(text.contains("get_team_by_id"));
}

#[test]
fn skipped_operation_stops_the_way_until_it_is_accepted() {
    let copy = started();
    let before = Manifest::read(&copy.tree()).unwrap();
    let stopped = followed(&copy, &edited(unmapped));
    assert_eq!(stopped.open.iter().count(), 1);
    let text = stopped.markdown(&copy.tree()).unwrap();
    assert!(text.contains("## To decide\n\n- v1 /paths/"), "{text}");
    assert_eq!(Manifest::read(&copy.tree()).unwrap(), before);
    assert!(!changelog(&copy).contains("### The document"));

    accept(&copy.tree(), Selection::All).unwrap();
    // The report is still the way from the edition before.
    let done = followed(&copy, &edited(unmapped));
    assert!(done.open.is_empty());
    assert!(!done.report.changes.is_empty());
    assert!(changelog(&copy).contains("**Breaking:** `Client::get_user_by_id()"));
    assert_eq!(check(&copy.tree()).unwrap(), NONE);
}

#[test]
fn changed_anchor_stops_the_way_until_it_is_accepted() {
    let copy = started();
    let anchors = json!({ "v1": { "types::Call::call_route": "call_route: Option<String>" } });
    let path = copy.tree().join("spec/anchors.json");
    std::fs::write(&path, anchors.to_string()).unwrap();
    assert_eq!(check(&copy.tree()).unwrap(), NONE);
    let without = edited(|document| {
        each_call(document, |call| remove_property(call, "callRoute"));
    });
    let stopped = followed(&copy, &without);
    let text = stopped.markdown(&copy.tree()).unwrap();
    assert!(
        text.contains("hand-written code uses `call_route: Option<String>`, which is now nothing"),
        "{text}"
    );
    assert_eq!(check(&copy.tree()).unwrap().len(), 1);

    accept(&copy.tree(), Selection::All).unwrap();
    assert!(followed(&copy, &without).open.is_empty());
    assert_eq!(
        std::fs::read_to_string(&path).unwrap(),
        "{\n  \"v1\": {}\n}\n"
    );
}
