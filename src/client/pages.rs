//! All pages and all items of a list, as streams.

use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::stream::{self, TryStreamExt};
use serde::de::DeserializeOwned;

use crate::client::error::{Error, Operation};
use crate::client::page::{Page, PageFormat};
use crate::client::prepare::Prepared;

type BoxStream<T> = Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>;

/// A stream of the pages of a list. Each page is requested when it is polled for.
///
/// The stream ends after the last page and after an error. A page token that the service returns
/// twice is an error, because following it would never end.
#[must_use = "a stream does nothing until it is read"]
pub struct Pages<T> {
    inner: BoxStream<Page<T>>,
}

/// The request that follows a page.
enum Next {
    /// The request for a page, or the error that it is invalid.
    Request(Box<Result<Prepared, Error>>),
    /// The last page was read.
    Stop,
    /// The service returned a page token a second time.
    Repeated(&'static Operation),
}

impl<T: DeserializeOwned + Send + 'static> Pages<T> {
    #[doc(hidden)]
    pub fn new(request: Result<Prepared, Error>, format: &'static PageFormat) -> Self {
        let first = request.as_ref().ok().and_then(|request| {
            let mut pairs = request.request.url().query_pairs();
            pairs.find_map(|(name, token)| (name == format.token).then(|| token.into_owned()))
        });
        let seen: HashSet<String> = first.into_iter().collect();
        let state = (Next::Request(Box::new(request)), seen);
        let inner = stream::try_unfold(state, move |(next, mut seen)| async move {
            let request = match next {
                Next::Request(request) => (*request)?,
                Next::Stop => return Ok(None),
                Next::Repeated(operation) => return Err(Error::RepeatedPageToken { operation }),
            };
            let following = request.copy();
            let page = request.send().await?.page::<T>(format)?.into_inner();
            let next = match &page.next_page_token {
                None => Next::Stop,
                Some(token) if seen.insert(token.clone()) => {
                    Next::Request(Box::new(following.map(|mut request| {
                        select_page(request.request.url_mut(), format.token, token);
                        request
                    })))
                }
                // The page itself is valid. Only the page after it is rejected.
                Some(_) => Next::Repeated(following?.operation),
            };
            Ok(Some((page, (next, seen))))
        });
        Self {
            inner: Box::pin(inner),
        }
    }
}

/// Sets the page token in the query of a URL.
fn select_page(url: &mut reqwest::Url, name: &str, token: &str) {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(url.query_pairs().filter(|(other, _)| other != name));
    query.append_pair(name, token);
    url.set_query(Some(&query.finish()));
}

impl<T: Send + 'static> Pages<T> {
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
