//! The size that an element has in the browser, for pictures that are laid out by it.

use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// The size of `node` in whole CSS pixels; `first` until it is known, so that the first picture is the same with and
/// without a browser.
#[hook]
pub fn use_size(node: NodeRef, first: (f64, f64)) -> (f64, f64) {
    let size = use_state_eq(|| first);
    {
        let size = size.clone();
        use_effect_with(node, move |node| {
            let watch = node.cast::<Element>().and_then(|element| Watch::new(element, move |now| size.set(now)));
            move || drop(watch)
        });
    }
    *size
}

/// Reports an element's size now and whenever it changes, until dropped.
struct Watch {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Watch {
    fn new(element: Element, report: impl Fn((f64, f64)) + 'static) -> Option<Watch> {
        let measured = element.clone();
        let last = RefCell::new((0.0, 0.0));
        let callback = Closure::<dyn FnMut()>::new(move || {
            let rect = measured.get_bounding_client_rect();
            let now = (rect.width().round(), rect.height().round());
            // A hidden element has no size: the picture keeps the one it had.
            if now.0 > 0.0 && now.1 > 0.0 && now != *last.borrow() {
                *last.borrow_mut() = now;
                report(now);
            }
        });
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(&element);
        Some(Watch { observer, _callback: callback })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
