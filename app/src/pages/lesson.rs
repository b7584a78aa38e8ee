//! A lesson: text and tasks on one side, the machine on the other.

use super::NotFound;
use super::link::link;
use crate::bench::{Bench, BenchAction, BenchHandle, Machine, Mode, Pane, PaneTabs, Slot};
use crate::data::{Data, Fetched, LessonData, use_lesson};
use crate::late::machine::MachinePart;
use crate::late::turns::InTurn;
use crate::late::use_part;
use crate::ports::page;
use crate::ports::scroll::Reading;
use crate::quiz::{ExerciseTask, PredictView, QuestionView, markup};
use crate::routes::Route;
use crate::state::{ProgressAction, ProgressHandle, use_outline};
use crate::words::{fill, t};
use content::model::{Block, ENGLISH, Edit, Exercise, lesson_path};
use protocol::Program;
use std::rc::Rc;
use yew::prelude::*;

mod blocks;

use blocks::{CompareBlock, EditBlock, EnumerateBlock, OutputBlock, StageBlock};

/// Properties of [`LessonPage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LessonPageProps {
    /// Slug of the chapter.
    pub chapter: AttrValue,
    /// Its key; see [`content::model::Lesson::key`].
    pub lesson: AttrValue,
}

/// The lesson page.
#[component]
pub fn LessonPage(props: &LessonPageProps) -> Html {
    match use_lesson(&props.lesson) {
        Fetched::Here(data) if props.chapter == data.lesson.chapter => html! { <Open {data} /> },
        Fetched::Here(_) | Fetched::Unknown => html! { <NotFound /> },
        Fetched::Waiting => html! { <p class="waiting-page soft" role="status">{ t("Loading the lesson…") }</p> },
        Fetched::Failed(why) => html! { <p class="waiting-page" role="alert">{ why }</p> },
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct OpenProps {
    data: Rc<LessonData>,
}

#[component]
fn Open(props: &OpenProps) -> Html {
    let data = &props.data;
    let lesson = &data.lesson;
    let bench = use_reducer(|| bench_of(data));
    let machine = use_part::<MachinePart>();
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    {
        let (progress, slug, tasks) = (progress.clone(), lesson.slug.clone(), tasks(data));
        use_effect_with(progress.loaded, move |loaded| {
            if *loaded {
                progress.dispatch(ProgressAction::opened(&slug, tasks));
            }
        });
    }
    {
        // Beside the text the machine shows the program that is being read about.
        let bench = bench.dispatcher();
        use_effect_with((), move |()| {
            // A lesson that had to be fetched has its parts only now.
            if page::is_alive() {
                page::to_fragment();
            }
            let reading = Reading::watch("[data-slot]", move |slot| {
                let bench = bench.clone();
                page::when_alive(move || bench.dispatch(BenchAction::Show(slot.into())));
            });
            move || drop(reading)
        });
    }
    {
        // What is not needed to read a lesson comes with the machine.
        let (bench, data) = (bench.dispatcher(), data.clone());
        use_effect_with(machine.is_some(), move |here| {
            if *here {
                wasm_bindgen_futures::spawn_local(async move {
                    data.fetch_traces().await;
                    bench.dispatch(BenchAction::Arrived);
                });
            }
        });
    }
    let pane = if bench.pane == Pane::Text { "text" } else { "machine" };
    html! {
        <ContextProvider<BenchHandle> context={bench.clone()}>
            <div class="split" data-pane={pane}>
                <PaneTabs text={t("Lesson")} />
                <article class="text" id="text" aria-labelledby="lesson-title">
                    <p class="eyebrow">{ fill("Lesson {} · about {} minutes", &[&lesson.number, &lesson.minutes]) }</p>
                    <h1 id="lesson-title">{ lesson.title.clone() }</h1>
                    <Languages lesson={data.clone()} />
                    { for lesson.blocks.iter().enumerate().map(|(at, block)| html! {
                        <section key={at} id={format!("b{at}")} class={classes!("block", (slot_of(block) == Some(bench.shown.clone())).then_some("on-machine"))}
                            data-slot={slot_of(block)}>
                            { in_turn(block, block_view(data, block)) }
                        </section>
                    }) }
                    if !lesson.notes.is_empty() {
                        <details class="notes">
                            <summary>{ t("For teachers") }</summary>
                            <div class="prose">{ markup(&lesson.notes) }</div>
                            { link(
                                &Route::Present { chapter: lesson.chapter.clone(), lesson: lesson.slug.clone() },
                                classes!("button"),
                                html! { t("Present this lesson") },
                            ) }
                            { link(
                                &Route::Sheet { chapter: lesson.chapter.clone(), lesson: lesson.slug.clone() },
                                classes!("button", "quiet"),
                                html! { t("Print its questions") },
                            ) }
                        </details>
                    }
                    <InTurn><Neighbours chapter={lesson.chapter.clone()} lesson={lesson.slug.clone()} /></InTurn>
                </article>
                <InTurn><Machine /></InTurn>
            </div>
        </ContextProvider<BenchHandle>>
    }
}

/// Plain text is taken over faster than it could be put off; what can be answered or run is long to take over.
fn in_turn(block: &Block, view: Html) -> Html {
    if matches!(block, Block::Prose(_) | Block::Careful(_)) {
        view
    } else {
        html! { <InTurn>{ view }</InTurn> }
    }
}

pub(super) fn block_view(data: &Rc<LessonData>, block: &Block) -> Html {
    let lesson = &data.lesson;
    match block {
        Block::Prose(html) => html! { <div class="prose">{ markup(html) }</div> },
        Block::Careful(html) => html! {
            <div class="careful" role="note" aria-label={t("Careful")}><p class="eyebrow">{ t("Careful") }</p><div class="prose">{ markup(html) }</div></div>
        },
        Block::Output { program } => html! { <OutputBlock data={data.clone()} program={program.clone()} /> },
        Block::Predict(predict) => html! {
            <PredictView data={data.clone()} predict={Rc::new(predict.clone())} task={predict_task(&predict.program)} />
        },
        Block::Stage { program, caption } => html! { <StageBlock slot={program.clone()} caption={caption.clone()} /> },
        Block::Edit(edit) => {
            html! { <EditBlock lesson={lesson.slug.clone()} edit={Rc::new(edit.clone())} data={data.clone()} slot={edit_slot(edit)} task={edit_task(edit)} /> }
        }
        Block::Enumerate { program, caption } => {
            html! { <EnumerateBlock data={data.clone()} program={program.clone()} caption={caption.clone()} /> }
        }
        Block::Compare { programs, caption } => {
            html! { <CompareBlock data={data.clone()} programs={programs.clone()} caption={caption.clone()} /> }
        }
        Block::Exercise(exercise) => {
            html! { <ExerciseTask lesson={lesson.slug.clone()} exercise={Rc::new((**exercise).clone())} slot={exercise_slot(exercise)} /> }
        }
        Block::Quiz { questions } => html! {
            <>{ for questions.iter().enumerate().map(|(at, question)| html! {
                <QuestionView key={question.id.clone()} lesson={lesson.slug.clone()} question={Rc::new(question.clone())} number={at + 1} />
            }) }</>
        },
    }
}

/// The slot that a block opens when it is read.
pub(super) fn slot_of(block: &Block) -> Option<AttrValue> {
    Some(match block {
        Block::Predict(predict) => predict.program.clone().into(),
        Block::Stage { program, .. } | Block::Enumerate { program, .. } => program.clone().into(),
        Block::Edit(edit) => edit_slot(edit),
        Block::Compare { programs, .. } => programs.first()?.clone().into(),
        Block::Exercise(exercise) => exercise_slot(exercise),
        Block::Prose(_) | Block::Careful(_) | Block::Output { .. } | Block::Quiz { .. } => {
            return None;
        }
    })
}

pub(super) fn predict_task(program: &str) -> String {
    format!("predict-{program}")
}

fn edit_task(edit: &Edit) -> String {
    format!("edit-{}", edit.program)
}

/// A program that is edited is a copy: the one to be predicted or watched stays as it is.
fn edit_slot(edit: &Edit) -> AttrValue {
    format!("edit-{}", edit.program).into()
}

fn exercise_slot(exercise: &Exercise) -> AttrValue {
    format!("exercise-{}", exercise.id).into()
}

/// How many things the lesson asks.
fn tasks(data: &LessonData) -> u16 {
    let of = |block: &Block| match block {
        Block::Predict(_) | Block::Exercise(_) => 1,
        Block::Edit(edit) => u16::from(edit.target.is_some()),
        Block::Quiz { questions } => questions.len() as u16,
        _ => 0,
    };
    data.lesson.blocks.iter().map(of).sum()
}

/// A bench with all programs of the lesson on it; those that are to be predicted are locked.
pub(super) fn bench_of(data: &LessonData) -> Bench {
    let mut bench = Bench { stage: data.lesson.stage, ..Bench::default() };
    let blocks = &data.lesson.blocks;
    for program in &data.lesson.programs {
        let own = Program { files: program.files.clone(), entry: program.entry.clone() };
        let built = data.runs_of(&program.id).next().map(|run| run.built.clone());
        let mut slot = Slot::new(program.entry.clone(), own.clone(), built.clone());
        slot.locked = blocks.iter().any(|b| matches!(b, Block::Predict(p) if p.program == program.id));
        bench.slots.insert(program.id.clone().into(), Rc::new(slot));
        if program.is_nondeterministic() {
            for (nth, run) in data.runs_of(&program.id).enumerate() {
                let title = fill("{}, outcome {}", &[&program.entry, &(nth + 1)]);
                let slot = Slot::new(title, own.clone(), Some(run.built.clone()));
                bench.slots.insert(outcome_slot(&program.id, nth), Rc::new(slot));
            }
        }
        for block in blocks {
            if let Block::Edit(edit) = block
                && edit.program == program.id
            {
                let mut slot = Slot::new(program.entry.clone(), own.clone(), built.clone());
                slot.mode = Mode::Edit;
                bench.slots.insert(edit_slot(edit), Rc::new(slot));
            }
        }
    }
    for block in blocks {
        if let Block::Exercise(exercise) = block {
            let slot = Slot::exercise(Program::single(&exercise.file, &exercise.starter));
            bench.slots.insert(exercise_slot(exercise), Rc::new(slot));
        }
    }
    bench.shown = blocks.iter().find_map(slot_of).or_else(|| bench.slots.keys().next().cloned()).unwrap_or_default();
    bench
}

/// The slot of a program's n-th outcome. The program itself has a slot besides: it plays the outcome that was predicted.
fn outcome_slot(program: &str, nth: usize) -> AttrValue {
    format!("{program}#{nth}").into()
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct LanguagesProps {
    lesson: Rc<LessonData>,
}

/// The other languages in which this lesson can be read. They are loaded as pages of their own.
#[component]
fn Languages(props: &LanguagesProps) -> Html {
    let data = use_context::<Data>().expect("pages stand inside the app");
    let lesson = &props.lesson.lesson;
    let path = lesson_path(&lesson.chapter, &lesson.slug);
    let site = data.site();
    let has = |language: &str| site.lessons.iter().any(|(key, _)| *key == format!("{language}/{}", lesson.slug));
    let others = site.languages.iter().filter(|(language, _)| *language != lesson.language && has(language));
    let others = others.map(|(language, name)| (language.clone(), name.clone(), format!("{language}/{path}")));
    let back = (lesson.language != ENGLISH).then(|| (ENGLISH.to_owned(), "English".to_owned(), path.clone()));
    let all: Vec<_> = back.into_iter().chain(others).collect();
    if all.is_empty() {
        return html! {};
    }
    html! {
        <p class="small languages">{ for all.into_iter().map(|(language, name, path)| html! {
            <a key={language.clone()} href={path} hreflang={language.clone()} lang={language}>{ name }</a>
        }) }</p>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct NeighboursProps {
    chapter: AttrValue,
    lesson: AttrValue,
}

/// The lessons before and after.
#[component]
fn Neighbours(props: &NeighboursProps) -> Html {
    let outline = use_outline();
    let chapters = &outline.chapters;
    let all: Vec<_> = chapters.iter().flat_map(|c| c.lessons.iter().map(move |card| (c, card))).collect();
    let Some(at) = all.iter().position(|(c, card)| props.chapter == c.slug && props.lesson == card.slug) else {
        return html! {};
    };
    let beside = |found: Option<&(&content::model::OutlineChapter, &content::model::Card)>,
                  word: AttrValue,
                  class: &'static str| match found {
        Some((chapter, card)) => link(
            &Route::Lesson { chapter: chapter.slug.clone(), lesson: card.slug.clone() },
            classes!(class),
            html! { <><span class="eyebrow">{ word }</span><span>{ card.title.clone() }</span></> },
        ),
        None => html! { <span /> },
    };
    html! {
        <nav class="neighbours" aria-label={t("Lessons before and after")}>
            { beside(at.checked_sub(1).and_then(|before| all.get(before)), t("Before"), "before") }
            { beside(all.get(at + 1), t("Next"), "next") }
        </nav>
    }
}
