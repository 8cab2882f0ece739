//! Unsupported constructs skip their operation, with a pointer and a remedy. Only a text that is
//! not a document stops generation.

use serde_json::{Value, json};

use super::{document, generate, getting, object, posting, source_of};

/// A valid document, to be broken in one location.
pub fn sound() -> Value {
    let mut path = getting("getCall", &object(&json!({ "data": { "type": "string" } })));
    path["get"]["parameters"] =
        json!([{ "name": "a", "in": "query", "schema": { "type": "string" } }]);
    document(
        &json!({ "/a": path, "/b": posting("makeCall", &object(&json!({ "b": { "type": "string" } }))) }),
        &json!({}),
    )
}

#[test]
fn the_valid_document_is_mapped() {
    assert!(source_of(&sound()).is_ok());
}

#[test]
fn unsupported_constructs_are_rejected_with_their_pointer() {
    let multipart = json!({ "content": { "multipart/form-data": { "schema": {} } } });
    let cases = [
        ("/openapi", json!("2.0"), "/openapi", "not an OpenAPI 3"),
        ("/openapi", json!(3), "/openapi", "not an OpenAPI 3"),
        ("/paths", json!(null), "/paths", "no paths"),
        ("/paths/~1a", json!(null), "/paths/~1a", "not an object"),
        (
            "/paths/~1a",
            json!({ "$ref": "#/x" }),
            "/paths/~1a",
            "refers to another location",
        ),
        (
            "/paths/~1a/get",
            json!("x"),
            "/paths/~1a/get",
            "no responses",
        ),
        (
            "/paths/~1a/get/responses",
            json!(null),
            "/paths/~1a/get",
            "no responses",
        ),
        (
            "/paths/~1a/get/responses/200",
            json!({ "$ref": "#/components/responses/Gone" }),
            "/paths/~1a/get/responses",
            "`Gone` is not among",
        ),
        (
            "/paths/~1a/get/parameters/0/in",
            json!("cookie"),
            "/paths/~1a/get/parameters/0",
            "cookie",
        ),
        (
            "/paths/~1a/get/parameters/0/in",
            json!("body"),
            "/paths/~1a/get/parameters/0",
            "a body parameter",
        ),
        (
            "/paths/~1a/get/parameters/0/style",
            json!("deepObject"),
            "/paths/~1a/get/parameters/0",
            "no list of properties",
        ),
        (
            "/paths/~1a/get/parameters/0/schema",
            json!({ "type": "array", "items": { "type": "array", "items": { "type": "string" } } }),
            "/paths/~1a/get/parameters/0",
            "no standard encoding",
        ),
        (
            "/paths/~1a/get/servers",
            json!([{ "url": "https://files.example.com" }]),
            "/paths/~1a/get/servers",
            "another server",
        ),
        (
            "/paths/~1a/get/parameters",
            json!({}),
            "/paths/~1a/get/parameters",
            "not a list",
        ),
        (
            "/paths/~1a/get/parameters/0/style",
            json!("pipeDelimited"),
            "/paths/~1a/get/parameters/0",
            "`pipeDelimited`",
        ),
        (
            "/paths/~1a/get/parameters/0/schema",
            json!(false),
            "/paths/~1a/get/parameters/0/schema",
            "not a schema",
        ),
        (
            "/paths/~1a/get/parameters/0",
            json!({ "name": "a", "in": "query", "content": {} }),
            "/paths/~1a/get/parameters/0",
            "without a schema",
        ),
        (
            "/paths/~1a/get/parameters/0",
            json!("a"),
            "/paths/~1a/get/parameters/0",
            "without a location",
        ),
        (
            "/paths/~1a/get/parameters/0",
            json!({ "$ref": "#/components/parameters/Gone" }),
            "/paths/~1a/get/parameters/0",
            "does not exist",
        ),
        (
            "/paths/~1b/post/requestBody",
            multipart,
            "/paths/~1b/post/requestBody",
            "fields are not described one by one",
        ),
        (
            "/paths/~1b/post/requestBody",
            json!({}),
            "/paths/~1b/post/requestBody",
            "without a media type",
        ),
        (
            "/paths/~1b/post/requestBody",
            json!({ "$ref": "#/components/requestBodies/Gone" }),
            "/paths/~1b/post/requestBody",
            "does not exist",
        ),
    ];
    for (location, value, pointer, problem) in cases {
        let mut broken = sound();
        let (parent, key) = location.rsplit_once('/').unwrap();
        let key = key.replace("~1", "/");
        match broken.pointer_mut(parent).unwrap() {
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = value.clone(),
            parent => parent[key] = value.clone(),
        }
        let error = match source_of(&broken) {
            Ok(_) => panic!("{location} as {value} was mapped"),
            Err(error) => error,
        };
        assert_eq!(error.pointer, pointer, "{location} as {value}: {error}");
        assert!(error.problem.contains(problem), "{location}: {error}");
        assert!(error.remedy.len() > 10, "{error}");
    }
}

#[test]
fn unsupported_schemas_are_rejected_with_their_pointer() {
    let cases = [
        (json!(false), "", "not a schema"),
        (
            json!({ "$ref": "#/components/schemas/Gone" }),
            "",
            "does not exist",
        ),
        (
            json!({ "$ref": "https://example.com/schema" }),
            "",
            "does not exist",
        ),
        (json!({ "$defs": { "A": {} } }), "", "local definitions"),
        (
            json!({ "allOf": [{ "type": "string" }, { "type": "object", "properties": { "a": {} } }] }),
            "",
            "`allOf` joins",
        ),
        (
            json!({ "type": "array", "items": false }),
            "/items",
            "not a schema",
        ),
        (
            json!({ "oneOf": [{ "type": "string" }, 5] }),
            "/oneOf/1",
            "not a schema",
        ),
    ];
    for (schema, rest, problem) in cases {
        let response = object(&json!({ "c": schema }));
        let holders = [
            (
                json!({ "/a": getting("getA", &response) }),
                "/paths/~1a/get/responses/200",
            ),
            (
                json!({ "/a": posting("postA", &response) }),
                "/paths/~1a/post/requestBody",
            ),
        ];
        for (paths, holder) in holders {
            let error = source_of(&document(&paths, &json!({}))).unwrap_err();
            let pointer = format!("{holder}/content/application~1json/schema/properties/c{rest}");
            assert!(error.problem.contains(problem), "{schema}: {error}");
            assert_eq!(error.pointer, pointer, "{schema}: {error}");
            assert!(error.remedy.len() > 10, "{error}");
        }
    }
}

#[test]
fn parameters_with_one_field_are_rejected() {
    let query = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    let id =
        json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } });
    let lists = [
        json!([query("userId"), query("user_id")]),
        json!([id, query("id")]),
        json!([query("a"), query("a")]),
        json!([query("")]),
        json!([query("*")]),
        json!([query("1st")]),
    ];
    for parameters in lists {
        let template = if parameters[0]["in"] == "path" {
            "/b/{id}"
        } else {
            "/b"
        };
        let mut path = posting("makeCall", &object(&json!({ "b": {} })));
        path["post"]["parameters"] = parameters.clone();
        let error = match source_of(&document(&json!({ template: path }), &json!({}))) {
            Ok(_) => panic!("{parameters} were mapped"),
            Err(error) => error,
        };
        assert!(
            error.pointer.contains("/post/parameters/"),
            "{parameters}: {error}"
        );
        assert!(error.remedy.len() > 10, "{error}");
    }
}

#[test]
fn a_path_segment_without_its_parameter_is_rejected() {
    let mut path = getting("getA", &json!({}));
    path["get"]["parameters"] =
        json!([{ "name": "b", "in": "query", "schema": { "type": "string" } }]);
    let error = source_of(&document(&json!({ "/a/{b}/c": path }), &json!({}))).unwrap_err();
    assert_eq!(error.pointer, "/paths/~1a~1{b}~1c/get");
    assert!(error.problem.contains("`b`"), "{error}");
}

#[test]
fn two_properties_of_one_field_are_rejected() {
    let shape = object(&json!({ "userId": {}, "user_id": {} }));
    for path in [getting("getA", &shape), posting("getA", &shape)] {
        let error = source_of(&document(&json!({ "/a": path }), &json!({}))).unwrap_err();
        assert!(error.pointer.ends_with(".user_id"), "{error}");
        assert!(error.problem.contains("one field"), "{error}");
    }
}

#[test]
fn texts_that_are_not_a_document_are_rejected() {
    let corrections = r#"{ "corrections": [] }"#;
    for text in [
        "",
        "openapi: 3.1.0",
        "{",
        "[]",
        "null",
        "1",
        "{}",
        r#"{ "swagger": "2.0" }"#,
    ] {
        let error = generate(text, corrections, "{}").err().unwrap();
        assert!(
            matches!(error.pointer.as_str(), "/" | "/openapi"),
            "{text}: {error}"
        );
        let shown = error.to_string();
        assert!(
            shown.contains(&error.problem) && shown.contains(&error.remedy),
            "{shown}"
        );
    }
}
