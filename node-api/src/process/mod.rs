//! `process`: the object is JavaScript, what it reports and controls is here.

mod events;
mod facts;
mod natives;
mod ticks;

pub(crate) use events::{
    emit_before_exit, emit_exit, listens, on_rejection_handled, on_uncaught, on_unhandled_rejection, pending_exit_code,
    start,
};
pub use facts::VERSION;
pub(crate) use natives::close;
pub use ticks::Ticks;
pub(crate) use ticks::tick;

use crate::registry::{BuiltinModule, javascript, script};

/// `require('process')`.
pub static MODULE: BuiltinModule = BuiltinModule {
    name: "process",
    source: Some("'use strict'; module.exports = require('internal/process').process;"),
    native: None,
};

/// The object, and what the runtime asks of it.
pub static INTERNAL: BuiltinModule =
    script("internal/process", javascript!("process/process.js")).with(natives::internal);

const fn with_natives(name: &'static str, source: &'static str) -> BuiltinModule {
    script(name, source).with(natives::internal)
}

/// What `process` is made of.
pub static PARTS: [BuiltinModule; 8] = [
    with_natives("internal/process/directory", javascript!("process/directory.js")),
    script("internal/process/env", javascript!("process/env.js")),
    with_natives("internal/process/faults", javascript!("process/faults.js")),
    with_natives("internal/process/signals", javascript!("process/signals.js")),
    with_natives("internal/process/standard", javascript!("process/standard.js")),
    with_natives("internal/process/stdio", javascript!("process/stdio.js")),
    with_natives("internal/process/usage", javascript!("process/usage.js")),
    with_natives("internal/process/warning", javascript!("process/warning.js")),
];

/// What few programs ask `process` for.
pub static OTHERS: [BuiltinModule; 4] = [
    script("internal/process/credentials", javascript!("process/credentials.js")),
    script("internal/process/finalization", javascript!("process/finalization.js")),
    with_natives("internal/process/references", javascript!("process/references.js")),
    script("internal/process/report", javascript!("process/report.js")),
];
