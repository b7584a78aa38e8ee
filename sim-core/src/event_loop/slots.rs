//! Timers and immediates by identity: the tasks that can be cleared, refreshed and unreferenced after their creation.

use crate::trace::{RecordId, TaskId};
use std::collections::VecDeque;

/// Index of a slot that does not exist.
pub(super) const NONE: u32 = u32::MAX;

/// A timer's or an immediate's own state, as Node keeps it on the `Timeout` and `Immediate` objects.
pub(super) struct Slot<P> {
    pub(super) task: TaskId,
    /// The record that made the task, the cause of its start.
    pub(super) cause: RecordId,
    /// The callback; none once it was cleared (`_onTimeout = null`) or, for an immediate, taken to run.
    pub(super) payload: Option<P>,
    /// Milliseconds until it is due (`_idleTimeout`); 0 for an immediate.
    pub(super) after: u64,
    /// When the timer started, in milliseconds (`_idleStart`).
    pub(super) start: u64,
    pub(super) kind: SlotKind,
    /// It keeps the process alive (`kRefed`).
    pub(super) referenced: bool,
    /// It is over, although `refresh` may revive a timer (`_destroyed`).
    pub(super) destroyed: bool,
    /// It was cleared for good: nothing revives it (`_idleTimeout = -1`).
    pub(super) cleared: bool,
    /// The timer stands in the list of its duration.
    pub(super) linked: bool,
    pub(super) previous: u32,
    pub(super) next: u32,
}

/// What the slot holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SlotKind {
    Timeout,
    Interval,
    Immediate,
}

/// Slots in reused places, found by task in constant time.
pub(super) struct Slots<P> {
    places: Vec<Slot<P>>,
    free: Vec<u32>,
    /// Place of task `base + i`, or [`NONE`]. The front is trimmed as the oldest tasks end.
    index: VecDeque<u32>,
    base: u32,
}

impl<P> Slots<P> {
    pub(super) fn new() -> Slots<P> {
        Slots { places: Vec::new(), free: Vec::new(), index: VecDeque::new(), base: 0 }
    }

    /// Stores a slot. Tasks come in ascending order.
    pub(super) fn insert(&mut self, slot: Slot<P>) -> u32 {
        let task = slot.task.0;
        let place = match self.free.pop() {
            Some(place) => {
                self.places[place as usize] = slot;
                place
            }
            None => {
                self.places.push(slot);
                (self.places.len() - 1) as u32
            }
        };
        if self.index.is_empty() {
            self.base = task;
        }
        let offset = (task - self.base) as usize;
        if offset > self.index.len() {
            self.index.resize(offset, NONE);
        }
        self.index.push_back(place);
        place
    }

    /// The place of a task that still has one.
    pub(super) fn find(&self, task: TaskId) -> Option<u32> {
        let offset = task.0.checked_sub(self.base)? as usize;
        self.index.get(offset).copied().filter(|&place| place != NONE)
    }

    /// Forgets the slot at a place and frees it.
    pub(super) fn remove(&mut self, place: u32) {
        let slot = &mut self.places[place as usize];
        slot.payload = None;
        let offset = (slot.task.0 - self.base) as usize;
        self.index[offset] = NONE;
        self.free.push(place);
        while self.index.front() == Some(&NONE) {
            self.index.pop_front();
            self.base += 1;
        }
    }

    #[inline]
    pub(super) fn get(&self, place: u32) -> &Slot<P> {
        &self.places[place as usize]
    }

    #[inline]
    pub(super) fn get_mut(&mut self, place: u32) -> &mut Slot<P> {
        &mut self.places[place as usize]
    }
}
