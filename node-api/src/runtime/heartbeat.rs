//! Signs of life: whoever waits for a run hears how far it is.
//!
//! The page ends a run that it does not hear of for too long. What cannot be interrupted (a regular expression that
//! backtracks) happens between two steps, so the last sign says where. Signs are frequent at the start of a run, where
//! most programs spend all their time, and become rare.

use super::host::Host;
use sim_core::time::Nanos;
use std::cell::{Cell, RefCell};

/// Steps of a run that are each heard of.
const EVERY_STEP: u64 = 512;
/// Steps between two signs at most.
const SELDOM: u64 = 50_000;

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// Steps so far.
    pub steps: u64,
    /// Virtual time.
    pub at: Nanos,
    /// Bytes of output so far.
    pub output: u64,
    /// The line that runs, from 1; 0 when it is not known.
    pub line: u32,
}

type Listener = Box<dyn Fn(Sign)>;

thread_local! {
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
    /// The step that is heard of next.
    static NEXT: Cell<u64> = const { Cell::new(u64::MAX) };
}

/// Tells `listener` of the runs of this thread from now on.
pub fn listen(listener: impl Fn(Sign) + 'static) {
    LISTENER.set(Some(Box::new(listener)));
    NEXT.set(1);
}

/// A run begins.
pub(super) fn start() {
    if NEXT.get() != u64::MAX {
        NEXT.set(1);
    }
}

/// After a step: gives a sign when it is time.
pub(super) fn beat(host: &Host) {
    let steps = host.budget.steps();
    if steps < NEXT.get() {
        return;
    }
    NEXT.set(if steps < EVERY_STEP { steps + 1 } else { steps + (steps >> 3).min(SELDOM) });
    LISTENER.with_borrow(|listener| {
        if let Some(listener) = listener {
            listener(Sign { steps, at: host.now(), output: host.output.len() as u64, line: host.site().line });
        }
    });
}
