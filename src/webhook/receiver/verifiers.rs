//! The verifier of a request: one for all, or one per tenant.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use super::RejectionKind;
use super::rejection::BoxError;
use crate::webhook::Verifier;

type Found = Pin<Box<dyn Future<Output = Result<Option<Verifier>, BoxError>> + Send>>;

/// The verifiers of a route: one for all requests, or one per path parameter.
///
/// The extractors need it in the state of the router (axum) or in the data of the app (actix-web). A
/// [`Verifier`] there is enough for one webhook. For an application's own state of axum, implement
/// `FromRef`.
///
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// use std::collections::HashMap;
/// use std::sync::Arc;
/// use axum::{Router, http::StatusCode, routing::post};
/// use quo_sdk::webhook::{Verifier, receiver::{Received, Verifiers}};
///
/// async fn receive(received: Received) -> StatusCode {
///     println!("{:?}: {}", received.delivery.delivery_id(), received.payload.kind());
///     StatusCode::OK
/// }
///
/// let tenants: Arc<HashMap<String, Verifier>> = Arc::default();
/// let verifiers = Verifiers::by_path("tenant", move |tenant| {
///     let tenants = tenants.clone();
///     // A database can be asked here.
///     async move { Ok::<_, std::io::Error>(tenants.get(&tenant).cloned()) }
/// });
/// let app: Router = Router::new().route("/{tenant}/quo", post(receive)).with_state(verifiers);
/// ```
#[derive(Clone)]
pub struct Verifiers(Source);

#[derive(Clone)]
enum Source {
    One(Verifier),
    ByPath {
        parameter: Arc<str>,
        lookup: Arc<dyn Fn(String) -> Found + Send + Sync>,
    },
}

impl Verifiers {
    /// Looks the verifier up by the value of a path parameter, for several tenants.
    ///
    /// The lookup returns `None` for an unknown tenant, which gets 401 as for a wrong signature.
    /// If the lookup fails, the response is 503, and the service retries. Requests without
    /// signature headers are rejected before the lookup.
    pub fn by_path<F, L, E>(parameter: impl Into<Arc<str>>, lookup: F) -> Self
    where
        F: Fn(String) -> L + Send + Sync + 'static,
        L: Future<Output = Result<Option<Verifier>, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let lookup = move |value| -> Found {
            let found = lookup(value);
            Box::pin(async move { found.await.map_err(Into::into) })
        };
        Self(Source::ByPath {
            parameter: parameter.into(),
            lookup: Arc::new(lookup),
        })
    }

    /// Returns the path parameter whose value is looked up, if it is.
    pub(super) fn parameter(&self) -> Option<&str> {
        match &self.0 {
            Source::One(_) => None,
            Source::ByPath { parameter, .. } => Some(parameter),
        }
    }

    /// Returns the verifier of a request, and the endpoint of its delivery: the value of the path
    /// parameter, or else the path.
    pub(super) async fn select(
        &self,
        path: &str,
        value: Option<String>,
    ) -> Result<(Verifier, String), RejectionKind> {
        let (parameter, lookup) = match &self.0 {
            Source::One(verifier) => return Ok((verifier.clone(), path.to_owned())),
            Source::ByPath { parameter, lookup } => (parameter, lookup),
        };
        let Some(value) = value else {
            let error = format!("the route has no path parameter `{parameter}`");
            return Err(RejectionKind::Lookup(error.into()));
        };
        match lookup(value.clone()).await {
            Ok(Some(verifier)) => Ok((verifier, value)),
            Ok(None) => Err(RejectionKind::UnknownTenant),
            Err(error) => Err(RejectionKind::Lookup(error)),
        }
    }
}

impl From<Verifier> for Verifiers {
    fn from(verifier: Verifier) -> Self {
        Self(Source::One(verifier))
    }
}

impl fmt::Debug for Verifiers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::One(verifier) => f.debug_tuple("Verifiers").field(verifier).finish(),
            Source::ByPath { parameter, .. } => f
                .debug_struct("Verifiers")
                .field("parameter", parameter)
                .finish_non_exhaustive(),
        }
    }
}
