//! Decisions on what the generator skipped, joined or named.

use serde_json::{Value, json};
use xtask::accept::{FILE, Selection, accept};
use xtask::check::check;
use xtask::provenance::day;
use xtask::vendor::{Vendored, vendor};

use crate::tree::{Copy, add_team, edited, operation, vendored};

const NONE: [&str; 0] = [];

fn vendored_in(copy: &Copy, document: &Value) -> Vendored {
    let source = copy.document("next.json", document);
    let vendored = vendor(&copy.tree(), &source, day(Some("2026-10-08")).unwrap());
    std::fs::remove_file(source).unwrap();
    vendored.unwrap()
}

/// An edition with an operation that cannot be generated, and one whose parameter cannot.
fn unmapped(document: &mut Value) {
    let cookie = json!({ "in": "cookie", "name": "session", "schema": { "type": "string" } });
    let mut required = cookie.clone();
    required["required"] = json!(true);
    let parameters = |document: &mut Value, path: &str, parameter: Value| {
        let operation = operation(document, path, "get");
        let parameters = operation["parameters"].as_array_mut();
        parameters.unwrap().push(parameter);
    };
    parameters(document, "/v1/users/{userId}", required);
    parameters(document, "/v1/calls", cookie);
}

fn listed(copy: &Copy) -> Value {
    let text = std::fs::read_to_string(copy.tree().join(FILE)).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn a_finding_fails_the_check_until_it_is_accepted_and_is_named_by_its_operation() {
    let copy = Copy::new();
    assert_eq!(listed(&copy), json!([]));
    let report = vendored_in(&copy, &edited(unmapped)).report;
    let id = vendored()["paths"]["/v1/users/{userId}"]["get"]["operationId"].clone();
    let id = id.as_str().unwrap();
    let skipped = report.open.iter().find(|text| text.contains("/get ("));
    let skipped = skipped.unwrap_or_else(|| panic!("{:?}", report.open));
    assert!(skipped.contains(&format!("({id})")), "{skipped}");
    assert_eq!(listed(&copy), json!([]));
    assert_eq!(check(&copy.tree()).unwrap().len(), 2);

    let accepted = accept(&copy.tree(), Selection::Some(&[id.to_owned()])).unwrap();
    assert_eq!(accepted.accepted.iter().count(), 1);
    assert_eq!(accepted.open.iter().count(), 1);
    assert_eq!(listed(&copy)[0]["operation"], id);
    assert_eq!(check(&copy.tree()).unwrap().len(), 1);

    let accepted = accept(&copy.tree(), Selection::All).unwrap();
    assert!(accepted.open.is_empty());
    assert_eq!(listed(&copy).as_array().unwrap().len(), 2);
    assert_eq!(check(&copy.tree()).unwrap(), NONE);
    // Nothing is left to decide, and nothing changes.
    let again = accept(&copy.tree(), Selection::All).unwrap();
    assert!(again.accepted.is_empty() && again.open.is_empty());
}

#[test]
fn a_decision_on_what_is_gone_is_dropped_by_vendoring() {
    let copy = Copy::new();
    vendored_in(&copy, &edited(unmapped));
    accept(&copy.tree(), Selection::All).unwrap();
    vendored_in(&copy, &vendored());
    assert_eq!(listed(&copy), json!([]));
    assert_eq!(check(&copy.tree()).unwrap(), NONE);
}

#[test]
fn a_decision_that_no_finding_needs_fails_the_check() {
    let copy = Copy::new();
    vendored_in(&copy, &edited(unmapped));
    accept(&copy.tree(), Selection::All).unwrap();
    let mut list = listed(&copy);
    list[0]["finding"] = json!("another");
    std::fs::write(copy.tree().join(FILE), list.to_string()).unwrap();
    let problems = check(&copy.tree()).unwrap();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(
        problems.iter().any(|problem| problem.contains("gone: ")),
        "{problems:?}"
    );
}

#[test]
fn a_chosen_name_is_accepted_in_the_names_table() {
    let copy = Copy::new();
    vendored_in(&copy, &edited(add_team));
    let names = || {
        let text = std::fs::read_to_string(copy.tree().document("v1", ".names")).unwrap();
        serde_json::from_str::<Value>(&text).unwrap()
    };
    assert!(!names()["unconfirmed"].as_array().unwrap().is_empty());
    accept(&copy.tree(), Selection::Some(&["names.json".to_owned()])).unwrap();
    assert!(names().get("unconfirmed").is_none());
    assert_eq!(listed(&copy), json!([]));
    assert_eq!(check(&copy.tree()).unwrap(), NONE);
}
