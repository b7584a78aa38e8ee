//! Which part of the page is being read.

use super::clock;
use gloo::events::{EventListener, EventListenerOptions};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// Watches elements that cross the middle of a wide window. Ends when dropped.
pub struct Reading {
    observer: IntersectionObserver,
    _on_cross: Closure<dyn FnMut(js_sys::Array)>,
}

impl Reading {
    /// Calls back with `data-slot` of the element that reaches the middle. `None` where the browser cannot.
    pub fn watch(selector: &str, read: impl Fn(String) + 'static) -> Option<Reading> {
        let on_cross = Closure::new(move |entries: js_sys::Array| {
            if super::page::is_narrow() {
                return;
            }
            for entry in entries.iter() {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                if let (true, Some(slot)) = (entry.is_intersecting(), entry.target().get_attribute("data-slot")) {
                    read(slot);
                }
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin("-40% 0px -55% 0px");
        let observer = IntersectionObserver::new_with_options(on_cross.as_ref().unchecked_ref(), &options).ok()?;
        let found = web_sys::window()?.document()?.query_selector_all(selector).ok()?;
        let elements = (0..found.length()).filter_map(|index| found.item(index)?.dyn_into::<Element>().ok());
        elements.for_each(|element| observer.observe(&element));
        Some(Reading { observer, _on_cross: on_cross })
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Milliseconds without scrolling after which somebody reads.
const REST: u32 = 700;

/// Calls back whenever scrolling has come to rest. Ends when dropped.
pub fn on_rest(rest: impl Fn() + Clone + 'static) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    let waiting = Cell::new(None);
    // Parts of the page that scroll by themselves do not let the document know afterwards, only before.
    let options = EventListenerOptions::run_in_capture_phase();
    Some(EventListener::new_with_options(&document, "scroll", options, move |_| {
        waiting.set(Some(clock::after(REST, rest.clone())));
    }))
}

/// The number of the block of a lesson that is being read: the last one that begins in the upper third of the window.
pub fn block_in_view() -> Option<u16> {
    let window = web_sys::window()?;
    let third = window.inner_height().ok()?.as_f64()? / 3.0;
    let found = window.document()?.query_selector_all(".text > .block").ok()?;
    let begins = |at: u32| Some(found.item(at)?.dyn_into::<Element>().ok()?.get_bounding_client_rect().top());
    let last = (0..found.length()).rev().find(|at| begins(*at).is_some_and(|top| top <= third));
    u16::try_from(last?).ok()
}
