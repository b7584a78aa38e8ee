//! Which part of the page is being read.

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
