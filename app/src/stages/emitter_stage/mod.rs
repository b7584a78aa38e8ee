//! The emitter stage: each emitter with its events, behind each event the listeners in their order, and the one that is
//! being called.

use super::loaded::LoadedTrace;
use crate::words::t;
use sim_core::trace::{
    EmissionView, EmitterEvent, EmitterId, EmittersView, Event, ListId, ListenerInfo, ProcessView, StrId,
};
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`EmitterStage`].
#[derive(Clone, PartialEq, Properties)]
pub struct EmitterStageProps {
    /// The trace.
    pub trace: Rc<LoadedTrace>,
    /// The record after which the emitters are shown.
    pub position: u32,
}

/// A row of listeners.
struct Row {
    event: StrId,
    /// The list that is walked, or the one that is kept.
    list: ListId,
    /// The emit that is under way on it, and how deep it is nested, from 1.
    emission: Option<(EmissionView, usize)>,
    /// This record changed it.
    fresh: bool,
}

/// The emitters at one position.
#[component]
pub fn EmitterStage(props: &EmitterStageProps) -> Html {
    let trace = &props.trace;
    let record = trace.record(props.position);
    let snapshot = trace.snapshot(props.position);
    let nobody = ProcessView::default();
    let view = &snapshot.processes.get(usize::from(record.process)).unwrap_or(&nobody).emitters;
    let emitters = emitters(view);
    html! {
        <div class="es" role="group" aria-label={t("The emitters")}>
            if emitters.is_empty() { <p class="soft">{ t("Nobody listens yet.") }</p> }
            { for emitters.iter().map(|emitter| one(trace, view, *emitter, record.event)) }
        </div>
    }
}

/// Every emitter that has a listener or emits something.
fn emitters(view: &EmittersView) -> Vec<EmitterId> {
    let mut all: Vec<EmitterId> = view.lists.iter().map(|list| list.emitter).collect();
    all.extend(view.emitting.iter().map(|emission| emission.emitter));
    all.sort_unstable();
    all.dedup();
    all
}

fn one(trace: &LoadedTrace, view: &EmittersView, emitter: EmitterId, event: Event) -> Html {
    let info = trace.trace().emitter(emitter).copied();
    let name = info.map_or("", |info| trace.text(info.name));
    let rows = rows(view, emitter, event);
    html! {
        <section key={emitter.0} class="es-emitter">
            <h3><b>{ if name.is_empty() { "EventEmitter" } else { name } }</b></h3>
            <ul>{ for rows.iter().map(|row| html! {
                <li key={row.event.0} class={classes!("es-event", row.emission.map(|_| "emitting"), row.fresh.then_some("fresh"))}>
                    <span class="es-name">
                        { format!("'{}'", trace.text(row.event)) }
                        if row.emission.is_some() { <em>{ t("emitting") }</em> }
                    </span>
                    <ol>{ for trace.trace().listeners(row.list).iter().enumerate().map(|(at, it)| listener(trace, row, at, it)) }</ol>
                </li>
            }) }</ul>
        </section>
    }
}

fn rows(view: &EmittersView, emitter: EmitterId, event: Event) -> Vec<Row> {
    let fresh = |name: StrId| matches!(event, Event::Emitter(EmitterEvent::Listened { emitter: at, event, .. }) if at == emitter && event == name);
    let emission = |name: StrId| {
        let mut found = view.emitting.iter().enumerate().rev();
        found.find(|(_, it)| it.emitter == emitter && it.event == name).map(|(depth, it)| (*it, depth + 1))
    };
    let mut rows: Vec<Row> = Vec::new();
    for list in view.lists.iter().filter(|list| list.emitter == emitter) {
        let emission = emission(list.event);
        // While it emits, what is walked is the list as it was; what was added since is not called.
        let shown = emission.map_or(list.list, |(it, _)| it.list);
        rows.push(Row { event: list.event, list: shown, emission, fresh: fresh(list.event) });
    }
    for it in view.emitting.iter().filter(|it| it.emitter == emitter) {
        if rows.iter().all(|row| row.event != it.event) {
            rows.push(Row { event: it.event, list: it.list, emission: emission(it.event), fresh: false });
        }
    }
    rows
}

fn listener(trace: &LoadedTrace, row: &Row, at: usize, listener: &ListenerInfo) -> Html {
    let nth = row.emission.and_then(|(it, _)| it.nth).map(|nth| nth as usize);
    let state = match nth {
        Some(nth) if at < nth => Some("called"),
        Some(nth) if at == nth => Some("calling"),
        _ => None,
    };
    let name = match trace.text(listener.name) {
        "" => t("(anonymous)"),
        name => name.to_owned().into(),
    };
    html! {
        <li key={at} class={classes!("es-listener", state)} aria-current={(state == Some("calling")).then_some("step")}>
            <span class="es-nth">{ at + 1 }</span>
            <span>{ name }</span>
            if listener.once { <em>{ t("once") }</em> }
            if listener.site.line > 0 { <span class="soft">{ format!("· {}", listener.site.line) }</span> }
        </li>
    }
}
