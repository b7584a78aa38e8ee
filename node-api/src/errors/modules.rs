//! The built-in modules that other built-in modules throw through.

use super::state::{Captured, State};
use crate::registry::{self, BuiltinModule, javascript};
use boa_engine::object::{JsObject, ObjectInitializer};
use boa_engine::{Context, JsArgs, JsError, JsResult, JsString, JsValue, NativeFunction, js_string};

/// `internal/errors`: the classes of Node's `ERR_*` errors.
pub static ERRORS: BuiltinModule =
    BuiltinModule { name: "internal/errors", source: Some(javascript!("errors/errors.js")), native: Some(internal) };

/// What the messages of those classes are made of.
pub static WORDS: BuiltinModule =
    BuiltinModule { name: "internal/errors/words", source: Some(javascript!("errors/error_words.js")), native: None };

/// The errors of failed system calls.
pub static SYSTEM: BuiltinModule = BuiltinModule {
    name: "internal/errors/system",
    source: Some(javascript!("errors/system_errors.js")),
    native: None,
};

/// `internal/uv`: the numbers and texts of failed system calls.
pub static UV: BuiltinModule =
    BuiltinModule { name: "internal/uv", source: Some(javascript!("errors/uv.js")), native: None };

/// A Node error for Rust code to throw: `code` is one of `internal/errors`' classes, `args` are its arguments.
pub fn node_error(code: &str, args: &[JsValue], context: &mut Context) -> JsError {
    match make(code, args, context) {
        Ok(error) => JsError::from_opaque(error.into()),
        Err(error) => error,
    }
}

fn make(code: &str, args: &[JsValue], context: &mut Context) -> JsResult<JsObject> {
    let codes = registry::export(ERRORS.name, js_string!("codes"), context)?;
    let class = match codes.as_object() {
        Some(codes) => codes.get(JsString::from(code), context)?,
        None => JsValue::undefined(),
    };
    match class.as_constructor() {
        Some(class) => class.construct(args, None, context),
        None => Err(super::observe::type_error(&format!("{code} is no error code"), None, context)),
    }
}

fn internal(context: &mut Context) -> JsResult<JsObject> {
    let header = NativeFunction::from_fn_ptr(set_stack_header);
    Ok(ObjectInitializer::new(context).function(header, js_string!("setStackHeader"), 2).build())
}

/// Fixes the first line of an error's stack.
fn set_stack_header(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let header = args.get_or_undefined(1).to_string(context)?;
    let Some(object) = args.get_or_undefined(0).as_object() else { return Ok(JsValue::undefined()) };
    let state = State::of(context);
    let stored = state.stored(&object, context)?;
    let captured = stored.as_object().and_then(|held| held.downcast_ref::<Captured>().map(|held| held.clone()));
    if let Some(mut captured) = captured {
        captured.header = Some(header);
        let held = JsObject::from_proto_and_data(None, captured);
        state.store(&object, held.into(), context)?;
    }
    Ok(JsValue::undefined())
}
