//! The page's forms, and what they let happen.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use crate::engine::Engine;
use crate::outside::{self, PlayError, calls};
use crate::state::{CallSummary, Direction};
use crate::transaction::Transaction;

pub(super) type Outcome = Result<(), Notice>;

/// Why nothing happened.
pub(super) enum Notice {
    /// It cannot happen.
    Play(PlayError),
    /// The form asks for something that is not known.
    Unknown,
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Play(error) => write!(f, "Nothing happened: {error}."),
            Self::Unknown => f.write_str(
                "Nothing happened: a call can be told to answer, complete, leave-voicemail, \
                 record, summarize or transcribe, in the field `do`.",
            ),
        }
    }
}

/// The fields of a form.
pub(super) struct Form<'a>(HashMap<Cow<'a, str>, Cow<'a, str>>);

impl<'a> Form<'a> {
    pub(super) fn read(body: &'a [u8]) -> Self {
        Self(form_urlencoded::parse(body).collect())
    }

    /// Nothing if the field is missing.
    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |value| value.trim())
    }
}

/// `from`, `to` and `text`.
pub(super) fn receive(engine: &Engine, form: &Form<'_>) -> Outcome {
    let (from, to, text) = (form.get("from"), form.get("to"), form.get("text"));
    play(engine, |work| outside::receive(work, to, from, text))
}

/// `from` and `to`.
pub(super) fn ring(engine: &Engine, form: &Form<'_>) -> Outcome {
    let (from, to) = (form.get("from"), form.get("to"));
    play(engine, |work| {
        calls::ring(work, Direction::Incoming, to, from)
    })
}

/// What comes next with a call, in `do`.
pub(super) fn go_on(engine: &Engine, id: &str, form: &Form<'_>) -> Outcome {
    match form.get("do") {
        "answer" => play(engine, |work| calls::answer(work, id)),
        "complete" => play(engine, |work| calls::complete(work, id)),
        "leave-voicemail" => play(engine, |work| {
            calls::leave_voicemail(work, id, 7, "Please call me back.")
        }),
        "record" => play(engine, |work| calls::record(work, id)),
        "summarize" => play(engine, |work| {
            let summary = CallSummary {
                summary: vec!["They asked when the order will arrive.".to_owned()],
                next_steps: vec!["Send them the tracking number.".to_owned()],
            };
            calls::summarize(work, id, summary)
        }),
        "transcribe" => play(engine, |work| {
            let lines = ["When will my order arrive?", "On Tuesday."];
            calls::transcribe(work, id, &lines)
        }),
        _ => Err(Notice::Unknown),
    }
}

fn play<T>(
    engine: &Engine,
    play: impl FnOnce(&mut Transaction<'_>) -> Result<T, PlayError>,
) -> Outcome {
    let done = outside::play(engine, play);
    done.map(drop).map_err(Notice::Play)
}
