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
pub use ticks::Ticks;
pub(crate) use ticks::tick;

use crate::registry::{BuiltinModule, javascript};

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
