//! Runs what is in the editor while nobody asks for it, so that the run is there when the button is pressed.

use super::Slot;
use crate::ports::{clock, engine};
use protocol::Options;
use std::rc::Rc;
use yew::prelude::*;

/// Least real milliseconds between the beginnings of two such runs: somebody who types gets a few in a second.
const APART: f64 = 200.0;

/// Runs a changed program ahead: at once where its text rested before, and while it changes now and then. Nothing is seen
/// of it until somebody asks for the run.
#[hook]
pub(super) fn use_ahead(slot: Option<&Rc<Slot>>) {
    let waits = |slot: &&Rc<Slot>| {
        let is_new = !slot.is_built() && (slot.ran.is_none() || slot.is_stale());
        is_new && !slot.locked && !slot.is_exercise && !slot.status.is_busy()
    };
    let wanted = slot.filter(waits).map(|slot| (slot.program.clone(), slot.seed));
    let last = use_mut_ref(|| f64::NEG_INFINITY);
    use_effect_with(wanted, move |wanted| {
        let run = wanted.clone().map(|(program, seed)| {
            let wait = (*last.borrow() + APART - clock::now()).max(0.0);
            clock::after(wait as u32, move || {
                *last.borrow_mut() = clock::now();
                engine::ahead((*program).clone(), Options { seed, ..Options::default() });
            })
        });
        move || drop(run)
    });
}
