//! The generated client.
#![allow(
    // Generated expressions favour sameness over brevity.
    clippy::all,
    // progenitor writes `let mut` where only some operations need it.
    unused_mut,
)]

include!(concat!(env!("OUT_DIR"), "/quo_v1.rs"));
