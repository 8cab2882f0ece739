//! Request bodies: absent, null and empty fields, and unlisted enum values.

use std::future::Future;

use quo_sdk::{Error, Nullable, Response};
use quo_sdk_frozen::types::{
    ActivityId, ConversationId, CreateContactCustomField, CreateContactDefaultFields,
    CreateContactDetail, CreateTask, InboxStatus, PhoneNumberId, SendMessage, TaskLink,
    UpdateContact, UpdateContactCustomField, UpdateContactDefaultFields, UpdateContactDetail,
    WebhookEventType, WebhookStatus, builder,
};
use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::server::Server;
use serde_json::{Value, json};

use crate::lists::time;

/// A change of a builder, and the expected body.
pub type Case<B> = (fn(B) -> B, Value);

/// Returns the body of a request.
pub async fn sent<T, F>(call: impl FnOnce(Client) -> F) -> Value
where
    F: Future<Output = Result<Response<T>, Error>>,
{
    let server = Server::in_turn(Vec::new()).await;
    let Err(Error::Api(_)) = call(server.client()).await else {
        panic!("the call was not sent");
    };
    let [request] = server.recorded().try_into().unwrap();
    assert_eq!(request.headers["content-type"], "application/json");
    serde_json::from_slice(&request.body).unwrap()
}

#[tokio::test]
async fn empty_list_is_sent_and_absent_list_is_not() {
    let none: [UpdateContactDetail; 0] = [];
    let (emails, phone_numbers) = (none.clone(), none);
    let fields = UpdateContactDefaultFields::builder();
    let fields = fields.emails(emails).phone_numbers(phone_numbers);
    let body = UpdateContact::builder()
        .default_fields(fields)
        .custom_fields(Vec::<UpdateContactCustomField>::new());
    assert_eq!(
        sent(|client| client.update_contact_by_id("c1").body(body).send()).await,
        json!({ "customFields": [], "defaultFields": { "emails": [], "phoneNumbers": [] } })
    );
    let webhook = sent(|client| {
        let call = client.create_call_webhook();
        let none: [&str; 0] = [];
        call.url("u").events(none).resource_ids(none).send()
    });
    assert_eq!(
        webhook.await,
        json!({ "url": "u", "events": [], "resourceIds": [] })
    );
}

#[tokio::test]
async fn new_contact_without_a_first_name_sends_null() {
    let cases: [Case<builder::CreateContactDefaultFieldsBuilder>; 4] = [
        (|fields| fields, json!({ "firstName": null })),
        (
            |fields| fields.first_name("Ada"),
            json!({ "firstName": "Ada" }),
        ),
        (
            |fields| fields.clear_company(),
            json!({ "firstName": null, "company": null }),
        ),
        (
            |fields| fields.clear_last_name().clear_role(),
            json!({ "firstName": null, "lastName": null, "role": null }),
        ),
    ];
    for (fill, expected) in cases {
        let fields = fill(CreateContactDefaultFields::builder());
        let body = sent(|client| client.create_contact().default_fields(fields).send());
        assert_eq!(body.await, json!({ "defaultFields": expected }));
    }
    let body = sent(|client| {
        let fields = CreateContactDefaultFields::builder();
        let body = client.create_contact();
        body.default_fields(fields).clear_external_id().send()
    });
    let expected = json!({ "defaultFields": { "firstName": null }, "externalId": null });
    assert_eq!(body.await, expected);
}

#[tokio::test]
async fn new_detail_without_a_value_is_sent_as_null() {
    let body = sent(|client| {
        let detail = || CreateContactDetail::builder().name("work");
        let fields = CreateContactDefaultFields::builder();
        let fields = fields
            .emails([detail(), detail().value("a")])
            .phone_numbers(detail());
        let custom = CreateContactCustomField::builder().key("k");
        let call = client.create_contact();
        call.default_fields(fields).custom_fields(custom).send()
    });
    let nothing = json!({ "name": "work", "value": null });
    assert_eq!(
        body.await,
        json!({
            "defaultFields": {
                "firstName": null,
                "emails": [nothing, { "name": "work", "value": "a" }],
                "phoneNumbers": [nothing],
            },
            "customFields": [{ "key": "k", "value": null }],
        })
    );
}

#[tokio::test]
async fn setter_takes_values_references_options_and_one_or_many() {
    let id = PhoneNumberId::new("PN1").unwrap();
    let owned = "+15555550111".to_owned();
    let (some, none) = (Some(owned.clone()), None::<String>);
    let numbers = vec![owned.clone()];
    let call = |client: Client| {
        let request = client
            .send_message()
            .from("lost")
            .content(&owned)
            .to("lost");
        let request = request.user_id("US1").user_id(None::<&str>).from(&none);
        request
            .from(&id)
            .content(&some)
            .to(&numbers)
            .to(&none)
            .send()
    };
    assert_eq!(
        sent(call).await,
        json!({ "content": owned, "from": "PN1", "to": [owned], "userId": "US1" })
    );
    for request in [
        |client: &Client, owned: &String| client.send_message().to(owned),
        |client: &Client, owned: &String| client.send_message().to(owned.clone()),
        |client: &Client, owned: &String| client.send_message().to([owned]),
        |client: &Client, owned: &String| client.send_message().to(std::slice::from_ref(owned)),
        |client: &Client, owned: &String| client.send_message().to(Some([owned].iter())),
        |client: &Client, owned: &String| client.send_message().to(Some(owned).into_iter()),
        |client: &Client, owned: &String| client.send_message().to(&Some(vec![owned.as_str()])),
    ] {
        let body = sent(|client| request(&client, &owned).from(&id).content("a").send());
        assert_eq!(body.await["to"], json!([owned]));
    }
}

#[tokio::test]
async fn setter_after_a_body_overrides_its_field_and_a_body_replaces_all() {
    let body = SendMessage::builder()
        .from("PN1")
        .to("1")
        .content("a")
        .user_id("US1");
    let message = body.clone().build().unwrap();
    let call = |client: Client| client.send_message().body(&message).content("b").send();
    assert_eq!(
        sent(call).await,
        json!({ "content": "b", "from": "PN1", "to": ["1"], "userId": "US1" })
    );
    let call = |client: Client| {
        client
            .send_message()
            .set_inbox_status("done")
            .body(body)
            .send()
    };
    assert_eq!(
        sent(call).await,
        json!({ "content": "a", "from": "PN1", "to": ["1"], "userId": "US1" })
    );
}

#[tokio::test]
async fn task_is_linked_to_exactly_one_object() {
    let cases: [(TaskLink, &str, &str); 3] = [
        (
            PhoneNumberId::new("PN1").unwrap().into(),
            "phoneNumberId",
            "PN1",
        ),
        (
            ConversationId::new("CN1").unwrap().into(),
            "conversationId",
            "CN1",
        ),
        (ActivityId::new("AC1").unwrap().into(), "activityId", "AC1"),
    ];
    for (link, name, id) in cases {
        let body = sent(|client| {
            let call = client.create_task();
            let other = PhoneNumberId::new("PN2").unwrap();
            call.title("a")
                .description("b")
                .link(other)
                .link(link)
                .send()
        });
        assert_eq!(
            body.await,
            json!({ "title": "a", "description": "b", name: id })
        );
    }
}

#[tokio::test]
async fn enum_accepts_unlisted_values() {
    let message = sent(|client| {
        let call = client.send_message();
        call.content("a")
            .from("PN1")
            .to(["b"])
            .set_inbox_status("later")
            .send()
    });
    assert_eq!(message.await["setInboxStatus"], "later");
    assert!(!InboxStatus::from("later").is_known() && InboxStatus::from("done").is_known());

    let webhook = sent(|client| {
        let call = client.create_message_webhook();
        let events = [
            WebhookEventType::from("order.created"),
            WebhookEventType::MessageReceived,
        ];
        call.url("u").events(events).status("paused").send()
    });
    let expected =
        json!({ "url": "u", "events": ["order.created", "message.received"], "status": "paused" });
    assert_eq!(webhook.await, expected);
    assert_eq!(WebhookStatus::from("paused"), "paused");
}

#[tokio::test]
async fn message_body_has_the_set_fields_alone() {
    let body = sent(|client| {
        let call = client.send_message();
        call.content("Hello")
            .from("PN1")
            .to(["+15555550123"])
            .send()
    });
    let expected = json!({ "content": "Hello", "from": "PN1", "to": ["+15555550123"] });
    assert_eq!(body.await, expected);
}

#[tokio::test]
async fn body_is_built_by_setters_or_passed_whole() {
    let due = time("2026-07-20T01:02:03Z");
    let link = ConversationId::new("CN1").unwrap();
    let builder = CreateTask::builder()
        .title("a")
        .description("b")
        .link(link)
        .due_date(due);
    let whole = CreateTask::try_from(builder.clone()).unwrap();
    let expected = json!({
        "title": "a",
        "description": "b",
        "conversationId": "CN1",
        "dueDate": "2026-07-20T01:02:03Z",
    });
    assert_eq!(serde_json::to_value(&whole).unwrap(), expected);
    assert_eq!(
        sent(|client| client.create_task().body(builder).send()).await,
        expected
    );
    let changed = sent(|client| {
        let call = client.create_task().title("lost").body(whole);
        call.title("c").assigned_to("US1").send()
    });
    let mut expected = expected;
    expected["title"] = json!("c");
    expected["assignedTo"] = json!("US1");
    assert_eq!(changed.await, expected);

    let mut contact = UpdateContact::try_from(UpdateContact::builder().source("a")).unwrap();
    assert_eq!(contact.source, Nullable::Value("a".to_owned()));
    contact.source = Nullable::Null;
    contact.external_id = "e".to_owned().into();
    let body = sent(|client| client.update_contact_by_id("c1").body(contact).send());
    assert_eq!(body.await, json!({ "source": null, "externalId": "e" }));
}

#[tokio::test]
async fn missing_nested_field_is_named_with_its_path() {
    let server = Server::in_turn(Vec::new()).await;
    let details = [
        CreateContactDetail::builder().name("work"),
        CreateContactDetail::builder().value("a"),
    ];
    let fields = CreateContactDefaultFields::builder().emails(details);
    let call = server.client().create_contact().default_fields(fields);
    let error = call.send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "create_contact was not sent: `default_fields` is invalid: `emails[1]` is invalid: \
         `name` is required"
    );
    assert!(server.recorded().is_empty());
}
