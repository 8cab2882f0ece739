//! Updates: what is absent, null, and carried over.

use quo_sdk_frozen::types::{
    Contact, UpdateContact, UpdateContactCustomField, UpdateContactDefaultFields,
    UpdateContactDetail, builder,
};
use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::server::Server;
use serde_json::{Value, json};

use crate::bodies::{Case, sent};

async fn updated(
    fill: fn(builder::UpdateContactBuilder) -> builder::UpdateContactBuilder,
) -> Value {
    sent(|client| {
        client
            .update_contact_by_id("c1")
            .body(fill(UpdateContact::builder()))
            .send()
    })
    .await
}

async fn updated_defaults(
    fill: fn(
        builder::UpdateContactDefaultFieldsBuilder,
    ) -> builder::UpdateContactDefaultFieldsBuilder,
) -> Value {
    let fields = fill(UpdateContactDefaultFields::builder());
    let call = |client: Client| {
        let call = client.update_contact_by_id("c1");
        call.default_fields(fields).send()
    };
    sent(call).await["defaultFields"].take()
}

#[tokio::test]
async fn update_distinguishes_absent_null_and_value() {
    let cases: [Case<builder::UpdateContactBuilder>; 9] = [
        (|body| body, json!({})),
        (
            |body| body.clear_external_id(),
            json!({ "externalId": null }),
        ),
        (|body| body.external_id("a"), json!({ "externalId": "a" })),
        (|body| body.clear_source(), json!({ "source": null })),
        (|body| body.source("a"), json!({ "source": "a" })),
        (|body| body.clear_source_url(), json!({ "sourceUrl": null })),
        (|body| body.source_url("a"), json!({ "sourceUrl": "a" })),
        (
            |body| body.clear_source().source("a"),
            json!({ "source": "a" }),
        ),
        (
            |body| body.source("a").clear_source(),
            json!({ "source": null }),
        ),
    ];
    for (fill, expected) in cases {
        assert_eq!(updated(fill).await, expected);
    }
}

#[tokio::test]
async fn changed_detail_without_a_value_is_rejected_and_cleared_one_is_sent_as_null() {
    let detail = || UpdateContactDetail::builder().id("d1").name("work");
    let custom = || UpdateContactCustomField::builder().key("k");
    let server = Server::in_turn(Vec::new()).await;
    let update = server.client().update_contact_by_id("c1");
    for (request, expected) in [
        (
            update
                .clone()
                .default_fields_with(|fields| fields.emails([detail().value("a"), detail()])),
            "`default_fields` is invalid: `emails[1]` is invalid: `value` is required",
        ),
        (
            update.clone().custom_fields(custom()),
            "`custom_fields` is invalid: `value` is required",
        ),
    ] {
        let error = request.send().await.unwrap_err().to_string();
        assert!(error.ends_with(expected), "{error}");
    }
    assert!(server.recorded().is_empty());

    let defaults = updated_defaults(|fields| {
        let detail = UpdateContactDetail::builder()
            .id("d1")
            .name("work")
            .clear_value();
        fields.emails(detail.clone()).phone_numbers([detail])
    });
    let nothing = json!({ "id": "d1", "name": "work", "value": null });
    assert_eq!(
        defaults.await,
        json!({ "emails": [nothing], "phoneNumbers": [nothing] })
    );
    let custom = |body: builder::UpdateContactBuilder| {
        let field = UpdateContactCustomField::builder().key("k");
        body.custom_fields([field.clear_value()])
    };
    assert_eq!(
        updated(custom).await,
        json!({ "customFields": [{ "key": "k", "value": null }] })
    );
}

#[tokio::test]
async fn update_made_from_a_contact_carries_over_its_lists_and_nothing_else() {
    let contact: Contact = serde_json::from_value(json!({
        "id": "c1", "externalId": "e1", "source": "crm", "sourceUrl": null,
        "defaultFields": {
            "company": "Engines", "firstName": "Ada", "lastName": null, "role": null,
            "emails": [{ "id": "m1", "name": "work", "value": "ada@example.com" }],
            "phoneNumbers": [{ "id": "p1", "name": "mobile", "value": "+15555550123" },
                             { "id": "p2", "name": "old", "value": null }],
        },
        "customFields": [
            { "id": "f1", "name": "Tags", "key": "tags", "type": "multi-select", "value": ["a", "b"] },
        ],
        "createdAt": "2026-07-20T01:02:03Z", "updatedAt": "2026-07-20T01:02:03Z",
        "createdByUserId": "US1",
    }))
    .unwrap();
    let update = UpdateContact::from(&contact);
    let body = sent(|client| {
        let request = client.update_contact_by_id(&contact.id).body(&update);
        request
            .default_fields_with(|fields| fields.company("Difference Engines"))
            .send()
    });
    assert_eq!(
        body.await,
        json!({
            "defaultFields": {
                "company": "Difference Engines",
                "emails": [{ "id": "m1", "name": "work", "value": "ada@example.com" }],
                "phoneNumbers": [{ "id": "p1", "name": "mobile", "value": "+15555550123" },
                                 { "id": "p2", "name": "old", "value": null }],
            },
            "customFields": [{ "id": "f1", "key": "tags", "value": ["a", "b"] }],
        })
    );
}
