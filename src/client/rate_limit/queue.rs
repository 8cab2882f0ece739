//! A FIFO queue whose members know their position and can leave from the middle.
//!
//! It holds ids only. A ticket is the place of a member; tickets grow from front to back. Every
//! operation takes O(log n) time, except [`Queue::compact`], whose cost is shared by the pushes
//! since the last one.

/// The id of a waiter.
pub(super) type Id = u64;

/// The least number of slots.
const MIN_SLOTS: usize = 16;

pub(super) struct Queue {
    /// The members, each in the slot of its ticket modulo the number of slots, a power of two.
    slots: Vec<Option<Id>>,
    /// A Fenwick tree of the number of members in the slots.
    counts: Vec<usize>,
    /// The ticket of the first member, or `next` without one.
    head: u64,
    /// The ticket of the next member.
    next: u64,
    len: usize,
}

impl Queue {
    pub(super) fn new() -> Self {
        Self {
            slots: Vec::new(),
            counts: Vec::new(),
            head: 0,
            next: 0,
            len: 0,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no slot for another ticket. [`compact`](Self::compact) makes one.
    pub(super) fn is_full(&self) -> bool {
        self.next - self.head >= self.slots.len() as u64
    }

    /// Removes the gaps between the members and makes room for as many again. All tickets
    /// change. Returns the members with their new tickets.
    pub(super) fn compact(&mut self) -> Vec<(Id, u64)> {
        let members: Vec<Id> = self.iter().collect();
        let slots = (2 * members.len()).next_power_of_two().max(MIN_SLOTS);
        *self = Self {
            slots: vec![None; slots],
            counts: vec![0; slots],
            ..Self::new()
        };
        let tickets = members.into_iter().map(|id| (id, self.push(id)));
        tickets.collect()
    }

    /// Adds a member at the end and returns its ticket. The queue must not be full.
    pub(super) fn push(&mut self, id: Id) -> u64 {
        let ticket = self.next;
        let slot = self.slot(ticket);
        self.slots[slot] = Some(id);
        self.count(slot, true);
        self.next += 1;
        self.len += 1;
        ticket
    }

    /// Returns the first member.
    pub(super) fn front(&self) -> Option<Id> {
        *self.slots.get(self.slot(self.head))?
    }

    /// Removes the first member.
    pub(super) fn pop_front(&mut self) {
        if self.len > 0 {
            self.remove(self.head);
        }
    }

    /// Removes a member by its ticket.
    pub(super) fn remove(&mut self, ticket: u64) {
        let slot = self.slot(ticket);
        if self.slots[slot].take().is_none() {
            return;
        }
        self.count(slot, false);
        self.len -= 1;
        while self.head < self.next && self.front().is_none() {
            self.head += 1;
        }
    }

    /// Returns the number of members before this one.
    pub(super) fn position(&self, ticket: u64) -> usize {
        let (head, slot) = (self.slot(self.head), self.slot(ticket));
        if slot >= head {
            self.before(slot) - self.before(head)
        } else {
            self.len - self.before(head) + self.before(slot)
        }
    }

    /// Returns the members in their order.
    pub(super) fn iter(&self) -> impl Iterator<Item = Id> {
        let tickets = self.head..self.next;
        tickets.filter_map(|ticket| self.slots[self.slot(ticket)])
    }

    fn slot(&self, ticket: u64) -> usize {
        // The number of slots is a power of two, so the cut does not matter.
        ticket as usize & self.slots.len().wrapping_sub(1)
    }

    /// Returns the number of members in the slots before this one.
    fn before(&self, slot: usize) -> usize {
        let (mut end, mut sum) = (slot, 0);
        while end > 0 {
            sum += self.counts[end - 1];
            end &= end - 1;
        }
        sum
    }

    fn count(&mut self, slot: usize, is_added: bool) {
        let mut end = slot + 1;
        while let Some(count) = self.counts.get_mut(end - 1) {
            if is_added {
                *count += 1;
            } else {
                *count -= 1;
            }
            end += end & end.wrapping_neg();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn queue_matches_a_list(steps in proptest::collection::vec((0_u8..8, any::<usize>()), 0..300)) {
            let mut queue = Queue::new();
            // The members in order, with their tickets.
            let mut list: Vec<(Id, u64)> = Vec::new();
            for (id, (step, which)) in steps.into_iter().enumerate() {
                let id = id as Id;
                match step {
                    0..4 => {
                        if queue.is_full() {
                            let moved = queue.compact();
                            prop_assert!(moved.iter().map(|it| it.0).eq(list.iter().map(|it| it.0)));
                            list = moved;
                        }
                        list.push((id, queue.push(id)));
                    }
                    4 => {
                        queue.pop_front();
                        list.drain(..list.len().min(1));
                    }
                    _ if !list.is_empty() => {
                        let (_, ticket) = list.remove(which % list.len());
                        queue.remove(ticket);
                    }
                    _ => {}
                }
                prop_assert_eq!(queue.len(), list.len());
                prop_assert_eq!(queue.front(), list.first().map(|it| it.0));
                for (position, (_, ticket)) in list.iter().enumerate() {
                    prop_assert_eq!(queue.position(*ticket), position);
                }
            }
        }
    }
}
