//! The buttons: every key of the deck for hands that have no keyboard. They are hidden while nothing moves.

use super::Talk;
use super::keys::Wish;
use super::state::{Action, Panel, Tool};
use super::vote::is_open;
use crate::ports::{page, screen};
use yew::prelude::*;

/// The bar.
#[component]
pub(super) fn Bar() -> Html {
    let talk = use_context::<Talk>().expect("the bar is a part of the projector");
    let button = |name: &'static str, key: &'static str, wish: Wish, pressed: Option<bool>| {
        let wishes = talk.wish.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            wishes.emit(wish.clone());
            // After a click Space goes on with the talk again; whoever came by the keyboard stays here.
            if event.detail() > 0 {
                screen::focused().iter().for_each(|element| drop(element.blur()));
            }
        });
        html! {
            <button type="button" {onclick} title={format!("{name} ({key})")} aria-pressed={pressed.map(|p| p.to_string())}>{ name }</button>
        }
    };
    let act = Wish::Act;
    let state = &talk.state;
    let tool = |tool: Tool| Some(state.tool == Some(tool));
    let panel = |panel: Panel| Some(state.panel == Some(panel));
    html! {
        <nav class="deck-bar-buttons" aria-label="Talk">
            { button("Back", "←", act(Action::Back), None) }
            { button("Next", "→", act(Action::Next), None) }
            { button("Slides", "O", act(Action::Panel(Panel::Overview)), panel(Panel::Overview)) }
            { button("Go to", "G", act(Action::Panel(Panel::Jump)), panel(Panel::Jump)) }
            { button("Dark", "B", act(Action::Blank), Some(state.shared.blank)) }
            { button("Full", "F", Wish::Full, None) }
            { button("Speaker", "S", Wish::Speaker, None) }
            { button("Laser", "L", act(Action::Tool(Tool::Laser)), tool(Tool::Laser)) }
            { button("Draw", "D", act(Action::Tool(Tool::Draw)), tool(Tool::Draw)) }
            { button("Erase", "E", act(Action::Tool(Tool::Erase)), tool(Tool::Erase)) }
            { button("Clear", "X", Wish::Clear, None) }
            { button("Zoom", "Z", Wish::Zoom, Some(state.zoom.is_some())) }
            { button("QR", "Q", act(Action::Panel(Panel::Code)), panel(Panel::Code)) }
            { button("Colours", "T", Wish::Colours, None) }
            if is_open(&talk) { { button("No hands", "all back to 0", act(Action::ClearVotes), None) } }
            <button type="button" title="Print a hand-out (Ctrl P)" onclick={|_: MouseEvent| page::print()}>{ "Print" }</button>
            { button("Keys", "?", act(Action::Panel(Panel::Help)), panel(Panel::Help)) }
            <a href={talk.link.clone()}>{ "Leave" }</a>
        </nav>
    }
}
