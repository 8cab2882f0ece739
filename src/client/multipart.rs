//! Files of `multipart/form-data` requests, with the feature `multipart`.
//!
//! An operation that takes files has a setter for each of them, which takes a [`Part`]. Its texts
//! have setters like those of other operations.
//!
//! ```
//! use quo_sdk::multipart::Part;
//!
//! let pdf = vec![0x25, 0x50, 0x44, 0x46];
//! let part = Part::bytes(pdf).file_name("offer.pdf").content_type("application/pdf");
//! # let _ = part;
//! ```

use std::fmt;

use bytes::Bytes;
#[cfg(not(target_arch = "wasm32"))]
use futures_core::Stream;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE};
use serde::Serialize;
use serde_json::Value;

use crate::client::body::{Body, Content};
use crate::values::build::BuildError;
use crate::values::redact::Redact;
use crate::values::set::SetByRef;

/// The content type of a part without another one.
const OCTET_STREAM: &str = "application/octet-stream";

/// A file of a `multipart/form-data` request.
///
/// Bytes are sent again by each retry. A stream is sent at most once, so a request with one is
/// retried only if nothing of it was sent. `Debug` shows the length alone, not the file name.
#[derive(Clone)]
#[must_use]
pub struct Part {
    body: Body,
    file_name: Option<String>,
}

impl Part {
    /// Creates a part from bytes.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        bytes.into().into()
    }

    /// Creates a part from a stream, such as a `tokio_util::io::ReaderStream` of a file. It is sent
    /// at most once, also by clones of the request.
    ///
    /// The length is unknown, so HTTP/1.1 sends the request in chunks. An error of the stream ends
    /// the request; its text is not shown.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Body::stream(stream).into()
    }

    /// Creates a part from a stream of `length` bytes. See [`stream`](Self::stream).
    ///
    /// A stream with another length fails the request.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn stream_with_length<S, B, E>(stream: S, length: u64) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Body::stream_with_length(stream, length).into()
    }

    /// Sets the file name. Default: the name of the field, because many servers take a part
    /// without a file name for a text.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the content type, such as `image/png`. Default: that of the document, or
    /// `application/octet-stream`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.body = self.body.content_type(content_type);
        self
    }
}

impl<B: Into<Body>> From<B> for Part {
    fn from(body: B) -> Self {
        Self {
            body: body.into(),
            file_name: None,
        }
    }
}

impl SetByRef for Part {}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.body.fmt(f)
    }
}

impl Redact for Part {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// A file field, as the document describes it.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct FileField {
    /// The name in messages.
    pub field: &'static str,
    /// The name in the request.
    pub name: &'static str,
    /// Whether a request has to have it.
    pub is_required: bool,
    /// The content type, if the document states one.
    pub content_type: Option<&'static str>,
}

/// The parts of a request under construction: the texts first, because some servers read the
/// fields after a file late or never.
#[doc(hidden)]
#[derive(Clone, Default)]
pub struct Form {
    texts: Vec<TextPart>,
    files: Vec<FilePart>,
    pub(crate) errors: BuildError,
}

/// A field that is not a file.
#[derive(Clone)]
pub(crate) struct TextPart {
    pub(crate) name: String,
    pub(crate) text: String,
    /// Whether the text is JSON.
    is_json: bool,
}

#[derive(Clone)]
struct FilePart {
    name: &'static str,
    file_name: String,
    content_type: String,
    content: Content,
}

impl Form {
    /// Creates a form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the members of an object: a scalar as a text, the elements of a list one by one, and
    /// an object as JSON (OpenAPI 3.1, section 4.8.14.4).
    #[must_use]
    pub fn fields<T: Serialize>(mut self, fields: Result<T, BuildError>) -> Self {
        match fields {
            Ok(fields) => match serde_json::to_value(&fields) {
                Ok(Value::Object(members)) => {
                    members
                        .iter()
                        .for_each(|(name, value)| self.add(name, value));
                }
                _ => self.errors.refuse("body", "it is not an object".to_owned()),
            },
            Err(errors) => self.errors.append(errors),
        }
        self
    }

    fn add(&mut self, name: &str, value: &Value) {
        let text = match value {
            // Null has no form.
            Value::Null => return,
            Value::Array(items) => return items.iter().for_each(|item| self.add(name, item)),
            Value::String(text) => text.clone(),
            value => value.to_string(),
        };
        self.texts.push(TextPart {
            name: name.to_owned(),
            text,
            is_json: value.is_object(),
        });
    }

    /// Adds a file.
    #[must_use]
    pub fn file(self, field: &FileField, part: Option<Part>) -> Self {
        self.files(field, part.map(|part| vec![part]))
    }

    /// Adds files under one name.
    #[must_use]
    pub fn files(mut self, field: &FileField, parts: Option<Vec<Part>>) -> Self {
        let parts = parts.unwrap_or_default();
        if field.is_required && parts.is_empty() {
            self.errors.require(field.field);
        }
        for part in parts {
            let content_type = part.body.content_type;
            let content_type = content_type.unwrap_or_else(|| {
                let documented = field.content_type.unwrap_or(OCTET_STREAM);
                documented.to_owned()
            });
            if !part.body.content.is_whole() {
                let reason = "its stream was sent already".to_owned();
                self.errors.refuse(field.field, reason);
            }
            if part_of("", &content_type).is_none() {
                let reason = "its content type is not a media type".to_owned();
                self.errors.refuse(field.field, reason);
            }
            self.files.push(FilePart {
                name: field.name,
                file_name: part.file_name.unwrap_or_else(|| field.name.to_owned()),
                content_type,
                content: part.body.content,
            });
        }
        self
    }

    /// Whether the form has no parts.
    pub(crate) fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.files.is_empty()
    }

    /// Whether no stream of the form was sent.
    pub(crate) fn is_whole(&self) -> bool {
        self.files.iter().all(|file| file.content.is_whole())
    }

    /// Returns the names and texts of the fields, and of the files.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let texts = self.texts.iter().map(|part| (&*part.name, &*part.text));
        texts.chain(self.files.iter().map(|file| (file.name, &*file.file_name)))
    }

    /// Returns the body of one attempt, and sets its content type and length.
    pub(crate) fn attempt(
        &self,
        http: &reqwest::Client,
        request: &mut reqwest::Request,
    ) -> reqwest::Body {
        // Only a builder of reqwest tells the length of a form.
        let blank = reqwest::Request::new(request.method().clone(), request.url().clone());
        let builder = reqwest::RequestBuilder::from_parts(http.clone(), blank);
        // Both headers that the builder adds are valid, so nothing fails here.
        let Ok(mut built) = builder.multipart(self.form()).build() else {
            return reqwest::Body::default();
        };
        for name in [CONTENT_TYPE, CONTENT_LENGTH] {
            if let Some(value) = built.headers_mut().remove(&name) {
                request.headers_mut().insert(name, value);
            }
        }
        built.body_mut().take().unwrap_or_default()
    }

    fn form(&self) -> reqwest::multipart::Form {
        // Names as they are, because RFC 7578, 4.2, has no `name*`.
        let mut form = reqwest::multipart::Form::new().percent_encode_noop();
        for TextPart {
            name,
            text,
            is_json,
        } in &self.texts
        {
            let part = match is_json {
                true => part_of(text.clone(), "application/json"),
                false => None,
            };
            let part = part.unwrap_or_else(|| reqwest::multipart::Part::text(text.clone()));
            form = form.part(encoded(name, &['"', '\r', '\n']), part);
        }
        for file in &self.files {
            let body = match &file.content {
                Content::Bytes(bytes) => bytes.clone().into(),
                Content::Stream(stream) => stream.body(),
            };
            // The content type was parsed before.
            if let Some(part) = part_of(body, &file.content_type) {
                // reqwest escapes quotes in a file name, but leaves the line.
                let file_name = encoded(&file.file_name, &['\r', '\n']);
                form = form.part(
                    encoded(file.name, &['"', '\r', '\n']),
                    part.file_name(file_name),
                );
            }
        }
        form
    }
}

/// Returns a part, or `None` if the content type is invalid.
fn part_of(body: impl Into<reqwest::Body>, content_type: &str) -> Option<reqwest::multipart::Part> {
    let part = reqwest::multipart::Part::stream(body.into());
    part.mime_str(content_type).ok()
}

/// Returns a name for a header of a part. Some characters are percent-encoded, as by browsers.
fn encoded(name: &str, characters: &[char]) -> String {
    let mut encoded = String::with_capacity(name.len());
    for character in name.chars() {
        match characters.contains(&character) {
            true => encoded += &format!("%{:02X}", u32::from(character)),
            false => encoded.push(character),
        }
    }
    encoded
}
