//! The timeline: a band for each process in the colours of what went on, outputs under it, and a playhead to drag.

mod bands;
mod layers;
mod layout;

pub use bands::{Band, Bands, Dot, Kind, Long, Stop};
pub use layout::{Busy, Layout, Mark, OUTPUTS, OutputDot, Piece, ROW, ROW_GAP, TIMES};

use super::reducer::Action;
use crate::stages::decimal::n;
use crate::stages::highlight::{Focus, Highlight};
use crate::stages::loaded::LoadedTrace;
use crate::stages::size::{Enlarged, use_size};
use crate::words::t;
use layers::{Layer, Of};
use sim_core::trace::RecordId;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// Width of the first picture, before the browser has said how wide the timeline is.
const FIRST: (f64, f64) = (640.0, 71.0);

/// Properties of [`Timeline`].
#[derive(Clone, PartialEq, Properties)]
pub struct TimelineProps {
    /// The element of class `p-timeline` around it, which it fills.
    pub frame: NodeRef,
    /// The trace.
    pub trace: Rc<LoadedTrace>,
    /// The record that was applied last.
    pub position: u32,
    /// What a screen reader says of the position.
    pub says: AttrValue,
    /// Where actions go.
    pub act: Callback<Action>,
}

/// The timeline of a trace. It is a slider: it can be dragged, and it takes the arrow keys.
#[component]
pub fn Timeline(props: &TimelineProps) -> Html {
    let frame = &props.frame;
    let (width, _) = use_size(frame.clone(), FIRST);
    let bands = use_memo(props.trace.clone(), |trace| Bands::new(trace));
    let layout =
        use_memo((bands.clone(), width.to_bits()), |(bands, width)| Layout::new(bands, f64::from_bits(*width)));
    // While dragging: where the timeline begins in the window. Reading it anew for every move would lay out the page.
    let dragging = use_mut_ref(|| None::<f64>);
    let hover = use_state_eq(|| None::<u32>);
    let highlight = use_context::<Highlight>();
    let point = highlight.as_ref().map(|h| h.point.clone());

    let left = {
        let frame = frame.clone();
        move || frame.cast::<Element>().map_or(0.0, |element| element.get_bounding_client_rect().left())
    };
    let at = {
        let (layout, scale) = (layout.clone(), use_context::<Enlarged>().map_or(1.0, |Enlarged(scale)| scale));
        move |event: &PointerEvent, left: f64| layout.at((f64::from(event.client_x()) - left) / scale)
    };
    let onpointerdown = {
        let (act, at, left, dragging) = (props.act.clone(), at.clone(), left.clone(), dragging.clone());
        Callback::from(move |event: PointerEvent| {
            if event.button() != 0 {
                return;
            }
            if let Some(element) =
                event.current_target().and_then(|t| wasm_bindgen::JsCast::dyn_into::<Element>(t).ok())
            {
                // Refused only for pointers that are gone already; then there is nothing to follow.
                let _ = element.set_pointer_capture(event.pointer_id());
            }
            let left = left();
            *dragging.borrow_mut() = Some(left);
            act.emit(Action::Scrub(at(&event, left)));
        })
    };
    let onpointermove = {
        let (act, dragging, hover, point) = (props.act.clone(), dragging.clone(), hover.clone(), point.clone());
        Callback::from(move |event: PointerEvent| {
            let start = *dragging.borrow();
            if let Some(left) = start {
                act.emit(Action::Scrub(at(&event, left)));
            } else if event.pointer_type() == "mouse" {
                let record = at(&event, left());
                if *hover != Some(record) {
                    hover.set(Some(record));
                    point.iter().for_each(|point| point.emit(Some(Focus::Record(RecordId(record)))));
                }
            }
        })
    };
    let onpointerup = {
        let dragging = dragging.clone();
        Callback::from(move |_: PointerEvent| *dragging.borrow_mut() = None)
    };
    let onpointerleave = {
        let hover = hover.clone();
        Callback::from(move |_: PointerEvent| {
            hover.set(None);
            point.iter().for_each(|point| point.emit(None));
        })
    };

    let head = layout.centre(props.position);
    let height = layout.height;
    let lit: Vec<f64> = highlight
        .as_ref()
        .and_then(|h| h.lit.clone())
        .map_or_else(Vec::new, |lit| lit.records.iter().map(|record| layout.centre(*record)).collect());
    html! {
        <div class="p-slider" role="slider" tabindex="0" aria-label={t("Timeline")} aria-orientation="horizontal"
            aria-valuemin="1" aria-valuemax={props.trace.len().to_string()} aria-valuenow={(props.position + 1).to_string()}
            aria-valuetext={props.says.clone()}
            {onpointerdown} {onpointermove} onpointerup={onpointerup.clone()} onpointercancel={onpointerup} {onpointerleave}>
            <svg class="tl" viewBox={format!("0 0 {} {}", n(width), n(height))} preserveAspectRatio="xMinYMin meet" aria-hidden="true">
                <Layer layout={layout.clone()} of={Of::Future} />
                <svg class="tl-past" x="0" y="0" width={n(head)} height={n(height)}><Layer layout={layout.clone()} of={Of::Past} /></svg>
                <Layer layout={layout.clone()} of={Of::Times} />
                <svg x="0" y="0" width={n(layout.outputs_until(props.position))} height={n(height)}><Layer layout={layout.clone()} of={Of::Outputs} /></svg>
                { for lit.into_iter().map(|x| html! { <path class="tl-lit" d={format!("M{} {}v{}", n(x), n(TIMES - 3.0), n(height - OUTPUTS - TIMES + 6.0))} /> }) }
                if let Some(hover) = *hover {
                    <path class="tl-hover" d={format!("M{} {}V{}", n(layout.centre(hover)), n(TIMES - 3.0), n(height - OUTPUTS + 3.0))} />
                }
                <g class="tl-head" transform={format!("translate({} 0)", n(head))}>
                    <path d={format!("M0 7V{}", n(height - 6.0))} /><circle cy="7" r="6" />
                </g>
            </svg>
        </div>
    }
}
