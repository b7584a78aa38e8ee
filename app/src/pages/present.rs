//! A lesson in front of a class: the page around the projector, which comes late.

use super::NotFound;
use crate::data::{Fetched, use_lesson};
use crate::late::Late;
use crate::late::desk::DeskView;
use crate::projector::ProjectorProps;
use yew::prelude::*;

/// Properties of [`PresentPage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PresentPageProps {
    /// Slug of the chapter.
    pub chapter: AttrValue,
    /// Slug.
    pub lesson: AttrValue,
}

/// The page.
#[component]
pub fn PresentPage(props: &PresentPageProps) -> Html {
    match use_lesson(&props.lesson) {
        Fetched::Here(data) if props.chapter == data.lesson.chapter => html! {
            <Late<DeskView> view={DeskView::Projector(ProjectorProps { data: data.clone() })} now=true>
                <section class="chapter-page">
                    <h1>{ data.lesson.title.clone() }</h1>
                    <p class="lead">{ data.lesson.summary.clone() }</p>
                    <p class="soft" role="status">{ "Loading the slides…" }</p>
                </section>
            </Late<DeskView>>
        },
        Fetched::Here(_) | Fetched::Unknown => html! { <NotFound /> },
        Fetched::Waiting => html! { <p class="waiting-page soft" role="status">{ "Loading the lesson…" }</p> },
        Fetched::Failed(why) => html! { <p class="waiting-page" role="alert">{ why }</p> },
    }
}
