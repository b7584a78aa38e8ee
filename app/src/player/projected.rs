//! A run on the projector: code, sentence and output beside the stage, all in type that is read from the last row.
//!
//! Time is not owned here: the deck says which stop is shown, so that two windows show the same one.

use super::code::CodeView;
use super::console::Console;
use super::narrate::narrate;
use super::reducer::Action;
use super::say::words;
use super::timeline::Timeline;
use crate::data::KeptTrace;
use crate::stages::highlight::{Focus, Highlight, Lit};
use crate::stages::loaded::LoadedTrace;
use crate::stages::size::{Enlarged, use_size};
use crate::stages::{Motion, Shown};
use content::model::StageKind;
use sim_core::trace::Event as Happened;
use std::rc::Rc;
use yew::prelude::*;

/// Units across a slide: its height has 30, and it is as wide as 16 to 9.
const ACROSS: f64 = 160.0 / 3.0;
/// Size of the smallest type in the stage's own units, and of what the timeline is reduced to: it shows no words here.
const STAGE_TYPE: f64 = 12.4;
const TIMELINE_TYPE: f64 = 26.0;
/// Milliseconds of a move from one stop to the next.
const GLIDE: u32 = 320;

/// Properties of [`Projected`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ProjectedProps {
    /// What is played.
    pub trace: Rc<KeptTrace>,
    /// Path and text of the program's files.
    pub sources: Rc<[(AttrValue, AttrValue)]>,
    /// How the machine is drawn.
    pub stage: StageKind,
    /// Which of the [`stops`] is shown.
    pub stop: u32,
    /// Asked for when the timeline is dragged to another stop.
    pub on_stop: Callback<u32>,
}

/// The run at one of its stops.
#[component]
pub fn Projected(props: &ProjectedProps) -> Html {
    let frame = use_node_ref();
    let (width, _) = use_size(frame.clone(), (1280.0, 720.0));
    let unit = (width / ACROSS).max(1.0);
    let body = match props.trace.read() {
        Some(Ok(trace)) => html! {
            <Run {trace} sources={props.sources.clone()} stage={props.stage} stop={props.stop} on_stop={props.on_stop.clone()} {unit} />
        },
        Some(Err(why)) => html! { <p class="deck-text" role="alert">{ why }</p> },
        None => html! { <p class="deck-text" role="status">{ "Loading the run…" }</p> },
    };
    html! { <div class="projected" ref={frame}>{ body }</div> }
}

#[derive(Clone, PartialEq, Properties)]
struct RunProps {
    trace: Rc<LoadedTrace>,
    sources: Rc<[(AttrValue, AttrValue)]>,
    stage: StageKind,
    stop: u32,
    on_stop: Callback<u32>,
    unit: f64,
}

#[component]
fn Run(props: &RunProps) -> Html {
    let trace = &props.trace;
    let (stage, strip) = (use_node_ref(), use_node_ref());
    let stops = use_memo(trace.clone(), |trace| stops_of(trace));
    let position = stops.get(props.stop as usize).or(stops.last()).copied().unwrap_or(0);
    let before = use_mut_ref(|| props.stop);
    let motion = if before.replace(props.stop).abs_diff(props.stop) == 1 { Motion::Glide(GLIDE) } else { Motion::Cut };
    let focus = use_state_eq(|| None::<Focus>);
    let lit = use_memo((trace.clone(), *focus), |(trace, focus)| focus.map(|focus| Rc::new(Lit::new(trace, focus))));
    let set = use_callback((), {
        let focus = focus.setter();
        move |wish: Option<Focus>, ()| focus.set(wish)
    });
    let context = Highlight { lit: (*lit).clone(), pinned: false, point: set.clone(), pin: set };
    let act = {
        let (stops, on_stop) = (stops.clone(), props.on_stop.clone());
        Callback::from(move |action: Action| {
            if let Action::Seek(to) | Action::Scrub(to) = action {
                on_stop.emit(stops.partition_point(|stop| *stop < to).min(stops.len().saturating_sub(1)) as u32);
            }
        })
    };
    let record = trace.record(position);
    let snapshot = trace.snapshot(position);
    let written = snapshot.processes.get(usize::from(record.process)).map_or(0, |view| view.console);
    let sentence = use_memo((trace.clone(), position), |(trace, position)| narrate(trace, *position));
    let says = format!("Stop {} of {}, {}. {}", props.stop + 1, stops.len(), record.at, sentence);
    let system = trace.uses_system();
    html! {
        <ContextProvider<Highlight> context={context}>
            <div class={classes!("pr", (!system).then_some("bare"))} data-position={position.to_string()}>
                <div class="pr-left">
                    <CodeView trace={trace.clone()} {position} sources={props.sources.clone()} fault={None} />
                    <p class="pr-say" aria-live="polite">{ words(&sentence) }</p>
                    <Console trace={trace.clone()} {written} fresh={matches!(record.event, Happened::Output { .. })} act={act.clone()} />
                </div>
                <ContextProvider<Enlarged> context={Enlarged(props.unit / STAGE_TYPE)}>
                    <div class="loop-stage pr-stage" ref={stage.clone()}>
                        <Shown stage={props.stage} frame={stage} trace={trace.clone()} {position} {motion} />
                    </div>
                </ContextProvider<Enlarged>>
                <ContextProvider<Enlarged> context={Enlarged(props.unit / TIMELINE_TYPE)}>
                    <div class="p-timeline pr-time" ref={strip.clone()}>
                        <Timeline frame={strip} trace={trace.clone()} {position} {says} {act} />
                    </div>
                </ContextProvider<Enlarged>>
                <p class="pr-count">{ format!("{} / {}", props.stop + 1, stops.len()) }</p>
            </div>
        </ContextProvider<Highlight>>
    }
}

/// Number of the stops of a run; one while it is not here.
pub fn stops(trace: &KeptTrace) -> u32 {
    match trace.read() {
        Some(Ok(trace)) => stops_of(&trace).len() as u32,
        _ => 1,
    }
}

/// The records at which a class stops. A line and what it does are one stop; so are a callback's making and its deadline:
/// a talk has fewer steps than a person who is alone with the machine.
pub(super) fn stops_of(trace: &LoadedTrace) -> Vec<u32> {
    let last = trace.len().saturating_sub(1);
    let ends = |n: &u32| {
        *n == last
            || match (trace.record(*n).event, trace.record(n + 1).event) {
                (Happened::Line { .. }, Happened::Output { .. } | Happened::TaskCreated { .. }) => false,
                (Happened::Line { .. }, Happened::TaskEnded { .. } | Happened::Left { .. }) => false,
                (Happened::Left { .. } | Happened::Entered { .. }, _) => false,
                // A phase in which nothing waits is passed, and so is what the pool does in one go.
                (Happened::PhaseEntered { .. }, Happened::PhaseEntered { .. }) => false,
                (Happened::PoolQueued { .. }, Happened::PoolStarted { .. }) => false,
                (Happened::PoolFinished { .. }, Happened::IoReady { .. }) => false,
                (_, Happened::TimerArmed { .. } | Happened::PoolQueued { .. }) => false,
                _ => true,
            }
    };
    (0..=last).filter(ends).collect()
}
