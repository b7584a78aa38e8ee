//! `stream/web`: the streams of <https://streams.spec.whatwg.org/>.
//!
//! All of it is JavaScript: every order here is an order of promise jobs, which the loop keeps. A public class holds a
//! machine that has the standard's abstract operations as its methods. Where Node takes another number of jobs than the
//! standard's text (a source whose `pull` returns no promise, a pipe that finds chunks queued), the machines do as Node.

use crate::registry::{BuiltinModule, javascript, script};

/// The `stream/web` module.
pub static MODULE: BuiltinModule = script("stream/web", javascript!("webstreams/web.js"));

/// What only other modules see.
pub static INTERNAL: [BuiltinModule; 22] = [
    script("internal/webstreams/byte_source", javascript!("webstreams/byte_source.js")),
    script("internal/webstreams/compression", javascript!("webstreams/compression.js")),
    script("internal/webstreams/controllers", javascript!("webstreams/controllers.js")),
    script("internal/webstreams/default_source", javascript!("webstreams/default_source.js")),
    script("internal/webstreams/from", javascript!("webstreams/from.js")),
    script("internal/webstreams/from_web", javascript!("webstreams/from_web.js")),
    script("internal/webstreams/iterate", javascript!("webstreams/iterate.js")),
    script("internal/webstreams/pipe", javascript!("webstreams/pipe.js")),
    script("internal/webstreams/readable", javascript!("webstreams/readable.js")),
    script("internal/webstreams/readable_state", javascript!("webstreams/readable_state.js")),
    script("internal/webstreams/readers", javascript!("webstreams/readers.js")),
    script("internal/webstreams/sink", javascript!("webstreams/sink.js")),
    script("internal/webstreams/strategies", javascript!("webstreams/strategies.js")),
    script("internal/webstreams/support", javascript!("webstreams/support.js")),
    script("internal/webstreams/tee", javascript!("webstreams/tee.js")),
    script("internal/webstreams/text", javascript!("webstreams/text.js")),
    script("internal/webstreams/to_web", javascript!("webstreams/to_web.js")),
    script("internal/webstreams/transfer", javascript!("webstreams/transfer.js")),
    script("internal/webstreams/transform", javascript!("webstreams/transform.js")),
    script("internal/webstreams/writable", javascript!("webstreams/writable.js")),
    script("internal/webstreams/writable_state", javascript!("webstreams/writable_state.js")),
    script("internal/webstreams/writer_state", javascript!("webstreams/writer_state.js")),
];
