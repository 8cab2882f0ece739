//! The methods of [`Emulator`] that simulate messages and calls.

use std::time::Duration;

use quo_sdk::ids::{CallId, MessageId};
use quo_sdk::set::SetList;

use super::error::SimulationError;
use super::{calls, messages, simulate};
use crate::arguments::texts;
use crate::emulator::Emulator;
use crate::events::calls::MenuChoice;
use crate::ids::typed;
use crate::state::{CallSummary, Direction};

/// Simulated messages and calls.
///
/// External numbers are in E.164 form. A number of the workspace is given in E.164 form or
/// by its id. Ids and texts are given by value or reference. An error leaves the state
/// unchanged.
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use quo_emulator::Emulator;
///
/// let quo = Emulator::start().await?;
/// let call = quo.receive_call("+15555550142", quo.number())?;
/// quo.answer_call(&call)?;
/// quo.complete_call(&call)?;
/// quo.add_transcript(&call, ["Where is my order?", "On its way."])?;
/// let transcript = quo.client().get_call_transcript(&call).send().await?;
/// assert_eq!(transcript.call_id, call);
/// # Ok(())
/// # }
/// ```
impl Emulator {
    /// Receives a message from the external number `from`. Returns the id of the message.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownNumber`] if the workspace does not have the number `to`;
    /// [`SimulationError::InvalidNumber`] if `from` is not in E.164 form.
    pub fn receive_message(
        &self,
        from: impl AsRef<str>,
        to: impl AsRef<str>,
        text: impl AsRef<str>,
    ) -> Result<MessageId, SimulationError> {
        let (from, to, text) = (from.as_ref(), to.as_ref(), text.as_ref());
        simulate(&self.engine, |tx| messages::receive(tx, to, from, text)).map(typed)
    }

    /// Receives a call from the external number `from`. Returns the id of the ringing
    /// call.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownNumber`] if the workspace does not have the number `to`;
    /// [`SimulationError::InvalidNumber`] if `from` is not in E.164 form.
    pub fn receive_call(
        &self,
        from: impl AsRef<str>,
        to: impl AsRef<str>,
    ) -> Result<CallId, SimulationError> {
        let (from, to) = (from.as_ref(), to.as_ref());
        simulate(&self.engine, |tx| {
            calls::start(tx, Direction::Incoming, to, from)
        })
        .map(typed)
    }

    /// Places a call to the external number `to`. Returns the id of the ringing call.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownNumber`] if the workspace does not have the number
    /// `from`; [`SimulationError::InvalidNumber`] if `to` is not in E.164 form.
    pub fn place_call(
        &self,
        from: impl AsRef<str>,
        to: impl AsRef<str>,
    ) -> Result<CallId, SimulationError> {
        let (from, to) = (from.as_ref(), to.as_ref());
        simulate(&self.engine, |tx| {
            calls::start(tx, Direction::Outgoing, from, to)
        })
        .map(typed)
    }

    /// Answers a ringing call.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// does not ring.
    pub fn answer_call(&self, call_id: impl AsRef<str>) -> Result<(), SimulationError> {
        simulate(&self.engine, |tx| calls::answer(tx, call_id.as_ref()))
    }

    /// Selects an option of the phone menu: a digit, and the name of the option.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// has ended.
    pub fn select_in_menu(
        &self,
        call_id: impl AsRef<str>,
        digit: impl AsRef<str>,
        name: impl AsRef<str>,
    ) -> Result<(), SimulationError> {
        let choice = MenuChoice {
            selection: digit.as_ref(),
            name: name.as_ref(),
        };
        simulate(&self.engine, |tx| {
            calls::select(tx, call_id.as_ref(), choice)
        })
    }

    /// Forwards a call to a user's id or a phone number, which ends it here.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// has ended.
    pub fn forward_call(
        &self,
        call_id: impl AsRef<str>,
        to: impl AsRef<str>,
    ) -> Result<(), SimulationError> {
        let (call_id, to) = (call_id.as_ref(), to.as_ref());
        simulate(&self.engine, |tx| calls::forward(tx, call_id, to))
    }

    /// Ends a call. An incoming call that was not answered becomes a missed call.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// has ended.
    #[doc(alias = "end_call")]
    #[doc(alias = "hang_up")]
    pub fn complete_call(&self, call_id: impl AsRef<str>) -> Result<(), SimulationError> {
        simulate(&self.engine, |tx| calls::complete(tx, call_id.as_ref()))
    }

    /// Adds a recording to an answered call that has ended.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// was not answered or has not ended.
    pub fn add_recording(&self, call_id: impl AsRef<str>) -> Result<(), SimulationError> {
        simulate(&self.engine, |tx| {
            calls::add_recording(tx, call_id.as_ref())
        })
    }

    /// Adds a voicemail to an unanswered call that has ended. Its duration is in whole
    /// seconds.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// was answered or has not ended.
    #[doc(alias = "add_voicemail")]
    pub fn leave_voicemail(
        &self,
        call_id: impl AsRef<str>,
        duration: Duration,
        transcript: impl AsRef<str>,
    ) -> Result<(), SimulationError> {
        let (call_id, transcript) = (call_id.as_ref(), transcript.as_ref());
        simulate(&self.engine, |tx| {
            calls::leave_voicemail(tx, call_id, duration.as_secs(), transcript)
        })
    }

    /// Adds a summary to a call that has ended: one text or a list of texts for each part.
    /// `None::<&str>` gives no next step.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// has not ended.
    pub fn add_summary<M, N>(
        &self,
        call_id: impl AsRef<str>,
        summary: impl SetList<String, M>,
        next_steps: impl SetList<String, N>,
    ) -> Result<(), SimulationError> {
        let summary = CallSummary {
            summary: texts("summary", summary)?,
            next_steps: texts("next_steps", next_steps)?,
        };
        simulate(&self.engine, |tx| {
            calls::add_summary(tx, call_id.as_ref(), summary)
        })
    }

    /// Adds a transcript to a call that has ended: one line or a list of lines. The external
    /// party says the first line, the workspace the second, and so on. Each line lasts one
    /// second.
    ///
    /// # Errors
    ///
    /// [`SimulationError::UnknownCall`]; [`SimulationError::InvalidCallState`] if the call
    /// has not ended.
    pub fn add_transcript<M>(
        &self,
        call_id: impl AsRef<str>,
        lines: impl SetList<String, M>,
    ) -> Result<(), SimulationError> {
        let lines = texts("lines", lines)?;
        simulate(&self.engine, |tx| {
            calls::add_transcript(tx, call_id.as_ref(), lines)
        })
    }
}
