//! Web standards that Node offers as globals: events, aborting, encodings, cloning.

mod array_buffer;
mod encoding;
mod handles;

pub use array_buffer::install;

use crate::buffer::byte_functions;
use crate::events::listener_functions;
use crate::registry::{BuiltinModule, javascript};

const fn script(name: &'static str, source: &'static str) -> BuiltinModule {
    BuiltinModule { name, source: Some(source), native: None }
}

/// The modules that the globals come from; programs cannot ask for them by name.
pub static INTERNAL: [BuiltinModule; 18] = [
    script("internal/abort_controller", javascript!("web/abort.js")),
    script("internal/blob", javascript!("web/blob.js")),
    script("internal/blob_parts", javascript!("web/blob_parts.js")),
    script("internal/dom_exception", javascript!("web/dom_exception.js")),
    BuiltinModule {
        name: "internal/encoding",
        source: Some(javascript!("web/encoding.js")),
        native: Some(encoding::functions),
    },
    BuiltinModule {
        name: "internal/event_target",
        source: Some(javascript!("web/event_target.js")),
        native: Some(listener_functions),
    },
    script("internal/messaging", javascript!("web/messaging.js")),
    BuiltinModule {
        name: "internal/web/channel_end",
        source: Some(javascript!("web/channel_end.js")),
        native: Some(handles::functions),
    },
    script("internal/navigator", javascript!("web/navigator.js")),
    BuiltinModule {
        name: "internal/structured_clone",
        source: Some(javascript!("web/structured_clone.js")),
        native: Some(array_buffer::functions),
    },
    script("internal/unsimulated", javascript!("web/unsimulated.js")),
    script("internal/validators", javascript!("web/validators.js")),
    BuiltinModule {
        name: "internal/web/base64",
        source: Some(javascript!("web/base64.js")),
        native: Some(byte_functions),
    },
    script("internal/web/event", javascript!("web/event.js")),
    script("internal/web/idl", javascript!("web/idl.js")),
    script("internal/web/message_event", javascript!("web/message_event.js")),
    script("internal/web/node_event_target", javascript!("web/node_event_target.js")),
    script("internal/web/uncloneable", javascript!("web/uncloneable.js")),
];
