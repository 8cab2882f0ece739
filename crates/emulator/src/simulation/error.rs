//! Errors of simulated events.

use std::fmt;
use std::io;

use quo_sdk::BuildError;
use quo_sdk::ids::CallId;
use quo_sdk::rt::safe_id;

/// Why an event could not be simulated. `Display` and `Debug` show no phone number.
#[derive(Debug)]
#[non_exhaustive]
pub enum SimulationError {
    /// The workspace does not have the given phone number.
    UnknownNumber,
    /// The external number is not in E.164 form, such as `+15555550142`.
    InvalidNumber,
    /// The workspace has no call with this id.
    UnknownCall(CallId),
    /// The state of the call with this id does not allow the event. Answering requires a
    /// ringing call, completing an open call, and adding a recording, summary, transcript
    /// or voicemail a call that has ended.
    InvalidCallState(CallId),
    /// An argument cannot be converted.
    InvalidArgument(BuildError),
    /// The change could not be written to the state file.
    Journal(io::Error),
}

impl SimulationError {
    /// Returns the id of the call, if the error is about one.
    pub fn call_id(&self) -> Option<&CallId> {
        match self {
            Self::UnknownCall(id) | Self::InvalidCallState(id) => Some(id),
            _ => None,
        }
    }
}

impl From<BuildError> for SimulationError {
    fn from(error: BuildError) -> Self {
        Self::InvalidArgument(error)
    }
}

impl fmt::Display for SimulationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownNumber => f.write_str("the workspace does not have this phone number"),
            Self::InvalidNumber => f.write_str("the external number is not in E.164 form"),
            Self::UnknownCall(id) => write!(f, "there is no call {:?}", safe_id(id.as_str())),
            Self::InvalidCallState(id) => {
                let id = safe_id(id.as_str());
                write!(f, "the state of call {id:?} does not allow this")
            }
            Self::InvalidArgument(error) => error.fmt(f),
            Self::Journal(error) => write!(f, "the emulator could not write its state: {error}"),
        }
    }
}

impl std::error::Error for SimulationError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Journal(error) => Some(error),
            _ => None,
        }
    }
}
