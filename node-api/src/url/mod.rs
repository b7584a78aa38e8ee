//! `url`: the classes of the URL standard, and what Node had before it.

mod host;
mod natives;
mod parser;
mod parts;
mod percent;

use crate::registry::{BuiltinModule, javascript};
use natives::functions;

/// The `url` module.
pub static MODULE: BuiltinModule =
    BuiltinModule { name: "url", source: Some(javascript!("url/url.js")), native: Some(functions) };

/// What only other modules see; `internal/url` is where the globals come from.
pub static INTERNAL: [BuiltinModule; 7] = [
    BuiltinModule {
        name: "internal/url",
        source: Some(
            "module.exports = { ...require('internal/url/class'), ...require('internal/url/search_params') };",
        ),
        native: None,
    },
    BuiltinModule { name: "internal/url/class", source: Some(javascript!("url/class.js")), native: Some(functions) },
    BuiltinModule { name: "internal/url/legacy", source: Some(javascript!("url/legacy.js")), native: Some(functions) },
    BuiltinModule { name: "internal/url/pattern", source: Some(javascript!("url/pattern.js")), native: None },
    BuiltinModule {
        name: "internal/url/pattern_parts",
        source: Some(javascript!("url/pattern_parts.js")),
        native: None,
    },
    BuiltinModule {
        name: "internal/url/pattern_string",
        source: Some(javascript!("url/pattern_string.js")),
        native: None,
    },
    BuiltinModule {
        name: "internal/url/search_params",
        source: Some(javascript!("url/search_params.js")),
        native: None,
    },
];
