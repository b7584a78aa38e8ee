//! The buttons: step, play, and how fast and by what.

use super::keys::SHORTCUTS;
use super::reducer::Action;
use super::speed::Speed;
use super::steps::Unit;
use crate::words::t;
use sim_core::trace::Direction;
use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

const BACK: &str = "M11 3L4 8l7 5z";
const FORWARD: &str = "M5 3l7 5-7 5z";
const PREVIOUS: &str = "M3 3v10M13 3L6 8l7 5z";
const NEXT: &str = "M3 3l7 5-7 5zM13 3v10";
const PLAY: &str = "M4 2.5v11l9-5.5z";
const PAUSE: &str = "M4 3h2.5v10H4zM9.5 3H12v10H9.5z";

/// Properties of [`Controls`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ControlsProps {
    /// Whether time goes on by itself.
    pub(super) playing: bool,
    /// How fast.
    pub(super) speed: Speed,
    /// What the step buttons and play go by.
    pub(super) unit: Unit,
    /// Whether this is the first record.
    pub(super) at_start: bool,
    /// Whether this is the last record.
    pub(super) at_end: bool,
    /// Where actions go.
    pub(super) act: Callback<Action>,
}

/// The buttons of the player.
#[component]
pub(super) fn Controls(props: &ControlsProps) -> Html {
    let button = |label: AttrValue, icon: &'static str, action: Action, off: bool| {
        let act = props.act.clone();
        html! {
            <button type="button" class="p-round" aria-label={label.clone()} title={label} aria-disabled={off.to_string()}
                onclick={move |_| act.emit(action.clone())}>{ picture(icon) }</button>
        }
    };
    let play = if props.playing { t("Pause") } else { t("Play") };
    let toggle = props.act.reform(|_: MouseEvent| Action::Toggle);
    let unit = &props.unit;
    let open = use_state_eq(|| false);
    let helps = use_state_eq(|| false);
    let more = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    html! {
        <div class="p-controls" role="group" aria-label={t("Time")}>
            <div class="p-buttons">
                { button(t("Previous callback"), PREVIOUS, Action::Step(Unit::Callback, Direction::Back), props.at_start) }
                { button(unit.button(Direction::Back), BACK, Action::StepChosen(Direction::Back), props.at_start) }
                <button type="button" class="p-round p-play" aria-label={play.clone()} title={play} onclick={toggle}>
                    { picture(if props.playing { PAUSE } else { PLAY }) }
                </button>
                { button(unit.button(Direction::Forward), FORWARD, Action::StepChosen(Direction::Forward), props.at_end) }
                { button(t("Next callback"), NEXT, Action::Step(Unit::Callback, Direction::Forward), props.at_end) }
            </div>
            // A small phone has no room for these beside the buttons.
            <button type="button" class="p-more" aria-expanded={open.to_string()} onclick={more}>{ t("Pace") }</button>
            <div class={classes!("p-choices", open.then_some("open"))}>
                { choice(t("Step by"), &Unit::ALL.map(Unit::label), Unit::ALL.iter().position(|u| u == unit),
                    props.act.reform(|index: usize| Action::SetUnit(Unit::ALL[index.min(Unit::ALL.len() - 1)]))) }
                { choice(t("Speed"), &Speed::ALL.map(|speed| speed.label().into()), Some(props.speed.index()),
                    props.act.reform(|index: usize| Action::SetSpeed(Speed::ALL[index.min(Speed::ALL.len() - 1)]))) }
                { help(&helps) }
            </div>
        </div>
    }
}

fn picture(path: &'static str) -> Html {
    html! { <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={path} /></svg> }
}

fn choice(label: AttrValue, options: &[AttrValue], chosen: Option<usize>, choose: Callback<usize>) -> Html {
    let onchange = Callback::from(move |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            choose.emit(usize::try_from(select.selected_index()).unwrap_or(0));
        }
    });
    html! {
        <select aria-label={label.clone()} title={label} {onchange}>
            { for options.iter().enumerate().map(|(index, option)| html! {
                <option selected={chosen == Some(index)}>{ option }</option>
            }) }
        </select>
    }
}

/// The shortcuts, rendered when they are asked for: most people never do, and the first frame is shown sooner.
fn help(helps: &UseStateHandle<bool>) -> Html {
    let ontoggle = {
        let helps = helps.setter();
        Callback::from(move |event: Event| {
            let details = event.target_dyn_into::<Element>();
            helps.set(details.is_some_and(|details| details.has_attribute("open")));
        })
    };
    html! {
        <details class="p-help" {ontoggle}>
            <summary aria-label={t("Keyboard shortcuts")} title={t("Keyboard shortcuts")}>{ "?" }</summary>
            if **helps {
                <div class="p-keys" role="group" aria-label={t("Keyboard shortcuts")}>
                    <dl>
                        { for SHORTCUTS.iter().map(|shortcut| html! {
                            <div>
                                <dt>{ for shortcut.keys.iter().map(|key| html! { <kbd>{ t(key) }</kbd> }) }</dt>
                                <dd>{ (shortcut.does)() }</dd>
                            </div>
                        }) }
                    </dl>
                    <p>{ t("Letters work while something in the player has the focus. A click on a token keeps it lit; Escape lets go.") }</p>
                </div>
            }
        </details>
    }
}
