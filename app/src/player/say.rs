//! The sentence about the current step, and what is known of whatever was chosen.

use super::narrate::{Part, Sentence, millis, noun, place_text};
use super::reducer::Action;
use crate::stages::highlight::{Focus, Highlight, Lit};
use crate::stages::loaded::LoadedTrace;
use crate::stages::tone::Tone;
use crate::words::{fill, t};
use sim_core::trace::{Event, RecordId, StrId, TaskId};
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Say`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SayProps {
    /// The trace.
    pub(super) trace: Rc<LoadedTrace>,
    /// The record that was applied last.
    pub(super) position: u32,
    /// The sentence about it.
    pub(super) sentence: Rc<Sentence>,
    /// What is read aloud: nothing while time goes on by itself.
    pub(super) aloud: AttrValue,
    /// Where actions go.
    pub(super) act: Callback<Action>,
}

/// The sentence. While playing a screen reader is left in peace; it hears the step at which time stops.
#[component]
pub(super) fn Say(props: &SayProps) -> Html {
    let highlight = use_context::<Highlight>();
    let chosen = highlight.filter(|h| h.pinned).and_then(|h| h.lit.clone().map(|lit| (lit, h.pin.clone())));
    html! {
        <div class="p-say">
            <p class="p-sentence" aria-hidden="true">{ words(&props.sentence) }</p>
            <p class="visually-hidden" aria-live="polite" aria-atomic="true">{ props.aloud.clone() }</p>
            if let Some((lit, pin)) = chosen { { about(props, &lit, pin) } }
        </div>
    }
}

/// A sentence with its colours.
pub(super) fn words(sentence: &Sentence) -> Html {
    let part = |part: &Part| match part {
        Part::Text(text) | Part::Place(_, text) => html! { <>{ text }</> },
        Part::Toned(tone, text) => html! { <b class={tone.class()}>{ text }</b> },
        Part::Code(text) => html! { <code>{ text }</code> },
    };
    sentence.parts.iter().map(part).collect()
}

fn about(props: &SayProps, lit: &Lit, pin: Callback<Option<Focus>>) -> Html {
    let title = match lit.focus {
        Focus::Task(task) => task_title(&props.trace, task),
        Focus::Line(file, line) => line_title(&props.trace, file, line),
        Focus::Record(RecordId(n)) => html! { <>{ fill("Step {}", &[&(n + 1)]) }</> },
    };
    let links = match lit.focus {
        Focus::Task(task) => task_moments(&props.trace, task),
        _ => lit.records.iter().map(|n| (*n, fill("step {}", &[&(n + 1)]))).collect(),
    };
    html! {
        <div class="p-about">
            <p>{ title }</p>
            <div class="p-moments">
                { for links.into_iter().map(|(n, text)| {
                    let act = props.act.clone();
                    let here = n == props.position;
                    html! { <button type="button" aria-current={here.then_some("step")} onclick={move |_| act.emit(Action::Seek(n))}>{ text }</button> }
                }) }
                <button type="button" class="p-let-go" aria-label={t("Let go")} onclick={move |_| pin.emit(None)}>{ "×" }</button>
            </div>
        </div>
    }
}

fn task_title(trace: &LoadedTrace, task: TaskId) -> Html {
    let info = trace.task(task);
    let line = if info.site.line == 0 { String::new() } else { fill(" from {}", &[&place_text(trace, info.site)]) };
    html! { <><b class={Tone::of_task(info.kind).class()}>{ noun(trace, &info) }</b>{ line }</> }
}

fn line_title(trace: &LoadedTrace, file: StrId, line: u32) -> Html {
    let site = sim_core::trace::Site { file, line, column: 0 };
    html! { <>{ place_text(trace, site) }</> }
}

/// The moments of a callback's life that are worth a visit.
fn task_moments(trace: &LoadedTrace, task: TaskId) -> Vec<(u32, String)> {
    /// An interval may have run often; its first moments tell enough.
    const MOST: usize = 6;
    let moments = trace.trace().task_records(task).into_iter().filter_map(|RecordId(n)| {
        let text = match trace.record(n).event {
            Event::TaskCreated { .. } => t("made").to_string(),
            Event::TimerArmed { due, .. } => fill("due {}", &[&millis(due)]),
            Event::TaskCancelled { .. } => t("cleared").to_string(),
            Event::PoolStarted { .. } => t("at work").to_string(),
            Event::PoolFinished { .. } | Event::IoReady { .. } => t("ready").to_string(),
            Event::TaskStarted { .. } => t("runs").to_string(),
            Event::TaskEnded { .. } => t("ends").to_string(),
            _ => return None,
        };
        Some((n, format!("{text} · {}", n + 1)))
    });
    moments.take(MOST).collect()
}
