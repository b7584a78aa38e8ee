//! Sentences about choices, errors, bounds and the end.

use super::context::Moment;
use super::running;
use super::sentence::Sentence;
use crate::stages::tone::Tone;
use crate::words::t;
use sim_core::trace::{Choice, Event, LimitKind, StrId, TaskKind};

/// A promise was rejected without a handler.
pub(super) fn rejected(moment: &Moment) -> Sentence {
    let s = match moment.after().site {
        Some(site) if site.line > 0 => Sentence::default().say("At ").place(moment.trace, site).say(" a promise"),
        _ => Sentence::default().say("A promise"),
    };
    s.say(" is rejected and nobody handles it yet. Node judges that when ticks and microtasks are done.")
}

/// A handler came.
pub(super) fn handled() -> Sentence {
    Sentence::default().say("The rejected promise has a handler now.")
}

/// An error reached the top of the stack.
pub(super) fn uncaught(moment: &Moment, message: StrId) -> Sentence {
    let s = Sentence::default().tone(Tone::Bad, t("Nobody caught this error")).say(": ");
    s.code(running::text(moment, message)).say(".")
}

/// The seed decided.
pub(super) fn chose(choice: Choice, options: u8, taken: u8) -> Sentence {
    let s = Sentence::default().say("Real Node may go either way here. ");
    match (choice, taken) {
        (Choice::StartupTime, 0) => {
            s.say("In this run the first millisecond has passed before the loop looks at its timers.")
        }
        (Choice::StartupTime, 1) => {
            s.say("In this run the first millisecond has not passed when the loop looks at its timers.")
        }
        (Choice::StartupTime, _) => s.fill(
            "In this run the first millisecond ends after timer {} was started and before timer {} is.",
            &[&(taken - 1), &taken],
        ),
        (Choice::CompletionOrder, _) => s.fill(
            "{} results came back together; this run takes number {} first.",
            &[&options, &(u16::from(taken) + 1)],
        ),
    }
}

/// A bound was reached.
pub(super) fn limit(limit: LimitKind) -> Sentence {
    let s = Sentence::default();
    match limit {
        LimitKind::Records => return s.say("The trace is full. The program ran on, but its steps were not kept."),
        LimitKind::Steps => s.say("The program ran more statements than Looproom allows"),
        LimitKind::Callbacks => s.say("The loop ran more callbacks than Looproom allows"),
        LimitKind::Microtasks => s.say("Microtasks queued more microtasks without end, so the loop never got its turn"),
        LimitKind::Ticks => s.say("Ticks queued more ticks without end, so the loop never got its turn"),
        LimitKind::Output => s.say("The program wrote more output than Looproom keeps"),
        LimitKind::Memory => s.say("The program asked for more memory than Looproom gives"),
        LimitKind::Time => s.say("The program ran longer, in virtual time, than Looproom allows"),
        LimitKind::Nesting => s.say("The source is nested more deeply than Looproom reads"),
    }
    .say(". The run was stopped here.")
}

/// The process ended.
pub(super) fn exited(moment: &Moment, code: i32) -> Sentence {
    let s = Sentence::default().fill("The process ends with exit code {}.", &[&code]);
    let by_call = moment.before().running.last().is_some_and(|task| moment.trace.task(*task).kind != TaskKind::Exit)
        && !matches!(moment.previous(), Some(Event::Uncaught { .. }))
        && matches!(moment.cause().map(|cause| cause.event), Some(Event::TaskStarted { .. }));
    if by_call { s.say(" Whatever still waited is dropped.") } else { s }
}
