//! A call with everything that was made of it: recordings, voicemail, summary and transcript.
//!
//! The API has an operation for each, and says in different ways that there is nothing, or nothing yet.
//! `states.rs` reads what they say; this file asks, and waits.

mod part;
mod states;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::try_join4;

pub use part::Part;

use crate::client::Client;
use crate::client::clock::{BoxFuture, Instant, sleep, timeout};
use crate::client::error::{Error, Operation};
use crate::client::options::RequestOptions;
use crate::client::retry::Idempotency;
use crate::values::build::Misfits;
use crate::values::set::Convert;
use states::{
    Call, CallId, CallRecording, CallSummary, CallTranscript, CallVoicemail, Phase, recordings,
    summary, transcript, voicemail,
};

/// The first delay between two looks. It doubles up to the maximum.
const FIRST_DELAY: Duration = Duration::from_secs(2);

/// The maximum delay between two looks, so that waiting takes few requests of the rate limit.
const MAX_DELAY: Duration = Duration::from_secs(30);

/// The operation of errors that are not those of a request.
static CALL_DETAILS: Operation = Operation::new(
    "call_details",
    "GET",
    "/v1/calls/{callId}",
    Idempotency::Idempotent,
);

/// A call with everything that was made of it. See [`Client::call_details`].
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct CallDetails {
    /// The call.
    pub call: Call,
    /// The recordings, if all of them are ready. They may have been deleted; each has a status.
    pub recordings: Part<Vec<CallRecording>>,
    /// The voicemail.
    pub voicemail: Part<CallVoicemail>,
    /// The summary.
    pub summary: Part<CallSummary>,
    /// The transcript.
    pub transcript: Part<CallTranscript>,
}

impl CallDetails {
    /// Whether a part is [`Part::Pending`].
    pub fn is_pending(&self) -> bool {
        self.recordings.is_pending()
            || self.voicemail.is_pending()
            || self.summary.is_pending()
            || self.transcript.is_pending()
    }
}

/// The request for a call with everything that was made of it, which begins when it is awaited. See
/// [`Client::call_details`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CallDetailsRequest {
    client: Client,
    id: Option<CallId>,
    misfits: Misfits,
    wait: Duration,
    until: Option<Condition>,
    options: RequestOptions,
}

type Condition = Arc<dyn Fn(&CallDetails) -> bool + Send + Sync>;

impl Client {
    /// Reads a call with its recordings, voicemail, summary and transcript: five requests.
    ///
    /// A [`Part`] is ready, pending or absent. The service makes the parts within minutes of the end of a
    /// call, in any order, and does not say which will come. [`Part`] has the rules.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use quo_sdk::{Client, Error};
    ///
    /// # async fn example(quo: Client) -> Result<(), Error> {
    /// let details = quo
    ///     .call_details("AC123")
    ///     .wait_for(Duration::from_secs(120))
    ///     .until(|details| !details.transcript.is_pending())
    ///     .await?;
    /// for turn in details.transcript.ready().into_iter().flat_map(|t| t.dialogue.iter().flatten()) {
    ///     println!("{}", turn.content);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the error of a request. Without a call of this id, [`Error::is_not_found`] is true.
    pub fn call_details<M>(&self, call_id: impl Convert<CallId, M>) -> CallDetailsRequest {
        let mut request = CallDetailsRequest {
            client: self.clone(),
            id: None,
            misfits: Misfits::default(),
            wait: Duration::ZERO,
            until: None,
            options: RequestOptions::new(),
        };
        request.misfits.convert("call_id", &mut request.id, call_id);
        request
    }
}

impl CallDetailsRequest {
    /// Sets how long to wait for pending parts, from the start. Default: not at all.
    ///
    /// Pending parts are requested again after 2 s, 4 s, 8 s, 16 s and then every 30 s. When the time is
    /// over, the details are as they are, and the last request is canceled. An error that may pass
    /// ([`Error::is_retryable`]) does not end the wait.
    ///
    /// To be told instead of asking, subscribe to the webhook events, such as `call.transcript.completed`.
    pub fn wait_for(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }

    /// Sets what is waited for. Default: that no part is pending.
    ///
    /// Most calls never get all parts, and for some minutes nothing says which will come. So a condition
    /// on the parts that are wanted ends the wait sooner.
    pub fn until(
        mut self,
        condition: impl Fn(&CallDetails) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.until = Some(Arc::new(condition));
        self
    }

    /// Sets the options of each request: time limits, retries, extra headers.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.options = options;
        self
    }

    async fn run(self) -> Result<CallDetails, Error> {
        let required = [("call_id", self.id.is_some())];
        let error = self.misfits.clone().error(&required);
        let Some(id) = self.id.as_ref().filter(|_| error.is_empty()) else {
            return Err(Error::invalid_request(&CALL_DETAILS, error.to_string()));
        };
        // `None` if it is out of the range of the clock.
        let end = Instant::now().checked_add(self.wait);
        let mut details = self.look(id, None).await?;
        let mut delay = FIRST_DELAY;
        while !self.is_done(&details) {
            let left = end.map(|end| end.saturating_duration_since(Instant::now()));
            if left.is_some_and(|left| left.is_zero()) {
                break;
            }
            sleep(left.map_or(delay, |left| left.min(delay))).await;
            delay = (delay * 2).min(MAX_DELAY);
            let look = self.look(id, Some(&details));
            let looked = match end {
                Some(end) => {
                    match timeout(end.saturating_duration_since(Instant::now()), look).await {
                        Ok(looked) => looked,
                        Err(_) => break,
                    }
                }
                None => look.await,
            };
            match looked {
                Ok(looked) => details = looked,
                Err(error) if error.is_retryable() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(details)
    }

    fn is_done(&self, details: &CallDetails) -> bool {
        match &self.until {
            Some(condition) => condition(details),
            None => !details.is_pending(),
        }
    }

    /// Requests the call, and those of its parts that are not known to be ready.
    async fn look(&self, id: &CallId, known: Option<&CallDetails>) -> Result<CallDetails, Error> {
        let (client, options) = (&self.client, &self.options);
        let (call, phase) = Phase::request(client, id, options).await?;
        let (recordings, voicemail, summary, transcript) = try_join4(
            keep(known.map(|known| &known.recordings), async {
                recordings(client, id, options, phase).await
            }),
            keep(known.map(|known| &known.voicemail), async {
                voicemail(client, id, options, phase).await
            }),
            keep(known.map(|known| &known.summary), async {
                summary(client, id, options, phase).await
            }),
            keep(known.map(|known| &known.transcript), async {
                transcript(client, id, options, phase).await
            }),
        )
        .await?;
        Ok(CallDetails {
            call,
            recordings,
            voicemail,
            summary,
            transcript,
        })
    }
}

/// Returns a part that is known to be ready, and otherwise requests it.
async fn keep<T: Clone>(
    known: Option<&Part<T>>,
    request: impl Future<Output = Result<Part<T>, Error>>,
) -> Result<Part<T>, Error> {
    match known {
        Some(Part::Ready(value)) => Ok(Part::Ready(value.clone())),
        _ => request.await,
    }
}

impl IntoFuture for CallDetailsRequest {
    type Output = Result<CallDetails, Error>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for CallDetailsRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallDetailsRequest")
            .field("id", &self.id)
            .field("wait", &self.wait)
            .finish_non_exhaustive()
    }
}
