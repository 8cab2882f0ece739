//! Requests that are filled from JSON, for tests that name no operation of an edition.
//!
//! Generated code has a [`RequestRow`] for each operation. The values of a request are one JSON
//! object in wire names:
//!
//! ```json
//! { "path": {}, "query": {}, "header": {}, "body": {} }
//! ```
//!
//! Each value is read as the type of its setter, so that the request is filled as by a caller. A
//! file is a text in the body, and a body of bytes is a text in its place.

use std::fmt;
use std::future::Future;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::Client;
use crate::client::clock::{BoxFuture, MaybeSend};
use crate::client::error::{Error, Operation};
use crate::client::page::{Page, PageFormat};
use crate::client::pages::Items;
use crate::client::response::Response;

/// The table of requests of one document.
#[derive(Debug, Clone, Copy)]
pub struct RequestTable {
    /// The name of the document, such as `v1`.
    pub document: &'static str,
    /// The operations of the document.
    pub operations: &'static [Operation],
    /// The requests, in the order of the operations.
    pub rows: &'static [RequestRow],
}

/// How the request of one operation is filled and sent.
#[derive(Debug, Clone, Copy)]
pub struct RequestRow {
    /// The operation.
    pub operation: &'static Operation,
    /// The names with which its list is paged, if it is a list with pages.
    pub page: Option<&'static PageFormat>,
    /// Fills the request, without a check for values that are left.
    #[doc(hidden)]
    pub fill: fn(&Client, &mut Values) -> Result<FilledRequest, FillError>,
}

impl RequestRow {
    /// Fills the request with values in wire names.
    ///
    /// # Errors
    ///
    /// Returns a [`FillError`] if an argument is missing, if a value is not of the type of its
    /// setter, or if the operation has no such value.
    pub fn fill(&self, client: &Client, values: &Value) -> Result<FilledRequest, FillError> {
        let mut values = Values(values.clone());
        let filled = (self.fill)(client, &mut values)?;
        values.finish()?;
        Ok(filled)
    }
}

/// A request that is filled.
pub struct FilledRequest {
    response: BoxFuture<Result<Value, Error>>,
    items: Option<BoxFuture<Result<Vec<Value>, Error>>>,
}

impl fmt::Debug for FilledRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilledRequest").finish_non_exhaustive()
    }
}

impl FilledRequest {
    /// Sends the request, and writes the typed response as the document has it.
    ///
    /// | response | value |
    /// |---|---|
    /// | without a body | null |
    /// | JSON | the body |
    /// | text | a string |
    /// | bytes | a list of numbers |
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<Value, Error> {
        self.response.await
    }

    /// Collects the items of all pages. Returns `None` if the operation is not a list with pages.
    ///
    /// # Errors
    ///
    /// The errors of the request for one page.
    pub async fn collect(self) -> Result<Option<Vec<Value>>, Error> {
        match self.items {
            Some(items) => items.await.map(Some),
            None => Ok(None),
        }
    }

    #[doc(hidden)]
    pub fn empty(
        response: impl Future<Output = Result<Response<()>, Error>> + MaybeSend + 'static,
    ) -> Self {
        Self::of(response, |()| Value::Null)
    }

    #[doc(hidden)]
    pub fn value<T: Serialize + 'static>(
        response: impl Future<Output = Result<Response<T>, Error>> + MaybeSend + 'static,
    ) -> Self {
        Self::of(response, |value| written(&value))
    }

    #[doc(hidden)]
    pub fn data<T: Serialize + 'static>(
        response: impl Future<Output = Result<Response<T>, Error>> + MaybeSend + 'static,
    ) -> Self {
        Self::of(response, |value| json!({ "data": written(&value) }))
    }

    #[doc(hidden)]
    pub fn bytes(
        response: impl Future<Output = Result<Response<Bytes>, Error>> + MaybeSend + 'static,
    ) -> Self {
        Self::of(response, |bytes| json!(bytes.as_ref()))
    }

    #[doc(hidden)]
    pub fn page<T: Serialize + Send + 'static>(
        format: &'static PageFormat,
        response: impl Future<Output = Result<Response<Page<T>>, Error>> + MaybeSend + 'static,
        items: Items<T>,
    ) -> Self {
        let items = async move {
            let items = items.try_collect().await?;
            Ok(items.iter().map(written).collect())
        };
        Self {
            items: Some(Box::pin(items)),
            ..Self::of(response, |page| written_page(format, &page))
        }
    }

    fn of<T: 'static>(
        response: impl Future<Output = Result<Response<T>, Error>> + MaybeSend + 'static,
        write: impl FnOnce(T) -> Value + Send + 'static,
    ) -> Self {
        Self {
            response: Box::pin(
                async move { response.await.map(|found| write(found.into_inner())) },
            ),
            items: None,
        }
    }
}

/// Writes a value of a response.
fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a value that was read from JSON has an equivalent in JSON")
}

fn written_page(format: &PageFormat, page: &Page<impl Serialize>) -> Value {
    let mut body = json!({ "data": written(&page.items) });
    if let Some(token) = &page.next_page_token {
        body[format.next] = json!(token);
    }
    if let (Some(name), Some(total)) = (format.total, page.total_items) {
        body[name] = json!(total);
    }
    body
}

/// The values of a request that are not yet taken.
#[derive(Debug)]
pub struct Values(Value);

impl Values {
    /// Takes the value of an argument.
    pub fn argument<T: DeserializeOwned>(
        &mut self,
        location: &'static str,
        name: &'static str,
    ) -> Result<T, FillError> {
        let found = self.take(location, name)?;
        found.ok_or_else(|| FillError::Missing(format!("{location}.{name}")))
    }

    /// Takes the value of a setter, if there is one.
    pub fn take<T: DeserializeOwned>(
        &mut self,
        location: &'static str,
        name: &'static str,
    ) -> Result<Option<T>, FillError> {
        let members = self.0.get_mut(location).and_then(Value::as_object_mut);
        let found = members.and_then(|members| members.remove(name));
        found
            .map(|value| read(&format!("{location}.{name}"), value))
            .transpose()
    }

    /// Takes the members of the body of which a choice is one.
    pub fn choice<T: DeserializeOwned>(
        &mut self,
        names: &[&'static str],
    ) -> Result<Option<T>, FillError> {
        let Some(body) = self.0.get_mut("body").and_then(Value::as_object_mut) else {
            return Ok(None);
        };
        let found = names.iter().filter_map(|name| body.remove_entry(*name));
        let found: Map<String, Value> = found.collect();
        match found.is_empty() {
            true => Ok(None),
            false => read(&format!("body.{}", names.join("|")), found.into()).map(Some),
        }
    }

    /// Takes the whole body, if there is one.
    pub fn body<T: DeserializeOwned>(&mut self) -> Result<Option<T>, FillError> {
        let body = self.0.as_object_mut().and_then(|all| all.remove("body"));
        body.map(|body| read("body", body)).transpose()
    }

    /// Checks that every value was taken.
    fn finish(self) -> Result<(), FillError> {
        let parts = match self.0 {
            Value::Object(parts) => parts,
            other => return Err(FillError::Unknown(other.to_string())),
        };
        for (location, part) in parts {
            match part {
                Value::Object(left) => {
                    if let Some(name) = left.keys().next() {
                        return Err(FillError::Unknown(format!("{location}.{name}")));
                    }
                }
                _ => return Err(FillError::Unknown(location)),
            }
        }
        Ok(())
    }
}

fn read<T: DeserializeOwned>(place: &str, value: Value) -> Result<T, FillError> {
    serde_json::from_value(value).map_err(|error| FillError::Invalid(place.to_owned(), error))
}

/// A request cannot be filled with these values.
#[derive(Debug)]
pub enum FillError {
    /// The method has an argument without a value.
    Missing(String),
    /// The value is not of the type of the argument or setter.
    Invalid(String, serde_json::Error),
    /// The request has no argument or setter for the value.
    Unknown(String),
    /// The method needs this feature of the crate.
    Feature(&'static str),
}

impl fmt::Display for FillError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(place) => write!(f, "the argument `{place}` is missing"),
            Self::Invalid(place, error) => write!(f, "`{place}` is invalid: {error}"),
            Self::Unknown(place) => write!(f, "the request has no `{place}`"),
            Self::Feature(feature) => write!(f, "the method needs the feature `{feature}`"),
        }
    }
}

impl std::error::Error for FillError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Invalid(_, error) => Some(error),
            Self::Missing(_) | Self::Unknown(_) | Self::Feature(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_taken_once_and_none_is_left() {
        let mut values = Values(json!({
            "path": { "a": "x" },
            "query": { "b": 1, "c": null },
            "body": { "d": 2, "e": 3 },
        }));
        assert_eq!(values.argument::<String>("path", "a").unwrap(), "x");
        assert!(matches!(
            values.argument::<String>("path", "a"),
            Err(FillError::Missing(place)) if place == "path.a"
        ));
        assert!(matches!(
            values.take::<bool>("query", "b"),
            Err(FillError::Invalid(place, _)) if place == "query.b"
        ));
        assert_eq!(
            values.take::<Option<u32>>("query", "c").unwrap(),
            Some(None)
        );
        let choice = values.choice::<Value>(&["e", "f"]).unwrap();
        assert_eq!(choice, Some(json!({ "e": 3 })));
        assert_eq!(values.choice::<Value>(&["e", "f"]).unwrap(), None);
        assert!(matches!(
            values.finish(),
            Err(FillError::Unknown(place)) if place == "body.d"
        ));
    }

    #[test]
    fn whole_body_is_taken() {
        let mut values = Values(json!({ "query": {}, "body": [1] }));
        assert_eq!(values.body::<Vec<u8>>().unwrap(), Some(vec![1]));
        assert_eq!(values.body::<Vec<u8>>().unwrap(), None);
        assert!(values.finish().is_ok());
        let left = Values(json!({ "body": [1] })).finish();
        assert!(matches!(left, Err(FillError::Unknown(place)) if place == "body"));
    }

    #[test]
    fn page_is_written_with_the_names_of_the_document() {
        let format = PageFormat {
            token: "after",
            next: "next",
            total: Some("count"),
        };
        let page = Page {
            items: vec![1, 2],
            next_page_token: Some("t".to_owned()),
            total_items: Some(2),
        };
        let body = json!({ "data": [1, 2], "next": "t", "count": 2 });
        assert_eq!(written_page(&format, &page), body);
        let last = Page {
            next_page_token: None,
            total_items: None,
            ..page
        };
        assert_eq!(written_page(&format, &last), json!({ "data": [1, 2] }));
    }
}
