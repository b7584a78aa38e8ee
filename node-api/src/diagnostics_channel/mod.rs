//! `diagnostics_channel`: channels by name. All of it is JavaScript.

use crate::registry::{BuiltinModule, javascript};

/// The `diagnostics_channel` module.
pub static MODULE: BuiltinModule = BuiltinModule {
    name: "diagnostics_channel",
    source: Some(javascript!("diagnostics_channel/diagnostics_channel.js")),
    native: None,
};
