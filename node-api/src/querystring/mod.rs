//! `querystring`, in JavaScript.

use crate::registry::{BuiltinModule, javascript, script};

/// The `querystring` module.
pub static MODULE: BuiltinModule = script("querystring", javascript!("querystring/querystring.js"));
