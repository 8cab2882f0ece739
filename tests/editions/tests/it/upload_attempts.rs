//! Attempts of uploads: what is sent again, what is sent once, and what is shown.

use futures_util::stream;
use quo_sdk::multipart::Part;
use quo_sdk::{Body, Client, Error, RateLimit, RetryPolicy};
use quo_sdk_editions::uploads::Api;

use crate::form::{chunks, created, media, parts, received, retrying};
use crate::sample::{answering, only_request};
use crate::serve::client;
use quo_sdk_test_support::server::{Answer, Server};

#[tokio::test]
async fn buffered_form_is_sent_again_if_its_method_permits_it() {
    let unavailable = || vec![Answer::new(503, ""), Answer::json(200, &created())];
    let server = Server::in_turn(unavailable()).await;
    let api = Api::new(&retrying(&server));
    let request = api
        .replace_album("A1")
        .title("t")
        .cover(Part::bytes("cover"));
    assert_eq!(request.send().await.unwrap().attempts(), 2);
    let [first, second] = server.recorded().try_into().unwrap();
    assert_eq!(parts(&first).await, parts(&second).await);
    assert_ne!(
        media(&first),
        media(&second),
        "each attempt has its boundary"
    );

    let server = Server::in_turn(unavailable()).await;
    let api = Api::new(&retrying(&server));
    let request = api.create_album().title("t").cover(Part::bytes("cover"));
    let error = request.send().await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error:?}");
    assert_eq!(server.recorded().len(), 1);
}

#[tokio::test]
async fn streams_are_sent_once() {
    let server = Server::start(|_| Answer::new(503, "")).await;
    let api = Api::new(&retrying(&server));
    let part = Part::stream(chunks()).file_name("a.txt");
    let request = api.replace_album("A1").title("t").cover(part);
    let error = request.clone().send().await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.status().unwrap().as_u16()),
        (1, 503)
    );
    let again = request.send().await.unwrap_err();
    assert!(
        again
            .to_string()
            .contains("`cover` is invalid: its stream was sent"),
        "{again}"
    );
    let (request, _) = only_request(&server);
    assert_eq!(request.headers["transfer-encoding"], "chunked");
    let [_, cover] = parts(&request).await.try_into().unwrap();
    let text = Some("a.txt");
    assert_eq!(
        cover,
        received("cover", text, Some("application/pdf"), b"abc")
    );
}

#[tokio::test]
async fn stream_of_a_known_length_has_a_content_length() {
    let server = answering(created()).await;
    let api = Api::new(&client(&server));
    let part = Part::stream_with_length(chunks(), 3);
    api.create_album()
        .title("t")
        .cover(part)
        .send()
        .await
        .unwrap();
    let body = Body::stream_with_length(chunks(), 3);
    api.upload_bytes().body(body).send().await.unwrap();
    let [form, bytes] = server.recorded().try_into().unwrap();
    assert_eq!(form.headers["content-length"], form.body.len().to_string());
    assert_eq!(parts(&form).await[1].bytes, b"abc");
    assert_eq!(
        (&bytes.body[..], &bytes.headers["content-length"]),
        (&b"abc"[..], &"3".parse().unwrap())
    );
}

#[tokio::test]
async fn stream_that_was_not_sent_is_left_for_another_attempt() {
    // A port at which nothing listens.
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let builder = Client::builder()
        .api_key("key-1")
        .base_url(format!("http://{address}"));
    let policy = RetryPolicy::new().initial_backoff(std::time::Duration::ZERO);
    let unreachable = builder
        .retry(policy)
        .rate_limit(RateLimit::none())
        .build()
        .unwrap();
    let body = Body::stream(chunks());
    let part = Part::stream(chunks());
    let album = Api::new(&unreachable)
        .create_album()
        .title("t")
        .cover(&part);
    for error in [
        Api::new(&unreachable)
            .upload_bytes()
            .body(&body)
            .send()
            .await
            .unwrap_err(),
        album.send().await.unwrap_err(),
    ] {
        assert_eq!(error.attempts(), 3, "{error:?}");
        assert!(
            !error.is_outcome_unknown() && error.is_retryable(),
            "{error:?}"
        );
    }
    let server = answering(created()).await;
    let api = Api::new(&client(&server));
    api.upload_bytes().body(body).send().await.unwrap();
    api.create_album()
        .title("t")
        .cover(part)
        .send()
        .await
        .unwrap();
    let [bytes, form] = server.recorded().try_into().unwrap();
    assert_eq!(bytes.body, b"abc");
    assert_eq!(parts(&form).await[1].bytes, b"abc");
}

#[tokio::test]
async fn failed_stream_fails_the_request_with_an_unknown_outcome() {
    let failed = || {
        let secret = std::io::Error::new(std::io::ErrorKind::NotFound, "/home/ada/plan.pdf");
        stream::iter([Ok("ab"), Err(secret)])
    };
    let server = answering(created()).await;
    let api = Api::new(&client(&server));
    let too_long = Part::stream_with_length(chunks(), 2);
    for (error, cause) in [
        (
            api.upload_bytes().body(Body::stream(failed())).send().await,
            "not found",
        ),
        (
            api.upload_alone().file(Part::stream(failed())).send().await,
            "not found",
        ),
        (
            api.upload_alone().file(too_long).send().await,
            "stated length",
        ),
    ] {
        let error = error.unwrap_err();
        assert!(matches!(error, Error::Transport { .. }) && error.is_outcome_unknown());
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(cause), "{shown}");
        assert!(!shown.contains("ada"), "{shown}");
    }
}

#[cfg(not(feature = "debug-pii"))]
#[tokio::test]
async fn contents_and_names_of_files_are_not_shown() {
    let quoted = serde_json::json!({ "message": "Invalid 'Ada Plan.pdf' of 'Ada Title'", "code": "0101400" });
    let server = Server::start(move |_| Answer::json(400, &quoted)).await;
    let api = Api::new(&client(&server));
    let part = Part::bytes("Ada Content").file_name("Ada Plan.pdf");
    let streamed = Part::stream(chunks()).file_name("Ada Plan.pdf");
    let request = api
        .create_album()
        .title("Ada Title")
        .cover(&part)
        .sheets([part, streamed]);
    let bytes = api.upload_bytes().body("Ada Content");
    let mut shown = format!("{request:?} {bytes:?} {:?}", Body::from("Ada Content"));
    assert!(
        shown.contains("<11 bytes>") && shown.contains("<stream>"),
        "{shown}"
    );
    let error = request.send().await.unwrap_err();
    shown += &format!("{error} {error:?}");
    assert!(error.api().unwrap().message().unwrap().contains("Ada"));
    assert!(!shown.contains("Ada") && !shown.contains("Plan"), "{shown}");
}
