//! The stream of a history: which thread is listed next, and what is returned of each page.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::stream::{FuturesUnordered, StreamExt, TryStreamExt};
use reqwest::StatusCode;

use super::activity::{ConversationId, Kind, Query, can_be_listed};
use super::cursor::{HistoryCursor, Position};
use super::scope::MARGIN;
use super::threads::{Place, Thread, Threads};
use crate::client::Client;
use crate::client::clock::BoxFuture;
use crate::client::error::Error;
use crate::client::options::RequestOptions;
use crate::client::page::Page;
use crate::client::pages::Pages;

/// The maximum number of conversations that the service refuses before the stream ends. So many are no
/// matter of single conversations.
const MAX_REFUSED: usize = 10;

/// A stream of calls or messages. See [`Client::history`].
///
/// It ends after an error, and [`cursor`](Self::cursor) continues after the last item. A conversation that
/// the service refuses to list (status 400 or 404) does not keep the others from being read: its error comes
/// when they are, and further ones after it.
#[must_use = "a stream does nothing until it is read"]
pub struct HistoryItems<T> {
    kind: Kind<T>,
    client: Client,
    options: RequestOptions,
    concurrency: usize,
    cursor: HistoryCursor,
    threads: Option<Threads>,
    /// The threads that were not begun, by their index.
    next: usize,
    running: FuturesUnordered<BoxFuture<Fetched<T>>>,
    /// The pages that have arrived, the current one first.
    arrived: VecDeque<Arrived<T>>,
    skipped: Vec<ConversationId>,
    refused: VecDeque<Error>,
    state: State,
}

/// What the stream does.
enum State {
    Reading,
    /// The items that have arrived come first.
    Failed(Box<Error>),
    Ended,
}

/// What a request has led to.
enum Fetched<T> {
    Threads(Result<Threads, Error>),
    Page(Walk<T>, Result<Option<Page<T>>, Error>),
}

/// A thread that is being listed.
struct Walk<T> {
    thread: Thread,
    pages: Pages<T>,
}

/// A page, the items of which are returned one by one.
struct Arrived<T> {
    walk: Walk<T>,
    items: std::vec::IntoIter<T>,
}

impl<T: Send + 'static> HistoryItems<T> {
    pub(super) fn new(
        kind: Kind<T>,
        client: Client,
        options: RequestOptions,
        concurrency: usize,
        cursor: HistoryCursor,
    ) -> Self {
        let listing = Threads::list(kind, client.clone(), cursor.scope.clone(), options.clone());
        let listing: BoxFuture<_> = Box::pin(async { Fetched::Threads(listing.await) });
        Self {
            running: FuturesUnordered::from_iter([listing]),
            concurrency,
            ..Self::idle(kind, client, options, cursor)
        }
    }

    /// Returns the next item, or `None` after the last.
    ///
    /// # Errors
    ///
    /// The errors of the request for one page. [`Error::InvalidRequest`] if the phone number or a time is
    /// invalid, or if the cursor is one of another history.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        TryStreamExt::try_next(self).await
    }

    /// Collects the remaining items, which can be many.
    ///
    /// # Errors
    ///
    /// Those of [`try_next`](Self::try_next). The items before the error are dropped.
    pub async fn try_collect(self) -> Result<Vec<T>, Error> {
        TryStreamExt::try_collect(self).await
    }

    /// Requests a page of each thread, up to the limit of requests. A page that has arrived counts until its
    /// items are returned, so that no more pages are kept than requests are sent.
    fn request(&mut self) {
        let Some(threads) = &self.threads else { return };
        while self.running.len() + self.arrived.len() < self.concurrency {
            let Some(thread) = threads.list.get(self.next) else {
                return;
            };
            self.next += 1;
            if self.cursor.done.contains(&thread.key) {
                continue;
            }
            let scope = &self.cursor.scope;
            let begun = self.cursor.begun.get(&thread.key).map(Position::before);
            let until = scope.until.and_then(|time| time.checked_add_signed(MARGIN));
            let pages = (self.kind.list)(Query {
                client: &self.client,
                number: scope.number.as_ref(),
                parties: &thread.parties,
                after: scope.since.and_then(|time| time.checked_sub_signed(MARGIN)),
                before: begun.or(until),
                options: self.options.clone(),
            });
            let thread = thread.clone();
            self.running.push(Walk { thread, pages }.fetch());
        }
    }

    fn accept(&mut self, fetched: Fetched<T>) {
        match fetched {
            Fetched::Threads(Ok(threads)) => self.threads = Some(threads),
            Fetched::Threads(Err(error)) => self.fail(error),
            Fetched::Page(walk, Ok(Some(page))) => {
                let items = page.into_iter();
                self.arrived.push_back(Arrived { walk, items });
            }
            Fetched::Page(walk, Ok(None)) => self.cursor.finish(walk.thread.key),
            Fetched::Page(walk, Err(error)) => self.refuse(walk.thread, error),
        }
    }

    fn refuse(&mut self, thread: Thread, error: Error) {
        let api_status = error.api().map(|error| error.status());
        match api_status {
            Some(StatusCode::BAD_REQUEST) if !can_be_listed(&thread.parties) => {
                self.skipped.push(thread.conversation);
                self.cursor.finish(thread.key);
            }
            Some(StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND)
                if self.refused.len() < MAX_REFUSED =>
            {
                self.refused.push_back(error);
            }
            _ => self.fail(error),
        }
    }

    /// Ends the stream with an error, after the items that have arrived.
    fn fail(&mut self, error: Error) {
        if let State::Reading = self.state {
            self.state = State::Failed(Box::new(error));
        }
    }

    /// Returns the next item of the pages that have arrived.
    fn next_item(&mut self) -> Option<T> {
        while let Some(page) = self.arrived.front_mut() {
            let key = &page.walk.thread.key;
            for item in page.items.by_ref() {
                let time = (self.kind.created_at)(&item);
                if !self.cursor.scope.contains(time) {
                    continue;
                }
                let id = (self.kind.id)(&item);
                let threads = self.threads.as_ref();
                let place = threads.map(|all| all.place(&self.kind, key, &item));
                let is_new = match place {
                    None | Some(Place::Here) => true,
                    Some(Place::FirstSeen) => self.cursor.shared.insert(id.to_owned()),
                    Some(Place::Elsewhere) => false,
                };
                if is_new && self.cursor.note(key, id, time) {
                    return Some(item);
                }
            }
            let Arrived { walk, .. } = self.arrived.pop_front()?;
            match walk.pages.next_page_token() {
                None => self.cursor.finish(walk.thread.key),
                Some(_) if matches!(self.state, State::Reading) => self.running.push(walk.fetch()),
                Some(_) => {}
            }
        }
        None
    }
}

impl<T: Send + 'static> Walk<T> {
    fn fetch(mut self) -> BoxFuture<Fetched<T>> {
        Box::pin(async {
            let page = self.pages.try_next().await;
            Fetched::Page(self, page)
        })
    }
}

impl<T> HistoryItems<T> {
    /// Creates a stream that is an error.
    pub(super) fn failed(
        kind: Kind<T>,
        client: Client,
        cursor: HistoryCursor,
        error: Error,
    ) -> Self {
        Self {
            state: State::Failed(Box::new(error)),
            ..Self::idle(kind, client, RequestOptions::new(), cursor)
        }
    }

    /// Creates a stream that requests nothing.
    fn idle(kind: Kind<T>, client: Client, options: RequestOptions, cursor: HistoryCursor) -> Self {
        Self {
            kind,
            client,
            options,
            concurrency: 1,
            cursor,
            threads: None,
            next: 0,
            running: FuturesUnordered::new(),
            arrived: VecDeque::new(),
            skipped: Vec::new(),
            refused: VecDeque::new(),
            state: State::Reading,
        }
    }

    /// Returns how far the stream was read: after the last item that it has returned.
    ///
    /// It copies the names of all conversations that were read, so ask for it once a page or so.
    pub fn cursor(&self) -> HistoryCursor {
        self.cursor.clone()
    }

    /// Returns the conversations that cannot be listed: the service has refused their parties, which are
    /// not what its lists take by their documentation. For example, messages are listed by numbers in E.164
    /// form, at most ten, and conversations can have short codes.
    pub fn skipped(&self) -> &[ConversationId] {
        &self.skipped
    }
}

/// Nothing in it is pinned.
impl<T> Unpin for HistoryItems<T> {}

impl<T: Send + 'static> Stream for HistoryItems<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let State::Reading = self.state {
                self.request();
                // Polled before items are returned, so that requests go on while they are handled.
                if let Poll::Ready(Some(fetched)) = self.running.poll_next_unpin(context) {
                    self.accept(fetched);
                    continue;
                }
            }
            if !self.arrived.is_empty() {
                match self.next_item() {
                    Some(item) => return Poll::Ready(Some(Ok(item))),
                    // The end of a page makes place for the next request.
                    None => continue,
                }
            }
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Failed(error) => {
                    self.running.clear();
                    self.refused.clear();
                    return Poll::Ready(Some(Err(*error)));
                }
                State::Reading if !self.running.is_empty() => {
                    self.state = State::Reading;
                    return Poll::Pending;
                }
                State::Reading | State::Ended => {
                    return Poll::Ready(self.refused.pop_front().map(Err));
                }
            }
        }
    }
}

impl<T> fmt::Debug for HistoryItems<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryItems")
            .field("cursor", &self.cursor)
            .finish_non_exhaustive()
    }
}
