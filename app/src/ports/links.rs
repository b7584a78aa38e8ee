//! Links of the page that carry along what stands in its address, so that a page opened in a new tab is the class's too.
//!
//! Only a class's page has that, and it turns out late: so the links that are there are changed, and every one that comes
//! or changes is, instead of every place that draws a link having to know.

use super::address;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlAnchorElement, MutationObserver, MutationObserverInit};

/// From now on every link within the site carries `kept`, which begins with `?`, for as long as the page is open.
pub fn carry(kept: String) {
    let Some(body) = web_sys::window().and_then(|w| w.document()).and_then(|d| d.body()) else { return };
    let root: Element = body.into();
    complete(&root, &kept);
    let watched = root.clone();
    let callback = Closure::<dyn FnMut()>::new(move || complete(&watched, &kept));
    let Ok(observer) = MutationObserver::new(callback.as_ref().unchecked_ref()) else { return };
    let what = MutationObserverInit::new();
    what.set_subtree(true);
    what.set_child_list(true);
    what.set_attribute_filter(&js_sys::Array::of1(&"href".into()));
    // Refused only for a wrong list of what to watch.
    let _ = observer.observe_with_options(&root, &what);
    callback.forget();
}

/// Completes the links below `root` that lack it: those whose address is a path of the site, with or without a part.
fn complete(root: &Element, kept: &str) {
    let Ok(links) =
        root.query_selector_all("a[href]:not([href^='#']):not([href*=':']):not([href*='?']):not([href$='.txt'])")
    else {
        return;
    };
    for link in (0..links.length()).filter_map(|at| links.item(at)?.dyn_into::<HtmlAnchorElement>().ok()) {
        let href = link.get_attribute("href").unwrap_or_default();
        link.set_href(&address::with(&href, kept));
    }
}
