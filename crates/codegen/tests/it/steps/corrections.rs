//! Corrections: their locations, their effect on every copy, and reports about unused ones.

use serde_json::{Value, json};

use super::{body, document, object};
use quo_sdk_codegen::document::corrections::correct;
use quo_sdk_codegen::document::lower::lower;
use quo_sdk_codegen::error::Error;
use quo_sdk_codegen::names::Names;
use quo_sdk_codegen::report::Report;

/// The schema that has several copies.
fn message() -> Value {
    let strings = json!({ "type": "array", "items": { "type": "string" } });
    object(&json!({
        "userId": { "type": "string", "description": "Who sent it." },
        "to": strings,
        "status": { "type": "string", "enum": ["sent"] },
        "events": { "type": "array", "items": { "type": "string", "enum": ["a"] } },
        "source": { "anyOf": [{ "type": "string" }, { "type": "integer" }] },
        "note": { "type": ["string", "null"] },
    }))
}

/// A document with the schema in a list, in a member of a union, by reference, and in a request
/// body.
fn messages() -> Value {
    let list = object(&json!({ "data": { "type": "array", "items": message() } }));
    let union = object(&json!({ "data": { "anyOf": [message(), { "type": "string" }] } }));
    let reference = object(&json!({ "data": { "$ref": "#/components/schemas/M" } }));
    let limit = json!({ "type": "integer", "default": 10 });
    let mut document = document(
        &json!({
            "/messages": {
                "get": {
                    "operationId": "listMessages_v1",
                    "parameters": [{ "name": "limit", "in": "query", "required": true, "schema": limit }],
                    "responses": { "200": body(&list) },
                },
                "post": {
                    "operationId": "sendMessage_v1",
                    "requestBody": body(&message()),
                    "responses": { "202": body(&union) },
                },
            },
            "/messages/{id}": { "get": {
                "operationId": "getMessage_v1",
                "parameters": [{ "name": "limit", "in": "query", "required": true, "schema": limit }],
                "responses": { "200": body(&reference) },
            } },
        }),
        &json!({ "schemas": { "M": message() } }),
    );
    lower(&mut document, &mut Report::default()).unwrap();
    document
}

/// The pointers of the copies in [`messages`].
const RESPONSES: [&str; 3] = [
    "/paths/~1messages/get/responses/200/content/application~1json/schema/properties/data/items",
    "/paths/~1messages/post/responses/202/content/application~1json/schema/properties/data/anyOf/0",
    "/components/schemas/M",
];
const REQUEST: &str = "/paths/~1messages/post/requestBody/content/application~1json/schema";

fn names() -> Names {
    let names = json!({
        "operations": { "strip_suffixes": ["_v1"] },
        "types": {
            "Message": ["listMessages.response.data[]"],
            "SendMessage": ["sendMessage.body"],
        },
    });
    Names::read(&names.to_string()).unwrap()
}

fn corrected(location: &str, what: &Value) -> Result<(Value, Report), Error> {
    let correction =
        json!({ "where": location, "what": what, "why": "because", "source": "a page" });
    let file = json!({ "corrections": [correction] });
    let (mut document, mut report) = (messages(), Report::default());
    correct(&mut document, &file.to_string(), &names(), &mut report)?;
    Ok((document, report))
}

/// Property, correction, and the property with its `required` afterwards.
fn kinds() -> Vec<(&'static str, Value, Value, bool)> {
    let user = |more: Value| {
        let mut user = json!({ "type": "string", "description": "Who sent it." });
        user.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        user
    };
    vec![
        (
            "userId",
            json!({ "required": false }),
            user(json!({})),
            false,
        ),
        (
            "userId",
            json!({ "nullable": true }),
            user(json!({ "nullable": true })),
            true,
        ),
        (
            "note",
            json!({ "nullable": false }),
            json!({ "type": "string" }),
            true,
        ),
        (
            "userId",
            json!({ "note": "May be a system user." }),
            user(json!({ "description": "Who sent it.\n\nMay be a system user." })),
            true,
        ),
        (
            "userId",
            json!({ "alternatives": [{ "const": "nobody" }] }),
            json!({
                "description": "Who sent it.",
                "anyOf": [{ "type": "string" }, { "enum": ["nobody"], "type": "string" }],
            }),
            true,
        ),
        // Alternatives and values of a list apply to its elements.
        (
            "to",
            json!({ "alternatives": [{ "type": "integer" }] }),
            json!({
                "type": "array",
                "items": { "anyOf": [{ "type": "string" }, { "type": "integer" }] },
            }),
            true,
        ),
        (
            "source",
            json!({ "alternatives": [{ "type": "boolean" }] }),
            json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "boolean" }] }),
            true,
        ),
        (
            "status",
            json!({ "values": ["sent", "lost"] }),
            json!({ "type": "string", "enum": ["sent", "lost"] }),
            true,
        ),
        (
            "events",
            json!({ "values": ["b"] }),
            json!({ "type": "array", "items": { "type": "string", "enum": ["a", "b"] } }),
            true,
        ),
        // A schema without a description keeps the document's.
        (
            "userId",
            json!({ "schema": { "type": ["integer", "null"] } }),
            json!({ "type": "integer", "nullable": true, "description": "Who sent it." }),
            true,
        ),
        (
            "media",
            json!({ "schema": { "type": "string", "description": "New." } }),
            json!({ "type": "string", "description": "New." }),
            false,
        ),
        (
            "media",
            json!({ "schema": { "type": "string" }, "required": true }),
            json!({ "type": "string" }),
            true,
        ),
    ]
}

#[test]
fn corrections_of_a_response_apply_to_every_copy_and_not_to_requests() {
    for (property, what, expected, required) in kinds() {
        let (document, report) = corrected(&format!("Message.{property}"), &what).unwrap();
        assert_eq!(report.warnings(), [] as [String; 0], "{what}");
        assert_eq!(
            report.counts()["corrections: correction applied"],
            1,
            "{what}"
        );
        for pointer in RESPONSES {
            let shape = document.pointer(pointer).unwrap();
            assert_eq!(
                shape["properties"][property], expected,
                "{what} at {pointer}"
            );
            let listed = shape["required"].as_array().unwrap();
            assert_eq!(
                listed.contains(&json!(property)),
                required,
                "{what} at {pointer}"
            );
        }
        assert_eq!(
            document.pointer(REQUEST),
            messages().pointer(REQUEST),
            "{what}"
        );
    }
}

#[test]
fn corrections_of_a_request_do_not_apply_to_responses() {
    let (document, report) = corrected("SendMessage.userId", &json!({ "nullable": true })).unwrap();
    assert_eq!(report.warnings(), [] as [String; 0]);
    let request = document.pointer(REQUEST).unwrap();
    assert_eq!(request["properties"]["userId"]["nullable"], true);
    for pointer in RESPONSES {
        assert_eq!(document.pointer(pointer), messages().pointer(pointer));
    }
}

#[test]
fn corrections_of_a_parameter_apply_to_its_operation_only() {
    let what = json!({ "required": false, "note": "At most 50.", "schema": { "type": "number" } });
    let (document, report) = corrected("listMessages.limit", &what).unwrap();
    assert_eq!(report.warnings(), [] as [String; 0]);
    let parameter = |path: &str| &document["paths"][path]["get"]["parameters"][0];
    let expected = json!({
        "name": "limit", "in": "query", "required": false,
        "schema": { "type": "number", "description": "At most 50." },
    });
    assert_eq!(*parameter("/messages"), expected);
    let other = messages()
        .pointer("/paths/~1messages~1{id}/get/parameters/0")
        .cloned();
    assert_eq!(Some(parameter("/messages/{id}").clone()), other);
}

#[test]
fn corrections_that_match_nothing_are_reported() {
    let locations = [
        "Message.userID",
        "Massage.userId",
        "listMessages.pageToken",
        "listMassages.limit",
        "listMessages_v1.limit",
    ];
    for location in locations {
        let (document, report) = corrected(location, &json!({ "nullable": true })).unwrap();
        assert!(document == messages(), "{location}");
        let [warning] = report.warnings() else {
            panic!("{location}: {:?}", report.warnings());
        };
        assert!(warning.contains(&format!("`{location}`")), "{warning}");
        assert!(warning.contains("matches nothing"), "{warning}");
    }
}

#[test]
fn corrections_that_the_document_contains_are_reported() {
    for (property, what, _, _) in kinds() {
        let location = format!("Message.{property}");
        let (mut document, _) = corrected(&location, &what).unwrap();
        let correction =
            json!({ "where": location, "what": what, "why": "because", "source": "a page" });
        let file = json!({ "corrections": [correction] });
        let (before, mut report) = (document.clone(), Report::default());
        correct(&mut document, &file.to_string(), &names(), &mut report).unwrap();
        assert!(document == before, "{what}");
        let [warning] = report.warnings() else {
            panic!("{what}: {:?}", report.warnings());
        };
        assert!(
            warning.contains("already contains") && warning.contains(&location),
            "{warning}"
        );
    }
    let (_, report) = corrected("listMessages.limit", &json!({ "required": true })).unwrap();
    assert!(
        report.warnings()[0].contains("already contains"),
        "{:?}",
        report.warnings()
    );
}

#[test]
fn corrections_that_are_not_valid_are_rejected() {
    let whole = json!({
        "where": "Message.userId", "what": { "nullable": true }, "why": "because", "source": "a page",
    });
    let with = |key: &str, value: Option<Value>| {
        let mut correction = whole.clone();
        let entries = correction.as_object_mut().unwrap();
        match value {
            Some(value) => entries.insert(key.to_owned(), value),
            None => entries.remove(key),
        };
        json!({ "corrections": [correction] }).to_string()
    };
    let cases = [
        (with("why", Some(json!(" "))), "Message.userId", "no reason"),
        (
            with("source", Some(json!(""))),
            "Message.userId",
            "no reason",
        ),
        (with("why", None), "corrections", "`why`"),
        (with("source", None), "corrections", "`source`"),
        (
            with("what", Some(json!({ "nulable": true }))),
            "corrections",
            "`nulable`",
        ),
        (with("because", Some(json!(1))), "corrections", "`because`"),
        (
            with("where", Some(json!("Message"))),
            "Message",
            "without a property",
        ),
        (
            with("what", Some(json!({ "schema": false }))),
            "/paths/~1messages/get/responses/200/content/application~1json/schema/properties/data/items/userId",
            "not a schema",
        ),
        ("{".to_owned(), "corrections", "is not valid"),
        ("[]".to_owned(), "corrections", "is not valid"),
    ];
    for (file, pointer, problem) in cases {
        let mut document = messages();
        let error = correct(&mut document, &file, &names(), &mut Report::default()).unwrap_err();
        assert_eq!(error.pointer, pointer, "{file}");
        assert!(error.problem.contains(problem), "{error}");
        assert!(!error.remedy.is_empty(), "{error}");
    }
}
