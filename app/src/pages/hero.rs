//! The race in the hero, playing by itself.
//!
//! Its pictures were drawn when the site was built, by the stage that every lesson has: so it runs as soon as the page is
//! there, without the machine. Only the moves between two pictures are made here.

use crate::data::{Fetched, FilmPack, use_film};
use crate::player::hanging;
use crate::ports::page;
use crate::stages::Film;
use gloo::timers::callback::Interval;
use std::rc::Rc;
use yew::prelude::*;

/// Real milliseconds from one record to the next.
const STEP: u32 = 850;
/// Steps for which the end is shown before the race begins again.
const REST: usize = 5;

/// The hero's machine.
#[component]
pub(super) fn Hero() -> Html {
    match use_film() {
        Fetched::Here(film) => html! { <Running {film} /> },
        Fetched::Waiting | Fetched::Unknown | Fetched::Failed(_) => html! { <div class="hero-machine" /> },
    }
}

struct Next {
    frames: usize,
}

/// Position, counted past the last picture while the end is shown.
#[derive(Default, PartialEq)]
struct Place(usize);

impl Reducible for Place {
    type Action = Next;

    fn reduce(self: Rc<Self>, Next { frames }: Next) -> Rc<Self> {
        Rc::new(Place(if self.0 + 1 >= frames + REST { 0 } else { self.0 + 1 }))
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct RunningProps {
    film: Rc<FilmPack>,
}

#[component]
fn Running(props: &RunningProps) -> Html {
    let film = &props.film;
    let place = use_reducer_eq(Place::default);
    let playing = use_state_eq(|| false);
    {
        // It begins by itself, except for people who asked for stillness.
        let playing = playing.clone();
        use_effect_with((), move |()| playing.set(!page::prefers_stillness()));
    }
    {
        let (place, frames) = (place.dispatcher(), film.frames.len());
        use_effect_with(*playing, move |playing| {
            let interval = playing.then(|| Interval::new(STEP, move || place.dispatch(Next { frames })));
            move || drop(interval)
        });
    }
    let toggle = {
        let playing = playing.clone();
        Callback::from(move |_: MouseEvent| playing.set(!*playing))
    };
    let Some(frame) = film.frames.get(place.0.min(film.frames.len().saturating_sub(1))) else { return html! {} };
    html! {
        <figure class="hero-machine" aria-label="A race of five callbacks, playing">
            <div class="hero-code">
                <pre><code>{ for film.source.lines().enumerate().map(|(at, text)| html! {
                    <span class={classes!("hero-line", (at + 1 == frame.line as usize).then_some("now"))}>{ hanging(text) }</span>
                }) }</code></pre>
                <pre class="hero-printed" role="group" aria-label="Printed so far">{ &frame.printed }</pre>
            </div>
            <div class="hero-stage wide" aria-hidden="true" inert=true><Film picture={AttrValue::from(frame.wide.clone())} /></div>
            <div class="hero-stage narrow" aria-hidden="true" inert=true><Film picture={AttrValue::from(frame.narrow.clone())} /></div>
            <figcaption class="hero-say">
                <button type="button" class="button icon" onclick={toggle} aria-label={if *playing { "Pause the race" } else { "Play the race" }}>
                    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
                        <path d={if *playing { "M3 2h4v12H3zM9 2h4v12H9z" } else { "M4 2v12l10-6z" }} />
                    </svg>
                </button>
                <span>{ &frame.said }</span>
            </figcaption>
        </figure>
    }
}
