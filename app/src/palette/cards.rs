//! Cards that explain a word of the glossary where it stands in a text.

use crate::data::{Fetched, use_glossary};
use crate::ports::word::{self, Place};
use crate::quiz::markup;
use yew::prelude::*;

/// The card of the word that is pointed at or focused. It stays while the pointer is on it, and Escape puts it away.
#[component]
pub fn Cards() -> Html {
    let shown = use_state_eq(|| None::<Place>);
    {
        let shown = shown.setter();
        use_effect_with((), move |()| {
            let watch = word::watch(move |place| shown.set(place));
            move || drop(watch)
        });
    }
    match &*shown {
        Some(place) => html! { <Card place={place.clone()} /> },
        None => html! {},
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct CardProps {
    place: Place,
}

/// Asks for the glossary only when the first card is wanted.
#[component]
fn Card(props: &CardProps) -> Html {
    let glossary = use_glossary();
    let host = use_node_ref();
    let text = match &glossary {
        Fetched::Here(glossary) => glossary.terms.iter().find(|term| term.slug == props.place.slug).cloned(),
        _ => None,
    };
    {
        let host = host.clone();
        use_effect_with((props.place.clone(), text.is_some()), move |(place, _)| word::place_card(&host, place));
    }
    html! {
        <div ref={host} class="term-card" role="tooltip" id={word::CARD}>
            { match (&glossary, text) {
                (_, Some(term)) => html! { <><strong>{ term.title }</strong><span class="prose">{ markup(&term.text) }</span></> },
                (Fetched::Failed(why), None) => html! { <span>{ why }</span> },
                (Fetched::Waiting, None) => html! { <span class="soft">{ "…" }</span> },
                (_, None) => html! {},
            } }
        </div>
    }
}
