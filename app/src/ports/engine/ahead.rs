//! A run that is made before anybody asks for it.

use protocol::{Ended, Options, Program, Report, Request};
use std::rc::Rc;

/// Statements that a run ahead may take: some ten milliseconds. One that is longer says nothing about how the program
/// ends, and is made again when it is asked for.
const STEPS: u64 = 20_000;

/// What may be run ahead, and what came of it.
pub(super) struct Ahead {
    program: Program,
    options: Options,
    /// The number of its request while it is made.
    id: u32,
    report: Option<Rc<Report>>,
}

impl Ahead {
    /// A run to be made under this number.
    pub(super) fn new(program: Program, options: Options, id: u32) -> Ahead {
        Ahead { program, options, id, report: None }
    }

    /// Its request.
    pub(super) fn request(&self) -> Request {
        let options = Options { stop_after: Some(STEPS), ..self.options };
        Request::Run { id: self.id, program: self.program.clone(), options }
    }

    /// Whether it is the run of the request with this number.
    pub(super) fn is(&self, id: u32) -> bool {
        self.id == id
    }

    /// Whether it is what is asked for.
    pub(super) fn answers(&self, request: &Request) -> bool {
        matches!(request, Request::Run { program, options, .. } if *program == self.program && *options == self.options)
    }

    /// Takes in how it ended; only a whole run is kept.
    pub(super) fn keep(&mut self, report: Rc<Report>) {
        self.report = Some(report).filter(|report| is_whole(report));
    }

    /// The run, if it was made and is whole.
    pub(super) fn report(&self) -> Option<&Rc<Report>> {
        self.report.as_ref()
    }
}

/// Whether a run that was made ahead is what the person would get: it came to its end, not to a bound.
pub(super) fn is_whole(report: &Report) -> bool {
    report.ended == Ended::Exited
}
