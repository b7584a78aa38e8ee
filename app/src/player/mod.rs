//! The player: one owner of time, and the views of the machine at that time.
//!
//! `<Player trace sources seek on_position />` shows the code, the loop stage, the console, a sentence about the step and
//! the timeline. It fills the element around it and arranges itself by that element's size: side by side where there is
//! room, one place at a time on a phone, with the timeline below in both. Nothing here touches the browser while
//! rendering before the page is alive, so a page can be prerendered with a player in it.

mod code;
mod console;
mod controls;
mod frames;
mod keys;
pub mod narrate;
mod projected;
mod reducer;
mod say;
mod speed;
pub mod steps;
pub mod timeline;

#[cfg(test)]
mod tests;

pub use crate::stages::loaded::LoadedTrace;
pub use code::hanging;
pub use projected::{Projected, ProjectedProps, stops};
pub use reducer::{Action, PlayerState};
pub use speed::Speed;

use crate::ports::page;
use crate::stages::highlight::{Focus, Highlight, Lit};
use crate::stages::{self, Shown};
use crate::words::{fill, t};
use code::CodeView;
use console::Console;
use content::model::StageKind;
use controls::Controls;
use gloo::events::EventListener;
use keys::{Press, Wish};
use say::Say;
use sim_core::trace::{Direction, Event as Happened};
use std::rc::Rc;
use steps::Unit;
use timeline::Timeline;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// A wish to see a moment. A new `nonce` makes it a new wish, even for the same moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeekRequest {
    /// The record.
    pub position: u32,
    /// Any number that was not used for the wish before.
    pub nonce: u32,
    /// Whether time goes on by itself from there. People who asked for stillness get the first output instead.
    pub play: bool,
}

/// Properties of [`Player`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlayerProps {
    /// What is played.
    pub trace: Rc<LoadedTrace>,
    /// The run that was played before it, of another version of the program.
    #[prop_or_default]
    pub before: Option<Rc<LoadedTrace>>,
    /// The program's files: path and text.
    pub sources: Rc<[(AttrValue, AttrValue)]>,
    /// File and line that the program failed at.
    #[prop_or_default]
    pub fault: Option<(AttrValue, u32)>,
    /// Where to go.
    #[prop_or_default]
    pub seek: Option<SeekRequest>,
    /// How the machine is drawn at first.
    #[prop_or_default]
    pub stage: StageKind,
    /// Hears of every change of position.
    #[prop_or_default]
    pub on_position: Callback<u32>,
}

/// What a phone shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tab {
    Code,
    Stage,
    Console,
}

impl Tab {
    const ALL: [Tab; 3] = [Tab::Code, Tab::Stage, Tab::Console];

    fn name(self) -> AttrValue {
        match self {
            Tab::Code => t("Code"),
            Tab::Stage => t("Machine"),
            Tab::Console => t("Console"),
        }
    }

    fn class(self) -> &'static str {
        match self {
            Tab::Code => "tab-code",
            Tab::Stage => "tab-stage",
            Tab::Console => "tab-console",
        }
    }
}

/// Plays a trace.
#[component]
pub fn Player(props: &PlayerProps) -> Html {
    let state = use_reducer_eq(|| PlayerState::new(props.trace.clone()));
    let tab = use_state_eq(|| Tab::Stage);
    let chosen = use_state_eq(|| None::<StageKind>);
    let (root, stage, strip) = (use_node_ref(), use_node_ref(), use_node_ref());
    let act = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    use_follow(props, &root, &state, &act);
    frames::use_frames(state.playing, act.reform(Action::Frame));
    let onkeydown = use_keys(&root, &state, &act);

    // The trace changes in an effect: until then, what is shown belongs together.
    let trace = state.trace.clone();
    let shown = use_mut_ref(|| (props.sources.clone(), props.fault.clone()));
    if Rc::ptr_eq(&trace, &props.trace) {
        shown.replace((props.sources.clone(), props.fault.clone()));
    }
    let (sources, fault) = shown.borrow().clone();
    let position = state.position.min(state.last());
    let highlight =
        use_memo((trace.clone(), state.focus()), |(trace, focus)| focus.map(|focus| Rc::new(Lit::new(trace, focus))));
    let point = use_callback(act.clone(), |focus: Option<Focus>, act| act.emit(Action::Point(focus)));
    let pin = use_callback(act.clone(), |focus: Option<Focus>, act| act.emit(Action::Pin(focus)));
    let pinned = state.focus().is_some() && state.focus() == state.pinned;
    let context = Highlight { lit: (*highlight).clone(), pinned, point, pin };
    let record = trace.record(position);
    let snapshot = trace.snapshot(position);
    let view = snapshot.processes.get(usize::from(record.process));
    let written = view.map_or(0, |view| view.console);
    let choices = stages::available(&trace);
    let kind = chosen.unwrap_or(props.stage);
    let kind = if choices.contains(&kind) { kind } else { StageKind::Loop };
    let (step, of) = (position + 1, trace.len());
    let sentence = use_memo((trace.clone(), position), |(trace, position)| narrate::narrate(trace, *position));
    let aloud = if state.playing { String::new() } else { sentence.to_string() };
    let says = fill("Step {} of {}, {}. {}", &[&step, &of, &record.at, &aloud]);
    html! {
        <ContextProvider<Highlight> context={context}>
            <div class={classes!("player", tab.class())} ref={root} {onkeydown} data-run={state.run.to_string()} data-position={position.to_string()}>
                <div class="p-body">
                    <div class="p-tabs" role="group" aria-label={t("View")}>
                        { for Tab::ALL.into_iter().map(|one| {
                            let set = tab.setter();
                            html! {
                                <button type="button" aria-pressed={(*tab == one).to_string()} onclick={move |_| set.set(one)}>
                                    { one.name() }
                                    if one == Tab::Console && written > 0 { <span class="p-count">{ written }</span> }
                                </button>
                            }
                        }) }
                    </div>
                    <div class="p-left">
                        <CodeView trace={trace.clone()} {position} {sources} {fault} />
                        <Say trace={trace.clone()} {position} {sentence} {aloud} act={act.clone()} />
                        <Console trace={trace.clone()} {written} fresh={matches!(record.event, Happened::Output { .. })} act={act.clone()} />
                    </div>
                    <div class={classes!("p-stage", (choices.len() > 1).then_some("chosen"))}>
                        if choices.len() > 1 {
                            <div class="p-kinds" role="group" aria-label={t("Stage")}>
                                { for choices.iter().map(|one| {
                                    let (one, set) = (*one, chosen.setter());
                                    html! {
                                        <button type="button" aria-pressed={(kind == one).to_string()} onclick={move |_| set.set(Some(one))}>
                                            { stages::name(one) }
                                        </button>
                                    }
                                }) }
                            </div>
                        }
                        <div class={classes!("loop-stage", (!trace.uses_system()).then_some("bare"))} ref={stage.clone()}>
                            <Shown stage={kind} frame={stage} trace={trace.clone()} before={props.before.clone()} {position} motion={state.motion} />
                        </div>
                    </div>
                    <div class="p-foot">
                        <Controls playing={state.playing} speed={state.speed} unit={state.unit}
                            at_start={position == 0} at_end={position == state.last()} act={act.clone()} />
                        <div class="p-timeline" ref={strip.clone()}>
                            <Timeline frame={strip} trace={trace.clone()} {position} {says} act={act.clone()} />
                        </div>
                        // As wide as at the last step: the timeline beside it keeps its width.
                        <p class="p-readout"><span>{ t("step") }</span><b data-widest={format!("{of} / {of}")}>{ format!("{step} / {of}") }</b><span>{ record.at.to_string() }</span></p>
                    </div>
                </div>
            </div>
        </ContextProvider<Highlight>>
    }
}

/// Keeps the state with the properties, and tells the page where the player is.
#[hook]
fn use_follow(props: &PlayerProps, root: &NodeRef, state: &UseReducerHandle<PlayerState>, act: &Callback<Action>) {
    {
        let (act, loaded) = (act.clone(), state.trace.clone());
        use_effect_with(props.trace.clone(), move |trace| {
            if !Rc::ptr_eq(trace, &loaded) {
                act.emit(Action::Load(trace.clone()));
            }
        });
    }
    {
        let (act, root, trace) = (act.clone(), root.clone(), props.trace.clone());
        let before = use_mut_ref(|| None::<Rc<LoadedTrace>>);
        use_effect_with(props.seek, move |seek| {
            // A player that begins in the middle of a trace has come from nowhere: nothing moves.
            let first = before.borrow_mut().replace(trace.clone()).is_none_or(|before| !Rc::ptr_eq(&before, &trace));
            let Some(SeekRequest { position, play, .. }) = *seek else { return };
            act.emit(if first { Action::Scrub(position) } else { Action::Seek(position) });
            // Out of sight (a phone shows the verdict first) nothing is played: it would be over before it is seen.
            if play && (!page::is_narrow() || in_sight(&root)) {
                act.emit(if page::prefers_stillness() {
                    Action::Step(Unit::Output, Direction::Forward)
                } else {
                    Action::Play
                });
            }
        });
    }
    {
        let told = props.on_position.clone();
        use_effect_with(state.position, move |position| told.emit(*position));
    }
}

/// Keys: all of them while something in the player has the focus; arrows and Space also while nothing has it, and arrows
/// behind a button or link of the text, where the focus stays after it was pressed.
#[hook]
fn use_keys(root: &NodeRef, state: &UseReducerHandle<PlayerState>, act: &Callback<Action>) -> Callback<KeyboardEvent> {
    let now = use_mut_ref(|| (Speed::default(), 0, 0));
    *now.borrow_mut() = (state.speed, state.position, state.last());
    let handle = {
        let act = act.clone();
        move |event: &KeyboardEvent, on: Option<Element>| {
            let key = event.key();
            let is = |selector: &str| {
                on.as_ref().is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
            };
            if event.default_prevented() || is("input, textarea, [contenteditable]") {
                return;
            }
            let (speed, position, last) = *now.borrow();
            if is("[role=slider]")
                && let Some(action) = keys::slider(&key, position, last)
            {
                event.prevent_default();
                return act.emit(action);
            }
            let taken = match key.as_str() {
                " " => is("button, select, summary, a, [role=button]"),
                "Home" | "End" => is("select, .p-source, .p-output"),
                _ => is("select, .p-source"),
            };
            let other = event.ctrl_key() || event.alt_key() || event.meta_key();
            let Some(wish) = keys::wish(Press { key: &key, shift: event.shift_key(), other }, taken) else { return };
            event.prevent_default();
            act.emit(match wish {
                Wish::Act(action) => action,
                Wish::Faster => Action::SetSpeed(speed.faster()),
                Wish::Slower => Action::SetSpeed(speed.slower()),
            });
        }
    };
    {
        let (handle, root) = (handle.clone(), root.clone());
        use_effect_with((), move |()| {
            let listener = web_sys::window().and_then(|w| w.document()).map(|document| {
                let watched = document.clone();
                EventListener::new_with_options(
                    &document,
                    "keydown",
                    gloo::events::EventListenerOptions::enable_prevent_default(),
                    move |event| {
                        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                        let active = watched.active_element();
                        let free = || active.as_ref().is_none_or(|element| element.tag_name() == "BODY");
                        let wanted = match event.key().as_str() {
                            " " => free(),
                            "ArrowLeft" | "ArrowRight" => free() || active.as_ref().is_some_and(leaves_arrows),
                            _ => false,
                        };
                        if wanted && in_sight(&root) {
                            handle(event, None);
                        }
                    },
                )
            });
            move || drop(listener)
        });
    }
    Callback::from(move |event: KeyboardEvent| {
        let on = event.target_dyn_into::<Element>();
        handle(&event, on);
    })
}

/// Whether an element that has the focus does nothing itself when arrow keys are pressed.
fn leaves_arrows(element: &Element) -> bool {
    const MOVED_IN: &str =
        "dialog, [role=dialog], [role=listbox], [role=menu], [role=radiogroup], [role=slider], [role=tablist]";
    let within = |selector: &str| element.closest(selector).is_ok_and(|found| found.is_some());
    element.matches("button, a[href], summary").unwrap_or(false) && !within(MOVED_IN)
}

/// Whether the player is shown at all. Makes the browser lay out the page, so it is asked only where it may not be.
fn in_sight(root: &NodeRef) -> bool {
    root.cast::<HtmlElement>().is_some_and(|root| root.offset_width() > 0)
}
