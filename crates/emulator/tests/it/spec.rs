//! Enforcement of another v1 document.

use quo_emulator::{Emulator, StartError};
use serde_json::{Value, json};

use super::harness::{get, post, send};

/// Returns the frozen document with a change.
fn document_with(change: impl FnOnce(&mut Value)) -> String {
    let mut document = serde_json::from_str(quo_sdk_frozen::DOCUMENT).unwrap();
    change(&mut document);
    document.to_string()
}

async fn emulator_with(change: impl FnOnce(&mut Value)) -> Emulator {
    Emulator::builder()
        .rate_limit(None)
        .document(document_with(change))
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn changed_document_is_enforced() {
    let quo = emulator_with(|document| {
        let users = &mut document["paths"]["/v1/users"]["get"];
        let role = json!({ "in": "query", "name": "role", "required": true, "schema": { "enum": ["owner"] } });
        users["parameters"].as_array_mut().unwrap().push(role);
        users["responses"]["400"]["content"]["application/json"]["schema"]["properties"]["title"]["const"] =
            json!("Nonsense");
        let send = &mut document["paths"]["/v1/messages"]["post"];
        send["requestBody"]["content"]["application/json"]["schema"]["properties"]["content"]["maxLength"] = json!(3);
        document["paths"].as_object_mut().unwrap().remove("/v1/contact-custom-fields");
    })
    .await;
    let http = reqwest::Client::new();
    let rejected = send(&quo, &http, get("/v1/users?maxResults=1")).await;
    assert_eq!(
        (rejected.status, rejected.json()["title"].clone()),
        (400, json!("Nonsense"))
    );
    assert_eq!(
        send(&quo, &http, get("/v1/users?maxResults=1&role=owner"))
            .await
            .status,
        200
    );
    for (text, status) in [("Hi!", 202), ("Hi there", 400)] {
        let body = json!({ "content": text, "from": quo.number(), "to": ["+15555550142"] });
        assert_eq!(
            send(&quo, &http, post("/v1/messages", body)).await.status,
            status
        );
    }
    assert_eq!(
        send(&quo, &http, get("/v1/contact-custom-fields"))
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn property_missing_from_the_document_is_removed_from_responses() {
    let users = "/data/0/email";
    for (is_there, change) in [
        (true, (|_| {}) as fn(&mut Value)),
        (false, |document| {
            let list = &mut document["paths"]["/v1/users"]["get"]["responses"]["200"];
            let schema = &mut list["content"]["application/json"]["schema"];
            let user = &mut schema["properties"]["data"]["items"];
            user["properties"].as_object_mut().unwrap().remove("email");
            user["additionalProperties"] = json!(false);
        }),
    ] {
        let quo = emulator_with(change).await;
        let response = send(&quo, &reqwest::Client::new(), get("/v1/users?maxResults=1")).await;
        assert_eq!(
            response.json().pointer(users).is_some(),
            is_there,
            "{:?}",
            response.json()
        );
    }
}

#[tokio::test]
async fn unusable_document_fails_the_start_with_its_location() {
    let pattern = document_with(|document| {
        document["paths"]["/v1/users"]["get"]["parameters"][0]["schema"] =
            json!({ "pattern": "(" });
    });
    for (document, location) in [
        ("{", "the document"),
        ("[]", "`openapi`"),
        (r#"{ "swagger": "2.0" }"#, "`openapi`"),
        (r#"{ "openapi": "3.1.0" }"#, "`paths`"),
        (
            r#"{ "openapi": "3.1.0", "paths": { "a": { "get": { "responses": { "200": {} } } } } }"#,
            "GET a: the path `a` does not begin with a slash",
        ),
        (
            r#"{ "openapi": "3.1.0", "paths": { "/a": { "get": {} } } }"#,
            "GET /a: the document has no successful response",
        ),
        (
            r##"{ "openapi": "3.1.0", "paths": { "/a": { "get": { "operationId": "getA", "parameters": [{ "$ref": "#/b" }], "responses": { "200": {} } } } } }"##,
            "getA: the document has no `#/b`",
        ),
        (
            r##"{ "openapi": "3.1.0", "paths": {}, "a": { "$ref": "#/a" } }"##,
            "`#/a`: it refers to itself",
        ),
        (&pattern, "listUsers_v1, `maxResults`"),
    ] {
        let rejected = Emulator::builder()
            .document(document)
            .start()
            .await
            .unwrap_err();
        assert!(matches!(rejected, StartError::Document(_)));
        assert!(rejected.to_string().contains(location), "{rejected}");
    }
}
