//! `timers` and `timers/promises`: the objects are JavaScript, every queue is the event loop's.

use crate::async_hooks::{Ends, Operation};
use crate::registry::{BuiltinModule, Native, javascript, natives, script};
use crate::runtime::{Callback, host};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsValue, js_string};
use sim_core::trace::TaskId;

/// `require('timers')`.
pub static MODULE: BuiltinModule = BuiltinModule {
    name: "timers",
    source: Some("'use strict'; module.exports = require('internal/timers').timers;"),
    native: None,
};

/// `require('timers/promises')`.
pub static PROMISES: BuiltinModule = script("timers/promises", javascript!("timers/promises.js"));

/// The classes behind both.
pub static INTERNAL: BuiltinModule = script("internal/timers", javascript!("timers/timers.js")).with(internal);

const NATIVES: &[Native] = &[
    ("startTimer", 6, start_timer),
    ("startImmediate", 3, start_immediate),
    ("clear", 1, clear),
    ("refresh", 1, refresh),
    ("setRef", 2, set_ref),
    ("now", 0, now),
    ("asyncContext", 0, async_context),
];

fn internal(context: &mut Context) -> JsResult<JsObject> {
    natives(NATIVES, context)
}

fn object(value: &JsValue) -> JsResult<JsObject> {
    value.as_object().ok_or_else(|| JsNativeError::typ().with_message("a timer is an object").into())
}

fn task(value: &JsValue) -> TaskId {
    TaskId(value.as_number().unwrap_or_default() as u32)
}

/// `startTimer(timer, milliseconds, repeats, referenced, id, trigger)`: the task's number.
fn start_timer(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let timer = object(args.get_or_undefined(0))?;
    let after = args.get_or_undefined(1).to_number(context)? as u64;
    let repeats = args.get_or_undefined(2).to_boolean();
    let function = timer.get(js_string!("_onTimeout"), context)?;
    let origin = host.origin(if repeats { "interval" } else { "timeout" }, &function);
    let (id, trigger) = (args.get_or_undefined(4), args.get_or_undefined(5));
    let operation = Operation::known(id, trigger, timer.clone().into(), Ends::Elsewhere);
    let callback = Callback::timer(&host, timer).of(Some(operation));
    let task = host.event_loop().start_timer(callback, after, repeats, origin);
    if !args.get_or_undefined(3).to_boolean() {
        host.event_loop().set_ref(task, false);
    }
    Ok(task.0.into())
}

/// `startImmediate(immediate, id, trigger)`: the task's number.
fn start_immediate(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let immediate = object(args.get_or_undefined(0))?;
    let function = immediate.get(js_string!("_onImmediate"), context)?;
    let origin = host.origin("immediate", &function);
    let (id, trigger) = (args.get_or_undefined(1), args.get_or_undefined(2));
    let operation = Operation::known(id, trigger, immediate.clone().into(), Ends::AtOnce);
    let callback = Callback::immediate(&host, immediate).of(Some(operation));
    let task = host.event_loop().immediate(callback, origin);
    Ok(task.0.into())
}

/// `clear(task)`: a timer or immediate that must not run.
fn clear(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).event_loop().clear(task(args.get_or_undefined(0)));
    Ok(JsValue::undefined())
}

/// `refresh(task)`: the timer's duration counts from now.
fn refresh(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).event_loop().refresh(task(args.get_or_undefined(0)));
    Ok(JsValue::undefined())
}

/// `setRef(task, referenced)`.
fn set_ref(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).event_loop().set_ref(task(args.get_or_undefined(0)), args.get_or_undefined(1).to_boolean());
    Ok(JsValue::undefined())
}

/// `now()`: whole milliseconds since the process started, for `_idleStart`.
fn now(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let now = host(context).event_loop().now();
    Ok((now.as_millis() as f64).into())
}

fn async_context(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(host(context).async_context())
}
