//! Storage of changes, so that the state can outlive the process.

use std::io;

use super::workspace::Change;

/// Stores every change of the state, in order.
pub(crate) trait Journal: Send {
    /// Stores the changes of one transaction, all or none. A request is answered only
    /// after this has returned.
    fn append(&mut self, changes: &[Change]) -> io::Result<()>;

    /// Stores no further changes and releases the storage.
    fn close(&mut self) {}
}

/// Stores nothing. The state ends with the emulator.
pub(crate) struct NoopJournal;

impl Journal for NoopJournal {
    fn append(&mut self, _: &[Change]) -> io::Result<()> {
        Ok(())
    }
}
