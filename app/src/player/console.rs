//! What the program has written so far. An entry leads to the moment at which it was written.

use super::reducer::Action;
use crate::stages::highlight::{Focus, Highlight};
use crate::stages::loaded::LoadedTrace;
use crate::words::{fill, t};
use sim_core::trace::{RecordId, Stream};
use std::rc::Rc;
use yew::prelude::*;

/// Entries that are shown, so that a program with much output costs no more than one with little.
const SHOWN: u32 = 60;
/// Characters of one entry that are shown.
const LONGEST: usize = 4_000;

/// Properties of [`Console`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ConsoleProps {
    /// The trace.
    pub(super) trace: Rc<LoadedTrace>,
    /// Number of entries written so far.
    pub(super) written: u32,
    /// Whether the last of them was written by the record that was applied last.
    pub(super) fresh: bool,
    /// Where actions go.
    pub(super) act: Callback<Action>,
}

/// The output so far.
#[component]
pub(super) fn Console(props: &ConsoleProps) -> Html {
    let highlight = use_context::<Highlight>();
    let first = props.written.saturating_sub(SHOWN);
    html! {
        <section class="p-console" aria-label={t("Console")}>
            <p class="p-heading" aria-hidden="true">{ t("Console") }</p>
            <div class="p-output" tabindex="0" role="group" aria-label={t("Output so far")}><div>
                if props.written == 0 { <p class="p-none">{ t("No output yet") }</p> }
                if first > 0 { <p class="p-none">{ fill("{} earlier entries", &[&first]) }</p> }
                { for (first..props.written).map(|entry| {
                    let record = props.trace.console_entry(entry).1;
                    html! {
                        <Entry key={entry} trace={props.trace.clone()} {entry} fresh={props.fresh && entry + 1 == props.written}
                            lit={highlight.as_ref().is_some_and(|h| h.record(record))}
                            point={highlight.as_ref().map(|h| h.point.clone())} act={props.act.clone()} />
                    }
                }) }
            </div></div>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct EntryProps {
    trace: Rc<LoadedTrace>,
    entry: u32,
    fresh: bool,
    lit: bool,
    point: Option<Callback<Option<Focus>>>,
    act: Callback<Action>,
}

/// One entry. A component of its own, so that a step renders only the entries that have changed.
#[component]
fn Entry(props: &EntryProps) -> Html {
    let (stream, record) = props.trace.console_entry(props.entry);
    let text = props.trace.console_text(props.entry);
    let text = text.strip_suffix('\n').unwrap_or(&text);
    let cut: String = text.chars().take(LONGEST).collect();
    let rest = if cut.len() < text.len() { " …" } else { "" };
    let class = classes!(
        "p-entry",
        (stream == Stream::Stderr).then_some("stderr"),
        props.fresh.then_some("fresh"),
        props.lit.then_some("lit")
    );
    let tell = |focus: Option<Focus>| {
        let point = props.point.clone();
        move || {
            if let Some(point) = &point {
                point.emit(focus);
            }
        }
    };
    let focus = Some(Focus::Record(RecordId(record)));
    let (over, out, got, lost) = (tell(focus), tell(None), tell(focus), tell(None));
    let act = props.act.clone();
    html! {
        <button type="button" {class} title={fill("Go to step {}", &[&(record + 1)])}
            onpointerenter={move |_| over()} onpointerleave={move |_| out()} onfocus={move |_| got()} onblur={move |_| lost()}
            onclick={move |_| act.emit(Action::Seek(record))}>
            if stream == Stream::Stderr { <span class="p-stream">{ "stderr" }</span> }
            <samp>{ cut }{ rest }</samp>
        </button>
    }
}
