//! `url`: the classes of the URL standard, and what Node had before it.

mod host;
mod natives;
mod parser;
mod parts;
mod percent;

use crate::registry::{BuiltinModule, javascript, script};
use natives::functions;

/// The `url` module.
pub static MODULE: BuiltinModule = script("url", javascript!("url/url.js")).with(functions);

/// What only other modules see; `internal/url` is where the globals come from.
pub static INTERNAL: [BuiltinModule; 7] = [
    BuiltinModule {
        name: "internal/url",
        source: Some(
            "module.exports = { ...require('internal/url/class'), ...require('internal/url/search_params') };",
        ),
        native: None,
    },
    script("internal/url/class", javascript!("url/class.js")).with(functions),
    script("internal/url/legacy", javascript!("url/legacy.js")).with(functions),
    script("internal/url/pattern", javascript!("url/pattern.js")),
    script("internal/url/pattern_parts", javascript!("url/pattern_parts.js")),
    script("internal/url/pattern_string", javascript!("url/pattern_string.js")),
    script("internal/url/search_params", javascript!("url/search_params.js")),
];
