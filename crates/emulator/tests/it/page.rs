//! The page at `/`: its contents, forms and access.

use quo_emulator::Emulator;
use reqwest::header::{CONTENT_SECURITY_POLICY, HOST, LOCATION, ORIGIN};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response, StatusCode};

use super::harness::{EXTERNAL_NUMBER, get, paused_emulator, send};

struct Browser {
    quo: Emulator,
    http: Client,
}

impl Browser {
    async fn open() -> Self {
        let quo = paused_emulator().await;
        let http = Client::builder().redirect(Policy::none()).build().unwrap();
        Self { quo, http }
    }

    async fn page(&self) -> String {
        let page = self.http.get(self.quo.url()).send().await.unwrap();
        assert_eq!(page.status(), StatusCode::OK);
        page.text().await.unwrap()
    }

    fn form(&self, path: &str, fields: &[(&str, &str)]) -> RequestBuilder {
        let mut body = form_urlencoded::Serializer::new(String::new());
        let body = body.extend_pairs(fields).finish();
        self.http
            .post(format!("{}{path}", self.quo.url()))
            .body(body)
    }

    /// Submits a form of the page itself.
    async fn press(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        let form = self.form(path, fields).header(ORIGIN, self.quo.url());
        form.send().await.unwrap()
    }

    fn text(&self) -> Vec<(&str, &str)> {
        vec![
            ("from", EXTERNAL_NUMBER),
            ("to", "+15555550100"),
            ("text", "Where are you?"),
        ]
    }
}

#[tokio::test]
async fn page_contains_address_key_and_numbers() {
    let browser = Browser::open().await;
    let page = browser.page().await;
    let facts = [
        browser.quo.url(),
        browser.quo.api_key().to_owned(),
        browser.quo.number(),
    ];
    for fact in facts.into_iter().chain(["+15005550005".to_owned()]) {
        assert!(page.contains(&fact), "{fact}");
    }
}

#[tokio::test]
async fn values_on_the_page_are_escaped() {
    let browser = Browser::open().await;
    let quo = &browser.quo;
    let script = "<script>alert('\"&')</script>";
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), script)
        .unwrap();
    let webhook = serde_json::json!({
        "url": "http://127.0.0.1:9/?<b>\"", "label": script, "events": ["message.received"],
    });
    let response = send(
        quo,
        &browser.http,
        super::harness::post("/webhooks", webhook),
    )
    .await;
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), script)
        .unwrap();
    let page = browser.page().await;
    assert!(
        !page.contains("<script>") && !page.contains("?<b>"),
        "{page}"
    );
    let shown = page.matches("&lt;script&gt;").count();
    assert!(shown >= 2 + usize::from(response.status == 201), "{shown}");
}

#[tokio::test]
async fn forms_receive_a_message_and_advance_a_call_to_its_transcript() {
    let browser = Browser::open().await;
    let received = browser.press("/emulator/messages", &browser.text()).await;
    assert_eq!(received.status(), StatusCode::SEE_OTHER);
    assert_eq!(received.headers()[LOCATION], "/#messages");
    assert!(browser.page().await.contains("Where are you?"));
    browser.press("/emulator/calls", &browser.text()).await;
    for (step, state) in [
        (None, "ringing"),
        (Some("answer"), "in-progress"),
        (Some("complete"), "completed"),
        (Some("record"), "recording"),
        (Some("summarize"), "summary"),
        (Some("transcribe"), "transcript"),
    ] {
        let page = browser.page().await;
        let (_, rest) = page.split_once("action=\"/emulator/calls/").unwrap();
        let (id, _) = rest.split_once('"').unwrap();
        if let Some(step) = step {
            let pressed = browser
                .press(&format!("/emulator/calls/{id}"), &[("do", step)])
                .await;
            assert_eq!(pressed.status(), StatusCode::SEE_OTHER, "{step}");
        }
        let page = browser.page().await;
        let (_, calls) = page.split_once("id=\"calls\"").unwrap();
        assert!(calls.contains(&format!(">{state}<")), "{state}: {calls}");
    }
}

#[tokio::test]
async fn invalid_form_shows_an_error_and_changes_nothing() {
    let browser = Browser::open().await;
    for (path, fields, reason) in [
        (
            "/emulator/messages",
            vec![("from", "Lia"), ("to", "+15555550100")],
            "E.164",
        ),
        (
            "/emulator/messages",
            vec![("from", EXTERNAL_NUMBER), ("to", "+1999")],
            "does not have",
        ),
        ("/emulator/calls", vec![], "E.164"),
        (
            "/emulator/calls/AC1",
            vec![("do", "answer")],
            "no call &quot;AC1&quot;",
        ),
        (
            "/emulator/calls/AC1",
            vec![("do", "dance")],
            "must be answer",
        ),
    ] {
        let rejected = browser.press(path, &fields).await;
        assert_eq!(rejected.status(), StatusCode::BAD_REQUEST, "{path}");
        let page = rejected.text().await.unwrap();
        let (_, notice) = page.split_once("role=\"alert\"").unwrap();
        assert!(
            notice.contains("Nothing happened") && notice.contains(reason),
            "{reason}"
        );
    }
    let list = get("/v1/conversations?maxResults=1");
    let response = send(&browser.quo, &browser.http, list).await.json();
    assert_eq!(response["totalItems"], 0);
}

#[tokio::test]
async fn forms_of_other_sites_are_rejected_and_programs_need_no_origin() {
    let browser = Browser::open().await;
    let url = browser.quo.url();
    let port = url.rsplit(':').next().unwrap();
    let local = format!("localhost:{port}");
    for (host, origin, accepted) in [
        (None, None, true),
        (None, Some(url.clone()), true),
        (Some(local.as_str()), Some(format!("http://{local}")), true),
        // A forwarded port.
        (
            Some("localhost:9"),
            Some("http://localhost:9".to_owned()),
            true,
        ),
        (None, Some("null".to_owned()), false),
        (None, Some("https://example.com".to_owned()), false),
        (None, Some(format!("https://127.0.0.1:{port}")), false),
        (None, Some("http://127.0.0.1:1".to_owned()), false),
        (None, Some(format!("{url}.example.com")), false),
        // Another site's name that resolves to 127.0.0.1.
        (
            Some("example.com"),
            Some("http://example.com".to_owned()),
            false,
        ),
        (Some("localhost.example.com"), None, false),
        (Some("127.0.0.1:1:example.com"), None, false),
    ] {
        let mut form = browser.form("/emulator/messages", &browser.text());
        for (name, value) in [(HOST, host), (ORIGIN, origin.as_deref())] {
            if let Some(value) = value {
                form = form.header(name, value);
            }
        }
        let status = form.send().await.unwrap().status();
        let expected = if accepted {
            StatusCode::SEE_OTHER
        } else {
            StatusCode::FORBIDDEN
        };
        assert_eq!(status, expected, "{host:?} {origin:?}");
    }
    let rebound = browser
        .http
        .get(&url)
        .header(HOST, "example.com")
        .send()
        .await
        .unwrap();
    assert_eq!(rebound.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn every_page_response_forbids_external_resources() {
    let browser = Browser::open().await;
    for path in [
        "/",
        "/emulator/live",
        "/emulator/page.css",
        "/emulator/page.js",
    ] {
        let answer = browser.http.get(format!("{}{path}", browser.quo.url()));
        let answer = answer.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        let policy = answer.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(
            policy.starts_with("default-src 'none';") && !policy.contains("unsafe"),
            "{path}"
        );
        let body = answer.text().await.unwrap();
        assert!(
            !body.contains("https://") && !body.contains("style="),
            "{path}"
        );
    }
}
