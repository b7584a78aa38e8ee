//! What a person has done: to look at, to print, to take along, to forget.

use super::link::link;
use crate::data::Data;
use crate::keep::{self, Standing};
use crate::late::Late;
use crate::late::desk::DeskView;
use crate::ports::{clock, files, page};
use crate::routes::Route;
use crate::state::ProgressHandle;
use content::model::{Card, OutlineChapter};
use progress::{Document, Summary};
use yew::prelude::*;

mod answers;
mod aside;
mod import;

use answers::Answers;
use aside::Aside;
use import::Import;

/// The progress page: its frame at first, the rest when it is here.
#[component]
pub fn ProgressPage() -> Html {
    html! {
        <Late<DeskView> view={DeskView::Progress} now=true>
            <article class="plain-page progress-page">
                <h1>{ "Progress" }</h1>
                <p class="lead">{ "What you answer is kept in this browser. This page shows all of it." }</p>
                <p class="soft" role="status">{ "Reading what is kept…" }</p>
            </article>
        </Late<DeskView>>
    }
}

/// The page itself.
#[component]
pub fn ProgressView() -> Html {
    let data = use_context::<Data>().expect("pages stand inside the app");
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    let document = keep::document();
    let chapters = &data.site().outline.chapters;
    let now = clock::today();
    let save = {
        let document = document.clone();
        Callback::from(move |_: MouseEvent| {
            // A browser that refuses downloads says so itself.
            let _ = files::save("looproom-progress.json", &document.to_text());
        })
    };
    let due = progress.progress.due;
    html! {
        <article class="plain-page progress-page">
            <h1>{ "Progress" }</h1>
            <p class="lead no-print">{ "What you answer is kept in this browser. This page shows all of it." }</p>
            <p class="print-only">{ format!("Looproom, {}", clock::day(now)) }</p>
            <Keeping />
            <Aside />
            if progress.loaded {
                <p class="sum">{ sum(&document) }</p>
                <p class="actions no-print">
                    if due > 0 {
                        { link(&Route::Review, classes!("button", "primary"), html! { { format!("Review: {due} due") } }) }
                    } else {
                        { link(&Route::Review, classes!("button"), html! { "Review" }) }
                    }
                    <button type="button" class="button" onclick={Callback::from(|_: MouseEvent| page::print())}>{ "Print" }</button>
                </p>
                { for chapters.iter().map(|chapter| chapter_view(chapter, &document)) }
                <section class="no-print" aria-labelledby="elsewhere">
                    <h2 id="elsewhere">{ "Take it along" }</h2>
                    <p>{ "A file holds everything that this page shows. Open it in another browser or on another device, and both know what you did." }</p>
                    <div class="actions">
                        <button type="button" class="button" onclick={save}>{ "Save as a file" }</button>
                    </div>
                    <Import />
                </section>
                <Forget />
            } else {
                <p class="soft" role="status">{ "Reading what is kept…" }</p>
            }
        </article>
    }
}

/// How it stands with keeping, where there is something to say.
#[component]
fn Keeping() -> Html {
    match keep::standing() {
        Standing::Refused => html! {
            <p class="result bad">{ "This browser keeps nothing for this page at present. What you see here is gone when you close it: save it as a file." }</p>
        },
        Standing::Untouched => html! {
            <p class="result bad">{ "What is kept was written by a newer version of Looproom. It is shown as far as this version understands it, and not changed." }</p>
        },
        Standing::Reading | Standing::Kept => html! {},
    }
}

/// The whole in one line.
fn sum(document: &Document) -> String {
    let all: Vec<Summary> = document.lessons.values().map(progress::Lesson::summary).collect();
    let total = |of: fn(&Summary) -> usize| all.iter().map(of).sum::<usize>();
    let answered = total(|s| s.answered);
    if answered == 0 {
        return "Nothing is answered yet.".to_owned();
    }
    let tasks = if answered == 1 { "task" } else { "tasks" };
    let reviews = match total(|s| s.reviews) {
        0 => String::new(),
        1 => " One answer was given in a review.".to_owned(),
        n => format!(" {n} answers were given in reviews."),
    };
    let skipped = match total(|s| s.skipped) {
        0 => String::new(),
        n => format!(", {n} only looked at"),
    };
    let (first, last) = (total(|s| s.right_at_first), total(|s| s.right_at_last));
    format!("{answered} {tasks} answered: {first} right at the first try, {last} right at last{skipped}.{reviews}")
}

fn chapter_view(chapter: &OutlineChapter, document: &Document) -> Html {
    html! {
        <section class="progress-chapter" aria-labelledby={format!("chapter-{}", chapter.slug)}>
            <h2 id={format!("chapter-{}", chapter.slug)}>{ format!("{}. {}", chapter.number, chapter.title) }</h2>
            <ol class="plain progress-lessons">
                { for chapter.lessons.iter().map(|card| lesson_view(chapter, card, document.lessons.get(&card.slug))) }
            </ol>
        </section>
    }
}

fn lesson_view(chapter: &OutlineChapter, card: &Card, lesson: Option<&progress::Lesson>) -> Html {
    let to = Route::Lesson { chapter: chapter.slug.clone(), lesson: card.slug.clone() };
    let summary = lesson.map(progress::Lesson::summary).unwrap_or_default();
    let (class, word) = match summary.state {
        progress::State::New => ("new", "not begun"),
        progress::State::Begun => ("begun", "begun"),
        progress::State::Done => ("done", "done"),
    };
    html! {
        <li key={card.slug.clone()} class={classes!("progress-lesson", "lesson-item", class)}>
            <span class="lesson-state" aria-hidden="true" />
            { link(&to, classes!(), html! { card.title.clone() }) }
            <span class="small soft">{ word }</span>
            if summary.tries > 0 {
                <p class="small">{ numbers(&summary) }</p>
                if let Some(lesson) = lesson { <Answers slug={card.slug.clone()} lesson={lesson.clone()} /> }
            }
        </li>
    }
}

fn numbers(summary: &Summary) -> String {
    let mut parts = vec![
        format!("{} of {} answered", summary.answered, summary.asked.max(summary.answered)),
        format!("{} right at the first try", summary.right_at_first),
        format!("{} right at last", summary.right_at_last),
    ];
    if summary.skipped > 0 {
        parts.push(format!("{} only looked at", summary.skipped));
    }
    let days = summary.first.zip(summary.last).map(|(first, last)| (clock::day(first), clock::day(last)));
    parts.extend(days.map(|(first, last)| if first == last { first } else { format!("{first} to {last}") }));
    parts.join(" · ")
}

/// Forgets everything, after asking once more.
#[component]
fn Forget() -> Html {
    let asked = use_state(|| false);
    let ask = {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| asked.set(!*asked))
    };
    let forget = {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| {
            keep::forget();
            asked.set(false);
        })
    };
    html! {
        <section class="no-print" aria-labelledby="forget">
            <h2 id="forget">{ "Forget it" }</h2>
            <p>{ "All answers are removed from this browser, and nothing is left to bring them back but a file that you saved." }</p>
            <p class="actions" role="group" aria-labelledby="forget">
                if *asked {
                    <button type="button" class="button" onclick={forget}>{ "Yes, forget all my answers" }</button>
                    <button type="button" class="button quiet" onclick={ask}>{ "Keep them" }</button>
                } else {
                    <button type="button" class="button" onclick={ask}>{ "Forget my answers" }</button>
                }
            </p>
        </section>
    }
}
