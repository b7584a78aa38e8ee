//! `stream`: JavaScript classes whose every decision is a machine's of `sim_core::stream`.
//!
//! A stream's state object holds its machine. The scripts check arguments, keep the chunks, call what programs gave and
//! emit events; what is called or emitted next, and what waits for a tick, they ask. Ticks are queued in the order of
//! the answers.

mod machines;
mod parts;
mod pushing;
mod readable;
mod shared;
mod tracing;
mod transforming;
mod writable;
mod writing;

pub use tracing::Tracing;

use crate::registry::{BuiltinModule, javascript, natives, script};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsResult, JsValue, js_string};

/// Whether an object is a stream that gives objects.
pub(crate) fn reads_objects(stream: &JsObject) -> bool {
    let state = stream.borrow().properties().get(&js_string!("_readableState").into());
    let state = state.and_then(|state| state.value().and_then(JsValue::as_object));
    state.is_some_and(|state| machines::reads_objects(&state))
}

const fn with(
    name: &'static str,
    source: &'static str,
    native: fn(&mut Context) -> JsResult<JsObject>,
) -> BuiltinModule {
    BuiltinModule { name, source: Some(source), native: Some(native) }
}

fn of_readable(context: &mut Context) -> JsResult<JsObject> {
    natives(readable::NATIVES, context)
}

fn of_writable(context: &mut Context) -> JsResult<JsObject> {
    natives(writable::NATIVES, context)
}

fn of_all(context: &mut Context) -> JsResult<JsObject> {
    natives(shared::NATIVES, context)
}

/// The `stream` module.
pub static MODULE: BuiltinModule = script("stream", javascript!("stream/stream.js"));
/// `stream/promises`.
pub static PROMISES: BuiltinModule = script("stream/promises", javascript!("stream/promises.js"));
/// `stream/consumers`.
pub static CONSUMERS: BuiltinModule = script("stream/consumers", javascript!("stream/consumers.js"));

/// The classes under the names that they had as modules of their own.
pub static ALIASES: [BuiltinModule; 5] = [
    script("_stream_duplex", "'use strict'; module.exports = require('stream').Duplex;"),
    script("_stream_passthrough", "'use strict'; module.exports = require('stream').PassThrough;"),
    script("_stream_readable", "'use strict'; module.exports = require('stream').Readable;"),
    script("_stream_transform", "'use strict'; module.exports = require('stream').Transform;"),
    script("_stream_writable", "'use strict'; module.exports = require('stream').Writable;"),
];

/// What only other modules see.
pub static INTERNAL: [BuiltinModule; 23] = [
    script("internal/streams/abort", javascript!("stream/abort.js")),
    script("internal/streams/compose", javascript!("stream/compose.js")),
    with("internal/streams/destroy", javascript!("stream/destroy.js"), of_all),
    script("internal/streams/duplex", javascript!("stream/duplex.js")),
    script("internal/streams/duplex_pair", javascript!("stream/duplex_pair.js")),
    script("internal/streams/duplexify", javascript!("stream/duplexify.js")),
    with("internal/streams/end_of_stream", javascript!("stream/end_of_stream.js"), of_all),
    script("internal/streams/from", javascript!("stream/from.js")),
    script("internal/streams/iterator", javascript!("stream/iterator.js")),
    script("internal/streams/legacy", javascript!("stream/legacy.js")),
    with("internal/streams/marks", javascript!("stream/marks.js"), of_all),
    script("internal/streams/operators", javascript!("stream/operators.js")),
    with("internal/streams/pipe", javascript!("stream/pipe.js"), of_readable),
    with("internal/streams/pipeline", javascript!("stream/pipeline.js"), of_all),
    with("internal/streams/read_state", javascript!("stream/read_state.js"), of_readable),
    with("internal/streams/reading", javascript!("stream/reading.js"), of_readable),
    with("internal/streams/readable", javascript!("stream/readable.js"), of_readable),
    with("internal/streams/transform", javascript!("stream/transform.js"), of_all),
    script("internal/streams/utils", javascript!("stream/utils.js")),
    with("internal/streams/writable", javascript!("stream/writable.js"), of_writable),
    with("internal/streams/writing", javascript!("stream/writing.js"), of_writable),
    script("internal/streams/state", javascript!("stream/state.js")),
    with("internal/streams/write_state", javascript!("stream/write_state.js"), of_writable),
];
