//! A transform's `_write`: it calls `_transform`, and goes on when that calls back.

use super::machines::{ReadSide, WriteSide, foreign};
use super::parts::{ask, call, nameless, state_of};
use crate::process::tick;
use boa_engine::object::JsObject;
use boa_engine::{Context, Finalize, JsArgs, JsNativeError, JsResult, JsSymbol, JsValue, Trace, js_string};
use sim_core::stream::{Release, release};

/// The key of the callback that is held back until somebody reads.
#[derive(Clone, Trace, Finalize)]
struct Held(#[unsafe_ignore_trace] JsSymbol);

/// `transforming(kCallback)`: the method `_write`.
pub(super) fn transforming(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let held = Held(args.get_or_undefined(0).as_symbol().ok_or_else(foreign)?);
    Ok(nameless(js_string!("Transform._write"), 3, write, held, context)?.into())
}

/// A write that is being transformed.
#[derive(Clone, Trace, Finalize)]
struct Transforming {
    stream: JsObject,
    readable: JsObject,
    writable: JsObject,
    callback: JsObject,
    held: Held,
    /// How much could be read when it began.
    #[unsafe_ignore_trace]
    before: u64,
}

/// `stream._write(chunk, encoding, callback)`.
fn write(this: &JsValue, args: &[JsValue], held: &Held, context: &mut Context) -> JsResult<JsValue> {
    let stream = this.as_object().ok_or_else(foreign)?;
    let readable = state_of(&stream, js_string!("_readableState"), context)?.ok_or_else(foreign)?;
    let writable = state_of(&stream, js_string!("_writableState"), context)?.ok_or_else(foreign)?;
    let before = readable.downcast_ref::<ReadSide>().ok_or_else(foreign)?.machine.length();
    let write = Transforming {
        stream: stream.clone(),
        readable,
        writable,
        callback: args.get_or_undefined(2).as_callable().ok_or_else(uncalled)?,
        held: held.clone(),
        before,
    };
    let done = nameless(js_string!("transformed"), 2, transformed, write, context)?;
    let args = [args.get_or_undefined(0).clone(), args.get_or_undefined(1).clone(), done.into()];
    call(&stream, js_string!("_transform"), &args, context)?;
    Ok(JsValue::undefined())
}

/// What V8 says when the callback is called.
fn uncalled() -> JsNativeError {
    JsNativeError::typ().with_message("callback is not a function")
}

/// The callback of `_transform`, called with an error or with what is to be pushed.
fn transformed(_: &JsValue, args: &[JsValue], write: &Transforming, context: &mut Context) -> JsResult<JsValue> {
    let (error, value) = (args.get_or_undefined(0), args.get_or_undefined(1));
    if error.to_boolean() {
        ask(&write.callback, std::slice::from_ref(error), context)?;
        return Ok(JsValue::undefined());
    }
    if !value.is_null_or_undefined() {
        call(&write.stream, js_string!("push"), std::slice::from_ref(value), context)?;
    }
    let answer = {
        let readable = write.readable.downcast_ref::<ReadSide>().ok_or_else(foreign)?;
        let writable = write.writable.downcast_ref::<WriteSide>().ok_or_else(foreign)?;
        release(write.before, &readable.machine, &writable.machine)
    };
    match answer {
        Release::Now => ask(&write.callback, &[], context).map(drop)?,
        Release::Tick => tick(&write.callback, Vec::new(), context)?,
        Release::Hold => {
            write.stream.set(write.held.0.clone(), write.callback.clone(), true, context)?;
        }
    }
    Ok(JsValue::undefined())
}
