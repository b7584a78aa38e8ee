//! One sentence for every record: what happened and why, in the words of the lessons.
//!
//! It is shown under the code, and it is what a screen reader hears. It is built from the record and the machine before
//! and after it, so it is true of programs that nobody wrote a text for.

mod context;
mod emitters;
mod ending;
mod files;
mod memory;
mod phases;
mod running;
mod sentence;
mod streams;
mod waiting;

#[cfg(test)]
mod tests;

pub use sentence::{Part, Sentence, millis, noun, place_text};

use crate::stages::loaded::LoadedTrace;
use context::Moment;
use sim_core::trace::{Event, LimitKind};

/// What is said of a bound that was reached.
pub fn limit_reached(limit: LimitKind) -> String {
    ending::limit(limit).to_string()
}

/// The sentence for the record at `position`.
pub fn narrate(trace: &LoadedTrace, position: u32) -> Sentence {
    let moment = Moment::new(trace, position);
    match moment.record.event {
        Event::ProcessStarted => {
            Sentence::default().say("A process starts. It runs the main script first; the loop turns only after that.")
        }
        Event::PhaseEntered { phase, iteration } => phases::entered(&moment, phase, iteration),
        Event::TaskCreated { task } => waiting::created(&moment, task),
        Event::TimerArmed { task, due } => waiting::armed(&moment, task, due),
        Event::TaskCancelled { task } => waiting::cancelled(&moment, task),
        Event::TaskReferenced { task, referenced } => waiting::referenced(&moment, task, referenced),
        Event::PoolQueued { task } => waiting::pool_queued(&moment, task),
        Event::PoolStarted { task, thread } => waiting::pool_started(&moment, task, thread),
        Event::PoolFinished { task, thread } => waiting::pool_finished(&moment, task, thread),
        Event::IoReady { task } => waiting::io_ready(&moment, task),
        Event::TaskStarted { task } => running::started(&moment, task),
        Event::TaskEnded { task, outcome } => running::ended(&moment, task, outcome),
        Event::Entered { function, .. } => running::entered(&moment, function),
        Event::Left { outcome } => running::left(&moment, outcome),
        Event::Line { site } => running::line(&moment, site),
        Event::Output { stream, entry } => running::output(&moment, stream, entry),
        Event::PollWaited { until } => phases::waited(&moment, until),
        Event::ClockJumped { by } => running::jumped(&moment, by),
        Event::RejectionUnhandled { .. } => ending::rejected(&moment),
        Event::RejectionHandled { .. } => ending::handled(),
        Event::Uncaught { message } => ending::uncaught(&moment, message),
        Event::Chose { choice, options, taken } => ending::chose(choice, options, taken),
        Event::LimitReached { limit } => ending::limit(limit),
        Event::Exited { code } => ending::exited(&moment, code),
        Event::Emitter(event) => emitters::happened(&moment, event),
        Event::Memory(event) => memory::changed(&moment, event),
        Event::File(event) => files::changed(&moment, event),
        Event::Stream(event) => streams::changed(&moment, event),
    }
}
