//! Sizes that V8's stack bounds and the engine's does not: the arguments of a call, and arrays in arrays.

use super::promises::{Code, around};
use crate::instrument::hidden;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsTypedArray;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsValue, NativeFunction, js_string};

/// The arguments for which V8's stack has room, 984 KB in words of eight bytes, less what is on it at the least.
const MOST_ARGUMENTS: u64 = 125_000;

/// How deep `flat` may go.
const DEEPEST: usize = 5_000;

/// The hook around what is spread out as arguments.
pub(crate) fn hook() -> (&'static str, NativeFunction) {
    (hidden::SPREAD, NativeFunction::from_fn_ptr(spread))
}

/// `ꙮF(value)`: fails where `value` has too many elements. Returns it.
fn spread(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = args.get_or_undefined(0).clone();
    if let Some(object) = value.as_object().filter(|it| it.is_array() || JsTypedArray::from_object(it.clone()).is_ok())
    {
        fits_as_arguments(&object, context)?;
    }
    Ok(value)
}

/// Whether the elements of an array fit on the stack.
///
/// # Errors
/// V8's error where they do not.
pub(super) fn fits_as_arguments(list: &JsObject, context: &mut Context) -> JsResult<()> {
    match list.get(js_string!("length"), context)?.to_length(context)? {
        length if length > MOST_ARGUMENTS => Err(stack_is_full()),
        _ => Ok(()),
    }
}

/// What is thrown where V8's stack would end.
pub(crate) fn stack_is_full() -> boa_engine::JsError {
    JsNativeError::range().with_message("Maximum call stack size exceeded").into()
}

/// Has `flat` look how deep an array is.
///
/// # Errors
/// None in practice: the prototype is untouched.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().array().prototype();
    let flat: Code = |this, args, engine, context| {
        let deep = args.get_or_undefined(0).as_number().is_some_and(|depth| depth > DEEPEST as f64);
        if let Some(array) = this.as_object().filter(|_| deep) {
            measure(array, context)?;
        }
        engine.call(this, args, context)
    };
    if let Some(method) = prototype.get(js_string!("flat"), context)?.as_object() {
        around(&method, "", flat, context);
    }
    Ok(())
}

/// Goes through arrays in arrays, without a stack of its own.
fn measure(array: JsObject, context: &mut Context) -> JsResult<()> {
    let mut inside = vec![(array, 0_u64)];
    while let Some((array, index)) = inside.pop() {
        if index >= array.get(js_string!("length"), context)?.to_length(context)? {
            continue;
        }
        let item = array.get(index, context)?;
        inside.push((array, index + 1));
        if let Some(item) = item.as_object().filter(JsObject::is_array) {
            if inside.len() > DEEPEST {
                return Err(stack_is_full());
            }
            inside.push((item, 0));
        }
    }
    Ok(())
}
