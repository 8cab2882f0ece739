//! Vendoring an edition: once, twice, and with errors.

use chrono::NaiveDate;
use serde_json::{Value, json};
use xtask::check::check;
use xtask::error::Error;
use xtask::provenance::{day, sha256};
use xtask::vendor::vendor;

use crate::tree::{
    Copy, add_team, each_call, edited, insert, message_body, operation, rename_property, vendored,
};

fn on(text: &str) -> NaiveDate {
    day(Some(text)).unwrap()
}

/// An edit that affects every file that is written: an added and a removed operation, a renamed
/// id, a new enum, another operation id.
fn everything(document: &mut Value) {
    add_team(document);
    let paths = document["paths"].as_object_mut().unwrap();
    paths.remove("/v1/users/{userId}");
    each_call(document, |call| rename_property(call, "id", "callId"));
    let text = json!({ "type": "string", "enum": ["low", "high"] });
    insert(message_body(document), "priority", text, false);
    operation(document, "/v1/calls", "get")["operationId"] = json!("calls.list");
}

#[test]
fn vendoring_the_same_document_twice_changes_nothing() {
    let copy = Copy::new();
    let before = copy.files();
    let source = copy.document("next.json", &edited(everything));
    let first = vendor(&copy.tree(), &source, on("2026-10-08")).unwrap();
    assert!(first.files.contains(&"spec/quo-v1.json".to_owned()));
    let once = copy.files();
    assert_ne!(before, once);
    let asked = check(&copy.tree()).unwrap();
    assert!(!asked.is_empty());
    for problem in asked {
        assert!(
            problem.contains("names.json: vendoring chose the name"),
            "{problem}"
        );
    }

    // With another date and file name.
    let source = copy.document("again.json", &edited(everything));
    let second = vendor(&copy.tree(), &source, on("2026-10-09")).unwrap();
    assert_eq!(second.files, [""; 0]);
    assert_eq!(second.report.changes, []);
    assert_eq!(copy.files(), once);
}

#[test]
fn vendoring_the_vendored_document_changes_nothing() {
    let copy = Copy::new();
    let before = copy.files();
    let source = copy.document("same.json", &vendored());
    let done = vendor(&copy.tree(), &source, on("2027-01-01")).unwrap();
    assert_eq!(done.files, [""; 0]);
    assert_eq!(copy.files(), before);
}

#[test]
fn vendoring_another_edition_and_back_restores_the_tree() {
    let copy = Copy::new();
    let before = copy.files();
    let next = copy.document("next.json", &edited(everything));
    vendor(&copy.tree(), &next, on("2026-10-08")).unwrap();
    let last = copy.document("last.json", &vendored());
    vendor(&copy.tree(), &last, on("2026-07-20")).unwrap();
    for (path, bytes) in copy.files() {
        // The source of the document differs, and rows may be in another order.
        if !path.ends_with("quo-v1.provenance.json") && !path.ends_with("quo-v1.names.json") {
            assert!(before[&path] == bytes, "{}", path.display());
        }
    }
}

#[test]
fn what_is_known_about_the_document_is_recorded() {
    let copy = Copy::new();
    let source = copy.document("next.json", &edited(add_team));
    vendor(&copy.tree(), &source, on("2026-10-08")).unwrap();
    let read = |name| std::fs::read_to_string(copy.tree().document("v1", name)).unwrap();
    let known: Value = serde_json::from_str(&read(".provenance")).unwrap();
    let operations = xtask::identify::operations(&vendored()).len() + 1;
    assert_eq!(
        known,
        json!({
            "date": "2026-10-08",
            "source": "next.json",
            "sha256": sha256(&read("")),
            "title": vendored()["info"]["title"],
            "version": vendored()["info"]["version"],
            "openapi": vendored()["openapi"],
            "operations": operations,
        })
    );
}

#[test]
fn yaml_gives_the_same_tree_as_json() {
    let document = edited(add_team);
    let (json, yaml) = (Copy::new(), Copy::new());
    let source = json.document("next.json", &document);
    vendor(&json.tree(), &source, on("2026-10-08")).unwrap();
    let text = format!(
        "# The API.\n{}",
        serde_saphyr::to_string(&document).unwrap()
    );
    let source = yaml.file("next.json", &text);
    vendor(&yaml.tree(), &source, on("2026-10-08")).unwrap();
    let bytes = |copy: &Copy| copy.files().into_values().collect::<Vec<_>>();
    assert!(bytes(&json) == bytes(&yaml));
}

#[test]
fn a_failed_task_changes_no_file() {
    let renamed = edited(|document| {
        document["info"]["title"] = json!("Petstore");
    });
    let whole = xtask::format::write(&vendored());
    let cases = [
        ("another title", xtask::format::write(&renamed)),
        ("half of it", whole[..whole.len() / 2].to_owned()),
    ];
    let copy = Copy::new();
    let before = copy.files();
    for (name, text) in cases {
        let source = copy.file("next.json", &text);
        let refused = vendor(&copy.tree(), &source, on("2026-10-08"));
        assert!(refused.is_err(), "{name}");
        assert!(copy.files() == before, "{name}");
    }
    // Identified, and rejected by the generator.
    let corrections = "spec/quo-v1.corrections.json";
    replace(
        &copy,
        corrections,
        "\"corrections\": [",
        "\"corrections\": [7,",
    );
    let before = copy.files();
    let source = copy.document("next.json", &edited(add_team));
    let refused = vendor(&copy.tree(), &source, on("2026-10-08"));
    assert!(
        matches!(refused, Err(Error::Generate { .. })),
        "{refused:?}"
    );
    assert!(copy.files() == before);
}

#[test]
fn what_cannot_be_written_changes_nothing() {
    let copy = Copy::new();
    let source = copy.document("next.json", &edited(add_team));
    // A folder has the path of a new reviewed file.
    let taken = copy
        .path()
        .join("src/generated/v1/operations_teams.rs/inside");
    std::fs::create_dir_all(&taken).unwrap();
    let before = copy.files();
    let refused = vendor(&copy.tree(), &source, on("2026-10-08"));
    assert!(matches!(refused, Err(Error::Write { .. })), "{refused:?}");
    assert!(copy.files() == before);
}

/// An inconsistency, the change that causes it, and a part of its report.
type Disorder = (&'static str, fn(&Copy), &'static str);

#[test]
fn each_inconsistency_of_a_tree_is_reported_with_its_remedy() {
    let cases: [Disorder; 7] = [
        (
            "an outdated snapshot",
            |copy| {
                replace(
                    copy,
                    "spec/reviewed/v1.api.txt",
                    "list_calls",
                    "list_all_calls",
                )
            },
            "cargo xtask generate",
        ),
        (
            "a changed count",
            |copy| {
                replace(
                    copy,
                    "spec/reviewed/v1.report.txt",
                    "enums: enum",
                    "enums: sum",
                )
            },
            "steps changed",
        ),
        (
            "a snapshot of nothing",
            |copy| drop(copy.file("src/generated/v1/gone.rs", "struct Gone;\n")),
            "delete it",
        ),
        (
            "a row for nothing",
            |copy| {
                let row = "\"types\": {\n    \"Ghost\": [\"listCalls.ghost\"],";
                replace(copy, "spec/quo-v1.names.json", "\"types\": {", row);
            },
            "remove the row",
        ),
        (
            "a correction that changes nothing",
            |copy| {
                let where_ = "\"where\": \"Message.userId\"";
                replace(
                    copy,
                    "spec/quo-v1.corrections.json",
                    where_,
                    "\"where\": \"Message.ghost\"",
                );
            },
            "corrections apply",
        ),
        (
            "a document that was edited",
            |copy| replace(copy, "spec/quo-v1.json", "List calls", "List all calls"),
            "instead of editing it",
        ),
        (
            "no provenance",
            |copy| std::fs::remove_file(copy.tree().document("v1", ".provenance")).unwrap(),
            "is missing",
        ),
    ];
    assert_eq!(check(&Copy::new().tree()).unwrap(), [""; 0]);
    for (name, disorder, remedy) in cases {
        let copy = Copy::new();
        disorder(&copy);
        let problems = check(&copy.tree()).unwrap();
        let is_told = problems.iter().any(|problem| problem.contains(remedy));
        assert!(is_told, "{name}: {problems:#?}");
    }
}

fn replace(copy: &Copy, file: &str, old: &str, new: &str) {
    let path = copy.path().join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{file} has no {old}");
    std::fs::write(path, text.replacen(old, new, 1)).unwrap();
}
