//! Schemas of other forms, serialized and deserialized.

use quo_sdk_editions::{
    additional_beside_named, all_of_an_object_and_a_union, choice_of_texts, contradictions,
    endless_schema, free_forms, maps, names_of_the_language, recursive_schema,
    told_apart_by_a_constant, unions_by_one_of, values_that_clash, webhooks_of_other_events,
};
use serde_json::{Value, json};

use crate::sample::{answering, call, data, user, webhook, with};
use crate::serve::client;

/// The result of an edition's `getUserById` for a user with these entries.
macro_rules! user_of {
    ($edition:ident, $entries:expr) => {{
        let server = answering(data(with(user(), $entries))).await;
        let api = $edition::Api::new(&client(&server));
        let user = api.get_user_by_id("US1").send().await.unwrap();
        user.into_inner()
    }};
}

/// The result of an edition's `getCallById` for a call with these entries.
macro_rules! call_of {
    ($edition:ident, $entries:expr) => {{
        let server = answering(data(with(call(), $entries))).await;
        let api = $edition::Api::new(&client(&server));
        let call = api.get_call_by_id("AC1").send().await.unwrap();
        call.into_inner()
    }};
}

#[tokio::test]
async fn unions_by_one_of_are_read_as_those_by_any_of() {
    let server = answering(data(webhook(&["contact.updated"]))).await;
    let api = unions_by_one_of::Api::new(&client(&server));
    let webhook = api.get_webhook_by_id("WH1").send().await.unwrap();
    assert!(webhook.events[0].is_known());
    assert_eq!(webhook.label, None);
}

#[tokio::test]
async fn a_union_inside_of_all_of_is_joined() {
    let call = call_of!(
        all_of_an_object_and_a_union,
        json!({ "kind": "inbound", "inbound": "x" })
    );
    assert!(call.kind.is_known());
    assert_eq!((call.inbound.as_deref(), call.outbound), (Some("x"), None));
    assert_eq!(call.duration, 60);
}

#[test]
fn alternatives_of_one_type_are_told_apart_by_name() {
    use choice_of_texts::types::{CreateTask, TaskLink};
    for (link, name) in [
        (TaskLink::ConversationId("1".to_owned()), "conversationId"),
        (TaskLink::PhoneNumberId("1".to_owned()), "phoneNumberId"),
        (TaskLink::ActivityId("1".to_owned()), "activityId"),
    ] {
        let task = CreateTask::builder().title("t").description("d").link(link);
        let sent = serde_json::to_value(CreateTask::try_from(task).unwrap()).unwrap();
        assert_eq!(sent, json!({ "title": "t", "description": "d", name: "1" }));
    }
}

#[tokio::test]
async fn a_call_that_holds_calls_is_read_to_its_end() {
    let first = with(call(), json!({ "transferredFrom": null, "parts": [] }));
    let second = with(
        call(),
        json!({ "transferredFrom": first, "parts": [first, first] }),
    );
    let call = call_of!(recursive_schema, json!({ "transferredFrom": second }));
    let second = call.transferred_from.as_ref().unwrap();
    assert!(
        second
            .transferred_from
            .as_ref()
            .unwrap()
            .transferred_from
            .is_none()
    );
    assert_eq!(second.parts.len(), 2);
    // A schema without an end skips only its operation.
    assert_eq!(user_of!(endless_schema, json!({})).id, "US1");
    assert_eq!(user_of!(contradictions, json!({})).id, "US1");
    assert_eq!(
        (
            endless_schema::OPERATIONS.len(),
            contradictions::OPERATIONS.len()
        ),
        (1, 1)
    );
}

#[tokio::test]
async fn what_has_no_schema_is_kept_as_json() {
    let user = user_of!(
        free_forms,
        json!({
            "metadata": { "a": [1, null] }, "settings": null, "anything": [true], "whatever": "x",
            "nothing": null, "several": 5,
        })
    );
    assert_eq!(user.metadata["a"], json!([1, null]));
    assert!(user.settings.is_none());
    assert_eq!(user.anything, json!([true]));
    assert_eq!(user.whatever, Some(json!("x")));
    let several = serde_json::to_value(&user.several).unwrap();
    assert_eq!(several, json!(5));
    let other = user_of!(
        free_forms,
        json!({ "metadata": {}, "anything": null, "several": [1] })
    );
    assert_eq!(serde_json::to_value(&other.several).unwrap(), json!([1]));
}

#[tokio::test]
async fn a_map_has_the_values_of_its_schema() {
    let user = user_of!(
        maps,
        json!({
            "flags": { "a": true }, "limits": { "sms": { "daily": 5, "later": "x" } },
            "numbers": { "main": ["PN1"] }, "nested": { "a": { "b": "c" } },
        })
    );
    assert!(user.flags["a"]);
    assert_eq!(user.limits["sms"].daily, 5);
    assert_eq!(user.numbers.unwrap()["main"][0], "PN1");
    assert_eq!(user.nested["a"]["b"], "c");
}

#[tokio::test]
async fn what_stands_beside_the_named_properties_does_not_stop_reading() {
    let user = user_of!(
        additional_beside_named,
        json!({ "x-more": "text", "even": 5 })
    );
    assert_eq!(user.id, "US1");
}

#[tokio::test]
async fn values_that_clash_are_texts_and_new_ones_are_known() {
    for status in ["no-answer", "no_answer", "on hold", "another"] {
        let entries = json!({ "status": status, "direction": "2-way", "mood": 5 });
        let call = call_of!(values_that_clash, entries);
        assert_eq!(call.status, status);
        assert!(call.direction.is_known());
        assert_eq!(call.mood, Some(json!(5)));
    }
    for direction in ["unknown", "unrecognized", "incoming"] {
        let call = call_of!(values_that_clash, json!({ "direction": direction }));
        assert!(call.direction.is_known(), "{direction}");
    }
    let call = call_of!(values_that_clash, json!({ "direction": "sideways" }));
    assert!(!call.direction.is_known());
    assert_eq!(call.direction, "sideways");
}

#[tokio::test]
async fn a_property_of_any_name_keeps_it_on_the_wire() {
    let entries = json!({
        "type": "t", "self": "s", "async": "a", "const": "c", "enum": "e", "$ref": "r",
        "address line 1": "l", "Straße": "ß", "2nd": { "properties": "p", "items": "i" },
    });
    let user = user_of!(names_of_the_language, entries.clone());
    let written = serde_json::to_value(&user).unwrap();
    for (name, value) in entries.as_object().unwrap() {
        assert_eq!(written[name], *value, "{name}");
    }
    let body = names_of_the_language::types::AssignTask::builder()
        .user_id("US1")
        .match_("m")
        .clear_default();
    let body = names_of_the_language::types::AssignTask::try_from(body).unwrap();
    let sent: Value = serde_json::to_value(body).unwrap();
    assert_eq!(
        sent,
        json!({ "userId": "US1", "match": "m", "default": null })
    );
}

#[tokio::test]
async fn a_union_may_lose_and_gain_members() {
    let body = with(
        webhook(&["menu.selected", "task.assigned"]),
        json!({ "menu": "main" }),
    );
    let server = answering(data(body)).await;
    let api = webhooks_of_other_events::Api::new(&client(&server));
    let webhook = api.get_webhook_by_id("WH1").send().await.unwrap();
    assert!(webhook.events[0].is_known() && !webhook.events[1].is_known());
    assert_eq!(webhook.menu.as_deref(), Some("main"));
}

#[tokio::test]
async fn a_union_told_apart_by_a_constant_is_an_open_enum() {
    use told_apart_by_a_constant::types::GetCallByIdResultActor as Actor;
    let user = json!({ "type": "user", "id": "1", "name": "Ada" });
    let agent = json!({ "type": "ai-agent", "id": "2", "since": 1 });
    let robot = json!({ "type": "robot", "id": "3" });
    let call = call_of!(
        told_apart_by_a_constant,
        json!({ "actor": user, "earlier": [agent, { "type": "none" }, robot, {}] })
    );
    let Actor::User(actor) = &call.actor else {
        panic!("{:?}", call.actor)
    };
    assert_eq!((actor.id.as_str(), actor.name.as_str()), ("1", "Ada"));
    assert_eq!(serde_json::to_value(&call.actor).unwrap(), user);
    assert!(format!("{:?}", call.actor).starts_with("User("));
    let [
        Actor::AiAgent(agent),
        Actor::None(_),
        Actor::Unknown(known),
        Actor::Unknown(bare),
    ] = call.earlier.as_slice()
    else {
        panic!("{:?}", call.earlier)
    };
    assert_eq!(agent.model, None);
    assert_eq!((known, bare), (&robot, &json!({})));
    assert_eq!(serde_json::to_value(&call.earlier[2]).unwrap(), robot);
    assert_eq!(
        serde_json::to_value(&call.earlier[1]).unwrap(),
        json!({ "type": "none" })
    );
}

#[tokio::test]
async fn a_known_member_that_does_not_fit_is_an_error_with_its_path() {
    let server = answering(data(with(
        call(),
        json!({ "actor": { "type": "user", "id": "1" } }),
    )))
    .await;
    let api = told_apart_by_a_constant::Api::new(&client(&server));
    let error = api
        .get_call_by_id("AC1")
        .send()
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("`data.actor`: missing field `name`"),
        "{error}"
    );
}

#[tokio::test]
async fn a_member_of_a_union_is_set_by_value_reference_and_builder() {
    use told_apart_by_a_constant::types::{SendMessageActor, SendMessageActorAiAgent};
    let server = answering(crate::sample::message()).await;
    let api = told_apart_by_a_constant::Api::new(&client(&server));
    let agent = SendMessageActorAiAgent::builder().id("2").model("m");
    let built = agent.clone().build().unwrap();
    let whole = SendMessageActor::from(built.clone());
    let request = || api.send_message().from("PN1").to("1").content("a");
    for request in [
        request().actor(agent),
        request().actor(built),
        request().actor(&whole),
        request().actor(Some(whole.clone())),
    ] {
        request.send().await.unwrap();
    }
    for sent in server.recorded() {
        let body: Value = serde_json::from_slice(&sent.body).unwrap();
        assert_eq!(
            body["actor"],
            json!({ "type": "ai-agent", "id": "2", "model": "m" })
        );
    }
    let incomplete = SendMessageActorAiAgent::builder();
    let error = request()
        .actor(incomplete)
        .send()
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("`actor` is invalid: `id` is required"),
        "{error}"
    );
}
