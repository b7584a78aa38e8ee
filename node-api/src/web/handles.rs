//! What the ends of channels call: their handles in the loop.

use crate::process;
use crate::registry::{Native, natives};
use crate::runtime::{Callback, host};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsValue};
use sim_core::event_loop::{HandleId, HandleState};

/// The object of native functions.
///
/// # Errors
/// None in practice.
pub(super) fn functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[
        ("openHandle", 1, open),
        ("placeHandle", 1, place),
        ("closeHandle", 1, close_handle),
        ("setHandle", 2, set),
        ("setHandleRef", 2, set_ref),
        ("post", 2, post),
        ("send", 1, send),
        ("handOn", 2, hand_on),
        ("loseMessages", 1, lose_messages),
        ("isHandingOver", 1, is_handing_over),
        ("close", 1, process::close),
    ];
    natives(FUNCTIONS, context)
}

fn handle(args: &[JsValue], index: usize) -> HandleId {
    HandleId(args.get_or_undefined(index).as_number().map_or(u32::MAX, |number| number as u32))
}

/// `openHandle(deliver)`: the number of a new handle; `deliver` hands over one message.
fn open(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let foreign = || JsNativeError::typ().with_message("a callback is a function");
    let deliver = args.get_or_undefined(0).as_callable().ok_or_else(foreign)?;
    let deliver = Callback::call(&host, deliver, JsValue::undefined(), Vec::new());
    let HandleId(number) = host.event_loop().open_handle(deliver);
    Ok(number.into())
}

/// `placeHandle(handle)`: it comes to this loop now.
fn place(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).event_loop().place_handle(handle(args, 0));
    Ok(JsValue::undefined())
}

/// `closeHandle(handle)`.
fn close_handle(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).event_loop().close_handle(handle(args, 0));
    Ok(JsValue::undefined())
}

/// `setHandle(handle, state)`: the states are those of [`HandleState`], in their order.
fn set(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let state = match args.get_or_undefined(1).as_number() {
        Some(0.0) => HandleState::Stopped,
        Some(1.0) => HandleState::Started,
        _ => HandleState::Closing,
    };
    host(context).event_loop().set_handle(handle(args, 0), state);
    Ok(JsValue::undefined())
}

/// `setHandleRef(handle, referenced)`.
fn set_ref(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).event_loop().set_handle_ref(handle(args, 0), args.get_or_undefined(1).to_boolean());
    Ok(JsValue::undefined())
}

/// `post(handle, always)`: a message waits there.
fn post(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let origin = host.origin("message", &JsValue::undefined());
    host.event_loop().post(handle(args, 0), args.get_or_undefined(1).to_boolean(), origin);
    Ok(JsValue::undefined())
}

/// `send(handle)`: it asks for its turn.
fn send(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).event_loop().send(handle(args, 0));
    Ok(JsValue::undefined())
}

/// `handOn(from, to)`: what waits at one waits at the other.
fn hand_on(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).event_loop().hand_on(handle(args, 0), handle(args, 1));
    Ok(JsValue::undefined())
}

/// `loseMessages(handle)`.
fn lose_messages(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).event_loop().lose_messages(handle(args, 0));
    Ok(JsValue::undefined())
}

/// `isHandingOver(handle)`: whether it is its turn, or was the last one.
fn is_handing_over(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(host(context).event_loop().is_handing_over(handle(args, 0)).into())
}
