//! All pages and all items of a list, as streams.

use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_util::stream::{self, TryStreamExt};
use serde::de::DeserializeOwned;

use crate::client::clock::BoxStream;
use crate::client::error::{Error, Operation};
use crate::client::page::{Page, PageFormat};
use crate::client::prepared::Prepared;

/// The maximum number of empty pages in succession. A page can be empty where a filter has removed
/// its items; the largest pages have 100 items.
const MAX_EMPTY_PAGES: u32 = 100;

/// A stream of the pages of a list. Each page is requested when it is polled for.
///
/// The stream ends after the last page and after an error. [`next_page_token`](Self::next_page_token)
/// continues the list in another stream.
///
/// Two cases are errors, because following the tokens would never end: a page token that the service
/// returns twice ([`Error::RepeatedPageToken`]), and 100 empty pages in succession
/// ([`Error::TooManyEmptyPages`]).
#[must_use = "a stream does nothing until it is read"]
pub struct Pages<T> {
    inner: BoxStream<Result<Page<T>, Error>>,
    next_page_token: Option<String>,
}

/// The request that follows a page.
enum Next {
    /// The request for a page, or the error that it is invalid.
    Request(Box<Result<Prepared, Error>>),
    /// The last page was read.
    Stop,
    /// The service returned a page token a second time.
    Repeated(&'static Operation),
    /// The service returned the maximum number of empty pages.
    Empty(&'static Operation),
}

impl<T: DeserializeOwned + Send + 'static> Pages<T> {
    #[doc(hidden)]
    pub fn new(request: Result<Prepared, Error>, format: &'static PageFormat) -> Self {
        let first = request.as_ref().ok().and_then(|request| {
            let mut pairs = request.request.url().query_pairs();
            pairs.find_map(|(name, token)| (name == format.token).then(|| token.into_owned()))
        });
        let seen: HashSet<String> = first.iter().cloned().collect();
        let state = (Next::Request(Box::new(request)), seen, 0);
        let inner = stream::try_unfold(state, move |(next, mut seen, mut empty)| async move {
            let request = match next {
                Next::Request(request) => (*request)?,
                Next::Stop => return Ok(None),
                Next::Repeated(operation) => return Err(Error::RepeatedPageToken { operation }),
                Next::Empty(operation) => {
                    let pages = MAX_EMPTY_PAGES;
                    return Err(Error::TooManyEmptyPages { operation, pages });
                }
            };
            let mut following = request.copy();
            let page = request.send().await?.page::<T>(format)?.into_inner();
            empty = if page.items.is_empty() { empty + 1 } else { 0 };
            let next = match &page.next_page_token {
                None => Next::Stop,
                Some(_) if empty >= MAX_EMPTY_PAGES => Next::Empty(following.operation),
                Some(token) if seen.insert(token.clone()) => {
                    select_page(following.request.url_mut(), format.token, token);
                    Next::Request(Box::new(Ok(following)))
                }
                // The page itself is valid. Only the page after it is rejected.
                Some(_) => Next::Repeated(following.operation),
            };
            Ok(Some((page, (next, seen, empty))))
        });
        Self {
            inner: Box::pin(inner),
            next_page_token: first,
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
        TryStreamExt::try_next(self).await
    }

    /// Returns a stream of the items of the pages.
    pub fn items(self) -> Items<T> {
        Items {
            pages: self,
            items: Vec::new().into_iter(),
        }
    }
}

impl<T> Pages<T> {
    /// Returns the token of the page that follows the last one returned. After an error, it is the
    /// token of the page that failed.
    ///
    /// `None` before the first page, unless the request had a token, after the last page, and after
    /// [`Error::RepeatedPageToken`], because continuing there would repeat the list.
    ///
    /// To continue after an error, repeat the request with all its filters and the token:
    ///
    /// ```no_run
    /// use quo_sdk::{Client, Error};
    ///
    /// # async fn example(quo: Client) -> Result<(), Error> {
    /// let mut pages = quo.list_users().pages();
    /// let error = loop {
    ///     match pages.try_next().await {
    ///         Ok(Some(page)) => println!("{} users", page.items.len()),
    ///         Ok(None) => return Ok(()),
    ///         Err(error) => break error,
    ///     }
    /// };
    /// println!("{error}");
    /// // Later. Without a token, the list starts again, because no page was returned.
    /// let mut rest = quo.list_users().page_token(pages.next_page_token()).pages();
    /// while let Some(page) = rest.try_next().await? {
    ///     println!("{} more users", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The service documents no lifetime of a token. Do not store it.
    pub fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref()
    }
}

/// A stream of the items of a list. Each page is requested when it is needed.
#[must_use = "a stream does nothing until it is read"]
pub struct Items<T> {
    pages: Pages<T>,
    /// The items of the current page.
    items: std::vec::IntoIter<T>,
}

/// Nothing in it is pinned.
impl<T> Unpin for Items<T> {}

impl<T> Items<T> {
    /// Returns the next item, or `None` after the last.
    ///
    /// # Errors
    ///
    /// The errors of the request for one page.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        TryStreamExt::try_next(self).await
    }

    /// Returns the token of the page that follows the page of the last item. After an error, it is
    /// the token of the page that failed, and all items before that page were returned.
    ///
    /// See [`Pages::next_page_token`].
    pub fn next_page_token(&self) -> Option<&str> {
        self.pages.next_page_token()
    }

    /// Collects the remaining items.
    ///
    /// # Errors
    ///
    /// The errors of the request for one page. The items before the error are dropped; use
    /// [`try_next`](Self::try_next) to keep them.
    pub async fn try_collect(self) -> Result<Vec<T>, Error> {
        TryStreamExt::try_collect(self).await
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(self.inner.as_mut().poll_next(context));
        match &next {
            Some(Ok(page)) => self.next_page_token.clone_from(&page.next_page_token),
            // The token of the page that failed, for another stream.
            Some(Err(Error::RepeatedPageToken { .. })) => self.next_page_token = None,
            Some(Err(_)) | None => {}
        }
        Poll::Ready(next)
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.items = page.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
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
