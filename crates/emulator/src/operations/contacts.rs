//! Contacts and their custom fields.

use serde_json::{Value, json};

use super::list::{Order, page};
use super::{Answer, Refusal};
use crate::edition::Input;
use crate::events;
use crate::state::{Contact, CustomField, CustomFieldDefinition, DefaultFields, Entry, Kind, Role};
use crate::transaction::Transaction;

pub(super) fn custom_fields(work: &mut Transaction<'_>, _: &Input) -> Result<Answer, Refusal> {
    let fields = work.state().custom_fields.iter();
    Answer::data(fields.collect::<Vec<&CustomFieldDefinition>>())
}

pub(super) fn create(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let state = work.state();
    let creator = match input.field("createdByUserId") {
        Some(id) => state
            .users
            .get(id)
            .ok_or_else(|| Refusal::not_found("User", id))?,
        None => {
            let owner = state.users.iter().find(|user| user.role == Role::Owner);
            owner.ok_or_else(|| Refusal::forbidden("The workspace has no owner"))?
        }
    };
    let (created_by_user_id, now) = (creator.id.clone(), work.now());
    let mut contact = Contact {
        id: work.draw("CT"),
        external_id: None,
        source: Some("public-api".to_owned()),
        source_url: None,
        default_fields: DefaultFields::default(),
        custom_fields: Vec::new(),
        created_at: now,
        updated_at: now,
        created_by_user_id,
    };
    fill_in(work, &mut contact, &input.body)?;
    save(work, contact)
}

pub(super) fn list(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let (ids, sources) = (input.texts("externalIds"), input.texts("sources"));
    let among = |wanted: &Option<Vec<&str>>, value: &Option<String>| match wanted {
        Some(wanted) => value
            .as_deref()
            .is_some_and(|value| wanted.contains(&value)),
        None => true,
    };
    let names = ("maxResults", "pageToken", 10);
    let contacts = &work.state().contacts;
    let contacts = page(contacts, input, names, Order::NewestFirst, |contact| {
        among(&ids, &contact.external_id) && among(&sources, &contact.source)
    })?;
    Ok(contacts.v1(|contact| json!(contact)))
}

pub(super) fn get(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    Answer::data(find(work, input)?)
}

pub(super) fn update(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let mut contact = find(work, input)?;
    fill_in(work, &mut contact, &input.body)?;
    contact.updated_at = work.now();
    save(work, contact)
}

pub(super) fn delete(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let contact = find(work, input)?;
    work.remove(Kind::Contact, &contact.id);
    work.fire(events::contacts::event(
        &work.ids().workspace(),
        &contact,
        "contact.deleted",
    ));
    Answer::empty()
}

fn find(work: &Transaction<'_>, input: &Input) -> Result<Contact, Refusal> {
    let id = input.path("id");
    let found = work.state().contacts.get(id).cloned();
    found.ok_or_else(|| Refusal::not_found("Contact", id))
}

/// New contacts are reported as updated, too: there is no other event.
fn save(work: &mut Transaction<'_>, contact: Contact) -> Result<Answer, Refusal> {
    work.put(contact.clone());
    work.fire(events::contacts::event(
        &work.ids().workspace(),
        &contact,
        "contact.updated",
    ));
    Answer::data(contact)
}

/// Takes from a body what it says; lists replace those before. What it does not say
/// stays, though a later reading of the document has lists that are not sent deleted.
fn fill_in(work: &mut Transaction<'_>, contact: &mut Contact, body: &Value) -> Result<(), Refusal> {
    let said = |body: &Value, name: &str| {
        body.get(name)
            .map(|value| value.as_str().map(str::to_owned))
    };
    let set = |place: &mut Option<String>, value: Option<Option<String>>| {
        if let Some(value) = value {
            *place = value;
        }
    };
    set(&mut contact.external_id, said(body, "externalId"));
    set(&mut contact.source, said(body, "source"));
    set(&mut contact.source_url, said(body, "sourceUrl"));
    if let Some(given) = body.get("defaultFields") {
        let fields = &mut contact.default_fields;
        set(&mut fields.company, said(given, "company"));
        set(&mut fields.first_name, said(given, "firstName"));
        set(&mut fields.last_name, said(given, "lastName"));
        set(&mut fields.role, said(given, "role"));
        if let Some(emails) = given.get("emails") {
            fields.emails = entries(work, emails);
        }
        if let Some(numbers) = given.get("phoneNumbers") {
            fields.phone_numbers = entries(work, numbers);
        }
    }
    if let Some(given) = body.get("customFields").and_then(Value::as_array) {
        let fields = given.iter().enumerate();
        let fields = fields.map(|(index, field)| custom_field(work, index, field));
        contact.custom_fields = fields.collect::<Result<_, _>>()?;
    }
    Ok(())
}

fn entries(work: &mut Transaction<'_>, given: &Value) -> Vec<Entry> {
    let given = given.as_array().into_iter().flatten();
    let text = |entry: &Value, name: &str| entry.get(name)?.as_str().map(str::to_owned);
    given
        .map(|entry| Entry {
            name: text(entry, "name").unwrap_or_default(),
            value: text(entry, "value"),
            id: text(entry, "id").unwrap_or_else(|| work.draw("")),
        })
        .collect()
}

/// A value of a field that the workspace has, in the field's type.
fn custom_field(
    work: &mut Transaction<'_>,
    index: usize,
    given: &Value,
) -> Result<CustomField, Refusal> {
    let key = given.get("key").and_then(Value::as_str).unwrap_or_default();
    let place = |name: &str| format!("/customFields/{index}/{name}");
    let known = work.state().custom_fields.get(key).cloned();
    let known = known.ok_or_else(|| {
        Refusal::mismatch(
            &place("key"),
            "Expected the key of a custom field of the workspace",
        )
    })?;
    let value = given.get("value").cloned().unwrap_or(Value::Null);
    let fits = value.is_null()
        || match known.kind.as_str() {
            "multi-select" => value.is_array(),
            "boolean" => value.is_boolean(),
            "number" => value.is_number(),
            "date" => value
                .as_str()
                .and_then(crate::clock::Moment::parse)
                .is_some(),
            _ => value.is_string(),
        };
    if !fits {
        let message = format!("Expected a value for a field of type {}", known.kind);
        return Err(Refusal::mismatch(&place("value"), message));
    }
    let id = given.get("id").and_then(Value::as_str).map(str::to_owned);
    Ok(CustomField {
        name: known.name,
        key: known.key,
        id: id.unwrap_or_else(|| work.draw("")),
        kind: known.kind,
        value,
    })
}
