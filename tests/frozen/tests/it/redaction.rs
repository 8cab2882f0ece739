//! What errors show of a request and a key.

use quo_sdk::Error;
use quo_sdk_frozen::Serve;
use quo_sdk_test_support::server::{Answer, Server};
use reqwest::Method;
use serde_json::{Value, json};

use crate::errors::assert_private;

/// Sends `body` to a server that returns `response` and returns the error.
async fn failure_of(body: &Value, response: Answer) -> Error {
    let server = Server::start(move |_| response.clone()).await;
    let request = server.client().request(Method::POST, "/v1/contacts");
    request.json(body).send::<Value>().await.unwrap_err()
}

/// Creates an error response that quotes `text` in every field that has a text.
fn quoting(text: &str) -> Answer {
    Answer::json(
        400,
        &json!({
            "title": format!("Invalid {text}"),
            "message": format!("Expected '{text}' to be a number, got {text}"),
            "description": text, "key": text, "trace": text, "code": text,
            "errors": [{ "path": format!("/body/{text}"), "message": format!("`{text}` is too long"),
                         "value": text }],
        }),
    )
    .header("x-correlation-id", percent(text))
}

/// Encodes a text, because a header holds only ASCII.
fn percent(text: &str) -> String {
    match text.is_ascii() {
        true => text.to_owned(),
        false => "c-1".to_owned(),
    }
}

#[tokio::test]
async fn quoted_name_or_number_is_redacted_in_every_script_and_length() {
    let texts = [
        "李娜",
        "Bo",
        "An",
        "SMITH",
        "482913",
        "1234",
        "907",
        "48-29-13",
        "O'Brien",
        "Müller-Lüdenscheidt",
        "Владимир",
        "محمد",
        "अनिता",
        "４８２９１３",
        "Long",
        "ACmeHolding",
        "ACME2024",
        "Will Page",
        "🎉🎉",
    ];
    for text in texts {
        let body = json!({ "defaultFields": { "firstName": text } });
        let error = failure_of(&body, quoting(text)).await;
        // Part of a name is personal, too.
        let parts: Vec<&str> = text.split(['-', ' ']).collect();
        assert_private(&error, &[&[text][..], &parts].concat());
        // The whole text stays available.
        assert!(error.api().unwrap().message().unwrap().contains(text));
    }
}

#[tokio::test]
async fn quoted_name_that_the_request_lacks_is_redacted() {
    let texts = ["李娜", "Bo", "SMITH", "482913", "48 29 13", "Ada Lovelace"];
    for text in texts {
        let error = failure_of(&json!({}), quoting_in_sentences(text)).await;
        assert_private(&error, &[text]);
    }
}

fn quoting_in_sentences(text: &str) -> Answer {
    let message = format!("The contact {text} exists");
    let errors = json!([{ "path": format!("/{text}"), "message": message }]);
    Answer::json(
        409,
        &json!({ "title": text, "message": message, "errors": errors }),
    )
}

#[tokio::test]
async fn part_of_a_request_text_is_redacted() {
    let body = json!({ "content": "Your number is 482913, Will. See you on Main Street." });
    for part in [
        "is 482913, Will",
        "Will. See",
        "Main Street",
        "482913",
        "4829",
    ] {
        let message = format!("Unexpected text near '{part}'");
        let response = Answer::json(400, &json!({ "message": message }));
        let error = failure_of(&body, response).await;
        assert_private(&error, &["4829", "Will", "Main", "Street"]);
    }
}

#[tokio::test]
#[cfg(not(feature = "debug-pii"))]
async fn known_wording_is_shown_in_full() {
    let messages = [
        "Too Many Participants",
        "A2P Registration Not Approved",
        "Invalid Custom Field Item",
        "Not Phone Number User",
        "Your subscription has expired",
        "Open Tasks Limit Reached",
        "A2P 10DLC Daily Message Cap Reached",
        "Expected integer to be less or equal to 100",
        "Expected string length less or equal to 1600",
        "Expected string to match '^PN(.*)$'",
        "Expected required property",
        "Expected array length to be less or equal to 10",
        "Expected union value",
        "Unexpected property",
        "maxResults must be at most 100, got 500",
        "No API key found in request",
        "The phone number PN123 doesn't belong to user US1aB2",
        "Contact 6824dfb69aee85c132b7dg65 was not found",
        "An internal server error occurred",
    ];
    for message in messages {
        let errors =
            json!([{ "path": "/body/defaultFields/phoneNumbers/0/value", "message": message }]);
        let body = json!({ "title": message, "message": message, "errors": errors });
        let error = failure_of(&json!({ "firstName": "Ada" }), Answer::json(400, &body)).await;
        let expected =
            format!(": {message}: {message}; /body/defaultFields/phoneNumbers/0/value: {message}");
        assert!(error.to_string().ends_with(&expected), "{error}");
    }
}

#[tokio::test]
#[cfg(not(feature = "debug-pii"))]
async fn punctuation_of_the_request_does_not_redact_wording() {
    let body = json!({ "a": ".", "b": "", "c": " ", "d": "/", "e": 5, "f": "to, a", "g": true });
    let response = json!({ "message": "Expected 5 to be less. A value has to be true." });
    let error = failure_of(&body, Answer::json(400, &response)).await;
    let expected = ": Expected 5 to be less. A value has to be true.";
    assert!(error.to_string().ends_with(expected), "{error}");
}

#[tokio::test]
async fn field_error_shows_no_text_of_the_request() {
    let body = json!({ "firstName": "SMITH" });
    let response = Answer::json(
        400,
        &json!({ "errors": [{ "path": "/body/SMITH", "message": "SMITH or 李娜 is too long" }] }),
    );
    let error = failure_of(&body, response).await;
    let [field] = error.api().unwrap().errors() else {
        panic!("{error}");
    };
    assert_eq!(field.path(), "/body/SMITH");
    assert_eq!(field.message(), "SMITH or 李娜 is too long");
    for text in [
        field.to_string(),
        format!("{field:?}"),
        format!("{:?}", field.clone()),
    ] {
        assert!(text.contains("is too long"), "{text}");
        #[cfg(not(feature = "debug-pii"))]
        assert!(!text.contains("SMITH") && !text.contains('李'), "{text}");
    }
}

#[tokio::test]
async fn echoed_key_is_never_shown() {
    let echo = |status, body: &str| {
        Answer::new(status, body)
            .header("x-correlation-id", "id-of-key-1-here")
            .header("x-other", "key-1")
    };
    let cut = "HTTP/1.1 200 OK\r\nx-correlation-id: key-1\r\nx-other: key-1\r\n\
               content-length: 1000\r\n\r\n{";
    let bodies = [
        (
            401,
            r#"{"message": "no such key: key-1", "trace": "key-1", "key": "key-1"}"#,
        ),
        (200, "{}"),
    ];
    let mut errors = Vec::new();
    for (status, body) in bodies {
        let response = echo(status, body);
        let server = Server::start(move |_| response.clone()).await;
        errors.push(server.client().list_users().send().await.unwrap_err());
    }
    let server = Server::raw(cut).await;
    errors.push(server.client().list_users().send().await.unwrap_err());
    for error in errors {
        let headers = error.headers().unwrap();
        let texts = [
            format!("{error} {error:?} {error:#?}"),
            format!("{headers:?}"),
            format!("{:?}", headers.get("x-other").unwrap().to_str()),
            error.correlation_id().unwrap_or_default().to_owned(),
        ];
        for text in texts {
            assert!(!text.contains("key-1"), "{text}");
        }
    }

    let response = echo(200, r#"{"data": []}"#);
    let server = Server::start(move |_| response.clone()).await;
    let users = server.client().list_phone_numbers().send().await.unwrap();
    let text = format!(
        "{users:?} {:?} {:?}",
        users.headers(),
        users.correlation_id()
    );
    assert!(!text.contains("key-1"), "{text}");
}
