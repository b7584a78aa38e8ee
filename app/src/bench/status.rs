//! What the engine is doing with a program, in words.

use crate::player::narrate::limit_reached;
use crate::ports::engine::Event;
use crate::words::{self, fill, t};
use protocol::{Ended, Limit, Progress};
use yew::AttrValue;

/// What the engine is doing with a program.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Status {
    /// Nothing.
    #[default]
    Quiet,
    /// It is being loaded.
    Loading,
    /// It runs the program.
    Running(Progress),
    /// It ran it to its end; the exit code.
    Exited(i32),
    /// The run was ended from outside; the run so far is being made again.
    Stopping(AttrValue),
    /// A bound ended the run; the run so far can be watched.
    Bound(Limit),
    /// The run was ended from outside; the run so far can be watched.
    Stopped(AttrValue),
    /// There is no run.
    Failed(AttrValue),
}

impl Status {
    /// The status after an event.
    pub fn of(event: &Event) -> Status {
        match event {
            Event::Loading => Status::Loading,
            Event::Progress(progress) => Status::Running(*progress),
            Event::Done(report) => match &report.ended {
                Ended::Exited => Status::Exited(report.code),
                Ended::Limit(limit) => Status::Bound(limit.clone()),
            },
            Event::Outcomes(..) => Status::Quiet,
            Event::Stopping(failure) => Status::Stopping(failure.to_string().into()),
            Event::Failed(failure) if failure.so_far().is_some() => Status::Stopped(failure.to_string().into()),
            Event::Failed(failure) => Status::Failed(failure.to_string().into()),
        }
    }

    /// Whether the engine works on the program.
    pub fn is_busy(&self) -> bool {
        matches!(self, Status::Loading | Status::Running(_) | Status::Stopping(_))
    }

    /// A sentence, where there is something to say.
    pub fn sentence(&self) -> Option<AttrValue> {
        Some(match self {
            Status::Quiet | Status::Exited(0) => return None,
            Status::Loading => t("Loading the engine…"),
            Status::Running(progress) if progress.steps == 0 => t("Running…"),
            Status::Running(progress) => {
                fill("Running: {} statements, {} of virtual time.", &[&progress.steps, &progress.at]).into()
            }
            Status::Exited(code) => fill("The process ended with exit code {}.", &[code]).into(),
            Status::Stopping(why) => fill("{} Going back over the run up to there…", &[why]).into(),
            // The engine speaks English, and names the line.
            Status::Bound(limit) => {
                let why = if words::is_translated() { limit_reached(limit.kind) } else { limit.message.clone() };
                fill("{} The run up to there can be watched.", &[&why]).into()
            }
            Status::Stopped(why) => fill("{} The run up to there can be watched.", &[why]).into(),
            Status::Failed(why) => why.clone(),
        })
    }
}
