//! The body of a request, and its copy for each attempt.

use bytes::Bytes;

use crate::client::body::Content;
#[cfg(feature = "multipart")]
use crate::client::multipart::Form;

/// The body of a request, of which each attempt gets a copy.
#[derive(Clone)]
pub(crate) enum Payload {
    /// Bytes or a stream. The request has its content type.
    Content(Content),
    /// A form, whose content type differs with each attempt.
    #[cfg(feature = "multipart")]
    Form(Form),
}

/// The body of one attempt.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(crate) enum AttemptBody {
    /// What is left of the bytes.
    Bytes(Option<Bytes>),
    /// A stream, or a form.
    Wrapped(reqwest::Body),
}

impl From<Vec<u8>> for Payload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Content(Content::Bytes(bytes.into()))
    }
}

impl Payload {
    /// Whether there is nothing to send.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Content(content) => content.length() == Some(0),
            #[cfg(feature = "multipart")]
            Self::Form(form) => form.is_empty(),
        }
    }

    /// Whether it can be sent: no stream of it was sent before.
    pub(crate) fn is_whole(&self) -> bool {
        match self {
            Self::Content(content) => content.is_whole(),
            #[cfg(feature = "multipart")]
            Self::Form(form) => form.is_whole(),
        }
    }

    /// Returns the body of an attempt, and sets its headers.
    #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
    #[cfg_attr(not(feature = "multipart"), allow(unused_variables))] // Only forms have headers.
    pub(crate) fn attempt(
        &self,
        http: &reqwest::Client,
        request: &mut reqwest::Request,
    ) -> AttemptBody {
        match self {
            Self::Content(Content::Bytes(bytes)) => AttemptBody::Bytes(Some(bytes.clone())),
            Self::Content(Content::Stream(stream)) => AttemptBody::Wrapped(stream.body()),
            #[cfg(feature = "multipart")]
            Self::Form(form) => AttemptBody::Wrapped(form.attempt(http, request)),
        }
    }

    /// Returns the bytes, if they are in memory and of one piece.
    pub(crate) fn bytes(&self) -> Option<&Bytes> {
        match self {
            Self::Content(Content::Bytes(bytes)) => Some(bytes),
            #[allow(
                // The only form of a body where there are neither streams nor forms.
                unreachable_patterns,
            )]
            _ => None,
        }
    }

    /// Returns the names and values of the fields of a form.
    pub(crate) fn texts(&self) -> Vec<(&str, &str)> {
        match self {
            Self::Content(_) => Vec::new(),
            #[cfg(feature = "multipart")]
            Self::Form(form) => form.texts().collect(),
        }
    }
}
