//! The words that the course explains.

use crate::data::{Fetched, use_glossary};
use crate::ports::page;
use crate::quiz::markup;
use yew::prelude::*;

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
                        { for glossary.terms.iter().map(|term| html! {
                            <div key={term.slug.clone()} class="glossary-term" id={term.slug.clone()} tabindex="-1">
                                <dt>{ &term.title }</dt>
                                <dd>{ markup(&term.text) }
                                    if let Some(path) = &term.lesson { { " " }<a href={path.clone()}>{ "See it run" }</a> }
                                </dd>
                            </div>
                        }) }
                    </dl>
                },
                Fetched::Waiting | Fetched::Unknown => html! { <p class="soft" role="status">{ "Loading…" }</p> },
                Fetched::Failed(why) => html! { <p role="alert">{ why }</p> },
            } }
        </article>
    }
}
