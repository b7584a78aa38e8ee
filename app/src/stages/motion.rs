//! Moving what has moved: from where it was to where it is, along the way that the data takes.
//!
//! A token's place is an SVG attribute, so the picture is right without any of this; an animation only shows how it got
//! there. With reduced motion nothing moves.

use super::Motion;
use super::decimal::n;
use super::loop_stage::track::Point;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// An element that the Web Animations API can move.
    type Animated;

    #[wasm_bindgen(method)]
    fn animate(this: &Animated, keyframes: &JsValue, options: &JsValue) -> Move;

    /// A move that is under way, or was.
    pub(super) type Move;

    #[wasm_bindgen(method)]
    fn cancel(this: &Move);
}

/// Where everything was drawn last, to see what has moved.
pub(super) trait Picture: Clone + 'static {
    /// The record that it shows.
    fn position(&self) -> u32;
    /// Moves what stands elsewhere than in the picture before.
    fn move_from(&self, before: &Self, root: &Element, milliseconds: u32) -> Vec<Move>;
}

/// Gets from the last picture to this one, in the element that the stage fills.
#[hook]
pub(super) fn use_moves<P: Picture>(frame: NodeRef, how: Motion, picture: P) {
    let last = use_mut_ref(|| None::<P>);
    // Kept, because asking the browser what moves costs as much as drawing.
    let moving = use_mut_ref(Vec::new);
    use_effect(move || {
        let before = last.borrow_mut().replace(picture.clone());
        let Some(before) = before.filter(|before| before.position() != picture.position()) else { return };
        let Some(root) = frame.cast::<Element>() else { return };
        settle(moving.take());
        if let Motion::Glide(milliseconds) = how {
            moving.replace(picture.move_from(&before, &root, milliseconds));
        }
    });
}

/// Puts everything where it belongs: a step that comes before the last one was shown does not wait for it.
fn settle(moves: Vec<Move>) {
    moves.iter().for_each(Move::cancel);
}

/// Whether the system asks for less motion.
pub(super) fn is_reduced() -> bool {
    let query = web_sys::window().and_then(|w| w.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Moves an SVG element along `points`; the last is where its `transform` attribute has it already.
pub(super) fn glide(element: &Element, points: &[Point], milliseconds: u32) -> Move {
    let frames = js_sys::Array::new();
    for point in points {
        let transform = format!("translate({}px, {}px)", n(point.x), n(point.y));
        frames.push(&object(&[("transform", transform.into())]));
    }
    run(element, &frames, milliseconds)
}

/// Lets an element appear.
pub(super) fn appear(element: &Element, milliseconds: u32) -> Move {
    let frames = js_sys::Array::new();
    for opacity in [0.0, 1.0] {
        frames.push(&object(&[("opacity", opacity.into())]));
    }
    run(element, &frames, milliseconds)
}

fn run(element: &Element, frames: &js_sys::Array, milliseconds: u32) -> Move {
    let options = object(&[("duration", milliseconds.into()), ("easing", "cubic-bezier(0.3, 0.1, 0.2, 1)".into())]);
    element.unchecked_ref::<Animated>().animate(frames, &options)
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in fields {
        // Setting a new property of a plain object cannot fail.
        let _ = js_sys::Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}
