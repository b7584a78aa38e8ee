//! The file system of a run: a tree in memory, and the `fs` module over it.
//!
//! Each operation is a list of system calls (`fs.js`). The callback and promise forms make them one by one on the
//! simulated thread pool, as libuv does, so that their order against timers and immediates is Node's.

mod content;
mod descriptors;
mod devices;
mod disk;
mod folders;
mod natives;
mod paths;
mod removal;
mod tracing;
mod tree;
mod walk;
mod watches;
mod watching;

pub use content::Content;
pub use descriptors::Descriptors;
pub use tracing::Told;
pub use tree::{FileTree, Kind, Node, Time, normalize, parent};
pub use watches::Watches;
pub use watching::Handle as WatchHandle;

use crate::registry::{BuiltinModule, javascript, script};

/// `require('fs')`.
pub static MODULE: BuiltinModule = script("fs", javascript!("fs/fs.js"));

/// `require('fs/promises')`.
pub static PROMISES: BuiltinModule = script("fs/promises", "'use strict'; module.exports = require('fs').promises;");

/// What only `fs` itself sees.
pub static INTERNAL: [BuiltinModule; 23] = [
    script("internal/fs/arguments", javascript!("fs/arguments.js")),
    script("internal/fs/constants", javascript!("fs/constants.js")),
    script("internal/fs/contents", javascript!("fs/contents.js")),
    script("internal/fs/cp", javascript!("fs/cp.js")),
    script("internal/fs/cp_library", javascript!("fs/cp_library.js")),
    script("internal/fs/descriptors", javascript!("fs/descriptors.js")),
    script("internal/fs/dir", javascript!("fs/dir.js")),
    script("internal/fs/entries", javascript!("fs/entries.js")),
    script("internal/fs/forms", javascript!("fs/forms.js")),
    script("internal/fs/names", javascript!("fs/names.js")),
    script("internal/fs/places", javascript!("fs/places.js")),
    script("internal/fs/glob", javascript!("fs/glob.js")),
    script("internal/fs/library", javascript!("fs/library.js")),
    script("internal/fs/handle_places", javascript!("fs/handle_places.js")),
    script("internal/fs/removal", javascript!("fs/removal.js")),
    script("internal/fs/handle", javascript!("fs/handle.js")),
    script("internal/fs/recursive_watch", javascript!("fs/recursive_watch.js")),
    script("internal/fs/stats", javascript!("fs/stats.js")),
    script("internal/fs/streams", javascript!("fs/streams.js")),
    BuiltinModule { name: "internal/fs/system", source: None, native: Some(natives::internal) },
    script("internal/fs/utf8_stream", javascript!("fs/utf8_stream.js")),
    script("internal/fs/watch_file", javascript!("fs/watch_file.js")),
    script("internal/fs/watchers", javascript!("fs/watchers.js")),
];
