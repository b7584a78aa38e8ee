//! `events`: JavaScript, as Node's own is. What takes EventTarget or async contexts has files of its own and loads on
//! first use: those need this module themselves.

mod tracing;

pub use tracing::Tracing;
pub(crate) use tracing::{begins, calling, ends};

use crate::errors::{call_listener, make_emit};
use crate::registry::{BuiltinModule, Native, javascript, natives, script};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsResult};

/// A script that calls listeners or tells of them.
const fn listening(name: &'static str, source: &'static str) -> BuiltinModule {
    script(name, source).with(listener_functions)
}

/// The `events` module.
pub static MODULE: BuiltinModule = script("events", javascript!("events/events.js"));

/// What calls listeners, for emitters and event targets.
pub(crate) fn listener_functions(context: &mut Context) -> JsResult<JsObject> {
    let functions: &[Native] = &[
        ("callListener", 5, call_listener),
        ("makeEmit", 3, make_emit),
        ("listened", 4, tracing::listened),
        ("emitting", 3, tracing::emitting),
        ("emitted", 0, tracing::emitted),
    ];
    natives(functions, context)
}

/// What only other modules see.
pub static INTERNAL: [BuiltinModule; 10] = [
    script("internal/events/abort_listener", javascript!("events/abort_listener.js")),
    script("internal/events/async_resource", javascript!("events/async_resource.js")),
    script("internal/events/complaints", javascript!("events/complaints.js")),
    script("internal/events/either", javascript!("events/either.js")),
    listening("internal/events/emission", javascript!("events/emission.js")),
    script("internal/events/limits", javascript!("events/limits.js")),
    listening("internal/events/listeners", javascript!("events/listeners.js")),
    script("internal/events/on", javascript!("events/on.js")),
    script("internal/events/once", javascript!("events/once.js")),
    script("internal/events/symbols", javascript!("events/symbols.js")),
];
