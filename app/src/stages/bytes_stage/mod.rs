//! The bytes stage: memory as a table of bytes, and under it the variables that show it.

pub mod parts;

use super::loaded::LoadedTrace;
use crate::words::{fill, t};
use parts::{Part, parts};
use sim_core::trace::{Event, MemoryEvent, MemoryId, MemoryView, ProcessView};
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`BytesStage`].
#[derive(Clone, PartialEq, Properties)]
pub struct BytesStageProps {
    /// The trace.
    pub trace: Rc<LoadedTrace>,
    /// The record after which the bytes are shown.
    pub position: u32,
}

/// The bytes at one position.
#[component]
pub fn BytesStage(props: &BytesStageProps) -> Html {
    let trace = &props.trace;
    let record = trace.record(props.position);
    let process = usize::from(record.process);
    let snapshot = trace.snapshot(props.position);
    let before = props.position.checked_sub(1).map(|n| trace.snapshot(n));
    let nobody = ProcessView::default();
    let memory = &snapshot.processes.get(process).unwrap_or(&nobody).memory;
    let old = before.as_ref().and_then(|before| before.processes.get(process)).map(|view| &view.memory);
    let written = match record.event {
        Event::Memory(MemoryEvent::Wrote { memory, .. }) => Some(memory),
        _ => None,
    };
    let parts = parts(trace, memory);
    html! {
        <div class="bs" role="group" aria-label={t("The bytes")}>
            if parts.is_empty() { <p class="soft">{ t("No variable shows bytes yet.") }</p> }
            { for parts.iter().map(|part| one(trace, memory, old.filter(|_| written == Some(part.memory)), part)) }
        </div>
    }
}

/// A stretch of memory with the views of it.
fn one(trace: &LoadedTrace, memory: &MemoryView, old: Option<&MemoryView>, part: &Part) -> Html {
    let cell = |at: u64| {
        let byte = memory.byte(part.memory, at);
        let fresh = old.is_some_and(|old| old.byte(part.memory, at) != byte);
        html! {
            <span key={at} class={classes!("bs-cell", fresh.then_some("fresh"), (byte == 0).then_some("zero"))}>
                <b>{ format!("{byte:02x}") }</b><i>{ letter(byte) }</i>
            </span>
        }
    };
    html! {
        <section key={format!("{}-{}", part.memory.0, part.from)} class="bs-part">
            <h3>{ title(part) }</h3>
            { for part.rows().map(|row| html! {
                <div key={row.start} class="bs-row">
                    <span class="bs-at">{ row.start - part.from }</span>
                    <div class="bs-cells">{ for row.clone().map(cell) }</div>
                    { for part.views.iter().filter_map(|view| {
                        let (from, to) = (view.from.max(row.start), view.to.min(row.end));
                        // Inline styles are not allowed, so each column is a class.
                        let first = format!("from-{}", from.saturating_sub(row.start));
                        let end = format!("to-{}", to.saturating_sub(row.start));
                        let begins = view.from >= row.start;
                        (from < to).then(|| html! {
                            <span key={view.key} class={classes!("bs-view", first, end, (!begins).then_some("goes-on"))} title={view.says(trace)}>
                                if begins { { trace.text(view.name) } }
                            </span>
                        })
                    }) }
                </div>
            }) }
            <ul class="visually-hidden">{ for part.views.iter().map(|view| html! { <li>{ view.says(trace) }</li> }) }</ul>
        </section>
    }
}

fn title(part: &Part) -> String {
    let MemoryId(number) = part.memory;
    if part.from == 0 {
        return fill("memory {}", &[&(number + 1)]);
    }
    fill("memory {} from byte {}", &[&(number + 1), &part.from])
}

/// The character of a byte, as far as it can be seen.
fn letter(byte: u8) -> String {
    match byte {
        0x21..=0x7e => char::from(byte).to_string(),
        b' ' => "␣".into(),
        _ => "·".into(),
    }
}
