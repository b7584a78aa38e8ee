//! The blocks of a lesson that have to do with programs.

use super::outcome_slot;
use crate::bench::{BenchAction, BenchHandle, Listing, Mode};
use crate::data::LessonData;
use crate::quiz::markup;
use crate::state::{Given, ProgressAction, ProgressHandle, Saved, use_hides_solutions};
use crate::words::{fill, t};
use content::model::{Edit, Html as Markup};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct OutputBlockProps {
    pub(super) data: Rc<LessonData>,
    pub(super) program: AttrValue,
}

/// What a program printed on real Node.
#[component]
pub(super) fn OutputBlock(props: &OutputBlockProps) -> Html {
    let Some(program) = props.data.lesson.program(&props.program) else { return html! {} };
    html! {
        <figure class="recorded">
            <figcaption class="small soft">{ fill("{} prints", &[&program.entry]) }</figcaption>
            <pre class="output" role="group" tabindex="0" aria-label={fill("What {} prints", &[&program.entry])}>{ program.expected.stdout.clone() }</pre>
        </figure>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct StageBlockProps {
    pub(super) slot: AttrValue,
    pub(super) caption: Markup,
}

/// A program to be stepped through.
#[component]
pub(super) fn StageBlock(props: &StageBlockProps) -> Html {
    html! {
        <div class="task watch">
            <p class="eyebrow">{ t("Step through it") }</p>
            <div class="prose">{ markup(&props.caption) }</div>
            <div class="actions"><Watch slot={props.slot.clone()} word={t("Open on the machine")} primary=true /></div>
        </div>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct WatchProps {
    slot: AttrValue,
    word: AttrValue,
    #[prop_or_default]
    primary: bool,
}

/// Opens a program on the machine.
#[component]
fn Watch(props: &WatchProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("lessons stand on a bench");
    let onclick = {
        let (bench, slot) = (bench.clone(), props.slot.clone());
        Callback::from(move |_: MouseEvent| bench.dispatch(BenchAction::Watch(slot.clone())))
    };
    html! { <button type="button" class={classes!("button", props.primary.then_some("primary"))} {onclick}>{ props.word.clone() }</button> }
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct EditBlockProps {
    pub(super) lesson: AttrValue,
    pub(super) data: Rc<LessonData>,
    pub(super) edit: Rc<Edit>,
    pub(super) slot: AttrValue,
    pub(super) task: AttrValue,
}

/// Something to change in a program. Where the change has one right result, reaching it is noticed.
#[component]
pub(super) fn EditBlock(props: &EditBlockProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("lessons stand on a bench");
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    let solved = use_state(|| false);
    let slot = bench.slots.get(&props.slot);
    let printed = slot.and_then(|slot| slot.ran.as_ref()?.report.as_ref().map(|report| report.stdout.clone()));
    let reached =
        props.edit.target.as_deref().zip(printed.as_deref()).map(|(target, out)| target.trim_end() == out.trim_end());
    let kept = progress.progress.lessons.get(props.lesson.as_str());
    let done = kept.and_then(|l| l.answers.get(props.task.as_str())).is_some_and(|given| given.right);
    {
        let (progress, lesson, task) = (progress.clone(), props.lesson.to_string(), props.task.to_string());
        use_effect_with(reached == Some(true) && !done, move |now| {
            if *now {
                let given = Given { answer: Saved::Text(String::new()), right: true };
                progress.dispatch(ProgressAction::answered(&lesson, &task, given));
            }
        });
    }
    let edit = {
        let (bench, slot) = (bench.clone(), props.slot.clone());
        Callback::from(move |_: MouseEvent| bench.dispatch(BenchAction::Mode(slot.clone(), Mode::Edit)))
    };
    let show = {
        let solved = solved.clone();
        Callback::from(move |_: MouseEvent| solved.set(!*solved))
    };
    let hides = use_hides_solutions();
    let solution = props.edit.solution.as_ref().filter(|_| !hides);
    let solution = solution.and_then(|id| props.data.lesson.program(id));
    html! {
        <div class="task change">
            <p class="eyebrow">{ t("Change it") }</p>
            <div class="prose">{ markup(&props.edit.goal) }</div>
            <div class="actions">
                <button type="button" class="button primary" onclick={edit}>{ t("Edit this") }</button>
                if solution.is_some() && (printed.is_some() || done) {
                    <button type="button" class="button quiet" onclick={show} aria-expanded={solved.to_string()}>{ if *solved { t("Hide the solution") } else { t("Show a solution") } }</button>
                }
            </div>
            <p role="status" class={classes!("result", match (reached, done) { (Some(true), _) | (None, true) => "ok", (Some(false), _) => "bad", _ => "" })}>
                { match (reached, done) {
                    (Some(true), _) | (None, true) => t("✓ That is the result."),
                    (Some(false), _) => t("✗ It prints something else yet."),
                    (None, false) => AttrValue::default(),
                } }
            </p>
            if let Some(solution) = solution.filter(|_| *solved) {
                <Listing path={solution.entry.clone()} text={solution.source().to_owned()} />
            }
        </div>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct EnumerateBlockProps {
    pub(super) data: Rc<LessonData>,
    pub(super) program: AttrValue,
    pub(super) caption: Markup,
}

/// Every outcome that a program can have, each to be watched.
#[component]
pub(super) fn EnumerateBlock(props: &EnumerateBlockProps) -> Html {
    let runs = props.data.runs_of(&props.program).count();
    html! {
        <div class="task outcomes">
            <p class="eyebrow">{ t("Every outcome") }</p>
            <div class="prose">{ markup(&props.caption) }</div>
            <p class="small soft">{ if runs == 1 { t("There is one.").to_string() } else { fill("There are {}. Real Node takes one of them each time.", &[&runs]) } }</p>
            <ol class="plain outcome-list">
                { for props.data.runs_of(&props.program).enumerate().map(|(nth, run)| html! {
                    <li key={nth}>
                        <p class="small"><strong>{ fill("Outcome {}", &[&(nth + 1)]) }</strong></p>
                        <pre class="output" role="group" tabindex="0" aria-label={fill("Outcome {}", &[&(nth + 1)])}>{ run.stdout.clone() }</pre>
                        <Watch slot={outcome_slot(&props.program, nth)} word={t("Watch")} />
                    </li>
                }) }
            </ol>
        </div>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CompareBlockProps {
    pub(super) data: Rc<LessonData>,
    pub(super) programs: Vec<String>,
    pub(super) caption: Markup,
}

/// Programs beside each other.
#[component]
pub(super) fn CompareBlock(props: &CompareBlockProps) -> Html {
    html! {
        <div class="task compare">
            <p class="eyebrow">{ t("Compare") }</p>
            <div class="prose">{ markup(&props.caption) }</div>
            <ol class="plain outcome-list">
                { for props.programs.iter().filter_map(|id| props.data.lesson.program(id)).map(|program| html! {
                    <li key={program.id.clone()}>
                        <p class="small"><strong>{ program.id.clone() }</strong></p>
                        <Listing path={program.entry.clone()} text={program.source().to_owned()} />
                        <Watch slot={program.id.clone()} word={t("Watch")} />
                    </li>
                }) }
            </ol>
        </div>
    }
}
