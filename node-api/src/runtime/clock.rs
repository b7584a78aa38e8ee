//! The engine's clock: virtual time, and a way out of loops that wait by reading it.
//!
//! `while (Date.now() - start < 5000);` would need as many turns as a real machine makes in five seconds. Such a loop
//! reads the clock over and over within one task and does little else; after a number of reads every further one moves
//! the clock, a little more each time, so that the wait ends after a bounded number of turns.

use super::host::Host;
use boa_engine::context::time::{Clock, JsInstant};
use sim_core::time::Nanos;
use sim_core::trace::Event;
use std::cell::{Cell, RefCell};
use std::rc::Weak;

/// `Date.now()` at the start of the process for seed 0: 2025-01-01T00:00:00.000Z.
pub const EPOCH: i64 = 1_735_689_600_000;
/// Virtual cost of reading the clock.
const READ: Nanos = Nanos(60);
/// Reads within one task that are believed to be ordinary.
const FREE_READS: u32 = 400;
/// Steps between two reads up to which a loop counts as waiting.
const IDLE_STEPS: u64 = 24;
/// First jump, and the largest one.
const JUMPS: (Nanos, Nanos) = (Nanos(2_000), Nanos(250_000));

/// The `Clock` of a context.
#[derive(Default)]
pub struct VirtualClock {
    host: RefCell<Weak<Host>>,
}

impl VirtualClock {
    /// Ties the clock to the process whose time it shows.
    pub(super) fn attach(&self, host: Weak<Host>) {
        self.host.replace(host);
    }

    fn read(&self) -> Nanos {
        self.host.borrow().upgrade().map_or(Nanos::ZERO, |host| read(&host))
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> JsInstant {
        let now = self.read();
        JsInstant::new(now.0 / 1_000_000_000, (now.0 % 1_000_000_000) as u32)
    }

    fn system_time_millis(&self) -> i64 {
        let host = self.host.borrow().upgrade();
        host.map_or(EPOCH, |host| epoch_millis(&host) + read(&host).as_millis() as i64)
    }
}

/// Virtual time as a program sees it when it asks: every read of a clock goes through here.
pub fn read(host: &Host) -> Nanos {
    host.advance(READ);
    if let Some(by) = host.spin.observe(host.budget.steps()) {
        host.advance(by);
        host.record(Event::ClockJumped { by });
    }
    host.now()
}

/// Milliseconds since 1970 at which the process started. Another seed starts on another day.
pub fn epoch_millis(host: &Host) -> i64 {
    EPOCH + (host.seed() % 365) as i64 * 86_400_000
}

/// Counts reads of the clock within one task.
#[derive(Default)]
pub struct SpinGuard {
    reads: Cell<u32>,
    steps: Cell<u64>,
    jump: Cell<u64>,
}

impl SpinGuard {
    /// A new task begins: what the one before did says nothing about it.
    pub fn task_started(&self) {
        self.reads.set(0);
        self.jump.set(JUMPS.0.0);
    }

    /// Notes a read after `steps` steps of the run; returns by how much the clock jumps.
    fn observe(&self, steps: u64) -> Option<Nanos> {
        let idle = steps.saturating_sub(self.steps.replace(steps)) <= IDLE_STEPS;
        if !idle {
            self.task_started();
            return None;
        }
        self.reads.set(self.reads.get().saturating_add(1));
        if self.reads.get() <= FREE_READS {
            return None;
        }
        let jump = self.jump.get().max(JUMPS.0.0);
        self.jump.set((jump + jump / 16).min(JUMPS.1.0));
        Some(Nanos(jump))
    }
}
