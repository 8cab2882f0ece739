//! One 2xx response for each operation.

use serde_json::{Value, json};

use super::{body, document, prepare};
use quo_sdk_codegen::document::responses::keep_success;
use quo_sdk_codegen::plan::ResponsePlan;
use quo_sdk_codegen::report::Report;

/// The responses of an operation after the step, and the report.
fn kept(responses: &Value) -> (Value, Report) {
    let path = json!({ "/a": { "get": { "operationId": "getA", "responses": responses } } });
    let shared = json!({ "responses": { "Shared": body(&json!({ "type": "string" })) } });
    let mut document = document(&path, &shared);
    let mut report = Report::default();
    keep_success(&mut document, &mut report);
    (document["paths"]["/a"]["get"]["responses"].take(), report)
}

#[test]
fn error_responses_and_default_are_dropped_and_counted() {
    let success = body(&json!({ "type": "string" }));
    let responses = json!({
        "200": success, "301": {}, "404": success, "500": {}, "default": success,
    });
    let (kept, report) = kept(&responses);
    assert_eq!(kept, json!({ "200": success }));
    assert_eq!(report.counts()["responses: error response dropped"], 4);
    assert_eq!(report.warnings(), [] as [String; 0]);
}

#[test]
fn the_lowest_success_with_a_body_is_kept_and_the_others_are_reported() {
    let (empty, full) = (
        json!({ "description": "" }),
        body(&json!({ "type": "string" })),
    );
    let shared = json!({ "$ref": "#/components/responses/Shared" });
    let cases = [
        (json!({ "200": full, "201": full }), "200", "201"),
        (json!({ "201": full, "200": full }), "200", "201"),
        (json!({ "200": empty, "202": full }), "202", "200"),
        (json!({ "200": empty, "202": shared }), "202", "200"),
        (json!({ "202": empty, "204": empty }), "202", "204"),
    ];
    for (responses, expected, dropped) in cases {
        let (kept, report) = kept(&responses);
        let statuses: Vec<&String> = kept.as_object().unwrap().keys().collect();
        assert_eq!(statuses, [expected], "{responses}");
        let [warning] = report.warnings() else {
            panic!("{responses}: {:?}", report.warnings());
        };
        assert!(warning.contains("/paths/~1a/get/responses"), "{warning}");
        assert!(warning.contains(dropped), "{warning}");
    }
}

#[test]
fn a_reference_to_a_response_is_replaced() {
    let (kept, _) = kept(&json!({ "200": { "$ref": "#/components/responses/Shared" } }));
    assert_eq!(kept, json!({ "200": body(&json!({ "type": "string" })) }));
}

#[test]
fn a_204_with_a_documented_body_has_no_body() {
    let empty_object = json!({ "type": "object", "properties": {} });
    let (kept, report) = kept(&json!({ "204": body(&empty_object) }));
    assert_eq!(kept, json!({ "204": { "description": "" } }));
    assert_eq!(report.counts()["responses: body of a 204 dropped"], 1);
}

#[test]
fn an_empty_object_is_an_empty_response() {
    let empty_object = json!({ "type": "object", "properties": {}, "additionalProperties": false });
    let paths = json!({ "/a": { "post": {
        "operationId": "postA",
        "responses": { "202": body(&empty_object) },
    } } });
    let prepared = prepare(&document(&paths, &json!({})), &json!({})).unwrap();
    assert_eq!(prepared.operation("postA").response, ResponsePlan::Empty);
}

#[test]
fn an_operation_without_a_success_is_skipped_with_its_pointer() {
    let unknown = json!({ "200 OK": {}, "20": {}, "2ab": {}, "2xx": {} });
    for responses in [json!({}), json!({ "404": {}, "default": {} }), unknown] {
        let paths = json!({ "/a": { "get": { "operationId": "getA", "responses": responses } } });
        let mut document = document(&paths, &json!({}));
        let mut report = Report::default();
        keep_success(&mut document, &mut report);
        let [skip] = report.skips() else {
            panic!("{responses}: {report}");
        };
        assert_eq!(document["paths"]["/a"], json!({}));
        let error = &skip.error;
        assert_eq!(error.pointer, "/paths/~1a/get/responses");
        assert!(error.problem.contains("no 2xx"), "{error}");
        assert!(error.remedy.contains("vendored document"), "{error}");
    }
}
