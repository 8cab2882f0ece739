//! The version that a release requires.

use std::fs;

use serde_json::{Value, json};
use xtask::check_release::check_release;
use xtask::manifest::Manifest;
use xtask::{format, provenance, vendor};

use crate::tree::{Copy, add_team, each_call, edited, operation, remove_property, vendored};

/// A copy with this document and this version.
fn tree(document: &Value, version: &str) -> Copy {
    let copy = Copy::new();
    let source = copy.document("next.json", document);
    let date = provenance::day(Some("2026-10-08")).unwrap();
    vendor::vendor(&copy.tree(), &source, date).unwrap();
    let manifest = format!("[package]\nname = \"quo-sdk\"\nversion = \"{version}\"\n");
    fs::write(copy.tree().manifest(), manifest).unwrap();
    copy
}

#[test]
fn a_version_lower_than_the_changes_require_is_rejected() {
    let broken = edited(|document| each_call(document, |call| remove_property(call, "callRoute")));
    let deprecated = edited(|document| {
        operation(document, "/v1/users", "get")["deprecated"] = json!(true);
    });
    let more = edited(add_team);
    let cases = [
        (&broken, "0.1.0", "0.1.1", Some("0.2.0")),
        (&broken, "0.1.0", "0.2.0", None),
        (&broken, "1.4.2", "1.5.0", Some("2.0.0")),
        (&broken, "1.4.2", "2.0.0", None),
        (&deprecated, "0.1.0", "0.1.0", Some("0.1.1")),
        (&deprecated, "1.4.2", "1.4.3", Some("1.5.0")),
        (&more, "0.1.0", "0.1.1", None),
        (&more, "1.4.2", "1.4.3", Some("1.5.0")),
    ];
    for (document, last, next, least) in cases {
        let before = Copy::new();
        let manifest = format!("[package]\nversion = \"{last}\"\n");
        fs::write(before.tree().manifest(), manifest).unwrap();
        let after = tree(document, &format!("{next}+2026-10-08"));
        let problems = check_release(&after.tree(), &before.tree())
            .unwrap()
            .problems;
        match least {
            None => assert_eq!(problems, [""; 0], "{last} → {next}"),
            Some(least) => {
                assert_eq!(problems.len(), 1, "{problems:?}");
                assert!(
                    problems[0].contains(&format!("to be {least} or later")),
                    "{problems:?}"
                );
            }
        }
    }
}

#[test]
fn an_unchanged_document_requires_a_patch_version() {
    let before = Copy::new();
    let manifest = "[package]\nversion = \"1.4.2\"\n";
    fs::write(before.tree().manifest(), manifest).unwrap();
    for (version, is_right) in [("1.4.2", false), ("1.4.3", true)] {
        let after = tree(&vendored(), &format!("{version}+2026-07-20"));
        let problems = check_release(&after.tree(), &before.tree())
            .unwrap()
            .problems;
        assert_eq!(problems.is_empty(), is_right, "{version}: {problems:?}");
    }
}

#[test]
fn a_name_changed_in_the_table_is_a_breaking_change() {
    let before = Copy::new();
    let after = tree(&edited(add_team), "0.1.1+2026-10-08");
    let path = after.tree().document("v1", ".names");
    let mut names: Value = format::read(&fs::read_to_string(&path).unwrap()).unwrap();
    let types = names["types"].as_object_mut().unwrap();
    let locations = types.remove("Call").unwrap();
    types.insert("Conversed".to_owned(), locations);
    fs::write(&path, format::write(&names)).unwrap();
    let release = check_release(&after.tree(), &before.tree()).unwrap();
    assert!(release.problems[0].contains("are breaking"), "{release:?}");
}

#[test]
fn a_version_without_the_date_of_the_document_is_rejected() {
    let before = Copy::new();
    for (version, is_right) in [
        ("0.2.0+2026-10-08", true),
        ("0.2.0+2026-07-20", false),
        ("0.2.0", false),
    ] {
        let after = tree(&edited(add_team), version);
        let problems = check_release(&after.tree(), &before.tree())
            .unwrap()
            .problems;
        assert_eq!(problems.is_empty(), is_right, "{version}: {problems:?}");
        assert!(
            problems
                .iter()
                .all(|problem| problem.contains("0.2.0+2026-10-08"))
        );
    }
}

/// The manifest of a workspace, in the form of the repository's.
fn workspace(version: &str, pinned: &str) -> String {
    format!(
        "[workspace]\nmembers = [\".\"]\n\n\
         [workspace.package]\n# One version.\nversion = \"{version}\"\nedition = \"2024\"\n\n\
         [workspace.dependencies]\n\
         quo-sdk = {{ path = \".\", version = \"={version_of_sdk}\", default-features = false }}\n\
         quo-sdk-codegen = {{ path = \"crates/codegen\", version = \"{pinned}\" }}\n\
         axum = {{ version = \"0.8\", features = [\"http1\", \"json\"] }}\n\
         bytes = \"1\"\n\n\
         [package]\nname = \"quo-sdk\"\nversion.workspace = true\n\n\
         [dependencies.other]\nversion = \"9.9.9\"\n",
        version_of_sdk = version.split('+').next().unwrap(),
    )
}

#[test]
fn the_version_of_the_workspace_takes_precedence_over_that_of_the_package() {
    let copy = Copy::new();
    let cases = [
        (workspace("0.3.1+2026-10-08", "=0.3.1"), "0.3.1", "2026-10-08"),
        (
            "[package]\nversion = \"0.1.2+2026-07-20\"\n".to_owned(),
            "0.1.2",
            "2026-07-20",
        ),
        (
            "[workspace]\n\n[workspace.package]\nedition = \"2024\"\n\n[package]\nversion = \"1.4.2\"\n".to_owned(),
            "1.4.2",
            "",
        ),
    ];
    for (text, version, metadata) in cases {
        fs::write(copy.tree().manifest(), &text).unwrap();
        let manifest = Manifest::read(&copy.tree()).unwrap();
        assert_eq!(manifest.version.to_string(), version, "{text}");
        assert_eq!(manifest.metadata, metadata, "{text}");
    }
    let unversioned =
        "[package]\nversion.workspace = true\n\n[dependencies.other]\nversion = \"9.9.9\"\n";
    fs::write(copy.tree().manifest(), unversioned).unwrap();
    let error = Manifest::read(&copy.tree()).unwrap_err().to_string();
    assert!(error.contains("states no version"), "{error}");
}

#[test]
fn an_internal_dependency_of_another_version_is_rejected() {
    let before = Copy::new();
    let after = tree(&edited(add_team), "0.2.0+2026-10-08");
    for (pinned, is_right) in [
        ("=0.2.0", true),
        ("=0.1.0", false),
        ("0.2.0", false),
        ("=0.2.0-rc.1", false),
    ] {
        let manifest = workspace("0.2.0+2026-10-08", pinned);
        fs::write(after.tree().manifest(), manifest).unwrap();
        let problems = check_release(&after.tree(), &before.tree())
            .unwrap()
            .problems;
        assert_eq!(problems.is_empty(), is_right, "{pinned}: {problems:?}");
        for problem in problems {
            let expected = format!("quo-sdk-codegen {pinned}");
            assert!(problem.contains(&expected), "{problem}");
            assert!(problem.contains("=0.2.0 under"), "{problem}");
        }
    }
}
