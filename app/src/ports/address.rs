//! Where the browser is within the site, and going elsewhere without loading a page anew.

use super::page;
use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// What the browser says when the address changed through its own buttons; [`go`] says the same.
const MOVED: &str = "popstate";
/// What goes along from page to page; see `crate::class`.
pub const KEPT: [&str; 2] = ["deck", "hide"];

/// The path below the site's root; nothing if the address lies outside.
pub fn path() -> Option<String> {
    let base = web_sys::Url::new(&page::absolute("./")).ok()?.pathname();
    let path = page::path();
    match path.strip_prefix(&base) {
        Some(inside) => Some(inside.to_owned()),
        None => (base.trim_end_matches('/') == path).then(String::new),
    }
}

/// Goes to a path below the site's root, as a new entry of the history. What a teacher's link says goes along.
pub fn go(path: &str) {
    let Some(window) = web_sys::window() else { return };
    let url = page::absolute(&with(path, &kept()));
    let moved = window.history().and_then(|h| h.push_state_with_url(&JsValue::NULL, "", Some(&url)));
    if let (Ok(()), Ok(event)) = (moved, Event::new(MOVED)) {
        // Throws only for an event that is being dispatched already.
        let _ = window.dispatch_event(&event);
    }
}

/// A value of the address's part after `?`.
pub fn query(name: &str) -> Option<String> {
    web_sys::UrlSearchParams::new_with_str(&search()).ok()?.get(name)
}

fn search() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// A path below the site's root with what is to go along; what stands after `#` stays the last.
pub fn with(path: &str, kept: &str) -> String {
    let (place, part) = path.split_at(path.find('#').unwrap_or(path.len()));
    format!("{place}{kept}{part}")
}

/// The part after `?` of which every page wants to know: empty, or with its `?`. Every sign that means something in markup
/// is escaped in it, but for `&`.
pub fn kept() -> String {
    let Ok(all) = web_sys::UrlSearchParams::new_with_str(&search()) else { return String::new() };
    let Ok(kept) = web_sys::UrlSearchParams::new() else { return String::new() };
    for name in KEPT {
        all.get(name).iter().for_each(|value| kept.append(name, value));
    }
    // A comma needs no escape here, and people read these addresses.
    let text = String::from(kept.to_string()).replace("%2C", ",");
    if text.is_empty() { text } else { format!("?{text}") }
}

/// Calls back whenever the address has changed. Ends when dropped; nothing where there is no browser.
pub fn on_move(moved: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(web_sys::window()?.as_ref(), MOVED, move |_| moved()))
}
