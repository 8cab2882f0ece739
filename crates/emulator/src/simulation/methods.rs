//! The methods of [`Emulator`] that simulate messages and calls.

use super::error::SimulationError;
use super::{calls, messages, simulate};
use crate::emulator::Emulator;
use crate::events::calls::MenuChoice;
use crate::state::{CallSummary, Direction};

/// Simulated messages and calls.
///
/// External numbers are in E.164 form. A number of the workspace is given in E.164 form or
/// by its id. An error leaves the state unchanged.
impl Emulator {
    /// Receives a message from the external number `from`. Returns the id of the message.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownNumber`] if the workspace does not have the number `to`;
    /// [`SimulationError::InvalidNumber`] if `from` is not in E.164 form.
    pub fn receive_message(
        &self,
        from: &str,
        to: &str,
        text: &str,
    ) -> Result<String, SimulationError> {
        simulate(&self.engine, |tx| messages::receive(tx, to, from, text))
    }

    /// Receives a call from the external number `from`. Returns the id of the ringing
    /// call.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownNumber`] if the workspace does not have the number `to`;
    /// [`SimulationError::InvalidNumber`] if `from` is not in E.164 form.
    pub fn receive_call(&self, from: &str, to: &str) -> Result<String, SimulationError> {
        simulate(&self.engine, |tx| {
            calls::start(tx, Direction::Incoming, to, from)
        })
    }

    /// Places a call to the external number `to`. Returns the id of the ringing call.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownNumber`] if the workspace does not have the number
    /// `from`; [`SimulationError::InvalidNumber`] if `to` is not in E.164 form.
    pub fn place_call(&self, from: &str, to: &str) -> Result<String, SimulationError> {
        simulate(&self.engine, |tx| {
            calls::start(tx, Direction::Outgoing, from, to)
        })
    }

    /// Answers a ringing call.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// does not ring.
    pub fn answer_call(&self, call_id: &str) -> Result<(), SimulationError> {
        simulate(&self.engine, |tx| calls::answer(tx, call_id))
    }

    /// Selects an option of the phone menu: a digit, and the name of the option.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// has ended.
    pub fn select_in_menu(
        &self,
        call_id: &str,
        digit: &str,
        name: &str,
    ) -> Result<(), SimulationError> {
        let selection = digit;
        simulate(&self.engine, |tx| {
            calls::select(tx, call_id, MenuChoice { selection, name })
        })
    }

    /// Forwards a call to a user's id or a phone number, which ends it here.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// has ended.
    pub fn forward_call(&self, call_id: &str, to: &str) -> Result<(), SimulationError> {
        simulate(&self.engine, |tx| calls::forward(tx, call_id, to))
    }

    /// Ends a call. An incoming call that was not answered becomes a missed call.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// has ended.
    pub fn complete_call(&self, call_id: &str) -> Result<(), SimulationError> {
        simulate(&self.engine, |tx| calls::complete(tx, call_id))
    }

    /// Adds a recording to an answered call that has ended.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// was not answered or has not ended.
    pub fn add_recording(&self, call_id: &str) -> Result<(), SimulationError> {
        simulate(&self.engine, |tx| calls::add_recording(tx, call_id))
    }

    /// Adds a voicemail of `seconds` seconds to an unanswered call that has ended.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// was answered or has not ended.
    pub fn leave_voicemail(
        &self,
        call_id: &str,
        seconds: u64,
        transcript: &str,
    ) -> Result<(), SimulationError> {
        simulate(&self.engine, |tx| {
            calls::leave_voicemail(tx, call_id, seconds, transcript)
        })
    }

    /// Adds a summary to a call that has ended.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// has not ended.
    pub fn add_summary(
        &self,
        call_id: &str,
        summary: &[&str],
        next_steps: &[&str],
    ) -> Result<(), SimulationError> {
        let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
        let summary = CallSummary {
            summary: owned(summary),
            next_steps: owned(next_steps),
        };
        simulate(&self.engine, |tx| calls::add_summary(tx, call_id, summary))
    }

    /// Adds a transcript to a call that has ended. The external party says the first
    /// line, the workspace the second, and so on. Each line lasts one second.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// has not ended.
    pub fn add_transcript(&self, call_id: &str, lines: &[&str]) -> Result<(), SimulationError> {
        simulate(&self.engine, |tx| calls::add_transcript(tx, call_id, lines))
    }
}
