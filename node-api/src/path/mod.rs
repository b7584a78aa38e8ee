//! `path`: both flavours, in JavaScript.

use crate::registry::BuiltinModule;

const fn script(name: &'static str, source: &'static str) -> BuiltinModule {
    BuiltinModule { name, source: Some(source), native: None }
}

/// The `path` module.
pub static MODULE: BuiltinModule = script("path", include_str!("path.js"));

/// `path/posix`.
pub static POSIX: BuiltinModule = script("path/posix", "module.exports = require('path').posix;");

/// `path/win32`.
pub static WIN32: BuiltinModule = script("path/win32", "module.exports = require('path').win32;");

/// What only other modules see.
pub static INTERNAL: [BuiltinModule; 4] = [
    script("internal/path/components", include_str!("components.js")),
    script("internal/path/glob", include_str!("glob.js")),
    script("internal/path/posix", include_str!("posix.js")),
    script("internal/path/win32", include_str!("win32.js")),
];
