//! Tables of requests: what fills a request that the setters alone cannot fill.

use quo_sdk::rt::{FillError, RequestRow};
use quo_sdk_editions::{dated, fields_called_like_methods, seed_004, sizes_of_pages};
use serde_json::{Value, json};

use quo_sdk_test_support::server::{Answer, Recorded, Server};

use crate::serve::client;

/// The request that a row sends for these values.
async fn sent(row: &RequestRow, values: &Value) -> Recorded {
    let server = Server::start(|_| Answer::new(204, "")).await;
    let filled = row.fill(&client(&server), values).unwrap();
    filled.send().await.unwrap();
    let [request] = server.recorded().try_into().unwrap();
    request
}

#[tokio::test]
async fn field_with_the_name_of_a_method_is_filled_through_the_body() {
    let [row] = fields_called_like_methods::REQUESTS else {
        panic!("one operation");
    };
    let body = json!({
        "body": "text",
        "send": { "at": "noon" },
        "options": "some",
        "pages": 2,
        "stream": true,
        "limit": 3,
        "title": "title",
    });
    let request = sent(row, &json!({ "query": { "limit": 4 }, "body": body })).await;
    assert_eq!(request.target, "/v1/things?limit=4");
    assert_eq!(
        serde_json::from_slice::<Value>(&request.body).unwrap(),
        body
    );

    let cleared = json!({ "body": "text", "send": null, "title": "title" });
    let request = sent(row, &json!({ "body": cleared })).await;
    assert_eq!(
        serde_json::from_slice::<Value>(&request.body).unwrap(),
        cleared
    );
}

#[test]
fn value_that_the_request_does_not_have_is_an_error() {
    let client = quo_sdk::Client::new("key-1").unwrap();
    let [row] = fields_called_like_methods::REQUESTS else {
        panic!("one operation");
    };
    for (values, place) in [
        (json!({ "query": { "size": 4 } }), "query.size"),
        (json!({ "body": { "name": 4 } }), "body.name"),
        (json!({ "header": { "limit": 4 } }), "header.limit"),
    ] {
        match row.fill(&client, &values) {
            Err(FillError::Unknown(found)) => assert_eq!(found, place),
            other => panic!("{other:?}"),
        }
    }
    let wrong = json!({ "query": { "limit": "four" } });
    let found = row.fill(&client, &wrong);
    assert!(matches!(found, Err(FillError::Invalid(place, _)) if place == "query.limit"));
}

#[test]
fn every_operation_has_a_row_in_its_order() {
    for (rows, operations) in [
        (dated::REQUESTS, dated::OPERATIONS),
        (seed_004::REQUESTS, seed_004::OPERATIONS),
        (sizes_of_pages::REQUESTS, sizes_of_pages::OPERATIONS),
    ] {
        assert!(rows.iter().map(|row| row.operation).eq(operations));
        assert!(!rows.is_empty());
    }
}
