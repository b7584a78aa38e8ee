//! What a colour means. Every view asks here, so a queue has the same colour and sign everywhere.

use sim_core::trace::{Phase, TaskKind};

/// A meaning that has a colour (`--c-…` in the style sheets) and a word beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// The main script and whatever code runs.
    Main,
    /// The nextTick queue.
    Tick,
    /// The microtask queue.
    Micro,
    /// Timers.
    Timers,
    /// The poll phase and I/O.
    Poll,
    /// The check phase.
    Check,
    /// Phases in which no JavaScript of the program runs as a rule.
    Idle,
    /// The thread pool.
    Pool,
    /// Text that went to standard error, and errors.
    Bad,
}

impl Tone {
    /// The class that sets the custom property `--tone` for an element and what is in it.
    pub fn class(self) -> &'static str {
        match self {
            Tone::Main => "tone-main",
            Tone::Tick => "tone-tick",
            Tone::Micro => "tone-micro",
            Tone::Timers => "tone-timers",
            Tone::Poll => "tone-poll",
            Tone::Check => "tone-check",
            Tone::Idle => "tone-idle",
            Tone::Pool => "tone-pool",
            Tone::Bad => "tone-bad",
        }
    }

    /// The colour of a task, by the place where its callback waits.
    pub fn of_task(kind: TaskKind) -> Tone {
        match kind {
            TaskKind::Main | TaskKind::Exit => Tone::Main,
            TaskKind::Tick => Tone::Tick,
            TaskKind::Microtask => Tone::Micro,
            TaskKind::Timeout | TaskKind::Interval => Tone::Timers,
            TaskKind::Immediate => Tone::Check,
            TaskKind::Pool | TaskKind::Io | TaskKind::Input => Tone::Poll,
            TaskKind::Pending | TaskKind::Close => Tone::Idle,
        }
    }

    /// The colour of a phase.
    pub fn of_phase(phase: Phase) -> Tone {
        match phase {
            Phase::Main | Phase::Exit => Tone::Main,
            Phase::Timers => Tone::Timers,
            Phase::Poll => Tone::Poll,
            Phase::Check => Tone::Check,
            Phase::Pending | Phase::Prepare | Phase::Closing => Tone::Idle,
        }
    }
}
