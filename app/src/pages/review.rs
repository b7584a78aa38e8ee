//! Review: what is due, the weakest first, one question at a time.

use super::link::link;
use crate::data::{Data, Fetched, Practice, use_practice};
use crate::keep;
use crate::late::Late;
use crate::late::desk::DeskView;
use crate::ports::clock;
use crate::routes::Route;
use crate::state::ProgressHandle;
use progress::review::Card;
use std::rc::Rc;
use yew::prelude::*;

mod again;
mod card;

pub(super) use again::comes_back;
use card::CardView;

/// The largest text of the page, there from the start.
const LEAD: &str =
    "What you answered comes back after a while, in another form where there is one. What you know least comes first.";

/// The review page: its frame at first, the rest when it is here.
#[component]
pub fn ReviewPage() -> Html {
    html! {
        <Late<DeskView> view={DeskView::Review} now=true>{ opening() }</Late<DeskView>>
    }
}

/// The page until it is known what is due.
fn opening() -> Html {
    html! {
        <section class="plain-page review-page">
            <h1>{ "Review" }</h1>
            <p class="lead">{ LEAD }</p>
            <p class="soft" role="status">{ "Reading what is kept…" }</p>
        </section>
    }
}

/// The page itself.
#[component]
pub fn ReviewView() -> Html {
    let data = use_context::<Data>().expect("pages stand inside the app");
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    // Where the variants cannot be had, the questions come back as they are in the lessons.
    let practice = match use_practice() {
        Fetched::Here(practice) => Some(practice),
        Fetched::Waiting => None,
        Fetched::Unknown | Fetched::Failed(_) => Some(Rc::new(Practice(Vec::new()))),
    };
    let current = use_state(|| None::<Card>);
    let ahead = use_state(|| false);
    let now = clock::today();
    let cards = keep::cards(&keep::document(), &data.site().outline, now);
    let due = cards.iter().filter(|card| card.is_due(now)).count();
    {
        // A question stays until the person goes on, whatever is due meanwhile.
        let (current, ahead) = (current.clone(), *ahead);
        let first = cards.iter().find(|card| ahead || card.is_due(now)).cloned();
        let wanted = progress.loaded && current.is_none() && first.is_some();
        use_effect_with(wanted, move |wanted| {
            if *wanted {
                current.set(first);
            }
        });
    }
    let Some(practice) = practice.filter(|_| progress.loaded) else {
        return opening();
    };
    let on_next = {
        let (current, cards, ahead) = (current.clone(), cards.clone(), *ahead);
        Callback::from(move |()| {
            let now = clock::today();
            let this = current.as_ref().map(|card| (card.lesson.clone(), card.task.clone()));
            let others = || cards.iter().filter(|card| Some((card.lesson.clone(), card.task.clone())) != this);
            current.set(others().find(|card| ahead || card.is_due(now)).cloned());
        })
    };
    if let Some(card) = &*current {
        let key = format!("{}/{}/{}", card.lesson, card.task, card.last);
        return html! { <CardView {key} card={card.clone()} {practice} {due} {on_next} /> };
    }
    let practise = {
        let ahead = ahead.clone();
        Callback::from(move |_: MouseEvent| ahead.set(true))
    };
    html! {
        <section class="plain-page review-page">
            <h1>{ "Review" }</h1>
            <p class="lead">{ LEAD }</p>
            if let Some(next) = cards.iter().map(|card| card.due).min() {
                <p>{ format!("Nothing is due. The next question comes back {}.", comes_back(next, now)) }</p>
                <p>{ format!("{} known to the review.", if cards.len() == 1 { "One question is".to_owned() } else { format!("{} questions are", cards.len()) }) }</p>
                <div class="actions">
                    <button type="button" class="button primary" onclick={practise}>{ "Practise ahead" }</button>
                    { link(&Route::Home, classes!("button"), html! { "To the course" }) }
                </div>
            } else {
                <p>{ "There is nothing to review yet. A question that you answer in a lesson comes back here: soon if it was wrong, later if it was right." }</p>
                <div class="actions">{ link(&Route::Home, classes!("button", "primary"), html! { "To the course" }) }</div>
            }
        </section>
    }
}
