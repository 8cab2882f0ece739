//! Injected failures, for tests of clients and of webhook receivers.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::spec::Operation;

/// The request header that injects faults, in the format of [`Fault::from_str`] and
/// separated by commas.
///
/// A fault of responses applies to the response of that request. A fault of deliveries
/// applies to the next attempt at a delivery, or to as many as it specifies.
pub const FAULT_HEADER: &str = "x-emulator-fault";

/// An injected failure, optionally limited to a count.
///
/// ```
/// use quo_emulator::Fault;
///
/// let fault: Fault = "status=503;on=listCalls_v1;times=2".parse()?;
/// assert_eq!(fault, Fault::status(503).on("listCalls_v1").times(2));
///
/// let fault: Fault = "reset;on=send_message;times=1".parse()?;
/// assert_eq!(fault, Fault::reset().on("send_message").once());
/// # Ok::<(), quo_emulator::FaultError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Fault {
    pub(crate) effect: Effect,
    on: Option<String>,
    times: Option<u32>,
}

/// A list of one fault, so that [`Emulator::inject`](crate::Emulator::inject) takes one or a list.
impl IntoIterator for Fault {
    type Item = Self;
    type IntoIter = std::iter::Once<Self>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self)
    }
}

/// The effect of a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    Latency(Duration),
    Status(u16),
    Html(u16),
    Reset,
    Truncated,
    Duplicate,
    Late(Duration),
    /// In seconds.
    Skew(i64),
    WrongSignature,
}

impl Fault {
    /// Delays a response.
    #[doc(alias = "delay")]
    #[doc(alias = "timeout")]
    pub fn latency(latency: Duration) -> Self {
        Self::new(Effect::Latency(latency))
    }

    /// Returns an error response with this status instead of performing the operation.
    /// The status is a number or a `StatusCode`. Bounds: 400 to 599; any other status becomes
    /// 500.
    pub fn status(status: impl TryInto<u16>) -> Self {
        Self::new(Effect::Status(number(status)))
    }

    /// Returns an HTML page with this status instead of performing the operation, as
    /// proxies do. The status is a number or a `StatusCode`. Bounds: 400 to 599; any other
    /// status becomes 500.
    pub fn html(status: impl TryInto<u16>) -> Self {
        Self::new(Effect::Html(number(status)))
    }

    /// Performs the operation and resets the connection before the response.
    pub fn reset() -> Self {
        Self::new(Effect::Reset)
    }

    /// Performs the operation and closes the connection in the middle of the response.
    pub fn truncated() -> Self {
        Self::new(Effect::Truncated)
    }

    /// Sends an attempt at a delivery twice.
    pub fn duplicate() -> Self {
        Self::new(Effect::Duplicate)
    }

    /// Delays the first attempt at a delivery, so that later deliveries arrive before it.
    pub fn late(delay: Duration) -> Self {
        Self::new(Effect::Late(delay))
    }

    /// Signs a delivery with a clock that is ahead by this number of seconds, or behind if
    /// it is negative.
    pub fn skew(seconds: i64) -> Self {
        Self::new(Effect::Skew(seconds))
    }

    /// Signs a delivery with another key.
    pub fn wrong_signature() -> Self {
        Self::new(Effect::WrongSignature)
    }

    fn new(effect: Effect) -> Self {
        Self {
            effect,
            on: None,
            times: None,
        }
    }

    /// Limits the fault to one operation or to deliveries of one event type. An operation is
    /// named by the method of the library, such as `send_message`, or by the id in its document,
    /// such as `sendMessage_v1`. Default: all.
    pub fn on(mut self, subject: impl Into<String>) -> Self {
        self.on = Some(subject.into());
        self
    }

    /// Limits the fault to one time.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Limits how often the fault applies. Default: until the faults are cleared.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Limits the fault to one time if it has no count.
    pub(crate) fn once_by_default(mut self) -> Self {
        self.times.get_or_insert(1);
        self
    }

    pub(crate) fn is_of_delivery(&self) -> bool {
        use Effect::{Duplicate, Late, Skew, WrongSignature};

        matches!(self.effect, Duplicate | Late(_) | Skew(_) | WrongSignature)
    }
}

/// Parses a fault. Of responses: `latency=200ms`, `status=503`, `html=502`, `reset`,
/// `truncated`. Of deliveries: `duplicate`, `late=2s`, `skew=-600s`, `wrong-signature`.
///
/// `;on=<operation or event type>` and `;times=<number>` are optional. Durations have the
/// unit `s` or `ms`.
impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        let error = || FaultError(text.trim().to_owned());
        let mut parts = text
            .split(';')
            .map(|part| match part.trim().split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (part.trim(), None),
            });
        let mut fault = match parts.next().ok_or_else(error)? {
            ("latency", Some(value)) => Self::latency(duration(value).ok_or_else(error)?),
            ("status", Some(value)) => Self::status(value.parse::<u16>().map_err(|_| error())?),
            ("html", Some(value)) => Self::html(value.parse::<u16>().map_err(|_| error())?),
            ("reset", None) => Self::reset(),
            ("truncated", None) => Self::truncated(),
            ("duplicate", None) => Self::duplicate(),
            ("late", Some(value)) => Self::late(duration(value).ok_or_else(error)?),
            ("skew", Some(value)) => {
                let seconds = value.strip_suffix('s').unwrap_or(value);
                Self::skew(seconds.parse().map_err(|_| error())?)
            }
            ("wrong-signature", None) => Self::wrong_signature(),
            _ => return Err(error()),
        };
        for part in parts {
            fault = match part {
                ("on", Some(subject)) => fault.on(subject),
                ("times", Some(times)) => fault.times(times.parse().map_err(|_| error())?),
                _ => return Err(error()),
            };
        }
        Ok(fault)
    }
}

/// Returns a status as a number; 0 if it is out of range.
fn number(status: impl TryInto<u16>) -> u16 {
    status.try_into().unwrap_or_default()
}

/// Parses `2s` or `200ms`.
fn duration(text: &str) -> Option<Duration> {
    match text.strip_suffix("ms") {
        Some(milliseconds) => milliseconds.parse().ok().map(Duration::from_millis),
        None => text
            .strip_suffix('s')?
            .parse()
            .ok()
            .map(Duration::from_secs),
    }
}

/// The error of a text that is not a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultError(String);

impl FaultError {
    /// Returns the text that is not a fault.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a fault: write latency=200ms, status=503, html=502, reset, truncated, \
             duplicate, late=2s, skew=-600s or wrong-signature, optionally followed by \
             ;on=<operation or event> and ;times=<number>",
            self.0
        )
    }
}

impl std::error::Error for FaultError {}

/// The injected faults.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    pub(crate) fn add(&self, fault: Fault) {
        self.lock().push(fault);
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// Takes the effects on a request of this operation.
    pub(crate) fn of_operation(&self, operation: &Operation) -> Vec<Effect> {
        self.take(
            |fault| !fault.is_of_delivery(),
            |on| on == operation.id || Some(on) == operation.method_name,
        )
    }

    /// Takes the effects on an attempt to deliver this type of event.
    pub(crate) fn of_delivery(&self, event_type: &str) -> Vec<Effect> {
        self.take(Fault::is_of_delivery, |on| on == event_type)
    }

    fn take(
        &self,
        kind: impl Fn(&Fault) -> bool,
        is_subject: impl Fn(&str) -> bool,
    ) -> Vec<Effect> {
        let mut faults = self.lock();
        let mut taken = Vec::new();
        for fault in faults.iter_mut() {
            let on = fault.on.as_deref().is_none_or(&is_subject);
            if on && kind(fault) && fault.times != Some(0) {
                fault.times = fault.times.map(|times| times - 1);
                taken.push(fault.effect);
            }
        }
        faults.retain(|fault| fault.times != Some(0));
        taken
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Fault>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
