//! `string_decoder`, in JavaScript.

use crate::registry::{BuiltinModule, javascript};

/// The `string_decoder` module.
pub static MODULE: BuiltinModule = BuiltinModule {
    name: "string_decoder",
    source: Some(javascript!("string_decoder/string_decoder.js")),
    native: None,
};
