//! Which schema gets which name.

use serde_json::{Value, json};

use super::{document, generate, getting, object, posting, prepare, source_of};

const NO_WARNING: [String; 0] = [];

/// `{"data": schema}`.
fn data(schema: &Value) -> Value {
    object(&json!({ "data": schema }))
}

fn call() -> Value {
    object(
        &json!({ "id": { "type": "string" }, "status": { "type": "string", "enum": ["a", "b"] } }),
    )
}

#[test]
fn identical_schemas_share_a_name() {
    let described = |text: &str| {
        let mut call = call();
        call["description"] = json!(text);
        call["properties"]["id"]["description"] = json!(text);
        call["required"] = json!(["status", "id"]);
        call
    };
    let document = document(
        &json!({
            "/a": getting("getCall", &data(&described("One call."))),
            "/b": getting("listCalls", &data(&json!({ "type": "array", "items": described("Of many.") }))),
            "/c": getting("findCall", &data(&call())),
        }),
        &json!({}),
    );
    let names = json!({ "types": { "Call": ["listCalls.response.data[]"], "CallStatus": ["Call.status"] } });
    let prepared = prepare(&document, &names).unwrap();
    assert_eq!(prepared.report.warnings(), NO_WARNING);
    assert_eq!(prepared.components(), ["Call", "CallStatus"]);
}

#[test]
fn a_request_and_a_response_never_share_an_object() {
    let paths = json!({
        "/a": getting("getCall", &data(&call())),
        "/b": posting("createCall", &call()),
    });
    let names =
        json!({ "types": { "Call": ["getCall.response.data"], "CallStatus": ["Call.status"] } });
    let prepared = prepare(&document(&paths, &json!({})), &names).unwrap();
    // The enum is one: a request sends no other values than a response holds.
    assert_eq!(prepared.components(), ["Call", "CallStatus", "CreateCall"]);

    let names = json!({ "types": { "Call": ["getCall.response.data", "createCall.body"] } });
    let prepared = prepare(&document(&paths, &json!({})), &names).unwrap();
    assert_eq!(prepared.components(), ["Call", "CallStatus", "CreateCall"]);
    let warnings = prepared.report.warnings().join("\n");
    assert!(
        warnings.contains("`Call` is listed at `createCall.body`, which has another type"),
        "{warnings}"
    );
}

#[test]
fn a_schema_without_a_row_is_named_after_its_location_with_a_warning() {
    let inner = |name: &str| object(&json!({ name: { "type": "string" } }));
    let list = |name: &str| json!({ "type": "array", "items": inner(name) });
    let response = object(&json!({
        "turns": list("a"),
        "address": list("b"),
        "media": list("c"),
        "owner": inner("d"),
        "by_key": { "type": "object", "additionalProperties": inner("e") },
        "state": { "type": "string", "enum": ["x"] },
        "mixed": { "anyOf": [{ "type": "string" }, { "type": "integer" }] },
    }));
    let paths = json!({
        "/a": getting("getCall", &data(&response)),
        "/b": getting("listThings", &data(&list("f"))),
        "/c": getting("getBare", &object(&json!({ "g": {}, "data": {} }))),
        "/d": posting("makeThing", &inner("h")),
    });
    let document = document(&paths, &json!({}));
    let prepared = prepare(&document, &json!({})).unwrap();
    let expected = [
        ("getCall.response.data", "GetCallResult"),
        ("GetCallResult.turns[]", "GetCallResultTurn"),
        ("GetCallResult.address[]", "GetCallResultAddressItem"),
        ("GetCallResult.media[]", "GetCallResultMediaItem"),
        ("GetCallResult.owner", "GetCallResultOwner"),
        ("GetCallResult.by_key{}", "GetCallResultByKeyValue"),
        ("GetCallResult.state", "GetCallResultState"),
        ("GetCallResult.mixed", "GetCallResultMixed"),
        ("listThings.response.data[]", "ListThingsItem"),
        ("getBare.response", "GetBareResult"),
        ("makeThing.body", "MakeThing"),
    ];
    let warnings: Vec<String> = expected
        .iter()
        .map(|(location, name)| {
            format!(
                "names.json: the schema at `{location}` has no row; its provisional name is \
                 `{name}`; add a row"
            )
        })
        .collect();
    let mut said = prepared.report.warnings().to_vec();
    let mut wanted = warnings;
    said.sort();
    wanted.sort();
    assert_eq!(said, wanted);

    // The warning gives the row: with it, the name stays and the warning goes.
    let rows: serde_json::Map<String, Value> = expected
        .iter()
        .map(|(location, name)| ((*name).to_owned(), json!([location])))
        .collect();
    let named = prepare(&document, &json!({ "types": rows })).unwrap();
    assert_eq!(named.report.warnings(), NO_WARNING);
    assert!(named.document == prepared.document);
}

#[test]
fn schemas_of_one_name_are_joined() {
    let with = |name: &str, values: Value| {
        object(&json!({ "id": { "type": "string" }, name: { "type": "string", "enum": values } }))
    };
    let paths = json!({
        "/a": getting("getA", &data(&with("kind", json!(["a"])))),
        "/b": getting("getB", &data(&with("kind", json!(["b"])))),
        "/c": getting("getC", &data(&with("state", json!(["c"])))),
    });
    let names = json!({ "types": {
        "Thing": ["getA.response.data", "getB.response.data", "getC.response.data"],
        "Kind": ["Thing.kind"],
        "State": ["Thing.state"],
    } });
    let prepared = prepare(&document(&paths, &json!({})), &names).unwrap();
    assert_eq!(prepared.report.warnings(), NO_WARNING);
    assert_eq!(prepared.component("Thing")["required"], json!(["id"]));
    assert_eq!(prepared.plan.enums["Kind"].values, ["a", "b"]);
    assert_eq!(prepared.plan.enums["State"].values, ["c"]);
}

#[test]
fn a_provisional_name_that_is_in_use_gets_a_suffix_without_a_number() {
    let status = |values: Value| object(&json!({ "status": { "type": "string", "enum": values } }));
    let paths = json!({
        "/a": getting("getCall", &data(&status(json!(["a"])))),
        "/b": getting("getTask", &data(&status(json!(["b"])))),
    });
    let document = document(&paths, &json!({}));
    let cases = [
        // A made-up name against a name from the table.
        (
            json!({ "types": {
                "Call": ["getCall.response.data"],
                "Task": ["getTask.response.data"],
                "TaskStatus": ["Call.status"],
            } }),
            "Task.status",
            "TaskStatusKind",
        ),
        // An enum against an object.
        (
            json!({ "types": { "Call": ["getCall.response.data"], "CallStatus": ["getTask.response.data"] } }),
            // The object comes second; the enum of calls had no row and gave way.
            "Call.status",
            "CallStatusKind",
        ),
        // A type against an id.
        (
            json!({
                "types": { "Call": ["getTask.response.data"] },
                "ids": { "Call": { "description": "D", "places": ["x"], "by_format": true, "prefixes": ["C"] } },
            }),
            "getTask.response.data",
            "GetTaskResult",
        ),
    ];
    let mut with_id = document.clone();
    with_id["paths"]["/a"]["get"]["responses"]["200"] = super::body(&data(&object(
        &json!({ "id": { "type": "string", "pattern": "^C(.*)$" } }),
    )));
    for (index, (names, location, name)) in cases.into_iter().enumerate() {
        let document = if index == 2 { &with_id } else { &document };
        let prepared = prepare(document, &names).unwrap();
        assert!(prepared.component(name).is_object(), "{name}");
        let warnings = prepared.report.warnings();
        let asks = |warning: &&String| warning.contains(location) && warning.contains(name);
        assert!(
            warnings.iter().any(|warning| asks(&warning)),
            "{warnings:?}"
        );
    }
}

#[test]
fn rows_that_match_nothing_are_reported() {
    let names = json!({
        "operations": { "strip_suffixes": ["_v1", "_v9"], "rename": { "gone": "x" } },
        "types": { "Call": ["getCall.response.data", "getCall.response.date"], "Other": ["Call.x"] },
        "ids": {
            "CallId": { "description": "D", "places": ["Call.id", "Call.ID"] },
            "TaskId": { "description": "D", "prefixes": ["TK"], "by_format": true },
        },
        "choices": { "Call": "link" },
    });
    let paths = json!({ "/a": getting("getCall_v1", &data(&object(&json!({ "id": { "type": "string" } })))) });
    let prepared = prepare(&document(&paths, &json!({})), &names).unwrap();
    let warnings = prepared.report.warnings();
    let expected = [
        "`Call` is listed at `getCall.response.date`",
        "`Other` is listed at `Call.x`",
        "`CallId` is listed at `Call.ID`",
        "`TaskId`",
        "`choices`",
        "`_v9`",
        "`gone`",
    ];
    for part in expected {
        assert!(
            warnings.iter().any(|warning| warning.contains(part)),
            "{part}: {warnings:#?}"
        );
    }
    assert_eq!(warnings.len(), expected.len(), "{warnings:#?}");
}

#[test]
fn ids_are_recognized_by_location_or_format() {
    let id = |pattern: &str| json!({ "type": "string", "pattern": pattern });
    let response = object(&json!({
        "id": id("^AC(.*)$"),
        "userId": id("^US(.*)$"),
        "actorId": { "anyOf": [id("^SYU(.*)$"), id("^US(.*)$")] },
        "other": id("^XX(.*)$"),
        "digits": id("^[0-9]+$"),
        "users": { "type": "array", "items": id("^US(.*)$") },
    }));
    let names = json!({
        "types": { "Call": ["getCall.response.data"] },
        "ids": {
            "CallId": { "description": "Names a call.", "prefixes": ["AC"], "places": ["Call.id"] },
            "UserId": { "description": "D", "prefixes": ["US"], "by_format": true },
            "ActorId": { "description": "D", "prefixes": ["US", "SYU"], "by_format": true },
        },
    });
    let document = document(
        &json!({ "/a": getting("getCall", &data(&response)) }),
        &json!({}),
    );
    let prepared = prepare(&document, &names).unwrap();
    assert_eq!(prepared.report.warnings(), NO_WARNING);
    let types: Vec<String> = ["id", "userId", "actorId", "other", "digits"]
        .into_iter()
        .map(|name| {
            let property = &prepared.component("Call")["properties"][name];
            let target = property["$ref"]
                .as_str()
                .or(property["allOf"][0]["$ref"].as_str());
            target
                .unwrap_or("none")
                .rsplit('/')
                .next()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(types, ["CallId", "UserId", "ActorId", "none", "none"]);
    let items = &prepared.component("Call")["properties"]["users"]["items"];
    assert_eq!(items["$ref"], "#/components/schemas/UserId");
}

#[test]
fn an_enum_without_distinct_variants_is_a_string() {
    let of = |values: Value| object(&json!({ "a": { "type": "string", "enum": values } }));
    for values in [
        json!(["no-answer", "no_answer"]),
        json!(["*"]),
        json!(["é"]),
        json!([""]),
    ] {
        let paths = json!({ "/a": getting("getCall", &data(&of(values.clone()))) });
        let prepared = prepare(&document(&paths, &json!({})), &json!({})).unwrap();
        assert!(prepared.plan.enums.is_empty(), "{values}");
        let property = &prepared.component("GetCallResult")["properties"]["a"];
        let first = values[0].as_str().unwrap();
        let description = property["description"].as_str().unwrap();
        assert!(
            description.contains(&format!("One of: `{first}`")),
            "{description}"
        );
    }
}

#[test]
fn every_value_of_an_enum_has_a_valid_variant() {
    let values = json!(["unknown", "self", "type", "1st", "in-progress", "Ok", "a+b"]);
    let of = object(&json!({ "a": { "type": "string", "enum": values } }));
    let source = source_of(&document(
        &json!({ "/a": getting("getCall", &data(&of)) }),
        &json!({}),
    ));
    let source = source.unwrap();
    for variant in [
        "Unrecognized(",
        "SelfValue,",
        "Type,",
        "V1st,",
        "InProgress,",
        "APlusB,",
    ] {
        assert!(source.contains(variant), "{variant}");
    }
}

#[test]
fn nullable_and_optional_differ_by_direction() {
    let properties = json!({
        "required": { "type": ["string", "null"] },
        "optional": { "type": ["string", "null"] },
        "list": { "type": "array", "items": { "type": "string" } },
    });
    let object = json!({ "type": "object", "required": ["required"], "properties": properties });
    let paths = json!({
        "/a": getting("getCall", &data(&object)),
        "/b": posting("setCall", &object),
    });
    let prepared = prepare(&document(&paths, &json!({})), &json!({})).unwrap();
    let (response, request) = (
        prepared.component("GetCallResult"),
        prepared.component("SetCall"),
    );
    assert_eq!(response["required"], Value::Null);
    assert_eq!(request["required"], json!(["required"]));
    let three_state: Vec<_> = prepared.plan.three_state.iter().collect();
    assert_eq!(
        three_state,
        [&("SetCall".to_owned(), "optional".to_owned())]
    );
    assert_eq!(request["properties"]["list"]["nullable"], true);
    assert_eq!(response["properties"]["list"]["nullable"], Value::Null);
}

#[test]
fn a_names_table_that_is_not_valid_is_rejected() {
    let tables = [
        "{",
        r#"{ "type": {} }"#,
        r#"{ "types": { "Call Status": ["x"] } }"#,
        r#"{ "types": { "call": ["x"] } }"#,
        r#"{ "types": { "": ["x"] } }"#,
        r#"{ "types": { "Self": ["x"] } }"#,
        r#"{ "ids": { "1Id": { "description": "D" } } }"#,
    ];
    for table in tables {
        let document = document(&json!({}), &json!({})).to_string();
        let error = generate(&document, r#"{ "corrections": [] }"#, table)
            .err()
            .unwrap();
        assert_eq!(error.pointer, "names.json", "{table}");
        assert!(!error.remedy.is_empty());
    }
}
