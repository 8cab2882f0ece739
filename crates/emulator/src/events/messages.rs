//! Events of messages.

use serde_json::{Value, json};

use super::Event;
use crate::state::{Message, MessageStatus, State};

/// Builds an event of a message in its current state.
pub(crate) fn event(state: &State, org_id: &str, message: &Message, event_type: &str) -> Event {
    let contacts = contact_ids(state, &message.external_numbers());
    Event {
        event_type: event_type.to_owned(),
        resource_id: Some(message.id.clone()),
        number: Some(message.phone_number_id.clone()),
        dated: dated(org_id, message, event_type, &contacts),
        legacy: Some(legacy(message, &contacts)),
    }
}

fn dated(org_id: &str, message: &Message, event_type: &str, contacts: &[String]) -> Value {
    let mut resource = json!({
        "id": message.id,
        "direction": message.direction,
        "text": message.text,
        "status": status(message, event_type),
        "createdAt": message.created_at,
    });
    if matches!(event_type, "message.failed" | "message.undelivered") {
        resource["errorCode"] = json!(message.error_code);
    }
    if event_type != "message.failed" {
        resource["media"] = json!([]);
    }
    json!({
        "resource": resource,
        "context": {
            "orgId": org_id,
            "phoneNumberId": message.phone_number_id,
            "conversationId": message.conversation_id,
            "userId": message.user_id,
            "contacts": lookup(contacts),
            "senderIdentifier": message.from,
            "recipientIdentifiers": message.to,
        },
        "links": { "quo": link(&message.conversation_id) },
    })
}

/// Returns the status. The dated events have a status `failed`, which the v1 API lacks.
fn status(message: &Message, event_type: &str) -> Value {
    match (message.status, event_type) {
        (MessageStatus::Undelivered, "message.failed") => json!("failed"),
        (status, _) => json!(status),
    }
}

fn legacy(message: &Message, contacts: &[String]) -> Value {
    json!({
        "id": message.id,
        "object": "message",
        "from": message.from,
        "to": message.to,
        "direction": message.direction,
        "text": message.text,
        "media": [],
        "status": message.status,
        "createdAt": message.created_at,
        "userId": message.user_id,
        "phoneNumberId": message.phone_number_id,
        "contactIds": contacts,
    })
}

/// Returns the ids of the contacts with one of these numbers.
pub(super) fn contact_ids(state: &State, numbers: &[&str]) -> Vec<String> {
    let contacts = state.contacts.iter();
    let known = contacts.filter(|contact| numbers.iter().any(|number| contact.has_number(number)));
    known.map(|contact| contact.id.clone()).collect()
}

/// Returns contacts in the form of a context.
pub(super) fn lookup(ids: &[String]) -> Value {
    let status = if ids.is_empty() { "none" } else { "matched" };
    json!({ "ids": ids, "lookupStatus": status })
}

/// Returns the link to a conversation in the app.
pub(super) fn link(conversation_id: &str) -> String {
    format!("https://my.quo.com/inbox/c/{conversation_id}")
}
