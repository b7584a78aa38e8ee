//! One line of source. A component of its own, so that a step renders only the lines whose marks have changed.

use super::hang::split_indent;
use super::tokenize::{Ink, Piece};
use crate::stages::highlight::Focus;
use crate::stages::tone::Tone;
use sim_core::trace::StrId;
use std::rc::Rc;
use yew::prelude::*;

/// What is to be seen at a line.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Marks {
    /// It runs.
    pub(super) now: bool,
    /// It made the callback that runs, which has this colour.
    pub(super) made: Option<Tone>,
    /// The program failed here.
    pub(super) fault: bool,
    /// It belongs to what is pointed at.
    pub(super) lit: bool,
}

/// Properties of [`CodeLine`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CodeLineProps {
    /// From 1.
    pub(super) number: u32,
    /// The file in the trace's table.
    pub(super) file: Option<StrId>,
    /// How the rest of a long line hangs.
    pub(super) hang: Classes,
    /// The source.
    pub(super) pieces: Rc<[Piece]>,
    /// What is to be seen.
    pub(super) marks: Marks,
    /// Where pointing is told.
    pub(super) point: Option<Callback<Option<Focus>>>,
}

/// A line with its number.
#[component]
pub(super) fn CodeLine(props: &CodeLineProps) -> Html {
    let marks = props.marks;
    let class = classes!(
        "p-line",
        marks.now.then_some("now"),
        marks.made.map(|tone| classes!("made", tone.class())),
        marks.fault.then_some("fault"),
        marks.lit.then_some("lit")
    );
    let focus = props.file.map(|file| Focus::Line(file, props.number));
    let tell = |focus: Option<Focus>| {
        let point = props.point.clone();
        Callback::from(move |_: PointerEvent| {
            if let Some(point) = &point {
                point.emit(focus);
            }
        })
    };
    html! {
        <div {class} data-line={props.number.to_string()} aria-current={marks.now.then_some("step")}
            onpointerenter={tell(focus)} onpointerleave={tell(None)}>
            <span class="p-number" aria-hidden="true">{ props.number }</span>
            <code class={props.hang.clone()}>{ for props.pieces.iter().enumerate().map(|(at, it)| piece(it, at == 0)) }{ "\n" }</code>
        </div>
    }
}

/// A piece; the first one of a line with its indentation apart.
fn piece(piece: &Piece, first: bool) -> Html {
    let (indent, text) = if first { split_indent(&piece.text) } else { ("", piece.text.as_str()) };
    let text = html! { <>{ super::hang::indentation(indent) }{ text.to_owned() }</> };
    let class = match piece.ink {
        Ink::Plain => return text,
        Ink::Keyword => "p-keyword",
        Ink::Text => "p-string",
        Ink::Number => "p-literal",
        Ink::Comment => "p-comment",
    };
    html! { <span {class}>{ text }</span> }
}
