//! Every answer that was given in a lesson, with its time.

use crate::ports::clock;
use progress::{Entry, Lesson, Outcome};
use yew::prelude::*;

/// Properties of [`Answers`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct AnswersProps {
    pub(super) slug: AttrValue,
    pub(super) lesson: Lesson,
}

/// The answers, shown on request: a list of tasks, and with each what was answered when.
#[component]
pub(super) fn Answers(props: &AnswersProps) -> Html {
    let open = use_state(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let tasks = props.lesson.tasks.iter().filter(|(_, task)| !task.answers.is_empty());
    html! {
        <div class="progress-answers">
            <button type="button" class="button quiet small no-print" aria-expanded={open.to_string()} onclick={ontoggle}>
                { if *open { "Hide the answers" } else { "Every answer" } }
            </button>
            if *open {
                <dl class="small">
                    { for tasks.map(|(key, task)| html! {
                        <>
                            <dt>{ name(&props.slug, key) }</dt>
                            { for task.answers.iter().map(|entry| html! { <dd>{ line(entry) }</dd> }) }
                        </>
                    }) }
                </dl>
            }
        </div>
    }
}

/// What a task is called, from its key.
fn name(slug: &str, key: &str) -> String {
    match (key.strip_prefix("predict-"), key.strip_prefix("edit-")) {
        _ if key == slug => "The exercise".to_owned(),
        (Some(program), _) => format!("Prediction: {program}"),
        (_, Some(program)) => format!("Change: {program}"),
        (None, None) => format!("Question: {key}"),
    }
}

fn line(entry: &Entry) -> String {
    let outcome = match entry.outcome {
        Outcome::Right => "right",
        Outcome::Wrong => "not right",
        Outcome::Skipped => "looked at",
    };
    let review = if entry.review { ", in a review" } else { "" };
    format!("{}: {outcome}{review}", clock::minute(entry.at))
}
