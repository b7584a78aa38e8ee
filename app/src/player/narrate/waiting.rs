//! Sentences about callbacks that do not run yet: made, armed, cancelled, at work outside, come back.

use super::context::Moment;
use super::sentence::{Sentence, millis, noun};
use crate::stages::tone::Tone;
use crate::words::{fill, t};
use sim_core::time::Nanos;
use sim_core::trace::{Event, PoolSlot, Site, TaskId, TaskKind};
use yew::AttrValue;

/// A callback came into being.
pub(super) fn created(moment: &Moment, task: TaskId) -> Sentence {
    let info = moment.trace.task(task);
    let tone = Tone::of_task(info.kind);
    let label = moment.trace.text(info.label);
    let s = origin(moment, info.site);
    match info.kind {
        TaskKind::Main => Sentence::default().say("Node has read the main script."),
        TaskKind::Tick => s.say(" queues a ").tone(tone, t("tick")).say(". It waits until the running code has ended."),
        TaskKind::Microtask => s
            .say(" queues a ")
            .tone(tone, t("microtask"))
            .put(&named(label))
            .say(". It waits for the running code and for every tick."),
        TaskKind::Timeout => {
            s.say(" sets a ").tone(tone, t("timeout")).say(". Its callback waits at the timers station.")
        }
        TaskKind::Interval => {
            s.say(" sets an ").tone(tone, t("interval")).say(". Its callback waits at the timers station.")
        }
        TaskKind::Immediate => s.say(" sets an ").tone(tone, t("immediate")).say(". It waits for the check phase."),
        TaskKind::Pool => s
            .say(" asks for ")
            .code(label)
            .say(". The work leaves JavaScript for the ")
            .tone(Tone::Pool, t("thread pool"))
            .say("."),
        TaskKind::Io => s.say(" asks the system for ").code(label).say(". The kernel will report when it is ready."),
        TaskKind::Pending => {
            s.say(" puts a callback off to the ").tone(tone, t("pending")).say(" phase of the next turn.")
        }
        TaskKind::Close => {
            s.say(" closes something. The ").tone(tone, t("close callback")).say(" waits for the closing phase.")
        }
        TaskKind::Exit => {
            Sentence::default().say("the ").put(&noun(moment.trace, &info)).say(" is about to be called.").capitalised()
        }
        TaskKind::Input => Sentence::default().say("Somebody turns a knob: ").code(label).say("."),
    }
}

/// A timer was given a deadline.
pub(super) fn armed(moment: &Moment, task: TaskId, due: Nanos) -> Sentence {
    let info = moment.trace.task(task);
    let first = matches!(moment.previous(), Some(Event::TaskCreated { task: made }) if made == task);
    let s = Sentence::default();
    if first {
        let s = s.say("This ").tone(Tone::Timers, kind_word(info.kind));
        return s.fill(" is due when the clock shows {}.", &[&millis(due)]);
    }
    if info.kind == TaskKind::Interval {
        return s.task(moment.trace, task).fill(" is set again: due at {}.", &[&millis(due)]).capitalised();
    }
    s.task(moment.trace, task).fill(" gets a new deadline: {}.", &[&millis(due)]).capitalised()
}

/// A callback will never run.
pub(super) fn cancelled(moment: &Moment, task: TaskId) -> Sentence {
    Sentence::default().task(moment.trace, task).say(" is cleared. It will never run.").capitalised()
}

/// `ref` or `unref`.
pub(super) fn referenced(moment: &Moment, task: TaskId, referenced: bool) -> Sentence {
    let s = Sentence::default().task(moment.trace, task).capitalised();
    if referenced {
        return s.say(" keeps the process alive again.");
    }
    s.say(" no longer keeps the process alive. It runs only if something else does.")
}

/// Work joined the pool's queue.
pub(super) fn pool_queued(moment: &Moment, task: TaskId) -> Sentence {
    let now = moment.after();
    let label = label_of(moment, task);
    let s = Sentence::default().code(label).say(" joins the queue of the ").tone(Tone::Pool, t("thread pool")).say(".");
    let busy = !now.pool.is_empty() && now.pool.iter().all(|slot| matches!(slot, PoolSlot::Busy { .. }));
    if busy { s.fill(" All {} threads are at work, so it waits.", &[&now.pool.len()]) } else { s }
}

/// A thread took it.
pub(super) fn pool_started(moment: &Moment, task: TaskId, thread: u8) -> Sentence {
    let s = Sentence::default().tone(Tone::Pool, fill("Thread {}", &[&(thread + 1)])).say(" of the pool works on ");
    s.code(label_of(moment, task)).say(". JavaScript goes on meanwhile.")
}

/// A thread finished it.
pub(super) fn pool_finished(moment: &Moment, task: TaskId, thread: u8) -> Sentence {
    let s = Sentence::default().tone(Tone::Pool, fill("Thread {}", &[&(thread + 1)])).say(" has finished ");
    s.code(label_of(moment, task)).say(". Its callback now waits for ").tone(Tone::Poll, "poll").say(".")
}

/// The kernel reported.
pub(super) fn io_ready(moment: &Moment, task: TaskId) -> Sentence {
    if moment.trace.task(task).kind == TaskKind::Input {
        return Sentence::default().say("The program hears of it in ").tone(Tone::Poll, "poll").say(".");
    }
    let s = Sentence::default().say("The system reports: ").code(label_of(moment, task));
    s.say(" is ready. Its callback now waits for ").tone(Tone::Poll, "poll").say(".")
}

fn origin(moment: &Moment, site: Site) -> Sentence {
    Sentence::default().place(moment.trace, site).capitalised()
}

fn named(label: &str) -> String {
    match label {
        "" | "microtask" => String::new(),
        label => format!(" ({label})"),
    }
}

fn label_of(moment: &Moment, task: TaskId) -> String {
    let info = moment.trace.task(task);
    let label = moment.trace.text(info.label);
    if label.is_empty() { t("the work").to_string() } else { label.to_owned() }
}

fn kind_word(kind: TaskKind) -> AttrValue {
    if kind == TaskKind::Interval { t("interval") } else { t("timeout") }
}
