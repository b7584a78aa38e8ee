//! A program to write: editor, hidden checks run in the engine, hints one at a time, a solution after a try.

use super::{LinesBeside, markup};
use crate::bench::{BenchAction, BenchHandle, Listing};
use crate::editor::WorkspaceProps;
use crate::late::machine::{MachinePart, MachineView};
use crate::late::{Late, use_part};
use crate::ports::engine::Event;
use crate::state::{Given, ProgressAction, ProgressHandle, Saved, use_hides_solutions};
use crate::words::t;
use content::grade::{self, CheckVerdict, Ended, Ran};
use content::model::{Exercise, Stage};
use protocol::{Options, Program};
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`ExerciseView`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ExerciseProps {
    /// Slug of the lesson.
    pub lesson: AttrValue,
    /// The exercise.
    pub exercise: Rc<Exercise>,
    /// Where its program stands on the bench.
    pub slot: AttrValue,
}

/// What the checks say.
#[derive(Clone, Debug, Default, PartialEq)]
enum Checked {
    /// They have not run.
    #[default]
    Not,
    /// So many have run.
    Running(usize),
    /// All have run.
    Verdicts(Rc<Vec<Judged>>),
}

/// A check's verdict, with what was printed.
#[derive(Clone, Debug, PartialEq)]
struct Judged {
    verdict: CheckVerdict,
    printed: Vec<AttrValue>,
}

/// The exercise: what is to be written, and the rest when the machine is here, without which nothing can be checked.
#[component]
pub fn ExerciseTask(props: &ExerciseProps) -> Html {
    html! {
        <Late<MachineView> view={MachineView::Exercise(props.clone())}>
            <div class="task exercise">
                <p class="eyebrow">{ t("Write it") }</p>
                <p class="wide-only">{ t("Write your code in the editor beside this text. The stages below say what it has to do.") }</p>
                <div class="actions"><button type="button" class="button primary" disabled=true>{ t("Run the checks") }</button></div>
                <ol class="plain stages">
                    { for props.exercise.stages.iter().enumerate().map(|(at, stage)| html! {
                        <li key={at} class="stage-goal">{ goal(at, stage) }</li>
                    }) }
                </ol>
            </div>
        </Late<MachineView>>
    }
}

fn goal(at: usize, stage: &Stage) -> Html {
    html! {
        <>
            <h3>{ format!("{}. {}", at + 1, stage.title) }</h3>
            <div class="prose">{ markup(&stage.goal) }</div>
        </>
    }
}

/// The exercise with its editor, checks, hints and solution.
#[component]
pub fn ExerciseView(props: &ExerciseProps) -> Html {
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    let hides = use_hides_solutions();
    let exercise = props.exercise.clone();
    let machine = use_part::<MachinePart>();
    let bench = use_context::<BenchHandle>().expect("lessons stand on a bench");
    let program = bench.slots.get(&props.slot).map(|slot| slot.program.clone()).unwrap_or_default();
    let write = {
        let (bench, slot) = (bench.dispatcher(), props.slot.clone());
        Callback::from(move |program| bench.dispatch(BenchAction::Program(slot.clone(), program)))
    };
    let checked = use_state(Checked::default);
    let solved = use_state(|| false);
    let alive = use_mut_ref(|| Rc::new(Cell::new(true)));
    {
        let alive = alive.borrow().clone();
        use_effect_with((), move |()| move || alive.set(false));
    }
    {
        // What was written in another visit.
        let kept = progress.progress.lessons.get(props.lesson.as_str()).and_then(|l| l.answers.get(&exercise.id));
        let kept = kept.and_then(|given| match &given.answer {
            Saved::Text(text) => Some(text.clone()),
            _ => None,
        });
        let (write, file) = (write.clone(), exercise.file.clone());
        use_effect_with(progress.loaded, move |loaded| {
            if let (true, Some(text)) = (*loaded, kept) {
                write.emit(Rc::new(Program::single(&file, &text)));
            }
        });
    }
    let text = program.text(&exercise.file).unwrap_or_default().to_owned();
    let check = {
        let (exercise, checked, progress, text) = (exercise.clone(), checked.clone(), progress.clone(), text.clone());
        let (lesson, alive) = (props.lesson.to_string(), alive.borrow().clone());
        Callback::from(move |()| {
            let Some(machine) = machine.filter(|_| !matches!(*checked, Checked::Running(_))) else { return };
            let (exercise, checked, progress, text) =
                (exercise.clone(), checked.clone(), progress.clone(), text.clone());
            let (lesson, alive) = (lesson.clone(), alive.clone());
            checked.set(Checked::Running(0));
            wasm_bindgen_futures::spawn_local(async move {
                let mut runs = Vec::new();
                for check in &exercise.checks {
                    runs.push(run_check(machine, &exercise, check, &text).await);
                    if !alive.get() {
                        return;
                    }
                    checked.set(Checked::Running(runs.len()));
                }
                let verdicts = grade::exercise(&exercise, &runs);
                let right = grade::stages_passed(&exercise, &verdicts) == exercise.stages.len();
                let given = Given { answer: Saved::Text(text), right };
                progress.dispatch(ProgressAction::answered(&lesson, &exercise.id, given));
                let printed =
                    runs.iter().map(|run| run.stdout.lines().map(|line| AttrValue::from(line.to_owned())).collect());
                let judged = verdicts.into_iter().zip(printed).map(|(verdict, printed)| Judged { verdict, printed });
                checked.set(Checked::Verdicts(Rc::new(judged.collect())));
            });
        })
    };
    {
        // The machine's bar asks for the checks too.
        let check = check.clone();
        let seen = use_mut_ref(|| bench.asked);
        use_effect_with(bench.asked, move |asked| {
            if seen.replace(*asked) != *asked {
                check.emit(());
            }
        });
    }
    let reset = {
        let (write, exercise) = (write.clone(), exercise.clone());
        Callback::from(move |_: MouseEvent| write.emit(Rc::new(Program::single(&exercise.file, &exercise.starter))))
    };
    let show = {
        let solved = solved.clone();
        Callback::from(move |_: MouseEvent| solved.set(!*solved))
    };
    let passed = match &*checked {
        Checked::Verdicts(judged) => {
            let verdicts: Vec<CheckVerdict> = judged.iter().map(|j| j.verdict.clone()).collect();
            Some(grade::stages_passed(&exercise, &verdicts))
        }
        Checked::Not | Checked::Running(_) => None,
    };
    html! {
        <div class="task exercise">
            <p class="eyebrow">{ t("Write it") }</p>
            <p class="wide-only">{ t("Write your code in the editor beside this text. The stages below say what it has to do.") }</p>
            <div class="exercise-editor narrow-only">
                <Late<MachineView> view={MachineView::Workspace(WorkspaceProps { program: program.clone(), on_change: write, on_run: check.clone(), files: false })} />
            </div>
            <div class="actions">
                <button type="button" class="button primary" onclick={check.reform(|_: MouseEvent| ())}
                    disabled={machine.is_none() || matches!(*checked, Checked::Running(_))}>{ t("Run the checks") }</button>
                <button type="button" class="button quiet" onclick={reset}>{ t("Start over") }</button>
                if passed.is_some() && !hides {
                    <button type="button" class="button quiet" onclick={show} aria-expanded={solved.to_string()}>
                        { if *solved { t("Hide the solution") } else { t("Show a solution") } }
                    </button>
                }
            </div>
            <p role="status" class={classes!("result", passed.map(|p| if p == exercise.stages.len() { "ok" } else { "bad" }))}>
                { match (&*checked, passed) {
                    (Checked::Running(done), _) => format!("Check {} of {}…", done + 1, exercise.checks.len()),
                    (_, Some(passed)) if passed == exercise.stages.len() => "✓ Every check passes.".to_owned(),
                    (_, Some(passed)) => format!("{passed} of {} stages pass.", exercise.stages.len()),
                    (_, None) => String::new(),
                } }
            </p>
            <ol class="plain stages">
                { for exercise.stages.iter().enumerate().map(|(at, stage)| {
                    let verdicts = match &*checked {
                        Checked::Verdicts(verdicts) => Some(verdicts.clone()),
                        Checked::Not | Checked::Running(_) => None,
                    };
                    html! { <StageView key={at} {at} stage={stage.clone()} exercise={exercise.clone()} {verdicts} /> }
                }) }
            </ol>
            if *solved {
                <figure class="solution">
                    <figcaption class="small soft">{ t("One solution") }</figcaption>
                    <Listing path={exercise.file.clone()} text={exercise.solution.clone()} />
                </figure>
            }
        </div>
    }
}

async fn run_check(machine: &MachinePart, exercise: &Exercise, check: &content::model::Check, text: &str) -> Ran {
    let program = exercise.program(check, text);
    let program = Program { files: program.files, entry: program.entry };
    crate::report::remember(&program, 0);
    match (machine.run_to_end)(program, Options { record: false, ..Options::default() }).await {
        Event::Done(report) => {
            let ended = match &report.ended {
                protocol::Ended::Exited => Ended::Completed,
                protocol::Ended::Limit(limit) => Ended::Limit(limit.message.clone()),
            };
            Ran { stdout: report.stdout.clone(), stderr: report.stderr.clone(), code: report.code, ended }
        }
        Event::Failed(failure) => {
            let so_far = failure.so_far().map(|report| report.stdout.clone()).unwrap_or_default();
            Ran { stdout: so_far, stderr: String::new(), code: 1, ended: Ended::Limit(failure.to_string()) }
        }
        other => Ran { stdout: String::new(), stderr: format!("{other:?}"), code: 1, ended: Ended::Completed },
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct StageProps {
    at: usize,
    stage: Stage,
    exercise: Rc<Exercise>,
    verdicts: Option<Rc<Vec<Judged>>>,
}

/// A stage: what to build, hints on request, and what its checks say.
#[component]
fn StageView(props: &StageProps) -> Html {
    let hints = use_state(|| 0usize);
    let more = {
        let hints = hints.clone();
        Callback::from(move |_: MouseEvent| hints.set(*hints + 1))
    };
    let of_stage = |verdicts: &Rc<Vec<Judged>>| -> Vec<(usize, Judged)> {
        let checks = props.exercise.checks.iter().enumerate();
        let mine = checks.filter(|(_, check)| usize::from(check.stage) == props.at);
        mine.filter_map(|(index, _)| Some((index, verdicts.get(index)?.clone()))).collect()
    };
    let verdicts = props.verdicts.as_ref().map(of_stage).unwrap_or_default();
    let first_bad = verdicts.iter().position(|(_, judged)| !judged.verdict.passed);
    html! {
        <li class="stage-goal">
            { goal(props.at, &props.stage) }
            { for props.stage.hints.iter().take(*hints).map(|hint| html! { <div class="prose hint">{ markup(hint) }</div> }) }
            if *hints < props.stage.hints.len() {
                <button type="button" class="button quiet small" onclick={more}>{ format!("Hint {} of {}", *hints + 1, props.stage.hints.len()) }</button>
            }
            <ul class="plain checks">
                { for verdicts.iter().enumerate().map(|(at, (index, judged))| {
                    let (check, verdict) = (&props.exercise.checks[*index], &judged.verdict);
                    html! {
                        <li key={*index} class={if verdict.passed { "ok" } else { "bad" }}>
                            <details open={first_bad == Some(at)}>
                                <summary>
                                    <span class="sign" aria-hidden="true">{ if verdict.passed { "✓" } else { "✗" } }</span>
                                    { check.title.clone() }
                                    <span class="visually-hidden">{ if verdict.passed { t(" passes") } else { t(" fails") } }</span>
                                </summary>
                                if !verdict.passed {
                                    <div class="prose reason">{ markup(&verdict.why) }</div>
                                    if let Some(detail) = &verdict.detail { <p class="detail"><code>{ detail.clone() }</code></p> }
                                }
                                <Listing path={check.title.clone()} text={check.scenario.clone()} />
                                if !verdict.passed {
                                    <LinesBeside mine="Your code printed" truth="Node prints" predicted={judged.printed.clone()} actual={expected(check)} />
                                }
                            </details>
                        </li>
                    }
                }) }
            </ul>
        </li>
    }
}

fn expected(check: &content::model::Check) -> Vec<AttrValue> {
    check.program.expected.lines().into_iter().map(|line| AttrValue::from(line.to_owned())).collect()
}
