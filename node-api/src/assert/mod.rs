//! `assert`: JavaScript, as Node's own is.

use crate::registry::{BuiltinModule, javascript, script};

/// The `assert` module.
pub static MODULE: BuiltinModule = script("assert", javascript!("assert/assert.js"));

/// `assert/strict`.
pub static STRICT: BuiltinModule = script("assert/strict", "module.exports = require('assert').strict;");

/// What only other modules see.
pub static INTERNAL: [BuiltinModule; 5] = [
    script("internal/assert/assertion_error", javascript!("assert/assertion_error.js")),
    script("internal/assert/call_tracker", javascript!("assert/call_tracker.js")),
    script("internal/assert/diff", javascript!("assert/diff.js")),
    script("internal/assert/expression", javascript!("assert/expression.js")),
    script("internal/assert/throws", javascript!("assert/throws.js")),
];
