//! A file's text, to be read.

use crate::player::hanging;
use crate::words::fill;
use yew::prelude::*;

/// Properties of [`Listing`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ListingProps {
    /// Path of the file.
    pub path: AttrValue,
    /// Its text.
    pub text: AttrValue,
    /// Whether to show the path.
    #[prop_or_default]
    pub named: bool,
}

/// A file's text with line numbers.
#[component]
pub fn Listing(props: &ListingProps) -> Html {
    html! {
        <figure class="listing">
            if props.named { <figcaption>{ props.path.clone() }</figcaption> }
            <pre role="group" tabindex="0" aria-label={fill("Program {}", &[&props.path])}><code>
                { for props.text.lines().map(|line| html! {
                    <span class="listing-line">{ hanging(line) }</span>
                }) }
            </code></pre>
        </figure>
    }
}
