//! The HTTP server: the checks before an operation, in the order of the service, and the
//! responses.

mod checks;
mod exchange;
mod listener;
mod rate_limit;
mod server;

pub(crate) use listener::{Peer, ResetListener};
pub(crate) use server::Server;
