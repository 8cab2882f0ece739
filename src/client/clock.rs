//! The clock and the timers of calls, and the types that they pass between threads.
//!
//! On a host of JavaScript, `js/clock.rs` stands in its place.

use std::pin::Pin;

use futures_core::Stream;
pub(crate) use tokio::time::{Instant, sleep, sleep_until, timeout};

/// A future that may be polled on another thread.
pub trait MaybeSend: Send {}

impl<T: Send> MaybeSend for T {}

pub(crate) type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

pub(crate) type BoxStream<T> = Pin<Box<dyn Stream<Item = T> + Send>>;
