//! A question with its answer form, its verdict, and the reason for every mistake.

use super::markup;
use super::options::Options;
use super::order::Order;
use super::value::Value;
use crate::bench::{BenchAction, BenchHandle};
use crate::state::{Given, ProgressAction, ProgressHandle, Saved};
use content::grade::{self, Answer};
use content::model::{Question, QuestionKind};
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`QuestionView`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QuestionProps {
    /// Slug of the lesson.
    pub lesson: AttrValue,
    /// The question.
    pub question: Rc<Question>,
    /// Its number in the quiz, from 1.
    pub number: usize,
}

/// The question.
#[component]
pub fn QuestionView(props: &QuestionProps) -> Html {
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    let bench = use_context::<BenchHandle>();
    let question = &props.question;
    let kept = progress.progress.lessons.get(props.lesson.as_str()).and_then(|l| l.answers.get(&question.id));
    let kept = kept.and_then(|given| answer_of(&given.answer));
    let draft = use_state(|| None::<Answer>);
    let checked = use_state(|| false);
    {
        // An answer from another visit shows with its verdict, as it was left.
        let (draft, checked) = (draft.clone(), checked.clone());
        use_effect_with(kept.clone(), move |kept: &Option<Answer>| {
            if let Some(answer) = kept
                && draft.is_none()
            {
                draft.set(Some(answer.clone()));
                checked.set(true);
            }
        });
    }
    let answer = (*draft).clone().unwrap_or_else(|| start(&question.kind));
    let verdict = grade::question(question, &answer);
    let on_change = {
        let (draft, checked) = (draft.clone(), checked.clone());
        Callback::from(move |answer: Answer| {
            draft.set(Some(answer));
            checked.set(false);
        })
    };
    let check = {
        let (progress, checked, verdict, answer) = (progress.clone(), checked.clone(), verdict.clone(), answer.clone());
        let (lesson, task) = (props.lesson.to_string(), question.id.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(verdict) = &verdict {
                checked.set(true);
                let given = Given { answer: saved(&answer), right: verdict.right };
                progress.dispatch(ProgressAction::answered(&lesson, &task, given));
            }
        })
    };
    let watch = question.program.clone().zip(bench).map(|(program, bench)| {
        Callback::from(move |_: MouseEvent| bench.dispatch(BenchAction::Watch(program.clone().into())))
    });
    let shown = verdict.clone().filter(|_| *checked);
    let name: AttrValue = format!("question-{}", question.id).into();
    let marks = shown.is_some();
    html! {
        <form class={classes!("task", "question", shown.as_ref().map(|v| if v.right { "right" } else { "wrong" }))} onsubmit={check}>
            <fieldset>
                <legend><span class="eyebrow">{ format!("Check {}", props.number) }</span><span class="prose">{ markup(&question.prompt) }</span></legend>
                { match &question.kind {
                    QuestionKind::Single { options } => html! { <Options {name} many=false options={options.clone()} {answer} {marks} on_change={on_change.clone()} /> },
                    QuestionKind::Multiple { options } => html! { <Options {name} many=true options={options.clone()} {answer} {marks} on_change={on_change.clone()} /> },
                    QuestionKind::Order { items, .. } => html! { <Order items={items.clone()} {answer} on_change={on_change.clone()} /> },
                    QuestionKind::Number { unit, .. } => html! { <Value {name} number=true unit={unit.clone()} {answer} on_change={on_change.clone()} /> },
                    QuestionKind::Text { .. } => html! { <Value {name} number=false unit="" {answer} on_change={on_change.clone()} /> },
                } }
            </fieldset>
            <div class="verdict" role="status">
                if let Some(verdict) = &shown {
                    <p class={classes!("result", if verdict.right { "ok" } else { "bad" })}>{ if verdict.right { "✓ Right." } else { "✗ Not yet." } }</p>
                    { for verdict.reasons.iter().map(|reason| html! { <div class="prose reason">{ markup(&reason.why) }</div> }) }
                }
            </div>
            <div class="actions">
                <button type="submit" class="button primary" disabled={verdict.is_none() || *checked}>{ "Check" }</button>
                if let Some(onclick) = watch { <button type="button" class="button quiet" {onclick}>{ "Look at the program" }</button> }
            </div>
        </form>
    }
}

/// The answer that a form begins with.
fn start(kind: &QuestionKind) -> Answer {
    match kind {
        QuestionKind::Single { .. } | QuestionKind::Multiple { .. } => Answer::Choices(Vec::new()),
        QuestionKind::Order { offered, .. } => Answer::Order(offered.iter().map(|i| usize::from(*i)).collect()),
        QuestionKind::Number { .. } | QuestionKind::Text { .. } => Answer::Value(String::new()),
    }
}

fn saved(answer: &Answer) -> Saved {
    match answer {
        Answer::Choices(chosen) => Saved::Choices(chosen.clone()),
        Answer::Order(order) => Saved::Order(order.clone()),
        Answer::Value(text) => Saved::Text(text.clone()),
    }
}

fn answer_of(saved: &Saved) -> Option<Answer> {
    match saved {
        Saved::Choices(chosen) => Some(Answer::Choices(chosen.clone())),
        Saved::Order(order) => Some(Answer::Order(order.clone())),
        Saved::Text(text) => Some(Answer::Value(text.clone())),
        Saved::Lines(_) | Saved::Skipped => None,
    }
}
