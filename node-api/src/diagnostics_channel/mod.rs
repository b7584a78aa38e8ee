//! `diagnostics_channel`: channels by name. All of it is JavaScript but the report of what a subscriber threw.

use crate::registry::{BuiltinModule, Native, javascript, natives};
use crate::runtime::trigger_uncaught;
use boa_engine::JsArgs;

const NATIVES: &[Native] =
    &[("triggerUncaught", 1, |_, args, context| trigger_uncaught(args.get_or_undefined(0).clone(), context))];

/// The `diagnostics_channel` module.
pub static MODULE: BuiltinModule = BuiltinModule {
    name: "diagnostics_channel",
    source: Some(javascript!("diagnostics_channel/diagnostics_channel.js")),
    native: Some(|context| natives(NATIVES, context)),
};
