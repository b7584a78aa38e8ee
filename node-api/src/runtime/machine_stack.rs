//! The stack of the real machine, on which native functions call one another, and JavaScript through them.

use super::program::Limits;
use std::cell::Cell;

/// Bytes for which an answer of [`Limits::room`] holds. It tells of more room than these take.
const STRIDE: usize = 4 << 10;

/// How much of the real machine's stack is in use.
#[derive(Default)]
pub(super) struct MachineStack {
    base: Cell<usize>,
    /// Bytes in use at which there was room for more.
    proven: Cell<usize>,
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
        if used <= self.proven.get() {
            return true;
        }
        let has_room = used <= limits.stack && limits.room.is_none_or(|room| room());
        if has_room {
            self.proven.set(used + STRIDE);
        }
        has_room
    }
}

/// About where the stack ends now.
#[inline(never)]
fn pointer() -> usize {
    let marker = 0_u8;
    std::hint::black_box(&raw const marker) as usize
}
