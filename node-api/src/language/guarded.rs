//! Calls by native code that keeps to itself what they throw.
//!
//! An error that leaves several calls at once leaves on the engine's stack what the outermost of them had there. Whoever
//! passes the error on leaves too and takes it along, but native code that goes on has it under its result, where the
//! call that was being prepared takes it for an argument. A script's function in between takes its part of the stack along
//! when it returns and when it throws by itself.

use crate::registry::{BuiltinModule, call_export, javascript};
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsResult, JsValue};

const NAME: &str = "internal/language/guarded";

/// The functions in between.
pub(crate) static GUARDED: BuiltinModule =
    BuiltinModule { name: NAME, source: Some(javascript!("language/guarded.js")), native: None };

/// Calls a function that throws past native code, or native code that keeps an error.
///
/// # Errors
/// What it throws.
pub(crate) fn call(function: &JsObject, this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let args = JsArray::from_iter(args.iter().cloned(), context);
    call_export(NAME, "call", &[function.clone().into(), this.clone(), args.into()], context)
}

/// What a constructor of promises may call in the place of `executor`.
///
/// # Errors
/// None in practice.
pub(crate) fn executor(executor: JsObject, context: &mut Context) -> JsResult<JsValue> {
    call_export(NAME, "executor", &[executor.into()], context)
}

/// Notes the promise that the constructor made of what [`executor`] returned, and returns the function that resolves it.
///
/// # Errors
/// None in practice.
pub(crate) fn made(executor: JsValue, promise: &JsObject, context: &mut Context) -> JsResult<Option<JsObject>> {
    Ok(call_export(NAME, "made", &[executor, promise.clone().into()], context)?.as_object())
}

/// The promise that a function resolves which an executor was given.
///
/// # Errors
/// None in practice.
pub(crate) fn resolved(function: JsObject, context: &mut Context) -> JsResult<Option<JsObject>> {
    Ok(call_export(NAME, "resolved", &[function.into()], context)?.as_object())
}
