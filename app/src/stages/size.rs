//! The size that an element has in the browser, for pictures that are laid out by it.

use crate::ports::page;
use crate::state::Sorted;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// CSS pixels for one unit of the pictures below it, in the context. Without it there are as many as units: a picture's type
/// then has the size that its style sheet gives. A projector needs it larger.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Enlarged(pub f64);

thread_local! {
    /// The size that an element of a class had last. To ask the browser makes it lay out the page, once for every picture
    /// that is made; to remember costs nothing, and the observer corrects what has changed before it is painted.
    static LAST: RefCell<Sorted<String, (f64, f64)>> = RefCell::default();
}

/// The size of `node`, an element around the component, in units, which are whole CSS pixels unless it is [`Enlarged`];
/// `first` until it is known, so that the first picture of a page that comes alive is the one that was prerendered. Later
/// the element is there before the component is, and has the size that one of its class had last, or is measured at once:
/// nothing is painted for one size and then again for another.
#[hook]
pub fn use_size(node: NodeRef, first: (f64, f64)) -> (f64, f64) {
    let scale = use_context::<Enlarged>().map_or(1.0, |Enlarged(scale)| scale);
    let size = use_state_eq(|| {
        let element = if page::is_alive() { node.cast::<Element>() } else { None };
        element.and_then(|element| last(&element).or_else(|| measure(&element))).unwrap_or(first)
    });
    {
        let size = size.clone();
        use_effect_with(node, move |node| {
            let watch = node.cast::<Element>().and_then(|element| Watch::new(element, move |now| size.set(now)));
            move || drop(watch)
        });
    }
    (size.0 / scale, size.1 / scale)
}

/// Reports an element's size now and whenever it changes, until dropped.
struct Watch {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Watch {
    fn new(element: Element, report: impl Fn((f64, f64)) + 'static) -> Option<Watch> {
        let measured = element.clone();
        let callback = Closure::<dyn FnMut()>::new(move || {
            if let Some(now) = measure(&measured) {
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

/// The size that an element of this one's class had last.
fn last(element: &Element) -> Option<(f64, f64)> {
    LAST.with_borrow(|sizes| sizes.get(&element.class_name()).copied())
}

/// The size of an element. A hidden one has none: its picture keeps the size that it had.
fn measure(element: &Element) -> Option<(f64, f64)> {
    let rect = element.get_bounding_client_rect();
    let size = (rect.width().round(), rect.height().round());
    let seen = size.0 > 0.0 && size.1 > 0.0;
    seen.then(|| {
        LAST.with_borrow_mut(|sizes| sizes.insert(element.class_name(), size));
        size
    })
}
