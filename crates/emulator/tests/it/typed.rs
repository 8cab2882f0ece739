//! Every operation through the client of quo-sdk, on a workspace with the needed records.

use std::collections::BTreeSet;

use quo_sdk::types::{CreateContactDefaultFields, PhoneNumberId};
use quo_sdk::{RateLimit, RetryPolicy};

use super::harness::{EXTERNAL_NUMBER, Harness};

/// Performs operations in order. Returns the id of each with its error.
macro_rules! calls {
    ($client:expr => $($id:ident $(.$set:ident($($value:expr),*))*;)*) => {
        vec![$((
            stringify!($id),
            $client.$id()$(.$set($($value),*))*.send().await.err().map(|error| error.to_string()),
        )),*]
    };
}

type Called = Vec<(&'static str, Option<String>)>;

fn succeeded(called: Called, operations: &[quo_sdk::Operation], untried: &str) {
    let failures: Vec<_> = called
        .iter()
        .filter(|(_, failure)| failure.is_some())
        .collect();
    assert!(failures.is_empty(), "{failures:#?}");
    let called: BTreeSet<&str> = called.into_iter().map(|(id, _)| id).collect();
    let missing = operations.iter().map(|operation| operation.id.to_owned());
    let missing: Vec<String> = missing.filter(|id| !called.contains(id.as_str())).collect();
    crate::coverage::assert_as_reviewed(untried, &missing);
}

fn client(harness: &Harness) -> quo_sdk::Client {
    let client = quo_sdk::Client::builder().api_key(harness.quo.api_key());
    let client = client
        .base_url(harness.quo.url())
        .retry(RetryPolicy::none());
    client.rate_limit(RateLimit::none()).build().unwrap()
}

#[tokio::test]
async fn every_v1_operation_succeeds() {
    let s = Harness::new().await;
    let url = "https://example.com/quo";
    let number = PhoneNumberId::new(&s.shared).unwrap();
    let called = calls! { client(&s) =>
        list_users;
        get_user_by_id.user_id(&s.owner);
        list_phone_numbers.user_id(&s.member);
        get_phone_number_by_id.phone_number_id(&s.shared);
        list_calls.phone_number_id(&s.shared).participants([EXTERNAL_NUMBER]);
        get_call_by_id.call_id(&s.call);
        get_call_recordings.call_id(&s.call);
        get_call_summary.call_id(&s.call);
        get_call_transcript.id(&s.call);
        get_call_voicemails.call_id(&s.missed);
        get_contact_custom_fields;
        create_contact.body_map(|body| body
            .default_fields(CreateContactDefaultFields::builder().first_name("Bo")));
        list_contacts.max_results(50_u32);
        get_contact_by_id.id(&s.contact);
        update_contact_by_id.id(&s.contact).body_map(|body| body.external_id("crm-1"));
        list_conversations.phone_numbers([&s.shared]);
        mark_conversation_as_read.conversation_id(&s.conversation);
        mark_conversation_as_done.conversation_id(&s.conversation);
        mark_conversation_as_open.conversation_id(&s.conversation);
        send_message.body_map(|body| body.from(&s.shared).to([EXTERNAL_NUMBER]).content("Yes."));
        list_messages.phone_number_id(&s.shared).participants([EXTERNAL_NUMBER]);
        get_message_by_id.id(&s.message);
        list_tasks;
        create_task.body_map(|body| body.title("Call").description("Soon").link(number));
        get_task_by_id.task_id(&s.task);
        update_task.task_id(&s.task).body_map(|body| body.title("Call").description("Now"));
        complete_task.task_id(&s.task);
        reopen_task.task_id(&s.task);
        link_task_to_conversation.task_id(&s.task)
            .body_map(|body| body.conversation_id(&s.conversation));
        unlink_task_from_conversation.task_id(&s.task)
            .body_map(|body| body.conversation_id(&s.conversation));
        assign_task.task_id(&s.task).body_map(|body| body.user_id(&s.member));
        unassign_task.task_id(&s.task).body_map(|body| body.user_id(&s.member));
        change_task_due_date.task_id(&s.task)
            .body_map(|body| body.due_date(super::harness::start_time()));
        remove_task_due_date.task_id(&s.task);
        list_webhooks;
        get_webhook_by_id.id(&s.legacy_webhook);
        create_message_webhook.body_map(|body| body.events(["message.received"]).url(url));
        create_call_webhook.body_map(|body| body.events(["call.ringing"]).url(url));
        create_call_summary_webhook
            .body_map(|body| body.events(["call.summary.completed"]).url(url));
        create_call_transcript_webhook
            .body_map(|body| body.events(["call.transcript.completed"]).url(url));
        delete_webhook_by_id.id(&s.legacy_webhook);
        delete_task.task_id(&s.task);
        delete_contact.id(&s.contact);
    };
    succeeded(called, quo_sdk::OPERATIONS, "not_called");
}

#[tokio::test]
async fn every_operation_of_the_dated_webhooks_succeeds() {
    let s = Harness::new().await;
    let called = calls! { client(&s).webhooks() =>
        list;
        create.body_map(|body| body.url("https://example.com/quo").events(["task.created"]));
        get.webhook_id(&s.webhook);
        update.webhook_id(&s.webhook).body_map(|body| body.label("A label"));
        rotate.webhook_id(&s.webhook);
        send_test_event.webhook_id(&s.webhook).body_map(|body| body.event_type("call.missed"));
        list_deliveries.webhook_id(&s.webhook).limit(5);
        get_delivery.webhook_id(&s.webhook).delivery_id(&s.delivery);
        retry_delivery.webhook_id(&s.webhook).delivery_id(&s.delivery);
        delete.webhook_id(&s.webhook);
    };
    succeeded(called, quo_sdk::beta::OPERATIONS, "webhooks_not_called");
}
