//! Runs what is in the editor while nobody types, so that the run is there when the button is pressed.

use super::Slot;
use crate::ports::{clock, engine};
use protocol::Options;
use std::rc::Rc;
use yew::prelude::*;

/// Real milliseconds for which a program has to stay as it is.
const REST: u32 = 200;

/// Runs a changed program ahead when its text rests. Nothing is seen of it until somebody asks for the run.
#[hook]
pub(super) fn use_ahead(slot: Option<&Rc<Slot>>) {
    let waits = |slot: &&Rc<Slot>| {
        let is_new = !slot.is_built() && (slot.ran.is_none() || slot.is_stale());
        is_new && !slot.locked && !slot.is_exercise && !slot.status.is_busy()
    };
    let wanted = slot.filter(waits).map(|slot| (slot.program.clone(), slot.seed));
    use_effect_with(wanted, move |wanted| {
        let run = wanted.clone().map(|(program, seed)| {
            clock::after(REST, move || engine::ahead((*program).clone(), Options { seed, ..Options::default() }))
        });
        move || drop(run)
    });
}
