//! The verifier of a request: one for all, or one per tenant.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use axum::extract::{FromRef, FromRequestParts, RawPathParams};
use axum::http::request::Parts;

use super::RejectionKind;
use crate::webhook::Verifier;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type Found = Pin<Box<dyn Future<Output = Result<Option<Verifier>, BoxError>> + Send>>;

/// The verifiers of a route: one for all requests, or one per path parameter.
///
/// The extractors need it in the state of the router. A [`Verifier`] as the state is enough for
/// one webhook. For an application's own state, implement [`FromRef`].
///
/// ```
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

    /// Returns the verifier of a request, and the endpoint of its delivery: the value of the path
    /// parameter, or else the path.
    pub(super) async fn select(
        &self,
        parts: &mut Parts,
    ) -> Result<(Verifier, String), RejectionKind> {
        let (parameter, lookup) = match &self.0 {
            Source::One(verifier) => return Ok((verifier.clone(), parts.uri.path().to_owned())),
            Source::ByPath { parameter, lookup } => (parameter, lookup),
        };
        let parameters = RawPathParams::from_request_parts(parts, &())
            .await
            .map_err(|error| RejectionKind::Lookup(error.into()))?;
        let mut parameters = parameters.iter();
        let value = parameters.find_map(|(name, value)| (name == &**parameter).then_some(value));
        let Some(value) = value else {
            let error = format!("the route has no path parameter `{parameter}`");
            return Err(RejectionKind::Lookup(error.into()));
        };
        match lookup(value.to_owned()).await {
            Ok(Some(verifier)) => Ok((verifier, value.to_owned())),
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

impl FromRef<Verifier> for Verifiers {
    fn from_ref(verifier: &Verifier) -> Self {
        verifier.clone().into()
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
