//! The stack of the real machine, on which native functions call one another, and JavaScript through them.

use super::program::Limits;
use std::cell::Cell;

/// Bytes for which an answer of [`Limits::room`] holds. It tells of more room than these take.
const STRIDE: usize = 4 << 10;
/// Bytes by which calls may return before the answer is forgotten. Other functions may need more of what cannot be measured
/// for each byte that can.
const RETURNED: usize = 4 * STRIDE;
/// Bytes in use up to which there is room on every machine, so that nobody is asked. Where Chromium refuses, it is 230 KB
/// at the least.
const SHALLOW: usize = 64 << 10;

/// How much of the real machine's stack is in use.
#[derive(Default)]
pub(super) struct MachineStack {
    base: Cell<usize>,
    /// Bytes in use up to which the last answer holds.
    proven: Cell<usize>,
    /// Bytes in use at which there was no room.
    refused: Cell<Option<usize>>,
}

impl MachineStack {
    /// Remembers where the stack stands before any JavaScript runs.
    pub(super) fn mark(&self) {
        self.base.set(pointer());
    }

    /// Whether one more call may be made. It says no while some of the stack is left: what a program does about the error
    /// needs room as well.
    pub(super) fn has_room(&self, limits: &Limits) -> bool {
        let used = self.base.get().abs_diff(pointer());
        let Some(room) = limits.room.filter(|_| used > SHALLOW) else { return used <= limits.stack };
        if used + RETURNED < self.proven.get() {
            self.proven.set(0);
            self.refused.set(None);
        }
        if self.refused.get().is_some_and(|refused| used >= refused) {
            return false;
        }
        if used <= self.proven.get() {
            return true;
        }
        if used <= limits.stack && room() {
            self.proven.set(used + STRIDE);
            return true;
        }
        self.proven.set(used);
        self.refused.set(Some(used));
        false
    }
}

/// About where the stack ends now.
#[inline(never)]
fn pointer() -> usize {
    let marker = 0_u8;
    std::hint::black_box(&raw const marker) as usize
}
