//! Unions, intersections and references become plain schemas where they can.

use serde_json::{Value, json};

use super::{body, document, getting, nothing_skipped, object, posting, prepare, source_of};
use quo_sdk_codegen::document::lower::lower;
use quo_sdk_codegen::document::unify::unify;
use quo_sdk_codegen::error::Error;
use quo_sdk_codegen::report::Report;

const NO_WARNING: [String; 0] = [];

/// What a schema becomes in a response, or in a request.
fn unified(schema: &Value, in_request: bool) -> Result<(Value, Report), Error> {
    let path = if in_request {
        posting("postA", schema)
    } else {
        getting("getA", schema)
    };
    let shared = json!({ "schemas": { "Shared": { "type": "string", "description": "Shared." } } });
    let mut document = document(&json!({ "/a": path }), &shared);
    lower(&mut document, &mut Report::default())?;
    let mut report = Report::default();
    unify(&mut document, &mut report);
    nothing_skipped(&report)?;
    let pointer = if in_request {
        "/paths/~1a/post/requestBody/content/application~1json/schema"
    } else {
        "/paths/~1a/get/responses/200/content/application~1json/schema"
    };
    Ok((document.pointer_mut(pointer).unwrap().take(), report))
}

#[test]
fn a_union_becomes_one_schema_that_allows_its_members() {
    let string = json!({ "type": "string" });
    let cases = [
        // Ids of two kinds stay one string that knows its forms.
        (
            json!([{ "type": "string", "pattern": "^US(.*)$" }, { "type": "string", "pattern": "^SYU(.*)$" }]),
            json!({ "type": "string", "x-forms": [{ "pattern": "^US(.*)$" }, { "pattern": "^SYU(.*)$" }] }),
        ),
        (
            json!([{ "type": "string", "enum": ["a", "b"] }, { "const": "c" }]),
            json!({ "type": "string", "enum": ["a", "b", "c"] }),
        ),
        (
            json!([{ "type": "string", "enum": ["a"] }, string]),
            json!({ "type": "string", "x-forms": [{ "enum": ["a"] }, {}] }),
        ),
        (json!([string, string]), string.clone()),
        (
            json!([{ "type": "integer" }, { "type": "number" }]),
            json!({ "type": "number" }),
        ),
        (
            json!([{ "type": "boolean" }, { "const": true, "type": "boolean" }]),
            json!({ "type": "boolean" }),
        ),
        // Different JSON types stay apart, and unions in unions do not.
        (
            json!([string, { "anyOf": [{ "type": "integer" }, string] }]),
            json!({ "oneOf": [string, { "type": "integer" }] }),
        ),
        (json!([string, {}]), json!({})),
        (
            json!([{ "type": ["string", "null"] }, { "type": "integer" }]),
            json!({ "oneOf": [string, { "type": "integer" }], "nullable": true }),
        ),
        (
            json!([
                { "type": "array", "items": { "type": "string", "enum": ["a"] }, "minItems": 1 },
                { "type": "array", "items": { "type": "string", "enum": ["b"] } },
            ]),
            json!({ "type": "array", "items": { "type": "string", "enum": ["a", "b"] } }),
        ),
        // The form of resourceIds: ids, or the star alone.
        (
            json!([
                { "type": "array", "items": { "type": "string", "pattern": "^PN(.*)$" } },
                { "type": "array", "items": { "type": "string", "const": "*" } },
            ]),
            json!({
                "type": "array",
                "items": { "type": "string", "x-forms": [{ "pattern": "^PN(.*)$" }, { "enum": ["*"] }] },
            }),
        ),
    ];
    for (branches, expected) in cases {
        for keyword in ["anyOf", "oneOf"] {
            let (result, report) = unified(&json!({ keyword: branches }), false).unwrap();
            assert_eq!(result, expected, "{branches}");
            assert_eq!(report.warnings(), NO_WARNING, "{branches}");
        }
    }
}

#[test]
fn objects_that_differ_in_values_and_bounds_are_merged() {
    let member = |value: &str, least: u32| {
        object(&json!({
            "id": { "type": "string" },
            "events": { "type": "array", "minItems": least, "items": { "type": "string", "enum": [value] } },
        }))
    };
    let union = json!({ "anyOf": [member("a", 0), member("b", 1), member("a", 2)] });
    let (result, report) = unified(&union, false).unwrap();
    let mut expected = member("a", 0);
    expected["properties"]["events"] =
        json!({ "type": "array", "items": { "type": "string", "enum": ["a", "b"] } });
    assert_eq!(result["properties"], expected["properties"]);
    assert_eq!(result["required"], expected["required"]);
    assert_eq!(report.warnings(), NO_WARNING);
}

#[test]
fn a_property_of_some_members_is_optional_and_reported() {
    let union = json!({ "oneOf": [
        object(&json!({ "a": { "type": "string" }, "b": { "type": "string" } })),
        object(&json!({ "a": { "type": "integer" } })),
    ] });
    let (result, report) = unified(&union, false).unwrap();
    let expected = json!({
        "type": "object",
        "required": ["a"],
        "properties": {
            "a": { "oneOf": [{ "type": "string" }, { "type": "integer" }] },
            "b": { "type": "string" },
        },
    });
    assert_eq!(result, expected);
    let [warning] = report.warnings() else {
        panic!("{:?}", report.warnings());
    };
    assert!(
        warning.contains("responses/200") && warning.contains("\"b\""),
        "{warning}"
    );
    assert!(!warning.contains("\"a\""), "{warning}");
}

#[test]
fn closed_objects_are_opened_and_maps_are_kept() {
    let map = json!({ "type": "object", "additionalProperties": { "type": "string" } });
    let properties = json!({ "a": { "type": "string" } });
    let open = object(&properties);
    let with = |additional: Value| {
        let mut object = open.clone();
        object["additionalProperties"] = additional;
        object
    };
    let free = json!({ "type": "object" });
    let cases = [
        (with(json!(false)), open.clone(), 1, false),
        (with(json!(true)), open.clone(), 0, false),
        (with(json!({})), open.clone(), 0, false),
        (with(json!({ "type": "string" })), open.clone(), 0, true),
        (map.clone(), map, 0, false),
        (
            json!({ "type": "object", "additionalProperties": false }),
            free.clone(),
            1,
            false,
        ),
        (free.clone(), free, 0, false),
    ];
    for (schema, expected, opened, warned) in cases {
        let (result, report) = unified(&schema, false).unwrap();
        assert_eq!(result, expected, "{schema}");
        let count = report.counts().get("unify: closed object opened");
        assert_eq!(count.copied().unwrap_or(0), opened, "{schema}");
        assert_eq!(report.warnings().len(), usize::from(warned), "{schema}");
    }
}

#[test]
fn all_of_is_joined_with_the_unions_in_it() {
    let (string, integer) = (json!({ "type": "string" }), json!({ "type": "integer" }));
    let schema = json!({
        "description": "Both.",
        "allOf": [
            object(&json!({ "id": string })),
            { "anyOf": [object(&json!({ "kind": { "const": "a" } })), object(&json!({ "kind": { "const": "b" } }))] },
            { "type": "object", "properties": { "size": integer }, "required": ["size"] },
        ],
    });
    let (result, report) = unified(&schema, false).unwrap();
    let mut expected = object(&json!({
        "id": string,
        "kind": { "type": "string", "enum": ["a", "b"] },
        "size": integer,
    }));
    expected["description"] = json!("Both.");
    assert_eq!(result, expected);
    assert_eq!(report.warnings(), NO_WARNING);
}

#[test]
fn a_reference_is_replaced_and_its_siblings_take_precedence() {
    let target = json!({ "$ref": "#/components/schemas/Shared" });
    let (result, _) = unified(&target, false).unwrap();
    assert_eq!(
        result,
        json!({ "type": "string", "description": "Shared." })
    );

    let beside = json!({ "$ref": "#/components/schemas/Shared", "description": "Here." });
    let (result, _) = unified(&beside, false).unwrap();
    assert_eq!(result, json!({ "type": "string", "description": "Here." }));

    let (result, _) = unified(&json!({ "anyOf": [target, { "type": "null" }] }), false).unwrap();
    assert_eq!(result["type"], "string");
    assert_eq!(result["nullable"], true);
}

#[test]
fn alternatives_become_a_choice_in_requests_only() {
    let string = json!({ "type": "string" });
    let alternative = |name: &str, required: bool| {
        let mut object = object(&json!({ "title": string, name: string }));
        if !required {
            object["required"] = json!(["title"]);
        }
        object
    };
    let union = json!({ "anyOf": [alternative("a", true), alternative("b", true)] });

    let (request, report) = unified(&union, true).unwrap();
    let expected = json!({
        "type": "object",
        "required": ["title"],
        "properties": { "title": string },
        "x-choice": [object(&json!({ "a": string })), object(&json!({ "b": string }))],
    });
    assert_eq!(request, expected);
    assert_eq!(report.warnings(), NO_WARNING);

    let (response, report) = unified(&union, false).unwrap();
    assert_eq!(response["x-choice"], Value::Null);
    assert_eq!(response["required"], json!(["title"]));
    assert_eq!(report.warnings().len(), 1);

    // What may be left out, or stands in several members, is no alternative.
    let others = [
        json!({ "anyOf": [alternative("a", true), alternative("b", false)] }),
        json!({ "anyOf": [alternative("a", true), object(&json!({ "title": string }))] }),
        json!({ "anyOf": [
            alternative("a", true),
            object(&json!({ "title": string, "b": string, "c": string })),
        ] }),
        json!({ "anyOf": [alternative("a", true)] }),
    ];
    for union in others {
        let (request, _) = unified(&union, true).unwrap();
        assert_eq!(request["x-choice"], Value::Null, "{union}");
    }
}

#[test]
fn a_choice_without_a_field_name_gets_a_provisional_one_with_a_warning() {
    let string = json!({ "type": "string" });
    let union = json!({ "anyOf": [
        object(&json!({ "title": string, "phoneNumberId": string })),
        object(&json!({ "title": string, "callId": string })),
    ] });
    let document = document(&json!({ "/a": posting("createTask", &union) }), &json!({}));
    let named = json!({
        "types": { "CreateTask": ["createTask.body"], "TaskLink": ["CreateTask.link"] },
        "choices": { "CreateTask": "link" },
    });
    let prepared = prepare(&document, &named).unwrap();
    assert_eq!(prepared.report.warnings(), NO_WARNING);
    assert!(prepared.plan.choices.contains("TaskLink"));
    let field = ("CreateTask".to_owned(), "link".to_owned());
    assert!(prepared.plan.flattened.contains(&field));
    assert_eq!(
        prepared.component("CreateTask")["required"],
        json!(["link", "title"])
    );

    let unnamed = prepare(&document, &json!({})).unwrap();
    let warnings = unnamed.report.warnings().join("\n");
    assert!(
        warnings.contains("`CreateTask` has one of several"),
        "{warnings}"
    );
    assert!(unnamed.plan.choices.contains("CreateTaskChoice"));
}

#[test]
fn a_recursive_schema_keeps_its_name_and_compiles() {
    let node = json!({
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": { "type": "string" },
            "parent": { "anyOf": [{ "$ref": "#/components/schemas/tree_node" }, { "type": "null" }] },
            "children": { "type": "array", "items": { "$ref": "#/components/schemas/tree_node" } },
            "index": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/tree_node" } },
        },
    });
    let left = object(&json!({ "right": { "$ref": "#/components/schemas/Right" } }));
    let right = json!({
        "type": "object",
        "properties": { "left": { "$ref": "#/components/schemas/Left" }, "text": { "type": "string" } },
    });
    let value = json!({ "anyOf": [
        { "type": "string" },
        { "type": "array", "items": { "$ref": "#/components/schemas/Value" } },
    ] });
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let document = document(
        &json!({
            "/a": getting("getTree", &object(&json!({ "data": reference("tree_node") }))),
            "/b": getting("getPair", &reference("Left")),
            "/c": getting("getOther", &reference("Right")),
            "/d": getting("getValue", &object(&json!({ "data": reference("Value"), "more": { "type": "string" } }))),
            "/e": posting("growTree", &object(&json!({ "tree": reference("tree_node") }))),
        }),
        &json!({ "schemas": { "tree_node": node, "Left": left, "Right": right, "Value": value } }),
    );
    let prepared = prepare(&document, &json!({})).unwrap();
    for name in ["TreeNode", "Left", "Right", "Value"] {
        assert!(prepared.components().contains(&&name.to_owned()), "{name}");
    }
    let parent = &prepared.component("TreeNode")["properties"]["parent"];
    assert_eq!(parent["nullable"], true);

    let source = source_of(&document).unwrap();
    for expected in [
        "pub children: ::std::vec::Vec<TreeNode>",
        "pub parent: ::std::option::Option<::std::boxed::Box<TreeNode>>",
        "pub tree: TreeNode",
        "Array(::std::vec::Vec<Value>)",
    ] {
        assert!(source.contains(expected), "{expected}");
    }
}

#[test]
fn a_recursive_schema_without_a_type_is_rejected() {
    let list = json!({ "type": "array", "items": { "$ref": "#/components/schemas/List" } });
    let map = json!({ "type": "object", "additionalProperties": { "$ref": "#/components/schemas/List" } });
    let itself = json!({ "$ref": "#/components/schemas/List" });
    let joined = json!({ "allOf": [
        { "$ref": "#/components/schemas/List" },
        { "type": "object", "properties": { "a": {} } },
    ] });
    for schema in [list, map, itself, joined] {
        let document = document(
            &json!({ "/a": getting("getList", &object(&json!({ "data": { "$ref": "#/components/schemas/List" } }))) }),
            &json!({ "schemas": { "List": schema } }),
        );
        let error = source_of(&document).unwrap_err();
        let location = &error.pointer;
        assert!(
            location.contains("/responses/200/") || location == "/components/schemas/List",
            "{error}"
        );
        let problem = &error.problem;
        let is_named = problem.contains("recursive") || problem.contains("contains itself");
        assert!(is_named, "{error}");
    }
}

#[test]
fn schemas_that_all_of_cannot_join_are_rejected_with_their_pointer() {
    let cases = [
        json!([{ "type": "string" }, object(&json!({ "a": {} }))]),
        json!([{ "type": "array", "items": {} }, { "type": "string" }]),
        json!([{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }, { "type": "string" }]),
        json!([
            object(&json!({ "a": { "type": "string" } })),
            object(&json!({ "a": { "type": "boolean" } }))
        ]),
    ];
    for branches in cases {
        let schema = object(&json!({ "a": { "allOf": branches } }));
        let paths = json!({ "/x": { "get": {
            "operationId": "getX", "responses": { "200": body(&schema) },
        } } });
        let error = source_of(&document(&paths, &json!({}))).unwrap_err();
        let pointer = "/paths/~1x/get/responses/200/content/application~1json/schema/properties/a";
        assert_eq!(error.pointer, pointer, "{branches}");
        assert!(error.problem.contains("`allOf` joins"), "{error}");
        assert!(error.remedy.contains("corrections"), "{error}");
    }
}
