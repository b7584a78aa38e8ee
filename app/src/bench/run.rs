//! Starting runs.

use super::{BenchAction, BenchHandle, Heard};
use crate::ports::clock;
use crate::ports::engine::{self, Event, Running};
use protocol::{Options, Program};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::AttrValue;

/// Milliseconds. A run that is over by then is not announced: drawing the page twice would be all that it costs.
const UNNOTICED: u32 = 100;

/// The run under way; a page has one at a time. Shared and changed without rendering.
#[derive(Clone, Debug, Default)]
pub struct Holding(Rc<RefCell<Option<Running>>>);

impl PartialEq for Holding {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Holding {
    /// Keeps a run; the one before is ended.
    pub fn hold(&self, running: Running) {
        let before = self.0.borrow_mut().replace(running);
        drop(before);
    }

    /// Ends the run under way.
    pub fn end(&self) {
        let running = self.0.borrow_mut().take();
        drop(running);
    }
}

/// Runs a program of the bench as it stands in the editor.
pub fn run(bench: &BenchHandle, key: &AttrValue) {
    let Some(slot) = bench.slots.get(key) else { return };
    crate::report::remember(&slot.program, slot.seed);
    // The lesson's own program has its run already.
    if slot.is_built() {
        bench.dispatch(BenchAction::Reset(key.clone()));
        bench.dispatch(BenchAction::Play(key.clone()));
        return;
    }
    start(bench, key, slot.program.clone(), slot.seed);
}

/// A program whose knob was turned while a position of its run was shown.
pub(super) struct Turned {
    pub(super) program: Rc<Program>,
    pub(super) position: u32,
}

/// Runs a program whose knob was turned. Up to the moment of the turn the run is the one before, so it is played on from
/// there.
pub(super) fn run_turned(bench: &BenchHandle, key: &AttrValue, Turned { program, position }: Turned) {
    let Some(slot) = bench.slots.get(key) else { return };
    bench.dispatch(BenchAction::Turn(key.clone(), program.clone(), position));
    crate::report::remember(&program, slot.seed);
    start(bench, key, program, slot.seed);
}

fn start(bench: &BenchHandle, key: &AttrValue, program: Rc<Program>, seed: u64) {
    bench.holding.end();
    let (key, dispatcher) = (key.clone(), bench.dispatcher());
    let begun = {
        let (key, dispatcher) = (key.clone(), dispatcher.clone());
        let begun = Heard::new(&program, &Event::Progress(Default::default()));
        clock::after(UNNOTICED, move || dispatcher.dispatch(BenchAction::Heard(key, begun)))
    };
    let options = Options { seed, ..Options::default() };
    let hear = {
        let program = program.clone();
        let begun = Cell::new(Some(begun));
        move |event| {
            drop(begun.take());
            dispatcher.dispatch(BenchAction::Heard(key.clone(), Heard::new(&program, &event)));
        }
    };
    bench.holding.hold(engine::run((*program).clone(), options, hear));
}

/// Ends the run of a program.
pub fn stop(bench: &BenchHandle, key: &AttrValue) {
    bench.holding.end();
    bench.dispatch(BenchAction::Stopped(key.clone()));
}
