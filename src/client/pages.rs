//! Lists with a cursor: one page, all pages, all items.

use std::collections::HashSet;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::stream::{self, TryStreamExt};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, de};

use crate::client::error::{Error, Operation};
use crate::client::response::Response;
use crate::values::object::{List, read_field, read_field_as};
use crate::values::redact::{Redact, redacted};

/// One page of a list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the service's order.
    pub items: Vec<T>,
    /// What to ask for to get the next page; `None` on the last one.
    pub next_page_token: Option<String>,
    /// The service's count. The vendor says that it is not accurate: show it if
    /// you must, but never decide by it.
    pub total_items: Option<i64>,
}

impl<T: Redact> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &redacted(&self.items))
            .field("has_next", &self.next_page_token.is_some())
            .field("total_items", &self.total_items)
            .finish()
    }
}

impl<T: Redact> Redact for Page<T> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// Reads a page whose cursor and count have the names that the document gives them.
pub(crate) struct PageSeed<T> {
    next: &'static str,
    total: Option<&'static str>,
    item: std::marker::PhantomData<T>,
}

impl<T> Clone for PageSeed<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for PageSeed<T> {}

impl<T> PageSeed<T> {
    pub(crate) fn new(next: &'static str, total: Option<&'static str>) -> Self {
        Self {
            next,
            total,
            item: std::marker::PhantomData,
        }
    }
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for PageSeed<T> {
    type Value = Page<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Page<T>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for PageSeed<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page with a list under `data`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let (mut items, mut next_page_token, mut total_items) = (None, None::<String>, None);
        while let Some(key) = map.next_key::<String>()? {
            if key == "data" {
                read_field_as::<_, _, List>(&mut map, &mut items, "data")?;
            } else if key == self.next {
                let mut token = None;
                read_field(&mut map, &mut token, self.next)?;
                next_page_token = token.flatten();
            } else if Some(key.as_str()) == self.total {
                // Known to be wrong: whatever it is, it must not fail a page.
                total_items = map.next_value::<serde_json::Value>()?.as_i64();
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Page {
            items: items.ok_or_else(|| de::Error::missing_field("data"))?,
            // The service has ended lists with null, with nothing and with "".
            next_page_token: next_page_token.filter(|token| !token.is_empty()),
            total_items,
        })
    }
}

type Fetched<T> = Pin<Box<dyn Future<Output = Result<Response<Page<T>>, Error>> + Send>>;
type BoxStream<T> = Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>;

/// All pages of a list, each fetched when it is asked for.
///
/// Ends after the last page and after an error. A token that the service gives
/// twice is an error: following it would never end.
#[must_use = "a stream does nothing until it is read"]
pub struct Pages<T> {
    inner: BoxStream<Page<T>>,
}

impl<T: Send + 'static> Pages<T> {
    #[doc(hidden)]
    pub fn new<F>(operation: &'static Operation, first: Option<String>, fetch: F) -> Self
    where
        F: Fn(Option<String>) -> Fetched<T> + Send + 'static,
    {
        struct State<F> {
            fetch: F,
            token: Option<String>,
            seen: HashSet<String>,
            then: Then,
        }
        enum Then {
            Fetch,
            Stop,
            Refuse,
        }
        let seen = first.iter().cloned().collect();
        let state = State {
            fetch,
            token: first,
            seen,
            then: Then::Fetch,
        };
        let inner = stream::try_unfold(state, move |mut state| async move {
            match state.then {
                Then::Fetch => {}
                Then::Stop => return Ok(None),
                Then::Refuse => return Err(Error::RepeatedPageToken { operation }),
            }
            let page = (state.fetch)(state.token.take()).await?.into_inner();
            state.token.clone_from(&page.next_page_token);
            state.then = match &page.next_page_token {
                None => Then::Stop,
                Some(token) if state.seen.insert(token.clone()) => Then::Fetch,
                // The page itself is good; only what follows is refused.
                Some(_) => Then::Refuse,
            };
            Ok(Some((page, state)))
        });
        Self {
            inner: Box::pin(inner),
        }
    }

    /// The next page, or `None` after the last.
    ///
    /// # Errors
    ///
    /// As the call that fetches one page.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        self.inner.try_next().await
    }

    /// The items of the pages, one after the other.
    pub fn items(self) -> Items<T> {
        let items = self
            .inner
            .map_ok(|page| stream::iter(page.items.into_iter().map(Ok)))
            .try_flatten();
        Items {
            inner: Box::pin(items),
        }
    }
}

/// All items of a list, fetched page by page.
#[must_use = "a stream does nothing until it is read"]
pub struct Items<T> {
    inner: BoxStream<T>,
}

impl<T> Items<T> {
    /// The next item, or `None` after the last.
    ///
    /// # Errors
    ///
    /// As the call that fetches one page.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.inner.try_next().await
    }

    /// Everything that is left.
    ///
    /// # Errors
    ///
    /// As the call that fetches one page; what came before the error is lost,
    /// so read one by one where that matters.
    pub async fn try_collect(self) -> Result<Vec<T>, Error> {
        self.inner.try_collect().await
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.inner.as_mut().poll_next(context)
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.inner.as_mut().poll_next(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}
