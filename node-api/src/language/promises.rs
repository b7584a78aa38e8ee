//! What stack traces learn from promises: the functions that make promises and reactions tell the process.
//!
//! The engine calls its own constructor and methods, not what a program sees under their names. So ours take the
//! engine's code and give theirs to the engine's objects.

use super::guarded;
use crate::errors::{FINALLY, incompatible, not_callable, not_constructor};
use crate::runtime::{depth, host};
use boa_engine::builtins::async_generator::AsyncGenerator;
use boa_engine::builtins::promise::Promise;
use boa_engine::native_function::NativeFunctionObject;
use boa_engine::object::builtins::JsPromise;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::{Context, JsArgs, JsError, JsResult, JsValue, NativeFunction, js_string};

/// `Promise.prototype.then`.
struct Then(JsObject);

/// What runs in the place of a function: it gets the receiver (or `new.target`), the arguments and the engine's function.
pub(crate) type Code = fn(&JsValue, &[JsValue], &JsObject, &mut Context) -> JsResult<JsValue>;

/// Puts the process between the language and its promises.
///
/// # Errors
/// None in practice: the prototypes are untouched.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let promise = context.intrinsics().constructors().promise().clone();
    around(&promise.constructor(), "Promise", made, context);
    if let Some(attempt) = promise.constructor().get(js_string!("try"), context)?.as_object() {
        around(&attempt, "", tried, context);
    }
    if let Some(method) = promise.prototype().get(js_string!("then"), context)?.as_object() {
        around(&method, "", then, context);
        context.insert_data(Then(method));
    }
    if let Some(method) = promise.prototype().get(js_string!("finally"), context)?.as_object() {
        around(&method, "", finally, context);
    }
    let generators = context.intrinsics().objects().async_generator();
    let methods: [(&str, Code); 3] = [
        ("next", |this, args, engine, context| resume("next", this, args, engine, context)),
        ("return", |this, args, engine, context| resume("return", this, args, engine, context)),
        ("throw", |this, args, engine, context| resume("throw", this, args, engine, context)),
    ];
    for (name, code) in methods {
        if let Some(method) = generators.get(js_string!(name), context)?.as_object() {
            around(&method, "", code, context);
        }
    }
    Ok(())
}

/// Whether a function is `Promise.prototype.then`.
pub(crate) fn is_then(function: &JsObject, context: &Context) -> bool {
    context.get_data::<Then>().is_some_and(|then| JsObject::equals(&then.0, function))
}

/// Has `function` run `code`, which is handed what it ran before. `name` is what call stacks show; none where they show
/// the engine's function, which `code` calls.
pub(crate) fn around(function: &JsObject, name: &str, code: Code, context: &Context) {
    wrap(function, name, code, context);
}

/// The same with code that knows something.
pub(super) fn wrap(
    function: &JsObject,
    name: &str,
    code: impl Fn(&JsValue, &[JsValue], &JsObject, &mut Context) -> JsResult<JsValue> + Copy + 'static,
    context: &Context,
) {
    let constructor = function.is_constructor();
    let build = |code: NativeFunction, name: &str| -> JsObject {
        FunctionObjectBuilder::new(context.realm(), code).name(js_string!(name)).constructor(constructor).build().into()
    };
    let inner = build(NativeFunction::from_fn_ptr(|_, _, _| Ok(JsValue::undefined())), "");
    let outer = NativeFunction::from_copy_closure_with_captures(
        move |this, args, inner: &JsObject, context| code(this, args, inner, context),
        inner.clone(),
    );
    let outer = build(outer, name);
    swap(function, &inner);
    swap(function, &outer);
}

fn swap(left: &JsObject, right: &JsObject) {
    if let (Some(mut left), Some(mut right)) =
        (left.downcast_mut::<NativeFunctionObject>(), right.downcast_mut::<NativeFunctionObject>())
    {
        std::mem::swap(&mut *left, &mut *right);
    }
}

/// `Promise.prototype.finally`: what calls the callback is a function of the language, which stacks show.
fn finally(this: &JsValue, args: &[JsValue], engine: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let Some(callback) = args.first().and_then(JsValue::as_callable) else { return engine.call(this, args, context) };
    let code = NativeFunction::from_copy_closure_with_captures(
        |_, _, callback: &JsObject, context| callback.call(&JsValue::undefined(), &[], context),
        callback,
    );
    let caller = FunctionObjectBuilder::new(context.realm(), code).name(js_string!(FINALLY)).build();
    engine.call(this, &[caller.into()], context)
}

/// `Promise.try`.
fn tried(this: &JsValue, args: &[JsValue], engine: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    if this.as_object().is_some_and(|object| !object.is_constructor()) {
        return Err(not_constructor("try", this, context));
    }
    if args.get_or_undefined(0).is_callable() {
        return guarded::call(engine, this, args, context);
    }
    // What cannot be called is as good as something that throws.
    let error = not_callable(args.get_or_undefined(0), "try", this, context);
    let throws = NativeFunction::from_copy_closure_with_captures(
        |_, _, error: &JsValue, _| Err(JsError::from_opaque(error.clone())),
        error.into_opaque(context)?,
    );
    let throws = FunctionObjectBuilder::new(context.realm(), throws).build();
    guarded::call(engine, this, &[throws.into()], context)
}

/// `new Promise(executor)`.
fn made(new_target: &JsValue, args: &[JsValue], engine: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let Some(target) = new_target.as_object() else { return engine.call(new_target, args, context) };
    let promise = match args.first().and_then(JsValue::as_callable) {
        Some(executor) => {
            let executor = guarded::executor(executor, context)?;
            host(context).waits.making();
            let made = engine.construct(std::slice::from_ref(&executor), Some(&target), context);
            let noted = made.and_then(|promise| Ok((guarded::made(executor, &promise, context)?, promise)));
            let known = noted.as_ref().ok().and_then(|(resolve, promise)| Some((resolve.as_ref()?, promise)));
            host(context).waits.resolves(known);
            noted?.1
        }
        None => engine.construct(args, Some(&target), context)?,
    };
    host(context).waits.made(depth(context), &promise);
    Ok(promise.into())
}

fn then(this: &JsValue, args: &[JsValue], engine: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let Some(promise) = this.as_object().filter(|object| object.is::<Promise>()) else {
        return engine.call(this, args, context);
    };
    let host = host(context);
    let outer = host.waits.then(&promise);
    let result = engine.call(this, args, context);
    let derived = result.as_ref().ok().and_then(JsValue::as_object).filter(|object| object.is::<Promise>());
    let async_context = host.async_context();
    if let Some(derived) = derived.as_ref().filter(|_| !async_context.is_undefined())
        && !args.get_or_undefined(1).is_callable()
    {
        host.rejections.passes(derived, async_context, context);
    }
    let handler = args.get_or_undefined(0).as_object();
    let native = handler.filter(JsObject::is::<NativeFunctionObject>);
    // `then(resolve, reject)` leads to the promise that these settle.
    let resolve = native.clone().filter(|_| !host.waits.is_led());
    let known = resolve.map(|resolve| guarded::resolved(resolve, context)).transpose()?.flatten();
    host.waits.then_over(outer, known.or(derived), native);
    result
}

/// `next` and its kin of an asynchronous generator. One that is called on something else returns a promise too.
fn resume(
    method: &str,
    this: &JsValue,
    args: &[JsValue],
    engine: &JsObject,
    context: &mut Context,
) -> JsResult<JsValue> {
    if !this.as_object().is_some_and(|object| object.is::<AsyncGenerator>()) {
        let error = incompatible("[AsyncGenerator]", method, this, context);
        return JsPromise::reject(error, context).map(JsValue::from);
    }
    let host = host(context);
    let depth = depth(context);
    host.waits.resume(depth, method == "return");
    let result = engine.call(this, args, context);
    host.waits.resumed(depth, result.as_ref().ok().and_then(JsValue::as_object));
    let generator = this.as_object().filter(|_| method == "return");
    match generator {
        Some(generator) if host.feeds.has(&generator, context) => super::feeds::ending(&result?, context),
        _ => result,
    }
}
