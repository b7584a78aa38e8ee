//! A lesson in front of a class: its deck, full screen, driven by keys or a clicker, with a second window for the speaker.
//!
//! Both windows hold the same state (`state`) and tell each other when it changes; neither needs a server for that. A slide
//! is 30 units high whatever it is shown on, in `static/css/deck`, so that the same slide is the projector's picture,
//! a small one of the overview, and a part of the printed hand-out.

mod bar;
mod hand_out;
mod ink;
mod item;
mod keys;
mod link;
mod panels;
mod slide;
mod speaker;
mod state;
mod sync;
mod vote;

use crate::data::LessonData;
use crate::late::machine::MachinePart;
use crate::late::use_part;
use crate::ports::{address, clock, page, screen, storage};
use bar::Bar;
use content::deck::{Deck, Face, deck};
use gloo::events::{EventListener, EventListenerOptions};
use hand_out::HandOut;
use ink::Ink;
use keys::{Press, Wish, wish};
use panels::Panels;
use slide::SlideView;
use speaker::Speaker;
use state::{Action, DeckState, Tool};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Milliseconds without a movement after which the buttons and the pointer are hidden.
const IDLE: u32 = 2_500;
/// The colours, in the order in which a key goes through them.
const COLOURS: [&str; 3] = ["light", "dark", "contrast"];

/// Properties of [`Projector`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ProjectorProps {
    /// The lesson.
    pub data: Rc<LessonData>,
}

/// What every part of the projector is told.
#[derive(Clone, PartialEq)]
struct Talk {
    data: Rc<LessonData>,
    deck: Rc<Deck>,
    state: UseReducerHandle<DeckState>,
    wish: Callback<Wish>,
    /// The full address of the lesson.
    link: AttrValue,
}

impl Talk {
    fn act(&self, action: Action) -> Callback<MouseEvent> {
        let wish = self.wish.clone();
        Callback::from(move |_: MouseEvent| wish.emit(Wish::Act(action.clone())))
    }
}

/// The projector's window, or the speaker's, as the address says.
#[component]
pub fn Projector(props: &ProjectorProps) -> Html {
    let data = &props.data;
    let deck = use_memo(data.clone(), |data| deck(&data.lesson));
    let state = {
        let deck = deck.clone();
        use_reducer_eq(move || DeckState::new(&deck))
    };
    let is_speaker = *use_state_eq(|| address::query("speaker").is_some());
    let styled = use_state_eq(|| false);
    let clears = use_state_eq(|| 0u32);
    let at = use_mut_ref(|| (50, 50));
    use_document(styled.setter());
    use_runs(data, &deck, &state);
    let session = sync::use_sync(&state, is_speaker);
    let lesson = &data.lesson;
    let link = use_memo((lesson.chapter.clone(), lesson.slug.clone()), |(chapter, slug)| {
        AttrValue::from(page::absolute(&content::model::lesson_path(chapter, slug)))
    });
    let wish = {
        let (dispatch, link, at, clears) = (state.dispatcher(), (*link).clone(), at.clone(), clears.clone());
        Callback::from(move |wish: Wish| match wish {
            Wish::Act(action) => dispatch.dispatch(action),
            Wish::Full => screen::toggle_full(),
            Wish::Speaker => {
                let opened = screen::open(&session.speaker(&link), "looproom-speaker");
                let trouble =
                    "The browser did not open the speaker window. Allow pop-ups for this page, then press S again.";
                dispatch.dispatch(Action::Trouble((!opened).then_some(trouble)));
            }
            Wish::Zoom => {
                let (x, y) = *at.borrow();
                dispatch.dispatch(Action::Zoom(x, y));
            }
            Wish::Colours => next_colours(),
            Wish::Clear => clears.set(*clears + 1),
        })
    };
    use_keys(&wish);
    let talk = Talk { data: data.clone(), deck: deck.clone(), state: state.clone(), wish, link: (*link).clone() };
    if !*styled {
        return html! {
            <section class="chapter-page">
                <h1>{ lesson.title.clone() }</h1>
                <p class="soft" role="status">{ "Loading the slides…" }</p>
            </section>
        };
    }
    html! {
        <ContextProvider<Talk> context={talk}>
            if is_speaker { <Speaker /> } else { <Room {at} clears={*clears} /> }
            <HandOut />
        </ContextProvider<Talk>>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RoomProps {
    at: Rc<std::cell::RefCell<(i32, i32)>>,
    clears: u32,
}

/// What the class sees.
#[component]
fn Room(props: &RoomProps) -> Html {
    let talk = use_context::<Talk>().expect("the room is a part of the projector");
    let state = &talk.state;
    let idle = use_state_eq(|| false);
    let (slide, laser) = (use_node_ref(), use_node_ref());
    let waiting = use_mut_ref(|| None);
    let onpointermove = {
        let (at, laser, idle, waiting) = (props.at.clone(), laser.clone(), idle.clone(), waiting.clone());
        Callback::from(move |event: PointerEvent| {
            let (x, y) = (event.client_x(), event.client_y());
            let (width, height) = page::window_size();
            at.replace(((f64::from(x) / width * 100.0) as i32, (f64::from(y) / height * 100.0) as i32));
            if let Some(dot) = laser.cast::<HtmlElement>() {
                screen::set_style(&dot, "left", &format!("{x}px"));
                screen::set_style(&dot, "top", &format!("{y}px"));
            }
            idle.set(false);
            let idle = idle.clone();
            waiting.replace(Some(clock::after(IDLE, move || idle.set(true))));
        })
    };
    {
        let slide = slide.clone();
        use_effect_with(state.zoom, move |zoom| {
            if let Some(element) = slide.cast::<HtmlElement>() {
                let (scale, origin) = match zoom {
                    Some((x, y)) => ("scale(2)", format!("{x}% {y}%")),
                    None => ("none", "50% 50%".to_owned()),
                };
                screen::set_style(&element, "transform", scale);
                screen::set_style(&element, "transform-origin", &origin);
            }
        });
    }
    let onclick = {
        let wish = talk.wish.clone();
        Callback::from(move |event: MouseEvent| {
            if event.alt_key() {
                wish.emit(Wish::Zoom);
            }
        })
    };
    let swipe = use_mut_ref(|| None::<i32>);
    let ontouchstart = {
        let swipe = swipe.clone();
        Callback::from(move |event: TouchEvent| *swipe.borrow_mut() = event.touches().get(0).map(|t| t.client_x()))
    };
    let ontouchend = {
        let (wish, free) = (talk.wish.clone(), state.tool.is_none());
        Callback::from(move |event: TouchEvent| {
            let (Some(from), Some(to)) = (swipe.take(), event.changed_touches().get(0)) else { return };
            match to.client_x() - from {
                way if way < -SWIPE && free => wish.emit(Wish::Act(Action::Next)),
                way if way > SWIPE && free => wish.emit(Wish::Act(Action::Back)),
                _ => {}
            }
        })
    };
    let (at, of) = (state.shared.slide, state.last() + 1);
    let tool = state.tool.map(|tool| match tool {
        Tool::Laser => "laser",
        Tool::Draw => "draw",
        Tool::Erase => "erase",
    });
    let says = format!("Slide {} of {of}", at + 1);
    html! {
        <div class={classes!("deck", idle.then_some("idle"), state.shared.blank.then_some("blank"))} data-tool={tool}
            data-slide={at.to_string()} data-step={state.shared.step.to_string()} data-steps={state.steps_of(at).to_string()}
            {onpointermove} {onclick} {ontouchstart} {ontouchend}>
            <h1 class="visually-hidden">{ talk.data.lesson.title.clone() }</h1>
            <p class="visually-hidden" role="status">{ says }</p>
            <div class="deck-screen" ref={slide}>
                <SlideView key={at} slide={at} step={state.shared.step} live=true />
                <Ink slide={at} clears={props.clears} />
            </div>
            if state.shared.blank { <div class="deck-dark" role="status"><span class="visually-hidden">{ "The screen is dark." }</span></div> }
            if state.tool == Some(Tool::Laser) { <div class="deck-laser" ref={laser} aria-hidden="true" /> }
            if let Some(trouble) = state.trouble {
                <div class="deck-trouble" role="alert">
                    <p>{ trouble }</p>
                    <button type="button" class="button" onclick={talk.act(Action::Trouble(None))}>{ "Understood" }</button>
                </div>
            }
            <Panels />
            <Bar />
        </div>
    }
}

/// Pixels of a swipe.
const SWIPE: i32 = 60;

/// The style sheet, the document's own attributes, and the colours as they were when the talk ends.
#[hook]
fn use_document(styled: UseStateSetter<bool>) {
    use_effect_with((), move |()| {
        page::set_root("data-present", Some(""));
        if screen::prefers_contrast() {
            page::set_root("data-theme", Some("contrast"));
        }
        let address = page::absolute(&page::meta("looproom-deck").unwrap_or_default());
        let listeners = screen::style(&address, move || styled.set(true));
        move || {
            drop(listeners);
            page::set_root("data-present", None);
            page::set_root("data-theme", storage::read("theme").as_deref());
        }
    });
}

/// The runs: once they and the machine are here, their slides have steps.
#[hook]
fn use_runs(data: &Rc<LessonData>, deck: &Rc<Deck>, state: &UseReducerHandle<DeckState>) {
    let machine = use_part::<MachinePart>();
    let (data, deck, dispatch) = (data.clone(), deck.clone(), state.dispatcher());
    use_effect_with(machine.is_some(), move |_| {
        let Some(machine) = machine else { return };
        wasm_bindgen_futures::spawn_local(async move {
            data.fetch_traces().await;
            let steps = |slide: &content::deck::Slide| match &slide.face {
                Face::Stage { program, run } => {
                    let run = data.runs_of(program).nth(*run);
                    run.map_or(0, |run| (machine.stops)(&run.built.trace).saturating_sub(1))
                }
                _ => slide.steps(),
            };
            dispatch.dispatch(Action::Steps(deck.slides.iter().map(steps).collect()));
        });
    });
}

/// All keys, wherever the focus is, but for fields.
#[hook]
fn use_keys(wishes: &Callback<Wish>) {
    let latest = use_mut_ref(|| wishes.clone());
    latest.replace(wishes.clone());
    use_effect_with((), move |()| {
        let listener = web_sys::window().and_then(|w| w.document()).map(|document| {
            let options = EventListenerOptions { phase: gloo::events::EventListenerPhase::Capture, passive: false };
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                let on = |selector: &str| {
                    screen::focused()
                        .is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
                };
                if on("input, textarea, select") && event.key() != "Escape" {
                    return;
                }
                let (key, code) = (event.key(), event.code());
                let press = Press {
                    key: &key,
                    code: &code,
                    shift: event.shift_key(),
                    other: event.ctrl_key() || event.alt_key() || event.meta_key(),
                    on_button: on("button, a, [role=button]"),
                };
                if let Some(wish) = wish(press) {
                    event.prevent_default();
                    event.stop_propagation();
                    let wishes = latest.borrow().clone();
                    wishes.emit(wish);
                }
            })
        });
        move || drop(listener)
    });
}

fn next_colours() {
    let now =
        page::root("data-theme").unwrap_or_else(|| (if page::prefers_dark() { "dark" } else { "light" }).to_owned());
    let at = COLOURS.iter().position(|colours| *colours == now).unwrap_or(0);
    page::set_root("data-theme", Some(COLOURS[(at + 1) % COLOURS.len()]));
}
