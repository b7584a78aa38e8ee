//! Taking the bytes of an `ArrayBuffer` away: `transfer`, `transferToFixedLength` and `detached` of ECMAScript 2024,
//! which the engine lacks, and what `structuredClone` needs of them.

use crate::registry::{Native, natives};
use crate::runtime::host;
use boa_engine::object::builtins::{AlignedVec, JsArrayBuffer, JsSharedArrayBuffer};
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsString, JsValue, NativeFunction, js_string};

/// The native functions of `internal/structured_clone`.
///
/// # Errors
/// None in practice.
pub(super) fn functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[("detach", 1, detach), ("isDetached", 1, is_detached), ("share", 1, share)];
    natives(FUNCTIONS, context)
}

/// Adds the methods to `ArrayBuffer.prototype`.
///
/// # Errors
/// None in practice: the prototype is untouched.
pub fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().array_buffer().prototype();
    for name in ["transfer", "transferToFixedLength"] {
        let code = NativeFunction::from_fn_ptr(transfer);
        let function = FunctionObjectBuilder::new(context.realm(), code).name(JsString::from(name)).length(0).build();
        let method = PropertyDescriptor::builder().value(function).writable(true).enumerable(false).configurable(true);
        prototype.define_property_or_throw(JsString::from(name), method, context)?;
    }
    let code = NativeFunction::from_fn_ptr(|this, _, _| Ok(JsValue::from(receiver(this)?.data().is_none())));
    let get = FunctionObjectBuilder::new(context.realm(), code).name(js_string!("get detached")).build();
    let getter = PropertyDescriptor::builder().get(get).enumerable(false).configurable(true);
    prototype.define_property_or_throw(js_string!("detached"), getter, context)?;
    Ok(())
}

/// `transfer(newLength)`: a new buffer with the bytes, cut or filled up with zeros; this one is detached.
fn transfer(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let buffer = receiver(this)?;
    let length = match args.get_or_undefined(0) {
        length if length.is_undefined() => None,
        // A browser counts with 32 bits.
        length => Some(usize::try_from(length.to_index(context)?).unwrap_or(usize::MAX)),
    };
    if buffer.data().is_none() {
        let message = "Cannot perform ArrayBuffer.prototype.transfer on a detached ArrayBuffer";
        return Err(JsNativeError::typ().with_message(message).into());
    }
    // Before anything is taken away.
    if length.is_some_and(|length| length > host(context).budget.limits().memory) {
        return Err(JsNativeError::range().with_message("Array buffer allocation failed").into());
    }
    let mut bytes = buffer.detach(&JsValue::undefined())?.to_vec();
    bytes.resize(length.unwrap_or(bytes.len()), 0);
    let block = AlignedVec::from_iter(0, bytes);
    Ok(JsArrayBuffer::from_byte_block(block, context)?.into())
}

fn detach(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    receiver(args.get_or_undefined(0))?.detach(&JsValue::undefined())?;
    Ok(JsValue::undefined())
}

fn is_detached(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(JsValue::from(receiver(args.get_or_undefined(0))?.data().is_none()))
}

/// Another object for the bytes of a `SharedArrayBuffer`.
fn share(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let object = args.get_or_undefined(0).as_object();
    let object = object.ok_or_else(|| JsNativeError::typ().with_message("not a SharedArrayBuffer"))?;
    let bytes = JsSharedArrayBuffer::from_object(object)?.inner();
    Ok(JsSharedArrayBuffer::from_buffer(bytes, context).into())
}

fn receiver(value: &JsValue) -> JsResult<JsArrayBuffer> {
    let object = value.as_object().ok_or_else(|| JsNativeError::typ().with_message("not an ArrayBuffer"))?;
    JsArrayBuffer::from_object(object)
}
