//! Frames of the browser: time for the player while it plays.

use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use yew::prelude::*;

/// Calls back once a frame with the milliseconds since the last one, while `active`.
#[hook]
pub(super) fn use_frames(active: bool, each: Callback<f64>) {
    use_effect_with(active, move |active| {
        let run = active.then(|| Run::start(each));
        move || drop(run)
    });
}

type Frame = Closure<dyn FnMut(f64)>;

/// The frame that was asked for.
struct Next {
    id: i32,
    frame: Frame,
}

/// A run of frames, until dropped.
struct Run {
    next: Rc<RefCell<Option<Next>>>,
}

impl Run {
    fn start(each: Callback<f64>) -> Run {
        let next = Rc::new(RefCell::new(None::<Next>));
        let mut last = None;
        let again = Rc::downgrade(&next);
        let frame = Closure::<dyn FnMut(f64)>::new(move |now: f64| {
            let passed = last.map_or(0.0, |last| now - last);
            last = Some(now);
            each.emit(passed);
            let Some(slot) = again.upgrade() else { return };
            if let Some(next) = slot.borrow_mut().as_mut() {
                next.id = request(&next.frame);
            }
        });
        *next.borrow_mut() = Some(Next { id: request(&frame), frame });
        Run { next }
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if let (Some(next), Some(window)) = (self.next.borrow().as_ref(), web_sys::window()) {
            // An id that is not known is ignored by the browser.
            let _ = window.cancel_animation_frame(next.id);
        }
    }
}

/// Asks for a frame; 0, which no frame has, where there is no window.
fn request(frame: &Frame) -> i32 {
    let asked =
        web_sys::window().and_then(|window| window.request_animation_frame(frame.as_ref().unchecked_ref()).ok());
    asked.unwrap_or_default()
}
