//! The files stage: the descriptors of the process, the pool's threads between, the disk outside. A file whose bytes would
//! not outlive a power cut looks like that; a button cuts the power and shows what could be found.

pub mod rows;

use super::loaded::LoadedTrace;
use crate::words::t;
use rows::{Chance, Row, chances, rows};
use sim_core::trace::{FileKind, PoolSlot, ProcessView, RecordId};
use std::rc::Rc;
use yew::prelude::*;

/// Folders in folders that are indented further. Inline styles are not allowed, so each depth is a class.
const DEEPEST: usize = 6;

/// Properties of [`FilesStage`].
#[derive(Clone, PartialEq, Properties)]
pub struct FilesStageProps {
    /// The trace.
    pub trace: Rc<LoadedTrace>,
    /// The record after which the disk is shown.
    pub position: u32,
}

/// The files at one position.
#[component]
pub fn FilesStage(props: &FilesStageProps) -> Html {
    let is_cut = use_state_eq(|| false);
    let trace = &props.trace;
    let record = trace.record(props.position);
    let snapshot = trace.snapshot(props.position);
    let nobody = ProcessView::default();
    let view = snapshot.processes.get(usize::from(record.process)).unwrap_or(&nobody);
    let cut = {
        let (set, now) = (is_cut.setter(), *is_cut);
        move |_: MouseEvent| set.set(!now)
    };
    let disk = if *is_cut {
        let survivors = trace.trace().survivors(RecordId(props.position), record.process);
        power_cut(&chances(trace, &survivors))
    } else {
        tree(&rows(trace, &view.files, record.event))
    };
    html! {
        <div class="fs" role="group" aria-label={t("The files")}>
            <section class="fs-open" aria-label={t("Descriptors")}>
                <h3>{ t("Descriptors") }</h3>
                if view.files.open.is_empty() { <p class="soft">{ t("none open") }</p> }
                <ul>{ for view.files.open.iter().map(|open| html! {
                    <li key={open.descriptor}><b>{ open.descriptor }</b><span>{ short(trace.text(open.path)) }</span></li>
                }) }</ul>
                <h3>{ t("Thread pool") }</h3>
                <ol class="fs-pool">{ for view.pool.iter().map(|slot| thread(trace, slot)) }</ol>
            </section>
            <section class={classes!("fs-disk", is_cut.then_some("cut"))} aria-label={t("Disk")}>
                <div class="fs-head">
                    <h3>{ if *is_cut { t("After a power cut") } else { t("Disk") } }</h3>
                    <button type="button" class="fs-plug" aria-pressed={is_cut.to_string()} onclick={cut}>
                        { if *is_cut { t("Plug it in again") } else { t("Pull the plug here") } }
                    </button>
                </div>
                { disk }
            </section>
        </div>
    }
}

fn thread(trace: &LoadedTrace, slot: &PoolSlot) -> Html {
    let PoolSlot::Busy { task, .. } = slot else { return html! { <li class="idle">{ t("idle") }</li> } };
    let label = trace.text(trace.task(*task).label);
    html! { <li class="busy">{ if label.is_empty() { "work" } else { label } }</li> }
}

/// The disk as a tree.
fn tree(rows: &[Row]) -> Html {
    html! {
        <>
            <ul class="fs-tree">{ for rows.iter().map(row) }</ul>
            if rows.iter().any(|row| !row.safe && row.kind == FileKind::File) {
                <p class="soft fs-key"><span class="fs-dashed" />{ t("not safe yet: a power cut could lose it") }</p>
            }
        </>
    }
}

fn row(row: &Row) -> Html {
    let kind = match row.kind {
        FileKind::File => "file",
        FileKind::Folder => "folder",
        FileKind::Link => "link",
    };
    let name = if row.kind == FileKind::Folder { format!("{}/", row.name) } else { row.name.clone() };
    html! {
        <li key={row.path.0}
            class={classes!("fs-row", kind, format!("depth-{}", row.depth.min(DEEPEST)), (!row.safe).then_some("unsafe"), row.fresh.then_some("fresh"))}>
            <span class="fs-name">{ name }</span>
            { for row.open.iter().map(|open| html! { <b class="fs-fd">{ open }</b> }) }
            <span class="fs-holds">{ &row.holds }</span>
        </li>
    }
}

/// What could be found, path by path.
fn power_cut(chances: &[Chance]) -> Html {
    html! {
        <ul class="fs-tree">{ for chances.iter().map(|chance| html! {
            <li key={chance.name.clone()} class={classes!("fs-row", "file", chance.open.then_some("unsafe"))}>
                <span class="fs-name">{ &chance.name }</span>
                <span class="fs-holds">{ chance.found.join(" · ") }</span>
            </li>
        }) }</ul>
    }
}

/// The last part of a path.
fn short(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
