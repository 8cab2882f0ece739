//! Every operation through the client of quo-sdk, on a workspace with the needed records.

use std::collections::BTreeSet;

use quo_sdk_frozen::types::PhoneNumberId;

use super::harness::{EXTERNAL_NUMBER, Harness, client};

/// Performs operations in order. Returns the id of each with its error.
macro_rules! calls {
    ($client:expr => $($id:ident($($path:expr),*) $(.$set:ident($($value:expr),*))*;)*) => {
        vec![$((
            stringify!($id),
            $client.$id($($path),*)$(.$set($($value),*))*.send().await.err().map(|error| error.to_string()),
        )),*]
    };
}

type Called = Vec<(&'static str, Option<String>)>;

fn succeeded(called: Called, operations: &[quo_sdk::Operation]) {
    let failures: Vec<_> = called
        .iter()
        .filter(|(_, failure)| failure.is_some())
        .collect();
    assert!(failures.is_empty(), "{failures:#?}");
    let called: BTreeSet<&str> = called.into_iter().map(|(id, _)| id).collect();
    let operations = operations.iter().map(|operation| operation.id);
    let missing: Vec<&str> = operations.filter(|id| !called.contains(id)).collect();
    assert_eq!(missing, [""; 0]);
}

#[tokio::test]
async fn every_v1_operation_succeeds() {
    let s = Harness::new().await;
    let url = "https://example.com/quo";
    let number = PhoneNumberId::new(&s.shared).unwrap();
    let called = calls! { client(&s.quo) =>
        list_users();
        get_user_by_id(&s.owner);
        list_phone_numbers().user_id(&s.member);
        get_phone_number_by_id(&s.shared);
        list_calls().phone_number_id(&s.shared).participants(EXTERNAL_NUMBER);
        get_call_by_id(&s.call);
        get_call_recordings(&s.call);
        get_call_summary(&s.call);
        get_call_transcript(&s.call);
        get_call_voicemails(&s.missed);
        get_contact_custom_fields();
        create_contact().default_fields_with(|fields| fields.first_name("Bo"));
        list_contacts().max_results(50);
        get_contact_by_id(&s.contact);
        update_contact_by_id(&s.contact).external_id("crm-1");
        list_conversations().phone_numbers(&s.shared);
        mark_conversation_as_read(&s.conversation);
        mark_conversation_as_done(&s.conversation);
        mark_conversation_as_open(&s.conversation);
        send_message().from(&s.shared).to(EXTERNAL_NUMBER).content("Yes.");
        list_messages().phone_number_id(&s.shared).participants(EXTERNAL_NUMBER);
        get_message_by_id(&s.message);
        list_tasks();
        create_task().title("Call").description("Soon").link(number);
        get_task_by_id(&s.task);
        update_task(&s.task).title("Call").description("Now");
        complete_task(&s.task);
        reopen_task(&s.task);
        link_task_to_conversation(&s.task).conversation_id(&s.conversation);
        unlink_task_from_conversation(&s.task).conversation_id(&s.conversation);
        assign_task(&s.task).user_id(&s.member);
        unassign_task(&s.task).user_id(&s.member);
        change_task_due_date(&s.task).due_date(super::harness::clock_start());
        remove_task_due_date(&s.task);
        list_webhooks();
        get_webhook_by_id(&s.legacy_webhook);
        create_message_webhook().events("message.received").url(url);
        create_call_webhook().events("call.ringing").url(url);
        create_call_summary_webhook().events("call.summary.completed").url(url);
        create_call_transcript_webhook().events("call.transcript.completed").url(url);
        delete_webhook_by_id(&s.legacy_webhook);
        delete_task(&s.task);
        delete_contact(&s.contact);
    };
    succeeded(called, quo_sdk_frozen::OPERATIONS);
}

#[tokio::test]
async fn every_operation_of_the_dated_webhooks_succeeds() {
    let s = Harness::new().await;
    let called = calls! { s.quo.client().webhooks() =>
        list();
        create().url("https://example.com/quo").events("task.created");
        get(&s.webhook);
        update(&s.webhook).label("A label");
        rotate(&s.webhook);
        send_test_event(&s.webhook).event_type("call.missed");
        list_deliveries(&s.webhook).limit(5);
        get_delivery(&s.webhook, &s.delivery);
        retry_delivery(&s.webhook, &s.delivery);
        delete(&s.webhook);
    };
    succeeded(called, quo_sdk::beta::OPERATIONS);
}
