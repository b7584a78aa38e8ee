//! What the native ways of chunks (`pushing`, `writing`, `transforming`) have in common.
//!
//! A chunk is pushed, read and written so often that what each step usually does is native as a whole. What is unusual
//! (text, errors, the end) is done by the scripts, whose functions are handed over when the native ones are made.

use super::machines::foreign;
use crate::errors::noting_method;
use boa_engine::builtins::typed_array::TypedArrayKind;
use boa_engine::object::builtins::JsTypedArray;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsString, JsValue, NativeFunction, js_string};
use boa_gc::Trace;

/// A native method with what it needs.
pub(super) type Code<T> = fn(&JsValue, &[JsValue], &T, &mut Context) -> JsResult<JsValue>;

/// The same without a name that a program could see, as Node's methods are that are made by assignment: stacks know it by
/// `name`.
pub(super) fn nameless<T: Trace + 'static>(
    name: JsString,
    length: usize,
    code: Code<T>,
    parts: T,
    context: &mut Context,
) -> JsResult<JsObject> {
    let function = function(name, length, code, parts, context);
    let none = PropertyDescriptor::builder().value(js_string!()).configurable(true);
    function.define_property_or_throw(js_string!("name"), none, context)?;
    Ok(function)
}

/// A function object for a native method.
pub(super) fn function<T: Trace + 'static>(
    name: JsString,
    length: usize,
    code: Code<T>,
    parts: T,
    context: &Context,
) -> JsObject {
    let code = NativeFunction::from_copy_closure_with_captures(code, parts);
    FunctionObjectBuilder::new(context.realm(), code).name(name).length(length).build().into()
}

/// An argument that is an object: a part that a script hands over.
///
/// # Errors
/// A `TypeError` if it is none: a mistake of ours.
pub(super) fn part(args: &[JsValue], index: usize) -> JsResult<JsObject> {
    args.get_or_undefined(index).as_object().ok_or_else(|| foreign().into())
}

/// The object that a stream keeps under a name.
pub(super) fn state_of(stream: &JsObject, name: JsString, context: &mut Context) -> JsResult<Option<JsObject>> {
    Ok(stream.get(name, context)?.as_object())
}

/// Calls a method of a stream, which a program may have made its own.
///
/// # Errors
/// What it throws, and a `TypeError` if there is no such method.
pub(super) fn call(stream: &JsObject, method: JsString, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let code = stream.get(method.clone(), context)?;
    let Some(code) = code.as_callable() else {
        let message = format!("stream.{} is not a function", method.to_std_string_escaped());
        return Err(JsNativeError::typ().with_message(message).into());
    };
    noting_method(stream, method, context, |context| code.call(&stream.clone().into(), args, context))
}

/// `invoke(stream, method, ...args)`: the same for scripts.
pub(super) fn invoke(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let method = args.get_or_undefined(1).to_string(context)?;
    call(&part(args, 0)?, method, args.get(2..).unwrap_or_default(), context)
}

/// Calls one of the scripts' functions.
///
/// # Errors
/// What it throws.
pub(super) fn ask(function: &JsObject, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    function.call(&JsValue::undefined(), args, context)
}

/// Emits `'data'`.
///
/// # Errors
/// What a listener throws.
pub(super) fn emit_data(stream: &JsObject, chunk: &JsValue, context: &mut Context) -> JsResult<()> {
    call(stream, js_string!("emit"), &[js_string!("data").into(), chunk.clone()], context).map(drop)
}

/// How much a chunk counts for, where that is plain to see: an object, or a buffer whose prototype is `buffer`.
pub(super) fn length_of(
    chunk: &JsValue,
    in_objects: bool,
    buffer: &JsObject,
    context: &mut Context,
) -> JsResult<Option<u64>> {
    if in_objects {
        return Ok((!chunk.is_null()).then_some(1));
    }
    let Some(object) = chunk.as_object() else { return Ok(None) };
    if !object.prototype().is_some_and(|prototype| JsObject::equals(&prototype, buffer)) {
        return Ok(None);
    }
    match JsTypedArray::from_object(object) {
        Ok(bytes) if bytes.kind() == Some(TypedArrayKind::Uint8) => Ok(Some(bytes.length(context)? as u64)),
        _ => Ok(None),
    }
}
