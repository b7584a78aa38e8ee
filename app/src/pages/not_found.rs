//! There is no such page.

use crate::routes::Route;
use yew::prelude::*;
use yew_router::prelude::*;

/// The page for addresses that name nothing.
#[component]
pub fn NotFound() -> Html {
    html! {
        <section class="plain-page">
            <p class="eyebrow">{ "404" }</p>
            <h1>{ "This page does not exist" }</h1>
            <p class="lead">{ "It was moved, or the address was mistyped." }</p>
            <div class="actions">
                <Link<Route> to={Route::Home} classes="button primary">{ "To the course" }</Link<Route>>
                <Link<Route> to={Route::Playground} classes="button">{ "To the playground" }</Link<Route>>
            </div>
        </section>
    }
}
