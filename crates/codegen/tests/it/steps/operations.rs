//! Operations: names, parameters and responses.

use serde_json::{Value, json};

use super::{body, document, getting, object, posting, prepare, source_of};
use quo_sdk_codegen::plan::ResponsePlan;

/// An operation with these parameters.
fn with_parameters(parameters: &Value) -> Value {
    json!({ "get": {
        "operationId": "listCalls",
        "parameters": parameters,
        "responses": { "204": { "description": "" } },
    } })
}

fn query(name: &str, schema: &Value) -> Value {
    json!({ "name": name, "in": "query", "schema": schema })
}

#[test]
fn an_operation_id_becomes_a_rust_name() {
    let cases = [
        ("listCalls_v1", "listCalls", "list_calls"),
        ("tasks.list", "tasks_list", "tasks_list"),
        ("mark-as-read", "mark_as_read", "mark_as_read"),
        ("List things", "List_things", "list_things"),
        ("getHeaderVersionedCall", "getCall", "get_call"),
    ];
    let names = json!({ "operations": {
        "strip_suffixes": ["_v1"], "rename": { "getHeaderVersionedCall": "getCall" },
    } });
    for (id, name, method) in cases {
        let document = document(
            &json!({ "/a": posting(id, &object(&json!({ "a": {} }))) }),
            &json!({}),
        );
        let prepared = prepare(&document, &names).unwrap();
        assert_eq!(prepared.plan.operations[0].name, name);
        let corrections = r#"{ "corrections": [] }"#;
        let source = super::generate(&document.to_string(), corrections, &names.to_string());
        assert!(
            source
                .unwrap()
                .source()
                .contains(&format!("pub fn {method}(&self)")),
            "{id}"
        );
    }
}

#[test]
fn two_operations_of_one_name_are_rejected_with_both_pointers() {
    let string = json!({ "type": "string" });
    let pairs = [
        ("listCalls", "listCalls"),
        ("listCalls", "listCalls_v1"),
        ("calls.list", "calls_list"),
        ("listCalls", "list_calls"),
        ("listCalls", "ListCalls"),
    ];
    for (one, other) in pairs {
        let paths = json!({ "/a": getting(one, &string), "/b/{c}": getting(other, &string) });
        let names = json!({ "operations": { "strip_suffixes": ["_v1"] } });
        let error = prepare(&document(&paths, &json!({})), &names)
            .err()
            .unwrap();
        assert_eq!(error.pointer, "/paths/~1b~1{c}/get", "{other}");
        assert!(error.problem.contains("/paths/~1a/get"), "{error}");
        assert!(error.remedy.contains("operations.rename"), "{error}");
    }
}

#[test]
fn an_operation_id_that_is_not_a_rust_name_is_rejected() {
    for id in ["", "1st", "move", "self", "*", "new", "request"] {
        let document = document(&json!({ "/a": getting(id, &json!({})) }), &json!({}));
        let error = source_of(&document).unwrap_err();
        assert_eq!(error.pointer, "/paths/~1a/get", "{id}");
        assert!(error.remedy.contains("operations.rename"), "{error}");
    }
}

#[test]
fn the_documentation_of_an_operation_is_kept() {
    let mut paths = json!({ "/v1/a~b/{id}": getting("getCall", &json!({ "type": "string" })) });
    let operation = &mut paths["/v1/a~b/{id}"]["get"];
    operation["tags"] = json!(["Call Summaries", "Calls"]);
    operation["summary"] = json!(" Gets a call ");
    operation["description"] = json!("Reads one.");
    operation["deprecated"] = json!(true);
    operation["parameters"] = json!([
        { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
        { "name": "deep", "in": "query", "schema": { "type": "boolean" }, "deprecated": true },
    ]);
    let document = document(&paths, &json!({}));
    let prepared = prepare(&document, &json!({})).unwrap();
    let plan = prepared.operation("getCall");
    assert_eq!(
        (plan.method.as_str(), plan.path.as_str()),
        ("GET", "/v1/a~b/{id}")
    );
    assert_eq!(
        (plan.tag.as_str(), plan.summary.as_str()),
        ("Call Summaries", "Gets a call")
    );
    assert_eq!(plan.description, "Reads one.");
    assert!(plan.deprecated && plan.parameters[1].deprecated);
    assert_eq!(plan.response, ResponsePlan::Bare);

    let generated =
        super::generate(&document.to_string(), r#"{ "corrections": [] }"#, "{}").unwrap();
    let mut parts = generated.parts.iter();
    let part = parts.find(|part| part.name == "operations_call_summaries");
    let source = &part.unwrap().text;
    let (before, _) = source.split_once("pub fn deep<M>").unwrap();
    assert!(
        before.trim_end().ends_with("document of the vendor\"]"),
        "{before}"
    );
    assert!(
        generated
            .source()
            .contains("#[deprecated]\n    pub fn get_call<M>(")
    );
}

#[test]
fn parameters_of_a_path_are_shared_and_those_of_an_operation_come_first() {
    let mut path = with_parameters(&json!([query("a", &json!({ "type": "integer" }))]));
    path["parameters"] = json!([
        query("a", &json!({ "type": "string" })),
        { "$ref": "#/components/parameters/B" },
    ]);
    let shared = json!({ "parameters": { "B": query("b", &json!({ "type": "boolean" })) } });
    let prepared = prepare(&document(&json!({ "/a": path }), &shared), &json!({})).unwrap();
    let parameters = &prepared.document["paths"]["/a"]["get"]["parameters"];
    let types: Vec<_> = parameters
        .as_array()
        .unwrap()
        .iter()
        .map(|parameter| {
            (
                parameter["name"].as_str().unwrap(),
                parameter["schema"]["type"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(types, [("a", "integer"), ("b", "boolean")]);
    assert_eq!(prepared.document["paths"]["/a"].get("parameters"), None);
}

#[test]
fn the_api_key_is_not_a_parameter() {
    for name in ["Authorization", "authorization"] {
        let key = json!({ "name": name, "in": "header", "required": true, "schema": { "type": "string" } });
        let path = with_parameters(&json!([key, query("a", &json!({ "type": "string" }))]));
        let prepared = prepare(&document(&json!({ "/a": path }), &json!({})), &json!({})).unwrap();
        let names: Vec<_> = prepared.plan.operations[0]
            .parameters
            .iter()
            .map(|p| p.name.as_str())
            .collect();
        assert_eq!(names, ["a"], "{name}");
    }
}

#[test]
fn a_documented_default_is_sent_and_so_is_the_only_value_of_a_required_parameter() {
    let required = |name: &str, schema: Value| json!({ "name": name, "in": "header", "required": true, "schema": schema });
    let path = with_parameters(&json!([
        query(
            "limit",
            &json!({ "type": "integer", "minimum": 1, "default": 10 })
        ),
        query("ratio", &json!({ "type": "number", "default": 1 })),
        query("deep", &json!({ "type": "boolean", "default": false })),
        query(
            "state",
            &json!({ "type": "string", "enum": ["open", "done"], "default": "open" })
        ),
        query("only", &json!({ "type": "string", "enum": ["x"] })),
        required(
            "Quo-Api-Version",
            json!({ "type": "string", "const": "2026-03-30" })
        ),
        required("X-Mode", json!({ "type": "string", "enum": ["a", "b"] })),
    ]));
    let document = document(&json!({ "/a": path }), &json!({}));
    let prepared = prepare(&document, &json!({})).unwrap();
    let defaults: Vec<Value> = prepared.plan.operations[0]
        .parameters
        .iter()
        .map(|parameter| parameter.default.clone().unwrap_or_default())
        .collect();
    let expected = json!([10, 1, false, "open", null, "2026-03-30", null]);
    assert_eq!(Value::Array(defaults), expected);

    let source = source_of(&document).unwrap();
    for sent in [
        r#".query("limit", "limit", &self.limit.or_else(|| Some(10)))"#,
        r#".query("ratio", "ratio", &self.ratio.or_else(|| Some(1.0)))"#,
        r#".query("deep", "deep", &self.deep.or_else(|| Some(false)))"#,
        r#".query("only", "only", &self.only)"#,
        r#".header("quo_api_version", "Quo-Api-Version", &Some("2026-03-30"))"#,
        r#".require("x_mode", self.x_mode.is_some())"#,
        r#".header("x_mode", "X-Mode", &self.x_mode)"#,
    ] {
        assert!(source.contains(sent), "{sent}: {source}");
    }
    assert!(!source.contains("fn quo_api_version"), "{source}");
}

#[test]
fn response_envelopes_are_unwrapped_by_their_form() {
    let string = json!({ "type": "string" });
    let list = json!({ "type": "array", "items": string });
    let page = |next: &str| {
        object(&json!({ "data": list, next: string, "totalItems": { "type": "integer" } }))
    };
    let page_plan = |parameter: &str, next: &str, total: bool| ResponsePlan::Page {
        parameter: parameter.to_owned(),
        next: next.to_owned(),
        total: total.then(|| "totalItems".to_owned()),
    };
    let cases = [
        (
            page("nextPageToken"),
            "pageToken",
            page_plan("pageToken", "nextPageToken", true),
        ),
        (
            object(&json!({ "data": list, "nextCursor": string })),
            "after",
            page_plan("after", "nextCursor", false),
        ),
        (
            page("nextCursor"),
            "cursor",
            page_plan("cursor", "nextCursor", true),
        ),
        // Without the parameter, the next page cannot be requested.
        (page("nextPageToken"), "since", ResponsePlan::Bare),
        (
            object(&json!({ "data": list, "nextCursor": string, "more": string })),
            "after",
            ResponsePlan::Bare,
        ),
        (
            object(&json!({ "data": string, "nextCursor": string })),
            "after",
            ResponsePlan::Bare,
        ),
        (
            object(&json!({ "data": list })),
            "after",
            ResponsePlan::Data,
        ),
        (
            object(&json!({ "data": { "type": ["string", "null"] } })),
            "after",
            ResponsePlan::Bare,
        ),
        (
            object(&json!({ "date": list })),
            "after",
            ResponsePlan::Bare,
        ),
        (list.clone(), "after", ResponsePlan::Bare),
        (json!({ "type": "object" }), "after", ResponsePlan::Empty),
        (json!({}), "after", ResponsePlan::Bare),
    ];
    for (schema, parameter, expected) in cases {
        let mut path = with_parameters(&json!([query(parameter, &string)]));
        path["get"]["responses"] = json!({ "200": body(&schema) });
        let document = document(&json!({ "/a": path }), &json!({}));
        let prepared = prepare(&document, &json!({})).unwrap();
        assert_eq!(prepared.plan.operations[0].response, expected, "{schema}");
        assert_eq!(
            source_of(&document).unwrap().contains("pub fn stream("),
            matches!(expected, ResponsePlan::Page { .. })
        );
    }
}

#[test]
fn json_is_kept_of_several_media_types() {
    for json_type in [
        "application/json",
        "application/json; charset=utf-8",
        "application/problem+json",
    ] {
        let schema = json!({ "schema": { "type": "string" } });
        let content =
            json!({ "content": { "text/csv": schema, json_type: schema }, "description": "" });
        let path = json!({ "post": {
            "operationId": "postA", "requestBody": content, "responses": { "200": content },
        } });
        let prepared = prepare(&document(&json!({ "/a": path }), &json!({})), &json!({})).unwrap();
        let operation = &prepared.document["paths"]["/a"]["post"];
        let expected = json!({ "application/json": schema });
        assert_eq!(operation["requestBody"]["content"], expected);
        assert_eq!(operation["responses"]["200"]["content"], expected);
    }
}

#[test]
fn operations_keep_the_order_of_the_document() {
    let mut path = json!({ "parameters": [query("q", &json!({ "type": "string" }))] });
    for (method, id) in [("delete", "z"), ("get", "a"), ("put", "m"), ("post", "b")] {
        let operation = json!({ "operationId": id, "responses": { "204": { "description": "" } } });
        path[method] = operation;
    }
    let paths = json!({ "/z": path, "/a": getting("y", &json!({})) });
    let prepared = prepare(&document(&paths, &json!({})), &json!({})).unwrap();
    let plans = prepared.plan.operations.iter();
    let names: Vec<&str> = plans.map(|operation| operation.name.as_str()).collect();
    assert_eq!(names, ["z", "a", "m", "b", "y"]);
}
