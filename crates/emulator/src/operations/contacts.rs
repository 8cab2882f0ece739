//! Contacts, and their custom fields.

use serde_json::{Value, json};

use super::list::{Order, page};
use super::output::Output;
use crate::deliveries;
use crate::error_response::ErrorResponse;
use crate::events;
use crate::spec::Input;
use crate::state::{
    Contact, CustomField, CustomFieldDefinition, DefaultFields, Entry, Kind, Role, Transaction,
};

pub(super) fn custom_fields(tx: &mut Transaction<'_>, _: &Input) -> Result<Output, ErrorResponse> {
    let fields = tx.state().custom_fields.iter();
    Output::data(fields.collect::<Vec<&CustomFieldDefinition>>())
}

pub(super) fn create(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let state = tx.state();
    let creator = match input.field("createdByUserId") {
        Some(id) => state
            .users
            .get(id)
            .ok_or_else(|| ErrorResponse::not_found("User", id))?,
        None => {
            let owner = state.users.iter().find(|user| user.role == Role::Owner);
            owner.ok_or_else(|| ErrorResponse::forbidden("The workspace has no owner"))?
        }
    };
    let (created_by_user_id, now) = (creator.id.clone(), tx.now());
    let mut contact = Contact {
        id: tx.new_id("CT"),
        external_id: None,
        source: Some("public-api".to_owned()),
        source_url: None,
        default_fields: DefaultFields::default(),
        custom_fields: Vec::new(),
        created_at: now,
        updated_at: now,
        created_by_user_id,
    };
    set_fields(tx, &mut contact, &input.body)?;
    save(tx, contact)
}

pub(super) fn list(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let (ids, sources) = (input.texts("externalIds"), input.texts("sources"));
    let among = |wanted: &Option<Vec<&str>>, value: &Option<String>| match wanted {
        Some(wanted) => value
            .as_deref()
            .is_some_and(|value| wanted.contains(&value)),
        None => true,
    };
    let names = ("maxResults", "pageToken", 10);
    let contacts = &tx.state().contacts;
    let contacts = page(contacts, input, names, Order::NewestFirst, |contact| {
        among(&ids, &contact.external_id) && among(&sources, &contact.source)
    })?;
    Ok(contacts.v1(|contact| json!(contact)))
}

pub(super) fn get(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    Output::data(find(tx, input)?)
}

/// Updates a contact. Lists that the body omits are deleted: the custom fields, and the emails
/// and phone numbers of the default fields. A body without default fields changes none of them.
pub(super) fn update(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let mut contact = find(tx, input)?;
    contact.custom_fields.clear();
    if input.body.get("defaultFields").is_some() {
        contact.default_fields.emails.clear();
        contact.default_fields.phone_numbers.clear();
    }
    set_and_save(tx, contact, input)
}

/// Updates a contact. Lists that the body omits stay unchanged.
pub(super) fn update_and_keep_omitted_lists(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let contact = find(tx, input)?;
    set_and_save(tx, contact, input)
}

fn set_and_save(
    tx: &mut Transaction<'_>,
    mut contact: Contact,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    set_fields(tx, &mut contact, &input.body)?;
    contact.updated_at = tx.now();
    save(tx, contact)
}

pub(super) fn delete(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let contact = find(tx, input)?;
    tx.remove(Kind::Contact, &contact.id);
    let org_id = tx.ids().workspace();
    let event = events::contacts::event(&org_id, &contact, "contact.deleted");
    deliveries::emit(tx, event);
    Output::empty()
}

fn find(tx: &Transaction<'_>, input: &Input) -> Result<Contact, ErrorResponse> {
    let id = input.path("id");
    let found = tx.state().contacts.get(id).cloned();
    found.ok_or_else(|| ErrorResponse::not_found("Contact", id))
}

/// Saves a contact. New contacts emit `contact.updated`, because no other event exists.
fn save(tx: &mut Transaction<'_>, contact: Contact) -> Result<Output, ErrorResponse> {
    tx.put(contact.clone());
    let org_id = tx.ids().workspace();
    let event = events::contacts::event(&org_id, &contact, "contact.updated");
    deliveries::emit(tx, event);
    Output::data(contact)
}

/// Sets the fields of a body. Lists replace the previous lists, and missing fields stay
/// unchanged.
fn set_fields(
    tx: &mut Transaction<'_>,
    contact: &mut Contact,
    body: &Value,
) -> Result<(), ErrorResponse> {
    let given_text = |body: &Value, name: &str| {
        body.get(name)
            .map(|value| value.as_str().map(str::to_owned))
    };
    let set = |field: &mut Option<String>, value: Option<Option<String>>| {
        if let Some(value) = value {
            *field = value;
        }
    };
    set(&mut contact.external_id, given_text(body, "externalId"));
    set(&mut contact.source, given_text(body, "source"));
    set(&mut contact.source_url, given_text(body, "sourceUrl"));
    if let Some(given) = body.get("defaultFields") {
        let fields = &mut contact.default_fields;
        set(&mut fields.company, given_text(given, "company"));
        set(&mut fields.first_name, given_text(given, "firstName"));
        set(&mut fields.last_name, given_text(given, "lastName"));
        set(&mut fields.role, given_text(given, "role"));
        if let Some(emails) = given.get("emails") {
            fields.emails = entries(tx, emails);
        }
        if let Some(numbers) = given.get("phoneNumbers") {
            fields.phone_numbers = entries(tx, numbers);
        }
    }
    if let Some(given) = body.get("customFields").and_then(Value::as_array) {
        let fields = given.iter().enumerate();
        let fields = fields.map(|(index, field)| custom_field(tx, index, field));
        contact.custom_fields = fields.collect::<Result<_, _>>()?;
    }
    Ok(())
}

fn entries(tx: &mut Transaction<'_>, given: &Value) -> Vec<Entry> {
    let given = given.as_array().into_iter().flatten();
    let text = |entry: &Value, name: &str| entry.get(name)?.as_str().map(str::to_owned);
    given
        .map(|entry| Entry {
            name: text(entry, "name").unwrap_or_default(),
            value: text(entry, "value"),
            id: text(entry, "id").unwrap_or_else(|| tx.new_id("")),
        })
        .collect()
}

/// Returns the value of a custom field, if it has the type of the field.
fn custom_field(
    tx: &mut Transaction<'_>,
    index: usize,
    given: &Value,
) -> Result<CustomField, ErrorResponse> {
    let key = given.get("key").and_then(Value::as_str).unwrap_or_default();
    let path = |name: &str| format!("/customFields/{index}/{name}");
    let known = tx.state().custom_fields.get(key).cloned();
    let known = known.ok_or_else(|| {
        ErrorResponse::field_error(
            &path("key"),
            "Expected the key of a custom field of the workspace",
        )
    })?;
    let value = given.get("value").cloned().unwrap_or(Value::Null);
    let is_valid = value.is_null()
        || match known.kind.as_str() {
            "multi-select" => value.is_array(),
            "boolean" => value.is_boolean(),
            "number" => value.is_number(),
            "date" => value
                .as_str()
                .and_then(crate::clock::Timestamp::parse)
                .is_some(),
            _ => value.is_string(),
        };
    if !is_valid {
        let message = format!("Expected a value for a field of type {}", known.kind);
        return Err(ErrorResponse::field_error(&path("value"), message));
    }
    let id = given.get("id").and_then(Value::as_str).map(str::to_owned);
    Ok(CustomField {
        name: known.name,
        key: known.key,
        id: id.unwrap_or_else(|| tx.new_id("")),
        kind: known.kind,
        value,
    })
}
