//! The bounds of a run, and how it ends when one is reached.
//!
//! A bound ends the process with an error that the program cannot catch. The engine loses such errors inside async
//! functions, so the fact is kept here as well, and checked after every task.

use super::host::Host;
use super::program::{Ended, Limits};
use boa_engine::error::PanicError;
use boa_engine::{JsError, JsResult};

use sim_core::trace::{Event, LimitKind, TaskKind};
use std::cell::{Cell, OnceCell, RefCell};

/// What is counted ends at this part of its bound when the run is late.
const LATE_PART: u64 = 3;
/// Whether a run is late is asked once in so many counts: clocks cost more than counting.
const LOOKED_AT: u64 = 256;

/// How much of the bounds is used up.
#[derive(Default)]
pub struct Budget {
    limits: OnceCell<Limits>,
    steps: Cell<u64>,
    callbacks: Cell<u64>,
    microtasks: Cell<u64>,
    ticks: Cell<u64>,
    reached: RefCell<Option<Ended>>,
}

impl Budget {
    /// The run starts: what is counted from now on counts against these bounds.
    pub(super) fn start(&self, limits: Limits) {
        self.limits.get_or_init(|| limits);
    }

    /// The bounds.
    ///
    /// # Panics
    /// Before the run starts: nothing counts until then.
    pub fn limits(&self) -> &Limits {
        self.limits.get().expect("the run has started")
    }

    /// Steps so far.
    pub fn steps(&self) -> u64 {
        self.steps.get()
    }

    /// Counts steps; whether it was one too many.
    pub(super) fn work(&self, steps: u64) -> bool {
        let before = self.steps.get();
        let now = before + steps;
        self.steps.set(now);
        let bound = self.limits().steps;
        now > bound || (now > bound / LATE_PART && now / LOOKED_AT != before / LOOKED_AT && self.is_late())
    }

    /// Whether the run takes too long for a person who waits.
    fn is_late(&self) -> bool {
        self.limits().late.is_some_and(|late| late())
    }

    /// Whether the engine's heap holds more than it may.
    pub(super) fn memory_used_up(&self) -> bool {
        self.limits().memory_probe.is_some_and(|probe| probe() > self.limits().memory)
    }

    /// Counts a callback, and what runs between those of the loop; the bound that is now exceeded, if one is. A queue that
    /// never empties is the better reason, so it is looked at first.
    pub(super) fn callback(&self, kind: TaskKind) -> Option<LimitKind> {
        let limits = self.limits();
        let in_a_row = match kind {
            TaskKind::Microtask => Some((&self.microtasks, limits.microtasks, LimitKind::Microtasks)),
            TaskKind::Tick => Some((&self.ticks, limits.ticks, LimitKind::Ticks)),
            // The loop moved on: the queues between its callbacks were empty.
            _ => {
                self.microtasks.set(0);
                self.ticks.set(0);
                None
            }
        };
        let in_all = (&self.callbacks, limits.callbacks, LimitKind::Callbacks);
        let mut counted = in_a_row.into_iter().chain([in_all]);
        counted.clone().for_each(|(counter, ..)| counter.set(counter.get() + 1));
        let looks = self.callbacks.get().is_multiple_of(LOOKED_AT);
        let is_over = |count: u64, bound: u64| count > bound || (looks && count > bound / LATE_PART && self.is_late());
        counted.find(|(counter, bound, _)| is_over(counter.get(), *bound)).map(|(.., kind)| kind)
    }

    /// The bound that was reached, if one was.
    pub(super) fn reached(&self) -> Option<Ended> {
        self.reached.borrow().clone()
    }
}

/// Ends the run because of a bound.
///
/// # Errors
/// Always: the uncatchable error that unwinds the program.
pub fn reached<T>(host: &Host, kind: LimitKind) -> JsResult<T> {
    if host.budget.reached.borrow().is_none() {
        let message = sentence(host, kind);
        host.budget.reached.replace(Some(Ended::Limit { kind, message }));
        host.record(Event::LimitReached { limit: kind });
        host.exit(LIMIT_EXIT);
    }
    Err(stop())
}

/// Exit code of a run that a bound ended; the shell's convention for a time-out.
const LIMIT_EXIT: i32 = 124;

/// An error that no `catch` sees: the process ends here.
pub fn stop() -> JsError {
    PanicError::new("the process ends").into()
}

fn sentence(host: &Host, kind: LimitKind) -> String {
    let (budget, limits) = (&host.budget, host.budget.limits());
    // A bound that is passed by one was reached; a late run ends at what it has counted.
    let steps = budget.steps.get().min(limits.steps);
    let callbacks = budget.callbacks.get().min(limits.callbacks);
    let microtasks = budget.microtasks.get().min(limits.microtasks);
    let ticks = budget.ticks.get().min(limits.ticks);
    let what = match kind {
        LimitKind::Steps => format!("{steps} steps without an end"),
        LimitKind::Callbacks => format!("{callbacks} callbacks without an end"),
        LimitKind::Microtasks => {
            format!("{microtasks} microtasks in a row: the event loop could not go on")
        }
        LimitKind::Ticks => {
            format!("{ticks} nextTick callbacks in a row: the event loop could not go on")
        }
        LimitKind::Output => format!("more than {} bytes of output", limits.output),
        LimitKind::Memory => format!("more than {} MB of memory", limits.memory >> 20),
        LimitKind::Time => format!("more than {} of virtual time", limits.time),
        LimitKind::Records => format!("more than {} records in the trace", limits.records),
        LimitKind::Nesting => "source nested too deeply".to_owned(),
    };
    let place = host.place().map_or(String::new(), |(line, file)| format!(", at line {line} of {file}"));
    format!("Looproom stopped this program: {what}{place}.")
}
