//! Subscribers of `tracing` for one test.

use std::sync::LazyLock;

use tracing::subscriber::{DefaultGuard, NoSubscriber, set_default};
use tracing::{Dispatch, Subscriber};

/// Sets the subscriber of this thread until the guard is dropped.
///
/// While a process has one subscriber, `tracing` asks the thread that reaches a call site first. If
/// that thread runs another test and has none, the call site is disabled for all threads. So there
/// is always a second subscriber.
pub fn subscribe(subscriber: impl Subscriber + Send + Sync + 'static) -> DefaultGuard {
    static SECOND: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(NoSubscriber::default()));
    LazyLock::force(&SECOND);
    set_default(subscriber)
}
