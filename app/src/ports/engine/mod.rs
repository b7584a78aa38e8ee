//! The engine worker, as the page sees it: runs go in, events come out.
//!
//! The worker is started when it is first needed or when the page is idle, and thrown away when it fails. One request is
//! with it at a time; others wait here. A run that does not get on for [`PATIENCE`] is ended with its worker, which is told
//! at once; it is then repeated in a fresh one, up to the statement that was last reported, so that its trace so far can be
//! looked at.

mod ahead;
mod client;
mod finish;
mod job;
mod worker;

pub use finish::{Finish, outcomes, run_to_end};

use crate::words::{fill, t};
use protocol::{Options, Program, Progress, Report, Request};
use std::fmt;
use std::rc::Rc;

/// Milliseconds without progress after which a run is taken for hung. The engine's own bounds end nearly everything
/// before; what they cannot interrupt (a regular expression that backtracks, arrays of millions) ends here.
pub const PATIENCE: f64 = 1_000.0;

/// What happens to a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The engine is being loaded.
    Loading,
    /// It runs.
    Progress(Progress),
    /// It ended, by itself or at a bound.
    Done(Rc<Report>),
    /// The outcomes of an enumeration, and whether there may be more.
    Outcomes(Rc<Vec<Report>>, bool),
    /// It was stopped; the run up to there is being made again, and [`Event::Failed`] brings it.
    Stopping(Failure),
    /// It was stopped, or could not be started.
    Failed(Failure),
}

/// Why a request has no result.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// Nothing was heard of it any more.
    Hung {
        /// The last that was heard.
        last: Progress,
        /// The run up to there.
        so_far: Option<Rc<Report>>,
    },
    /// It used up the memory of the simulated machine.
    Memory {
        /// The last that was heard.
        last: Progress,
        /// The run up to there.
        so_far: Option<Rc<Report>>,
    },
    /// It used up the stack that the browser gives to the engine.
    Stack {
        /// The last that was heard.
        last: Progress,
        /// The run up to there.
        so_far: Option<Rc<Report>>,
    },
    /// The engine broke: a bug of ours.
    Broken {
        /// What it said.
        message: String,
    },
    /// The engine could not be loaded.
    Unreachable,
}

impl Failure {
    /// The run up to the moment it was stopped, where there is one.
    pub fn so_far(&self) -> Option<&Rc<Report>> {
        match self {
            Failure::Hung { so_far, .. } | Failure::Memory { so_far, .. } | Failure::Stack { so_far, .. } => {
                so_far.as_ref()
            }
            Failure::Broken { .. } | Failure::Unreachable => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = |f: &mut fmt::Formatter<'_>, last: &Progress| match last.line {
            0 => Ok(()),
            line => f.write_str(&fill(" It was at line {}.", &[&line])),
        };
        match self {
            Failure::Hung { last, .. } => {
                let seconds = PATIENCE as u32 / 1_000;
                f.write_str(&fill("Stopped: one statement ran for {} s without an end.", &[&seconds]))?;
                at(f, last)
            }
            Failure::Memory { last, .. } => {
                f.write_str(&t("Stopped: the program needed more than the 256 MiB of memory that it has."))?;
                at(f, last)
            }
            Failure::Stack { last, .. } => {
                f.write_str(&t("Stopped: the program nests something deeper than the browser's stack allows."))?;
                at(f, last)
            }
            Failure::Broken { message } => {
                f.write_str(&fill("The simulator broke, which is our mistake: {}", &[message]))
            }
            Failure::Unreachable => {
                f.write_str(&t("The engine could not be loaded. Check the connection and try again."))
            }
        }
    }
}

/// A request under way. Dropping it ends the request: its events stop, and if the worker is busy with it, the worker is
/// thrown away.
#[must_use = "dropping a run ends it"]
#[derive(Debug)]
pub struct Running {
    id: u32,
    /// By address: whoever holds a run does not thereby need the client, which comes late (see [`crate::late`]).
    cancel: fn(u32),
}

impl Running {
    fn new(id: u32) -> Running {
        Running { id, cancel: client::cancel }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        (self.cancel)(self.id);
    }
}

/// Loads the engine, so that the next run starts at once.
pub fn warm() {
    client::warm();
}

/// Runs a program before anybody asks for it, if the engine has nothing else to do. When the same run is asked for next, it
/// is there already, or on its way.
pub fn ahead(program: Program, options: Options) {
    client::ahead(program, options);
}

/// Runs a program.
pub fn run(program: Program, options: Options, on: impl Fn(Event) + 'static) -> Running {
    Running::new(client::request(|id| Request::Run { id, program, options }, Rc::new(on)))
}

/// Runs a program along every choice that real Node may take, for at most `most` different outcomes.
pub fn enumerate(program: Program, options: Options, most: u16, on: impl Fn(Event) + 'static) -> Running {
    Running::new(client::request(|id| Request::Enumerate { id, program, options, most }, Rc::new(on)))
}
