//! Earlier editions: which operations they lack, and what they decode.

use quo_sdk_editions::{january_2025, june_2025, october_2025};
use serde_json::{Value, json};

use crate::sample::{answering, calls, data, message, only_request, webhook};
use crate::serve::client;

#[test]
fn each_edition_lacks_the_operations_that_came_after_it() {
    // Of the 43 in July 2026, there were 27, 22 and 20.
    let editions = [
        (october_2025::OPERATIONS, 43 - 27),
        (june_2025::OPERATIONS, 43 - 22),
        (january_2025::OPERATIONS, 43 - 20),
    ];
    for (operations, lacks) in editions {
        assert_eq!(quo_sdk::OPERATIONS.len() - operations.len(), lacks);
    }
}

#[tokio::test]
async fn the_vendors_sample_of_a_call_is_read_by_each_edition() {
    let server = answering(calls()).await;
    macro_rules! read {
        ($edition:ident) => {{
            let api = $edition::Api::new(&client(&server));
            let list = api
                .list_calls()
                .phone_number_id("PN1")
                .participants(["+15555555555"]);
            let page = list.send().await.unwrap();
            assert_eq!(page.items[0].duration, 60);
            assert!(page.items[0].status.is_known());
            assert_eq!(page.next_page_token.as_deref(), Some("eyJwYWdlIjoyfQ=="));
        }};
    }
    read!(january_2025);
    read!(june_2025);
    read!(october_2025);
}

#[tokio::test]
async fn a_message_is_sent_and_read_by_each_edition() {
    let server = answering(message()).await;
    macro_rules! send {
        ($edition:ident) => {{
            let api = $edition::Api::new(&client(&server));
            let call = api
                .send_message()
                .content("Hello")
                .from("PN1")
                .to(["+15555555555"]);
            assert_eq!(call.send().await.unwrap().text, "On our way.");
        }};
    }
    send!(january_2025);
    send!(june_2025);
    send!(october_2025);
    for request in server.recorded() {
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(body["to"], json!(["+15555555555"]));
    }
}

#[tokio::test]
async fn contacts_have_a_source_from_june_on() {
    let contact = json!({
        "id": "1", "customFields": [], "createdByUserId": "US1",
        "createdAt": "2022-01-01T00:00:00Z", "updatedAt": "2022-01-01T00:00:00Z",
        "defaultFields": {
            "company": null, "emails": [], "firstName": "Ada", "lastName": null,
            "phoneNumbers": [{ "name": "work", "value": "+15555555555" }], "role": null,
        },
    });
    let server = answering(data(contact.clone())).await;
    let api = january_2025::Api::new(&client(&server));
    let read = api.get_contact_by_id("1").send().await.unwrap();
    assert_eq!(read.default_fields.first_name.as_deref(), Some("Ada"));
    let written = serde_json::to_value(&*read).unwrap();
    assert_eq!(written.get("source"), None);

    let mut sourced = contact;
    sourced["source"] = json!("crm");
    let page = json!({ "data": [sourced], "totalItems": 1, "nextPageToken": null });
    let server = answering(page).await;
    let api = june_2025::Api::new(&client(&server));
    let call = api.list_contacts().external_ids(["x1"]);
    let page = call.send().await.unwrap();
    assert_eq!(page.items[0].source.as_deref(), Some("crm"));
    assert_eq!(only_request(&server).1, ["externalIds=x1", "maxResults=10"]);
    // The filter was required in that edition.
    let refused = api.list_contacts().send().await.unwrap_err();
    assert!(refused.to_string().contains("external_ids"), "{refused}");
}

#[tokio::test]
async fn a_webhook_of_a_later_kind_is_read_by_an_earlier_edition() {
    let server = answering(data(json!([webhook(&["contact.updated", "call.ringing"])]))).await;
    let api = october_2025::Api::new(&client(&server));
    let webhooks = api.list_webhooks().send().await.unwrap();
    let known: Vec<bool> = webhooks[0]
        .events
        .iter()
        .map(|event| event.is_known())
        .collect();
    assert_eq!(known, [false, true]);
}
