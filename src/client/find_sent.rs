//! The search for a message whose request has an unknown outcome.
//!
//! An empty list right after a timeout proves nothing, because the gateway of the service retries
//! for minutes. A message with the same text may also be an older one, or one that came in. So the
//! search compares everything that the request says, by the clock of the service, until the gateway
//! has given up.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::client::Client;
use crate::client::clock::{BoxFuture, Instant, sleep};
use crate::client::date::date;
use crate::client::error::{Error, Operation};
use crate::client::payload::Payload;
use crate::client::retry::Idempotency;
use crate::values::time_of_day::system_time;
// The only generated names that hand-written code of the client uses. The methods are
// `Client::list_messages` and `Client::list_phone_numbers`.
use crate::generated::v1::builder::SendMessageRequest;
use crate::generated::v1::types::{Direction, Message, PhoneNumberId};

/// The default wait: the gateway retries up to ten times for 30 s each (`x-kong-*` of the documents
/// of 2025), and a minute is for the messages to be listed.
const WAIT: Duration = Duration::from_secs(10 * 30 + 60);

/// The first delay between two lists. It doubles up to the maximum.
const FIRST_DELAY: Duration = Duration::from_secs(2);

/// The maximum delay between two lists, so that a search takes few requests of the rate limit.
const MAX_DELAY: Duration = Duration::from_secs(30);

/// The error of a comparison with the service's clock, if a response has a `Date`: it has whole
/// seconds, and the response takes time.
const CLOCK_ERROR: TimeDelta = TimeDelta::seconds(2);

/// The error of a comparison with the service's clock without a `Date`.
const UNKNOWN_CLOCK_ERROR: TimeDelta = TimeDelta::seconds(60);

/// The size of a page of messages: the documented maximum.
const PAGE_SIZE: u32 = 100;

/// The operation of errors that are not those of a list.
static FIND_SENT: Operation =
    Operation::new("find_sent", "GET", "/v1/messages", Idempotency::Idempotent);

/// The outcome of a request to send a message, found by [`Client::find_sent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendOutcome {
    /// The message was sent. Its `status` can still be that of a failed delivery.
    Found(Box<Message>),
    /// The message was not listed, although the search has waited for it.
    #[non_exhaustive]
    NotFound {
        /// How long the search has waited.
        waited: Duration,
    },
    /// Messages are listed of which at most one is the sent one: the same message was sent more than
    /// once, or so shortly before that the clocks do not tell. Do not send again without a look at
    /// them.
    Ambiguous(Vec<Message>),
}

/// The search for a sent message, which begins when it is awaited. See [`Client::find_sent`].
#[derive(Clone)]
#[must_use = "a search does nothing until it is awaited"]
pub struct FindSent {
    client: Client,
    request: SendMessageRequest,
    since: DateTime<Utc>,
    wait: Duration,
}

impl Client {
    /// Searches for the message of a request whose outcome is unknown; see
    /// [`Error::is_outcome_unknown`].
    ///
    /// `since` is the time just before the request was sent for the first time: a
    /// `chrono::DateTime<Utc>` or a [`SystemTime`](std::time::SystemTime).
    ///
    /// A message is the sent one if it is not incoming, was created at `since` or later, and has the
    /// number, the recipients and the text of the request. White space at the ends of the text does
    /// not count. The time is compared by the service's clock, which its responses tell.
    ///
    /// The search lists the messages at once, and again after 2 s, 4 s, 8 s, 16 s and then every 30 s.
    /// Two identical messages that are sent at the same time cannot be told apart. The search
    /// ends as soon as a message is found. [`SendOutcome::NotFound`] takes six minutes, because the
    /// gateway of the service retries a request for up to five. [`FindSent::wait`] changes that.
    ///
    /// ```no_run
    /// use quo_sdk::{Client, Error, SendOutcome};
    ///
    /// # async fn example(quo: Client) -> Result<(), Error> {
    /// let request = quo.send_message().from("PN123").to("+15555550111").content("On our way.");
    /// let since = std::time::SystemTime::now();
    /// match request.clone().send().await {
    ///     Ok(sent) => println!("sent: {}", sent.id),
    ///     Err(error) if error.is_outcome_unknown() => match quo.find_sent(&request, since).await? {
    ///         SendOutcome::Found(message) => println!("sent: {}", message.id),
    ///         SendOutcome::NotFound { .. } => println!("sent: {}", request.send().await?.id),
    ///         other => println!("to be looked at: {other:?}"),
    ///     },
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`Error::InvalidRequest`] if the request is incomplete, or if its `from` is not a number
    /// of the workspace. Returns the error of a list if it is not retryable, or if the last list of the
    /// search fails: then nothing is known.
    pub fn find_sent(
        &self,
        request: &SendMessageRequest,
        since: impl Into<DateTime<Utc>>,
    ) -> FindSent {
        FindSent {
            client: self.clone(),
            request: request.clone(),
            since: since.into(),
            wait: WAIT,
        }
    }
}

impl FindSent {
    /// Sets how long the search waits for a message that is not listed, from its start. Default: 6 min.
    ///
    /// Zero lists the messages once, for a request that was sent long ago. With a shorter wait,
    /// [`SendOutcome::NotFound`] is no proof: a message that is sent again may arrive twice.
    pub fn wait(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }

    async fn search(self) -> Result<SendOutcome, Error> {
        let start = Instant::now();
        // `None` if it is out of the range of the clock.
        let end = start.checked_add(self.wait);
        let target = Target::of(self.request)?;
        let mut number = None;
        let mut clock = Clock::default();
        let mut delay = FIRST_DELAY;
        loop {
            let is_last = end.is_some_and(|end| Instant::now() >= end);
            let listed = list(&self.client, &target, &mut number, self.since, &mut clock).await;
            match listed {
                Ok(Listed { mut sent, earlier }) => {
                    if let ([_], []) = (&sent[..], &earlier[..])
                        && let Some(message) = sent.pop()
                    {
                        return Ok(SendOutcome::Found(Box::new(message)));
                    }
                    // Earlier messages alone are not the sent one, unless it never appears.
                    if !sent.is_empty() || (is_last && !earlier.is_empty()) {
                        sent.extend(earlier);
                        return Ok(SendOutcome::Ambiguous(sent));
                    }
                    if is_last {
                        let waited = start.elapsed();
                        return Ok(SendOutcome::NotFound { waited });
                    }
                }
                Err(error) if is_last || !error.is_retryable() => return Err(error),
                Err(_) => {}
            }
            let left = end.map(|end| end.saturating_duration_since(Instant::now()));
            sleep(left.map_or(delay, |left| left.min(delay))).await;
            delay = (delay * 2).min(MAX_DELAY);
        }
    }
}

impl IntoFuture for FindSent {
    type Output = Result<SendOutcome, Error>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.search())
    }
}

impl fmt::Debug for FindSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FindSent")
            .field("request", &self.request)
            .field("since", &self.since)
            .field("wait", &self.wait)
            .finish_non_exhaustive()
    }
}

/// What the sent message has.
struct Target {
    from: String,
    recipients: BTreeSet<String>,
    text: String,
}

impl Target {
    /// Reads the body that the request would have.
    fn of(request: SendMessageRequest) -> Result<Self, Error> {
        let prepared = request.prepare()?;
        let body = prepared.payload.as_ref().and_then(Payload::bytes);
        let body = body.map(|body| serde_json::from_slice(body).unwrap_or_default());
        let body: Value = body.unwrap_or_default();
        let text = |name: &str| body[name].as_str().map(str::to_owned);
        let recipients = body["to"].as_array().into_iter().flatten();
        let recipients = recipients.filter_map(|to| Some(to.as_str()?.to_owned()));
        let (Some(from), Some(content)) = (text("from"), text("content")) else {
            return Err(Error::unbuildable(&FIND_SENT));
        };
        Ok(Self {
            from,
            recipients: recipients.collect(),
            text: normalized(&content),
        })
    }

    /// Whether a listed message is the sent one, whenever it was created.
    fn matches(&self, message: &Message, number: &PhoneNumberId) -> bool {
        let recipients: BTreeSet<&str> = message.to.iter().map(String::as_str).collect();
        let is_own = message.phone_number_id.as_ref();
        // A direction that this version does not know is not taken for incoming: a message that is
        // sent twice does more harm than a look at one.
        message.direction != Direction::Incoming
            && is_own.is_none_or(|other| other == number)
            && recipients.iter().eq(self.recipients.iter())
            && normalized(&message.text) == self.text
    }
}

/// Returns a text without what the service could change on its way.
fn normalized(text: &str) -> String {
    text.trim().replace("\r\n", "\n")
}

/// The difference of the service's clock to that of this machine.
struct Clock {
    offset: TimeDelta,
    error: TimeDelta,
}

impl Default for Clock {
    fn default() -> Self {
        Self {
            offset: TimeDelta::zero(),
            error: UNKNOWN_CLOCK_ERROR,
        }
    }
}

impl Clock {
    /// Reads the clock from a response to a request between two local times.
    fn read(headers: &HeaderMap, sent: DateTime<Utc>, received: DateTime<Utc>) -> Option<Self> {
        let date = DateTime::<Utc>::from(date(headers)?);
        // A date has whole seconds, so it can be up to one earlier.
        let second = TimeDelta::seconds(1);
        let agrees = (-second..=received - sent + second).contains(&(date - sent));
        Some(Self {
            offset: if agrees {
                TimeDelta::zero()
            } else {
                date - received
            },
            error: CLOCK_ERROR,
        })
    }

    /// Converts a local time to the service's clock.
    fn time(&self, local: DateTime<Utc>) -> DateTime<Utc> {
        local.checked_add_signed(self.offset).unwrap_or(local)
    }

    /// Returns the earliest time at which the service can have seen this local time.
    fn earliest(&self, local: DateTime<Utc>) -> DateTime<Utc> {
        let time = self.time(local);
        time.checked_sub_signed(self.error).unwrap_or(time)
    }
}

/// The listed messages that match.
#[derive(Default)]
struct Listed {
    /// Those that were created at the time of the request or later.
    sent: Vec<Message>,
    /// Those that were created before by less than the error of the clocks.
    earlier: Vec<Message>,
}

/// Lists the messages that match.
async fn list(
    client: &Client,
    target: &Target,
    number: &mut Option<PhoneNumberId>,
    since: DateTime<Utc>,
    clock: &mut Clock,
) -> Result<Listed, Error> {
    let number = match number {
        Some(number) => &*number,
        None => number.insert(own_number(client, &target.from).await?),
    };
    let begin = clock.earliest(since);
    let mut messages = messages(client, target, number, begin, clock).await?;
    if clock.earliest(since) < begin {
        // The service's clock is behind, so the list has begun too late.
        let begin = clock.earliest(since);
        messages = self::messages(client, target, number, begin, clock).await?;
    }
    let mut listed = Listed::default();
    for message in messages {
        if !target.matches(&message, number) || message.created_at < clock.earliest(since) {
            continue;
        }
        match message.created_at < clock.time(since) {
            true => listed.earlier.push(message),
            false => listed.sent.push(message),
        }
    }
    Ok(listed)
}

/// Lists the messages between the parties from a time on, and reads the service's clock.
async fn messages(
    client: &Client,
    target: &Target,
    number: &PhoneNumberId,
    begin: DateTime<Utc>,
    clock: &mut Clock,
) -> Result<Vec<Message>, Error> {
    // A margin, because the service may leave out the time itself.
    let after = begin.checked_sub_signed(UNKNOWN_CLOCK_ERROR);
    let request = client
        .list_messages()
        .phone_number_id(number)
        .participants(&target.recipients)
        .created_after(after.unwrap_or(begin))
        .max_results(PAGE_SIZE);
    let sent = system_time().into();
    let page = request.clone().send().await?;
    if let Some(read) = Clock::read(page.headers(), sent, system_time().into()) {
        *clock = read;
    }
    let page = page.into_inner();
    let mut messages = page.items;
    if let Some(token) = page.next_page_token {
        messages.extend(request.page_token(token).stream().try_collect().await?);
    }
    Ok(messages)
}

/// Returns the id of a number of the workspace that is given by its id or in E.164 form.
async fn own_number(client: &Client, from: &str) -> Result<PhoneNumberId, Error> {
    if !from.starts_with('+') {
        let number = from.parse();
        return number.map_err(|_| Error::unbuildable(&FIND_SENT));
    }
    let numbers = client.list_phone_numbers().send().await?.into_inner();
    let own = numbers.into_iter().find(|number| number.number == from);
    own.map(|number| number.id).ok_or_else(|| {
        let reason = "`from` is not a phone number of the workspace".to_owned();
        Error::invalid_request(&FIND_SENT, reason)
    })
}
