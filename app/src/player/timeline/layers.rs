//! What the timeline draws once for a layout, while only the playhead moves over it.
//!
//! A trace of ten thousand records has hundreds of stretches: those of one colour are one path.

use super::bands::Kind;
use super::layout::{Layout, OUTPUTS, Piece, ROW, TIMES};
use crate::stages::decimal::n;
use crate::stages::tone::Tone;
use std::rc::Rc;
use yew::prelude::*;

/// Height of a dot's centre under the bands, and of the base line of its text.
const DOT_Y: f64 = 13.0;
const DOT_TEXT_Y: f64 = 17.5;
/// The order does not matter: stretches do not overlap.
const TONES: [Tone; 7] = [Tone::Main, Tone::Tick, Tone::Micro, Tone::Timers, Tone::Poll, Tone::Check, Tone::Idle];

/// A layer of the timeline.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Of {
    /// The bands, pale.
    Future,
    /// The bands in full colours.
    Past,
    /// Times and break marks.
    Times,
    /// Every output, those of the future as well: the picture is cut off where they begin.
    Outputs,
}

/// Properties of [`Layer`].
#[derive(Clone, Properties)]
pub(super) struct LayerProps {
    /// Where everything stands.
    pub(super) layout: Rc<Layout>,
    /// What is drawn.
    pub(super) of: Of,
}

/// The same layout is the same layer: nothing in it is compared, let alone rendered, while the playhead moves.
impl PartialEq for LayerProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.layout, &other.layout) && self.of == other.of
    }
}

/// Draws a layer.
#[component]
pub(super) fn Layer(props: &LayerProps) -> Html {
    let layout = &props.layout;
    match props.of {
        Of::Future => bands(layout, "tl-pale"),
        Of::Past => bands(layout, "tl-full"),
        Of::Times => times(layout),
        Of::Outputs => outputs(layout),
    }
}

fn bands(layout: &Layout, class: &'static str) -> Html {
    html! {
        <g {class}>
            { for TONES.into_iter().map(|tone| stretches(layout, tone)) }
            { for layout.busy.iter().map(|busy| {
                let y = layout.row_y(busy.row);
                html! {
                    <g class="tl-busy">
                        <path d={format!("M{} {}v{}", n(busy.x), n(y + 4.0), n(ROW - 8.0))} />
                        <text x={n(busy.text_x)} y={n(y + 17.5)}>{ &busy.text }</text>
                    </g>
                }
            }) }
        </g>
    }
}

/// All stretches of one colour, and their names.
fn stretches(layout: &Layout, tone: Tone) -> Html {
    let (mut work, mut waits) = (String::new(), String::new());
    let mut names = Vec::new();
    for piece in layout.pieces.iter().filter(|piece| piece.kind.tone() == tone) {
        let y = layout.row_y(piece.row);
        bar(if piece.kind == Kind::Wait { &mut waits } else { &mut work }, piece, y);
        if let Some(label) = piece.label {
            names.push(html! { <text x={n(piece.x + 6.5)} y={n(y + 17.5)}>{ label }</text> });
        }
    }
    let path = |class: &'static str, d: String| {
        if d.is_empty() {
            Html::default()
        } else {
            html! { <path {class} {d} /> }
        }
    };
    html! { <g class={tone.class()}>{ path("tl-band", work) }{ path("tl-wait", waits) }{ names }</g> }
}

/// Adds a rounded rectangle to a path.
fn bar(path: &mut String, piece: &Piece, y: f64) {
    let w = piece.w.max(0.6);
    let r = if w > 8.0 { 5.0_f64 } else { 1.0 }.min(w / 2.0);
    let (x, y, across, down, r) = (n(piece.x + r), n(y), n(w - 2.0 * r), n(ROW - 2.0 * r), n(r));
    path.push_str(&format!(
        "M{x} {y}h{across}a{r} {r} 0 0 1 {r} {r}v{down}a{r} {r} 0 0 1 -{r} {r}\
         h-{across}a{r} {r} 0 0 1 -{r} -{r}v-{down}a{r} {r} 0 0 1 {r} -{r}z"
    ));
}

fn times(layout: &Layout) -> Html {
    let (top, bottom) = (TIMES - 3.0, layout.height - OUTPUTS + 3.0);
    html! {
        <g>
            { for layout.times.iter().map(|mark| html! { <text class="tl-time" x={n(mark.x)} y="11">{ &mark.text }</text> }) }
            { for layout.inputs.iter().map(|x| html! {
                <path class="tl-input" d={format!("M{} {}h10l-5 7z", n(x - 5.0), n(TIMES - 8.0))} />
            }) }
            { for layout.breaks.iter().map(|x| html! {
                <path class="tl-break" d={format!("M{} {}L{} {}M{} {}L{} {}", n(x - 5.0), n(bottom), n(x + 1.0), n(top), n(x - 1.0), n(bottom), n(x + 5.0), n(top))} />
            }) }
        </g>
    }
}

fn outputs(layout: &Layout) -> Html {
    let y = layout.height - OUTPUTS;
    html! {
        <g class="tl-outputs">
            { for layout.dots.iter().map(|dot| html! {
                <g class={dot.error.then_some("stderr")}>
                    <circle cx={n(dot.x)} cy={n(y + DOT_Y)} r="3.5" />
                    if let Some(label) = &dot.label { <text x={n(dot.x + 8.0)} y={n(y + DOT_TEXT_Y)}>{ label }</text> }
                </g>
            }) }
        </g>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_of_any_width_are_paths() {
        for w in [0.0, 0.6, 1.7, 3.0, 8.0, 8.4, 9.99, 200.0] {
            let mut path = String::new();
            bar(&mut path, &Piece { row: 0, x: 7.0, w, kind: Kind::Main, label: None }, TIMES);
            assert!(path.starts_with('M') && path.ends_with('z') && !path.contains("--"), "{w}: {path}");
        }
    }
}
