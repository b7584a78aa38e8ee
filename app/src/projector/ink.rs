//! Drawing on slides: lines by the pointer, each slide with its own.

use super::Talk;
use super::state::Tool;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// The picture's own units.
const SIZE: (f64, f64) = (1600.0, 900.0);
/// Points of one line, and lines on all slides: more than a talk needs, and no more memory than a page has.
const POINTS: usize = 4_000;
const STROKES: usize = 500;

/// Properties of [`Ink`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct InkProps {
    /// Index of the slide.
    pub(super) slide: u32,
    /// How often it was asked that this slide be cleared.
    pub(super) clears: u32,
}

/// A line. Written as the picture has it, and shared, because every movement of the pointer makes a new list of all.
#[derive(Clone, PartialEq)]
struct Stroke {
    slide: u32,
    points: String,
    count: usize,
}

impl Stroke {
    fn add(&mut self, (x, y): (i32, i32)) {
        self.points.push_str(&format!("{x},{y} "));
        self.count += 1;
    }
}

/// What was drawn, and the place to draw.
#[component]
pub(super) fn Ink(props: &InkProps) -> Html {
    let talk = use_context::<Talk>().expect("drawing is a part of the projector");
    let strokes = use_state(Vec::<Rc<Stroke>>::new);
    let drawing = use_state_eq(|| false);
    let picture = use_node_ref();
    {
        let (strokes, slide) = (strokes.clone(), props.slide);
        use_effect_with(props.clears, move |clears| {
            if *clears > 0 {
                strokes.set(strokes.iter().filter(|stroke| stroke.slide != slide).cloned().collect());
            }
        });
    }
    let tool = talk.state.tool;
    let erase = |at: usize| {
        let strokes = strokes.clone();
        Callback::from(move |event: PointerEvent| {
            if tool == Some(Tool::Erase) && (event.buttons() > 0 || event.type_() == "pointerdown") {
                let mut left = (*strokes).clone();
                left.remove(at);
                strokes.set(left);
            }
        })
    };
    let onpointerdown = {
        let (strokes, drawing, slide, picture) = (strokes.clone(), drawing.clone(), props.slide, picture.clone());
        Callback::from(move |event: PointerEvent| {
            if tool == Some(Tool::Draw) && strokes.len() < STROKES {
                let mut more = (*strokes).clone();
                more.extend(point(&event, &picture).map(|at| {
                    let mut stroke = Stroke { slide, points: String::new(), count: 0 };
                    stroke.add(at);
                    Rc::new(stroke)
                }));
                strokes.set(more);
                drawing.set(true);
            }
        })
    };
    let onpointermove = {
        let (strokes, is_drawing, picture) = (strokes.clone(), *drawing, picture.clone());
        Callback::from(move |event: PointerEvent| {
            if !is_drawing {
                return;
            }
            let mut more = (*strokes).clone();
            if let (Some(at), Some(stroke)) = (point(&event, &picture), more.last_mut())
                && stroke.count < POINTS
            {
                Rc::make_mut(stroke).add(at);
                strokes.set(more);
            }
        })
    };
    let end = {
        let drawing = drawing.clone();
        Callback::from(move |_: PointerEvent| drawing.set(false))
    };
    html! {
        <svg class="deck-ink" ref={picture} viewBox={format!("0 0 {} {}", SIZE.0, SIZE.1)} preserveAspectRatio="none" aria-hidden="true"
            {onpointerdown} {onpointermove} onpointerup={end.clone()} onpointerleave={end}>
            <rect class="deck-ink-ground" width="1600" height="900" />
            { for strokes.iter().enumerate().filter(|(_, stroke)| stroke.slide == props.slide).map(|(at, stroke)| {
                html! { <polyline points={stroke.points.clone()} onpointerdown={erase(at)} onpointerenter={erase(at)} /> }
            }) }
        </svg>
    }
}

fn point(event: &PointerEvent, picture: &NodeRef) -> Option<(i32, i32)> {
    let frame = picture.cast::<Element>()?.get_bounding_client_rect();
    let share = |at: i32, from: f64, size: f64, units: f64| ((f64::from(at) - from) / size.max(1.0) * units) as i32;
    let x = share(event.client_x(), frame.left(), frame.width(), SIZE.0);
    Some((x, share(event.client_y(), frame.top(), frame.height(), SIZE.1)))
}
