//! Promises that were rejected while nobody listened (`lib/internal/process/promises.js`).

use std::collections::{BTreeSet, VecDeque};

/// What must be told to the program next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Notice {
    /// `unhandledRejection` for this promise.
    Unhandled(u32),
    /// `rejectionHandled`: a handler came after the rejection had been reported.
    HandledLate(u32),
}

/// The bookkeeping between a rejection and its report.
#[derive(Default)]
pub(super) struct Rejections {
    /// Rejected since the last round, in order.
    pending: VecDeque<u32>,
    /// The round that is being reported. A handler that comes now is too late to stop its report.
    batch: VecDeque<u32>,
    /// Reported, and still without a handler.
    reported: BTreeSet<u32>,
    /// Handled after their report.
    late: VecDeque<u32>,
}

impl Rejections {
    pub(super) fn rejected(&mut self, promise: u32) {
        self.pending.push_back(promise);
    }

    pub(super) fn handled(&mut self, promise: u32) {
        if let Some(position) = self.pending.iter().position(|&other| other == promise) {
            self.pending.remove(position);
        } else if self.reported.remove(&promise) {
            self.late.push_back(promise);
        }
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.pending.is_empty() && self.late.is_empty()
    }

    /// Begins a round: those handled late come first, then all that are pending now.
    pub(super) fn begin(&mut self) {
        self.batch.clear();
    }

    /// The next notice of the round. `late_over` is the caller's: once the late ones are through, the pending are taken.
    pub(super) fn next(&mut self, late_over: &mut bool) -> Option<Notice> {
        if !*late_over {
            if let Some(promise) = self.late.pop_front() {
                return Some(Notice::HandledLate(promise));
            }
            *late_over = true;
            self.batch = std::mem::take(&mut self.pending);
        }
        let promise = self.batch.pop_front()?;
        self.reported.insert(promise);
        Some(Notice::Unhandled(promise))
    }
}
