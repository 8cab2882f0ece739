//! A request that is ready to be sent.

use crate::Client;
use crate::client::error::Operation;
use crate::client::options::RequestOptions;
use crate::client::payload::Payload;

/// A request that is ready to be sent.
pub struct Prepared {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    /// The request without its body.
    pub(crate) request: reqwest::Request,
    pub(crate) payload: Option<Payload>,
    pub(crate) options: RequestOptions,
}

impl Prepared {
    /// Copies the request. A stream in its body is shared.
    pub(crate) fn copy(&self) -> Self {
        Self {
            client: self.client.clone(),
            operation: self.operation,
            request: without_body(&self.request),
            payload: self.payload.clone(),
            options: self.options.clone(),
        }
    }
}

/// Copies a request without its body.
///
/// `Request::try_clone` always sets a timeout, even if it is none. The timeout adds extensions,
/// which reqwest copies in each of its layers: a tenth of the whole cost of a request.
pub(crate) fn without_body(request: &reqwest::Request) -> reqwest::Request {
    let mut copy = reqwest::Request::new(request.method().clone(), request.url().clone());
    copy.headers_mut().clone_from(request.headers());
    copy
}
