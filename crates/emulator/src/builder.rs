//! The settings of an emulator, checked before it starts.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::net::TcpListener;

use super::clock::Clock;
use super::deliveries::Sender;
use super::edition::Edition;
use super::engine::{Engine, Settings};
use super::http::Surface;
use super::ids::Ids;
use super::state::{self, Forgetful, Journal, State, StateFileError};
use super::{Emulator, page, seed};
use quo_sdk::{Client, RateLimit};

/// The API key of an emulator, unless another is set.
const KEY: &str = "quo-emulator-key";

/// What the service allows.
const RATE_LIMIT: u32 = 10;

/// How long an endpoint may take to answer a delivery; ten seconds, as support pages are
/// said to have it.
const DELIVERY_TIMEOUT: Duration = Duration::from_secs(10);

/// The settings of an [`Emulator`].
#[derive(Debug, Clone)]
#[must_use]
pub struct EmulatorBuilder {
    key: String,
    seed: Option<u64>,
    state_file: Option<PathBuf>,
    port: u16,
    rate_limit: Option<u32>,
    delivery_timeout: Duration,
    begins_at: Option<DateTime<Utc>>,
    v1_document: Option<String>,
}

impl Default for EmulatorBuilder {
    fn default() -> Self {
        Self {
            key: KEY.to_owned(),
            seed: None,
            state_file: None,
            port: 0,
            rate_limit: Some(RATE_LIMIT),
            delivery_timeout: DELIVERY_TIMEOUT,
            begins_at: None,
            v1_document: None,
        }
    }
}

impl EmulatorBuilder {
    /// The API key that is accepted; `quo-emulator-key` unless set.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    /// What all ids and keys are derived from; 0 unless set. The same script with the
    /// same seed gives the same ids.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Keeps the state in this file, and goes on with what it holds; unless set, the
    /// state ends with the emulator.
    ///
    /// A change is in the file before its request is answered, so that killing the
    /// process loses nothing that was answered. A power failure may: no answer waits for
    /// the disk. Time that was advanced is not kept: the clock starts as set here.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state_file = Some(path.into());
        self
    }

    /// The port on 127.0.0.1; a free one unless set.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// How many requests each key has per second; 10 unless set, as the service has it.
    /// `None` for no limit. It is counted by the machine's clock.
    pub fn rate_limit(mut self, requests: Option<u32>) -> Self {
        self.rate_limit = requests;
        self
    }

    /// How long an endpoint may take to answer a delivery; 10 seconds unless set.
    pub fn delivery_timeout(mut self, timeout: Duration) -> Self {
        self.delivery_timeout = timeout;
        self
    }

    /// Lets the clock stand at this time until [`Emulator::advance`] moves it, so that
    /// the same script gives the same bytes. Unless set, the clock runs.
    ///
    /// Deliveries are signed by this clock, so a receiver has to verify them by it, too.
    pub fn clock_stands_at(mut self, time: DateTime<Utc>) -> Self {
        self.begins_at = Some(time);
        self
    }

    /// Another edition of the v1 document, as OpenAPI 3.1 in JSON; the vendored one unless
    /// set. Its paths, parameters, bodies and refusals are what is enforced. What an
    /// operation does that only the other edition has is not known: it is refused with
    /// 501.
    pub fn v1_document(mut self, document: impl Into<String>) -> Self {
        self.v1_document = Some(document.into());
        self
    }

    /// Starts to listen and to deliver.
    ///
    /// # Errors
    ///
    /// [`StartError`] if the port is taken, the key is none, or a document or the state
    /// file cannot be used.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let edition = match &self.v1_document {
            Some(document) => Edition::with_v1(document),
            None => Edition::vendored(),
        };
        let edition = edition.map_err(|error| StartError::Document(error.to_string()))?;
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await;
        let listener = listener.map_err(StartError::Listen)?;
        let address = listener.local_addr().map_err(StartError::Listen)?;
        // Before the sender: it says what TLS lacks, where reqwest would panic.
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
        let clock = match self.begins_at {
            Some(time) => Clock::Standing { at: time.into() },
            None => Clock::Running {
                ahead: Duration::ZERO,
            },
        };
        let settings = Settings {
            key: self.key,
            rate_limit: self.rate_limit,
        };
        let kept = match &self.state_file {
            Some(path) => Some(state::open(path, self.seed).map_err(StartError::State)?),
            None => None,
        };
        let is_fresh = kept.as_ref().is_none_or(|kept| kept.fresh);
        let seed = kept.as_ref().map(|kept| kept.seed).or(self.seed);
        let ids = Ids::new(seed.unwrap_or_default());
        let kept: (State, Box<dyn Journal>) = match kept {
            Some(kept) => (kept.state, Box::new(kept.journal)),
            None => (State::default(), Box::new(Forgetful)),
        };
        let engine = Engine::new(settings, edition, ids, clock, kept, sender);
        if is_fresh {
            engine.transact(seed::sow).map_err(StartError::Journal)?;
        }
        let engine = Arc::new(engine);
        let page = page::router(engine.clone(), format!("http://{address}"));
        let router = Surface::new(engine.clone()).router().merge(page);
        Ok(Emulator::run(engine, listener, router, (address, client)))
    }
}

/// Why an emulator did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// It cannot listen on the port.
    Listen(io::Error),
    /// The key cannot be an API key.
    Client(quo_sdk::Error),
    /// No HTTP client can be made that sends deliveries.
    Deliveries(reqwest::Error),
    /// A document cannot be enforced.
    Document(String),
    /// The state cannot be kept.
    Journal(io::Error),
    /// The state file cannot be used.
    State(StateFileError),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen(error) => write!(f, "the emulator cannot listen on its port: {error}"),
            Self::Client(error) => write!(f, "the emulator has no client: {error}"),
            Self::Deliveries(error) => write!(f, "the emulator cannot deliver: {error}"),
            Self::Document(reason) => {
                write!(f, "the document cannot be enforced: {reason}")
            }
            Self::Journal(error) => write!(f, "the emulator cannot keep its state: {error}"),
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
            Self::Document(_) => None,
        }
    }
}
