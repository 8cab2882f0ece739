//! Where changes are kept, so that what was answered outlives the process.

use std::io;

use super::Change;

/// Keeps every change of the state, in order.
pub(crate) trait Journal: Send {
    /// Keeps the changes of one request or one timed action, all or none. Nothing is
    /// answered before this has returned.
    fn append(&mut self, changes: &[Change]) -> io::Result<()>;

    /// Keeps no more, and lets go of where it kept it.
    fn close(&mut self) {}
}

/// Keeps nothing: the state ends with the emulator.
pub(crate) struct Forgetful;

impl Journal for Forgetful {
    fn append(&mut self, _: &[Change]) -> io::Result<()> {
        Ok(())
    }
}
