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

/// A run of frames, until dropped.
struct Run {
    next: Rc<RefCell<Option<(i32, Option<Frame>)>>>,
}

impl Run {
    fn start(each: Callback<f64>) -> Run {
        let next = Rc::new(RefCell::new(None::<(i32, Option<Frame>)>));
        let mut last = None;
        let again = Rc::downgrade(&next);
        let frame = Closure::<dyn FnMut(f64)>::new(move |now: f64| {
            let passed = last.map_or(0.0, |last| now - last);
            last = Some(now);
            each.emit(passed);
            let Some(slot) = again.upgrade() else { return };
            let mut slot = slot.borrow_mut();
            if let Some((id, Some(frame))) = slot.as_mut() {
                *id = request(frame).unwrap_or_default();
            }
        });
        let id = request(&frame).unwrap_or_default();
        *next.borrow_mut() = Some((id, Some(frame)));
        Run { next }
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if let (Some((id, _)), Some(window)) = (self.next.borrow().as_ref(), web_sys::window()) {
            // An id that is not known is ignored by the browser.
            let _ = window.cancel_animation_frame(*id);
        }
    }
}

fn request(frame: &Frame) -> Option<i32> {
    web_sys::window()?.request_animation_frame(frame.as_ref().unchecked_ref()).ok()
}
