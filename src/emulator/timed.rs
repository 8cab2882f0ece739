//! What happens by itself when its time has come.

use super::events;
use super::state::{Delivery, DeliveryStatus, Kind};
use super::transaction::Transaction;

/// Does what was due. Afterwards it is due later, or no more.
pub(crate) fn act(work: &mut Transaction<'_>, kind: Kind, id: &str) {
    match kind {
        Kind::Message => super::operations::messages::travel(work, id),
        Kind::Task => overdue(work, id),
        Kind::Delivery => give_up(work, id),
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

/// A delivery that was due and could not be packed: its webhook is disabled.
fn give_up(work: &mut Transaction<'_>, id: &str) {
    let Some(delivery) = work.state().deliveries.get(id).cloned() else {
        return;
    };
    work.put(Delivery {
        status: DeliveryStatus::Failed,
        next_attempt_at: None,
        ..delivery
    });
}
