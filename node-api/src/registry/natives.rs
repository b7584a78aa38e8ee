//! How a module hands its Rust functions to its JavaScript.

use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::{Context, JsResult, JsString, JsValue, NativeFunction};

/// A native function: its name in JavaScript, its `length`, and its code.
pub type Native = (&'static str, usize, fn(&JsValue, &[JsValue], &mut Context) -> JsResult<JsValue>);

/// An object with these functions as properties.
///
/// # Errors
/// None in practice: the object is new and ordinary.
pub fn natives(functions: &[Native], context: &mut Context) -> JsResult<JsObject> {
    let object = JsObject::with_object_proto(context.intrinsics());
    for (name, length, code) in functions {
        let function = FunctionObjectBuilder::new(context.realm(), NativeFunction::from_fn_ptr(*code))
            .name(JsString::from(*name))
            .length(*length)
            .build();
        object.set(JsString::from(*name), function, true, context)?;
    }
    Ok(object)
}
