//! What V8 has of the language and the engine lacks.
//!
//! `using` needs two halves: the instrumenter rewrites the declarations (see [`crate::instrument`]), and the record of a
//! scope's resources is kept here. Programs reach the same record through `DisposableStack`.

use crate::instrument::hidden;
use crate::registry::{self, BuiltinModule};
use boa_engine::object::FunctionObjectBuilder;
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsResult, JsValue, NativeFunction, js_string};

/// Resources of a scope, and the error that hides another.
pub static RESOURCES: BuiltinModule =
    BuiltinModule { name: "internal/language/resources", source: Some(include_str!("resources.js")), native: None };

/// The classes that programs keep resources in.
pub static STACKS: BuiltinModule =
    BuiltinModule { name: "internal/language/stacks", source: Some(include_str!("stacks.js")), native: None };

/// `Array.fromAsync`.
pub static FROM_ASYNC: BuiltinModule =
    BuiltinModule { name: "internal/language/from_async", source: Some(include_str!("from_async.js")), native: None };

/// The hook that a scope with `using` starts with.
pub(crate) fn scope_hook() -> (&'static str, NativeFunction) {
    (hidden::SCOPE, NativeFunction::from_fn_ptr(scope))
}

fn scope(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    registry::call_export("internal/language/resources", "scope", &[], context)
}

/// Adds the functions that the engine's own constructors lack.
///
/// # Errors
/// None in practice: the global object is new.
pub(crate) fn install(context: &mut Context) -> JsResult<()> {
    let array = context.intrinsics().constructors().array().constructor();
    let from_async = NativeFunction::from_fn_ptr(|this, args, context| {
        let mut all = vec![this.clone()];
        all.extend_from_slice(args);
        registry::call_export("internal/language/from_async", "fromAsync", &all, context)
    });
    let name = js_string!("fromAsync");
    let function = FunctionObjectBuilder::new(context.realm(), from_async).name(name.clone()).length(1).build();
    let descriptor = PropertyDescriptor::builder().value(function).writable(true).enumerable(false).configurable(true);
    array.define_property_or_throw(name, descriptor, context)?;
    Ok(())
}
