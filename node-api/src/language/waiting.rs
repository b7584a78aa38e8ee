//! Waiting with the thread held: virtual time passes and nothing else runs.

use crate::registry::{Native, natives};
use crate::runtime::{host, threads};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsResult, JsValue};

/// The native functions of `internal/language/atomics`.
///
/// # Errors
/// None in practice.
pub(super) fn functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[("sleep", 1, sleep)];
    natives(FUNCTIONS, context)
}

/// `sleep(milliseconds)`. A wait that nothing ends reaches the bound on virtual time.
fn sleep(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let milliseconds = args.get_or_undefined(0).to_number(context)?;
    threads::hold(&host(context), milliseconds * 1e6)?;
    Ok(JsValue::undefined())
}
