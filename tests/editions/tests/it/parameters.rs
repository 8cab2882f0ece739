//! Parameters of other styles, locations and names.

use quo_sdk_editions::{deep_object, header_parameters, names_in_brackets, unmapped_parameters};
use serde_json::json;

use crate::sample::{answering, data, only_request, user};
use crate::serve::client;
use quo_sdk_test_support::server::Server;

async fn users() -> Server {
    answering(json!({ "data": [user()], "totalItems": 1, "nextPageToken": null })).await
}

#[tokio::test]
async fn a_deep_object_is_sent_property_by_property() {
    let server = users().await;
    let api = deep_object::Api::new(&client(&server));
    let call = api.list_users().filter_role("admin").filter_active(true);
    call.filter_created_after(
        "2022-01-01T00:00:00Z"
            .parse::<chrono::DateTime<chrono::Utc>>()
            .unwrap(),
    )
    .send()
    .await
    .unwrap();
    let expected = [
        "filter%5Bactive%5D=true",
        "filter%5BcreatedAfter%5D=2022-01-01T00%3A00%3A00Z",
        "filter%5Brole%5D=admin",
        "maxResults=10",
    ];
    assert_eq!(only_request(&server).1, expected);
}

#[tokio::test]
async fn a_name_in_brackets_is_sent_as_it_stands() {
    let server = users().await;
    let api = names_in_brackets::Api::new(&client(&server));
    let call = api.list_users().status_in("open,done").ids(["a", "b"]);
    call.send().await.unwrap();
    let expected = [
        "ids%5B%5D=a",
        "ids%5B%5D=b",
        "maxResults=10",
        "status%5Bin%5D=open%2Cdone",
    ];
    assert_eq!(only_request(&server).1, expected);
}

#[tokio::test]
async fn headers_are_sent_and_those_of_one_value_by_themselves() {
    let server = answering(data(user())).await;
    let api = header_parameters::Api::new(&client(&server));
    let call = api.get_user_by_id("US1", "t1").x_depth(2_i64);
    call.send().await.unwrap();
    let (request, _) = only_request(&server);
    for (name, value) in [
        ("quo-api-version", "2026-03-30"),
        ("authorization", "key-1"),
        ("x-trace", "t1"),
        ("x-depth", "2"),
        ("x-mode", "fast"),
    ] {
        assert_eq!(request.headers[name], value, "{name}");
    }
    // A required header is an argument, so only its value can be wrong.
    let refused = api.get_user_by_id("US1", "a\nb").send().await.unwrap_err();
    assert!(
        refused.to_string().contains("`x_trace` is invalid"),
        "{refused}"
    );
}

#[tokio::test]
async fn a_call_is_made_without_the_parameters_that_are_not_mapped() {
    let server = users().await;
    let api = unmapped_parameters::Api::new(&client(&server));
    // The list is one parameter: its commas are separators, and those of a value are encoded.
    api.list_users().ids(["a", "b,c"]).send().await.unwrap();
    assert_eq!(only_request(&server).1, ["ids=a,b%2Cc", "maxResults=10"]);
    assert_eq!(unmapped_parameters::OPERATIONS.len(), 1);
}
