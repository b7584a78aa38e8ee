//! `querystring`, in JavaScript.

use crate::registry::{BuiltinModule, javascript};

/// The `querystring` module.
pub static MODULE: BuiltinModule =
    BuiltinModule { name: "querystring", source: Some(javascript!("querystring/querystring.js")), native: None };
