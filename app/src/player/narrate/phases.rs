//! Sentences about the loop itself: entering a phase, and waiting in poll.

use super::context::Moment;
use super::sentence::{Sentence, millis};
use crate::stages::tone::Tone;
use crate::words::{Forms, count, t};
use sim_core::time::Nanos;
use sim_core::trace::Phase;

const DUE: Forms = ["No timer is due.", "1 timer is due.", "{} timers are due."];
const PUT_OFF: Forms = [
    "No callback was put off from the turn before.",
    "1 callback put off from the turn before.",
    "{} callbacks put off from the turn before.",
];
const CLOSING: Forms = ["Nothing was closed.", "1 close callback runs.", "{} close callbacks run."];

/// The loop entered a phase.
pub(super) fn entered(moment: &Moment, phase: Phase, iteration: u32) -> Sentence {
    let (s, now) = (Sentence::default(), moment.after());
    let s = match phase {
        Phase::Timers if iteration == 0 => {
            s.say("Before its first turn the loop looks at the ").tone(Tone::Timers, "timers")
        }
        Phase::Timers => s.say("The loop is at the ").tone(Tone::Timers, "timers").say(" again"),
        Phase::Poll => s.fill("Turn {}: ", &[&iteration]).tone(Tone::Poll, "poll"),
        Phase::Check => s.fill("Turn {}: ", &[&iteration]).tone(Tone::Check, "check"),
        Phase::Pending => s.fill("Turn {} of the loop begins with ", &[&iteration]).tone(Tone::Idle, "pending"),
        Phase::Prepare => s.fill("Turn {}: ", &[&iteration]).tone(Tone::Idle, "prepare"),
        Phase::Closing => s.fill("Turn {}: ", &[&iteration]).tone(Tone::Idle, "closing"),
        Phase::Main => return s.say("The main script begins."),
        Phase::Exit => return s.say("Nothing is left that keeps the process alive. The loop ends."),
    };
    let s = s.say(". ");
    match phase {
        Phase::Timers => match now.timers.first() {
            None => s.say("No timer is set."),
            Some(next) if next.due > moment.record.at => s.fill(
                "None is due: the next one waits until {}, and the clock shows {}.",
                &[&millis(next.due), &millis(moment.record.at)],
            ),
            Some(_) => {
                let due = now.timers.iter().take_while(|timer| timer.due <= moment.record.at).count();
                s.put(&count(due as u64, DUE))
            }
        },
        Phase::Poll => poll(moment, s),
        Phase::Check => match now.immediates.len() {
            0 => s.say("No immediate waits."),
            1 => s.say("1 immediate waits and runs now."),
            n => s.fill("{} immediates wait and run now. One that they queue waits for the next turn.", &[&n]),
        },
        Phase::Pending => s.put(&count(now.pending.len() as u64, PUT_OFF)),
        Phase::Prepare => s.say("Node prepares to wait. No code of the program runs here."),
        _ => s.put(&count(now.closing.len() as u64, CLOSING)),
    }
}

/// The poll phase found nothing and waits.
pub(super) fn waited(moment: &Moment, until: Nanos) -> Sentence {
    let s = Sentence::default().say("Nothing is ready, so the process sleeps in ").tone(Tone::Poll, "poll");
    if until == Nanos(u64::MAX) {
        return s.say(" until the system reports something. No timer is set.");
    }
    let slept = millis(until - moment.record.at);
    s.fill(" for at most {}: the next ", &[&slept])
        .tone(Tone::Timers, t("timer"))
        .fill(" is due at {}.", &[&millis(until)])
}

fn poll(moment: &Moment, s: Sentence) -> Sentence {
    let now = moment.after();
    let outside = now.outside.len() + now.pool_queue.len() + busy_threads(now);
    match (now.ready.len(), now.immediates.len()) {
        (1, _) => s.say("1 result has come back, so its callback runs."),
        (n, _) if n > 1 => s.fill("{} results have come back, so their callbacks run.", &[&n]),
        (_, n) if n > 0 => s
            .say("Nothing is ready, and an immediate waits in ")
            .tone(Tone::Check, "check")
            .say(", so Node does not stop here."),
        _ if outside > 0 => s.say("Nothing is ready yet, and something is still under way outside."),
        _ => match now.timers.first() {
            Some(_) => s.say("Nothing is ready. Node may wait here for the next timer."),
            None => s.say("Nothing is ready and nothing is under way, so Node does not wait."),
        },
    }
}

fn busy_threads(now: &sim_core::trace::ProcessView) -> usize {
    now.pool.iter().filter(|slot| !matches!(slot, sim_core::trace::PoolSlot::Idle)).count()
}
