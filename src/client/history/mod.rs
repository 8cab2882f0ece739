//! All calls or all messages of a phone number.
//!
//! The API lists calls and messages only by their other parties, so an export walks the conversations
//! of the number and asks for the activities of each. This module decides what is asked in which order,
//! and what has to be known to continue later. Pages, retries and the rate limit are those of lists.

mod activity;
mod cursor;
mod items;
mod scope;
mod threads;

use std::fmt;

use chrono::{DateTime, Utc};

pub use cursor::HistoryCursor;
pub use items::HistoryItems;

use crate::client::Client;
use crate::client::error::{Error, Operation};
use crate::client::options::RequestOptions;
use crate::client::retry::Idempotency;
use crate::values::build::Misfits;
use crate::values::set::{Convert, Set};
use activity::{CALLS, Call, Kind, MESSAGES, Message, PhoneNumberId};
use scope::Scope;

/// The default number of requests that are sent at the same time. With the response times of the
/// service, three are enough for its ten requests per second.
const CONCURRENCY: usize = 4;

/// The maximum number of requests that are sent at the same time. More of them would only wait for
/// the rate limit, and could wait longer than their deadline.
const MAX_CONCURRENCY: usize = 64;

/// The operation of errors that are not those of a list.
static HISTORY: Operation = Operation::new(
    "history",
    "GET",
    "/v1/conversations",
    Idempotency::Idempotent,
);

/// All calls or messages of a phone number. See [`Client::history`].
#[derive(Clone)]
#[must_use = "a history does nothing until `calls` or `messages` is read"]
pub struct History {
    client: Client,
    misfits: Misfits,
    number: Option<PhoneNumberId>,
    since: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
    cursor: Option<HistoryCursor>,
    concurrency: usize,
    options: RequestOptions,
}

impl Client {
    /// Reads all calls or messages of a phone number of the workspace.
    ///
    /// The API lists calls and messages only by their other parties. So this lists the conversations of
    /// the number first, and then the activities with the parties of each.
    ///
    /// - Activities of one conversation come newest first. Conversations are mixed.
    /// - Each activity comes once. Parties that several conversations have in common are asked once.
    /// - For calls, each party of a group conversation is asked alone, because the API lists calls by
    ///   one party. For messages, the group is asked as a whole.
    /// - A conversation whose last activity is before [`since`](History::since) is not asked.
    /// - Activities are read while the stream is. Only pages that are requested at the same time are kept,
    ///   and the parties of each conversation.
    ///
    /// Activities that are created while the stream is read may be missing. For exports without gaps, set
    /// [`until`](History::until), and start the next export there.
    ///
    /// ```no_run
    /// use quo_sdk::{Client, Error};
    ///
    /// # async fn example(quo: Client) -> Result<(), Error> {
    /// let until = std::time::SystemTime::now();
    /// let mut calls = quo.history("PN123").since("2026-11-01T00:00:00Z").until(until).calls();
    /// while let Some(call) = calls.try_next().await? {
    ///     println!("{}: {} s", call.id, call.duration);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// An export that stops can continue in another process, from a [`HistoryCursor`]:
    ///
    /// ```no_run
    /// # use quo_sdk::{Client, Error, HistoryCursor};
    /// # async fn example(quo: Client, stored: Option<HistoryCursor>) -> Result<(), Error> {
    /// # fn store(_: HistoryCursor) {}
    /// let mut messages = quo.history("PN123").resume(stored).messages();
    /// loop {
    ///     match messages.try_next().await {
    ///         Ok(Some(message)) => println!("{}", message.id),
    ///         Ok(None) => return Ok(()),
    ///         Err(error) => {
    ///             store(messages.cursor());
    ///             return Err(error);
    ///         }
    ///     }
    /// }
    /// # }
    /// ```
    pub fn history<M>(&self, phone_number_id: impl Convert<PhoneNumberId, M>) -> History {
        let mut history = History {
            client: self.clone(),
            misfits: Misfits::default(),
            number: None,
            since: None,
            until: None,
            cursor: None,
            concurrency: CONCURRENCY,
            options: RequestOptions::new(),
        };
        let slot = &mut history.number;
        history
            .misfits
            .convert("phone_number_id", slot, phone_number_id);
        history
    }
}

impl History {
    /// Keeps activities that were created at this time or later. Default: all.
    pub fn since<M>(mut self, time: impl Set<DateTime<Utc>, M>) -> Self {
        self.misfits.set("since", &mut self.since, time);
        self
    }

    /// Keeps activities that were created before this time. Default: all.
    pub fn until<M>(mut self, time: impl Set<DateTime<Utc>, M>) -> Self {
        self.misfits.set("until", &mut self.until, time);
        self
    }

    /// Continues after the activities that an earlier stream has returned. `None` starts anew.
    ///
    /// The bounds are those of the earlier stream; `since` and `until` are ignored. A cursor of another
    /// number, or of calls where messages are read, is the [`Error::InvalidRequest`] of the stream.
    pub fn resume(mut self, cursor: impl Into<Option<HistoryCursor>>) -> Self {
        self.cursor = cursor.into();
        self
    }

    /// Sets how many requests are sent at the same time, 1 to 64. Default: 4.
    ///
    /// The client's rate limit applies to all of them, so more than a few wait for it. A value out of the
    /// bounds becomes the nearest.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.clamp(1, MAX_CONCURRENCY);
        self
    }

    /// Sets the options of each request: time limits, retries, extra headers.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.options = options;
        self
    }

    /// Returns a stream of the calls.
    pub fn calls(self) -> HistoryItems<Call> {
        self.items(CALLS)
    }

    /// Returns a stream of the messages.
    pub fn messages(self) -> HistoryItems<Message> {
        self.items(MESSAGES)
    }

    fn items<T: Send + 'static>(self, kind: Kind<T>) -> HistoryItems<T> {
        let scope = Scope {
            kind: kind.name.to_owned(),
            number: self.number,
            since: self.since,
            until: self.until,
        };
        let required = [("phone_number_id", scope.number.is_some())];
        let problem = match (self.misfits.error(&required), &self.cursor) {
            (error, _) if !error.is_empty() => Some(error.to_string()),
            (_, Some(cursor)) => cursor.scope.differs_from(&scope),
            (_, None) => None,
        };
        let cursor = self.cursor.unwrap_or_else(|| HistoryCursor::new(scope));
        match problem {
            None => HistoryItems::new(kind, self.client, self.options, self.concurrency, cursor),
            Some(reason) => {
                let error = Error::invalid_request(&HISTORY, reason);
                HistoryItems::failed(kind, self.client, cursor, error)
            }
        }
    }
}

impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("History")
            .field("number", &self.number)
            .field("since", &self.since)
            .field("until", &self.until)
            .field("cursor", &self.cursor)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}
