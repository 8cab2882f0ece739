//! A local server that implements all operations of the Quo API and delivers signed
//! webhooks. It listens on a free port of 127.0.0.1 and keeps one consistent workspace.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use quo_emulator::Emulator;
//!
//! let quo = Emulator::start().await?;
//! let sent = quo
//!     .client()
//!     .send_message()
//!     .from(quo.number())
//!     .to("+15555550142")
//!     .content("On our way.")
//!     .send()
//!     .await?;
//! assert_eq!(sent.status.as_str(), "queued");
//! # Ok(())
//! # }
//! ```
//!
//! | to | see |
//! |---|---|
//! | simulate messages and calls to the workspace | [`Emulator::receive_message`], [`Emulator::receive_call`] and the methods that follow a call |
//! | make a message fail | [`magic_numbers`] |
//! | advance or pause the clock | [`Emulator::advance`], [`EmulatorBuilder::paused_at`] |
//! | inject failures into responses and deliveries | [`Fault`], [`Emulator::inject`], [`FAULT_HEADER`] |
//! | keep the state between runs | [`EmulatorBuilder::state_file`] |
//! | watch the workspace and simulate events by hand | a browser, at [`Emulator::url`] |
//!
//! For clients in other languages, the program `quo-emulator` starts the same server. It
//! prints its address, key, phone numbers and sample requests.
//!
//! Requests are validated against the vendored OpenAPI documents.
//! [`EmulatorBuilder::document`] replaces the v1 document. What another edition has and the
//! emulator does not implement is made up from its schemas.
//!
//! # Choices of the emulator
//!
//! The documents and support pages of the service leave some behavior open. The emulator
//! chooses one behavior for each case. The service may differ.
//!
//! | open | choice |
//! |---|---|
//! | when a message is sent and delivered | sent one second after it was queued, delivered one second later |
//! | responses to an unknown path or another method | 404 and 405, in the gateway's form |
//! | the body of a 429 | the v1 form, with the code prefix of the operation's family |
//! | a required parameter with a default | it is required |
//! | lists that an update of a contact omits | deleted, as reported of the service: `customFields`, and `emails` and `phoneNumbers` if `defaultFields` is given; [`EmulatorBuilder::keep_omitted_lists`] keeps them |
//! | recipients | numbers in E.164 form and short codes; the schema allows any short text |
//! | inactive conversations | those marked as done |
//! | `totalItems` | the number of items on all pages; the vendor calls it inaccurate |
//! | attempts at a legacy webhook | as many as for 2026-03-30, each signed anew |
//! | how long the previous key signs after a rotation | 24 hours |
//! | a disabled webhook | it receives test events; pending deliveries fail |
//! | `http` endpoints | accepted, because a local endpoint has no certificate |
//! | the 51st webhook | 400 |
//! | an operation that the emulator does not implement | its requests are validated, its response is made up and has the header `x-quo-emulator: made-up`; it changes nothing |
//! | a required field that the emulator does not implement | an example, a default, the first value of an enumeration or a fixed value of the right form |
//! | the only field of an object that the document no longer has, if one required field is missing | its value, under the new name |
//! | a value whose type or enumeration the document no longer allows | made up |
//! | the cursor of a made-up list | null, missing or empty: there is one page |
//! | the status of a request that is not valid | 400, or 422 if the document has only that |
//! | errors in headers and cookies | reported at `/headers/…` and `/cookies/…` |
//! | the contents of files and of parts of a form | not validated, except that required parts are present |
//! | the user behind an API key | the first user of the number; for a task, its creator |

mod arguments;
mod banner;
mod body;
mod builder;
mod clock;
mod deliveries;
mod emulator;
mod engine;
mod error_response;
mod events;
mod faults;
mod http;
mod ids;
mod magic;
mod operations;
mod page;
mod phone_number;
mod scheduled;
mod seed;
mod simulation;
mod spec;
mod state;

pub use banner::Banner;
pub use builder::{EmulatorBuilder, StartError};
pub use emulator::Emulator;
pub use faults::{FAULT_HEADER, Fault, FaultError};
pub use magic::{MagicNumber, magic_numbers};
pub use simulation::SimulationError;
pub use state::StateFileError;

/// Makes requests from the schemas of a document, for tests of next editions. Not part of
/// the public API.
#[doc(hidden)]
pub mod made_up {
    pub use crate::spec::{Direction, Document, Maker, SpecError};
}

/// Compiles the samples of the README files.
#[cfg(doctest)]
mod readme {
    #[doc = include_str!("../../../README.md")]
    struct Workspace;

    #[doc = include_str!("../README.md")]
    struct Package;
}
