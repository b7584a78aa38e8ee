//! Links between pages: followed without loading the page anew, unless the reader asks for a new tab or window.

use crate::ports::{address, page};
use crate::routes::Route;
use crate::words;
use yew::prelude::*;

/// A link to a page.
pub(super) fn link(to: &Route, class: Classes, children: Html) -> Html {
    link_to(to.path(), class, children)
}

/// A link to a path below the site's root, which may name a part of the page after `#`.
pub(super) fn link_to(path: String, class: Classes, children: Html) -> Html {
    let onclick = {
        let path = path.clone();
        Callback::from(move |event: MouseEvent| {
            // A page in another language is left for good: its words are not those of the next one.
            // In one that is being taken over nothing may change.
            if !(words::is_translated() || page::is_waking() || is_for_browser(&event)) {
                event.prevent_default();
                address::go(&path);
            }
        })
    };
    html! { <a {class} href={path} {onclick}>{ children }</a> }
}

/// Whether a click asks for a new tab or window, or for the file.
fn is_for_browser(event: &MouseEvent) -> bool {
    event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key()
}
