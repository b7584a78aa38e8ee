//! `os`: the simulated machine as a program sees it.

use crate::registry::{BuiltinModule, Native, javascript, natives, script};
use crate::runtime::RunOptions;
use boa_engine::object::JsObject;
use boa_engine::{Context, JsResult, JsValue};

/// The `os` module.
pub static MODULE: BuiltinModule = script("os", javascript!("os/os.js")).with(machine_functions);

/// Numbers of errors and signals.
pub static CONSTANTS: BuiltinModule = script("internal/os/constants", javascript!("os/constants.js"));

fn machine_functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[("cores", 0, cores)];
    natives(FUNCTIONS, context)
}

/// `cores()`: the usual machine's.
fn cores(_: &JsValue, _: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(JsValue::from(RunOptions::default().cores))
}
