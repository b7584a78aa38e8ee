//! The race in the hero: the demo's run, playing by itself.

use crate::data::{DemoData, Fetched, use_demo};
use crate::late::Late;
use crate::late::machine::MachineView;
use crate::player::narrate::narrate;
use crate::player::{LoadedTrace, hanging};
use crate::ports::page;
use crate::stages::Motion;
use crate::stages::loop_stage::loop_stage;
use gloo::timers::callback::Interval;
use protocol::Program;
use std::rc::Rc;
use yew::prelude::*;

/// Real milliseconds from one record to the next.
const STEP: u32 = 850;
/// Steps for which the end is shown before the race begins again.
const REST: u32 = 5;
/// Real milliseconds that things take to move.
const GLIDE: u32 = 320;

/// The hero's machine.
#[component]
pub(super) fn Hero() -> Html {
    match use_demo() {
        Fetched::Here(demo) => {
            let source = demo.program.text(&demo.program.entry).unwrap_or_default().to_owned();
            html! {
                <Late<MachineView> view={MachineView::Race(RaceProps { demo })} now=true>
                    <figure class="hero-machine" aria-label="A race of five callbacks">
                        <div class="hero-code">
                            <pre><code>{ for source.lines().map(|text| html! { <span class="hero-line">{ hanging(text) }</span> }) }</code></pre>
                            <pre class="hero-printed" role="group" aria-label="Printed so far" />
                        </div>
                        <div class="hero-stage" aria-hidden="true" />
                        <figcaption class="hero-say" />
                    </figure>
                </Late<MachineView>>
            }
        }
        Fetched::Waiting | Fetched::Unknown | Fetched::Failed(_) => html! { <div class="hero-machine" /> },
    }
}

/// Properties of [`Race`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RaceProps {
    /// The demo.
    pub demo: Rc<DemoData>,
}

enum Tick {
    Next { last: u32 },
}

/// Position, counted past the last record while the end is shown.
#[derive(Default, PartialEq)]
struct Place(u32);

impl Reducible for Place {
    type Action = Tick;

    fn reduce(self: Rc<Self>, Tick::Next { last }: Tick) -> Rc<Self> {
        Rc::new(Place(if self.0 >= last + REST { 0 } else { self.0 + 1 }))
    }
}

/// The race, playing.
#[component]
pub fn Race(props: &RaceProps) -> Html {
    match props.demo.trace.read() {
        Some(Ok(trace)) => html! { <Running program={Rc::new(props.demo.program.clone())} {trace} /> },
        Some(Err(_)) | None => html! { <div class="hero-machine" /> },
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct RunningProps {
    program: Rc<Program>,
    trace: Rc<LoadedTrace>,
}

#[component]
fn Running(props: &RunningProps) -> Html {
    let trace = props.trace.clone();
    let last = trace.len().saturating_sub(1);
    let place = use_reducer_eq(Place::default);
    let playing = use_state_eq(|| false);
    let stage = use_node_ref();
    {
        // It begins by itself, except for people who asked for stillness.
        let playing = playing.clone();
        use_effect_with((), move |()| playing.set(!page::prefers_stillness()));
    }
    {
        let place = place.dispatcher();
        use_effect_with(*playing, move |playing| {
            let interval = playing.then(|| Interval::new(STEP, move || place.dispatch(Tick::Next { last })));
            move || drop(interval)
        });
    }
    let position = place.0.min(last);
    let snapshot = trace.snapshot(position);
    let view = snapshot.processes.first();
    let line = view.and_then(|view| view.site).map_or(0, |site| site.line);
    let written = view.map_or(0, |view| view.console);
    let printed: String = (0..written).map(|entry| trace.console_text(entry).into_owned()).collect();
    let toggle = {
        let playing = playing.clone();
        Callback::from(move |_: MouseEvent| playing.set(!*playing))
    };
    let source = props.program.text(&props.program.entry).unwrap_or_default();
    html! {
        <figure class="hero-machine" aria-label="A race of five callbacks, playing">
            <div class="hero-code">
                <pre><code>{ for source.lines().enumerate().map(|(at, text)| html! {
                    <span class={classes!("hero-line", (at as u32 + 1 == line).then_some("now"))}>{ hanging(text) }</span>
                }) }</code></pre>
                <pre class="hero-printed" role="group" aria-label="Printed so far">{ printed }</pre>
            </div>
            <div class="hero-stage" aria-hidden="true" inert=true>
                { loop_stage(&stage, &trace, position, Motion::Glide(GLIDE)) }
            </div>
            <figcaption class="hero-say">
                <button type="button" class="button icon" onclick={toggle} aria-label={if *playing { "Pause the race" } else { "Play the race" }}>
                    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
                        <path d={if *playing { "M3 2h4v12H3zM9 2h4v12H9z" } else { "M4 2v12l10-6z" }} />
                    </svg>
                </button>
                <span>{ narrate(&trace, position).to_string() }</span>
            </figcaption>
        </figure>
    }
}
