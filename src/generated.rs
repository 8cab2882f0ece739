//! The code that is generated from the documents in `spec/`. Only this file includes it.
//!
//! With the feature `generate`, the build script writes the source. Without it, the source is the
//! reviewed copy in `src/generated/`. A test compares both.
#![allow(
    // Generated expressions favor sameness over brevity.
    clippy::all,
    // progenitor writes `let mut` where only some operations need it.
    unused_mut,
)]

/// Includes `<name>.rs`, generated or reviewed.
macro_rules! generated {
    ($name:literal) => {
        #[cfg(feature = "generate")]
        include!(concat!(env!("OUT_DIR"), "/", $name, ".rs"));
        #[cfg(not(feature = "generate"))]
        include!(concat!("generated/", $name, ".rs"));
    };
}

/// The id types of all documents.
pub mod ids {
    generated!("ids");
}

/// The v1 API.
#[cfg(feature = "client")]
pub mod v1 {
    generated!("v1");
}

/// The webhook operations of the API version 2026-03-30.
#[cfg(feature = "client")]
pub mod webhooks {
    generated!("webhooks");
}

/// The table of requests of each document.
#[cfg(all(feature = "client", feature = "test-util"))]
pub static REQUEST_TABLES: &[crate::rt::RequestTable] = &[
    crate::rt::RequestTable {
        document: "v1",
        operations: v1::OPERATIONS,
        rows: v1::REQUESTS,
    },
    crate::rt::RequestTable {
        document: "webhooks",
        operations: webhooks::OPERATIONS,
        rows: webhooks::REQUESTS,
    },
];

/// The webhook events of the API version 2026-03-30.
pub mod events {
    generated!("events");
}

/// The events of webhooks made in the app or by the v1 API.
pub mod legacy_events {
    generated!("legacy_events");
}

/// The events of Allo.
pub mod allo_events {
    generated!("allo_events");
}
