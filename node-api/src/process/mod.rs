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

use crate::registry::{BuiltinModule, javascript};

const fn script(name: &'static str, source: &'static str) -> BuiltinModule {
    BuiltinModule { name, source: Some(source), native: None }
}

/// `require('process')`.
pub static MODULE: BuiltinModule = BuiltinModule {
    name: "process",
    source: Some("'use strict'; module.exports = require('internal/process').process;"),
    native: None,
};

/// The object, and what the runtime asks of it.
pub static INTERNAL: BuiltinModule = BuiltinModule {
    name: "internal/process",
    source: Some(javascript!("process/process.js")),
    native: Some(natives::internal),
};

/// `process.env`.
pub static ENV: BuiltinModule =
    BuiltinModule { name: "internal/process/env", source: Some(javascript!("process/env.js")), native: None };

/// What few programs ask `process` for.
pub static OTHERS: [BuiltinModule; 4] = [
    script("internal/process/credentials", javascript!("process/credentials.js")),
    script("internal/process/finalization", javascript!("process/finalization.js")),
    BuiltinModule {
        name: "internal/process/references",
        source: Some(javascript!("process/references.js")),
        native: Some(natives::internal),
    },
    script("internal/process/report", javascript!("process/report.js")),
];

/// Signals.
pub static SIGNALS: BuiltinModule = BuiltinModule {
    name: "internal/process/signals",
    source: Some(javascript!("process/signals.js")),
    native: Some(natives::internal),
};

/// `process.stdout` and its like.
pub static STDIO: BuiltinModule = BuiltinModule {
    name: "internal/process/stdio",
    source: Some(javascript!("process/stdio.js")),
    native: Some(natives::internal),
};

/// Resource usage.
pub static USAGE: BuiltinModule = BuiltinModule {
    name: "internal/process/usage",
    source: Some(javascript!("process/usage.js")),
    native: Some(natives::internal),
};

/// Warnings.
pub static WARNING: BuiltinModule = BuiltinModule {
    name: "internal/process/warning",
    source: Some(javascript!("process/warning.js")),
    native: Some(natives::internal),
};
