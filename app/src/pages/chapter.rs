//! A chapter: what it is about, and its lessons.

use super::NotFound;
use super::home::LessonList;
use crate::late::turns::InTurn;
use crate::state::use_outline;
use yew::prelude::*;

/// Properties of [`ChapterPage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ChapterPageProps {
    /// Slug.
    pub chapter: AttrValue,
}

/// The chapter page.
#[component]
pub fn ChapterPage(props: &ChapterPageProps) -> Html {
    let outline = use_outline();
    let Some(chapter) = outline.chapters.iter().find(|chapter| props.chapter == chapter.slug) else {
        return html! { <NotFound /> };
    };
    let minutes: u32 = chapter.lessons.iter().map(|card| u32::from(card.minutes)).sum();
    html! {
        <section class="chapter-page">
            <p class="eyebrow">{ format!("Chapter {}", chapter.number) }</p>
            <h1>{ chapter.title.clone() }</h1>
            <p class="lead">{ chapter.summary.clone() }</p>
            <p class="small soft">{ format!("{} lessons, about {minutes} minutes", chapter.lessons.len()) }</p>
            <h2 class="visually-hidden">{ "Lessons" }</h2>
            <InTurn><LessonList chapter={chapter.clone()} full=true /></InTurn>
        </section>
    }
}
