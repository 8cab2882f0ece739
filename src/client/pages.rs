//! All pages and all items of a list, as streams.

use std::collections::HashSet;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::stream::{self, TryStreamExt};

use crate::client::error::{Error, Operation};
use crate::client::page::Page;
use crate::client::response::Response;

type Fetched<T> = Pin<Box<dyn Future<Output = Result<Response<Page<T>>, Error>> + Send>>;
type BoxStream<T> = Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>;

/// A stream of the pages of a list. Each page is requested when it is polled for.
///
/// The stream ends after the last page and after an error. A page token that the service returns
/// twice is an error, because following it would never end.
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

    /// Returns the next page, or `None` after the last.
    ///
    /// # Errors
    ///
    /// The errors of the request for one page.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        self.inner.try_next().await
    }

    /// Returns a stream of the items of the pages.
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

/// A stream of the items of a list. Each page is requested when it is needed.
#[must_use = "a stream does nothing until it is read"]
pub struct Items<T> {
    inner: BoxStream<T>,
}

impl<T> Items<T> {
    /// Returns the next item, or `None` after the last.
    ///
    /// # Errors
    ///
    /// The errors of the request for one page.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.inner.try_next().await
    }

    /// Collects the remaining items.
    ///
    /// # Errors
    ///
    /// The errors of the request for one page. The items before the error are dropped; use
    /// [`try_next`](Self::try_next) to keep them.
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
