//! Paused time beside real sockets.

use std::time::Duration;

use tokio::time::{Instant, advance};

/// Longer than anything that is waited for.
const PATIENCE: Duration = Duration::from_secs(3600);

/// How often the sockets have their turn before time goes on: more often than a call
/// passes from hand to hand on its way to the server and back.
const TURNS: usize = 50;

/// Does `work` in paused time, which goes on by a step at once, as fast as the machine
/// can. What waits for a time is late by less than a step.
///
/// Left alone, paused time leaps to the next timer whenever all tasks wait, and those
/// who wait for a socket look as if they waited for nothing. Here it goes on in small
/// steps, and what else the machine has to do makes none of them longer. Work that
/// takes more than an hour waits for something that never comes.
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
        () = time => panic!("it has not ended after {PATIENCE:?}"),
    }
}
