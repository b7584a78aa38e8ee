//! What a loop of a generator iterates over: it knows whether its iterator is still to be closed
//! (see `crate::instrument::closing`).

use crate::instrument::hidden;
use boa_engine::object::builtins::JsPromise;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{
    Context, Finalize, JsArgs, JsData, JsNativeError, JsResult, JsString, JsSymbol, JsValue, NativeFunction, Trace,
    js_string,
};

/// A loop under way.
#[derive(Debug, Default, Trace, Finalize, JsData)]
struct Turns {
    iterator: Option<JsObject>,
    next: JsValue,
    /// A turn has begun, and the iterator has not been asked for the next one or been closed.
    in_turn: bool,
    /// It has been closed. The engine may still come to a loop that was left past it, on its way out of one around.
    is_closed: bool,
    /// The engine is not to close it: whoever leaves the loop does.
    is_held: bool,
    /// It gives values where promises are awaited.
    is_sync: bool,
    /// The iterator's `return`, once it was looked at.
    closing: JsValue,
}

/// The hook that such a loop starts with.
pub(crate) fn hook() -> (&'static str, NativeFunction) {
    (hidden::TURNS_OF, NativeFunction::from_fn_ptr(record))
}

/// The record of a loop.
fn record(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let record = JsObject::from_proto_and_data(None, Turns::default());
    for (name, function) in [
        ("over", over as Native),
        ("overAsync", over_async),
        ("turn", turn),
        ("isOpen", is_open),
        ("close", close),
        ("check", check),
    ] {
        record.set(JsString::from(name), function_of(function, &record, context), true, context)?;
    }
    Ok(record.into())
}

/// What one of the functions does with the record.
type Native = fn(&JsObject, &JsValue, &mut Context) -> JsResult<JsValue>;

fn function_of(native: Native, record: &JsObject, context: &Context) -> JsObject {
    let function = NativeFunction::from_copy_closure_with_captures(
        move |_, args, record: &JsObject, context| native(record, args.get_or_undefined(0), context),
        record.clone(),
    );
    FunctionObjectBuilder::new(context.realm(), function).build().into()
}

/// Reads or changes the record.
fn with<R>(record: &JsObject, act: impl FnOnce(&mut Turns) -> R) -> JsResult<R> {
    let mut turns = record.downcast_mut::<Turns>().ok_or_else(|| JsNativeError::typ().with_message("no loop"))?;
    Ok(act(&mut turns))
}

fn over(record: &JsObject, value: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    iterable(record, value, JsSymbol::iterator(), context)
}

/// A value that has no such iterator has one of the other kind, which the engine converts.
fn over_async(record: &JsObject, value: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    let symbol = JsSymbol::async_iterator();
    if !value.is_null_or_undefined() && value.to_object(context)?.get(symbol.clone(), context)?.is_null_or_undefined() {
        with(record, |turns| turns.is_sync = true)?;
        return iterable(record, value, JsSymbol::iterator(), context);
    }
    iterable(record, value, symbol, context)
}

/// Something to iterate over in the place of `value`; `value` itself where the engine has to say what is wrong with it,
/// or has to do more than to call.
fn iterable(record: &JsObject, value: &JsValue, symbol: JsSymbol, context: &mut Context) -> JsResult<JsValue> {
    if value.is_null_or_undefined() {
        return Ok(value.clone());
    }
    let key = PropertyKey::from(symbol);
    let method = value.to_object(context)?.get(key.clone(), context)?;
    let Some(method) = method.as_callable() else { return Ok(value.clone()) };
    let iterator = method.call(value, &[], context)?;
    let around = match iterator.as_object() {
        Some(iterator) => around(record, &iterator, context)?,
        None => iterator,
    };
    let iterable = JsObject::with_null_proto();
    let give = NativeFunction::from_copy_closure_with_captures(|_, _, around: &JsValue, _| Ok(around.clone()), around);
    let give = FunctionObjectBuilder::new(context.realm(), give).build();
    iterable.define_property_or_throw(key, PropertyDescriptor::builder().value(give).build(), context)?;
    Ok(iterable.into())
}

/// The iterator for the engine.
fn around(record: &JsObject, iterator: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let next = iterator.get(js_string!("next"), context)?;
    with(record, |turns| (turns.iterator, turns.next) = (Some(iterator.clone()), next))?;
    let around = JsObject::with_null_proto();
    around.set(js_string!("next"), function_of(advance, record, context), true, context)?;
    let closing = PropertyDescriptor::builder().get(function_of(leave, record, context)).build();
    around.define_property_or_throw(js_string!("return"), closing, context)?;
    Ok(around.into())
}

fn advance(record: &JsObject, _: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    let (iterator, next) = with(record, |turns| {
        turns.in_turn = false;
        (turns.iterator.clone(), turns.next.clone())
    })?;
    let iterator = iterator.map(JsValue::from).unwrap_or_default();
    next.as_callable().ok_or_else(|| not_callable(&next))?.call(&iterator, &[], context)
}

fn turn(record: &JsObject, _: &JsValue, _: &mut Context) -> JsResult<JsValue> {
    with(record, |turns| turns.in_turn = true)?;
    Ok(JsValue::undefined())
}

/// Leaves the closing to the end of the loop, which the engine is about to come to.
///
/// # Errors
/// None in practice.
pub(super) fn hold(record: &JsObject) -> JsResult<()> {
    with(record, |turns| turns.is_held = true)
}

/// The engine is about to close the iterator: what it shall call.
fn leave(record: &JsObject, _: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    if with(record, |turns| turns.is_held)? {
        return Ok(JsValue::undefined());
    }
    Ok(if look(record, context)? { function_of(call, record, context).into() } else { JsValue::undefined() })
}

/// Whether the iterator has a method for being closed. From now on it counts as closed.
fn look(record: &JsObject, context: &mut Context) -> JsResult<bool> {
    let iterator = with(record, |turns| {
        turns.in_turn = false;
        let open = !std::mem::replace(&mut turns.is_closed, true);
        turns.iterator.clone().filter(|_| open)
    })?;
    let Some(iterator) = iterator else { return Ok(false) };
    let closing = iterator.get(js_string!("return"), context)?;
    if closing.is_null_or_undefined() {
        return Ok(false);
    }
    if closing.as_callable().is_none() {
        return Err(not_callable(&closing).into());
    }
    with(record, |turns| turns.closing = closing)?;
    Ok(true)
}

/// Whether the loop was left without its iterator having been closed, by `return()` of the generator.
fn is_open(record: &JsObject, _: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    let in_turn = with(record, |turns| turns.in_turn)?;
    Ok(JsValue::from(in_turn && look(record, context)?))
}

/// Calls the iterator's `return`.
fn call(record: &JsObject, _: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    let (iterator, closing) = with(record, |turns| (turns.iterator.clone(), turns.closing.clone()))?;
    let iterator = iterator.map(JsValue::from).unwrap_or_default();
    closing.as_callable().ok_or_else(|| not_callable(&closing))?.call(&iterator, &[], context)
}

/// The same where the loop's own function waits for what comes of it, if it waits for anything.
fn close(record: &JsObject, nothing: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    let left = call(record, nothing, context);
    if !with(record, |turns| turns.is_sync)? {
        return left;
    }
    // As `return` of ECMAScript's %AsyncFromSyncIteratorPrototype%, which only the engine itself can reach.
    let left = left.and_then(|result| {
        check(record, &result, context)?;
        let value = result.to_object(context)?.get(js_string!("value"), context)?;
        let done = NativeFunction::from_copy_closure(|_, _, _| Ok(JsObject::with_null_proto().into()));
        let done = FunctionObjectBuilder::new(context.realm(), done).build();
        JsPromise::resolve(value, context)?.then(Some(done), None, context)
    });
    match left {
        Ok(promise) => Ok(promise.into()),
        Err(error) => Ok(JsPromise::reject(error, context)?.into()),
    }
}

/// V8's words for something that is called without its text at hand.
pub(super) fn not_callable(value: &JsValue) -> JsNativeError {
    let kind = value.type_of();
    let shown = match kind {
        "number" | "boolean" => format!("{kind} {}", value.display()),
        "string" => format!("string {}", value.display()),
        _ => kind.to_owned(),
    };
    JsNativeError::typ().with_message(format!("{shown} is not a function"))
}

/// What a `return` gave has to be an object.
fn check(_: &JsObject, result: &JsValue, _: &mut Context) -> JsResult<JsValue> {
    if result.is_object() {
        return Ok(JsValue::undefined());
    }
    Err(no_object(result).into())
}

/// V8's words for what an iterator gave that is no object.
pub(super) fn no_object(result: &JsValue) -> JsNativeError {
    let shown = result.as_string().map_or_else(|| result.display().to_string(), |text| text.to_std_string_lossy());
    JsNativeError::typ().with_message(format!("Iterator result {shown} is not an object"))
}
