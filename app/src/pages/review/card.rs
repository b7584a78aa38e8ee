//! One question of a review: the question as the lesson asks it, or a variant of it, on a bench and a sheet of its own.
//!
//! The views of a lesson write their answers to the progress in the context. Here that is a fresh sheet, so what was
//! answered in the lesson neither shows nor changes; the first answer on the sheet goes to the keeper.

use super::super::lesson::{bench_of, block_view, predict_task, slot_of};
use super::super::link::link;
use super::comes_back;
use crate::bench::{BenchAction, BenchHandle, Machine, Pane, PaneTabs};
use crate::data::{Data, Fetched, LessonData, Practice, use_lesson};
use crate::keep;
use crate::late::machine::MachinePart;
use crate::late::use_part;
use crate::ports::{clock, page};
use crate::routes::Route;
use crate::state::{Done, ProgressHandle, ProgressState};
use content::model::{Block, Question, QuestionKind};
use progress::review::{Card, due, next_variant};
use progress::{Answer, Entry, Outcome};
use std::rc::Rc;
use yew::prelude::*;

/// Stands in the names of programs between the program of the lesson and the number of its variant.
const VARIANT: char = '~';

/// Properties of [`CardView`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CardProps {
    pub(super) card: Card,
    /// Lessons that are made of variants.
    pub(super) practice: Rc<Practice>,
    /// How many questions are due.
    pub(super) due: usize,
    pub(super) on_next: Callback<()>,
}

/// The question, found in its lesson.
#[component]
pub(super) fn CardView(props: &CardProps) -> Html {
    let card = &props.card;
    let skip = props.on_next.reform(|_: MouseEvent| ());
    match use_lesson(&card.lesson) {
        Fetched::Waiting => html! { <p class="waiting-page soft" role="status">{ "Loading the question…" }</p> },
        Fetched::Failed(why) => html! { <p class="waiting-page" role="alert">{ why }</p> },
        found => match found_in(&found, props) {
            Some(asked) => {
                html! { <Sheet {asked} card={card.clone()} due={props.due} on_next={props.on_next.clone()} /> }
            }
            None => html! {
                <section class="plain-page review-page">
                    <h1>{ "Review" }</h1>
                    <p class="lead">{ "The lesson does not ask this question any more." }</p>
                    <div class="actions"><button type="button" class="button primary" onclick={skip}>{ "Go on" }</button></div>
                </section>
            },
        },
    }
}

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
struct Asked {
    data: Rc<LessonData>,
    block: Rc<Block>,
    variant: Option<u16>,
}

fn found_in(found: &Fetched<LessonData>, props: &CardProps) -> Option<Asked> {
    let Fetched::Here(data) = found else { return None };
    let (card, task) = (&props.card, &props.card.task);
    let own = data.lesson.blocks.iter().find_map(|block| match block {
        Block::Predict(predict) if predict_task(&predict.program) == *task => Some(block.clone()),
        Block::Quiz { questions } => {
            let question = questions.iter().find(|question| question.id == *task)?.clone();
            Some(Block::Quiz { questions: vec![turned(question, card.variants.len())] })
        }
        _ => None,
    })?;
    let about = program(&own);
    let practice = props.practice.0.iter().find(|data| data.lesson.slug == card.lesson);
    let variants: Vec<(&Rc<LessonData>, &Block)> = practice
        .into_iter()
        .flat_map(|data| data.lesson.blocks.iter().map(move |block| (data, block)))
        .filter(|(_, block)| matches!(block, Block::Predict(p) if is_variant_of(&p.program, about.as_deref())))
        .collect();
    let variant = next_variant(card, u16::try_from(variants.len()).unwrap_or(u16::MAX));
    let chosen = variant.and_then(|variant| variants.get(usize::from(variant)));
    Some(match chosen {
        Some((data, block)) => Asked { data: (*data).clone(), block: Rc::new((*block).clone()), variant },
        None => Asked { data: data.clone(), block: Rc::new(own), variant: None },
    })
}

/// Whether a program is a variant of the one that a task is about.
fn is_variant_of(program: &str, about: Option<&str>) -> bool {
    program.rsplit_once(VARIANT).is_some_and(|(program, _)| Some(program) == about)
}

/// A question whose options stand elsewhere each time it comes back: its answer is not the second one from the top.
fn turned(mut question: Question, answered: usize) -> Question {
    if let QuestionKind::Single { options } | QuestionKind::Multiple { options } = &mut question.kind {
        let by = answered % options.len().max(1);
        options.rotate_left(by);
    }
    question
}

/// An answer to a question that was [`turned`], by the places that the options have in the lesson.
fn turned_back(answer: Answer, block: &Block, answered: usize) -> Answer {
    let Block::Quiz { questions } = block else { return answer };
    match (answer, questions.first().map(|question| &question.kind)) {
        (Answer::Choices(chosen), Some(QuestionKind::Single { options } | QuestionKind::Multiple { options })) => {
            let mut places: Vec<usize> = chosen.iter().map(|place| (place + answered) % options.len().max(1)).collect();
            places.sort_unstable();
            Answer::Choices(places)
        }
        (other, _) => other,
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct SheetProps {
    asked: Asked,
    card: Card,
    due: usize,
    on_next: Callback<()>,
}

#[component]
fn Sheet(props: &SheetProps) -> Html {
    let (asked, card) = (&props.asked, &props.card);
    let outline = use_context::<Data>().expect("pages stand inside the app");
    let sheet: ProgressHandle = use_reducer(|| ProgressState { loaded: true, ..ProgressState::default() });
    let bench: BenchHandle = use_reducer(|| {
        let mut bench = bench_of(&asked.data);
        bench.shown = program(&asked.block).unwrap_or_default();
        bench
    });
    let machine = use_part::<MachinePart>();
    {
        let (bench, data) = (bench.dispatcher(), asked.data.clone());
        use_effect_with(machine.is_some(), move |here| {
            if *here {
                wasm_bindgen_futures::spawn_local(async move {
                    data.fetch_traces().await;
                    bench.dispatch(BenchAction::Arrived);
                });
            }
        });
    }
    let back = use_state(|| None::<(Outcome, u64)>);
    {
        let first = sheet.deeds.iter().find_map(|deed| match &deed.what {
            Done::Answered(_, given) => {
                let entry = deed.entry(given);
                let answer = entry.answer.map(|answer| turned_back(answer, &asked.block, card.variants.len()));
                Some(Entry { review: true, variant: asked.variant, answer, ..entry })
            }
            _ => None,
        });
        let (back, card) = (back.clone(), card.clone());
        use_effect_with(first, move |first| {
            if let Some(entry) = first.clone() {
                let outcome = entry.outcome;
                keep::record(&card.lesson, &card.task, entry);
                let document = keep::document();
                let task = document.lessons.get(&card.lesson).and_then(|lesson| lesson.tasks.get(&card.task));
                back.set(task.and_then(due).map(|due| (outcome, due)));
            }
        });
    }
    {
        let key = (card.lesson.clone(), card.task.clone());
        use_effect_with(key, |_| page::focus("review-title"));
    }
    let chapters = &outline.site().outline.chapters;
    let place = chapters.iter().find_map(|c| Some((c, c.lessons.iter().find(|other| other.slug == card.lesson)?)));
    let next = props.on_next.reform(|_: MouseEvent| ());
    let pane = if bench.pane == Pane::Text { "text" } else { "machine" };
    let text = html! {
        <article class="text review-sheet" id="text" aria-labelledby="review-title">
            <p class="eyebrow">{ if props.due > 0 { format!("Review · {} due", props.due) } else { "Practice".to_owned() } }</p>
            <h1 id="review-title" tabindex="-1">{ place.map_or("A question", |(_, lesson)| &lesson.title).to_owned() }</h1>
            <section class="block">
                <ContextProvider<ProgressHandle> context={sheet.clone()}>{ block_view(&asked.data, &asked.block) }</ContextProvider<ProgressHandle>>
            </section>
            <div class="review-next" role="status">
                if let Some((outcome, due)) = *back {
                    <p>{ format!("{}This question comes back {}.", said(outcome), comes_back(due, clock::today())) }</p>
                }
            </div>
            <div class="actions">
                <button type="button" class={classes!("button", back.is_some().then_some("primary"))} onclick={next}>
                    { if back.is_some() { "Next question" } else { "Not now" } }
                </button>
                if let Some((chapter, lesson)) = place {
                    { link(&Route::Lesson { chapter: chapter.slug.clone(), lesson: lesson.slug.clone() }, classes!("button", "quiet"), html! { "Read the lesson" }) }
                }
            </div>
        </article>
    };
    html! {
        <ContextProvider<BenchHandle> context={bench.clone()}>
            if program(&asked.block).is_some() {
                <div class="split" data-pane={pane}>
                    <PaneTabs text="Question" />
                    { text }
                    <Machine />
                </div>
            } else {
                <div class="review-alone">{ text }</div>
            }
        </ContextProvider<BenchHandle>>
    }
}

/// The first answer counts, and it is said what for.
fn said(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Right => "",
        Outcome::Wrong => "The first answer counts here. ",
        Outcome::Skipped => "You looked at it. ",
    }
}

/// The program that a block is about.
fn program(block: &Block) -> Option<AttrValue> {
    match block {
        Block::Quiz { questions } => Some(questions.first()?.program.clone()?.into()),
        other => slot_of(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::model::{Choice, Html};

    #[test]
    fn an_answer_is_kept_by_the_places_of_the_lesson() {
        let option = |right: bool| Choice { text: Html::default(), right, why: Html::default() };
        let question = || Question {
            id: "q".to_owned(),
            prompt: Html::default(),
            program: None,
            kind: QuestionKind::Single { options: [true, false, false].map(option).into() },
            why: Html::default(),
        };
        for answered in 0..7 {
            let shown = turned(question(), answered);
            let QuestionKind::Single { options } = &shown.kind else { unreachable!("its kind stays") };
            let place = options.iter().position(|option| option.right).unwrap();
            assert_eq!(place == 0, answered % 3 == 0, "it stands elsewhere");
            let block = Block::Quiz { questions: vec![shown.clone()] };
            assert_eq!(turned_back(Answer::Choices(vec![place]), &block, answered), Answer::Choices(vec![0]));
            assert_eq!(turned_back(Answer::Skipped, &block, answered), Answer::Skipped);
        }
    }
}
