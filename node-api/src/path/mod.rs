//! `path`: both flavours, in JavaScript.

use crate::registry::{BuiltinModule, javascript, script};

/// The `path` module.
pub static MODULE: BuiltinModule = script("path", javascript!("path/path.js"));

/// `path/posix`.
pub static POSIX: BuiltinModule = script("path/posix", "module.exports = require('path').posix;");

/// `path/win32`.
pub static WIN32: BuiltinModule = script("path/win32", "module.exports = require('path').win32;");

/// What only other modules see.
pub static INTERNAL: [BuiltinModule; 4] = [
    script("internal/path/components", javascript!("path/components.js")),
    script("internal/path/glob", javascript!("path/glob.js")),
    script("internal/path/posix", javascript!("path/posix.js")),
    script("internal/path/win32", javascript!("path/win32.js")),
];
