//! Numbers of a program that can be turned while it is watched (`protocol::Knob`).
//!
//! A run is a function of its program, so turning a knob changes the program and runs it again: from its start, or from
//! the moment that is shown. What the run before held in its buffers stays on the stage as a ghost.

use super::run::{Turned, run_turned};
use super::{BenchHandle, Slot};
use crate::words::t;
use protocol::Knob;
use sim_core::time::Nanos;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`Knobs`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct KnobsProps {
    /// The program.
    pub(super) slot: Rc<Slot>,
    /// Its key on the bench.
    pub(super) slot_key: AttrValue,
}

/// The knobs of the program that is watched; nothing if it has none.
#[component]
pub(super) fn Knobs(props: &KnobsProps) -> Html {
    let from_here = use_state_eq(|| false);
    let knobs = props.slot.program.knobs();
    if knobs.is_empty() {
        return html! {};
    }
    let onchange = {
        let set = from_here.setter();
        move |event: Event| set.set(event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked()))
    };
    html! {
        <div class="knobs" role="group" aria-label={t("Knobs")}>
            { for knobs.into_iter().map(|knob| { let name = knob.name.clone(); html! {
                <Turning key={name} {knob} from_here={*from_here} slot={props.slot.clone()} slot_key={props.slot_key.clone()} />
            }}) }
            <label class="knob-when">
                <input type="checkbox" checked={*from_here} {onchange} />
                { t("turn from this moment on") }
            </label>
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TurningProps {
    knob: Knob,
    from_here: bool,
    slot: Rc<Slot>,
    slot_key: AttrValue,
}

/// One knob. While it is dragged only its number moves; the program runs when it is let go.
#[component]
fn Turning(props: &TurningProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("the machine stands on a bench");
    let knob = &props.knob;
    let shown = use_state_eq(|| None::<i64>);
    let oninput = {
        let set = shown.setter();
        move |event: InputEvent| set.set(value_of(&event))
    };
    let onchange = {
        let (set, knob, slot, key) = (shown.setter(), knob.clone(), props.slot.clone(), props.slot_key.clone());
        let from_here = props.from_here;
        move |event: Event| {
            let Some(value) = value_of(&event) else { return };
            set.set(None);
            let position = if from_here { bench.positions.get(&key).unwrap_or(0) } else { 0 };
            if let Some(turned) = turned(&slot, &knob, value, position) {
                run_turned(&bench, &key, turned);
            }
        }
    };
    let value = shown.unwrap_or(knob.last());
    html! {
        <label class="knob">
            <span>{ &knob.name }</span>
            <input type="range" min={knob.least.to_string()} max={knob.most.to_string()} value={value.to_string()} {oninput} {onchange} />
            <output>{ format!("{value} {}", knob.unit) }</output>
        </label>
    }
}

fn value_of(event: &Event) -> Option<i64> {
    event.target_dyn_into::<HtmlInputElement>()?.value().parse().ok()
}

/// The program with a knob turned at a position of the run that is watched. At the very first there is nothing before it:
/// the program has that value from its start.
fn turned(slot: &Slot, knob: &Knob, value: i64, position: u32) -> Option<Turned> {
    let at = match slot.trace() {
        // After what is shown, which would otherwise no longer come to pass.
        Some(Ok(trace)) if position > 0 => Some(trace.record(position).at + Nanos(1)),
        _ => None,
    };
    let program = Rc::new(slot.program.turned(knob, value, at)?);
    Some(Turned { program, position })
}
