//! Simulation of external parties and of the carrier: incoming messages, calls, and the
//! status of outgoing messages.

pub(crate) mod calls;
mod error;
pub(crate) mod messages;
mod methods;
mod numbers;

pub use error::SimulationError;

use crate::engine::Engine;
use crate::state::Transaction;

/// Simulates an event in one transaction.
pub(crate) fn simulate<T>(
    engine: &Engine,
    event: impl FnOnce(&mut Transaction<'_>) -> Result<T, SimulationError>,
) -> Result<T, SimulationError> {
    engine.transact(event).map_err(SimulationError::Journal)?
}
