//! The one owner of time: where the player is, whether it plays, how fast, and what is pointed at.

use super::speed::Speed;
use super::steps::{self, Unit};
use crate::stages::Motion;
use crate::stages::highlight::Focus;
use crate::stages::loaded::LoadedTrace;
use sim_core::trace::Direction;
use std::rc::Rc;
use yew::Reducible;

/// Milliseconds of a move when the learner steps by hand.
const GLIDE: u32 = 320;
/// Least time that a move is worth.
const GLIDE_MIN: u32 = 120;
/// Most steps that one frame may take, so that a frame stays a frame.
const STEPS_PER_FRAME: u32 = 5_000;

/// What can be asked of the player.
#[derive(Clone, Debug)]
pub enum Action {
    /// Another trace; the position goes back to its start.
    Load(Rc<LoadedTrace>),
    /// Go to a record, moving.
    Seek(u32),
    /// Go to a record at once, as a drag does.
    Scrub(u32),
    /// One step.
    Step(Unit, Direction),
    /// One step of the chosen unit.
    StepChosen(Direction),
    /// To the first record.
    First,
    /// To the last record.
    Last,
    /// Play.
    Play,
    /// Play or pause.
    Toggle,
    /// Stop playing.
    Pause,
    /// This many milliseconds have passed while playing.
    Frame(f64),
    /// Faster or slower.
    SetSpeed(Speed),
    /// What the step buttons and play go by.
    SetUnit(Unit),
    /// Point at something.
    Point(Option<Focus>),
    /// Choose something, or let go.
    Pin(Option<Focus>),
}

/// Where the player is.
#[derive(Clone, Debug)]
pub struct PlayerState {
    /// The trace that is played.
    pub trace: Rc<LoadedTrace>,
    /// The record that was applied last.
    pub position: u32,
    /// Whether time goes on by itself.
    pub playing: bool,
    /// How fast.
    pub speed: Speed,
    /// What the step buttons and play go by.
    pub unit: Unit,
    /// How the last change of position is shown.
    pub motion: Motion,
    /// What is pointed at.
    pub point: Option<Focus>,
    /// What was chosen.
    pub pinned: Option<Focus>,
    /// How many traces were played before this one.
    pub run: u32,
    credit: f64,
}

impl PartialEq for PlayerState {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.trace, &other.trace)
            && self.position == other.position
            && self.playing == other.playing
            && self.speed == other.speed
            && self.unit == other.unit
            && self.motion == other.motion
            && self.point == other.point
            && self.pinned == other.pinned
            && self.run == other.run
            && self.credit == other.credit
    }
}

impl PlayerState {
    /// A player at the start of `trace`.
    pub fn new(trace: Rc<LoadedTrace>) -> Self {
        PlayerState {
            trace,
            position: 0,
            playing: false,
            speed: Speed::default(),
            unit: Unit::Into,
            motion: Motion::Cut,
            point: None,
            pinned: None,
            run: 0,
            credit: 0.0,
        }
    }

    /// What is lit: what is pointed at, else what was chosen.
    pub fn focus(&self) -> Option<Focus> {
        self.point.or(self.pinned)
    }

    /// The last record.
    pub fn last(&self) -> u32 {
        self.trace.len().saturating_sub(1)
    }

    /// The state after an action.
    pub fn after(&self, action: Action) -> PlayerState {
        let mut next = self.clone();
        match action {
            Action::Load(trace) => {
                let (speed, unit, run) = (self.speed, self.unit, self.run + 1);
                return PlayerState { speed, unit, run, ..PlayerState::new(trace) };
            }
            Action::Seek(n) => next.go(n, Motion::Glide(GLIDE)),
            Action::Scrub(n) => next.go(n, Motion::Cut),
            Action::Step(unit, direction) => next.step(unit, direction),
            Action::StepChosen(direction) => next.step(self.unit, direction),
            Action::First => next.go(0, Motion::Glide(GLIDE)),
            Action::Last => next.go(self.last(), Motion::Glide(GLIDE)),
            Action::Toggle if self.playing => next.playing = false,
            Action::Play | Action::Toggle => {
                if self.position >= self.last() {
                    next.go(0, Motion::Cut);
                }
                (next.playing, next.credit) = (true, next.speed.interval());
            }
            Action::Pause => next.playing = false,
            Action::Frame(milliseconds) => next.frame(milliseconds),
            Action::SetSpeed(speed) => next.speed = speed,
            Action::SetUnit(unit) => next.unit = unit,
            Action::Point(focus) => next.point = focus,
            Action::Pin(focus) => next.pinned = if focus == self.pinned { None } else { focus },
        }
        next
    }

    fn go(&mut self, position: u32, motion: Motion) {
        self.position = position.min(self.last());
        self.motion = motion;
        self.playing = false;
    }

    fn step(&mut self, unit: Unit, direction: Direction) {
        let target = steps::find(&self.trace, self.position, unit, direction);
        self.go(target, Motion::Glide(GLIDE));
    }

    fn frame(&mut self, milliseconds: f64) {
        if !self.playing {
            return;
        }
        let interval = self.speed.interval();
        self.credit += milliseconds;
        let due = (self.credit / interval).floor();
        if due < 1.0 {
            return;
        }
        self.credit -= due * interval;
        for _ in 0..(due as u32).min(STEPS_PER_FRAME) {
            self.position = steps::find(&self.trace, self.position, self.unit, Direction::Forward);
        }
        let glide = (interval * 0.7) as u32;
        self.motion = if glide < GLIDE_MIN { Motion::Cut } else { Motion::Glide(glide.min(GLIDE)) };
        if self.position >= self.last() {
            self.playing = false;
        }
    }
}

impl Reducible for PlayerState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = self.after(action);
        if next == *self { self } else { Rc::new(next) }
    }
}
