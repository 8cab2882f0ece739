//! The handle of a running emulator.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use quo_sdk::Client;
use quo_sdk::ids::PhoneNumberId;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

use crate::banner::Banner;
use crate::engine::Engine;
use crate::faults::Fault;
use crate::http::{Peer, ResetListener};
use crate::ids::typed;
use crate::state::{Number, State};

/// A running emulator.
///
/// Dropping it stops the server and its deliveries, also if clients of it are left. So keep it
/// in a variable: in `Emulator::start().await?.client()`, it stops at the end of the statement.
#[doc(alias = "stop")]
#[doc(alias = "shutdown")]
pub struct Emulator {
    pub(crate) engine: Arc<Engine>,
    address: SocketAddr,
    client: Client,
    worker: AbortHandle,
    /// Dropping the sender stops the server.
    _stop: oneshot::Sender<()>,
}

impl Emulator {
    /// Starts the server and the worker that performs due work.
    pub(crate) fn run(
        engine: Arc<Engine>,
        listener: TcpListener,
        router: axum::Router,
        (address, client): (SocketAddr, Client),
    ) -> Self {
        let (stop, stopped) = oneshot::channel();
        let service = router.into_make_service_with_connect_info::<Peer>();
        let server = axum::serve(ResetListener(listener), service).with_graceful_shutdown(async {
            // No value is sent. The channel closes when the sender is dropped.
            let _ = stopped.await;
        });
        tokio::spawn(server.into_future());
        let worker = tokio::spawn(engine.clone().run()).abort_handle();
        Self {
            engine,
            address,
            client,
            worker,
            _stop: stop,
        }
    }

    /// Returns a client of this emulator, with its API key and the default settings. The
    /// client has no rate limit if the emulator has none. Its requests fail after the
    /// emulator is dropped.
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// Returns the base URL: `http://127.0.0.1:<port>`.
    #[doc(alias = "base_url")]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the accepted API key.
    pub fn api_key(&self) -> &str {
        &self.engine.settings.key
    }

    /// Returns the workspace's first phone number, in E.164 form.
    #[doc(alias = "phone_number")]
    pub fn number(&self) -> String {
        self.first_number(|number| number.number.clone())
    }

    /// Returns the id of the workspace's first phone number.
    #[doc(alias = "number_id")]
    pub fn phone_number_id(&self) -> PhoneNumberId {
        typed(self.first_number(|number| number.id.clone()))
    }

    fn first_number(&self, text: impl FnOnce(&Number) -> String) -> String {
        let first = |state: &State, _| state.numbers.iter().next().map(text);
        self.engine.read(first).unwrap_or_default()
    }

    /// Returns the time of the emulator's clock, in whole milliseconds.
    ///
    /// Deliveries are signed at this time, so a receiver in a test verifies them at it, with
    /// `Verifier::verify_at`, if the clock is paused or was advanced by minutes.
    pub fn now(&self) -> DateTime<Utc> {
        self.engine.read(|_, now| now.date_time())
    }

    /// Returns the banner that the program prints at start-up.
    pub fn banner(&self) -> Banner {
        Banner::new(&self.engine, self.url())
    }

    /// Advances the clock by `duration`. Returns when all work that became due is done:
    /// messages are delivered and deliveries retried.
    pub async fn advance(&self, duration: Duration) {
        self.engine.advance(duration).await;
    }

    /// Injects a failure, or a list of failures, into the responses or deliveries from now on.
    ///
    /// ```
    /// # use quo_emulator::{Emulator, Fault};
    /// # fn example(quo: &Emulator) {
    /// quo.inject(Fault::status(503).on("list_calls").times(2));
    /// quo.inject([Fault::reset().once(), Fault::duplicate()]);
    /// # }
    /// ```
    pub fn inject(&self, faults: impl IntoIterator<Item = Fault>) {
        for fault in faults {
            self.engine.faults.add(fault);
        }
    }

    /// Removes all injected failures.
    pub fn clear_faults(&self) {
        self.engine.faults.clear();
    }

    /// Waits until no work is due and no delivery is in flight. Does not advance the
    /// clock.
    #[doc(alias = "wait")]
    pub async fn settle(&self) {
        self.engine.settle().await;
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.worker.abort();
        // Open connections can outlive the handle.
        self.engine.close();
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}
