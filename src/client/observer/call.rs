//! One call as its observers see it. Without observers it is `None`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{
    AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderName, TRANSFER_ENCODING,
};

use super::{AttemptEnd, AttemptStart, CallEnd, Observer, Outcome};
use crate::client::clock::Instant;
use crate::client::error::{Error, Operation};

/// The observers of a client.
pub(crate) type Observers = Arc<[Arc<dyn Observer>]>;

/// What decides whose request it is and where it ends. No observer sets it.
const RESERVED: [HeaderName; 5] = [
    AUTHORIZATION,
    CONTENT_TYPE,
    CONTENT_LENGTH,
    TRANSFER_ENCODING,
    HOST,
];

/// Tells the observers of a client about one call. By default there are none.
#[derive(Default)]
pub(crate) struct Call(Option<Box<Observed>>);

struct Observed {
    observers: Observers,
    id: u64,
    operation: &'static Operation,
    start: Instant,
    attempts: u32,
    /// The status of the last response.
    status: Option<StatusCode>,
    /// The attempt that is running, and when it began.
    running: Option<(AttemptStart, Instant)>,
    outcome: Outcome,
}

impl Call {
    /// Begins a call.
    pub(crate) fn begin(observers: &Observers, operation: &'static Operation) -> Self {
        static NEXT_ID: AtomicU64 = AtomicU64::new(1);
        Self((!observers.is_empty()).then(|| {
            Box::new(Observed {
                observers: Arc::clone(observers),
                id: NEXT_ID.fetch_add(1, Ordering::Relaxed),
                operation,
                start: Instant::now(),
                attempts: 0,
                status: None,
                running: None,
                outcome: Outcome::Cancelled,
            })
        }))
    }

    /// Begins an attempt, and adds the headers of the observers.
    pub(crate) fn before_attempt(
        &mut self,
        number: u32,
        rate_limit_wait: Duration,
        backoff: Duration,
        headers: &mut HeaderMap,
    ) {
        let Some(call) = &mut self.0 else {
            return;
        };
        let start = AttemptStart {
            call_id: call.id,
            operation: call.operation,
            number,
            rate_limit_wait,
            backoff,
        };
        call.attempts = number;
        call.running = Some((start, Instant::now()));
        let mut added = HeaderMap::new();
        call.tell(|observer| observer.before_attempt(&start, &mut added));
        add(headers, &added);
    }

    /// Ends an attempt whose response has this status.
    pub(crate) fn after_success(&mut self, status: StatusCode) {
        if let Some(call) = &mut self.0 {
            call.end_attempt(Outcome::Success, Some(status));
        }
    }

    /// Ends an attempt that failed.
    pub(crate) fn after_failure(&mut self, error: &Error) {
        if let Some(call) = &mut self.0 {
            call.end_attempt(Outcome::of(error), error.status());
        }
    }

    /// Ends the call with a response that was decoded.
    pub(crate) fn succeed(mut self) {
        if let Some(call) = &mut self.0 {
            call.outcome = Outcome::Success;
        }
    }

    /// Ends the call with this error.
    pub(crate) fn fail(mut self, error: &Error) {
        if let Some(call) = &mut self.0 {
            call.outcome = Outcome::of(error);
        }
    }
}

impl Observed {
    fn end_attempt(&mut self, outcome: Outcome, status: Option<StatusCode>) {
        let Some((start, at)) = self.running.take() else {
            return;
        };
        self.status = status;
        let end = AttemptEnd {
            call_id: start.call_id,
            operation: start.operation,
            number: start.number,
            rate_limit_wait: start.rate_limit_wait,
            backoff: start.backoff,
            outcome,
            status,
            duration: at.elapsed(),
        };
        self.tell(|observer| observer.after_attempt(&end));
    }

    /// Calls each observer. A panic ends with the observer that it came from.
    fn tell(&self, mut about: impl FnMut(&dyn Observer)) {
        for observer in &*self.observers {
            let told = catch_unwind(AssertUnwindSafe(|| about(&**observer)));
            if told.is_err() {
                tracing::error!(operation = self.operation.id, "an observer panicked");
            }
        }
    }
}

/// A call ends when it is dropped, so that one that is cancelled ends too.
impl Drop for Observed {
    fn drop(&mut self) {
        self.end_attempt(Outcome::Cancelled, None);
        let end = CallEnd {
            call_id: self.id,
            operation: self.operation,
            outcome: self.outcome,
            status: self.status,
            attempts: self.attempts,
            duration: self.start.elapsed(),
        };
        self.tell(|observer| observer.after_call(&end));
    }
}

/// Adds the headers that the request has not, and that an observer may set.
fn add(headers: &mut HeaderMap, added: &HeaderMap) {
    for name in added.keys() {
        if RESERVED.contains(name) || headers.contains_key(name) {
            continue;
        }
        for value in added.get_all(name) {
            headers.append(name.clone(), value.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use reqwest::StatusCode;
    use reqwest::header::HeaderMap;

    use super::{Call, Observers};
    use crate::client::error::Operation;
    use crate::client::retry::Idempotency;

    #[test]
    fn call_without_observers_costs_nothing() {
        static READ: Operation = Operation::new("read", "GET", "/v1/x", Idempotency::Idempotent);
        let none: Observers = Arc::new([]);
        let mut headers = HeaderMap::new();
        let allocated = allocation_counter::measure(|| {
            let mut call = Call::begin(&none, &READ);
            call.before_attempt(1, Duration::ZERO, Duration::ZERO, &mut headers);
            call.after_success(StatusCode::OK);
            call.succeed();
        });
        assert_eq!(allocated.count_total, 0);
        assert_eq!(size_of::<Call>(), size_of::<usize>());
    }
}
