//! The report on changes of each severity.
//!
//! `INSTA_UPDATE=always cargo test --package xtask` rewrites the snapshots.

use serde_json::{Value, json};
use xtask::change::Severity::{self, Additive, Breaking, Review};
use xtask::change::Subject;
use xtask::compare::compare;

use crate::tree::{
    Copy, add_team, assert_as_reviewed, each_call, edited, insert, message_body, operation,
    remove_property, rename_property, vendored,
};

/// The subject, its severity, and the change.
type Pair = (&'static str, Severity, fn(&mut Value));

const PAIRS: [Pair; 19] = [
    ("operation added", Additive, add_team),
    ("operation removed", Breaking, |document| {
        let paths = document["paths"].as_object_mut().unwrap();
        paths.remove("/v1/users/{userId}");
    }),
    ("operation under another id", Additive, |document| {
        operation(document, "/v1/calls", "get")["operationId"] = json!("calls.list");
    }),
    ("operation at another path", Review, |document| {
        let paths = document["paths"].as_object_mut().unwrap();
        let item = paths.remove("/v1/users").unwrap();
        paths.insert("/v2/users".to_owned(), item);
    }),
    ("parameters added", Breaking, |document| {
        let parameters = operation(document, "/v1/calls", "get")["parameters"].as_array_mut();
        let parameter = |name: &str, required: bool| {
            json!({
                "in": "query", "name": name, "required": required,
                "schema": { "type": "boolean", "description": "Whether it counts." },
            })
        };
        parameters.unwrap().extend([
            parameter("onlyMissed", false),
            parameter("onlyRecent", true),
        ]);
    }),
    (
        "parameter optional, another renamed",
        Breaking,
        |document| {
            let parameters = operation(document, "/v1/calls", "get")["parameters"].as_array_mut();
            for parameter in parameters.unwrap() {
                if parameter["name"] == "participants" {
                    parameter["required"] = json!(false);
                }
                if parameter["name"] == "createdAfter" {
                    parameter["name"] = json!("after");
                }
            }
        },
    ),
    ("path parameter added", Breaking, |document| {
        let paths = document["paths"].as_object_mut().unwrap();
        let mut item = paths.remove("/v1/users/{userId}").unwrap();
        let parameters = item["get"]["parameters"].as_array_mut().unwrap();
        parameters.insert(
            0,
            json!({
                "in": "path", "name": "teamId", "required": true,
                "schema": { "type": "string", "description": "Id of the team." },
            }),
        );
        paths.insert("/v1/teams/{teamId}/users/{userId}".to_owned(), item);
    }),
    ("path parameter renamed", Review, |document| {
        let paths = document["paths"].as_object_mut().unwrap();
        let mut item = paths.remove("/v1/users/{userId}").unwrap();
        item["get"]["parameters"][0]["name"] = json!("memberId");
        paths.insert("/v1/users/{memberId}".to_owned(), item);
    }),
    ("field of an answer added", Additive, |document| {
        let text = json!({ "type": "string", "description": "What was said about it." });
        each_call(document, |call| insert(call, "remark", text.clone(), true));
    }),
    ("fields of a body added", Breaking, |document| {
        let text = json!({ "type": "string", "description": "What it is about." });
        insert(message_body(document), "subject", text.clone(), false);
        insert(message_body(document), "reason", text, true);
    }),
    ("field removed", Breaking, |document| {
        each_call(document, |call| remove_property(call, "callRoute"));
    }),
    ("field renamed", Breaking, |document| {
        each_call(document, |call| rename_property(call, "callRoute", "route"));
    }),
    ("field of another type", Breaking, |document| {
        each_call(document, |call| {
            call["properties"]["duration"] = json!({
                "anyOf": [{ "type": "number", "description": "In seconds." }, { "type": "null" }],
            });
        });
    }),
    ("enum with other values", Breaking, |document| {
        each_call(document, |call| {
            let values = call["properties"]["status"]["enum"].as_array_mut().unwrap();
            values.retain(|value| value != "abandoned");
            values.push(json!("on-hold"));
        });
    }),
    ("errors", Review, |document| {
        let responses = &mut operation(document, "/v1/calls", "get")["responses"];
        let mut added = responses["403"].clone();
        let body = "/content/application~1json/schema/properties";
        added.pointer_mut(body).unwrap()["code"]["const"] = json!("0100429");
        added.pointer_mut(body).unwrap()["title"]["const"] = json!("Too Many Requests");
        responses["429"] = added;
        let of = |status: &str| format!("/{status}{body}");
        responses.pointer_mut(&of("400")).unwrap()["code"]["const"] = json!("0100400");
        responses.pointer_mut(&of("404")).unwrap()["title"]["const"] = json!("Missing");
        responses.as_object_mut().unwrap().remove("401");
    }),
    ("bounds", Review, |document| {
        let body = message_body(document);
        body["properties"]["content"]["maxLength"] = json!(1000);
        let parameters = operation(document, "/v1/calls", "get")["parameters"].as_array_mut();
        for parameter in parameters.unwrap() {
            if parameter["name"] == "maxResults" {
                parameter["schema"]["default"] = json!(20);
                parameter["schema"]["maximum"] = json!(500);
            }
        }
        each_call(document, |call| {
            let to = &mut call["properties"]["forwardedTo"]["anyOf"][0]["anyOf"];
            let number = json!({ "type": "string", "pattern": "^PN(.*)$" });
            to.as_array_mut().unwrap().push(number);
        });
    }),
    ("deprecated", Review, |document| {
        operation(document, "/v1/users", "get")["deprecated"] = json!(true);
        message_body(document)["properties"]["userId"]["deprecated"] = json!(true);
    }),
    ("server and version", Review, |document| {
        document["servers"][0]["url"] = json!("https://api.example.com");
        document["info"]["version"] = json!("1.1.0");
    }),
    ("words alone", Additive, |document| {
        operation(document, "/v1/calls", "get")["summary"] = json!("Lists calls");
        each_call(document, |call| {
            call["properties"]["duration"]["description"] = json!("In whole seconds.");
        });
    }),
];

/// Replaces every text for people, and reverses the members of every union.
fn reworded(value: &mut Value, is_map: bool) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match name.as_str() {
                    "description" | "summary" | "example" | "examples" | "title"
                        if !is_map && !member.is_object() =>
                    {
                        *member = json!("Other words.");
                    }
                    "anyOf" | "oneOf" | "allOf" if !is_map => {
                        if let Some(branches) = member.as_array_mut() {
                            branches.reverse();
                        }
                        reworded(member, false);
                    }
                    // The title of the document is its identity.
                    "info" | "servers" => {}
                    name => reworded(member, !is_map && name == "properties"),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| reworded(item, false)),
        _ => {}
    }
}

#[test]
fn other_words_samples_and_order_of_unions_are_changes_of_words_alone() {
    let base = include_str!("../../../tests/fixtures/editions/base.json");
    let documents = [vendored(), serde_json::from_str(base).unwrap()];
    for old in documents {
        let mut new: Value = old.clone();
        reworded(&mut new, false);
        assert_ne!(old, new);
        let copy = Copy::new();
        let (old, new) = (
            copy.document("old.json", &old),
            copy.document("new.json", &new),
        );
        let report = compare(&copy.tree(), &old, &new).unwrap();
        let found = report.changes.iter();
        let found: Vec<_> = found
            .filter(|change| change.subject != Subject::Documentation)
            .collect();
        assert!(found.is_empty(), "{found:#?}");
        assert!(!report.changes.is_empty());
    }
}

#[test]
fn changes_of_each_severity_are_reported_as_reviewed() {
    let copy = Copy::new();
    let old = copy.document("old.json", &vendored());
    for (name, severity, edit) in PAIRS {
        let new = copy.document("new.json", &edited(edit));
        let report = compare(&copy.tree(), &old, &new).unwrap();
        assert_eq!(report.severity, severity, "{name}");
        assert_as_reviewed(report, "2026-07-20", name);
    }
}

#[test]
fn the_json_report_has_severity_version_and_pointers() {
    let copy = Copy::new();
    let old = copy.document("old.json", &vendored());
    let new = edited(|document| {
        each_call(document, |call| {
            let user = json!({ "type": "string", "pattern": "^US(.*)$" });
            call["properties"]["callRoute"] = json!({ "anyOf": [user, { "type": "null" }] });
        });
    });
    let new = copy.document("new.json", &new);
    let report = compare(&copy.tree(), &old, &new).unwrap();
    let report: Value = serde_json::from_str(&report.json()).unwrap();
    assert_eq!(report["severity"], "breaking");
    assert_eq!(report["bump"], "minor");
    let change = &report["changes"][0];
    assert_eq!(change["rust"], "Call::call_route");
    assert_eq!(change["before"], "Option<String>");
    assert_eq!(change["after"], "Option<UserId>");
    assert_eq!(
        change["pointers"][0],
        "/paths/~1v1~1calls/get/responses/200/content/application~1json/schema/properties/data/items/properties/callRoute"
    );
}

#[test]
fn a_schema_that_moved_to_the_components_or_back_is_unchanged() {
    let referred = edited(|document| {
        let answer = "/paths/~1v1~1calls/get/responses/200/content/application~1json/schema";
        let call = document.pointer(answer).unwrap()["properties"]["data"]["items"].clone();
        document["components"]["schemas"]["PhoneCall"] = call;
        each_call(document, |call| {
            *call = json!({ "$ref": "#/components/schemas/PhoneCall" });
        });
    });
    let copy = Copy::new();
    let inline = copy.document("inline.json", &vendored());
    let referred = copy.document("referred.json", &referred);
    for (old, new) in [(&inline, &referred), (&referred, &inline)] {
        let report = compare(&copy.tree(), old, new).unwrap();
        assert_eq!(report.changes, [], "{}", report.markdown());
        assert_eq!(report.names, [""; 0]);
    }
}

#[test]
fn a_schema_that_moved_keeps_its_name() {
    // The users are in another property of the response, which is then not a page.
    let moved = edited(|document| {
        let answer = "/responses/200/content/application~1json/schema";
        let schema = operation(document, "/v1/users", "get").pointer_mut(answer);
        rename_property(schema.unwrap(), "data", "users");
    });
    let copy = Copy::new();
    let old = copy.document("old.json", &vendored());
    let new = copy.document("new.json", &moved);
    let report = compare(&copy.tree(), &old, &new).unwrap();
    let mut changes = report.changes.iter();
    let told = changes.any(|change| change.rust == "User" || change.rust.starts_with("User::"));
    assert!(!told, "{}", report.markdown());
    let kept = "`User` is now at `getUserById.response.data`, and keeps its name";
    assert!(
        report.names.contains(&kept.to_owned()),
        "{:?}",
        report.names
    );
}
