//! Events of contacts.

use serde_json::{Value, json};

use super::Event;
use crate::state::{Contact, Entry};

/// Builds `contact.updated` or `contact.deleted`. Both contain the whole contact.
pub(crate) fn event(org_id: &str, contact: &Contact, event_type: &str) -> Event {
    Event {
        event_type: event_type.to_owned(),
        resource_id: Some(contact.id.clone()),
        number: None,
        dated: dated(org_id, contact),
        legacy: Some(legacy(org_id, contact)),
    }
}

fn dated(org_id: &str, contact: &Contact) -> Value {
    let fields = &contact.default_fields;
    json!({
        "resource": {
            "id": contact.id,
            "firstName": fields.first_name,
            "lastName": fields.last_name,
            "company": fields.company,
            "role": fields.role,
            "location": null,
            "source": contact.source,
            "externalId": contact.external_id,
            "emails": entries(&fields.emails, "email"),
            "phoneNumbers": entries(&fields.phone_numbers, "phone-number"),
            "customFields": contact.custom_fields,
            "createdAt": contact.created_at,
            "updatedAt": contact.updated_at,
        },
        "context": {
            "orgId": org_id,
            "userId": contact.created_by_user_id,
            "sharedWithIds": [org_id],
        },
        "links": { "quo": format!("https://my.quo.com/contacts/{}", contact.id) },
    })
}

/// Returns the entries that have a value.
fn entries(entries: &[Entry], kind: &str) -> Vec<Value> {
    let values = entries.iter().filter_map(|entry| entry.value.as_deref());
    values
        .map(|value| json!({ "value": value, "type": kind }))
        .collect()
}

fn legacy(org_id: &str, contact: &Contact) -> Value {
    let fields = &contact.default_fields;
    let of = |entries: &[Entry], kind: &str| -> Vec<Value> {
        let entries = entries.iter();
        entries
            .map(|entry| json!({ "name": entry.name, "type": kind, "value": entry.value }))
            .collect()
    };
    let mut listed = of(&fields.emails, "email");
    listed.extend(of(&fields.phone_numbers, "phone-number"));
    json!({
        "id": contact.id,
        "object": "contact",
        "firstName": fields.first_name,
        "lastName": fields.last_name,
        "company": fields.company,
        "role": fields.role,
        "pictureUrl": null,
        "fields": listed,
        "notes": [],
        "sharedWith": [org_id],
        "createdAt": contact.created_at,
        "updatedAt": contact.updated_at,
        "userId": contact.created_by_user_id,
    })
}
