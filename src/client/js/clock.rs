//! The clock and the timers of calls, by `performance.now`, `Date` and `setTimeout`.
//!
//! Every timer is a `setTimeout` of its own. A timer that all calls share would belong to the
//! first one that needs it, and hosts such as Cloudflare Workers end what belongs to a request with
//! that request.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use futures_util::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
pub(crate) use web_time::Instant;

/// A future. There are no other threads that could poll it.
pub trait MaybeSend {}

impl<T> MaybeSend for T {}

pub(crate) type BoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;

pub(crate) type BoxStream<T> = Pin<Box<dyn Stream<Item = T>>>;

/// The longest time that one `setTimeout` waits. It holds at most 2³¹ ms.
const MAX_STEP: Duration = Duration::from_secs(24 * 60 * 60);

/// The time of a timer that is out of the range of the clock.
const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// Waits for a time.
pub(crate) fn sleep(duration: Duration) -> Sleep {
    let now = Instant::now();
    sleep_until(now.checked_add(duration).unwrap_or_else(|| now + FAR))
}

/// Waits until a time.
pub(crate) fn sleep_until(deadline: Instant) -> Sleep {
    Sleep {
        deadline,
        step: None,
    }
}

/// The error of work that took too long.
#[derive(Debug)]
pub(crate) struct Elapsed;

/// Waits for some work for at most this time.
pub(crate) async fn timeout<T>(
    duration: Duration,
    work: impl Future<Output = T>,
) -> Result<T, Elapsed> {
    match select(pin!(work), sleep(duration)).await {
        Either::Left((result, _)) => Ok(result),
        Either::Right(((), _)) => Err(Elapsed),
    }
}

/// A timer.
pub(crate) struct Sleep {
    deadline: Instant,
    /// The `setTimeout` that is running.
    step: Option<TimeoutFuture>,
}

impl Sleep {
    pub(crate) fn deadline(&self) -> Instant {
        self.deadline
    }

    /// Sets the timer to another time.
    pub(crate) fn reset(self: Pin<&mut Self>, deadline: Instant) {
        *self.get_mut() = sleep_until(deadline);
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        loop {
            let left = self.deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Poll::Ready(());
            }
            let step = self.step.get_or_insert_with(|| {
                // Rounded up, because an early timer would only be set again.
                let step = left.min(MAX_STEP).as_millis() + 1;
                TimeoutFuture::new(u32::try_from(step).unwrap_or(u32::MAX))
            });
            ready!(Pin::new(step).poll(context));
            self.step = None;
        }
    }
}
