//! Sentences about running code: callbacks, calls, lines and output.

use super::context::Moment;
use super::sentence::{Sentence, millis};
use crate::stages::loaded::MODULE_FUNCTION;
use crate::stages::tone::Tone;
use crate::words::{Forms, count, t};
use sim_core::time::Nanos;
use sim_core::trace::{FunctionId, Outcome, Site, StrId, Stream, TaskId, TaskKind};

/// Characters of output that a sentence quotes.
const QUOTED: usize = 48;
/// Lateness from which a sentence speaks of it.
const LATE: Nanos = Nanos::from_millis(2);

const TICKS_WAIT: Forms = ["no tick waits", "1 tick waits", "{} ticks wait"];
const MICROTASKS_WAIT: Forms = ["no microtask waits", "1 microtask waits", "{} microtasks wait"];
const MICROTASKS: Forms = ["no microtask", "1 microtask", "{} microtasks"];

/// A callback starts: why it, and why now.
pub(super) fn started(moment: &Moment, task: TaskId) -> Sentence {
    let info = moment.trace.task(task);
    let runs = Sentence::default().task(moment.trace, task).say(" runs.").capitalised();
    match info.kind {
        TaskKind::Main => Sentence::default().say("The main script runs, from the first line to the last."),
        TaskKind::Tick => tick_reason(moment).then(runs),
        TaskKind::Microtask => microtask_reason(moment).then(runs),
        TaskKind::Timeout | TaskKind::Interval => timer_reason(moment, task).then(runs),
        TaskKind::Immediate => {
            Sentence::default().say("The loop is at ").tone(Tone::Check, "check").say(".").then(runs)
        }
        TaskKind::Pool | TaskKind::Io => Sentence::default()
            .say("The result is here, and the loop is at ")
            .tone(Tone::Poll, "poll")
            .say(".")
            .then(runs),
        TaskKind::Pending => Sentence::default().say("It was put off to this turn.").then(runs),
        TaskKind::Close => Sentence::default().say("The loop is at ").tone(Tone::Idle, "closing").say(".").then(runs),
        TaskKind::Exit => Sentence::default().say("The loop has nothing left to do.").then(runs),
        TaskKind::Input => Sentence::default()
            .say("The loop is at ")
            .tone(Tone::Poll, "poll")
            .say(". From here on it counts: ")
            .code(moment.trace.text(info.label))
            .say("."),
    }
}

/// A callback is over, and what comes next.
pub(super) fn ended(moment: &Moment, task: TaskId, outcome: Outcome) -> Sentence {
    let s = Sentence::default().task(moment.trace, task).capitalised();
    let s = match outcome {
        Outcome::Returned => s.say(" has ended."),
        Outcome::Threw => s.say(" has thrown an error."),
    };
    let now = moment.after();
    if !now.running.is_empty() || !now.stack.is_empty() {
        return s.say(" The code that called it goes on.");
    }
    match (now.ticks.len(), now.microtasks.len()) {
        (0, 0) => s.say(" The stack is empty and both queues are empty, so the loop goes on."),
        (0, m) => s.say(" The stack is empty. ").put(&count(m as u64, MICROTASKS_WAIT)).say(" and no tick."),
        (t, 0) => s.say(" The stack is empty. ").put(&count(t as u64, TICKS_WAIT)).put("."),
        (t, m) => {
            let (ticks, microtasks) = (count(t as u64, TICKS_WAIT), count(m as u64, MICROTASKS));
            s.say(" The stack is empty. ").put(&ticks).fill(", and {}.", &[&microtasks])
        }
    }
}

/// A function of the program was called.
pub(super) fn entered(moment: &Moment, function: FunctionId) -> Sentence {
    let s = Sentence::default();
    let outermost = moment.after().stack.len() == 1 && !moment.after().running.is_empty();
    let running = moment.after().running.last().map(|task| moment.trace.task(*task));
    let resumed = outermost && running.is_some_and(|info| moment.trace.text(info.label) == "await");
    match moment.trace.function_name(function) {
        "" if resumed => s.say("The async function goes on after its await. It is on the call stack again."),
        name if resumed => s.code(name).say(" goes on after its await. It is on the call stack again."),
        MODULE_FUNCTION => s.say("Node calls the file's code: it wraps every module in a function."),
        "" if outermost => s.say("The callback is a function. It goes on the empty call stack."),
        "" => s.say("A function without a name is called. It goes on top of the call stack."),
        name => s.code(name).say(" is called. It goes on top of the call stack."),
    }
}

/// The innermost call is over.
pub(super) fn left(moment: &Moment, outcome: Outcome) -> Sentence {
    let stack = &moment.before().stack;
    let name = stack.last().map_or("", |frame| moment.trace.function_name(frame.function));
    let s = match name {
        MODULE_FUNCTION => Sentence::default().say("The file's code has come to its end: its function"),
        "" if stack.len() == 1 => Sentence::default().say("The callback's function"),
        "" => Sentence::default().say("The function"),
        name => Sentence::default().code(name),
    };
    match outcome {
        Outcome::Returned => s.say(" returns and leaves the call stack."),
        Outcome::Threw => s.say(" throws and leaves the call stack."),
    }
}

/// A statement is about to run.
pub(super) fn line(moment: &Moment, site: Site) -> Sentence {
    if site.line == 0 {
        return Sentence::default().say("Node runs code of its own.");
    }
    let s = Sentence::default().place(moment.trace, site).say(" runs").capitalised();
    match moment.after().running.last().map(|task| (*task, moment.trace.task(*task))) {
        Some((_, info)) if info.kind == TaskKind::Main => s.say(", in the main script."),
        Some((task, _)) => s.say(", in ").task(moment.trace, task).say("."),
        None => s.say("."),
    }
}

/// Text was written.
pub(super) fn output(moment: &Moment, stream: Stream, entry: u32) -> Sentence {
    let text = quoted(moment.trace.console_text(entry).as_ref());
    let s = match moment.after().site {
        Some(site) if site.line > 0 => Sentence::default().place(moment.trace, site).capitalised(),
        _ => Sentence::default().say("Node"),
    };
    let s = if stream == Stream::Stdout { s.say(" prints ") } else { s.say(" writes to the error output: ") };
    if text.is_empty() { s.say("an empty line.") } else { s.code(text).say(".") }
}

/// A busy loop was seen.
pub(super) fn jumped(moment: &Moment, by: Nanos) -> Sentence {
    let s = match moment.after().site {
        Some(site) if site.line > 0 => Sentence::default().place(moment.trace, site).capitalised(),
        _ => Sentence::default().say("The code"),
    };
    s.fill(" keeps the thread busy for {}. Nothing else can run meanwhile.", &[&millis(by)])
}

fn tick_reason(moment: &Moment) -> Sentence {
    let s = Sentence::default();
    let queue = |s: Sentence| s.tone(Tone::Tick, t("tick queue"));
    match moment.last_ended() {
        Some((_, TaskKind::Main)) => queue(s.say("The main script has ended, so the ")).say(" drains first."),
        Some((_, TaskKind::Tick)) => queue(s.say("The ")).say(" is not empty yet."),
        Some((_, TaskKind::Microtask)) => queue(s.say("No microtask is left, but the ")).say(" has filled again."),
        Some((task, _)) => queue(ended_before(moment, task).say(" Before anything else the ")).say(" drains."),
        None => queue(s.say("The ")).say(" drains first."),
    }
}

fn microtask_reason(moment: &Moment) -> Sentence {
    let s = Sentence::default();
    let queue = |s: Sentence| s.tone(Tone::Micro, t("microtask queue"));
    let ticks_wait = !moment.before().ticks.is_empty();
    match moment.last_ended() {
        _ if ticks_wait => queue(s.say("The ")).say(" is being drained; the ticks wait until it is empty."),
        Some((_, TaskKind::Main)) => {
            queue(s.say("The main script has ended and no tick waits, so the ")).say(" drains.")
        }
        Some((_, TaskKind::Tick)) => queue(s.say("No tick is left, so the ")).say(" drains."),
        Some((_, TaskKind::Microtask)) => queue(s.say("The ")).say(" is not empty yet."),
        Some((task, _)) => queue(ended_before(moment, task).say(" No tick waits, so the ")).say(" drains."),
        None => queue(s.say("No tick waits, so the ")).say(" drains."),
    }
}

fn timer_reason(moment: &Moment, task: TaskId) -> Sentence {
    let due = moment.before().timers.iter().find(|timer| timer.task == task).map(|timer| timer.due);
    let s = Sentence::default();
    let Some(due) = due else {
        return s.say("Its time has come.");
    };
    let now = moment.record.at;
    if now - due >= LATE {
        return s
            .fill("It was due at {} and is {} late: the thread was not free.", &[&millis(due), &millis(now - due)]);
    }
    s.fill("It was due at {}, and the clock shows {}.", &[&millis(due), &millis(now)])
}

fn ended_before(moment: &Moment, task: TaskId) -> Sentence {
    Sentence::default().task(moment.trace, task).say(" has ended.").capitalised()
}

fn quoted(text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    if first.chars().count() <= QUOTED {
        return first.to_owned();
    }
    first.chars().take(QUOTED).chain(['…']).collect()
}

/// The name of a string, for sentences about errors.
pub(super) fn text(moment: &Moment, id: StrId) -> String {
    quoted(moment.trace.text(id))
}
