//! Another edition of the document is enforced without a line of code.

use quo_emulator::{Emulator, StartError};
use serde_json::{Value, json};

use super::stage::{get, post, tell};

/// The vendored document, changed.
fn edition(change: impl FnOnce(&mut Value)) -> String {
    let mut document = serde_json::from_str(include_str!("../../../../spec/quo-v1.json")).unwrap();
    change(&mut document);
    document.to_string()
}

async fn emulating(change: impl FnOnce(&mut Value)) -> Emulator {
    Emulator::builder()
        .rate_limit(None)
        .v1_document(edition(change))
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn an_operation_that_only_the_other_edition_has_is_named_and_its_requests_are_checked() {
    let quo = emulating(|document| {
        let mut operation = document["paths"]["/v1/users"]["get"].clone();
        operation["operationId"] = json!("listFaxes_v1");
        document["paths"]["/v1/faxes"] = json!({ "get": operation });
    })
    .await;
    let http = reqwest::Client::new();
    assert_eq!(tell(&quo, &http, get("/v1/faxes")).await.status, 400);
    let told = tell(&quo, &http, get("/v1/faxes?maxResults=1")).await;
    assert_eq!(told.status, 501);
    let message = told.json()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("listFaxes_v1"), "{message}");
}

#[tokio::test]
async fn new_parameters_bodies_and_titles_are_enforced_and_old_paths_are_gone() {
    let quo = emulating(|document| {
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
    let refused = tell(&quo, &http, get("/v1/users?maxResults=1")).await;
    assert_eq!(
        (refused.status, refused.json()["title"].clone()),
        (400, json!("Nonsense"))
    );
    assert_eq!(
        tell(&quo, &http, get("/v1/users?maxResults=1&role=owner"))
            .await
            .status,
        200
    );
    for (text, status) in [("Hi!", 202), ("Hi there", 400)] {
        let body = json!({ "content": text, "from": quo.number(), "to": ["+15555550142"] });
        assert_eq!(
            tell(&quo, &http, post("/v1/messages", body)).await.status,
            status
        );
    }
    assert_eq!(
        tell(&quo, &http, get("/v1/contact-custom-fields"))
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn a_field_that_the_other_edition_has_no_place_for_is_not_answered() {
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
        let quo = emulating(change).await;
        let told = tell(&quo, &reqwest::Client::new(), get("/v1/users?maxResults=1")).await;
        assert_eq!(
            told.json().pointer(users).is_some(),
            is_there,
            "{:?}",
            told.json()
        );
    }
}

#[tokio::test]
async fn a_document_that_cannot_be_enforced_is_refused_with_its_place() {
    let pattern = edition(|document| {
        document["paths"]["/v1/users"]["get"]["parameters"][0]["schema"] =
            json!({ "pattern": "(" });
    });
    for (document, place) in [
        ("{", "the document"),
        (&pattern, "listUsers_v1, `maxResults`"),
    ] {
        let refused = Emulator::builder()
            .v1_document(document)
            .start()
            .await
            .unwrap_err();
        assert!(matches!(refused, StartError::Document(_)));
        assert!(refused.to_string().contains(place), "{refused}");
    }
}
