//! A lesson as the desk shows it, in front of a class or on paper: the page around it, which is there before the desk.

use super::NotFound;
use crate::data::{Fetched, LessonData, use_lesson};
use crate::late::Late;
use crate::late::desk::DeskView;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`OnDesk`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OnDeskProps {
    /// Slug of the chapter.
    pub chapter: AttrValue,
    /// Slug.
    pub lesson: AttrValue,
    /// What the desk makes of the lesson.
    pub view: Callback<Rc<LessonData>, DeskView>,
}

/// The page.
#[component]
pub fn OnDesk(props: &OnDeskProps) -> Html {
    match use_lesson(&props.lesson) {
        Fetched::Here(data) if props.chapter == data.lesson.chapter => html! {
            <Late<DeskView> view={props.view.emit(data.clone())} now=true>
                <section class="chapter-page">
                    <h1>{ data.lesson.title.clone() }</h1>
                    <p class="lead">{ data.lesson.summary.clone() }</p>
                    <p class="soft" role="status">{ "Loading…" }</p>
                </section>
            </Late<DeskView>>
        },
        Fetched::Here(_) | Fetched::Unknown => html! { <NotFound /> },
        Fetched::Waiting => html! { <p class="waiting-page soft" role="status">{ "Loading the lesson…" }</p> },
        Fetched::Failed(why) => html! { <p class="waiting-page" role="alert">{ why }</p> },
    }
}
