//! Servers, components, versions and media types.

use quo_sdk_editions::{
    components_of_everything, gateway_extensions, in_the_form_of_3_0, keys_the_other_way_round,
    media_types, no_components, other_refusals, server_for_some, server_with_a_path, shared_parts,
    types_with_null,
};
use serde_json::{Value, json};

use crate::sample::{answering, call, calls, data, message, only_request, user, webhook, with};
use crate::serve::client;
use quo_sdk_test_support::server::{Answer, Server};

#[tokio::test]
async fn extensions_and_another_host_change_nothing() {
    let page = json!({ "data": [user()], "totalItems": 1, "nextPageToken": null });
    let server = answering(page).await;
    let api = gateway_extensions::Api::new(&client(&server));
    let users = api.list_users().send().await.unwrap();
    assert_eq!(users.items[0].id, "US1");
    assert_eq!(only_request(&server).0.target, "/v1/users?maxResults=10");
}

#[tokio::test]
async fn the_path_of_the_server_is_a_part_of_every_path() {
    let server = answering(data(user())).await;
    let api = server_with_a_path::Api::new(&client(&server));
    api.get_user_by_id("US1").send().await.unwrap();
    assert_eq!(only_request(&server).0.target, "/v1/users/US1");
    let [operation] = server_with_a_path::OPERATIONS else {
        panic!("{:?}", server_with_a_path::OPERATIONS);
    };
    assert_eq!(operation.path, "/v1/users/{userId}");
    // An operation with another server has no method.
    assert_eq!(server_for_some::OPERATIONS.len(), 1);
}

#[tokio::test]
async fn components_that_refer_to_components_are_one_type() {
    let server = Server::start(|request| {
        let body = match request.target.as_str() {
            "/v1/calls/AC1" => data(call()),
            "/v1/call-transcripts/AC1" => data(json!({
                "callId": "AC1", "createdAt": "2022-01-01T00:00:00Z", "dialogue": [],
                "duration": 1.5, "status": "completed",
            })),
            _ => calls(),
        };
        Answer::json(200, &body)
    })
    .await;
    let api = components_of_everything::Api::new(&client(&server));
    let list = api
        .list_calls()
        .phone_number_id("PN1")
        .participants(["+15555555555"]);
    let mut page = list.send().await.unwrap().into_inner();
    let call = api.get_call_by_id("AC1").send().await.unwrap();
    // Both operations return the same type.
    page.items.push(call.into_inner());
    assert_eq!(page.items[0], page.items[1]);
    assert!(page.items[0].answered_at.is_some() && page.items[0].status.is_known());
    let transcript = api.get_call_transcript("AC1").send().await.unwrap();
    assert_eq!(transcript.duration, 1.5);
}

#[tokio::test]
async fn a_document_without_components_gives_the_same_numbers() {
    let restriction = json!({ "CA": "restricted", "Intl": "restricted", "US": "unrestricted" });
    let number = json!({
        "id": "PN1", "groupId": "1", "portRequestId": null, "formattedNumber": null,
        "forward": null, "name": "Main", "number": "+15555555555", "portingStatus": null,
        "symbol": null, "createdAt": " 2022", "updatedAt": "2022",
        "users": [{
            "email": "a@example.com", "firstName": null, "lastName": null, "id": "US1",
            "role": "owner", "groupId": "GR1",
        }],
        "restrictions": { "calling": restriction, "messaging": restriction },
    });
    let server = answering(data(json!([number]))).await;
    let api = no_components::Api::new(&client(&server));
    let numbers = api.list_phone_numbers().send().await.unwrap();
    assert_eq!(numbers[0].users[0].group_id, "GR1");
}

#[tokio::test]
async fn parts_that_are_shared_by_reference_are_used() {
    let server = answering(message()).await;
    let api = shared_parts::Api::new(&client(&server));
    let call = api
        .send_message()
        .content("Hello")
        .from("PN1")
        .to(["+15555555555"]);
    assert_eq!(call.send().await.unwrap().text, "On our way.");
    let read = api.get_message_by_id("AC1").send().await.unwrap();
    assert_eq!(read.direction, "outgoing");
    let [sent, read] = server.recorded().try_into().unwrap();
    let body: Value = serde_json::from_slice(&sent.body).unwrap();
    assert_eq!(body["to"], json!(["+15555555555"]));
    assert_eq!(read.target, "/v1/messages/AC1");
    assert_eq!(shared_parts::OPERATIONS.len(), 3);
}

#[tokio::test]
async fn null_is_read_in_every_form_of_saying_so() {
    let nulls = json!({ "answeredAt": null, "forwardedTo": null });
    let mut page = calls();
    page["data"][0] = with(call(), nulls);
    page["nextPageToken"] = Value::Null;
    let server = answering(page).await;
    macro_rules! read {
        ($edition:ident) => {{
            let api = $edition::Api::new(&client(&server));
            let call = api
                .list_calls()
                .phone_number_id("PN1")
                .participants(["+15555555555"]);
            let page = call.send().await.unwrap();
            assert_eq!(page.next_page_token, None);
            assert_eq!(page.items[0].answered_at, None);
            assert_eq!(page.items[0].forwarded_to, None);
            assert!(page.items[0].answered_by.is_some());
        }};
    }
    read!(in_the_form_of_3_0);
    read!(types_with_null);
    read!(keys_the_other_way_round);
    for request in server.recorded() {
        assert!(
            request.target.contains("maxResults=10"),
            "{}",
            request.target
        );
    }
}

#[tokio::test]
async fn the_order_of_keys_gives_the_same_unions_and_choices() {
    let server = answering(data(json!([webhook(&["call.ringing"])]))).await;
    let api = keys_the_other_way_round::Api::new(&client(&server));
    let webhooks = api.list_webhooks().send().await.unwrap();
    assert!(webhooks[0].events[0].is_known());
    let link = keys_the_other_way_round::types::TaskLink::ConversationId("CN1".parse().unwrap());
    let task = keys_the_other_way_round::types::CreateTask::builder()
        .title("Call back")
        .description("About the offer.")
        .link(link);
    let task = keys_the_other_way_round::types::CreateTask::try_from(task).unwrap();
    let sent = serde_json::to_value(task).unwrap();
    assert_eq!(
        sent,
        json!({
            "title": "Call back", "description": "About the offer.", "conversationId": "CN1",
        })
    );
}

#[tokio::test]
async fn json_is_sent_and_read_whatever_else_there_is() {
    let server = answering(message()).await;
    let api = media_types::Api::new(&client(&server));
    let call = api
        .send_message()
        .content("Hello")
        .from("PN1")
        .to(["+15555555555"]);
    call.send().await.unwrap();
    let (request, _) = only_request(&server);
    assert_eq!(request.headers["content-type"], "application/json");
    let server = answering(data(user())).await;
    let api = media_types::Api::new(&client(&server));
    assert_eq!(api.get_user_by_id("US1").send().await.unwrap().id, "US1");
}

#[tokio::test]
async fn a_refusal_of_another_shape_keeps_its_status() {
    let bodies = [
        (
            400,
            json!({ "type": "https://example.com/bad", "detail": "Bad." }),
        ),
        (404, json!("gone")),
        (429, json!({ "message": "Slow down." })),
        (500, json!([])),
    ];
    for (status, body) in bodies {
        let server = Server::start(move |_| Answer::json(status, &body)).await;
        let api = other_refusals::Api::new(&client(&server));
        let error = api.get_user_by_id("US1").send().await.unwrap_err();
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            Some(status),
            "{error}"
        );
    }
}
