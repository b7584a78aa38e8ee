//! The screen as a projector uses it: full, with a second window, with a style sheet of its own.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Full screen, or back.
pub fn toggle_full() {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // Refused where a frame may not: the deck then stays in its window.
        let _ = root.request_fullscreen();
    }
}

/// Opens a second window of this site at an address. Whether the browser let it.
pub fn open(address: &str, name: &str) -> bool {
    let features = "popup,width=1180,height=760";
    let opened = web_sys::window().map(|w| w.open_with_url_and_target_and_features(address, name, features));
    matches!(opened, Some(Ok(Some(_))))
}

/// Replaces the address's part after `?`, without a new entry in the history.
pub fn set_query(query: &str) {
    let Some(window) = web_sys::window() else { return };
    let url = format!("{}{query}{}", super::page::path(), super::page::fragment());
    if let Ok(history) = window.history() {
        // Refused only for another origin, and this is our own path.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&url));
    }
}

/// Whether the system asks for more contrast.
pub fn prefers_contrast() -> bool {
    let query = web_sys::window().and_then(|w| w.match_media("(prefers-contrast: more)").ok().flatten());
    query.is_some_and(|q| q.matches())
}

/// Adds a style sheet, if it is not there. Calls back when it is in force, or cannot be had.
pub fn style(address: &str, then: impl Fn() + 'static) -> Vec<EventListener> {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else { return Vec::new() };
    let known = document.query_selector(&format!("link[href=\"{address}\"]")).ok().flatten();
    let (Some(head), None) = (document.head(), known) else {
        then();
        return Vec::new();
    };
    let Ok(link) = document.create_element("link") else { return Vec::new() };
    let then = std::rc::Rc::new(then);
    let listen = |event: &'static str| {
        let then = then.clone();
        EventListener::once(&link, event, move |_| then())
    };
    let listeners = vec![listen("load"), listen("error")];
    // Attributes with constant names on a fresh element, and a parent that is there: these calls cannot fail.
    let _ = link.set_attribute("rel", "stylesheet");
    let _ = link.set_attribute("href", address);
    let _ = head.append_child(&link);
    listeners
}

/// Sets a property of an element's style. Styles in the markup are forbidden by the content security policy.
pub fn set_style(element: &HtmlElement, name: &str, value: &str) {
    // Throws only for properties that are read only.
    let _ = element.style().set_property(name, value);
}

/// The element that has the focus.
pub fn focused() -> Option<HtmlElement> {
    web_sys::window()?.document()?.active_element()?.dyn_into().ok()
}

/// The hour and the minute.
pub fn clock() -> (u32, u32) {
    let now = js_sys::Date::new_0();
    (now.get_hours(), now.get_minutes())
}

/// A name that nobody else uses by chance.
pub fn fresh_name() -> String {
    format!("{:x}{:x}", js_sys::Date::now() as u64, (js_sys::Math::random() * f64::from(u32::MAX)) as u32)
}
