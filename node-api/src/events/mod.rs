//! `events`: JavaScript, as Node's own is. What takes EventTarget or async contexts has files of its own and loads on
//! first use: those need this module themselves.

use crate::errors::call_listener;
use crate::registry::{BuiltinModule, natives};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsResult};

const fn script(name: &'static str, source: &'static str) -> BuiltinModule {
    BuiltinModule { name, source: Some(source), native: None }
}

/// The `events` module.
pub static MODULE: BuiltinModule =
    BuiltinModule { name: "events", source: Some(include_str!("events.js")), native: Some(listener_functions) };

/// What calls listeners, for emitters and event targets.
pub(crate) fn listener_functions(context: &mut Context) -> JsResult<JsObject> {
    natives(&[("callListener", 4, call_listener)], context)
}

/// What only other modules see.
pub static INTERNAL: [BuiltinModule; 7] = [
    script("internal/events/abort_listener", include_str!("abort_listener.js")),
    script("internal/events/async_resource", include_str!("async_resource.js")),
    script("internal/events/complaints", include_str!("complaints.js")),
    script("internal/events/either", include_str!("either.js")),
    script("internal/events/on", include_str!("on.js")),
    script("internal/events/once", include_str!("once.js")),
    script("internal/events/symbols", include_str!("symbols.js")),
];
