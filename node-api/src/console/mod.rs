//! The `console` module: the global console and the `Console` class.
//!
//! What it prints is made by [`crate::inspect`]; where it goes is the streams' business, `process.stdout` and
//! `process.stderr` unless the program has its own.

use crate::registry::{BuiltinModule, javascript};

/// `console`: the global console object.
pub static MODULE: BuiltinModule =
    BuiltinModule { name: "console", source: Some(javascript!("console/console.js")), native: None };

/// The `Console` class.
pub static CONSTRUCTOR: BuiltinModule = BuiltinModule {
    name: "internal/console/constructor",
    source: Some(javascript!("console/constructor.js")),
    native: None,
};

/// Tables.
pub static TABLE: BuiltinModule =
    BuiltinModule { name: "internal/console/table", source: Some(javascript!("console/table.js")), native: None };

/// Timers of `console.time`.
pub static TIMERS: BuiltinModule =
    BuiltinModule { name: "internal/console/timers", source: Some(javascript!("console/timers.js")), native: None };
