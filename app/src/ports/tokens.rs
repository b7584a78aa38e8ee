//! The tokens of the style sheets, as the browser has computed them.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::NodeRef;

/// Gives each sample in `host` the look of its token, and writes the token's value where one is asked for. Styles are set
/// through the CSSOM: the page's policy allows no others.
pub fn show(host: &NodeRef) {
    let (Some(host), Some(window)) = (host.cast::<Element>(), web_sys::window()) else { return };
    let Ok(Some(computed)) = window.get_computed_style(&host) else { return };
    for sample in all(&host, "[data-token]") {
        if let (Some(token), Some(property)) =
            (sample.get_attribute("data-token"), sample.get_attribute("data-property"))
        {
            // Refused for no name that stands in the page.
            let _ = sample.style().set_property(&property, &format!("var({token})"));
        }
    }
    for place in all(&host, "[data-value]") {
        let value = place.get_attribute("data-value").and_then(|token| computed.get_property_value(&token).ok());
        place.set_text_content(value.as_deref().map(str::trim));
    }
}

fn all(host: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = host.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
