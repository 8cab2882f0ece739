//! The settings of an emulator, and its start.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use quo_sdk::{BuildError, Client, RateLimit, set};
use tokio::net::TcpListener;

use crate::arguments::Misfits;
use crate::clock::Clock;
use crate::deliveries::Sender;
use crate::emulator::Emulator;
use crate::engine::{Engine, Settings};
use crate::http::Server;
use crate::ids::Ids;
use crate::scheduled::run_due;
use crate::spec::Spec;
use crate::state::{self, Journal, NoopJournal, State, StateFileError};
use crate::{page, seed};

/// The default API key.
const KEY: &str = "quo-emulator-key";

/// The documented limit of the service, in requests per second.
const RATE_LIMIT: u32 = 10;

/// The timeout of an attempt at a delivery. Ten seconds is the value of the support pages.
const DELIVERY_TIMEOUT: Duration = Duration::from_secs(10);

/// The settings of an [`Emulator`].
#[derive(Clone)]
#[must_use]
pub struct EmulatorBuilder {
    misfits: Misfits,
    key: String,
    seed: Option<u64>,
    state_file: Option<PathBuf>,
    port: u16,
    rate_limit: Option<u32>,
    keep_omitted_lists: bool,
    delivery_timeout: Duration,
    paused_at: Option<DateTime<Utc>>,
    document: Option<String>,
}

impl Default for EmulatorBuilder {
    fn default() -> Self {
        Self {
            misfits: Misfits::default(),
            key: KEY.to_owned(),
            seed: None,
            state_file: None,
            port: 0,
            rate_limit: Some(RATE_LIMIT),
            keep_omitted_lists: false,
            delivery_timeout: DELIVERY_TIMEOUT,
            paused_at: None,
            document: None,
        }
    }
}

impl Emulator {
    /// Starts an emulator with the default settings on a free port.
    ///
    /// # Errors
    ///
    /// [`StartError`] if there is no free port.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Returns a builder with the default settings.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::default()
    }
}

impl EmulatorBuilder {
    /// Sets the accepted API key. Default: `quo-emulator-key`.
    pub fn api_key(mut self, key: impl AsRef<str>) -> Self {
        self.key = key.as_ref().to_owned();
        self
    }

    /// Sets the seed that all ids and keys are derived from. Default: the seed of the
    /// state file, otherwise 0. The same requests in the same order with the same seed
    /// give the same ids.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Keeps the state in this file and continues with its contents. Default: the state
    /// ends with the emulator.
    ///
    /// A change is written before its request is answered, so killing the process loses no
    /// answered request. A power failure can, because no response waits for the disk.
    /// Advances of the clock are not kept.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state_file = Some(path.into());
        self
    }

    /// Sets the port on 127.0.0.1. Default: 0, which takes a free port.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the number of requests per second and key; `None` for no limit. Default: 10,
    /// the limit of the service. Requests are counted by the system clock.
    ///
    /// ```
    /// # use quo_emulator::Emulator;
    /// let strict = Emulator::builder().rate_limit(1);
    /// let unlimited = Emulator::builder().rate_limit(None);
    /// ```
    pub fn rate_limit(mut self, requests: impl Into<Option<u32>>) -> Self {
        self.rate_limit = requests.into();
        self
    }

    /// Keeps the lists that an update of a contact omits: `customFields`, and `emails` and
    /// `phoneNumbers` of its `defaultFields`. Default: they are deleted, as the service is
    /// reported to do.
    pub fn keep_omitted_lists(mut self) -> Self {
        self.keep_omitted_lists = true;
        self
    }

    /// Sets the timeout of one attempt at a delivery. Default: 10 s.
    pub fn delivery_timeout(mut self, timeout: Duration) -> Self {
        self.delivery_timeout = timeout;
        self
    }

    /// Pauses the clock at this time, so that the same requests give the same bytes.
    /// [`Emulator::advance`] moves the clock. Default: the clock runs.
    ///
    /// The time is a `DateTime`, a `SystemTime` or a text in RFC 3339. A text in another form
    /// is the error of [`start`](Self::start).
    ///
    /// Deliveries are signed by this clock, so a receiver has to verify them at
    /// [`Emulator::now`]. The extractors of axum verify at the system time: in such a test,
    /// their verifier has to accept any timestamp.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), quo_emulator::StartError> {
    /// # use quo_emulator::Emulator;
    /// let quo = Emulator::builder().paused_at("2026-11-20T09:00:00Z").start().await?;
    /// assert_eq!(quo.now().to_rfc3339(), "2026-11-20T09:00:00+00:00");
    /// # Ok(())
    /// # }
    /// ```
    pub fn paused_at<M>(mut self, time: impl set::Convert<DateTime<Utc>, M>) -> Self {
        self.misfits.convert("paused_at", &mut self.paused_at, time);
        self
    }

    /// Replaces the v1 document by another OpenAPI 3 document in JSON. Default: the
    /// vendored document.
    ///
    /// Its paths, parameters, bodies and responses are enforced. Operations are implemented by
    /// their operation id. A required property that the emulator does not implement is made up
    /// from its schema. So is the response of an operation that it does not implement; the
    /// response has the header `x-quo-emulator: made-up`.
    pub fn document(mut self, document: impl Into<String>) -> Self {
        self.document = Some(document.into());
        self
    }

    /// Starts the emulator.
    ///
    /// # Errors
    ///
    /// [`StartError`] if the port is in use, a setting is not valid, or the document or the
    /// state file cannot be used.
    pub async fn start(self) -> Result<Emulator, StartError> {
        if !self.misfits.is_empty() {
            return Err(StartError::InvalidSetting(self.misfits.error(&[])));
        }
        let spec = match &self.document {
            Some(document) => Spec::replaced(document),
            None => Spec::vendored(),
        };
        let spec = spec.map_err(|error| StartError::Document(error.to_string()))?;
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await;
        let listener = listener.map_err(StartError::Listen)?;
        let address = listener.local_addr().map_err(StartError::Listen)?;
        // The client is built before the sender: it reports missing TLS as an error, where
        // reqwest panics.
        let client = Client::builder()
            .api_key(&self.key)
            .base_url(format!("http://{address}"));
        let client = match self.rate_limit {
            Some(_) => client,
            None => client.rate_limit(RateLimit::none()),
        };
        let client = client.build().map_err(StartError::Client)?;
        let sender = Sender::new(self.delivery_timeout);
        let sender = sender.map_err(StartError::Deliveries)?;
        let clock = match self.paused_at {
            Some(time) => Clock::Paused { at: time.into() },
            None => Clock::Running {
                ahead: Duration::ZERO,
            },
        };
        let settings = Settings {
            key: self.key,
            rate_limit: self.rate_limit,
            keep_omitted_lists: self.keep_omitted_lists,
        };
        let opened = match &self.state_file {
            Some(path) => Some(state::open(path, self.seed).map_err(StartError::State)?),
            None => None,
        };
        let is_new = opened.as_ref().is_none_or(|opened| opened.is_new);
        let seed = opened.as_ref().map(|opened| opened.seed).or(self.seed);
        let ids = Ids::new(seed.unwrap_or_default());
        let storage: (State, Box<dyn Journal>) = match opened {
            Some(opened) => (opened.state, Box::new(opened.journal)),
            None => (State::default(), Box::new(NoopJournal)),
        };
        let engine = Engine::new(settings, spec, ids, clock, storage, (sender, run_due));
        if is_new {
            let seeded = engine.transact(seed::seed_workspace);
            seeded.map_err(StartError::Journal)?;
        }
        let engine = Arc::new(engine);
        let page = page::router(engine.clone(), format!("http://{address}"));
        let router = Server::new(engine.clone()).router().merge(page);
        Ok(Emulator::run(engine, listener, router, (address, client)))
    }
}

impl fmt::Debug for EmulatorBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The key may be one of the service.
        f.debug_struct("EmulatorBuilder")
            .field("seed", &self.seed)
            .field("state_file", &self.state_file)
            .field("port", &self.port)
            .field("rate_limit", &self.rate_limit)
            .field("keep_omitted_lists", &self.keep_omitted_lists)
            .field("delivery_timeout", &self.delivery_timeout)
            .field("paused_at", &self.paused_at)
            .finish_non_exhaustive()
    }
}

/// Why an emulator did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// A setting is not valid.
    InvalidSetting(BuildError),
    /// The port cannot be listened on.
    Listen(io::Error),
    /// The client cannot be built, for example because the API key is not valid.
    Client(quo_sdk::Error),
    /// The HTTP client for deliveries cannot be built.
    Deliveries(reqwest::Error),
    /// The document cannot be enforced. The text names the location and the reason.
    Document(String),
    /// The new workspace cannot be written to the state file.
    Journal(io::Error),
    /// The state file cannot be used.
    State(StateFileError),
}

impl StartError {
    /// Whether the port is in use, possibly by another emulator.
    pub fn is_port_in_use(&self) -> bool {
        matches!(self, Self::Listen(error) if error.kind() == io::ErrorKind::AddrInUse)
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidSetting(error) => error.fmt(f),
            Self::Listen(error) => write!(f, "the emulator cannot listen on its port: {error}"),
            Self::Client(error) => write!(f, "the emulator's client cannot be built: {error}"),
            Self::Deliveries(error) => {
                write!(f, "the HTTP client for deliveries cannot be built: {error}")
            }
            Self::Document(reason) => {
                write!(f, "the document cannot be enforced: {reason}")
            }
            Self::Journal(error) => write!(f, "the emulator cannot write its state: {error}"),
            Self::State(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen(error) | Self::Journal(error) => Some(error),
            Self::Client(error) => Some(error),
            Self::Deliveries(error) => Some(error),
            Self::State(error) => error.source(),
            Self::InvalidSetting(_) | Self::Document(_) => None,
        }
    }
}
