//! What typed arrays say of receivers that are none, or whose bytes somebody has taken away: the engine's words name
//! neither the method nor the receiver, and the text of the call often does not either.

use super::promises::wrap;
use crate::errors::{incompatible, of_method};
use boa_engine::builtins::typed_array::TypedArray;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::{JsArrayBuffer, JsTypedArray};
use boa_engine::{Context, JsResult, JsValue, js_string};

/// Methods, what V8's messages call them, and whether those name the receiver.
const METHODS: [(&str, &str, bool); 29] = [
    ("at", "at", true),
    ("copyWithin", "copyWithin", false),
    ("entries", "entries", false),
    ("every", "every", false),
    ("fill", "fill", false),
    ("filter", "filter", false),
    ("find", "find", false),
    ("findIndex", "findIndex", false),
    ("findLast", "findLast", false),
    ("findLastIndex", "findIndexLast", false),
    ("forEach", "forEach", false),
    ("includes", "includes", false),
    ("indexOf", "indexOf", false),
    ("join", "join", true),
    ("keys", "keys", false),
    ("lastIndexOf", "lastIndexOf", false),
    ("map", "map", false),
    ("reduce", "reduce", false),
    ("reduceRight", "reduceRight", false),
    ("reverse", "reverse", false),
    ("set", "set", false),
    ("slice", "slice", true),
    ("some", "some", false),
    ("sort", "sort", true),
    ("subarray", "subarray", true),
    ("toReversed", "toReversed", true),
    ("toSorted", "toSorted", true),
    ("values", "values", false),
    ("with", "with", false),
];

/// Has the methods look at their receiver first.
///
/// # Errors
/// None in practice: the prototype is untouched.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().typed_array().prototype();
    for (name, called, named) in METHODS {
        let Some(method) = prototype.get(js_string!(name), context)?.as_object() else { continue };
        let code = move |this: &JsValue, args: &[JsValue], engine: &JsObject, context: &mut Context| match array(this) {
            None if named => Err(incompatible("%TypedArray%", called, this, context)),
            None => Err(of_method("this is not a typed array.", name, this, context)),
            Some(array) if name != "subarray" && is_gone(&array, context)? => {
                let message = format!("Cannot perform %TypedArray%.prototype.{called} on a detached ArrayBuffer");
                Err(of_method(&message, name, this, context))
            }
            Some(_) => engine.call(this, args, context),
        };
        wrap(&method, "", code, context);
    }
    Ok(())
}

/// The typed array that a value is.
fn array(value: &JsValue) -> Option<JsObject> {
    value.as_object().filter(JsObject::is::<TypedArray>)
}

/// Whether the bytes behind a typed array were taken away.
fn is_gone(array: &JsObject, context: &mut Context) -> JsResult<bool> {
    let buffer = JsTypedArray::from_object(array.clone())?.buffer(context)?.as_object();
    let buffer = buffer.and_then(|buffer| JsArrayBuffer::from_object(buffer).ok());
    Ok(buffer.is_some_and(|buffer| buffer.data().is_none()))
}
