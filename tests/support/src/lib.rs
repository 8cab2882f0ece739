//! What the tests of several packages share. It depends on no package of this workspace.
//!
//! | module | subject |
//! |---|---|
//! | [`server`] | a server that records requests and sends prepared responses |
//! | [`wire`] | a server that writes HTTP byte by byte |
//! | [`clock`] | paused time with real sockets |
//! | [`log`] | subscribers of `tracing` for one test |
//! | [`difference`] | comparing JSON by its meaning |

pub mod clock;
pub mod difference;
pub mod log;
pub mod server;
pub mod wire;
