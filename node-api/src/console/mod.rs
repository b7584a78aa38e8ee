//! The `console` module: the global console and the `Console` class.
//!
//! What it prints is made by [`crate::inspect`]; where it goes is the streams' business, `process.stdout` and
//! `process.stderr` unless the program has its own.

use crate::registry::{BuiltinModule, javascript, script};

/// `console`: the global console object.
pub static MODULE: BuiltinModule = script("console", javascript!("console/console.js"));

/// The `Console` class.
pub static CONSTRUCTOR: BuiltinModule = script("internal/console/constructor", javascript!("console/constructor.js"));

/// Tables.
pub static TABLE: BuiltinModule = script("internal/console/table", javascript!("console/table.js"));

/// Timers of `console.time`.
pub static TIMERS: BuiltinModule = script("internal/console/timers", javascript!("console/timers.js"));
