//! `querystring`, in JavaScript.

use crate::registry::BuiltinModule;

/// The `querystring` module.
pub static MODULE: BuiltinModule =
    BuiltinModule { name: "querystring", source: Some(include_str!("querystring.js")), native: None };
