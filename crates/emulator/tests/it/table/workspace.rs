//! The workspace and its contacts.

use reqwest::Method;
use serde_json::{Value, json};

use super::super::harness::{Harness, get, post, request};
use super::{Row, bare, row};

pub fn contacts(s: &Harness) -> Vec<Row> {
    let one = format!("/v1/contacts/{}", s.contact);
    let field = |key: &str, value: Value| json!({ "defaultFields": { "firstName": null }, "customFields": [{ "key": key, "value": value }] });
    vec![
        row(
            "getContactCustomFields_v1",
            vec![get("/v1/contact-custom-fields")],
            vec![],
        ),
        row(
            "createContact_v1",
            vec![
                post(
                    "/v1/contacts",
                    json!({ "defaultFields": { "firstName": "Bo" } }),
                ),
                post("/v1/contacts", field("seats", json!(12))),
                post("/v1/contacts", field("topics", json!(["billing"]))),
                post(
                    "/v1/contacts",
                    field("birthday", json!("2000-02-29T00:00:00Z")),
                ),
                post("/v1/contacts", field("newsletter", json!(null))),
            ],
            vec![
                (400, post("/v1/contacts", json!({ "defaultFields": {} }))),
                (400, post("/v1/contacts", field("unheard-of", json!("x")))),
                (400, post("/v1/contacts", field("seats", json!("twelve")))),
                (400, bare(Method::POST, "/v1/contacts")),
                (
                    404,
                    post(
                        "/v1/contacts",
                        json!({ "defaultFields": { "firstName": "Bo" }, "createdByUserId": "US1" }),
                    ),
                ),
            ],
        ),
        row(
            "listContacts_v1",
            vec![
                get("/v1/contacts?maxResults=50"),
                get("/v1/contacts?maxResults=1&externalIds=a&externalIds=b&sources=public-api"),
            ],
            vec![(400, get("/v1/contacts?maxResults=51"))],
        ),
        row(
            "getContactById_v1",
            vec![get(&one)],
            vec![(404, get("/v1/contacts/CT1"))],
        ),
        row(
            "updateContactById_v1",
            vec![request(
                Method::PATCH,
                &one,
                Some(json!({ "externalId": "crm-1", "defaultFields": { "lastName": null } })),
            )],
            vec![
                (
                    400,
                    request(Method::PATCH, &one, Some(json!({ "externalId": "" }))),
                ),
                (
                    404,
                    request(Method::PATCH, "/v1/contacts/CT1", Some(json!({}))),
                ),
            ],
        ),
        row(
            "deleteContact_v1",
            vec![bare(Method::DELETE, &one)],
            vec![(404, bare(Method::DELETE, "/v1/contacts/CT1"))],
        ),
    ]
}

pub fn workspace(s: &Harness) -> Vec<Row> {
    let number = format!("/v1/phone-numbers/{}", s.private);
    vec![
        row(
            "listPhoneNumbers_v1",
            vec![
                get("/v1/phone-numbers"),
                get(format!("/v1/phone-numbers?userId={}", s.member)),
            ],
            vec![(400, get("/v1/phone-numbers?userId=1"))],
        ),
        row(
            "getPhoneNumberById_v1",
            vec![get(number)],
            vec![(404, get("/v1/phone-numbers/PN1"))],
        ),
        row(
            "listUsers_v1",
            vec![get("/v1/users?maxResults=1")],
            vec![
                (400, get("/v1/users")),
                (400, get("/v1/users?maxResults=many")),
            ],
        ),
        row(
            "getUserById_v1",
            vec![get(format!("/v1/users/{}", s.owner))],
            vec![(404, get("/v1/users/US1"))],
        ),
    ]
}
