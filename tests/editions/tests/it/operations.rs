//! Operations with other ids, methods, bodies and responses.

use quo_sdk_editions::{
    bodies_of_every_type, cursor_called_after, delete_with_a_body, deprecated_and_untagged,
    ids_missing, ids_with_dots, no_content_with_a_body, not_json, pages_by_number, two_successes,
};
use serde_json::{Value, json};

use crate::sample::{answering, call, data, message, only_request, user, with};
use crate::serve::client;
use quo_sdk_test_support::server::{Answer, Server};

#[tokio::test]
async fn an_id_of_any_form_is_a_method() {
    let server = answering(data(user())).await;
    let api = ids_with_dots::Api::new(&client(&server));
    api.get_user_by_id("US1").send().await.unwrap();
    let api = ids_missing::Api::new(&client(&server));
    api.get_v1_users_user_id("US1").send().await.unwrap();
    for request in server.recorded() {
        assert_eq!(request.target, "/v1/users/US1");
    }
    let page = json!({ "data": [user()], "totalItems": 1, "nextPageToken": null });
    let server = answering(page).await;
    let api = ids_with_dots::Api::new(&client(&server));
    assert_eq!(api.users_list().send().await.unwrap().items.len(), 1);
}

#[tokio::test]
async fn a_cursor_of_another_name_is_followed_with_every_filter() {
    let server = Server::start(|request| {
        let next = (!request.target.contains("after=c2")).then_some("c2");
        Answer::json(200, &json!({ "data": [call()], "nextCursor": next }))
    })
    .await;
    let api = cursor_called_after::Api::new(&client(&server));
    let call = api
        .list_calls()
        .phone_number_id("PN1")
        .participants(["+15555555555"]);
    let all = call.stream().try_collect().await.unwrap();
    assert_eq!(all.len(), 2);
    for request in server.recorded() {
        assert!(
            request.target.contains("phoneNumberId=PN1"),
            "{}",
            request.target
        );
    }
}

#[tokio::test]
async fn pages_without_a_cursor_are_read_whole() {
    let page = json!({ "data": [user()], "totalItems": 3, "nextPage": 2 });
    let server = answering(page).await;
    let api = pages_by_number::Api::new(&client(&server));
    let page = api.list_users().page(1_u32).send().await.unwrap();
    assert_eq!((page.next_page, page.data.len()), (Some(2), 1));
    assert_eq!(only_request(&server).1, ["maxResults=10", "page=1"]);
}

#[tokio::test]
async fn a_delete_sends_its_body() {
    let server = Server::start(|_| Answer::new(204, "")).await;
    let api = delete_with_a_body::Api::new(&client(&server));
    let call = api.delete_task("TK1");
    call.reason("done").clear_revision().send().await.unwrap();
    let (request, _) = only_request(&server);
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("DELETE", "/v1/tasks/TK1")
    );
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(body, json!({ "reason": "done", "revision": null }));
}

#[tokio::test]
async fn either_of_two_successes_is_read() {
    let scheduled = data(json!({ "id": "AC1", "scheduledFor": "2022-01-01T00:00:00Z" }));
    for (status, body, is_scheduled) in [(200, message(), false), (202, scheduled, true)] {
        let server = Server::start(move |_| Answer::json(status, &body)).await;
        let api = two_successes::Api::new(&client(&server));
        let call = api
            .send_message()
            .content("Hello")
            .from("PN1")
            .to(["+15555555555"]);
        let message = call.send().await.unwrap();
        assert_eq!(message.scheduled_for.is_some(), is_scheduled);
        assert_eq!(message.text.is_some(), !is_scheduled);
    }
}

#[tokio::test]
async fn no_content_is_not_read_and_any_success_of_a_range_is() {
    let server = Server::start(|_| Answer::new(204, "")).await;
    let api = no_content_with_a_body::Api::new(&client(&server));
    api.delete_contact("1").send().await.unwrap();
    for status in [200, 203] {
        let server = Server::start(move |_| Answer::json(status, &data(user()))).await;
        let api = no_content_with_a_body::Api::new(&client(&server));
        let user = api.get_user_by_id("US1").send().await.unwrap();
        assert_eq!((user.status().as_u16(), user.id.as_str()), (status, "US1"));
    }
}

#[tokio::test]
async fn a_body_of_any_type_is_sent_as_it_is() {
    let server = answering(data(json!({ "taskId": "TK1", "revision": "1" }))).await;
    let api = bodies_of_every_type::Api::new(&client(&server));
    let users: [&str; 0] = [];
    api.assign_task("TK1").body(users).send().await.unwrap();
    let flags = [("a".to_owned(), true)];
    let flags = std::collections::HashMap::from(flags);
    api.unassign_task("TK1").body(flags).send().await.unwrap();
    api.link_task_to_conversation("TK1")
        .body("CN1")
        .send()
        .await
        .unwrap();
    let anything = json!([1, null]);
    let call = api.unlink_task_from_conversation("TK1").body(anything);
    call.send().await.unwrap();
    let call = api.change_task_due_date("TK1").body(serde_json::Map::new());
    call.send().await.unwrap();
    let sent = server.recorded().into_iter();
    let sent: Vec<Value> = sent
        .map(|r| serde_json::from_slice(&r.body).unwrap())
        .collect();
    assert_eq!(
        Value::Array(sent),
        json!([[], { "a": true }, "CN1", [1, null], {}])
    );
}

#[tokio::test]
async fn what_is_skipped_is_reached_by_a_raw_call() {
    let server = answering(data(user())).await;
    let client = client(&server);
    let operations: Vec<&str> = not_json::OPERATIONS.iter().map(|o| o.id).collect();
    let mapped = ["get_call_recordings", "delete_task", "get_user_by_id"];
    assert_eq!(operations, mapped);
    let raw = client.request("POST".parse().unwrap(), "/v1/messages");
    let answer = raw.send::<Value>().await.unwrap();
    assert_eq!(answer["data"]["id"], "US1");
    assert_eq!(only_request(&server).0.target, "/v1/messages");
}

#[tokio::test]
async fn a_download_is_bytes_with_their_media_type() {
    let bytes: &[u8] = b"ID3\x00\xff";
    let server =
        Server::start(move |_| Answer::new(200, bytes).header("content-type", "audio/mpeg")).await;
    let api = not_json::Api::new(&client(&server));
    let recording = api.get_call_recordings("AC1").send().await.unwrap();
    assert_eq!(&recording[..], bytes);
    assert_eq!(recording.content_type(), Some("audio/mpeg"));
    assert!(
        format!("{recording:?}").contains("<5 bytes>"),
        "{recording:?}"
    );
    assert_eq!(only_request(&server).0.headers["accept"], "audio/mpeg");
}

#[tokio::test]
async fn an_operation_without_tags_and_texts_is_called_like_any_other() {
    let page = json!({ "data": [with(user(), json!({ "role": "guest" }))], "totalItems": 1, "nextPageToken": null });
    let server = answering(page).await;
    let api = deprecated_and_untagged::Api::new(&client(&server));
    #[allow(deprecated)] // That it is deprecated is a part of the edition.
    let users = api.list_users().type_(true).send().await.unwrap();
    assert!(!users.items[0].role.is_known());
    assert_eq!(only_request(&server).1, ["maxResults=10", "type=true"]);
}
