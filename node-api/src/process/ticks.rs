//! `process.nextTick`, for programs and for what is native here.

use crate::registry;
use crate::runtime::{Callback, Host, host};
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsValue, NativeFunction, js_string};
use std::cell::OnceCell;

/// What a process knows of its ticks.
#[derive(Default)]
pub struct Ticks {
    known: OnceCell<Known>,
}

struct Known {
    process: JsObject,
    next_tick: JsObject,
}

/// `nextTick(process)`: the function that `process` is going to have.
pub(super) fn make(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let process = args.get_or_undefined(0).as_object();
    let process = process.ok_or_else(|| JsNativeError::typ().with_message("process is an object"))?;
    let code = NativeFunction::from_fn_ptr(next_tick);
    let next_tick: JsObject =
        FunctionObjectBuilder::new(context.realm(), code).name(js_string!("nextTick")).length(1).build().into();
    host(context).ticks.known.get_or_init(|| Known { process, next_tick: next_tick.clone() });
    Ok(next_tick.into())
}

fn next_tick(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let callback = args.get_or_undefined(0);
    let Some(function) = callback.as_callable() else {
        let validate = registry::export("internal/validators", js_string!("validateFunction"), context)?;
        let validate = validate.as_callable().ok_or_else(|| JsNativeError::typ().with_message("it is a function"))?;
        return validate.call(&JsValue::undefined(), &[callback.clone(), js_string!("callback").into()], context);
    };
    let host = host(context);
    if let Some(known) = host.ticks.known.get()
        && !known.process.get(js_string!("_exiting"), context)?.to_boolean()
    {
        queue(&host, function, args[1..].to_vec(), context)?;
    }
    Ok(JsValue::undefined())
}

fn queue(host: &Host, function: JsObject, args: Vec<JsValue>, context: &mut Context) -> JsResult<()> {
    let origin = host.origin("nextTick", &function.clone().into());
    let operation = host.operations.tick(&function, &args, context)?;
    let callback = Callback::tick(host, function, args).of(Some(operation));
    host.event_loop().next_tick(callback, origin);
    Ok(())
}

/// Calls `process.nextTick`, which a program may have put something of its own in the place of.
///
/// # Errors
/// What that throws.
pub(crate) fn tick(function: &JsObject, args: Vec<JsValue>, context: &mut Context) -> JsResult<()> {
    let host = host(context);
    let Some(known) = host.ticks.known.get() else { return Ok(()) };
    let current = known.process.get(js_string!("nextTick"), context)?;
    let current =
        current.as_callable().ok_or_else(|| JsNativeError::typ().with_message("process.nextTick is not a function"))?;
    if JsObject::equals(&current, &known.next_tick) && !known.process.get(js_string!("_exiting"), context)?.to_boolean()
    {
        return queue(&host, function.clone(), args, context);
    }
    let args: Vec<JsValue> = std::iter::once(function.clone().into()).chain(args).collect();
    current.call(&known.process.clone().into(), &args, context).map(drop)
}
