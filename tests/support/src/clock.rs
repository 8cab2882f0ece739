//! Paused time with real sockets.

use std::time::Duration;

use tokio::time::{Instant, advance};

/// Longer than any delay in the tests.
const PATIENCE: Duration = Duration::from_secs(3600);

/// How often the sockets are polled before time advances: more often than a request passes
/// between tasks on its way to the server and back.
const TURNS: usize = 50;

/// Runs `work` in paused time, which advances in steps. A timer is late by less than a step.
///
/// By itself, paused time jumps to the next timer when all tasks are idle, and a task that waits
/// for a socket counts as idle. Here it advances in small steps, whatever the load of the machine.
/// Work that takes more than an hour waits for an event that never occurs.
pub async fn flow<T>(step: Duration, work: impl Future<Output = T>) -> T {
    let time = async {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            for _ in 0..TURNS {
                tokio::task::yield_now().await;
            }
            advance(step).await;
        }
    };
    tokio::select! {
        biased;
        result = work => result,
        () = time => panic!("the work has not ended after {PATIENCE:?}"),
    }
}
