//! The handle of a running emulator.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use quo_sdk::Client;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

use crate::banner::Banner;
use crate::engine::Engine;
use crate::faults::Fault;
use crate::http::{Peer, ResetListener};

/// A running emulator. Dropping it stops the server and its deliveries.
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
    /// client has no rate limit if the emulator has none.
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// Returns the base URL: `http://127.0.0.1:<port>`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the accepted API key.
    pub fn api_key(&self) -> &str {
        &self.engine.settings.key
    }

    /// Returns the workspace's first phone number, in E.164 form.
    pub fn number(&self) -> String {
        self.engine.read(|state, _| {
            let first = state.numbers.iter().next();
            first
                .map(|number| number.number.clone())
                .unwrap_or_default()
        })
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

    /// Injects a failure into the responses or deliveries from now on.
    pub fn inject(&self, fault: Fault) {
        self.engine.faults.add(fault);
    }

    /// Removes all injected failures.
    pub fn clear_faults(&self) {
        self.engine.faults.clear();
    }

    /// Waits until no work is due and no delivery is in flight. Does not advance the
    /// clock.
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
