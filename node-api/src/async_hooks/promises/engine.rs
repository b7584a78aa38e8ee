//! What stands in the place of the engine's own functions of promises, and tells of what they do while hooks listen.

use super::{Known, Running, tell, value};
use crate::language::guarded;
use crate::runtime::{depth, host};
use boa_engine::builtins::promise::PromiseState;
use boa_engine::native_function::NativeFunctionObject;
use boa_engine::object::builtins::{JsArray, JsPromise};
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{
    Context, Finalize, JsArgs, JsError, JsNativeError, JsResult, JsString, JsValue, NativeFunction, Trace, js_string,
};

/// `hearPromises(heard)`: whether promises are to be told of.
pub(in crate::async_hooks) fn hear(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let heard = args.get_or_undefined(0).to_boolean();
    if heard == host.promises.heard.replace(heard) {
        return Ok(JsValue::undefined());
    }
    let promise = context.intrinsics().constructors().promise();
    let (class, prototype) = (promise.constructor(), promise.prototype());
    if host.promises.known.get().is_none() {
        let then = prototype.get(js_string!("then"), context)?;
        let then = then.as_object().ok_or_else(|| JsNativeError::typ().with_message("then is a function"))?;
        let known = Known {
            construct: replace(&class, NativeFunction::from_fn_ptr(construct), true, context)?,
            then: replace(&then, NativeFunction::from_fn_ptr(then_told), false, context)?,
            constructor_getter: function(NativeFunction::from_fn_ptr(constructor_asked), context),
        };
        host.promises.known.get_or_init(|| known);
        let statics = ["all", "allSettled", "any", "race", "reject", "resolve", "try", "withResolvers"];
        stand_before(&class, &statics, within, context)?;
        let generators = context.intrinsics().constructors().async_generator_function().prototype();
        if let Some(prototype) = generators.get(js_string!("prototype"), context)?.as_object() {
            stand_before(&prototype, &["next", "return", "throw"], resumed, context)?;
        }
    }
    let property = PropertyDescriptor::builder().enumerable(false).configurable(true);
    let property = match (heard, host.promises.known.get()) {
        (true, Some(known)) => {
            let set = function(NativeFunction::from_fn_ptr(constructor_set), context);
            property.get(known.constructor_getter.clone()).set(set).build()
        }
        _ => property.value(class).writable(true).build(),
    };
    prototype.define_property_or_throw(js_string!("constructor"), property, context)?;
    Ok(JsValue::undefined())
}

fn function(code: NativeFunction, context: &Context) -> JsObject {
    FunctionObjectBuilder::new(context.realm(), code).build().into()
}

/// Lets a function of the engine run `code`; returns another that does what it did.
fn replace(target: &JsObject, code: NativeFunction, constructs: bool, context: &mut Context) -> JsResult<JsObject> {
    let none = || JsNativeError::typ().with_message("a function of the engine is native");
    let made = FunctionObjectBuilder::new(context.realm(), code).constructor(constructs).build();
    let made: JsObject = made.into();
    {
        let mut old = target.downcast_mut::<NativeFunctionObject>().ok_or_else(none)?;
        let mut new = made.downcast_mut::<NativeFunctionObject>().ok_or_else(none)?;
        std::mem::swap(&mut *old, &mut *new);
    }
    Ok(made)
}

/// What stands before a function of the engine.
type Before = fn(&JsValue, &[JsValue], &JsObject, &mut Context) -> JsResult<JsValue>;

/// Lets `code` run in the place of functions of the engine, which it is handed.
fn stand_before(owner: &JsObject, names: &[&str], code: Before, context: &mut Context) -> JsResult<()> {
    for name in names {
        let made = owner.get(JsString::from(*name), context)?;
        let made = made.as_object().ok_or_else(|| JsNativeError::typ().with_message("it is a function"))?;
        let nothing = NativeFunction::from_fn_ptr(|_, _, _| Ok(JsValue::undefined()));
        let original = replace(&made, nothing, false, context)?;
        replace(&made, NativeFunction::from_copy_closure_with_captures(code, original), false, context)?;
    }
    Ok(())
}

/// A method of an async generator: its promise is that of the code which it resumes, a call deeper.
fn resumed(this: &JsValue, args: &[JsValue], original: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let outer = host.promises.resuming.replace(true);
    let result = within(this, args, original, context);
    host.promises.resuming.set(outer);
    result
}

/// A function of `Promise`: the promises that it makes are no function's.
fn within(this: &JsValue, args: &[JsValue], original: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let outer = host.promises.within.replace(true);
    let result = original.call(this, args, context);
    host.promises.within.set(outer);
    result
}

/// `Promise.prototype.constructor`, as a getter.
fn constructor_asked(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some(promise) = this.as_object() {
        host(context).promises.latest.replace(Some(promise));
    }
    Ok(context.intrinsics().constructors().promise().constructor().into())
}

/// An assignment to it makes a property of its own, as one to a plain property does.
fn constructor_set(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some(object) = this.as_object() {
        object.create_data_property_or_throw(js_string!("constructor"), args.get_or_undefined(0).clone(), context)?;
    }
    Ok(JsValue::undefined())
}

/// One of the two functions that settle a promise: only the first call of either counts.
#[derive(Clone, Trace, Finalize)]
struct Settling {
    function: JsValue,
    promise: JsObject,
    /// Grows when the first call is made.
    calls: JsArray,
}

fn settle(_: &JsValue, args: &[JsValue], settling: &Settling, context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let Some(function) = settling.function.as_callable() else { return Ok(JsValue::undefined()) };
    if settling.calls.length(context)? > 0 || !host.promises.heard.get() {
        return function.call(&JsValue::undefined(), args, context);
    }
    settling.calls.push(true, context)?;
    host.promises.running.borrow_mut().retain(|running| !JsObject::equals(&running.promise, &settling.promise));
    let outer = host.promises.resolving.replace(Some(settling.promise.clone()));
    let result = function.call(&JsValue::undefined(), args, context);
    host.promises.resolving.replace(outer);
    // One that follows another is told when that has settled.
    let promise = JsPromise::from_object(settling.promise.clone())?;
    if !matches!(promise.state(), PromiseState::Pending) {
        tell("promiseResolve", &[settling.promise.clone().into()], context)?;
    }
    result
}

/// The functions that settle `promise`, telling of it.
pub(super) fn settlers(promise: &JsObject, functions: &[JsValue], context: &mut Context) -> JsResult<Vec<JsValue>> {
    let calls = JsArray::new(context)?;
    let settler = |function: &JsValue| {
        let settling = Settling { function: function.clone(), promise: promise.clone(), calls: calls.clone() };
        let code = NativeFunction::from_copy_closure_with_captures(settle, settling);
        FunctionObjectBuilder::new(context.realm(), code).length(1).build().into()
    };
    Ok(functions.iter().map(settler).collect())
}

/// `new Promise(executor)`: hooks hear of the promise before the executor is called.
fn construct(new_target: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let Some(known) = host.promises.known.get() else { return Ok(JsValue::undefined()) };
    let Some(target) = new_target.as_object() else { return known.construct.call(new_target, args, context) };
    let executor = args.get_or_undefined(0).as_callable();
    let Some(executor) = executor.filter(|_| host.promises.heard.get()) else {
        return known.construct.construct(args, Some(&target), context).map(JsValue::from);
    };
    let parent = host.promises.parent.take();
    // Only what the language makes by itself has a native executor: an `await`, or a function that starts.
    let depth = depth(context);
    let by_itself = parent.is_none() && !host.promises.within.get() && executor.is::<NativeFunctionObject>();
    let caller = by_itself.then(|| host.promises.runs_at(depth)).flatten();
    let functions = JsArray::new(context)?;
    let keep = NativeFunction::from_copy_closure_with_captures(
        |_, args, functions: &JsArray, context| {
            functions.push(args.get_or_undefined(0).clone(), context)?;
            functions.push(args.get_or_undefined(1).clone(), context)
        },
        functions.clone(),
    );
    let keep = function(keep, context);
    let promise = known.construct.construct(&[keep.into()], Some(&target), context)?;
    if parent.is_some() {
        host.promises.derived.replace(Some(promise.clone()));
    }
    // V8 does not tell a class of the program's own what its promises come from.
    let known_class = JsObject::equals(&target, &context.intrinsics().constructors().promise().constructor());
    tell("promiseInit", &[promise.clone().into(), value(parent.filter(|_| known_class).or(caller))], context)?;
    // Functions of the program have run in between: they are not the one that starts.
    if host.promises.resuming.take() {
        let deeper = Running { promise: promise.clone(), depth: depth + 1 };
        host.promises.running.borrow_mut().push(deeper);
        host.promises.within.set(false);
    }
    if by_itself {
        host.promises.fresh.replace(Some(Running { promise: promise.clone(), depth }));
    }
    let functions = [functions.get(0, context)?, functions.get(1, context)?];
    let settlers = settlers(&promise, &functions, context)?;
    if let Err(error) = guarded::call(&executor, &JsValue::undefined(), &settlers, context) {
        let error = error.into_opaque(context)?;
        settlers[1].as_callable().map(|reject| reject.call(&JsValue::undefined(), &[error], context)).transpose()?;
    }
    host.promises.latest.replace(Some(promise.clone()));
    Ok(promise.into())
}

/// `promise.then(onFulfilled, onRejected)`. A handler that is missing passes on what came, in a job that is heard.
fn then_told(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let Some(known) = host.promises.known.get() else { return Ok(JsValue::undefined()) };
    let promise = this.as_object().filter(|_| host.promises.heard.get() && this.as_promise().is_some());
    let Some(promise) = promise else { return known.then.call(this, args, context) };
    let pass = |args: &[JsValue]| args.get_or_undefined(0).clone();
    let handlers: [JsValue; 2] = [
        match args.get_or_undefined(0) {
            handler if handler.is_callable() => handler.clone(),
            _ => function(NativeFunction::from_copy_closure(move |_, args, _| Ok(pass(args))), context).into(),
        },
        match args.get_or_undefined(1) {
            handler if handler.is_callable() => handler.clone(),
            _ => {
                let throws = NativeFunction::from_copy_closure(move |_, args, _| Err(JsError::from_opaque(pass(args))));
                function(throws, context).into()
            }
        },
    ];
    let promises = &host.promises;
    let outer = (promises.parent.replace(Some(promise)), promises.derived.take(), promises.resolving.take());
    let result = known.then.call(this, &handlers, context);
    promises.parent.replace(outer.0);
    promises.derived.replace(outer.1);
    promises.resolving.replace(outer.2);
    result
}
