//! The words that the course explains.

use crate::data::{Fetched, use_glossary};
use crate::late::turns::InTurn;
use crate::ports::page;
use crate::quiz::markup;
use content::model::Term;
use yew::prelude::*;

/// Words that come alive together.
const AT_ONCE: usize = 12;

/// The glossary.
#[component]
pub fn Glossary() -> Html {
    let glossary = use_glossary();
    {
        // The browser looked for the word of the address before it was there.
        let here = matches!(glossary, Fetched::Here(_));
        use_effect_with(here, |here| {
            if *here {
                page::to_fragment();
            }
        });
    }
    html! {
        <article class="plain-page prose">
            <h1>{ "Glossary" }</h1>
            { match &glossary {
                Fetched::Here(glossary) => html! {
                    <dl class="glossary">
                        { for glossary.terms.chunks(AT_ONCE).map(|terms| html! {
                            <InTurn>{ for terms.iter().map(entry) }</InTurn>
                        }) }
                    </dl>
                },
                Fetched::Waiting | Fetched::Unknown => html! { <p class="soft" role="status">{ "Loading…" }</p> },
                Fetched::Failed(why) => html! { <p role="alert">{ why }</p> },
            } }
        </article>
    }
}

fn entry(term: &Term) -> Html {
    html! {
        <div key={term.slug.clone()} class="glossary-term" id={term.slug.clone()} tabindex="-1">
            <dt>{ &term.title }</dt>
            <dd>{ markup(&term.text) }
                if let Some(path) = &term.lesson { { " " }<a href={path.clone()}>{ "See it run" }</a> }
            </dd>
        </div>
    }
}
