//! Web standards that Node offers as globals: events, aborting, encodings, cloning.

mod array_buffer;
mod encoding;
mod handles;

pub use array_buffer::install;

use crate::buffer::byte_functions;
use crate::events::listener_functions;
use crate::registry::{BuiltinModule, javascript, script};

/// The modules that the globals come from; programs cannot ask for them by name.
pub static INTERNAL: [BuiltinModule; 18] = [
    script("internal/abort_controller", javascript!("web/abort.js")),
    script("internal/blob", javascript!("web/blob.js")),
    script("internal/blob_parts", javascript!("web/blob_parts.js")),
    script("internal/dom_exception", javascript!("web/dom_exception.js")),
    script("internal/encoding", javascript!("web/encoding.js")).with(encoding::functions),
    script("internal/event_target", javascript!("web/event_target.js")).with(listener_functions),
    script("internal/messaging", javascript!("web/messaging.js")),
    script("internal/web/channel_end", javascript!("web/channel_end.js")).with(handles::functions),
    script("internal/navigator", javascript!("web/navigator.js")),
    script("internal/structured_clone", javascript!("web/structured_clone.js")).with(array_buffer::functions),
    script("internal/unsimulated", javascript!("web/unsimulated.js")),
    script("internal/validators", javascript!("web/validators.js")),
    script("internal/web/base64", javascript!("web/base64.js")).with(byte_functions),
    script("internal/web/event", javascript!("web/event.js")),
    script("internal/web/idl", javascript!("web/idl.js")),
    script("internal/web/message_event", javascript!("web/message_event.js")),
    script("internal/web/node_event_target", javascript!("web/node_event_target.js")),
    script("internal/web/uncloneable", javascript!("web/uncloneable.js")),
];
