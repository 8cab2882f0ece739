//! Redirects that a custom HTTP client follows, and attempts that end while they connect.

use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use quo_sdk::{Error, RateLimit, RetryPolicy};
use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::clock::flow;
use quo_sdk_test_support::server::{Answer, Server};
use reqwest::Method;
use reqwest::dns::{Name, Resolve, Resolving};

const SENT: &str = include_str!("../../../fixtures/api/send-message.json");

/// A local port without a listener: an obsolete service (TCPMUX, RFC 1078).
const NOWHERE: &str = "http://127.0.0.1:1/v1/elsewhere";

fn immediate_retries() -> RetryPolicy {
    RetryPolicy::new().initial_backoff(Duration::ZERO)
}

/// Creates a client of this server that follows redirects.
fn following(server: &Server) -> Client {
    let builder = server.builder().rate_limit(RateLimit::none());
    let builder = builder.retry(immediate_retries());
    builder.http_client(reqwest::Client::new()).build().unwrap()
}

async fn send_message(client: &Client) -> Result<(), Error> {
    let request = client.send_message().from("PN1").to("+15555550123");
    request.content("Hello").send().await.map(drop)
}

async fn post_nothing(client: &Client) -> Result<(), Error> {
    let request = client.request(Method::POST, "/v1/anything");
    request.send_for_status().await.map(drop)
}

/// Starts a server that redirects all requests.
async fn redirecting(status: u16, location: String) -> Server {
    Server::start(move |_| Answer::new(status, "").header("location", &location)).await
}

#[tokio::test]
async fn message_whose_redirect_fails_is_sent_once_and_has_an_unknown_outcome() {
    for status in [301, 302, 303] {
        let server = redirecting(status, NOWHERE.to_owned()).await;
        let client = following(&server);
        for (number, error) in [send_message(&client).await, post_nothing(&client).await]
            .into_iter()
            .enumerate()
        {
            let error = error.unwrap_err();
            assert!(error.is_outcome_unknown(), "{status} {number}: {error:?}");
            assert!(!error.is_retryable(), "{status} {number}: {error:?}");
        }
        let methods = server.recorded().into_iter().map(|it| it.method);
        assert_eq!(methods.collect::<Vec<_>>(), [Method::POST, Method::POST]);
    }
}

#[tokio::test]
async fn message_is_never_sent_to_a_second_url() {
    for status in [307, 308] {
        let other = Server::start(|_| Answer::new(202, SENT)).await;
        let server = redirecting(status, format!("{}/login", other.url())).await;
        let client = following(&server);
        for error in [send_message(&client).await, post_nothing(&client).await] {
            assert_eq!(error.unwrap_err().status().unwrap(), status);
        }
        assert!(other.recorded().is_empty(), "{status}");
        assert_eq!(server.recorded().len(), 2);
    }
}

#[tokio::test]
async fn response_of_another_url_is_an_error_that_names_it_without_its_query() {
    for (status, body) in [(200, SENT), (200, "<html>"), (404, ""), (503, "")] {
        let other = Server::start(move |_| Answer::new(status, body)).await;
        let url = format!("{}/login/+15555550199", other.url());
        let server = redirecting(302, format!("{url}?state=secret#secret")).await;
        let client = following(&server);
        let read = client.list_phone_numbers().send().await.map(drop);
        for (error, is_unknown) in [(send_message(&client).await, true), (read, false)] {
            let error = error.unwrap_err();
            assert_eq!(error.is_outcome_unknown(), is_unknown, "{error:?}");
            assert!(!error.is_retryable(), "{error:?}");
            assert_eq!(error.status().unwrap(), status);
            let text = format!("{error} {error:?}");
            assert!(text.contains(&format!("{}/login/", other.url())), "{text}");
            assert!(!text.contains("secret"), "{text}");
            let shows_pii = cfg!(feature = "debug-pii");
            assert_eq!(text.contains("5555550199"), shows_pii, "{text}");
        }
        assert_eq!(server.recorded().len(), 2);
        assert_eq!(other.recorded().len(), 2);
    }
}

#[tokio::test]
async fn response_of_the_url_that_was_asked_is_no_redirect() {
    let server = Server::start(|_| Answer::new(200, "{}")).await;
    let client = following(&server);
    for path in [
        "/a?",
        "/a?b=c%20d&e=%2B1#fragment",
        "/%C3%A9/é?ü=1",
        "/a//b/",
    ] {
        let request = client.request(Method::GET, path);
        let request = request.query("name", "Ada L. + é");
        request.send::<serde_json::Value>().await.unwrap();
    }
}

#[tokio::test]
async fn see_other_as_the_response_to_a_message_leaves_its_outcome_unknown() {
    let server = redirecting(303, NOWHERE.to_owned()).await;
    let error = send_message(&server.client()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 303);
    assert!(error.is_outcome_unknown());
}

#[tokio::test]
async fn request_without_a_connection_was_not_sent_with_or_without_a_body() {
    let builder = Client::builder().api_key("key-1").base_url(NOWHERE);
    let builder = builder.retry(immediate_retries());
    for builder in [builder.clone(), builder.http_client(reqwest::Client::new())] {
        let client = builder.build().unwrap();
        for error in [send_message(&client).await, post_nothing(&client).await] {
            let error = error.unwrap_err();
            assert!(!error.is_outcome_unknown(), "{error:?}");
            assert_eq!(error.attempts(), 3, "{error:?}");
        }
    }
}

#[tokio::test]
async fn url_that_the_http_client_refuses_is_not_sent_and_not_retried() {
    let server = Server::start(|_| Answer::new(202, SENT)).await;
    let http = reqwest::Client::builder().https_only(true).build().unwrap();
    let builder = server.builder().retry(immediate_retries());
    let client = builder.http_client(http).build().unwrap();
    for error in [send_message(&client).await, post_nothing(&client).await] {
        let error = error.unwrap_err();
        assert!(!error.is_outcome_unknown(), "{error:?}");
        assert!(
            matches!(error, quo_sdk::Error::InvalidRequest { .. }),
            "{error:?}"
        );
        assert_eq!(error.attempts(), 0, "{error:?}");
    }
    assert!(server.recorded().is_empty());
}

/// Never resolves a name.
struct Silent;

impl Resolve for Silent {
    fn resolve(&self, _: Name) -> Resolving {
        Box::pin(pending())
    }
}

#[tokio::test(start_paused = true)]
async fn message_that_times_out_while_connecting_was_not_sent() {
    let http = reqwest::Client::builder().dns_resolver(Arc::new(Silent));
    let client = Client::builder()
        .api_key("key-1")
        .base_url("http://quo.test")
        .allow_plain_http()
        .http_client(http.build().unwrap())
        .retry(immediate_retries())
        .build()
        .unwrap();
    let error = flow(Duration::from_millis(100), send_message(&client)).await;
    let error = error.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(!error.is_outcome_unknown(), "{error:?}");
    assert_eq!(error.attempts(), 3);
}
