//! Keeps contacts in step with another system: creates, updates and deletes them by their
//! external id.
//!
//! An update deletes the lists that it omits. `UpdateContact::from` carries over what was read,
//! so the phone numbers, emails and custom fields that colleagues added are kept.
//!
//! `cargo run --example sync_contacts` runs on the emulator and needs no key or network.

use quo_emulator::Emulator;
use quo_sdk::types::{
    Contact, CreateContactCustomField, CreateContactDetail, UpdateContact, UpdateContactDetail,
};
use quo_sdk::{Client, Error};

/// The name of the other system.
const SOURCE: &str = "crm";

/// A customer of the other system.
struct Customer {
    id: &'static str,
    name: &'static str,
    company: Option<&'static str>,
    phone_number: &'static str,
}

const LIA: Customer = Customer {
    id: "crm-1",
    name: "Lia",
    company: Some("Acme"),
    phone_number: "+15555550142",
};
const BO: Customer = Customer {
    id: "crm-2",
    name: "Bo",
    company: None,
    phone_number: "+15555550143",
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().rate_limit(None).start().await?;
    let quo = emulator.client();

    println!("Two new customers:");
    sync(&quo, &[LIA, BO]).await?;

    println!("\nA colleague adds an email to a contact:");
    let contact = find(&quo, LIA.id).await?.ok_or("the contact is missing")?;
    let email = UpdateContactDetail::builder()
        .name("work")
        .value("lia@example.com");
    let emails = contact
        .default_fields
        .emails
        .iter()
        .map(UpdateContactDetail::from);
    let emails: Vec<_> = emails.chain([email.build()?]).collect();
    let updated = quo
        .update_contact_by_id(&contact.id)
        .body(UpdateContact::from(&contact))
        .default_fields_with(|fields| fields.emails(emails))
        .send()
        .await?;
    show(&updated);

    println!("\nOne customer moves to another company, one leaves:");
    let lia = Customer {
        company: Some("Acme Labs"),
        ..LIA
    };
    sync(&quo, &[lia]).await?;
    Ok(())
}

/// Creates and updates the contacts of these customers, and deletes those of others.
async fn sync(quo: &Client, customers: &[Customer]) -> Result<(), Error> {
    for customer in customers {
        match find(quo, customer.id).await? {
            Some(contact) => show(&update(quo, &contact, customer).await?),
            None => show(&create(quo, customer).await?),
        }
    }
    // All pages are read first, because a deletion would move the items of later pages.
    let contacts = quo.list_contacts().sources(SOURCE).stream();
    for contact in contacts.try_collect().await? {
        let id = contact.external_id.as_deref();
        if !customers.iter().any(|customer| id == Some(customer.id)) {
            quo.delete_contact(&contact.id).send().await?;
            println!("  deleted {}", contact.id);
        }
    }
    Ok(())
}

/// Returns the contact with this id in the other system.
async fn find(quo: &Client, id: &str) -> Result<Option<Contact>, Error> {
    let found = quo.list_contacts().sources(SOURCE).external_ids(id);
    Ok(found.send().await?.into_inner().into_iter().next())
}

async fn create(quo: &Client, customer: &Customer) -> Result<Contact, Error> {
    let mobile = CreateContactDetail::builder();
    let mobile = mobile.name("mobile").value(customer.phone_number);
    let account = CreateContactCustomField::builder();
    let account = account.key("account").value(customer.id);
    let created = quo
        .create_contact()
        .source(SOURCE)
        .external_id(customer.id)
        .default_fields_with(|fields| {
            fields
                .first_name(customer.name)
                .company(customer.company)
                .phone_numbers(mobile)
        })
        .custom_fields(account)
        .send()
        .await?;
    Ok(created.into_inner())
}

/// Changes name and company, and keeps everything else.
async fn update(quo: &Client, contact: &Contact, customer: &Customer) -> Result<Contact, Error> {
    let updated = quo
        .update_contact_by_id(&contact.id)
        .body(UpdateContact::from(contact))
        .default_fields_with(|fields| fields.first_name(customer.name).company(customer.company))
        .send()
        .await?;
    Ok(updated.into_inner())
}

fn show(contact: &Contact) {
    let fields = &contact.default_fields;
    println!(
        "  {} {} of {}: {} phone numbers, {} emails, {} custom fields",
        contact.id,
        fields.first_name.as_deref().unwrap_or("no name"),
        fields.company.as_deref().unwrap_or("no company"),
        fields.phone_numbers.len(),
        fields.emails.len(),
        contact.custom_fields.len(),
    );
}
