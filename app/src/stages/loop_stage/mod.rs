//! The loop stage: inside JavaScript with its call stack and its two queues; around it the loop's track with a station
//! for each phase, where callbacks wait; outside the clock, the thread pool and the kernel.

mod backdrop;
mod flow;
pub mod geometry;
pub mod scene;
mod token;
pub mod track;
mod words;

use super::Motion;
use super::decimal::n;
use super::highlight::Highlight;
use super::loaded::LoadedTrace;
use super::motion;
use super::size::{Enlarged, use_size};
use crate::state::Sorted;
use crate::words::{fill, t};
use backdrop::{Backdrop, Part, translate};
use geometry::{Geometry, Place};
use scene::{Scene, State, Token};
use sim_core::trace::{PoolSlot, ProcessView, TaskId};
use std::rc::Rc;
use track::{Point, Station};
use yew::prelude::*;

/// Size of a picture for which nobody says another.
const FIRST: (f64, f64) = (632.0, 568.0);
/// Parts into which the cart's way is cut.
const CART_STEPS: usize = 24;

/// Properties of [`LoopStage`].
#[derive(Clone, PartialEq, Properties)]
pub struct LoopStageProps {
    /// The element of class `loop-stage` around it, which it fills.
    pub frame: NodeRef,
    /// The trace.
    pub trace: Rc<LoadedTrace>,
    /// The record after which the machine is shown.
    pub position: u32,
    /// How to get there from the last picture.
    pub motion: Motion,
    /// Size of the first picture, before the browser has said how large the stage is.
    #[prop_or(FIRST)]
    pub first: (f64, f64),
}

/// The machine at one position. What stands still is in components of its own, which are not rendered again.
#[component]
pub fn LoopStage(props: &LoopStageProps) -> Html {
    let size = use_size(props.frame.clone(), props.first);
    let system = props.trace.uses_system();
    let low = use_context::<Enlarged>().is_some();
    let geometry = use_memo((size, system, low), |((width, height), system, low)| {
        if *low { Geometry::low(*width, *height, *system) } else { Geometry::new(*width, *height, *system) }
    });
    let highlight = use_context::<Highlight>();
    let record = props.trace.record(props.position);
    let snapshot = props.trace.snapshot(props.position);
    let nobody = ProcessView::default();
    let view = snapshot.processes.get(usize::from(record.process)).unwrap_or(&nobody);
    let scene = Scene::new(&props.trace, view, &record, &geometry);
    let here = Station::of(view.phase);

    motion::use_moves(props.frame.clone(), props.motion, Picture::new(&scene, props.position, here, &geometry));

    let cart = geometry.station(here);
    let dims = highlight.as_ref().is_some_and(|h| h.lit.is_some());
    html! {
        <svg class={classes!("ls", geometry.compact.then_some("compact"), dims.then_some("pointing"))}
            viewBox={format!("0 0 {} {}", n(geometry.width), n(geometry.height))} role="group" aria-label={t("The event loop")}>
            <Backdrop geometry={geometry.clone()} part={Part::Outside(idle_threads(view))} />
            <Backdrop geometry={geometry.clone()} part={Part::Track} />
            <g class="ls-cart" aria-hidden="true" data-cart="" transform={translate(cart)}>
                <circle r={if matches!(here, Station::Timers | Station::Poll | Station::Check) { "23" } else { "15" }} />
            </g>
            <Backdrop geometry={geometry.clone()} part={Part::Stations(here)} />
            <Backdrop geometry={geometry.clone()} part={Part::Inside} />
            { words::words(&geometry, view, &scene, record.at) }
            <g aria-hidden="true">{ for scene.more.iter().map(token::more) }</g>
            <g aria-hidden="true">{ for scene.calls.iter().map(token::call) }</g>
            <g>{ for scene.tokens.iter().map(|t| token::token(t, says(&props.trace, t), highlight.as_ref())) }</g>
        </svg>
    }
}

/// For each thread of the pool whether it has nothing to do.
fn idle_threads(view: &ProcessView) -> Vec<bool> {
    let idle = |index| view.pool.get(index).is_none_or(|slot| matches!(slot, PoolSlot::Idle));
    (0..view.pool.len().max(4)).map(idle).collect()
}

/// What a screen reader hears of a token: its text, what it is, which line made it, where it is.
fn says(trace: &LoadedTrace, token: &Token) -> String {
    let info = trace.task(token.task);
    let what = match trace.text(info.label) {
        "" => t("callback"),
        label => label.to_owned().into(),
    };
    let line = if info.site.line == 0 { String::new() } else { fill(" from line {}", &[&info.site.line]) };
    let place = match (token.state, token.place) {
        (State::Done, _) => t("has ended"),
        (State::Cancelled, _) => t("was cleared"),
        (_, Place::Stack) => t("runs"),
        (_, Place::Ticks) => t("waits in the tick queue"),
        (_, Place::Microtasks) => t("waits in the microtask queue"),
        (_, Place::Timers) => t("waits in timers"),
        (_, Place::Pending) => t("waits in pending"),
        (_, Place::Ready) => t("waits for poll"),
        (_, Place::Check) => t("waits for check"),
        (_, Place::Closing) => t("waits for closing"),
        (_, Place::PoolQueue) => t("waits for a thread"),
        (_, Place::Slot(_)) => t("is worked on by a thread"),
        (_, Place::Kernel) => t("waits for the kernel"),
    };
    // What is seen comes first, as it is seen: whoever speaks to the browser says that.
    let note = token.note.as_ref().map(|note| format!(" {note}")).unwrap_or_default();
    format!("{}{note}: {what}{line}, {place}", token.text)
}

/// Where everything was drawn last, to see what has moved.
#[derive(Clone)]
struct Picture {
    position: u32,
    station: Station,
    geometry: Geometry,
    tokens: Sorted<TaskId, (Place, Point)>,
}

impl Picture {
    fn new(scene: &Scene, position: u32, station: Station, geometry: &Geometry) -> Picture {
        let corner = |token: &Token| (token.place, Point { x: token.rect.x, y: token.rect.y });
        let tokens = scene.tokens.iter().map(|token| (token.task, corner(token))).collect();
        Picture { position, station, geometry: geometry.clone(), tokens }
    }

    /// Callbacks come out of the running code: the top of the call stack.
    fn birthplace(&self) -> Point {
        let running = self.tokens.values().filter(|(place, _)| *place == Place::Stack).map(|(_, point)| *point);
        running.reduce(|a, b| if b.y < a.y { b } else { a }).unwrap_or_else(|| {
            let stack = self.geometry.area(Place::Stack).rect;
            Point { x: stack.x, y: stack.bottom() - geometry::TOKEN }
        })
    }
}

impl motion::Picture for Picture {
    fn position(&self) -> u32 {
        self.position
    }

    fn move_from(&self, before: &Picture, root: &web_sys::Element, milliseconds: u32) -> Vec<motion::Move> {
        let mut moves = Vec::new();
        if before.geometry != self.geometry || motion::is_reduced() {
            return moves;
        }
        let forward = self.position > before.position;
        let find = |selector: &str| root.query_selector(selector).ok().flatten();
        if before.station != self.station
            && let Some(cart) = find("[data-cart]")
        {
            let track = &self.geometry.track;
            let (from, to) = (track.share(before.station), track.share(self.station));
            moves.push(motion::glide(&cart, &track.walk(from, to, forward, CART_STEPS), milliseconds));
        }
        for (task, now) in self.tokens.iter() {
            let Some(element) = find(&format!("[data-task=\"{}\"]", task.0)) else { continue };
            moves.push(match before.tokens.get(task) {
                Some(then) if then.1 == now.1 => continue,
                Some(then) => motion::glide(&element, &scene::path(&self.geometry, *then, *now), milliseconds),
                None if forward && now.0 != Place::Stack => {
                    let born = (Place::Stack, self.birthplace());
                    motion::glide(&element, &scene::path(&self.geometry, born, *now), milliseconds)
                }
                None => motion::appear(&element, milliseconds),
            });
        }
        moves
    }
}
