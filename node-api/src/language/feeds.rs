//! What an asynchronous generator returns.
//!
//! The engine waits for what a `yield*` has returned, and for a value that was waited for on the way out of a `finally`
//! (`crate::instrument::leaving`), where the standard goes on at once. It can be told by what it looks at just before: the
//! result's `value`, or the promise-like's `then`. The job behind that wait is made a part of the one before it
//! (`crate::runtime::Ahead`).

use super::turns::{no_object, not_callable};
use crate::errors::FROM_SYNC;
use crate::instrument::hidden;
use crate::runtime::host;
use boa_engine::builtins::async_generator::AsyncGenerator;
use boa_engine::object::builtins::{JsFunction, JsPromise, JsWeakMap};
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{
    Context, Finalize, JsArgs, JsData, JsError, JsNativeError, JsResult, JsString, JsSymbol, JsValue, NativeFunction,
    Trace, js_string,
};
use std::cell::{Cell, OnceCell};

/// Generators that others hand over to.
#[derive(Default)]
pub struct Feeds(OnceCell<JsWeakMap>);

impl Feeds {
    /// Whether a generator is one that another hands over to.
    pub(super) fn has(&self, generator: &JsObject, context: &mut Context) -> bool {
        self.0.get().is_some_and(|known| known.has(generator, context).unwrap_or(false))
    }

    fn add(&self, generator: &JsObject, context: &mut Context) -> JsResult<()> {
        let known = self.0.get_or_init(|| JsWeakMap::new(context));
        known.set(generator, true.into(), context).map(drop)
    }
}

/// The hooks around what an asynchronous generator returns, and what it hands over to.
pub(crate) fn hooks() -> [(&'static str, NativeFunction); 2] {
    [(hidden::AWAITED_BEFORE, NativeFunction::from_fn_ptr(awaited)), (hidden::FEED, NativeFunction::from_fn_ptr(feed))]
}

/// `ꙮA(value)`: a value that is returned and has been waited for.
fn awaited(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).ahead.join();
    Ok(args.get_or_undefined(0).clone())
}

/// `ꙮG(value)`: what to hand over to in the place of `value`.
fn feed(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = args.get_or_undefined(0);
    if value.is_null_or_undefined() {
        return Ok(value.clone());
    }
    let object = value.to_object(context)?;
    if object.is::<AsyncGenerator>() {
        host(context).feeds.add(&object, context)?;
        return Ok(value.clone());
    }
    let symbol = JsSymbol::async_iterator();
    let method = object.get(symbol.clone(), context)?;
    let (symbol, method, is_sync) = match method.is_null_or_undefined() {
        true => (JsSymbol::iterator(), object.get(JsSymbol::iterator(), context)?, true),
        false => (symbol, method, false),
    };
    let Some(method) = method.as_callable() else {
        // What cannot be iterated the engine complains about.
        return if method.is_null_or_undefined() { Ok(value.clone()) } else { Err(not_callable(&method).into()) };
    };
    let iterator = method.call(value, &[], context)?;
    let around = match iterator.as_object() {
        Some(inner) if inner.is::<AsyncGenerator>() => {
            host(context).feeds.add(&inner, context)?;
            iterator
        }
        Some(inner) => around(inner, is_sync, context)?.into(),
        None if is_sync => {
            let message = "Result of the Symbol.iterator method is not an object";
            return Err(JsNativeError::typ().with_message(message).into());
        }
        None => iterator,
    };
    let iterable = JsObject::with_null_proto();
    let give = NativeFunction::from_copy_closure_with_captures(|_, _, it: &JsValue, _| Ok(it.clone()), around);
    let give = PropertyDescriptor::builder().value(FunctionObjectBuilder::new(context.realm(), give).build());
    iterable.define_property_or_throw(PropertyKey::from(symbol), give.build(), context)?;
    Ok(iterable.into())
}

/// The iterator for the engine: its methods are looked up when the engine asks for them.
fn around(inner: JsObject, is_sync: bool, context: &mut Context) -> JsResult<JsObject> {
    let around = JsObject::with_null_proto();
    for name in ["next", "throw", "return"] {
        let ends = name == "return";
        let get = NativeFunction::from_copy_closure_with_captures(
            move |_, _, inner: &JsObject, context| {
                let method = inner.get(JsString::from(name), context)?;
                let known = method.is_callable() || ends && is_sync && method.is_null_or_undefined();
                if !known {
                    return Ok(method);
                }
                let call = NativeFunction::from_copy_closure_with_captures(
                    move |_, args, (method, inner): &(JsValue, JsObject), context| {
                        let this = inner.clone().into();
                        // Without an argument it is closed and not returned from.
                        match (method.as_callable(), ends && !args.is_empty(), is_sync) {
                            (Some(method), false, _) => method.call(&this, args, context),
                            (Some(method), true, false) => ending(&method.call(&this, args, context)?, context),
                            (Some(method), true, true) => {
                                let result = method.call(&this, args, context)?;
                                ended(result, context)
                            }
                            (None, false, _) => Ok(JsObject::with_null_proto().into()),
                            (None, true, _) => {
                                host(context).ahead.join();
                                given(later(args.get_or_undefined(0), context)?, true, context)
                            }
                        }
                    },
                    (method, inner.clone()),
                );
                // Stacks show what the engine puts around a synchronous iterator, and nothing around another.
                let shown = if is_sync { format!("{FROM_SYNC}{name}") } else { String::new() };
                let call = FunctionObjectBuilder::new(context.realm(), call).name(js_string!(shown));
                Ok(call.build().into())
            },
            inner.clone(),
        );
        let get = FunctionObjectBuilder::new(context.realm(), get).build();
        let property = PropertyDescriptor::builder().get(get).build();
        around.define_property_or_throw(JsString::from(name), property, context)?;
    }
    Ok(around)
}

/// The promise to wait for in the place of what `return` of an asynchronous iterator gave.
///
/// # Errors
/// What its `then` throws.
pub(super) fn ending(result: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    let promise = JsPromise::resolve(result.clone(), context)?;
    let settled = NativeFunction::from_fn_ptr(|_, args, context| {
        let result = args.get_or_undefined(0);
        let given = match result.as_object() {
            Some(object) => Ok(looked_at(&object, context)?.into()),
            None => Err(no_object(result).into()),
        };
        host(context).ahead.join();
        given
    });
    let settled = FunctionObjectBuilder::new(context.realm(), settled).build();
    Ok(promise.then(Some(settled), Some(failing(context)), context)?.into())
}

/// Hands a rejection on, without another job in between.
fn failing(context: &Context) -> JsFunction {
    let failed = NativeFunction::from_fn_ptr(|_, args, context| {
        host(context).ahead.join();
        Err(JsError::from_opaque(args.get_or_undefined(0).clone()))
    });
    FunctionObjectBuilder::new(context.realm(), failed).build()
}

/// A result that says when the engine looks at its value, after which it waits once more if this was the last.
fn looked_at(result: &JsObject, context: &mut Context) -> JsResult<JsObject> {
    let is_done = result.get(js_string!("done"), context)?.to_boolean();
    let given = JsObject::with_null_proto();
    given.create_data_property_or_throw(js_string!("done"), is_done, context)?;
    let value = NativeFunction::from_copy_closure_with_captures(
        move |_, _, result: &JsObject, context| {
            let value = result.get(js_string!("value"), context)?;
            if is_done {
                host(context).ahead.join();
            }
            Ok(value)
        },
        result.clone(),
    );
    let value = FunctionObjectBuilder::new(context.realm(), value).build();
    let value = PropertyDescriptor::builder().get(value).build();
    given.define_property_or_throw(js_string!("value"), value, context)?;
    Ok(given)
}

/// The same for the result of a synchronous iterator, whose value the engine waits for first.
fn ended(result: JsValue, context: &mut Context) -> JsResult<JsValue> {
    let Some(object) = result.as_object() else { return Ok(result) };
    let is_done = object.get(js_string!("done"), context)?.to_boolean();
    let value = object.get(js_string!("value"), context)?;
    let thenable = match value.as_object() {
        Some(object) => object.get(js_string!("then"), context)?.is_callable(),
        None => false,
    };
    let value = match (is_done, thenable) {
        (false, _) => value,
        (true, false) => later(&value, context)?,
        (true, true) => {
            let settled = NativeFunction::from_fn_ptr(|_, args, context| {
                let later = later(args.get_or_undefined(0), context)?;
                host(context).ahead.join();
                Ok(later)
            });
            let settled = FunctionObjectBuilder::new(context.realm(), settled).build();
            JsPromise::resolve(value, context)?.then(Some(settled), Some(failing(context)), context)?.into()
        }
    };
    given(value, is_done, context)
}

fn given(value: JsValue, is_done: bool, context: &mut Context) -> JsResult<JsValue> {
    let given = JsObject::with_null_proto();
    given.create_data_property_or_throw(js_string!("done"), is_done, context)?;
    given.create_data_property_or_throw(js_string!("value"), value, context)?;
    Ok(given.into())
}

/// Something that becomes `value` when it is waited for a second time.
fn later(value: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    let later = Later { value: value.clone(), asked: Cell::new(false) };
    let later = JsObject::from_proto_and_data(None, later);
    let then = NativeFunction::from_copy_closure_with_captures(then, later.clone());
    let then = FunctionObjectBuilder::new(context.realm(), then).build();
    let then = PropertyDescriptor::builder().get(then).build();
    later.define_property_or_throw(js_string!("then"), then, context)?;
    Ok(later.into())
}

/// A value that is waited for twice.
#[derive(Debug, Trace, Finalize, JsData)]
struct Later {
    value: JsValue,
    #[unsafe_ignore_trace]
    asked: Cell<bool>,
}

fn then(_: &JsValue, _: &[JsValue], later: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let second = later.downcast_ref::<Later>().filter(|it| it.asked.replace(true)).map(|it| it.value.clone());
    let Some(value) = second else { return Ok(JsValue::undefined()) };
    host(context).ahead.join();
    let resolve = NativeFunction::from_copy_closure_with_captures(
        |_, args, value: &JsValue, context| {
            host(context).ahead.join();
            let Some(resolve) = args.get_or_undefined(0).as_callable() else { return Ok(JsValue::undefined()) };
            resolve.call(&JsValue::undefined(), std::slice::from_ref(value), context)
        },
        value,
    );
    Ok(FunctionObjectBuilder::new(context.realm(), resolve).build().into())
}
