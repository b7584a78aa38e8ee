//! The file system of a run: a tree in memory, and the `fs` module over it.
//!
//! Each operation is a list of system calls (`fs.js`). The callback and promise forms make them one by one on the
//! simulated thread pool, as libuv does, so that their order against timers and immediates is Node's.

mod descriptors;
mod natives;
mod paths;
mod tree;

pub use descriptors::Descriptors;
pub use tree::{FileTree, Kind, Node, normalize, parent};

use crate::registry::{BuiltinModule, javascript};

/// `require('fs')`.
pub static MODULE: BuiltinModule =
    BuiltinModule { name: "fs", source: Some(javascript!("fs/fs.js")), native: Some(natives::internal) };

/// `require('fs/promises')`.
pub static PROMISES: BuiltinModule = BuiltinModule {
    name: "fs/promises",
    source: Some("'use strict'; module.exports = require('fs').promises;"),
    native: None,
};

/// What only `fs` itself sees.
pub static INTERNAL: [BuiltinModule; 5] = [
    BuiltinModule { name: "internal/fs/arguments", source: Some(javascript!("fs/arguments.js")), native: None },
    BuiltinModule { name: "internal/fs/constants", source: Some(javascript!("fs/constants.js")), native: None },
    BuiltinModule {
        name: "internal/fs/descriptors",
        source: Some(javascript!("fs/descriptors.js")),
        native: Some(natives::internal),
    },
    BuiltinModule { name: "internal/fs/stats", source: Some(javascript!("fs/stats.js")), native: None },
    BuiltinModule { name: "internal/fs/streams", source: Some(javascript!("fs/streams.js")), native: None },
];
