//! Forms as a server reads them, and what the tests of uploads send.

use bytes::Bytes;
use futures_util::stream;
use quo_sdk::{Client, RetryPolicy};
use serde_json::{Value, json};

use crate::sample::data;
use crate::serve::client_with_retries;
use quo_sdk_test_support::server::{Recorded, Server};

/// A part of a form as a server reads it.
#[derive(Debug, PartialEq)]
pub struct Received {
    pub name: String,
    pub file_name: Option<String>,
    pub content_type: Option<String>,
    pub bytes: Vec<u8>,
}

pub fn received(
    name: &str,
    file_name: Option<&str>,
    media: Option<&str>,
    bytes: &[u8],
) -> Received {
    Received {
        name: name.to_owned(),
        file_name: file_name.map(str::to_owned),
        content_type: media.map(str::to_owned),
        bytes: bytes.to_vec(),
    }
}

/// The content type of a request.
pub fn media(request: &Recorded) -> &str {
    request.headers["content-type"].to_str().unwrap()
}

/// Reads a form.
pub async fn parts(request: &Recorded) -> Vec<Received> {
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

pub fn created() -> Value {
    data(json!({ "id": "A1" }))
}

/// A stream of two chunks.
pub fn chunks() -> impl futures_util::Stream<Item = Result<&'static str, std::io::Error>> + Send {
    stream::iter([Ok("ab"), Ok("c")])
}

/// Three attempts without a delay between them.
pub fn retrying(server: &Server) -> Client {
    client_with_retries(
        server,
        RetryPolicy::new().initial_backoff(std::time::Duration::ZERO),
    )
}
