//! `Promise.all` and its kin, called with something that cannot be iterated.
//!
//! The engine rejects with an error that remembers neither the value nor the calls.

use super::{define, guarded};
use crate::errors::{not_constructor, not_iterable};
use crate::runtime::host;
use boa_engine::builtins::proxy::Proxy;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsFunction;
use boa_engine::{Context, JsArgs, JsResult, JsSymbol, JsValue, NativeFunction, js_string};

/// Has the combinators check what they are to iterate.
///
/// # Errors
/// None in practice: the constructor is untouched.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let promise = context.intrinsics().constructors().promise().constructor();
    for (name, whole) in
        [("all", "Promise.all"), ("allSettled", "Promise.allSettled"), ("any", "Promise.any"), ("race", "Promise.race")]
    {
        let Some(function) = promise.get(js_string!(name), context)?.as_function() else { continue };
        let code = NativeFunction::from_copy_closure_with_captures(
            move |this, args, engine: &JsFunction, context| checked(this, args, engine, (name, whole), context),
            function,
        );
        define(&promise, name, 1, code, context)?;
    }
    Ok(())
}

fn checked(
    this: &JsValue,
    args: &[JsValue],
    engine: &JsFunction,
    (name, whole): (&'static str, &'static str),
    context: &mut Context,
) -> JsResult<JsValue> {
    if this.as_object().is_some_and(|object| !object.is_constructor()) {
        return Err(not_constructor(name, this, context));
    }
    let items = args.get_or_undefined(0);
    let wrong = match items.as_object() {
        Some(object) if object.is::<Proxy>() => false,
        Some(object) => !may_iterate(&object),
        None => !items.is_string(),
    };
    let Some(constructor) = this.as_object().filter(|object| wrong && object.is_constructor()) else {
        let host = host(context);
        host.waits.combine(whole);
        let result = guarded::call(engine, this, args, context);
        host.waits.combined();
        return result;
    };
    let error = not_iterable(items, context).into_opaque(context)?;
    match constructor.get(js_string!("reject"), context)?.as_callable() {
        Some(reject) => reject.call(this, &[error], context),
        None => engine.call(this, args, context),
    }
}

/// Whether an object has something that may give an iterator. A getter is not asked.
fn may_iterate(object: &JsObject) -> bool {
    let mut holder = Some(object.clone());
    while let Some(at) = holder {
        if at.is::<Proxy>() {
            return true;
        }
        let found = at.borrow().properties().get(&JsSymbol::iterator().into());
        if let Some(found) = found {
            return found.is_accessor_descriptor() || found.value().is_some_and(JsValue::is_callable);
        }
        holder = at.prototype();
    }
    false
}
