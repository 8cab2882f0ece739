//! Comparing folders of event schemas.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use xtask::change::Severity::{self, Additive, Breaking, Review};
use xtask::compare::compare;
use xtask::error::Error;

use crate::tree::{Copy, assert_as_reviewed};

/// The subject, its severity, and the change.
type Pair = (&'static str, Severity, fn(&Path));

fn edit(folder: &Path, file: &str, change: impl FnOnce(&mut Value)) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap_or("{}".to_owned());
    let mut value = serde_json::from_str(&text).unwrap();
    change(&mut value);
    fs::write(path, format!("{value:#}\n")).unwrap();
}

const PAIRS: [Pair; 5] = [
    ("event added", Additive, |folder| {
        edit(folder, "call.parked.json", |schema| {
            *schema = json!({
                "title": "CallParked",
                "description": "A call was parked.",
                "type": "object",
                "properties": {
                    "slot": { "type": "integer", "description": "Where it waits." },
                },
            });
        });
        edit(folder, "events.json", |table| {
            table["events"]["call.parked"] = json!("call.parked.json");
        });
    }),
    ("event removed", Breaking, |folder| {
        edit(folder, "events.json", |table| {
            table["events"]
                .as_object_mut()
                .unwrap()
                .remove("task.overdue");
        });
        fs::remove_file(folder.join("task.overdue.json")).unwrap();
    }),
    ("event of another shape", Breaking, |folder| {
        edit(folder, "events.json", |table| {
            table["events"]["task.reopened"] = json!("task.completed.json");
        });
    }),
    ("field of an event optional", Breaking, |folder| {
        edit(folder, "message.received.json", |schema| {
            let resource = schema["$defs"].as_object_mut().unwrap();
            let resource = resource.values_mut().next().unwrap();
            resource["required"]
                .as_array_mut()
                .unwrap()
                .retain(|name| name != "id");
        });
    }),
    ("words and forms of an event", Review, |folder| {
        edit(folder, "message.received.json", |schema| {
            schema["description"] = json!("A text came in.");
            let resource = schema["$defs"].as_object_mut().unwrap();
            let resource = resource.values_mut().next().unwrap();
            let text = &mut resource["properties"]["text"];
            *text = json!({ "anyOf": [text.clone(), { "type": "string", "format": "uri" }] });
            resource["properties"]["id"]["default"] = json!("AC1");
        });
    }),
];

#[test]
fn event_changes_of_each_severity_are_reported_as_reviewed() {
    let original = Copy::new();
    let old = original.tree().folder("2026-03-30");
    for (name, severity, change) in PAIRS {
        let copy = Copy::new();
        let new = copy.tree().folder("2026-03-30");
        change(&new);
        let (old, new) = (old.to_str().unwrap(), new.to_str().unwrap());
        let report = compare(&original.tree(), old, new).unwrap();
        assert_eq!(report.severity, severity, "{name}: {}", report.markdown());
        assert_as_reviewed(report, "2026-03-30", name);
    }
}

#[test]
fn a_folder_and_a_document_are_not_compared() {
    let copy = Copy::new();
    let tree = copy.tree();
    let folder = tree.folder("legacy");
    let document = tree.document("v1", "");
    let paths = [folder.to_str().unwrap(), document.to_str().unwrap()];
    let refused = compare(&tree, paths[0], paths[1]).unwrap_err();
    assert!(matches!(refused, Error::DifferentKinds { .. }), "{refused}");
}
