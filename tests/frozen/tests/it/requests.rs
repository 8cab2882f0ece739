//! Requests that are rejected before sending, and requests with few parameters.

use quo_sdk::Error;
use quo_sdk_frozen::types::{ActivityId, ContactId, WebhookId};
use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::server::{Answer, Recorded, Server};
use serde_json::Value;

use crate::lists::lists;

/// Starts a server that records requests, and creates its client.
async fn recording_server() -> (Server, Client) {
    let server = Server::in_turn(Vec::new()).await;
    let client = server.client();
    (server, client)
}

/// Returns the reason of a request that was not sent.
fn reason<T>(result: Result<T, Error>) -> String {
    match result {
        Err(Error::InvalidRequest { reason, .. }) => reason,
        Err(error) => panic!("another error: {error}"),
        Ok(_) => panic!("no error"),
    }
}

#[tokio::test]
async fn request_names_all_missing_fields_at_once_and_is_not_sent() {
    let (server, client) = recording_server().await;
    macro_rules! lacks {
        ($reason:literal: $request:expr) => {{
            let error = $request.send().await.unwrap_err();
            assert_eq!(error.attempts(), 0);
            assert_eq!(reason(Err::<(), _>(error)), $reason);
        }};
    }
    let message = || client.send_message();
    lacks!("`content`, `from` and `to` are required": message());
    lacks!("`content` and `to` are required": message().from("PN1"));
    lacks!("`content` is required": message().from("PN1").to("1"));
    lacks!("`phone_number_id` and `participants` are required": client.list_calls());
    lacks!("`default_fields` is required": client.create_contact().source("crm"));
    // A union in the document: the fields that its branches share, and the choice between them.
    lacks!("`title`, `description` and `link` are required": client.create_task());
    lacks!("`user_id` is required": client.assign_task("TK1"));
    // What a body that was set as a whole lacks, later setters can give.
    let body = quo_sdk_frozen::types::SendMessage::builder().from("PN1");
    lacks!("`content` is required": message().body(body.clone()).to("1"));
    lacks!("`to` is required": message().content("lost").body(body.content("a")));
    assert!(server.recorded().is_empty());
}

#[tokio::test]
async fn missing_and_invalid_fields_are_named_together() {
    let (server, client) = recording_server().await;
    let request = client.list_calls().user_id("SECRET").max_results(-1);
    let reason = reason(request.send().await);
    let expected = "`phone_number_id` and `participants` are required; `user_id` is invalid: \
                    UserId must start with US; `max_results` is invalid: ";
    assert!(reason.starts_with(expected), "{reason}");
    assert!(server.recorded().is_empty());
}

#[tokio::test]
async fn id_of_another_kind_is_rejected_with_the_reason_and_not_shown() {
    let (server, client) = recording_server().await;
    macro_rules! rejects {
        ($field:literal $because:literal: $request:expr) => {{
            let request = $request;
            let (debug, error) = (format!("{request:?}"), request.send().await.unwrap_err());
            for text in [&debug, &error.to_string(), &format!("{error:?}")] {
                assert!(!text.contains("SECRET"), "{text}");
            }
            let expected = concat!("`", $field, "` is invalid:", $because);
            let reason = reason(Err::<(), _>(error));
            assert!(reason.starts_with(expected), "{reason}");
        }};
    }
    rejects!("call_id" " CallId must start with AC": client.get_call_by_id("PNSECRET"));
    rejects!("id" " CallId must start with AC": client.get_call_transcript("acSECRET"));
    rejects!("id" " MessageId must start with AC": client.get_message_by_id("SECRET-AC"));
    rejects!("phone_number_id" " PhoneNumberId must start with PN":
        client.get_phone_number_by_id("+1555SECRET"));
    rejects!("phone_number_id" " PhoneNumberId must start with PN":
        client.list_calls().participants(["1"]).phone_number_id("SECRET"));
    rejects!("user_id" " UserId must start with US": client.list_webhooks().user_id("SYUSECRET"));
    rejects!("user_id" " UserId must start with US":
        client.assign_task("TK1").user_id("SECRET"));
    rejects!("conversation_id" " ConversationId must start with CN":
        client.mark_conversation_as_done("SECRET"));
    rejects!("task_id" " TaskId must start with TK": client.delete_task("SECRET"));
    rejects!("id" " WebhookId must start with WH": client.delete_webhook_by_id("SECRET"));
    rejects!("task_id" " TaskId must not contain white space": client.get_task_by_id("TK SECRET"));
    rejects!("id" " ContactId must not contain white space": client.get_contact_by_id("SECRET\t"));
    rejects!("id" " ContactId must not contain white space": client.get_contact_by_id("\0SECRET"));
    assert!(server.recorded().is_empty());
    assert!(ActivityId::new("CN1").is_err() && ActivityId::new("AC1").is_ok());

    let reason = reason(client.list_users().max_results(-1_i32).send().await);
    assert!(reason.starts_with("`max_results` is invalid: "), "{reason}");
}

#[tokio::test]
async fn page_size_is_the_documented_default_or_the_given_one() {
    for list in lists() {
        for (set, sent) in [(Some(1), 1), (Some(50), 50), (None, list.size)] {
            let (server, client) = recording_server().await;
            let error = (list.sized)(&client, set).await.unwrap_err();
            assert_eq!(error.status().unwrap(), 418);
            let target = &server.recorded()[0].target;
            let pairs = target.split(['?', '&']);
            let sizes: Vec<_> = pairs.filter(|pair| pair.contains("maxR")).collect();
            assert_eq!(sizes, [format!("maxResults={sent}")], "{}", list.id);
        }
    }
}

#[tokio::test]
async fn optional_parameter_is_sent_only_if_set() {
    let (server, client) = recording_server().await;
    let request = client.list_webhooks();
    let user = |id| request.clone().user_id(id);
    // The last value counts.
    for request in [request.clone(), user("US1"), user("US1").user_id("US2")] {
        request.send().await.unwrap_err();
    }
    let recorded = server.recorded();
    let targets: Vec<_> = recorded
        .iter()
        .map(|request| request.target.as_str())
        .collect();
    let expected = [
        "/v1/webhooks",
        "/v1/webhooks?userId=US1",
        "/v1/webhooks?userId=US2",
    ];
    assert_eq!(targets, expected);
    assert!(recorded.iter().all(|request| request.body.is_empty()));
}

#[tokio::test]
async fn contact_id_that_is_a_dot_segment_is_rejected() {
    let (server, client) = recording_server().await;
    for (id, because) in [
        ("", "ContactId must not be empty"),
        (".", "ContactId must not be `.` or `..`"),
        ("..", "ContactId must not be `.` or `..`"),
    ] {
        let expected = format!("`id` is invalid: {because}");
        assert_eq!(reason(client.get_contact_by_id(id).send().await), expected);
        assert_eq!(reason(client.delete_contact(id).send().await), expected);
        assert_eq!(
            reason(client.update_contact_by_id(id).send().await),
            expected
        );
    }
    assert!(server.recorded().is_empty());
}

/// Returns the target of `request` if the id, as its last path segment, changed the path.
fn escaped_target(id: &str, prefix: &str, request: &Recorded) -> Option<String> {
    let step = request.target.strip_prefix(prefix);
    // Encoding makes a segment longer, never shorter.
    let stays = step.is_some_and(|step| {
        !step.is_empty() && step.len() >= id.len() && !step.contains(['/', '\\', '?', '#'])
    });
    (!stays).then(|| format!("{id:?} leads to {} {}", request.method, request.target))
}

#[tokio::test]
async fn id_of_a_caller_cannot_change_the_path() {
    let (server, client) = recording_server().await;
    let mut sent = Vec::new();
    for id in [
        "../webhooks/WH1",
        "%2e%2e",
        "..%2fwebhooks",
        r"..\webhooks\WH1",
        r"a\..\..\webhooks",
        r"\",
        "?a#b",
        "a;b",
        "//example.com",
    ] {
        if let Ok(contact) = ContactId::new(id) {
            let _ = client.delete_contact(contact).send().await;
            sent.push((id, "/v1/contacts/"));
        }
    }
    for id in ["WH/../..", r"WH\..\..\contacts\c1", "WH?", "WH#"] {
        if let Ok(webhook) = WebhookId::new(id) {
            let _ = client.delete_webhook_by_id(webhook).send().await;
            sent.push((id, "/v1/webhooks/"));
        }
    }
    let recorded = server.recorded();
    assert_eq!(
        recorded.len(),
        sent.len(),
        "an id was accepted, but its request not sent"
    );
    let ways = recorded.iter().zip(sent);
    let out: Vec<_> = ways
        .filter_map(|(request, (id, prefix))| escaped_target(id, prefix, request))
        .collect();
    assert!(out.is_empty(), "{}", out.join("\n"));
}

/// Ids from the service are not validated, and a caller can pass them on to a path.
#[tokio::test]
async fn id_of_the_service_cannot_change_the_path() {
    let mut out = Vec::new();
    for id in [
        "..",
        ".",
        "",
        "%2e%2e",
        r"..\webhooks\WH1",
        " ",
        "\t..",
        ".\n.",
    ] {
        let contact: ContactId = serde_json::from_value(Value::from(id)).unwrap();
        let (server, client) = recording_server().await;
        let result = client.delete_contact(&contact).send().await;
        match server.recorded().as_slice() {
            [] => assert!(reason(result).starts_with("`id` "), "{id:?}"),
            [request, ..] => out.extend(escaped_target(id, "/v1/contacts/", request)),
        }
    }
    assert!(out.is_empty(), "{}", out.join("\n"));
}

#[tokio::test]
async fn request_outlives_its_client_and_moves_between_threads() {
    fn needs<T: Send + Clone + 'static>(request: T) -> T {
        request
    }
    let (server, client) = recording_server().await;
    let get = needs(client.get_user_by_id("US1"));
    let list = needs(client.list_users());
    let send = needs(client.send_message().content("a").from("b").to(["c"]));
    drop(client);
    let tasks = [
        tokio::spawn(async move { get.send().await.map(|_| ()) }),
        tokio::spawn(async move { list.stream().try_next().await.map(|_| ()) }),
        tokio::spawn(async move { send.send().await.map(|_| ()) }),
    ];
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap_err().status().unwrap(), 418);
    }
    assert_eq!(server.recorded().len(), 3);
}

#[tokio::test]
async fn empty_list_does_not_satisfy_a_required_parameter() {
    let server = Server::start(|_| Answer::new(418, "")).await;
    let none: [&str; 0] = [];
    let request = server.client().list_calls().phone_number_id("PN1");
    let error = request.participants(none).send().await.unwrap_err();
    assert!(
        error.to_string().contains("`participants` is required"),
        "{error}"
    );
    assert!(server.recorded().is_empty());
}
