//! The home page: what this is, shown by a race that runs, and where to begin.

use super::hero::Hero;
use super::link::{link, link_to};
use crate::late::turns::InTurn;
use crate::routes::Route;
use crate::state::{ProgressHandle, use_outline};
use content::model::{Card, OutlineChapter};
use yew::prelude::*;

/// The home page.
#[component]
pub fn Home() -> Html {
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    let outline = use_outline();
    let chapters = &outline.chapters;
    let cards = || chapters.iter().flat_map(|chapter| chapter.lessons.iter().map(move |card| (chapter, card)));
    let begun = progress.progress.resume.is_some() || progress.progress.lessons.values().any(|l| !l.answers.is_empty());
    let is_done = |slug: &str| progress.progress.lessons.get(slug).is_some_and(|l| l.is_done());
    let (resume, due) = (progress.progress.resume.as_ref(), progress.progress.due);
    let stopped = resume.and_then(|(slug, block)| Some((cards().find(|(_, card)| card.slug == *slug)?, Some(*block))));
    let unread = || cards().find(|(_, card)| !is_done(&card.slug)).or_else(|| cards().next());
    let next = stopped.or_else(|| Some((unread()?, None)));
    html! {
        <>
            <section class="hero">
                <div class="hero-text">
                    <h1>{ "See Node.js run, one tick at a time" }</h1>
                    <p class="lead">{ "Write real JavaScript. Say what it will print. Then run it on a whole simulated machine and step through every queue, timer and phase, forward and back." }</p>
                    <div class="actions">
                        if let Some(((chapter, card), block)) = next {
                            { link_to(
                                path_to(chapter, card, block),
                                classes!("button", "primary"),
                                html! { if begun { { format!("Go on: {}", card.title) } } else { { "Begin the course" } } },
                            ) }
                        }
                        if due > 0 { { link(&Route::Review, classes!("button"), html! { { format!("Review: {due} due") } }) } }
                        { link(&Route::Playground, classes!("button"), html! { "Try a program" }) }
                    </div>
                </div>
                <InTurn><Hero /></InTurn>
            </section>
            <section class="promises" aria-label="How it works">
                <div><h2>{ "Predict first" }</h2><p>{ "You commit to an order before the output is shown. Each line is graded, and the first wrong one opens the moment that explains it." }</p></div>
                <div><h2>{ "Go back" }</h2><p>{ "Every run is recorded. Step forward, step back, drag the timeline: the stack, the queues and the clock follow." }</p></div>
                <div><h2>{ "Change it" }</h2><p>{ "Edit any program and run it again. It prints what Node 24 prints. Where Node itself may go two ways, you see both." }</p></div>
            </section>
            <section class="chapters" aria-labelledby="chapters">
                <h2 id="chapters">{ "Chapters" }</h2>
                <ol class="plain chapter-list">{ for chapters.iter().map(|chapter| html! { <InTurn><ChapterItem chapter={chapter.clone()} /></InTurn> }) }</ol>
            </section>
        </>
    }
}

/// The address of a lesson, or of the block where the reading stopped.
fn path_to(chapter: &OutlineChapter, card: &Card, block: Option<u16>) -> String {
    let path = Route::Lesson { chapter: chapter.slug.clone(), lesson: card.slug.clone() }.path();
    block.map_or_else(|| path.clone(), |block| format!("{path}#b{block}"))
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct ChapterItemProps {
    chapter: OutlineChapter,
}

#[component]
fn ChapterItem(props: &ChapterItemProps) -> Html {
    let chapter = &props.chapter;
    html! {
        <li class="chapter-item">
            <span class="chapter-number" aria-hidden="true">{ chapter.number }</span>
            <div>
                <h3>{ link(&Route::Chapter { chapter: chapter.slug.clone() }, classes!(), html! { chapter.title.clone() }) }</h3>
                <p>{ chapter.summary.clone() }</p>
                <LessonList chapter={chapter.clone()} />
            </div>
        </li>
    }
}

/// Properties of [`LessonList`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct LessonListProps {
    pub(super) chapter: OutlineChapter,
    /// Whether to say what each lesson is about.
    #[prop_or_default]
    pub(super) full: bool,
}

/// The lessons of a chapter.
#[component]
pub(super) fn LessonList(props: &LessonListProps) -> Html {
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    html! {
        <ol class={classes!("plain", "lesson-list", props.full.then_some("full"))}>
            { for props.chapter.lessons.iter().map(|card| {
                let kept = progress.progress.lessons.get(&card.slug);
                let state = match kept {
                    Some(lesson) if lesson.is_done() => "done",
                    Some(lesson) if !lesson.answers.is_empty() => "begun",
                    _ => "new",
                };
                let to = Route::Lesson { chapter: props.chapter.slug.clone(), lesson: card.slug.clone() };
                html! {
                    <li key={card.slug.clone()} class={classes!("lesson-item", state)}>
                        <span class="lesson-state" aria-hidden="true" />
                        { link(&to, classes!(), html! { card.title.clone() }) }
                        <span class="small soft minutes">
                            { format!("{} min", card.minutes) }
                            { match (state, kept) {
                                ("done", _) => " · done".to_owned(),
                                ("begun", Some(lesson)) => format!(" · {} of {} right", lesson.right(), lesson.tasks),
                                _ => String::new(),
                            } }
                        </span>
                        if props.full { <p>{ card.summary.clone() }</p> }
                    </li>
                }
            }) }
        </ol>
    }
}
