//! What waits for memory to change: with the thread held, so that virtual time passes and nothing else runs, or with a promise.

use crate::registry::{Native, natives};
use crate::runtime::{Callback, host, threads};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsValue};
use sim_core::event_loop::Origin;
use sim_core::trace::TaskId;

/// The native functions of `internal/language/atomics`.
///
/// # Errors
/// None in practice.
pub(super) fn functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[("sleep", 1, sleep), ("soon", 1, soon), ("after", 2, after), ("forget", 1, forget)];
    natives(FUNCTIONS, context)
}

/// `sleep(milliseconds)`. A wait that nothing ends reaches the bound on virtual time.
fn sleep(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let milliseconds = args.get_or_undefined(0).to_number(context)?;
    threads::hold(&host(context), milliseconds * 1e6)?;
    Ok(JsValue::undefined())
}

/// `soon(callback)`: V8's task, which the platform runs in a poll phase. The process waits for it.
fn soon(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (callback, origin) = task(args.get_or_undefined(0), context)?;
    let at = host.now();
    host.event_loop().io(callback, at, origin);
    Ok(JsValue::undefined())
}

/// `after(callback, milliseconds)`: V8's delayed task, a timer that keeps no process alive. Returns its number.
fn after(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (callback, origin) = task(args.get_or_undefined(0), context)?;
    let milliseconds = args.get_or_undefined(1).to_number(context)?.round().max(1.0);
    let task = host.event_loop().start_timer(callback, milliseconds as u64, false, origin);
    host.event_loop().set_ref(task, false);
    Ok(task.0.into())
}

/// `forget(number)`: the delayed task is not run.
fn forget(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let number = args.get_or_undefined(0).to_u32(context)?;
    host(context).event_loop().clear(TaskId(number));
    Ok(JsValue::undefined())
}

fn task(callback: &JsValue, context: &Context) -> JsResult<(Callback, Origin)> {
    let host = host(context);
    let function =
        callback.as_callable().ok_or_else(|| JsNativeError::typ().with_message("a callback is a function"))?;
    let origin = host.origin("waitAsync", callback);
    Ok((Callback::call(&host, function, JsValue::undefined(), Vec::new()), origin))
}
