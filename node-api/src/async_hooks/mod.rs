//! `async_hooks`: `AsyncLocalStorage` and `AsyncResource`.
//!
//! The current frame lives in the runtime's host, because everything that schedules has to carry it along. The classes
//! are JavaScript and reach it through the two functions here. Ids and hooks: [`Operations`].

mod operations;
mod promises;

pub use operations::{Ends, Operation, Operations};
pub use promises::{Promises, Reacting};

use crate::registry::{BuiltinModule, Native, javascript, natives, script};
use crate::runtime::host;
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsResult, JsValue};

/// The `async_hooks` module.
pub static MODULE: BuiltinModule = script("async_hooks", javascript!("async_hooks/async_hooks.js"));

/// `AsyncLocalStorage`.
pub static STORAGE: BuiltinModule =
    script("internal/async_hooks/storage", javascript!("async_hooks/storage.js")).with(frame_functions);

/// `AsyncResource`, hooks and ids.
pub static RESOURCE: BuiltinModule =
    script("internal/async_hooks/resource", javascript!("async_hooks/resource.js")).with(frame_functions);

/// Ids of operations.
pub static OPERATIONS: BuiltinModule =
    script("internal/async_hooks/operations", javascript!("async_hooks/operations.js")).with(operations::functions);

fn frame_functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[("frame", 0, frame), ("setFrame", 1, set_frame)];
    natives(FUNCTIONS, context)
}

fn frame(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(host(context).async_context())
}

fn set_frame(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).set_async_context(args.get_or_undefined(0).clone());
    Ok(JsValue::undefined())
}
