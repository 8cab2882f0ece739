//! Work that becomes due at a time: status changes of messages, and overdue tasks.

use crate::deliveries;
use crate::events;
use crate::simulation::messages;
use crate::state::{Kind, Transaction};

/// Performs the due work of one record. Afterwards the record is due later or not at all.
///
/// The engine's worker attempts deliveries itself.
pub(crate) fn run_due(tx: &mut Transaction<'_>, kind: Kind, id: &str) {
    match kind {
        Kind::Message => messages::advance_status(tx, id),
        Kind::Task => report_overdue(tx, id),
        _ => {}
    }
}

fn report_overdue(tx: &mut Transaction<'_>, id: &str) {
    let Some(mut task) = tx.state().tasks.get(id).cloned() else {
        return;
    };
    task.reported_overdue = true;
    tx.put(task.clone());
    deliveries::emit(tx, events::tasks::overdue(&task));
}
