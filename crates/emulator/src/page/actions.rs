//! The forms of the page, and the events that they simulate.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use crate::engine::Engine;
use crate::simulation::{self, SimulationError, calls, messages};
use crate::state::{CallSummary, Direction, Transaction};

pub(super) type Outcome = Result<(), Notice>;

/// Why a form simulated no event.
pub(super) enum Notice {
    Simulation(SimulationError),
    /// The form names an unknown step.
    UnknownStep,
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Simulation(error) => write!(f, "Nothing happened: {error}."),
            Self::UnknownStep => f.write_str(
                "Nothing happened: the field `do` must be answer, complete, leave-voicemail, \
                 record, summarize or transcribe.",
            ),
        }
    }
}

/// The fields of a form.
pub(super) struct Form<'a>(HashMap<Cow<'a, str>, Cow<'a, str>>);

impl<'a> Form<'a> {
    pub(super) fn parse(body: &'a [u8]) -> Self {
        Self(form_urlencoded::parse(body).collect())
    }

    /// Returns a field without surrounding white space; empty if it is missing.
    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |value| value.trim())
    }
}

/// Receives a message, from the fields `from`, `to` and `text`.
pub(super) fn receive_message(engine: &Engine, form: &Form<'_>) -> Outcome {
    let (from, to, text) = (form.get("from"), form.get("to"), form.get("text"));
    simulate(engine, |tx| messages::receive(tx, to, from, text))
}

/// Receives a call, from the fields `from` and `to`.
pub(super) fn receive_call(engine: &Engine, form: &Form<'_>) -> Outcome {
    let (from, to) = (form.get("from"), form.get("to"));
    simulate(engine, |tx| calls::start(tx, Direction::Incoming, to, from))
}

/// Performs the step of a call that the field `do` names.
pub(super) fn advance_call(engine: &Engine, id: &str, form: &Form<'_>) -> Outcome {
    match form.get("do") {
        "answer" => simulate(engine, |tx| calls::answer(tx, id)),
        "complete" => simulate(engine, |tx| calls::complete(tx, id)),
        "leave-voicemail" => simulate(engine, |tx| {
            calls::leave_voicemail(tx, id, 7, "Please call me back.")
        }),
        "record" => simulate(engine, |tx| calls::add_recording(tx, id)),
        "summarize" => simulate(engine, |tx| {
            let summary = CallSummary {
                summary: vec!["They asked when the order will arrive.".to_owned()],
                next_steps: vec!["Send them the tracking number.".to_owned()],
            };
            calls::add_summary(tx, id, summary)
        }),
        "transcribe" => simulate(engine, |tx| {
            let lines = ["When will my order arrive?", "On Tuesday."].map(str::to_owned);
            calls::add_transcript(tx, id, lines.into())
        }),
        _ => Err(Notice::UnknownStep),
    }
}

fn simulate<T>(
    engine: &Engine,
    event: impl FnOnce(&mut Transaction<'_>) -> Result<T, SimulationError>,
) -> Outcome {
    let result = simulation::simulate(engine, event);
    result.map(drop).map_err(Notice::Simulation)
}
