//! The document around the app: its address, its title, its theme, the files that its head names.

use gloo::events::EventListener;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement};

/// What has become of the prerendered page.
#[derive(Clone, Copy, PartialEq)]
enum Life {
    /// Nothing yet; in tests it stays so.
    Text,
    /// It is being taken over, piece by piece.
    Waking,
    /// It has been taken over, or never will be.
    Alive,
}

thread_local! {
    static LIFE: Cell<Life> = const { Cell::new(Life::Text) };
    /// What waits for the page to be alive.
    static WAITING: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Whether the prerendered page has been taken over. What is rendered from then on need not look like anything that
/// was rendered without a browser.
pub fn is_alive() -> bool {
    LIFE.get() == Life::Alive
}

/// Whether the prerendered page is being taken over. Until it is alive, every piece of it has to be rendered as it was.
pub fn is_waking() -> bool {
    LIFE.get() == Life::Waking
}

/// Says that the prerendered page is being taken over.
pub fn wake() {
    LIFE.set(Life::Waking);
}

/// Does what changes the page, at once or when it has been taken over.
pub fn when_alive(then: impl FnOnce() + 'static) {
    if is_waking() {
        WAITING.with_borrow_mut(|waiting| waiting.push(Box::new(then)));
    } else {
        then();
    }
}

/// Says that the prerendered page has been taken over, or never will be; the document says so too, in `data-alive`.
pub fn come_alive() {
    LIFE.set(Life::Alive);
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Only an invalid name is refused.
        let _ = root.set_attribute("data-alive", "");
    }
    WAITING.take().into_iter().for_each(|then| then());
}

/// The content of a `<meta>` of the head.
pub fn meta(name: &str) -> Option<String> {
    let found = document()?.query_selector(&format!("meta[name=\"{name}\"]")).ok()??;
    found.get_attribute("content").filter(|content| !content.is_empty())
}

/// Bytes that the script which started the app has handed over.
pub fn handed(name: &str) -> Option<Vec<u8>> {
    let ours = js_sys::Reflect::get(&js_sys::global(), &"looproom".into()).ok()?;
    let bytes = js_sys::Reflect::get(&ours, &name.into()).ok()?;
    (!bytes.is_null() && !bytes.is_undefined()).then(|| js_sys::Uint8Array::new(&bytes).to_vec())
}

/// A full address from one relative to the site's root.
pub fn absolute(path: &str) -> String {
    let base = document().and_then(|d| d.base_uri().ok().flatten()).unwrap_or_default();
    web_sys::Url::new_with_base(path, &base).map_or_else(|_| path.to_owned(), |url| url.href())
}

/// The path of the address.
pub fn path() -> String {
    web_sys::window().and_then(|w| w.location().pathname().ok()).unwrap_or_default()
}

/// The part of the address after `#`, with it.
pub fn fragment() -> String {
    web_sys::window().and_then(|w| w.location().hash().ok()).unwrap_or_default()
}

/// Replaces the part of the address after `#`, without a new entry in the history. Returns the whole address.
pub fn set_fragment(fragment: &str) -> String {
    let Some(window) = web_sys::window() else { return String::new() };
    let mark = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
    let location = window.location();
    let url = format!("{}{}{mark}", path(), location.search().unwrap_or_default());
    if let Ok(history) = window.history() {
        // Refused only for another origin, and this is our own path.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
    }
    location.href().unwrap_or_default()
}

/// Names the page in the window's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element, or removes it.
pub fn set_root(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|d| d.document_element()) else { return };
    // Fails only for names that are no attribute names; ours are constants.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// An attribute of the root element.
pub fn root(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(name)
}

/// The window's inner width and height in CSS pixels, never 0.
pub fn window_size() -> (f64, f64) {
    let size = |value: Result<JsValue, JsValue>| value.ok().and_then(|value| value.as_f64()).unwrap_or(1.0).max(1.0);
    web_sys::window().map_or((1.0, 1.0), |window| (size(window.inner_width()), size(window.inner_height())))
}

/// Whether the system asks for dark colours.
pub fn prefers_dark() -> bool {
    let query = web_sys::window().and_then(|w| w.match_media("(prefers-color-scheme: dark)").ok().flatten());
    query.is_some_and(|q| q.matches())
}

/// Whether the system asks for no motion.
pub fn prefers_stillness() -> bool {
    let query = web_sys::window().and_then(|w| w.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    query.is_some_and(|q| q.matches())
}

/// Whether the window is too narrow for text and machine side by side, as the style sheets have it.
pub fn is_narrow() -> bool {
    let query = web_sys::window().and_then(|w| w.match_media("(max-width: 63.99rem)").ok().flatten());
    query.is_some_and(|q| q.matches())
}

/// An element by its id.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Moves the focus to an element, and scrolls to it if it is out of sight.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        // Only throws for elements of other documents.
        let _ = element.focus();
    }
}

/// Scrolls an element into sight, by its id.
pub fn into_sight(id: &str) {
    if let Some(element) = by_id(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Goes to the element that the address names after `#`. Returns whether there is one.
pub fn to_fragment() -> bool {
    let named = js_sys::decode_uri_component(fragment().trim_start_matches('#'));
    let found = named.ok().and_then(|id| by_id(&String::from(id)));
    if let Some(element) = &found {
        element.scroll_into_view();
    }
    found.is_some()
}

/// Calls back whenever the page is about to be printed, as long as there is a page.
pub fn on_print(then: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "beforeprint", move |_| then()).forget();
    }
}

/// Opens the browser's dialog for printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Refused only inside a sandbox.
        let _ = window.print();
    }
}

/// Scrolls to the top, as a new page begins.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Calls back when a person first does something on the page: moves, presses, touches, types or scrolls. Dropping the
/// handle stops listening.
pub fn on_first_sign(then: impl FnOnce() + 'static) -> Vec<EventListener> {
    const SIGNS: [&str; 5] = ["pointermove", "pointerdown", "touchstart", "keydown", "scroll"];
    let Some(document) = document() else { return Vec::new() };
    let then = Rc::new(Cell::new(Some(then)));
    let listen = |sign: &'static str| {
        let then = then.clone();
        EventListener::new(&document, sign, move |_| then.take().into_iter().for_each(|then| then()))
    };
    SIGNS.into_iter().map(listen).collect()
}

/// Calls back when the page is left or put behind another one: it may never be seen again. Ends when dropped.
pub fn on_hide(hide: impl Fn() + 'static) -> Option<EventListener> {
    let document = document()?;
    let seen = document.clone();
    Some(EventListener::new(&document, "visibilitychange", move |_| {
        if seen.hidden() {
            hide();
        }
    }))
}

/// Shows a report over everything else. It does not go through the app, which has just failed.
pub fn report(heading: &str, text: &str) {
    let Some(document) = document() else { return };
    let make = |tag: &str, class: &str, text: &str| -> Option<Element> {
        let element = document.create_element(tag).ok()?;
        element.set_class_name(class);
        element.set_text_content(Some(text));
        Some(element)
    };
    let Some(panel) = make("section", "panic", "") else { return };
    // Attributes with constant names on a fresh element: these calls cannot fail.
    let _ = panel.set_attribute("role", "alert");
    for part in [make("h2", "", heading), make("pre", "output", text)].into_iter().flatten() {
        let _ = panel.append_child(&part);
    }
    if let Some(body) = document.body() {
        let _ = body.prepend_with_node_1(&panel);
    }
}
