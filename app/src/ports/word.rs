//! Words of the glossary in the page's text: which one a person points at or has the focus on.

use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::NodeRef;

/// The id of the card.
pub const CARD: &str = "term-card";
/// CSS pixels between a word and its card.
const GAP: f64 = 6.0;
/// CSS pixels that stay free at the window's edges.
const MARGIN: f64 = 8.0;

/// A word that is asked about, and where it stands in the window, in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its slug.
    pub slug: String,
    left: f64,
    top: f64,
    bottom: f64,
}

/// Calls back when a word is pointed at or gets the focus, and with nothing when neither it nor its card is any longer, or
/// Escape is pressed. Ends when dropped.
pub fn watch(asked: impl Fn(Option<Place>) + 'static) -> Vec<EventListener> {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return Vec::new() };
    // Somebody may have pointed at one before anybody watched.
    if let Ok(Some(word)) = document.query_selector("a[data-term]:is(:hover, :focus)") {
        asked(explain(&word));
    }
    let asked = Rc::new(asked);
    let on = |event: &'static str| {
        let asked = asked.clone();
        EventListener::new(&document, event, move |event| {
            let Some(element) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
            if let Ok(Some(word)) = element.closest("a[data-term]") {
                asked(explain(&word));
            } else if !matches!(element.closest(&format!("#{CARD}")), Ok(Some(_))) {
                asked(None);
            }
        })
    };
    let mut listeners = vec![on("pointerover"), on("focusin")];
    let away = asked.clone();
    listeners.push(EventListener::new(&document, "keydown", move |event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            away(None);
        }
    }));
    listeners.push(EventListener::new(&document, "scroll", move |_| asked(None)));
    listeners
}

/// Names the card as the word's description, and tells where the word stands.
fn explain(word: &Element) -> Option<Place> {
    // Fails for no constant name.
    let _ = word.set_attribute("aria-describedby", CARD);
    let slug = word.get_attribute("data-term")?;
    let at = word.get_bounding_client_rect();
    Some(Place { slug, left: at.left(), top: at.top(), bottom: at.bottom() })
}

/// Puts the card below its word, above it where there is no room, and always into the window.
pub fn place_card(host: &NodeRef, place: &Place) {
    let (Some(card), Some(window)) = (host.cast::<HtmlElement>(), web_sys::window()) else { return };
    let length = |value: Result<wasm_bindgen::JsValue, _>| value.ok().and_then(|v| v.as_f64()).unwrap_or(0.0);
    let (width, height) = (length(window.inner_width()), length(window.inner_height()));
    let own = card.get_bounding_client_rect();
    let left = place.left.min(width - own.width() - MARGIN).max(MARGIN);
    let below = place.bottom + GAP;
    let top = if below + own.height() + MARGIN > height { place.top - GAP - own.height() } else { below };
    let style = card.style();
    for (name, value) in [("left", left), ("top", top.max(MARGIN))] {
        // Fails for no constant name.
        let _ = style.set_property(name, &format!("{value}px"));
    }
}
