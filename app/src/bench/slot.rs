//! One program on the bench.

use super::{Fault, Status};
use crate::data::KeptTrace;
use crate::player::LoadedTrace;
use crate::ports::engine::Event;
use protocol::{Program, Report};
use std::rc::Rc;
use yew::AttrValue;

/// A program, how it was last run, and what is done with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// What the machine's bar calls it.
    pub title: AttrValue,
    /// As the lesson has it.
    pub original: Rc<Program>,
    /// As the person has it.
    pub program: Rc<Program>,
    /// Picks at every choice point.
    pub seed: u64,
    /// The run that was made when the site was built.
    pub built: Option<Built>,
    /// The last run that was made here.
    pub ran: Option<Ran>,
    /// What was played before that.
    pub before: Option<Rc<LoadedTrace>>,
    /// Where the next run is played from: up to there it is the one before.
    pub from: u32,
    /// What the engine is doing with it.
    pub status: Status,
    /// A prediction has to be made before its output is shown.
    pub locked: bool,
    /// Watch or edit.
    pub mode: Mode,
    /// An exercise: it is written here, and checked by the text beside it instead of being run.
    pub is_exercise: bool,
}

/// A run that was made when the site was built.
#[derive(Clone, Debug)]
pub struct Built {
    /// The seed that plays it again.
    pub seed: u64,
    /// What happened; it may still be on its way.
    pub trace: Rc<KeptTrace>,
}

impl PartialEq for Built {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.trace, &other.trace)
    }
}

/// What is done with a program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// It is played.
    #[default]
    Watch,
    /// It is edited.
    Edit,
}

/// A run that was made here.
#[derive(Clone, Debug)]
pub struct Ran {
    /// The program as it was then.
    pub program: Rc<Program>,
    /// What happened.
    pub trace: Rc<LoadedTrace>,
    /// What it printed and how it ended; none for a run taken from an enumeration.
    pub report: Option<Rc<Report>>,
}

impl PartialEq for Ran {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.trace, &other.trace)
    }
}

impl Slot {
    /// A program as the lesson has it, with the seed of the run that comes with it.
    pub fn new(title: impl Into<AttrValue>, program: Program, built: Option<Built>) -> Self {
        let program = Rc::new(program);
        Slot {
            title: title.into(),
            original: program.clone(),
            program,
            seed: built.as_ref().map_or(0, |built| built.seed),
            built,
            ran: None,
            before: None,
            from: 0,
            status: Status::Quiet,
            locked: false,
            mode: Mode::Watch,
            is_exercise: false,
        }
    }

    /// A program to be written, from this beginning.
    pub fn exercise(program: Program) -> Self {
        let title = program.entry.clone();
        Slot { mode: Mode::Edit, is_exercise: true, ..Slot::new(title, program, None) }
    }

    /// Whether there is a run: one made here, or one made with the site.
    pub fn has_run(&self) -> bool {
        self.ran.is_some() || self.built.is_some()
    }

    /// What the player plays: the last run made here, else the one made with the site. `None` while it is on its way; a
    /// sentence where it cannot be had.
    pub fn trace(&self) -> Option<Result<Rc<LoadedTrace>, AttrValue>> {
        match &self.ran {
            Some(ran) => Some(Ok(ran.trace.clone())),
            None => self.built.as_ref()?.trace.read(),
        }
    }

    /// The program that the played run is of.
    pub fn played(&self) -> &Rc<Program> {
        self.ran.as_ref().map_or(&self.original, |ran| &ran.program)
    }

    /// Where the played run failed, if a line of the program is to blame.
    pub fn fault(&self) -> Option<Fault> {
        let ran = self.ran.as_ref()?;
        Fault::of(ran.report.as_ref()?, &ran.program)
    }

    /// Whether the person changed the program.
    pub fn is_changed(&self) -> bool {
        self.program != self.original
    }

    /// Whether the played run is of another program than the one in the editor.
    pub fn is_stale(&self) -> bool {
        self.has_run() && self.played() != &self.program
    }

    /// Whether the run that came with the site is the one that a run here would make.
    pub fn is_built(&self) -> bool {
        !self.is_changed() && self.built.as_ref().is_some_and(|built| built.seed == self.seed)
    }

    /// Whether it is unlocked already, in this run.
    pub(super) fn is_open_with(&self, built: &Built) -> bool {
        !self.locked && self.built.as_ref() == Some(built)
    }

    /// Another run of the same program comes with it: one of several that real Node may make.
    pub(super) fn take_built(&mut self, built: Built) {
        self.seed = built.seed;
        self.built = Some(built);
    }

    pub(super) fn reset(&mut self) {
        self.program = self.original.clone();
        self.seed = self.built.as_ref().map_or(0, |built| built.seed);
        (self.ran, self.before, self.from) = (None, None, 0);
        self.status = Status::Quiet;
    }

    pub(super) fn load(&mut self, program: Rc<Program>, trace: Rc<LoadedTrace>) {
        self.ran = Some(Ran { program, trace, report: None });
        self.status = Status::Quiet;
        self.mode = Mode::Watch;
    }

    /// The program with a knob turned at a position.
    pub(super) fn turn(&mut self, program: Rc<Program>, position: u32) {
        (self.program, self.from) = (program, position);
    }

    /// Takes in what was heard of a run. If there is a new one to be played: from where.
    pub(super) fn hear(&mut self, heard: Heard) -> Option<u32> {
        self.status = heard.status;
        let ran = heard.ran?;
        let from = std::mem::take(&mut self.from).min(ran.trace.len().saturating_sub(1));
        self.before = match &self.ran {
            Some(ran) => Some(ran.trace.clone()),
            None => self.built.as_ref().and_then(|built| built.trace.if_read()),
        };
        self.ran = Some(ran);
        self.mode = Mode::Watch;
        Some(from)
    }
}

/// What the engine says about a run, with its trace read.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    status: Status,
    ran: Option<Ran>,
}

impl Heard {
    /// Reads an event of a run of this program.
    pub fn new(program: &Rc<Program>, event: &Event) -> Heard {
        let status = Status::of(event);
        let report = match event {
            Event::Done(report) => Some(report),
            Event::Failed(failure) => failure.so_far(),
            Event::Loading | Event::Progress(_) | Event::Stopping(_) | Event::Outcomes(..) => None,
        };
        let Some(report) = report else { return Heard { status, ran: None } };
        match LoadedTrace::from_bytes(&report.trace) {
            Ok(trace) => {
                let (program, trace) = (program.clone(), Rc::new(trace));
                Heard { status, ran: Some(Ran { program, trace, report: Some(report.clone()) }) }
            }
            Err(why) => Heard { status: Status::Failed(why.to_string().into()), ran: None },
        }
    }
}
