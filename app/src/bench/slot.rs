//! One program on the bench.

use super::{Fault, Status};
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
    /// What happened.
    pub trace: Rc<LoadedTrace>,
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

    /// What the player plays: the last run made here, else the one made with the site.
    pub fn trace(&self) -> Option<&Rc<LoadedTrace>> {
        self.ran.as_ref().map(|ran| &ran.trace).or(self.built.as_ref().map(|built| &built.trace))
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
        self.trace().is_some() && self.played() != &self.program
    }

    /// Whether the run that came with the site is the one that a run here would make.
    pub fn is_built(&self) -> bool {
        !self.is_changed() && self.built.as_ref().is_some_and(|built| built.seed == self.seed)
    }

    /// Another run of the same program comes with it: one of several that real Node may make.
    pub(super) fn take_built(&mut self, built: Built) {
        self.seed = built.seed;
        self.built = Some(built);
    }

    pub(super) fn reset(&mut self) {
        self.program = self.original.clone();
        self.seed = self.built.as_ref().map_or(0, |built| built.seed);
        self.ran = None;
        self.status = Status::Quiet;
    }

    pub(super) fn load(&mut self, program: Rc<Program>, trace: Rc<LoadedTrace>) {
        self.ran = Some(Ran { program, trace, report: None });
        self.status = Status::Quiet;
        self.mode = Mode::Watch;
    }

    /// Takes in what the engine says. Returns whether there is a new run to be played.
    pub(super) fn hear(&mut self, program: Rc<Program>, event: Event) -> bool {
        let report = match &event {
            Event::Done(report) => Some(report.clone()),
            Event::Failed(failure) => failure.so_far().cloned(),
            Event::Loading | Event::Progress(_) | Event::Stopping(_) | Event::Outcomes(..) => None,
        };
        self.status = Status::of(&event);
        let Some(report) = report else { return false };
        match LoadedTrace::from_bytes(&report.trace) {
            Ok(trace) => {
                self.ran = Some(Ran { program, trace: Rc::new(trace), report: Some(report) });
                self.mode = Mode::Watch;
                true
            }
            Err(why) => {
                self.status = Status::Failed(why.to_string().into());
                false
            }
        }
    }
}
