//! `assert`: JavaScript, as Node's own is.

use crate::registry::BuiltinModule;

const fn script(name: &'static str, source: &'static str) -> BuiltinModule {
    BuiltinModule { name, source: Some(source), native: None }
}

/// The `assert` module.
pub static MODULE: BuiltinModule = script("assert", include_str!("assert.js"));

/// `assert/strict`.
pub static STRICT: BuiltinModule = script("assert/strict", "module.exports = require('assert').strict;");

/// What only other modules see.
pub static INTERNAL: [BuiltinModule; 5] = [
    script("internal/assert/assertion_error", include_str!("assertion_error.js")),
    script("internal/assert/call_tracker", include_str!("call_tracker.js")),
    script("internal/assert/diff", include_str!("diff.js")),
    script("internal/assert/expression", include_str!("expression.js")),
    script("internal/assert/throws", include_str!("throws.js")),
];
