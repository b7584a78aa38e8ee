//! A request that waits for the worker, or is with it.

use super::{Event, Failure};
use protocol::{Progress, Report, Request};
use std::rc::Rc;

/// Whoever is told of a run.
pub(super) type Listener = Rc<dyn Fn(Event)>;

pub(super) struct Job {
    pub(super) id: u32,
    pub(super) request: Request,
    pub(super) on: Listener,
    pub(super) sent: bool,
    pub(super) last: Progress,
    /// Set when this is a repetition of a run that was stopped: how to report it.
    pub(super) rescue: Option<Stopped>,
    /// Whether it was begun ahead and asked for since.
    pub(super) was_ahead: bool,
}

impl Job {
    pub(super) fn new(id: u32, request: Request, on: Listener) -> Job {
        Job { id, request, on, sent: false, last: Progress::default(), rescue: None, was_ahead: false }
    }
}

#[derive(Clone, Copy)]
pub(super) enum Stopped {
    Hung(Progress),
    Memory(Progress),
    Stack(Progress),
}

impl Stopped {
    pub(super) fn failure(self, so_far: Option<Rc<Report>>) -> Failure {
        match self {
            Stopped::Hung(last) => Failure::Hung { last, so_far },
            Stopped::Memory(last) => Failure::Memory { last, so_far },
            Stopped::Stack(last) => Failure::Stack { last, so_far },
        }
    }
}
