//! The `setImmediate` queue (`lib/internal/timers.js` `processImmediate`, `src/env.cc` `CheckImmediate`).

use super::slots::{SlotKind, Slots};
use crate::trace::TaskId;
use std::collections::VecDeque;

/// One place in the queue. Node itself puts an empty callback there after an error was handled, so that the loop turns
/// once more and the tick queue is drained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Task { place: u32, task: TaskId },
    Empty,
}

/// Immediates that wait, and the batch that this check phase took.
pub(super) struct Immediates {
    waiting: VecDeque<Entry>,
    batch: VecDeque<Entry>,
    /// Immediates that have neither run nor been cleared (`kCount`).
    count: u32,
    /// Those of them that keep the process alive (`kRefCount`).
    references: u32,
}

impl Immediates {
    pub(super) fn new() -> Immediates {
        Immediates { waiting: VecDeque::new(), batch: VecDeque::new(), count: 0, references: 0 }
    }

    /// How many immediates keep the loop alive.
    pub(super) fn references(&self) -> u32 {
        self.references
    }

    pub(super) fn is_alive(&self) -> bool {
        self.references > 0
    }

    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    pub(super) fn push(&mut self, entry: Entry) {
        self.waiting.push_back(entry);
        self.count += 1;
        self.references += 1;
    }

    /// Clears one that has not run.
    pub(super) fn clear<P>(&mut self, slots: &mut Slots<P>, place: u32) {
        self.count -= 1;
        if slots.get(place).referenced {
            self.references -= 1;
        }
        slots.remove(place);
    }

    /// `ref` and `unref`. Says whether that changed anything.
    pub(super) fn set_reference<P>(&mut self, slots: &mut Slots<P>, place: u32, referenced: bool) -> bool {
        let slot = slots.get_mut(place);
        if slot.referenced == referenced {
            return false;
        }
        slot.referenced = referenced;
        self.references = if referenced { self.references + 1 } else { self.references - 1 };
        true
    }

    /// The check phase takes all that wait, unless a throw left some of an earlier batch outstanding.
    pub(super) fn take_batch(&mut self) {
        if self.batch.is_empty() {
            std::mem::swap(&mut self.waiting, &mut self.batch);
        }
    }

    /// The next of the batch that was not cleared; it stays where it is.
    pub(super) fn peek<P>(&mut self, slots: &Slots<P>) -> Option<Entry> {
        while let Some(&entry) = self.batch.front() {
            match entry {
                Entry::Empty => return Some(entry),
                Entry::Task { task, place } if slots.find(task) == Some(place) => return Some(entry),
                Entry::Task { .. } => self.batch.pop_front(),
            };
        }
        None
    }

    /// Takes the entry that [`Immediates::peek`] showed: it counts as run.
    pub(super) fn take<P>(&mut self, slots: &Slots<P>, entry: Entry) {
        self.batch.pop_front();
        self.count -= 1;
        let referenced = match entry {
            Entry::Task { place, .. } => {
                debug_assert_eq!(slots.get(place).kind, SlotKind::Immediate);
                slots.get(place).referenced
            }
            Entry::Empty => true,
        };
        if referenced {
            self.references -= 1;
        }
    }
}
