//! A Quo that runs in this process: the whole API on a free port of 127.0.0.1, with a
//! workspace that holds together and deliveries like the service's.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use quo_emulator::Emulator;
//! use quo_sdk::types::SendMessage;
//!
//! let quo = Emulator::start().await?;
//! let message = SendMessage::builder()
//!     .from(quo.number())
//!     .to(["+15555550142"])
//!     .content("On our way.");
//! let sent = quo.client().send_message().body(message).send().await?;
//! assert_eq!(sent.status.as_str(), "queued");
//! # Ok(())
//! # }
//! ```
//!
//! | to | see |
//! |---|---|
//! | let somebody text or call the workspace | [`Emulator::receive_message`], [`Emulator::ring`] and what follows a call |
//! | make a text fail | [`magic_numbers`] |
//! | let time pass | [`Emulator::advance`], [`EmulatorBuilder::clock_stands_at`] |
//! | make answers and deliveries go wrong | [`Fault`], [`Emulator::inject`], [`FAULT_HEADER`] |
//! | go on tomorrow | [`EmulatorBuilder::state_file`] |
//! | see what happens, and press buttons | a browser, at [`Emulator::url`] |
//!
//! For clients in other languages it is a program of its own: `cargo run --features
//! emulator --bin quo-emulator` prints its address, key and numbers, and what to try.
//!
//! Requests are checked against the vendored documents, so that a new edition is
//! enforced as soon as it is in `spec/`: [`EmulatorBuilder::v1_document`] tries one.
//!
//! # What is the emulator's own choice
//!
//! The documents and pages of the service leave some things open. Where they do, the
//! emulator does one thing, which is no promise of the service:
//!
//! | open | here |
//! |---|---|
//! | when a text is sent and arrives | one second after it was queued, and one later |
//! | what is refused at a path that does not exist, or with another method | 404 and 405, in the gateway's form |
//! | the body of a 429 | the v1 form, with the code of the operation's family |
//! | a parameter that is required and has a default | it is required |
//! | recipients | numbers in E.164 form and short codes; the schema allows every short text |
//! | inactive conversations | those that are marked as done |
//! | `totalItems` | all items of the list; the vendor calls it inaccurate |
//! | legacy webhooks | are tried as often as those of 2026-03-30, signed anew each time |
//! | how long the key before a rotation signs | a day |
//! | a disabled webhook | gets test events; what was still to be delivered fails |
//! | plain `http` endpoints | are taken: an endpoint on this machine has no certificate |
//! | the 51st webhook | 400 |
//! | who acts with an API key | the first user of the number; of a task, who made it |

mod builder;
mod clock;
mod deliveries;
mod edition;
mod engine;
mod events;
mod faults;
mod http;
mod ids;
mod magic;
mod operations;
mod outside;
mod page;
mod play;
mod seed;
mod start_page;
mod state;
mod timed;
mod transaction;

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

pub use builder::{EmulatorBuilder, StartError};
pub use faults::{FAULT_HEADER, Fault, FaultError};
pub use magic::{MagicNumber, magic_numbers};
pub use outside::PlayError;
pub use start_page::StartPage;
pub use state::StateFileError;

use self::http::{Door, Line};
use engine::Engine;
use quo_sdk::Client;

/// A running emulator. It stops when this is dropped.
pub struct Emulator {
    engine: Arc<Engine>,
    address: SocketAddr,
    client: Client,
    worker: AbortHandle,
    /// Dropped to stop listening.
    _stop: oneshot::Sender<()>,
}

impl Emulator {
    /// An emulator with the default settings, on a free port.
    ///
    /// # Errors
    ///
    /// [`StartError`] if there is no free port.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// An emulator with other settings.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::default()
    }

    fn run(
        engine: Arc<Engine>,
        listener: TcpListener,
        router: axum::Router,
        (address, client): (SocketAddr, Client),
    ) -> Self {
        let (stop, stopped) = oneshot::channel();
        let service = router.into_make_service_with_connect_info::<Line>();
        let server = axum::serve(Door(listener), service).with_graceful_shutdown(async {
            // Never sent: what counts is that the other end is dropped.
            let _ = stopped.await;
        });
        tokio::spawn(server.into_future());
        let worker = tokio::spawn(engine.clone().work()).abort_handle();
        Self {
            engine,
            address,
            client,
            worker,
            _stop: stop,
        }
    }

    /// A client of this emulator, with its key and the default settings; without a rate
    /// limit if the emulator has none.
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// Where it listens: `http://127.0.0.1:<port>`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The API key that it accepts.
    pub fn api_key(&self) -> &str {
        &self.engine.settings.key
    }

    /// The workspace's first phone number, in E.164 form.
    pub fn number(&self) -> String {
        self.engine.read(|state, _| {
            let first = state.numbers.iter().next();
            first
                .map(|number| number.number.clone())
                .unwrap_or_default()
        })
    }

    /// What somebody has to know to use it, for a terminal.
    pub fn start_page(&self) -> StartPage {
        StartPage::new(&self.engine, self.url())
    }

    /// Lets time pass: clocks go on, texts arrive, deliveries are tried again. Returns
    /// when all that was due in that time is done.
    pub async fn advance(&self, duration: Duration) {
        self.engine.advance(duration).await;
    }

    /// Lets something go wrong from now on, with what comes first.
    pub fn inject(&self, fault: Fault) {
        self.engine.faults.add(fault);
    }

    /// Nothing goes wrong on purpose any more.
    pub fn clear_faults(&self) {
        self.engine.faults.clear();
    }

    /// Waits until nothing is due and no delivery is under way. Time does not pass by
    /// this.
    pub async fn settle(&self) {
        self.engine.settle().await;
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.worker.abort();
        // Connections can outlast this.
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
