//! Predict first: the output stays hidden until the person has committed to an order or to lines.

use super::{LinesBeside, Sorter, markup};
use crate::bench::{BenchAction, BenchHandle, Listing, Moment};
use crate::data::{LessonData, Run};
use crate::late::machine::MachinePart;
use crate::late::{Part, use_part};
use crate::state::{Given, ProgressAction, ProgressHandle, Saved, use_hides_solutions};
use crate::words::{fill, t};
use content::grade::{LinesGrade, first_mistake, lines, lines_any, typed};
use content::model::{Predict, PredictMode, Program};
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// Properties of [`PredictView`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PredictProps {
    /// The lesson.
    pub data: Rc<LessonData>,
    /// The prediction.
    pub predict: Rc<Predict>,
    /// Key of the task in the progress.
    pub task: AttrValue,
}

/// The prediction: a form at first, the verdict after.
#[component]
pub fn PredictView(props: &PredictProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("lessons stand on a bench");
    let hides = use_hides_solutions();
    let machine = use_part::<MachinePart>();
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    let (lesson, predict) = (&props.data.lesson, &props.predict);
    let slot: AttrValue = predict.program.clone().into();
    let Some(program) = lesson.program(&predict.program) else { return html! {} };
    let order = use_state(|| (0..predict.offered.len()).collect::<Vec<_>>());
    let text = use_state(AttrValue::default);

    let given = progress.progress.lessons.get(&lesson.slug).and_then(|l| l.answers.get(props.task.as_str())).cloned();
    let compared = given.as_ref().and_then(|given| compared_run(&props.data, program, &lines_of(given)));
    {
        // An answer that was given before, in this visit or another, has opened the program.
        let (bench, slot) = (bench.clone(), slot.clone());
        use_effect_with(compared.map(|run| run.built.clone()), move |built| {
            if let Some(built) = built {
                bench.dispatch(BenchAction::Unlock(slot, built.clone()));
            }
        });
    }
    let answer = {
        let (progress, slug, task) = (progress.clone(), lesson.slug.clone(), props.task.to_string());
        move |given: Given| {
            progress.dispatch(ProgressAction::answered(&slug, &task, given));
        }
    };
    if let (Some(given), Some(run)) = (given.clone(), compared) {
        let again = {
            let (progress, bench, slot) = (progress.clone(), bench.clone(), slot.clone());
            let (lesson, task) = (lesson.slug.clone(), props.task.to_string());
            Callback::from(move |_: MouseEvent| {
                bench.dispatch(BenchAction::Lock(slot.clone()));
                progress.dispatch(ProgressAction::taken_back(&lesson, &task));
            })
        };
        return verdict(props, program, &given, run, Machinery { bench: &bench, machine }, again);
    }

    let predicted: Vec<String> = match predict.mode {
        PredictMode::Order => order.iter().map(|item| predict.offered[*item].clone()).collect(),
        PredictMode::Type => typed(&text).into_iter().map(str::to_owned).collect(),
    };
    let commit = {
        let (answer, bench, slot) = (answer.clone(), bench.clone(), slot.clone());
        let (predicted, data, program) = (predicted.clone(), props.data.clone(), program.clone());
        Callback::from(move |_: MouseEvent| {
            let lines: Vec<&str> = predicted.iter().map(String::as_str).collect();
            let run = compared_run(&data, &program, &lines);
            let right = run.is_some_and(|run| grade(&lines, run).is_right());
            open(&bench, &slot, run);
            answer(Given { answer: Saved::Lines(predicted.clone()), right });
        })
    };
    let skip = {
        let (bench, slot, data, program) = (bench.clone(), slot.clone(), props.data.clone(), program.clone());
        Callback::from(move |_: MouseEvent| {
            open(&bench, &slot, compared_run(&data, &program, &[]));
            answer(Given { answer: Saved::Skipped, right: false });
        })
    };
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value().into())
        })
    };
    let on_change = {
        let order = order.clone();
        Callback::from(move |next| order.set(next))
    };
    html! {
        <div class="task predict">
            <p class="eyebrow">{ t("Predict") }</p>
            <div class="prose">{ markup(&predict.prompt) }</div>
            <div class="narrow-only">
                { for program.files.iter().map(|(path, text)| html! { <Listing path={path.clone()} text={text.clone()} named={program.files.len() > 1} /> }) }
            </div>
            if predict.mode == PredictMode::Order {
                <Sorter label={t("Your order of the printed lines")} leave_out=true {on_change} order={(*order).clone()}
                    items={predict.offered.iter().map(|line| AttrValue::from(line.clone())).collect::<Rc<[_]>>()} />
            } else {
                <textarea class="typed-lines" rows="6" spellcheck="false" autocomplete="off" {oninput} value={(*text).clone()}
                    aria-label={t("The lines that you expect, one below the other")} placeholder={t("one line below the other")} />
            }
            <div class="actions">
                <button type="button" class="button primary" onclick={commit} disabled={predicted.is_empty()}>{ t("Commit and run") }</button>
                if !hides {
                    <button type="button" class="button quiet" onclick={skip}>{ t("Show me without predicting") }</button>
                }
            </div>
        </div>
    }
}

/// Plays the run that a prediction is compared with. It is unlocked in the same go: the machine is rendered once.
fn open(bench: &BenchHandle, slot: &AttrValue, run: Option<&Run>) {
    if let Some(run) = run {
        bench.dispatch(BenchAction::Unlock(slot.clone(), run.built.clone()));
    }
    bench.dispatch(BenchAction::Play(slot.clone()));
}

/// The lines of an answer; none when the prediction was skipped.
fn lines_of(given: &Given) -> Vec<&str> {
    match &given.answer {
        Saved::Lines(lines) => lines.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The run that a prediction is compared with, and that the machine then plays. Where real Node may print one thing or
/// another, it is the run that fits best: table and machine always show the same one.
fn compared_run<'a>(data: &'a LessonData, program: &'a Program, mine: &[&str]) -> Option<&'a Run> {
    let runs: Vec<&Run> = data.runs_of(&program.id).collect();
    let outputs: Vec<&str> = runs.iter().map(|run| run.stdout.as_str()).collect();
    runs.get(lines_any(mine, &outputs)?.0).copied()
}

fn grade(mine: &[&str], run: &Run) -> LinesGrade {
    lines(mine, &run.stdout.lines().collect::<Vec<_>>())
}

/// Says of a program with several outcomes that the one shown is not the only one.
fn also_possible(outcomes: usize, skipped: bool, right: bool) -> String {
    let others = match outcomes.saturating_sub(1) {
        1 => t("one other output is").to_string(),
        n => fill("{} other outputs are", &[&n]),
    };
    let this = match (skipped, right) {
        (true, _) => t("This is one run"),
        (false, true) => t("The machine plays the order that you predicted"),
        (false, false) => t("Yours is compared with the nearest output, which the machine plays"),
    };
    fill("{}; {} also possible on real Node.", &[&this, &others])
}

/// Where a verdict finds its moments.
struct Machinery<'a> {
    bench: &'a BenchHandle,
    machine: Option<&'static MachinePart>,
}

fn verdict(
    props: &PredictProps,
    program: &Program,
    given: &Given,
    run: &Run,
    Machinery { bench, machine }: Machinery<'_>,
    again: Callback<MouseEvent>,
) -> Html {
    let mine = lines_of(given);
    let truth: Vec<&str> = run.stdout.lines().collect();
    let skipped = given.answer == Saved::Skipped;
    let grade = grade(&mine, run);
    let why = first_mistake(&props.predict.mistakes, &mine, &truth).map(|mistake| mistake.why.clone());
    let key: AttrValue = program.id.clone().into();
    let watch = {
        let (bench, key) = (bench.clone(), key.clone());
        Callback::from(move |_: MouseEvent| bench.dispatch(BenchAction::Watch(key.clone())))
    };
    let seek = |to: fn(Moment) -> u32| {
        let (bench, key, data) = (bench.clone(), key.clone(), props.data.clone());
        Callback::from(move |line: usize| {
            let Some(built) = bench.slots.get(&key).and_then(|slot| slot.built.clone()) else { return };
            if let Some(moment) = machine.and_then(|machine| (machine.moment_of_line)(&built.trace, line)) {
                return bench.dispatch(BenchAction::Seek(key.clone(), to(moment)));
            }
            // Whoever asks before the machine is here is taken to the moment when it is.
            bench.dispatch(BenchAction::Watch(key.clone()));
            let (bench, key, data) = (bench.dispatcher(), key.clone(), data.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let Some(machine) = MachinePart::fetch().await else { return };
                data.fetch_traces().await;
                if let Some(moment) = (machine.moment_of_line)(&built.trace, line) {
                    bench.dispatch(BenchAction::Seek(key, to(moment)));
                }
            });
        })
    };
    let on_why = seek(|moment| moment.printed);
    let on_origin = seek(|moment| moment.scheduled.unwrap_or(moment.printed));
    let to_attr = |lines: &[&str]| lines.iter().map(|line| AttrValue::from((*line).to_owned())).collect::<Vec<_>>();
    let right = truth.len()
        - truth.len().min(grade.verdicts.iter().filter(|v| **v != content::grade::LineVerdict::Right).count());
    html! {
        <div class="task predict answered">
            <p class="eyebrow">{ if skipped { t("Without a prediction") } else { t("Your prediction") } }</p>
            <div class="prose">{ markup(&props.predict.prompt) }</div>
            if skipped {
                <pre class="output" role="group" tabindex="0" aria-label={t("What it prints")}>{ truth.join("\n") }</pre>
            } else {
                <p class={classes!("result", if grade.is_right() { "ok" } else { "bad" })} role="status">
                    { if grade.is_right() { t("Right, line by line.").to_string() } else { fill("{} of {} lines stand where Node prints them.", &[&right, &truth.len()]) } }
                </p>
                <LinesBeside predicted={to_attr(&mine)} actual={to_attr(&truth)} on_why={Some(on_why)} on_origin={Some(on_origin)} />
                if let Some(why) = why { <div class="prose reason">{ markup(&why) }</div> }
            }
            if program.is_nondeterministic() {
                <p class="small soft">{ also_possible(props.data.runs_of(&program.id).count(), skipped, grade.is_right()) }</p>
            }
            <div class="actions">
                <button type="button" class="button primary" onclick={watch}>{ t("Step through it") }</button>
                <button type="button" class="button quiet" onclick={again}>{ t("Predict again") }</button>
            </div>
        </div>
    }
}
