//! The questions of a lesson on paper, for a class, with the answers on pages of their own.

use crate::bench::Listing;
use crate::data::LessonData;
use crate::late::turns::Later;
use crate::ports::page;
use crate::quiz::markup;
use crate::state::use_hides_solutions;
use content::model::{Block, Lesson, Predict, PredictMode, Program, Question, QuestionKind};
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Sheet`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SheetProps {
    /// The lesson.
    pub data: Rc<LessonData>,
}

enum Task<'a> {
    Predict(&'a Predict, &'a Program),
    Question(&'a Question),
}

/// The sheet.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let lesson = &props.data.lesson;
    let hides = use_hides_solutions();
    let tasks = tasks(lesson);
    let print = Callback::from(|_: MouseEvent| page::print());
    html! {
        <article class="sheet">
            <p class="actions no-print">
                <button type="button" class="button primary" onclick={print}>{ "Print" }</button>
                <span class="small soft">{ "The answers begin on a new page." }</span>
            </p>
            <header class="sheet-head">
                <h1>{ lesson.title.clone() }</h1>
                <p class="sheet-name">{ "Name" }<span class="sheet-line" />{ "Date" }<span class="sheet-line short" /></p>
            </header>
            <ol class="plain sheet-tasks">{ for tasks.iter().enumerate().map(|(at, task)| html! {
                <Later key={at}><li><h2>{ format!("{}. {}", at + 1, title(task)) }</h2>{ asked(lesson, task) }</li></Later>
            }) }</ol>
            // Below the questions, so it comes when they are all there.
            if !hides {
            <Later><section class="sheet-answers" aria-labelledby="answers">
                <h1 id="answers">{ format!("Answers: {}", lesson.title) }</h1>
                <ol class="plain sheet-tasks">{ for tasks.iter().enumerate().map(|(at, task)| html! {
                    <li key={at}><h2>{ format!("{}. {}", at + 1, title(task)) }</h2>{ answered(task) }</li>
                }) }</ol>
            </section></Later>
            }
        </article>
    }
}

fn tasks(lesson: &Lesson) -> Vec<Task<'_>> {
    let mut tasks = Vec::new();
    for block in &lesson.blocks {
        match block {
            Block::Predict(predict) => {
                tasks.extend(lesson.program(&predict.program).map(|program| Task::Predict(predict, program)));
            }
            Block::Quiz { questions } => tasks.extend(questions.iter().map(Task::Question)),
            _ => {}
        }
    }
    tasks
}

fn title(task: &Task<'_>) -> &'static str {
    match task {
        Task::Predict(..) => "What does it print?",
        Task::Question(_) => "Question",
    }
}

fn listing(program: &Program) -> Html {
    let named = program.files.len() > 1;
    html! { <>{ for program.files.iter().map(|(path, text)| html! { <Listing path={path.clone()} text={text.clone()} {named} /> }) }</> }
}

fn asked(lesson: &Lesson, task: &Task<'_>) -> Html {
    match task {
        Task::Predict(predict, program) => html! {
            <>
                <div class="prose">{ markup(&predict.prompt) }</div>
                { listing(program) }
                { match predict.mode {
                    PredictMode::Order => numbered(predict.offered.iter()),
                    PredictMode::Type => lines(program.expected.lines().len()),
                } }
            </>
        },
        Task::Question(question) => html! {
            <>
                <div class="prose">{ markup(&question.prompt) }</div>
                if let Some(program) = question.program.as_ref().and_then(|id| lesson.program(id)) { { listing(program) } }
                { match &question.kind {
                    QuestionKind::Single { options } | QuestionKind::Multiple { options } => html! {
                        <ul class="plain sheet-options">{ for options.iter().map(|option| html! {
                            <li><span class="sheet-box" aria-hidden="true" /><span>{ markup(&option.text) }</span></li>
                        }) }</ul>
                    },
                    QuestionKind::Order { items, offered, .. } => {
                        numbered(offered.iter().filter_map(|at| items.get(usize::from(*at))))
                    }
                    QuestionKind::Number { unit, .. } => html! { <p><span class="sheet-line short" />{ " " }{ unit }</p> },
                    QuestionKind::Text { .. } => lines(1),
                } }
            </>
        },
    }
}

/// Lines with a box for the place of each.
fn numbered<'a>(items: impl Iterator<Item = &'a String>) -> Html {
    html! {
        <ul class="plain sheet-options">{ for items.map(|item| html! {
            <li><span class="sheet-box" aria-hidden="true" /><code>{ item }</code></li>
        }) }</ul>
    }
}

/// Empty lines to write on.
fn lines(count: usize) -> Html {
    html! { <div class="sheet-lines" aria-hidden="true">{ for (0..count).map(|_| html! { <span class="sheet-line" /> }) }</div> }
}

fn answered(task: &Task<'_>) -> Html {
    match task {
        Task::Predict(_, program) => html! {
            <>{ for program.accepted().into_iter().enumerate().map(|(at, printed)| html! {
                <>if at > 0 { <p>{ "or" }</p> }<pre class="output">{ printed.to_owned() }</pre></>
            }) }</>
        },
        Task::Question(question) => html! {
            <>
                { match &question.kind {
                    QuestionKind::Single { options } | QuestionKind::Multiple { options } => html! {
                        <ul>{ for options.iter().filter(|option| option.right).map(|option| html! { <li>{ markup(&option.text) }</li> }) }</ul>
                    },
                    QuestionKind::Order { items, .. } => html! {
                        <ol>{ for items.iter().map(|item| html! { <li><code>{ item }</code></li> }) }</ol>
                    },
                    QuestionKind::Number { answer, unit, .. } => html! { <p><strong>{ format!("{answer} {unit}") }</strong></p> },
                    QuestionKind::Text { answers, .. } => html! {
                        <p><strong>{ answers.first().cloned().unwrap_or_default() }</strong></p>
                    },
                } }
                <div class="prose">{ markup(&question.why) }</div>
            </>
        },
    }
}
