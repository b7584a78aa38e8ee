//! Web standards that Node offers as globals: events, aborting, encodings, cloning.

mod encoding;

pub use encoding::functions as decoding_functions;

use crate::buffer::byte_functions;
use crate::registry::BuiltinModule;

const fn script(name: &'static str, source: &'static str) -> BuiltinModule {
    BuiltinModule { name, source: Some(source), native: None }
}

/// The modules that the globals come from; programs cannot ask for them by name.
pub static INTERNAL: [BuiltinModule; 9] = [
    script("internal/abort_controller", include_str!("abort.js")),
    script("internal/dom_exception", include_str!("dom_exception.js")),
    BuiltinModule {
        name: "internal/encoding",
        source: Some(include_str!("encoding.js")),
        native: Some(encoding::functions),
    },
    script("internal/event_target", include_str!("event_target.js")),
    script("internal/structured_clone", include_str!("structured_clone.js")),
    script("internal/validators", include_str!("validators.js")),
    BuiltinModule {
        name: "internal/web/base64",
        source: Some(include_str!("base64.js")),
        native: Some(byte_functions),
    },
    script("internal/web/event", include_str!("event.js")),
    script("internal/web/idl", include_str!("idl.js")),
];
