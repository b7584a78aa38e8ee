//! The program's source: the line that runs, the line that made the running callback, and whatever is lit.

mod hang;
mod line;
mod tokenize;

pub use hang::hanging;

use crate::stages::highlight::{Focus, Highlight};
use crate::stages::loaded::LoadedTrace;
use crate::stages::tone::Tone;
use crate::words::{fill, t};
use hang::hang;
use line::{CodeLine, Marks};
use sim_core::trace::{ProcessView, StrId, TaskKind};
use std::rc::Rc;
use tokenize::Piece;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Properties of [`CodeView`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct CodeViewProps {
    /// The trace.
    pub(super) trace: Rc<LoadedTrace>,
    /// The record that was applied last.
    pub(super) position: u32,
    /// The program's files: path and text.
    pub(super) sources: Rc<[(AttrValue, AttrValue)]>,
    /// File and line that the program failed at.
    pub(super) fault: Option<(AttrValue, u32)>,
}

/// One file, in pieces.
struct File {
    path: AttrValue,
    /// The path in the trace's table; none when nothing of the file ran.
    id: Option<StrId>,
    lines: Vec<(Classes, Rc<[Piece]>)>,
}

/// The source of the program. With several files, the one that runs is shown until another is chosen.
#[component]
pub(super) fn CodeView(props: &CodeViewProps) -> Html {
    let files = use_memo((props.trace.clone(), props.sources.clone()), |(trace, sources)| {
        sources.iter().map(|(path, text)| File::new(trace, path, text)).collect::<Vec<File>>()
    });
    let chosen = use_state_eq(|| None::<(usize, StrId)>);
    let body = use_node_ref();
    let highlight = use_context::<Highlight>();

    let record = props.trace.record(props.position);
    let snapshot = props.trace.snapshot(props.position);
    let nobody = ProcessView::default();
    let view = snapshot.processes.get(usize::from(record.process)).unwrap_or(&nobody);
    let now = view.site.filter(|site| site.line > 0 && (!view.running.is_empty() || !view.stack.is_empty()));
    let running = view.running.last().map(|task| props.trace.task(*task));
    let made = running
        .filter(|info| info.site.line > 0 && info.kind != TaskKind::Main)
        .map(|info| (info.site, Tone::of_task(info.kind)));

    let running_file = now.or(view.site).map_or(StrId(u32::MAX), |site| site.file);
    let shown = match *chosen {
        Some((index, while_in)) if while_in == running_file && index < files.len() => index,
        _ => files.iter().position(|file| file.id == Some(running_file)).unwrap_or(0),
    };
    let current_line =
        now.filter(|site| files.get(shown).is_some_and(|file| file.id == Some(site.file))).map(|site| site.line);
    {
        let body = body.clone();
        use_effect_with((shown, current_line), move |(_, line)| {
            if let Some(line) = line {
                keep_in_sight(&body, *line);
            }
        });
    }
    let Some(file) = files.get(shown) else { return Html::default() };
    let pointed = use_mut_ref(|| 0u32);
    let onkeydown = {
        let (body, point) = (body.clone(), highlight.as_ref().map(|h| h.point.clone()));
        let (pointed, id, count) = (pointed.clone(), file.id, file.lines.len() as u32);
        Callback::from(move |event: KeyboardEvent| {
            let line = *pointed.borrow();
            let next = match event.key().as_str() {
                "ArrowDown" => line + 1,
                "ArrowUp" => line.saturating_sub(1),
                _ => return,
            };
            event.prevent_default();
            let next = next.clamp(1, count.max(1));
            *pointed.borrow_mut() = next;
            keep_in_sight(&body, next);
            if let (Some(point), Some(id)) = (&point, id) {
                point.emit(Some(Focus::Line(id, next)));
            }
        })
    };
    let onblur = {
        let point = highlight.as_ref().map(|h| h.point.clone());
        Callback::from(move |_: FocusEvent| {
            *pointed.borrow_mut() = 0;
            point.iter().for_each(|point| point.emit(None));
        })
    };
    let marks = |index: usize| {
        let number = index as u32 + 1;
        let is = |site: sim_core::trace::Site| Some(site.file) == file.id && site.line == number;
        Marks {
            now: now.is_some_and(is),
            made: made.filter(|(site, _)| is(*site)).map(|(_, tone)| tone),
            fault: props.fault.as_ref().is_some_and(|(path, line)| *path == file.path && *line == number),
            lit: file.id.is_some_and(|id| highlight.as_ref().is_some_and(|h| h.line(id, number))),
        }
    };
    html! {
        <div class="p-code">
            if files.len() > 1 {
                <div class="p-files" role="group" aria-label={t("Files")}>
                    { for files.iter().enumerate().map(|(index, file)| {
                        let chosen = chosen.clone();
                        let name = file.path.rsplit('/').next().unwrap_or_default().to_owned();
                        html! {
                            <button type="button" aria-pressed={(index == shown).to_string()} title={file.path.clone()}
                                onclick={move |_| chosen.set(Some((index, running_file)))}>{ name }</button>
                        }
                    }) }
                </div>
            }
            // With the arrow keys, the lines light up what they made, as pointing at them does.
            <div class="p-source" ref={body} tabindex="0" role="region" aria-label={fill("Source of {}", &[&file.path])} {onkeydown} {onblur}>
                <div class="p-lines">
                    { for file.lines.iter().enumerate().map(|(index, (hang, pieces))| html! {
                        <CodeLine key={index} number={index as u32 + 1} file={file.id} hang={hang.clone()} pieces={pieces.clone()}
                            marks={marks(index)} point={highlight.as_ref().map(|h| h.point.clone())} />
                    }) }
                </div>
            </div>
        </div>
    }
}

impl File {
    fn new(trace: &LoadedTrace, path: &AttrValue, text: &AttrValue) -> File {
        let text = text.strip_suffix('\n').unwrap_or(text);
        let pieces = tokenize::lines(text).into_iter().map(Rc::from);
        let lines = text.split('\n').map(hang).zip(pieces).collect();
        File { path: path.clone(), id: trace.file(path), lines }
    }
}

/// Scrolls the source, and nothing else, so that a line and its neighbours are in sight.
fn keep_in_sight(body: &NodeRef, line: u32) {
    let Some(body) = body.cast::<HtmlElement>() else { return };
    let Ok(Some(element)) = body.query_selector(&format!("[data-line=\"{line}\"]")) else { return };
    let (frame, at) = (body.get_bounding_client_rect(), element.get_bounding_client_rect());
    let margin = at.height() * 1.5;
    let above = at.top() - margin - frame.top();
    let below = at.bottom() + margin - frame.bottom();
    if above < 0.0 {
        body.set_scroll_top((f64::from(body.scroll_top()) + above) as i32);
    } else if below > 0.0 {
        body.set_scroll_top((f64::from(body.scroll_top()) + below).ceil() as i32);
    }
}
