//! The two phone numbers of a simulated event.

use super::error::SimulationError;
use crate::phone_number::is_e164;
use crate::state::{Number, Transaction};

/// Returns the workspace's number, given by id or in E.164 form, if `external_number` is
/// valid.
pub(super) fn workspace_number(
    tx: &Transaction<'_>,
    workspace_number: &str,
    external_number: &str,
) -> Result<Number, SimulationError> {
    if !is_e164(external_number) {
        return Err(SimulationError::InvalidNumber);
    }
    let number = tx.state().number(workspace_number).cloned();
    number.ok_or(SimulationError::UnknownNumber)
}
