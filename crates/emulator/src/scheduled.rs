//! What happens by itself when its time has come.

use super::events;
use super::state::Kind;
use super::transaction::Transaction;

/// Does what was due. Afterwards it is due later, or no more.
pub(crate) fn act(work: &mut Transaction<'_>, kind: Kind, id: &str) {
    match kind {
        Kind::Message => super::operations::messages::travel(work, id),
        Kind::Task => overdue(work, id),
        // Deliveries are sent by the worker.
        _ => {}
    }
}

fn overdue(work: &mut Transaction<'_>, id: &str) {
    let Some(mut task) = work.state().tasks.get(id).cloned() else {
        return;
    };
    task.reported_overdue = true;
    work.put(task.clone());
    let event = events::tasks::overdue(&task);
    work.fire(event);
}
