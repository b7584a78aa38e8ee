//! `string_decoder`, in JavaScript.

use crate::registry::{BuiltinModule, javascript, script};

/// The `string_decoder` module.
pub static MODULE: BuiltinModule = script("string_decoder", javascript!("string_decoder/string_decoder.js"));
