//! There is no such page.

use super::link::link;
use crate::routes::Route;
use yew::prelude::*;

/// The page for addresses that name nothing.
#[component]
pub fn NotFound() -> Html {
    html! {
        <section class="plain-page">
            <p class="eyebrow">{ "404" }</p>
            <h1>{ "This page does not exist" }</h1>
            <p class="lead">{ "It was moved, or the address was mistyped." }</p>
            <div class="actions">
                { link(&Route::Home, classes!("button", "primary"), html! { "To the course" }) }
                { link(&Route::Playground, classes!("button"), html! { "To the playground" }) }
            </div>
        </section>
    }
}
