//! What stands over a slide when it is asked for: all slides, a field for a number, the keys, the link.

use super::Talk;
use super::keys::{SHORTCUTS, Wish};
use super::link::QrCode;
use super::slide::{SlideView, short};
use super::state::{Action, Panel};
use crate::ports::address;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The panel that is open, if one is.
#[component]
pub(super) fn Panels() -> Html {
    let talk = use_context::<Talk>().expect("panels are a part of the projector");
    let Some(panel) = talk.state.panel else { return html! {} };
    let (label, class, body) = match panel {
        Panel::Overview => ("All slides", "overview", html! { <Overview /> }),
        Panel::Jump => ("Go to a slide", "jump", html! { <Jump /> }),
        Panel::Help => ("Keys", "help", help()),
        Panel::Code => (
            "Link to this lesson",
            "code",
            html! { <><QrCode text={address::with(&talk.link, &address::kept())} /><p>{ short(&talk.link) }</p></> },
        ),
    };
    html! {
        <div class={classes!("deck-panel", class)} role="dialog" aria-modal="true" aria-label={label}>
            <button type="button" class="deck-close" onclick={talk.act(Action::Escape)}>{ "Close" }</button>
            { body }
        </div>
    }
}

/// All slides, small. The one that is shown has the focus, and Tab goes from one to the next.
#[component]
fn Overview() -> Html {
    let talk = use_context::<Talk>().expect("panels are a part of the projector");
    let here = use_node_ref();
    {
        let here = here.clone();
        use_effect_with((), move |()| {
            if let Some(element) = here.cast::<web_sys::HtmlElement>() {
                // Throws only for elements of other documents.
                let _ = element.focus();
            }
        });
    }
    let now = talk.state.shared.slide;
    html! {
        <ol class="deck-all">
            { for (0..talk.deck.slides.len() as u32).map(|at| html! {
                <li key={at}>
                    <div inert={true}><SlideView slide={at} step={whole(&talk, at)} /></div>
                    <button type="button" aria-label={format!("Slide {}", at + 1)} aria-current={(at == now).then_some("true")}
                        ref={if at == now { here.clone() } else { NodeRef::default() }} onclick={talk.act(Action::Slide(at))} />
                </li>
            }) }
        </ol>
    }
}

/// The step of a small slide: all of it, but for answers, which the class may still have to find.
fn whole(talk: &Talk, slide: u32) -> u32 {
    let asks = talk.deck.slides.get(slide as usize).is_some_and(|slide| slide.asks());
    if asks { 0 } else { u32::MAX }
}

/// A field for a slide's number.
#[component]
fn Jump() -> Html {
    let talk = use_context::<Talk>().expect("panels are a part of the projector");
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with((), move |()| {
            if let Some(element) = field.cast::<HtmlInputElement>() {
                // Throws only for elements of other documents.
                let _ = element.focus();
            }
        });
    }
    let of = talk.deck.slides.len();
    let onsubmit = {
        let (wish, field) = (talk.wish.clone(), field.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let text = field.cast::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default();
            if let Ok(number) = text.trim().parse::<u32>() {
                wish.emit(Wish::Act(Action::Slide(number.saturating_sub(1))));
            }
        })
    };
    html! {
        <form {onsubmit}>
            <label>{ format!("Slide, 1 to {of} ") }<input ref={field} inputmode="numeric" autocomplete="off" size="4" /></label>
            <button type="submit">{ "Go" }</button>
        </form>
    }
}

fn help() -> Html {
    html! {
        <dl>
            { for SHORTCUTS.iter().map(|(keys, does)| html! { <div><dt>{ *keys }</dt><dd>{ *does }</dd></div> }) }
        </dl>
    }
}
