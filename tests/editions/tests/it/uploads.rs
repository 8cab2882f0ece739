//! Requests with files, forms and bytes.

use bytes::Bytes;
use futures_util::stream;
use quo_sdk::multipart::Part;
use quo_sdk::{Body, Client, Error, RateLimit, RequestOptions, RetryPolicy};
use quo_sdk_editions::uploads::{Api, OPERATIONS, REQUESTS, types};
use serde_json::{Value, json};

use crate::sample::{answering, data, only_request};
use crate::server::{Answer, Recorded, Server};

/// A part of a form as a server reads it.
#[derive(Debug, PartialEq)]
struct Received {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    bytes: Vec<u8>,
}

fn received(name: &str, file_name: Option<&str>, media: Option<&str>, bytes: &[u8]) -> Received {
    Received {
        name: name.to_owned(),
        file_name: file_name.map(str::to_owned),
        content_type: media.map(str::to_owned),
        bytes: bytes.to_vec(),
    }
}

/// The content type of a request.
fn media(request: &Recorded) -> &str {
    request.headers["content-type"].to_str().unwrap()
}

/// Reads a form.
async fn parts(request: &Recorded) -> Vec<Received> {
    let boundary = multer::parse_boundary(media(request)).unwrap();
    let body = Bytes::from(request.body.clone());
    let body = stream::iter([Ok::<_, std::io::Error>(body)]);
    let mut form = multer::Multipart::new(body, boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.unwrap() {
        parts.push(Received {
            name: field.name().unwrap().to_owned(),
            file_name: field.file_name().map(str::to_owned),
            content_type: field.content_type().map(ToString::to_string),
            bytes: field.bytes().await.unwrap().to_vec(),
        });
    }
    parts
}

fn created() -> Value {
    data(json!({ "id": "A1" }))
}

/// A stream of two chunks.
fn chunks() -> impl futures_util::Stream<Item = Result<&'static str, std::io::Error>> + Send {
    stream::iter([Ok("ab"), Ok("c")])
}

/// Three attempts without a delay between them.
fn retrying(server: &Server) -> Client {
    server.client_with_retries(RetryPolicy::new().initial_backoff(std::time::Duration::ZERO))
}

#[tokio::test]
async fn form_has_texts_and_then_files() {
    let server = answering(created()).await;
    let api = Api::new(&server.client());
    let request = api
        .create_album()
        .cover(Part::bytes("%PDF").file_name("offer.pdf"))
        .sheets([
            Part::bytes(vec![1, 2]).content_type("image/png"),
            Part::bytes([3].to_vec())
                .file_name("3.jpg")
                .content_type("image/jpeg"),
        ])
        .set_send("sent")
        .title("Müller & Söhne")
        .kind(types::CreateAlbumKind::Offer)
        .tags(["one", "two"])
        .place(types::CreateAlbumPlace::builder().room("attic"))
        .year(2026);
    let sent = request.send().await.unwrap();
    assert_eq!(sent.id, "A1");
    let (request, _) = only_request(&server);
    let length: usize = request.headers["content-length"]
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(length, request.body.len());
    let text = |name, text: &str| received(name, None, None, text.as_bytes());
    let octets = Some("application/octet-stream");
    let mut parts = parts(&request).await;
    let files = parts.split_off(6);
    parts.sort_by_key(|part| part.name.clone());
    assert_eq!(
        parts,
        [
            text("kind", "offer"),
            received(
                "place",
                None,
                Some("application/json"),
                br#"{"room":"attic"}"#
            ),
            text("tags", "one"),
            text("tags", "two"),
            text("title", "Müller & Söhne"),
            text("year", "2026"),
        ]
    );
    assert_eq!(
        files,
        [
            // The content type of the document.
            received("cover", Some("offer.pdf"), Some("application/pdf"), b"%PDF"),
            // Without a file name, that of the field.
            received("sheets", Some("sheets"), Some("image/png"), &[1, 2]),
            received("sheets", Some("3.jpg"), Some("image/jpeg"), &[3]),
            received("send", Some("send"), octets, b"sent"),
        ]
    );
}

#[tokio::test]
async fn options_and_lists_of_files_are_set_like_other_fields() {
    let server = answering(created()).await;
    let api = Api::new(&server.client());
    let part = Part::bytes("cover");
    let none: Option<Part> = None;
    let request = api
        .create_album()
        .title("t")
        .cover(&part)
        .preview(none)
        .sheets(&part);
    request
        .clone()
        .sheets(Some(vec![&part, &part]))
        .send()
        .await
        .unwrap();
    request.preview(Some(part)).send().await.unwrap();
    let recorded = server.recorded();
    let names = async |request: &Recorded| -> Vec<String> {
        let parts = parts(request).await.into_iter();
        parts.map(|part| part.name).collect()
    };
    assert_eq!(
        names(&recorded[0]).await,
        ["title", "cover", "sheets", "sheets"]
    );
    assert_eq!(
        names(&recorded[1]).await,
        ["title", "cover", "preview", "sheets"]
    );
}

#[tokio::test]
async fn file_name_of_any_characters_stays_in_its_header() {
    let server = answering(created()).await;
    let api = Api::new(&server.client());
    for name in [
        "quote\"d.pdf",
        "Übersicht 李娜.pdf",
        "semi;colon.pdf",
        "line\r\nX-Bad: 1.pdf",
    ] {
        let part = Part::bytes("x").file_name(name);
        api.create_album()
            .title("t")
            .cover(part)
            .send()
            .await
            .unwrap();
    }
    let mut names = Vec::new();
    for request in server.recorded() {
        let [_, cover] = parts(&request).await.try_into().unwrap();
        assert_eq!(cover.bytes, b"x");
        names.push(cover.file_name.unwrap());
        let text = String::from_utf8_lossy(&request.body).into_owned();
        assert!(
            !text.contains("\nX-Bad") && !text.contains("filename*"),
            "{text}"
        );
    }
    assert_eq!(
        names,
        [
            "quote\"d.pdf",
            "Übersicht 李娜.pdf",
            "semi;colon.pdf",
            "line%0D%0AX-Bad: 1.pdf"
        ]
    );
}

#[tokio::test]
async fn missing_and_invalid_fields_of_a_form_are_named_together() {
    let server = answering(created()).await;
    let api = Api::new(&server.client());
    let request = api
        .create_album()
        .set_send(Part::bytes("x").content_type("no media type"));
    let error = request.send().await.unwrap_err().to_string();
    assert!(
        error.contains("`title` and `cover` are required"),
        "{error}"
    );
    assert!(
        error.contains("`send` is invalid: its content type"),
        "{error}"
    );
    let sheets: [Part; 0] = [];
    let error = api
        .create_album()
        .title("t")
        .sheets(sheets)
        .send()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("`cover` is required"), "{error}");
    assert!(server.recorded().is_empty());
}

#[tokio::test]
async fn form_without_parts_has_no_body() {
    let server = answering(created()).await;
    let api = Api::new(&server.client());
    api.upload_alone().send().await.unwrap();
    api.upload_alone().file("x").send().await.unwrap();
    let [empty, full] = server.recorded().try_into().unwrap();
    assert!(empty.body.is_empty() && !empty.headers.contains_key("content-type"));
    assert_eq!(parts(&full).await.len(), 1);
}

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
    let api = Api::new(&server.client());
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
    let client = builder
        .retry(policy)
        .rate_limit(RateLimit::none())
        .build()
        .unwrap();
    let body = Body::stream(chunks());
    let part = Part::stream(chunks());
    let album = Api::new(&client).create_album().title("t").cover(&part);
    for error in [
        Api::new(&client)
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
    let api = Api::new(&server.client());
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
    let api = Api::new(&server.client());
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

#[tokio::test]
async fn contents_and_names_of_files_are_not_shown() {
    let quoted = json!({ "message": "Invalid 'Ada Plan.pdf' of 'Ada Title'", "code": "0101400" });
    let server = Server::start(move |_| Answer::json(400, &quoted)).await;
    let api = Api::new(&server.client());
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

#[tokio::test]
async fn body_of_bytes_has_the_content_type_of_the_document() {
    let server = answering(created()).await;
    let api = Api::new(&server.client());
    api.upload_bytes().body(vec![0, 255]).send().await.unwrap();
    api.upload_note().body("Grüße").send().await.unwrap();
    let png = Body::from(vec![1]).content_type("image/png");
    api.upload_picture().body(png).send().await.unwrap();
    api.upload_optional().send().await.unwrap();
    let recorded = server.recorded();
    let sent: Vec<(&str, &[u8])> = recorded[..3]
        .iter()
        .map(|request| (media(request), &request.body[..]))
        .collect();
    assert_eq!(
        sent,
        [
            ("application/octet-stream", &[0, 255][..]),
            ("text/plain; charset=utf-8", "Grüße".as_bytes()),
            ("image/png", &[1]),
        ]
    );
    assert!(recorded[3].body.is_empty() && !recorded[3].headers.contains_key("content-type"));
    let missing = api.upload_bytes().send().await.unwrap_err().to_string();
    assert!(missing.contains("`body` is required"), "{missing}");
    let open = api
        .upload_picture()
        .body(vec![1])
        .send()
        .await
        .unwrap_err()
        .to_string();
    assert!(open.contains("one of image/png, image/jpeg"), "{open}");
    let wrong = Body::from("x").content_type("a\nb");
    let wrong = api
        .upload_bytes()
        .body(wrong)
        .send()
        .await
        .unwrap_err()
        .to_string();
    assert!(wrong.contains("`body` is invalid"), "{wrong}");
}

#[tokio::test]
async fn form_is_written_like_a_query() {
    let server = answering(created()).await;
    let api = Api::new(&server.client());
    let request = api
        .submit_form()
        .name("Müller & Söhne")
        .count(2)
        .tags(["a", "b c"]);
    request.send().await.unwrap();
    let (request, _) = only_request(&server);
    assert_eq!(media(&request), "application/x-www-form-urlencoded");
    let text = std::str::from_utf8(&request.body).unwrap();
    let mut pairs: Vec<&str> = text.split('&').collect();
    pairs.sort_unstable();
    let name = "name=M%C3%BCller+%26+S%C3%B6hne";
    assert_eq!(pairs, ["count=2", name, "tags=a", "tags=b+c"]);
    let missing = api
        .submit_form()
        .count(1)
        .send()
        .await
        .unwrap_err()
        .to_string();
    assert!(missing.contains("`name` is required"), "{missing}");
}

#[tokio::test]
async fn raw_request_sends_a_body_of_any_type() {
    let server = answering(created()).await;
    let client = server.client();
    let post = || client.request("POST".parse().unwrap(), "/v1/files");
    post().body("text").send::<Value>().await.unwrap();
    let csv = Body::stream(chunks()).content_type("text/csv");
    let request = post().body(csv);
    request.clone().send_for_status().await.unwrap();
    let again = request.send_for_status().await.unwrap_err().to_string();
    assert!(again.contains("was sent already"), "{again}");
    let options = RequestOptions::new();
    let named = post()
        .body(vec![1])
        .header("content-type", "audio/mpeg")
        .options(options);
    named.send_for_status().await.unwrap();
    let recorded = server.recorded();
    let sent: Vec<(&str, &[u8])> = recorded
        .iter()
        .map(|request| (media(request), &request.body[..]))
        .collect();
    assert_eq!(
        sent,
        [
            ("application/octet-stream", &b"text"[..]),
            ("text/csv", b"abc"),
            ("audio/mpeg", &[1]),
        ]
    );
}

#[tokio::test]
async fn table_fills_forms_and_bytes() {
    let server = Server::start(|request| match request.method.as_str() {
        "GET" => Answer::new(200, "a,b").header("content-type", "text/csv"),
        _ => Answer::json(200, &created()),
    })
    .await;
    assert!(REQUESTS.iter().map(|row| row.operation).eq(OPERATIONS));
    let fill = async |id: &str, values: Value| {
        let row = REQUESTS.iter().find(|row| row.operation.id == id).unwrap();
        row.fill(&server.client(), &values)
            .unwrap()
            .send()
            .await
            .unwrap()
    };
    let album = json!({ "title": "t", "cover": "c", "sheets": ["1", "2"], "send": "s" });
    fill("create_album", json!({ "body": album })).await;
    fill("upload_bytes", json!({ "body": "bytes" })).await;
    assert_eq!(fill("export_things", json!({})).await, json!("a,b"));
    let [form, bytes, _] = server.recorded().try_into().unwrap();
    let form = parts(&form).await;
    let texts: Vec<(&str, &[u8])> = form
        .iter()
        .map(|part| (&*part.name, &*part.bytes))
        .collect();
    let expected: [(&str, &[u8]); 5] = [
        ("title", b"t"),
        ("cover", b"c"),
        ("sheets", b"1"),
        ("sheets", b"2"),
        ("send", b"s"),
    ];
    assert_eq!(texts, expected);
    assert_eq!(bytes.body, b"bytes");
}
