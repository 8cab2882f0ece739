//! Skipped parts are reported, and the rest is generated.

use std::fs;
use std::path::Path;

use quo_sdk_codegen::document::reasons::{self, REASONS};
use serde_json::json;

use super::errors::sound;
use super::{document, generate, getting, object, source_of};

#[test]
fn skipped_parts_are_warnings_and_the_rest_is_generated() {
    let mut broken = sound();
    broken["paths"]["/b"]["post"]["requestBody"] = json!({ "content": { "multipart/mixed": {} } });
    broken["paths"]["/c"] = json!({ "$ref": "https://example.com/c" });
    let generated = generate(&broken.to_string(), r#"{ "corrections": [] }"#, "{}").unwrap();
    let skipped: Vec<(&str, &str)> = generated
        .report
        .skips()
        .iter()
        .map(|skip| (skip.pointer.as_str(), skip.what.as_str()))
        .collect();
    let expected = [
        ("/paths/~1c", "every operation of `/c`"),
        ("/paths/~1b/post", "`makeCall`, `POST /b`"),
    ];
    assert_eq!(skipped, expected);
    for skip in generated.report.skips() {
        let line = skip.to_string();
        assert!(generated.report.warnings().contains(&line), "{line}");
        assert!(line.contains("`client.request(...)`"), "{line}");
    }
    assert!(generated.source().contains("pub fn get_call(&self)"));
    assert!(!generated.source().contains("make_call"));
}

#[test]
fn unsupported_optional_parameters_are_skipped_without_their_operation() {
    let cases = [
        json!({ "name": "session", "in": "cookie", "schema": { "type": "string" } }),
        json!({ "name": "filter", "in": "query", "style": "pipeDelimited", "schema": { "type": "string" } }),
        json!({ "name": "filter", "in": "query", "content": { "application/json": {} } }),
        json!({ "name": "filter", "in": "header", "schema": { "type": "array", "items": {} } }),
        json!({ "name": "1st", "in": "query", "schema": { "type": "string" } }),
    ];
    for parameter in cases {
        let mut document = sound();
        let parameters = document.pointer_mut("/paths/~1a/get/parameters").unwrap();
        parameters.as_array_mut().unwrap().push(parameter.clone());
        let text = document.to_string();
        let generated = generate(&text, r#"{ "corrections": [] }"#, "{}").unwrap();
        let [skip] = generated.report.skips() else {
            panic!("{parameter}: {}", generated.report);
        };
        assert_eq!(skip.pointer, "/paths/~1a/get/parameters/1", "{parameter}");
        let name = parameter["name"].as_str().unwrap();
        assert!(skip.what.contains(&format!("parameter `{name}`")), "{skip}");
        assert!(generated.source().contains("pub fn get_call(&self)"));
        let wire = format!("{name:?}, &self");
        assert!(!generated.source().contains(&wire), "{parameter}");
    }
}

#[test]
fn an_operation_without_an_id_is_named_after_its_path() {
    let mut document = sound();
    let operation = document.pointer_mut("/paths/~1a/get").unwrap();
    operation.as_object_mut().unwrap().remove("operationId");
    document["paths"]["/v1/calls/{callId}"] = document["paths"]["/a"].take();
    document["paths"].as_object_mut().unwrap().remove("/a");
    let parameters = document.pointer_mut("/paths/~1v1~1calls~1{callId}/get/parameters");
    *parameters.unwrap() = json!([{ "name": "callId", "in": "path", "required": true, "schema": { "type": "string" } }]);
    let generated = generate(&document.to_string(), r#"{ "corrections": [] }"#, "{}").unwrap();
    assert!(
        generated
            .source()
            .contains("pub fn get_v1_calls_call_id<M>(")
    );
    let warnings = generated.report.warnings().join("\n");
    assert!(warnings.contains("operations.rename"), "{warnings}");
}

#[test]
fn schemas_without_an_end_are_skipped_without_a_stack_overflow() {
    let nested = |times: usize, keyword: &str| {
        (0..times).fold(json!({ "type": "string" }), |inner, _| match keyword {
            "properties" => object(&json!({ "a": inner })),
            "items" => json!({ "type": "array", "items": inner }),
            keyword => json!({ "type": "object", keyword: inner }),
        })
    };
    let twice = |name: &str| {
        let target = json!({ "$ref": format!("#/components/schemas/{name}") });
        object(&json!({ "a": target, "b": target }))
    };
    let mut doubling = serde_json::Map::new();
    for step in 0..40 {
        doubling.insert(format!("S{step}"), twice(&format!("S{}", step + 1)));
    }
    doubling.insert("S40".into(), json!({ "type": "string" }));
    let chain = |step: usize| {
        let next = json!({ "$ref": format!("#/components/schemas/L{}", step + 1) });
        (
            format!("L{step}"),
            json!({ "type": "array", "items": next }),
        )
    };
    let mut lists: serde_json::Map<_, _> = (0..12).map(chain).collect();
    lists.insert("L12".into(), json!({ "type": "string" }));
    for (schema, components) in [
        (nested(100, "items"), json!({})),
        (nested(9, "items"), json!({})),
        (nested(9, "additionalProperties"), json!({})),
        (nested(40, "properties"), json!({})),
        (twice("S0"), json!({ "schemas": doubling })),
        (
            object(&json!({ "a": { "$ref": "#/components/schemas/L0" } })),
            json!({ "schemas": lists }),
        ),
    ] {
        let error = source_of(&document(
            &json!({ "/a": getting("getA", &schema) }),
            &components,
        ));
        let error = error.unwrap_err();
        let is_named = ["nests deeper", "directly nested"];
        let is_named = is_named.iter().any(|part| error.problem.contains(part));
        assert!(is_named, "{error}");
        assert!(error.remedy.contains("client.request"), "{error}");
    } // What a real document could have is mapped.
    for schema in [nested(8, "items"), nested(20, "properties")] {
        let document = document(&json!({ "/a": getting("getA", &schema) }), &json!({}));
        assert!(source_of(&document).is_ok(), "{schema}");
    }
}

#[test]
fn an_operation_that_progenitor_fails_on_is_skipped() {
    let mut document = sound();
    // progenitor drops the quote, so the operation has another name.
    document["paths"]["/a"]["get"]["operationId"] = json!("get caller's");
    let text = document.to_string();
    let generated = generate(&text, r#"{ "corrections": [] }"#, "{}").unwrap();
    let [skip] = generated.report.skips() else {
        panic!("{}", generated.report);
    };
    assert_eq!(skip.pointer, "/paths/~1a/get");
    assert_eq!(skip.error.pointer, "progenitor's output");
    assert!(generated.source().contains("pub fn make_call(&self)"));
    assert!(!generated.source().contains("get_caller"));
    // An error in a table does not skip operations.
    let wrong = r#"{ "corrections": [{
        "where": "getCall.a", "what": { "schema": false }, "why": "w", "source": "s"
    }] }"#;
    let error = generate(&sound().to_string(), wrong, "{}").err().unwrap();
    assert!(error.problem.contains("not a schema"), "{error}");
}

/// Returns the source of a folder, without the list of reasons, in one line.
fn source_in(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text += &source_in(&path);
        } else if path.file_name().unwrap() != "reasons.rs" {
            text += &fs::read_to_string(&path).unwrap();
        }
    }
    // A text can continue in the next line.
    let continued: Vec<&str> = text.split("\\\n").collect();
    let continued: Vec<&str> = continued.iter().map(|line| line.trim_start()).collect();
    continued.concat()
}

#[test]
fn problem_of_each_reason_is_in_a_step() {
    let source = source_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    for reason in REASONS {
        for part in reason.problem.split("{}").filter(|part| part.len() > 3) {
            assert!(source.contains(part), "{reason:?}: no step has {part:?}");
        }
    }
}

#[test]
fn every_reason_is_listed_beside_the_documents() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/README.md");
    let readme = fs::read_to_string(readme).unwrap();
    assert!(readme.contains(&reasons::table()), "{}", reasons::table());
}
