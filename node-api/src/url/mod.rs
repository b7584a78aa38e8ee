//! `url`: the classes of the URL standard, and what Node had before it.

mod host;
mod natives;
mod parser;
mod parts;
mod percent;

use crate::registry::BuiltinModule;
use natives::functions;

/// The `url` module.
pub static MODULE: BuiltinModule =
    BuiltinModule { name: "url", source: Some(include_str!("url.js")), native: Some(functions) };

/// What only other modules see; `internal/url` is where the globals come from.
pub static INTERNAL: [BuiltinModule; 4] = [
    BuiltinModule {
        name: "internal/url",
        source: Some(
            "module.exports = { ...require('internal/url/class'), ...require('internal/url/search_params') };",
        ),
        native: None,
    },
    BuiltinModule { name: "internal/url/class", source: Some(include_str!("class.js")), native: Some(functions) },
    BuiltinModule { name: "internal/url/legacy", source: Some(include_str!("legacy.js")), native: Some(functions) },
    BuiltinModule { name: "internal/url/search_params", source: Some(include_str!("search_params.js")), native: None },
];
