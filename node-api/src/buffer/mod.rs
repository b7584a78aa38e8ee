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

use crate::registry::{BuiltinModule, javascript};

/// The `buffer` module.
pub static MODULE: BuiltinModule =
    BuiltinModule { name: "buffer", source: Some(javascript!("buffer/buffer.js")), native: Some(byte_functions) };

/// What only other modules see.
pub static INTERNAL: [BuiltinModule; 5] = [
    BuiltinModule {
        name: "internal/buffer/class",
        source: Some(javascript!("buffer/class.js")),
        native: Some(byte_functions),
    },
    BuiltinModule {
        name: "internal/buffer/encodings",
        source: Some(javascript!("buffer/encodings.js")),
        native: Some(byte_functions),
    },
    BuiltinModule {
        name: "internal/buffer/methods",
        source: Some(javascript!("buffer/methods.js")),
        native: Some(byte_functions),
    },
    BuiltinModule { name: "internal/buffer/places", source: Some(javascript!("buffer/places.js")), native: None },
    BuiltinModule { name: "internal/buffer/numbers", source: Some(javascript!("buffer/numbers.js")), native: None },
];
