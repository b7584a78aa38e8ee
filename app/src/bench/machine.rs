//! The machine beside the text: a bar, and under it the player, the editor, or the request to predict first.

use super::ahead::use_ahead;
use super::knobs::Knobs;
use super::warm::Warm;
use super::{BenchAction, BenchHandle, Fault, Listing, Mode, Slot, Status, run, stop};
use crate::editor::Workspace;
use crate::late::Late;
use crate::late::machine::MachineView as LateView;
use crate::offline::Drafts;
use crate::player::Player;
use crate::sharing::ShareButton;
use crate::words::{fill, t};
use protocol::Program;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Machine`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct MachineProps {
    /// Whether the program can be edited here; the playground has its editor elsewhere.
    #[prop_or(true)]
    pub editable: bool,
    /// Whether the program can be shared from here.
    #[prop_or(true)]
    pub shares: bool,
}

/// The machine; until it is here, the program that it is about to show.
#[component]
pub fn Machine(props: &MachineProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("the machine stands on a bench");
    let body = match bench.current() {
        Some(slot) => html! {
            <>
                <div class="machine-bar"><span class="machine-title">{ slot.title.clone() }</span></div>
                <div class="machine-body"><div class="locked">{ listings(&slot.original) }</div></div>
            </>
        },
        None => html! {},
    };
    html! {
        <Late<LateView> view={LateView::Bench(props.clone())}>
            <section class="machine" id="machine" aria-label={t("Machine")} tabindex="-1">{ body }</section>
        </Late<LateView>>
    }
}

/// The machine itself.
#[component]
pub fn MachineView(props: &MachineProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("the machine stands on a bench");
    let key = bench.shown.clone();
    use_ahead(bench.current());
    let Some(slot) = bench.current().cloned() else {
        return html! {
            <section class="machine" id="machine" aria-label={t("Machine")} tabindex="-1">
                <p class="machine-empty soft">{ t("No program is open.") }</p>
            </section>
        };
    };
    let on_run = {
        let (bench, key) = (bench.clone(), key.clone());
        let is_exercise = slot.is_exercise;
        Callback::from(move |()| {
            if is_exercise {
                bench.dispatch(BenchAction::Check);
            } else {
                run(&bench, &key);
            }
        })
    };
    html! {
        <>
            <section class="machine" id="machine" aria-label={fill("Machine: {}", &[&slot.title])} tabindex="-1">
                <h2 class="visually-hidden">{ t("Machine") }</h2>
                if props.editable { <Bar slot={slot.clone()} on_run={on_run.clone()} shares={props.shares} /> }
                <Note status={slot.status.clone()} fault={slot.fault()} />
                if slot.mode == Mode::Watch && !slot.locked { <Knobs slot={slot.clone()} slot_key={key.clone()} /> }
                <div class="machine-body">
                    <key={key.to_string()}>{ body(&bench, &key, &slot, on_run) }</>
                    <Warm key="warm" />
                </div>
            </section>
            if props.editable { <Drafts /> }
        </>
    }
}

fn body(bench: &BenchHandle, key: &AttrValue, slot: &Rc<Slot>, on_run: Callback<()>) -> Html {
    if slot.mode == Mode::Edit {
        let on_change = {
            let (bench, key) = (bench.clone(), key.clone());
            Callback::from(move |program| bench.dispatch(BenchAction::Program(key.clone(), program)))
        };
        return html! { <Workspace program={slot.program.clone()} {on_change} {on_run} /> };
    }
    if slot.locked {
        return html! { <Locked program={slot.original.clone()} key_of={key.clone()} /> };
    }
    let trace = match slot.trace() {
        Some(Ok(trace)) => trace,
        Some(Err(why)) => return html! { <p class="machine-empty" role="alert">{ why }</p> },
        None if slot.has_run() => {
            return html! { <p class="machine-empty soft" role="status">{ t("Loading the run…") }</p> };
        }
        None => return html! { <p class="machine-empty soft">{ t("Run the program to see it here.") }</p> },
    };
    let on_position = {
        let (positions, key) = (bench.positions.clone(), key.clone());
        Callback::from(move |position| positions.set(&key, position))
    };
    html! {
        <Player {trace} before={slot.before.clone()} sources={sources(slot.played())} stage={bench.stage}
            fault={slot.fault().map(|fault| (fault.file, fault.line))} seek={bench.seek} {on_position} />
    }
}

/// The files of a program as the player takes them.
pub(super) fn sources(program: &Program) -> Rc<[(AttrValue, AttrValue)]> {
    program.files.iter().map(|(path, text)| (path.clone().into(), text.clone().into())).collect()
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct BarProps {
    slot: Rc<Slot>,
    on_run: Callback<()>,
    shares: bool,
}

/// The machine's bar: what it shows, and what can be done with it.
#[component]
fn Bar(props: &BarProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("the machine stands on a bench");
    let (key, slot) = (bench.shown.clone(), &props.slot);
    let dispatch = |action: BenchAction| {
        let bench = bench.clone();
        Callback::from(move |_: MouseEvent| bench.dispatch(action.clone()))
    };
    let run_now = props.on_run.reform(|_: MouseEvent| ());
    let stop_now = {
        let (bench, key) = (bench.clone(), key.clone());
        Callback::from(move |_: MouseEvent| stop(&bench, &key))
    };
    let editing = slot.mode == Mode::Edit;
    html! {
        <div class="machine-bar">
            <span class="machine-title">{ slot.title.clone() }</span>
            if slot.is_changed() && !slot.is_exercise { <span class="badge">{ t("changed") }</span> }
            <span class="spread" />
            if slot.status.is_busy() {
                <button type="button" class="button" onclick={stop_now}>{ t("Stop") }</button>
            } else if slot.is_exercise {
                <button type="button" class="button primary" onclick={run_now} title="Ctrl+Enter">{ t("Run the checks") }</button>
            } else if editing || slot.is_stale() {
                <button type="button" class="button primary" onclick={run_now} title="Ctrl+Enter">{ t("Run") }</button>
            }
            if !slot.locked && !slot.is_exercise {
                if editing {
                    if slot.has_run() {
                        <button type="button" class="button quiet" onclick={dispatch(BenchAction::Mode(key.clone(), Mode::Watch))}>{ t("Back to the run") }</button>
                    }
                } else {
                    <button type="button" class="button quiet" onclick={dispatch(BenchAction::Mode(key.clone(), Mode::Edit))}>{ t("Edit this") }</button>
                }
                if slot.is_changed() || slot.ran.is_some() {
                    <button type="button" class="button quiet" onclick={dispatch(BenchAction::Reset(key.clone()))}>{ t("Reset") }</button>
                }
                if props.shares { <ShareButton slot={slot.clone()} /> }
            }
        </div>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct NoteProps {
    status: Status,
    fault: Option<Fault>,
}

/// What the engine is doing, in words; also for people who do not see it.
#[component]
fn Note(props: &NoteProps) -> Html {
    let class = match props.status {
        Status::Stopping(_) | Status::Bound(_) | Status::Stopped(_) | Status::Failed(_) | Status::Exited(_) => {
            "machine-note serious"
        }
        Status::Quiet | Status::Loading | Status::Running(_) => "machine-note",
    };
    let sentence = props.status.sentence();
    let fault = props.fault.as_ref().filter(|_| matches!(props.status, Status::Exited(_)));
    html! {
        <div role="status" class={classes!(class, sentence.is_none().then_some("empty"))}>
            if let Some(fault) = fault {
                <strong>{ fill("Line {} of {}: ", &[&fault.line, &fault.file]) }</strong>{ fault.message.clone() }{ ". " }
            }
            { sentence.unwrap_or_default() }
        </div>
    }
}

fn listings(program: &Program) -> Html {
    let named = program.files.len() > 1;
    let listing =
        |(path, text): &(String, String)| html! { <Listing path={path.clone()} text={text.clone()} {named} /> };
    program.files.iter().map(listing).collect()
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct LockedProps {
    program: Rc<Program>,
    key_of: AttrValue,
}

/// The program before its prediction: to be read, not to be run.
#[component]
fn Locked(props: &LockedProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("the machine stands on a bench");
    let to_text = {
        let bench = bench.clone();
        Callback::from(move |_: MouseEvent| bench.dispatch(BenchAction::Pane(super::Pane::Text)))
    };
    html! {
        <div class="locked">
            { listings(&props.program) }
            <div class="locked-note">
                <p><strong>{ t("Predict first.") }</strong>{ t(" Put the lines into the order in which you expect them. Then it runs, and you can step through it, forward and back.") }</p>
                <button type="button" class="button narrow-only" onclick={to_text}>{ t("Go to the prediction") }</button>
            </div>
        </div>
    }
}
