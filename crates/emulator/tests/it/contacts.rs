//! Updates of contacts, and the lists that they omit.

use quo_sdk_frozen::Client;
use quo_sdk_frozen::types::{
    Contact, CreateContactCustomField, CreateContactDetail, CustomFieldValue, UpdateContact,
};

use super::harness::{EXTERNAL_NUMBER, client, clock_start, frozen, paused_emulator};

/// Creates a contact with every field, and a custom field of each type.
async fn create(quo: &Client) -> Contact {
    let values: [(&str, CustomFieldValue); 5] = [
        ("account", "A-1".into()),
        ("birthday", "1990-12-10T00:00:00Z".into()),
        ("newsletter", true.into()),
        ("seats", 12.5.into()),
        (
            "topics",
            vec!["billing".to_owned(), "support".to_owned()].into(),
        ),
    ];
    let field = |(key, value)| CreateContactCustomField::builder().key(key).value(value);
    let detail = |name, value| CreateContactDetail::builder().name(name).value(value);
    let created = quo
        .create_contact()
        .external_id("crm-1")
        .source("crm")
        .source_url("https://example.com/crm/1")
        .default_fields_with(|fields| {
            fields
                .first_name("Lia")
                .last_name("Lind")
                .company("Acme")
                .role("Buyer")
                .emails([
                    detail("work", "lia@example.com"),
                    detail("home", "lind@example.com"),
                ])
                .phone_numbers(detail("mobile", EXTERNAL_NUMBER))
        })
        .custom_fields(values.map(field))
        .send()
        .await;
    created.unwrap().into_inner()
}

/// The clock is paused, so that an update does not change the times.
async fn assert_stored(quo: &Client, expected: &Contact) {
    let stored = quo.get_contact_by_id(&expected.id).send().await.unwrap();
    assert!(*stored == *expected, "{stored:?}\n{expected:?}");
}

#[tokio::test]
async fn update_without_default_fields_deletes_custom_fields_only() {
    let emulator = paused_emulator().await;
    let quo = client(&emulator);
    let mut contact = create(&quo).await;
    let update = quo.update_contact_by_id(&contact.id).external_id("crm-2");
    update.send().await.unwrap();
    contact.external_id = Some("crm-2".to_owned());
    contact.custom_fields.clear();
    assert_stored(&quo, &contact).await;
}

#[tokio::test]
async fn update_with_default_fields_deletes_omitted_emails_and_phone_numbers() {
    let emulator = paused_emulator().await;
    let quo = client(&emulator);
    let mut contact = create(&quo).await;
    let update = quo.update_contact_by_id(&contact.id);
    let update = update.default_fields_with(|fields| fields.company("Acme Labs"));
    update.send().await.unwrap();
    contact.default_fields.company = Some("Acme Labs".to_owned());
    contact.default_fields.emails.clear();
    contact.default_fields.phone_numbers.clear();
    contact.custom_fields.clear();
    assert_stored(&quo, &contact).await;
}

#[tokio::test]
async fn omitted_lists_are_kept_if_set() {
    let emulator = frozen()
        .keep_omitted_lists()
        .paused_at(clock_start())
        .start()
        .await
        .unwrap();
    let quo = client(&emulator);
    let mut contact = create(&quo).await;
    let update = quo.update_contact_by_id(&contact.id);
    let update = update.default_fields_with(|fields| fields.company("Acme Labs"));
    update.send().await.unwrap();
    contact.default_fields.company = Some("Acme Labs".to_owned());
    assert_stored(&quo, &contact).await;
}

#[tokio::test]
async fn update_from_the_contact_that_was_read_loses_nothing() {
    let emulator = paused_emulator().await;
    let quo = client(&emulator);
    let mut contact = create(&quo).await;
    let read = quo.get_contact_by_id(&contact.id).send().await.unwrap();
    for (company, update) in [
        ("Acme Labs", UpdateContact::from(&read)),
        ("Acme Group", UpdateContact::from(&contact)),
    ] {
        let updated = quo
            .update_contact_by_id(&contact.id)
            .body(update)
            .default_fields_with(|fields| fields.company(company))
            .send()
            .await
            .unwrap();
        contact.default_fields.company = Some(company.to_owned());
        assert!(*updated == contact, "{updated:?}\n{contact:?}");
        assert_stored(&quo, &contact).await;
    }
    assert_eq!(contact.custom_fields.len(), 5);
}
