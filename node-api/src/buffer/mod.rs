//! `buffer`: bytes as Node has them.
//!
//! A buffer is a `Uint8Array` whose methods are JavaScript, where the rules about arguments are; the bytes themselves
//! (encodings, comparing, searching) are Rust.

mod bytes;
mod natives;
mod text;
mod tracing;

pub use tracing::Tracing;
pub(crate) use tracing::{assigned, look};

pub use bytes::Bytes;
pub use natives::byte_functions;
pub use text::{Encoding, utf8_length};

use crate::registry::{BuiltinModule, javascript, script};

/// The `buffer` module.
pub static MODULE: BuiltinModule = script("buffer", javascript!("buffer/buffer.js")).with(byte_functions);

/// What only other modules see.
pub static INTERNAL: [BuiltinModule; 5] = [
    script("internal/buffer/class", javascript!("buffer/class.js")).with(byte_functions),
    script("internal/buffer/encodings", javascript!("buffer/encodings.js")).with(byte_functions),
    script("internal/buffer/methods", javascript!("buffer/methods.js")).with(byte_functions),
    script("internal/buffer/places", javascript!("buffer/places.js")),
    script("internal/buffer/numbers", javascript!("buffer/numbers.js")),
];
