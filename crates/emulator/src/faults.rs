//! Faults on demand: what a client, or an endpoint for deliveries, has to live through.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The header with which a request asks for faults: as [`Fault::from_str`] reads them,
/// with commas between several.
///
/// A fault of answers happens to the answer of that request. One of deliveries waits for
/// the next delivery, or for as many as it says.
pub const FAULT_HEADER: &str = "x-emulator-fault";

/// Something that goes wrong, until it has gone wrong often enough.
///
/// ```
/// use quo_emulator::Fault;
///
/// let fault: Fault = "status=503;on=listCalls_v1;times=2".parse()?;
/// assert_eq!(fault, Fault::status(503).on("listCalls_v1").times(2));
/// # Ok::<(), quo_emulator::FaultError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Fault {
    pub(crate) effect: Effect,
    on: Option<String>,
    times: Option<u32>,
}

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    Latency(Duration),
    Status(u16),
    Html(u16),
    Reset,
    Truncated,
    Duplicate,
    Late(Duration),
    /// Seconds.
    Skew(i64),
    WrongSignature,
}

impl Fault {
    /// An answer comes so much later.
    pub fn latency(latency: Duration) -> Self {
        Self::new(Effect::Latency(latency))
    }

    /// A refusal with this status instead of the operation, such as 429 or 503. A status
    /// that is no refusal (400 to 599) is 500.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status(status))
    }

    /// A page of HTML with this status instead of the operation, as proxies answer.
    pub fn html(status: u16) -> Self {
        Self::new(Effect::Html(status))
    }

    /// The operation is performed, and the connection is reset before its answer.
    pub fn reset() -> Self {
        Self::new(Effect::Reset)
    }

    /// The operation is performed, and the connection ends in the middle of its answer.
    pub fn truncated() -> Self {
        Self::new(Effect::Truncated)
    }

    /// An attempt at a delivery arrives twice.
    pub fn duplicate() -> Self {
        Self::new(Effect::Duplicate)
    }

    /// The first attempt at a delivery is made so much later, so that those after it
    /// overtake it.
    pub fn late(delay: Duration) -> Self {
        Self::new(Effect::Late(delay))
    }

    /// A delivery is signed by a clock that is so many seconds ahead, or behind.
    pub fn skew(seconds: i64) -> Self {
        Self::new(Effect::Skew(seconds))
    }

    /// A delivery is signed with another key.
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

    /// Only with this operation, by the id in its document, or with deliveries of this
    /// type of event. With all unless set.
    pub fn on(mut self, subject: impl Into<String>) -> Self {
        self.on = Some(subject.into());
        self
    }

    /// So often. Until the faults are cleared unless set.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Once, unless it says how often.
    pub(crate) fn once(mut self) -> Self {
        self.times.get_or_insert(1);
        self
    }

    pub(crate) fn is_of_delivery(&self) -> bool {
        use Effect::{Duplicate, Late, Skew, WrongSignature};

        matches!(self.effect, Duplicate | Late(_) | Skew(_) | WrongSignature)
    }
}

/// `latency=200ms`, `status=503`, `html=502`, `reset`, `truncated`; of deliveries
/// `duplicate`, `late=2s`, `skew=-600s`, `wrong-signature`. After a semicolon each,
/// `on=<operation id or event type>` and `times=<number>`. Durations are in `s` or `ms`.
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
            ("status", Some(value)) => Self::status(value.parse().map_err(|_| error())?),
            ("html", Some(value)) => Self::html(value.parse().map_err(|_| error())?),
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

/// `2s` or `200ms`.
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

/// A text that is no fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultError(String);

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no fault: write latency=200ms, status=503, html=502, reset, truncated, \
             duplicate, late=2s, skew=-600s or wrong-signature, then ;on=<operation or event> \
             and ;times=<number> where wanted",
            self.0
        )
    }
}

impl std::error::Error for FaultError {}

/// The faults that wait for something to go wrong.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    pub(crate) fn add(&self, fault: Fault) {
        self.lock().push(fault);
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// What goes wrong with this operation now.
    pub(crate) fn of_operation(&self, id: &str) -> Vec<Effect> {
        self.take(|fault| !fault.is_of_delivery(), id)
    }

    /// What goes wrong with an attempt to deliver this type of event now.
    pub(crate) fn of_delivery(&self, event_type: &str) -> Vec<Effect> {
        self.take(Fault::is_of_delivery, event_type)
    }

    fn take(&self, kind: impl Fn(&Fault) -> bool, subject: &str) -> Vec<Effect> {
        let mut faults = self.lock();
        let mut taken = Vec::new();
        for fault in faults.iter_mut() {
            let on = fault.on.as_deref().is_none_or(|on| on == subject);
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
