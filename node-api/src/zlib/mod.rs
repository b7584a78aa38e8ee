//! `zlib`: gzip, zlib and raw deflate, as functions and as streams.
//!
//! The crate `zlib-rs` inflates: where it stops and which of zlib's complaints a broken input meets are Node's. What it
//! deflates differs from what Node's zlib makes, so the encoder (`deflate`) is our own. Work on the thread pool takes about
//! as long as on a usual machine.
//! Brotli and Zstandard are not simulated; their names say so when they are used.

mod checksums;
mod deflate;
mod engine;
mod inflate;
mod natives;

use crate::registry::{BuiltinModule, javascript, script};

/// `require('zlib')`.
pub static MODULE: BuiltinModule = script("zlib", javascript!("zlib/zlib.js")).with(natives::internal);

/// What only `zlib` itself sees.
pub static INTERNAL: [BuiltinModule; 3] = [
    script("internal/zlib/constants", javascript!("zlib/constants.js")),
    script("internal/zlib/options", javascript!("zlib/options.js")),
    script("internal/zlib/streams", javascript!("zlib/streams.js")).with(natives::internal),
];
