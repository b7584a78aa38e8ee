//! Web standards that Node offers as globals: events, aborting, encodings, cloning.

mod array_buffer;
mod encoding;
mod random;

pub use array_buffer::install;
pub use encoding::functions as decoding_functions;

use crate::buffer::byte_functions;
use crate::events::listener_functions;
use crate::registry::BuiltinModule;

const fn script(name: &'static str, source: &'static str) -> BuiltinModule {
    BuiltinModule { name, source: Some(source), native: None }
}

/// The modules that the globals come from; programs cannot ask for them by name.
pub static INTERNAL: [BuiltinModule; 13] = [
    script("internal/abort_controller", include_str!("abort.js")),
    BuiltinModule { name: "internal/crypto", source: Some(include_str!("crypto.js")), native: Some(random::functions) },
    script("internal/dom_exception", include_str!("dom_exception.js")),
    BuiltinModule {
        name: "internal/encoding",
        source: Some(include_str!("encoding.js")),
        native: Some(encoding::functions),
    },
    BuiltinModule {
        name: "internal/event_target",
        source: Some(include_str!("event_target.js")),
        native: Some(listener_functions),
    },
    script("internal/navigator", include_str!("navigator.js")),
    BuiltinModule {
        name: "internal/structured_clone",
        source: Some(include_str!("structured_clone.js")),
        native: Some(array_buffer::functions),
    },
    script("internal/unsimulated", include_str!("unsimulated.js")),
    script("internal/validators", include_str!("validators.js")),
    BuiltinModule {
        name: "internal/web/base64",
        source: Some(include_str!("base64.js")),
        native: Some(byte_functions),
    },
    script("internal/web/event", include_str!("event.js")),
    script("internal/web/idl", include_str!("idl.js")),
    script("internal/web/uncloneable", include_str!("uncloneable.js")),
];
