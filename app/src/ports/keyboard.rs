//! Keys that work everywhere on a page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Calls back when Ctrl+K (on a Mac ⌘K) is pressed, or / outside of texts. Ends when dropped.
pub fn on_search(asked: impl Fn() + 'static) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let with = key.ctrl_key() || key.meta_key();
        let asks = match key.key().as_str() {
            "k" | "K" => with && !key.alt_key(),
            "/" => !with && !key.alt_key() && !is_text(event),
            _ => false,
        };
        if asks {
            event.prevent_default();
            asked();
        }
    }))
}

/// Whether a key that is pressed belongs to a text.
fn is_text(event: &web_sys::Event) -> bool {
    // The editor's field stands in a shadow tree, which only the path shows.
    let target = event.composed_path().get(0).dyn_into::<Element>();
    let text =
        target.ok().and_then(|element| element.closest("input, textarea, select, [contenteditable]").ok().flatten());
    text.is_some()
}
