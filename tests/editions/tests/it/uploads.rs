//! Requests with files, forms and bytes.

use quo_sdk::multipart::Part;
use quo_sdk::{Body, RequestOptions};
use quo_sdk_editions::uploads::{Api, OPERATIONS, REQUESTS, types};
use serde_json::{Value, json};

use crate::form::{chunks, created, media, parts, received};
use crate::sample::{answering, only_request};
use crate::serve::client;
use quo_sdk_test_support::server::{Answer, Recorded, Server};

#[tokio::test]
async fn form_has_texts_and_then_files() {
    let server = answering(created()).await;
    let api = Api::new(&client(&server));
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
    let api = Api::new(&client(&server));
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
    let api = Api::new(&client(&server));
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
    let api = Api::new(&client(&server));
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
    let api = Api::new(&client(&server));
    api.upload_alone().send().await.unwrap();
    api.upload_alone().file("x").send().await.unwrap();
    let [empty, full] = server.recorded().try_into().unwrap();
    assert!(empty.body.is_empty() && !empty.headers.contains_key("content-type"));
    assert_eq!(parts(&full).await.len(), 1);
}

#[tokio::test]
async fn body_of_bytes_has_the_content_type_of_the_document() {
    let server = answering(created()).await;
    let api = Api::new(&client(&server));
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
    let api = Api::new(&client(&server));
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
    let client = client(&server);
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
        row.fill(&client(&server), &values)
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
