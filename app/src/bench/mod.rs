//! The bench: the programs of a page, the one that the machine shows, and the moment it shows.
//!
//! Text and machine stand side by side. Blocks of the text open their program on the bench; the machine beside them
//! watches or edits it. Where a person was in a program is remembered while they look at others.

mod ahead;
mod fault;
mod knobs;
mod listing;
mod machine;
mod moments;
mod run;
mod slot;
mod status;
mod tabs;
mod warm;

pub use fault::Fault;
pub use listing::{Listing, ListingProps};
pub use machine::{Machine, MachineProps, MachineView};
pub use moments::{Moment, moment_of_line};
pub use run::{Holding, run, stop};
pub use slot::{Built, Heard, Mode, Ran, Slot};
pub use status::Status;
pub use tabs::{PaneTabs, PaneTabsProps};

use crate::player::{LoadedTrace, SeekRequest};
use crate::state::Sorted;
use content::model::StageKind;
use protocol::Program;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// The handle in the context.
pub type BenchHandle = UseReducerHandle<Bench>;

/// What a narrow window shows: one place at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The text, or the editor in the playground.
    #[default]
    Text,
    /// The machine.
    Machine,
}

/// The programs of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bench {
    /// By key.
    pub slots: Sorted<AttrValue, Rc<Slot>>,
    /// Key of the one that the machine shows.
    pub shown: AttrValue,
    /// How the machine is drawn at first.
    pub stage: StageKind,
    /// What a narrow window shows.
    pub pane: Pane,
    /// Where the player is asked to go.
    pub seek: Option<SeekRequest>,
    /// Where the player is in each program; not part of what is rendered.
    pub positions: Positions,
    /// The run under way; not part of what is rendered.
    pub holding: Holding,
    /// Whether the traces of the runs that come with the page have arrived, or failed to.
    pub arrived: bool,
    /// How often the checks of an exercise were asked for.
    pub asked: u32,
}

/// Positions by key, shared and changed without rendering.
#[derive(Clone, Debug, Default)]
pub struct Positions(Rc<RefCell<Sorted<AttrValue, u32>>>);

impl PartialEq for Positions {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Positions {
    /// Where the player is in a program.
    pub fn get(&self, key: &AttrValue) -> Option<u32> {
        self.0.borrow().get(key).copied()
    }

    /// The player moved.
    pub fn set(&self, key: &AttrValue, position: u32) {
        self.0.borrow_mut().insert(key.clone(), position);
    }
}

impl Bench {
    /// The program that the machine shows.
    pub fn current(&self) -> Option<&Rc<Slot>> {
        self.slots.get(&self.shown)
    }

    fn change(&mut self, key: &AttrValue, change: impl FnOnce(&mut Slot)) {
        if let Some(slot) = self.slots.get_mut(key) {
            change(Rc::make_mut(slot));
        }
    }

    fn go(&mut self, position: u32) {
        let nonce = self.seek.as_ref().map_or(0, |seek| seek.nonce) + 1;
        self.seek = Some(SeekRequest { position, nonce, play: false });
    }

    /// Back to where the person was in a program.
    fn go_back(&mut self, key: &AttrValue) {
        self.go(self.positions.get(key).unwrap_or(0));
    }

    /// To a position, and on from there by itself: somebody pressed run and wants to see it run.
    fn play(&mut self, from: u32) {
        self.go(from);
        self.seek.iter_mut().for_each(|seek| seek.play = true);
    }
}

/// A change of the bench.
#[derive(Clone, Debug, PartialEq)]
pub enum BenchAction {
    /// Show a program; on a narrow window the pane stays as it is.
    Show(AttrValue),
    /// Show a program and go to the machine.
    Watch(AttrValue),
    /// Show a program at a moment, and go to the machine.
    Seek(AttrValue, u32),
    /// Play a program from its start.
    Play(AttrValue),
    /// The prediction was made (or skipped): the program may be watched, in the run that the prediction is compared with.
    Unlock(AttrValue, Built),
    /// A new prediction is to be made.
    Lock(AttrValue),
    /// Watch or edit.
    Mode(AttrValue, Mode),
    /// A file was edited.
    Text(AttrValue, AttrValue, AttrValue),
    /// Another set of files.
    Program(AttrValue, Rc<Program>),
    /// A knob was turned at a position: what runs next is played from there.
    Turn(AttrValue, Rc<Program>, u32),
    /// Another seed.
    Seed(AttrValue, u64),
    /// Back to the program of the lesson and its own run.
    Reset(AttrValue),
    /// The engine says something about a run of this program.
    Heard(AttrValue, Heard),
    /// The person ended the run.
    Stopped(AttrValue),
    /// The traces of the runs that come with the page are here, or cannot be had.
    Arrived,
    /// A run from elsewhere (an enumeration) is to be watched.
    Load(AttrValue, Rc<Program>, Rc<LoadedTrace>),
    /// Run the checks of the exercise; a narrow window goes to the text, where their verdicts are.
    Check,
    /// What a narrow window shows.
    Pane(Pane),
}

impl Reducible for Bench {
    type Action = BenchAction;

    fn reduce(self: Rc<Self>, action: BenchAction) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            BenchAction::Show(key) if key == self.shown => return self,
            BenchAction::Show(key) => {
                next.go_back(&key);
                next.shown = key;
            }
            BenchAction::Watch(key) => {
                next.change(&key, |slot| slot.mode = Mode::Watch);
                next.go_back(&key);
                next.shown = key;
                next.pane = Pane::Machine;
            }
            BenchAction::Seek(key, position) => {
                next.change(&key, |slot| slot.mode = Mode::Watch);
                next.shown = key;
                next.pane = Pane::Machine;
                next.go(position);
            }
            BenchAction::Play(key) => {
                next.change(&key, |slot| slot.mode = Mode::Watch);
                next.positions.set(&key, 0);
                next.shown = key;
                next.play(0);
            }
            BenchAction::Unlock(key, built) if self.slots.get(&key).is_some_and(|slot| slot.is_open_with(&built)) => {
                return self;
            }
            BenchAction::Unlock(key, built) => next.change(&key, |slot| {
                slot.locked = false;
                slot.take_built(built);
            }),
            BenchAction::Lock(key) => next.change(&key, |slot| slot.locked = true),
            BenchAction::Mode(key, mode) => {
                next.change(&key, |slot| slot.mode = mode);
                next.go_back(&key);
                next.shown = key;
                next.pane = Pane::Machine;
            }
            BenchAction::Text(key, path, text) => {
                next.change(&key, |slot| slot.program = Rc::new(slot.program.with_text(&path, &text)));
            }
            BenchAction::Program(key, program) => next.change(&key, |slot| slot.program = program),
            BenchAction::Turn(key, program, position) => next.change(&key, |slot| slot.turn(program, position)),
            BenchAction::Seed(key, seed) => next.change(&key, |slot| slot.seed = seed),
            BenchAction::Reset(key) => {
                next.change(&key, Slot::reset);
                next.go(0);
            }
            BenchAction::Heard(key, heard) => {
                let mut from = None;
                next.change(&key, |slot| from = slot.hear(heard));
                if let Some(from) = from {
                    next.positions.set(&key, from);
                    next.play(from);
                }
            }
            // What arrived stands where it was awaited; the views have to look again.
            BenchAction::Arrived => next.arrived = true,
            BenchAction::Stopped(key) => next.change(&key, |slot| slot.status = Status::Quiet),
            BenchAction::Load(key, program, trace) => {
                next.change(&key, |slot| slot.load(program, trace));
                next.shown = key;
                next.pane = Pane::Machine;
                next.go(0);
            }
            BenchAction::Check => {
                next.asked += 1;
                next.pane = Pane::Text;
            }
            BenchAction::Pane(pane) => next.pane = pane,
        }
        Rc::new(next)
    }
}
