//! A show of hands: orders beside each other, a count for each, and then the truth.

use super::Talk;
use super::item::order;
use super::state::{Action, orders};
use content::deck::Order;
use yew::prelude::*;

/// Properties of [`Vote`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct VoteProps {
    /// Index of the slide.
    pub(super) slide: u32,
    /// What can be voted for.
    pub(super) orders: Vec<Order>,
    /// Whether the truth is shown.
    pub(super) revealed: bool,
    /// Whether hands can be counted here.
    pub(super) live: bool,
}

/// The vote. Keys 1 to 9 count a hand, with Shift they take one back; so do the buttons.
#[component]
pub(super) fn Vote(props: &VoteProps) -> Html {
    let talk = use_context::<Talk>().expect("votes are a part of the projector");
    let votes: Vec<u16> = (0..props.orders.len() as u8).map(|at| talk.state.votes(props.slide, at)).collect();
    let most = votes.iter().copied().max().unwrap_or(0).max(1);
    let all: u32 = votes.iter().copied().map(u32::from).sum();
    html! {
        <div class="deck-orders">
            { for props.orders.iter().zip(&votes).enumerate().map(|(at, (choice, count))| {
                let letter = char::from(b'A' + at as u8);
                let mark = props.revealed.then_some(if choice.right { "ok" } else { "bad" });
                let button = |more: bool, sign: &'static str| {
                    let label = if more { format!("One hand more for {letter}") } else { format!("One hand less for {letter}") };
                    let onclick = talk.act(Action::Vote(at as u8, more));
                    html! { <button type="button" aria-label={label} {onclick}>{ sign }</button> }
                };
                let width = f64::from(*count) / f64::from(most) * 100.0;
                html! {
                    <section class={classes!("deck-order", mark)} aria-label={format!("Order {letter}")}>
                        <h3>
                            { letter }
                            if let Some(mark) = mark {
                                <span class="deck-sign" aria-hidden="true">{ if mark == "ok" { " ✓" } else { " ✗" } }</span>
                                <span class="visually-hidden">{ if mark == "ok" { "is what Node prints" } else { "is not printed" } }</span>
                            }
                        </h3>
                        { order(&choice.lines) }
                        <svg class="deck-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                            <rect class="deck-bar-all" width="100" height="6" /><rect width={format!("{width:.1}")} height="6" />
                        </svg>
                        <div class="deck-hands">
                            <p><strong>{ count }</strong><span class="visually-hidden">{ format!(" of {all} hands") }</span></p>
                            if props.live && !props.revealed { { button(false, "−") }{ button(true, "+") } }
                        </div>
                    </section>
                }
            }) }
        </div>
    }
}

/// Whether hands are counted on the slide that is shown.
pub(super) fn is_open(talk: &Talk) -> bool {
    let slide = talk.deck.slides.get(talk.state.shared.slide as usize);
    slide.is_some_and(|slide| orders(&slide.face) > 0) && talk.state.shared.step == 0
}
