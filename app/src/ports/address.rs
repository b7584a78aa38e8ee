//! Where the browser is within the site, and going elsewhere without loading a page anew.

use super::page;
use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// What the browser says when the address changed through its own buttons; [`go`] says the same.
const MOVED: &str = "popstate";

/// The path below the site's root; nothing if the address lies outside.
pub fn path() -> Option<String> {
    let base = web_sys::Url::new(&page::absolute("./")).ok()?.pathname();
    let path = page::path();
    match path.strip_prefix(&base) {
        Some(inside) => Some(inside.to_owned()),
        None => (base.trim_end_matches('/') == path).then(String::new),
    }
}

/// Goes to a path below the site's root, as a new entry of the history.
pub fn go(path: &str) {
    let Some(window) = web_sys::window() else { return };
    let moved = window.history().and_then(|h| h.push_state_with_url(&JsValue::NULL, "", Some(&page::absolute(path))));
    if let (Ok(()), Ok(event)) = (moved, Event::new(MOVED)) {
        // Throws only for an event that is being dispatched already.
        let _ = window.dispatch_event(&event);
    }
}

/// Calls back whenever the address has changed. Ends when dropped; nothing where there is no browser.
pub fn on_move(moved: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(web_sys::window()?.as_ref(), MOVED, move |_| moved()))
}
