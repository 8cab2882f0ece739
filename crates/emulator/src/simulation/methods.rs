//! What a script can let happen: texts and calls from outside.

use super::Emulator;
use super::events::calls::MenuChoice;
use super::outside::{self, PlayError, calls};
use super::state::{CallSummary, Direction};
use super::transaction::Transaction;

/// Phone numbers are in E.164 form; a number of the workspace can also be named by its
/// id. Each fails with [`PlayError`] if it cannot happen, and then nothing has changed.
impl Emulator {
    /// Somebody texts one of the workspace's numbers. Returns the id of the text.
    ///
    /// # Errors
    ///
    /// [`PlayError`] if the workspace does not have the number, or `from` is none.
    pub fn receive_message(&self, from: &str, to: &str, text: &str) -> Result<String, PlayError> {
        self.play(|work| outside::receive(work, to, from, text))
    }

    /// Somebody calls one of the workspace's numbers. Returns the id of the call.
    ///
    /// # Errors
    ///
    /// [`PlayError`] if the workspace does not have the number, or `from` is none.
    pub fn ring(&self, from: &str, to: &str) -> Result<String, PlayError> {
        self.play(|work| calls::ring(work, Direction::Incoming, to, from))
    }

    /// The workspace calls somebody. Returns the id of the call.
    ///
    /// # Errors
    ///
    /// [`PlayError`] if the workspace does not have the number, or `to` is none.
    pub fn dial(&self, from: &str, to: &str) -> Result<String, PlayError> {
        self.play(|work| calls::ring(work, Direction::Outgoing, from, to))
    }

    /// A call that rings is answered.
    ///
    /// # Errors
    ///
    /// [`PlayError`] if there is no such call, or it does not ring.
    pub fn answer_call(&self, call_id: &str) -> Result<(), PlayError> {
        self.play(|work| calls::answer(work, call_id))
    }

    /// The caller chooses in a phone menu: a digit, and what it stands for.
    ///
    /// # Errors
    ///
    /// [`PlayError`] if there is no such call, or it is over.
    pub fn select_in_menu(&self, call_id: &str, digit: &str, name: &str) -> Result<(), PlayError> {
        let selection = digit;
        self.play(|work| calls::select(work, call_id, MenuChoice { selection, name }))
    }

    /// A call is forwarded, to a user's id or a phone number, and so over here.
    ///
    /// # Errors
    ///
    /// [`PlayError`] if there is no such call, or it is over.
    pub fn forward_call(&self, call_id: &str, to: &str) -> Result<(), PlayError> {
        self.play(|work| calls::forward(work, call_id, to))
    }

    /// Somebody hangs up. A call that came in and was not answered is missed by that.
    ///
    /// # Errors
    ///
    /// [`PlayError`] if there is no such call, or it is over.
    pub fn complete_call(&self, call_id: &str) -> Result<(), PlayError> {
        self.play(|work| calls::complete(work, call_id))
    }

    /// The recording of a call is ready.
    ///
    /// # Errors
    ///
    /// [`PlayError`] if there is no such call, or it was not answered or is not over.
    pub fn record_call(&self, call_id: &str) -> Result<(), PlayError> {
        self.play(|work| calls::record(work, call_id))
    }

    /// The voicemail of a call that was not answered is ready; it is so many seconds
    /// long.
    ///
    /// # Errors
    ///
    /// [`PlayError`] if there is no such call, or it was answered or is not over.
    pub fn leave_voicemail(
        &self,
        call_id: &str,
        seconds: u64,
        transcript: &str,
    ) -> Result<(), PlayError> {
        self.play(|work| calls::leave_voicemail(work, call_id, seconds, transcript))
    }

    /// The summary of a call is ready.
    ///
    /// # Errors
    ///
    /// [`PlayError`] if there is no such call, or it is not over.
    pub fn summarize_call(
        &self,
        call_id: &str,
        summary: &[&str],
        next_steps: &[&str],
    ) -> Result<(), PlayError> {
        let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
        let summary = CallSummary {
            summary: owned(summary),
            next_steps: owned(next_steps),
        };
        self.play(|work| calls::summarize(work, call_id, summary))
    }

    /// The transcript of a call is ready. The outside party says the first line, the
    /// workspace the second, and so on.
    ///
    /// # Errors
    ///
    /// [`PlayError`] if there is no such call, or it is not over.
    pub fn transcribe_call(&self, call_id: &str, lines: &[&str]) -> Result<(), PlayError> {
        self.play(|work| calls::transcribe(work, call_id, lines))
    }

    fn play<T>(
        &self,
        play: impl FnOnce(&mut Transaction<'_>) -> Result<T, PlayError>,
    ) -> Result<T, PlayError> {
        outside::play(&self.engine, play)
    }
}
