//! What an array pattern takes its values from (see `crate::instrument::elements`).
//!
//! The engine asks an iterator again that has said it is done. One whose `next` throws it forgets, and then closes the one
//! of a loop around instead. So a pattern is given something that stops where its iterator stops, and that has been asked
//! for some values beforehand where there is a loop around.

use crate::instrument::hidden;
use boa_engine::builtins::iterable::create_iter_result_object;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{
    Context, Finalize, JsArgs, JsData, JsNativeError, JsResult, JsSymbol, JsValue, NativeFunction, Trace, js_string,
};

/// An iterator that is being taken apart.
#[derive(Debug, Trace, Finalize, JsData)]
struct Elements {
    iterator: JsObject,
    next: JsValue,
    /// What it gave beforehand, last first.
    ahead: Vec<JsValue>,
    /// It has ended or failed: it is neither asked nor closed any more.
    is_done: bool,
}

/// The hook around a value that is taken apart.
pub(crate) fn hook() -> (&'static str, NativeFunction) {
    (hidden::ELEMENTS, NativeFunction::from_fn_ptr(elements))
}

/// `ꙮE(value, count)`: what to take apart in the place of `value`, whose first `count` elements are asked for now.
fn elements(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = args.get_or_undefined(0);
    let Some(method) = method(value, context)? else { return Ok(value.clone()) };
    let iterator = method.call(value, &[], context)?;
    let around = match iterator.as_object() {
        Some(iterator) => {
            let next = iterator.get(js_string!("next"), context)?;
            let record = Elements { iterator, next, ahead: Vec::new(), is_done: false };
            let record = JsObject::from_proto_and_data(None, record);
            let count = args.get_or_undefined(1).to_length(context)?;
            let mut ahead = Vec::new();
            for _ in 0..count {
                ahead.extend(step(&record, context)?);
            }
            ahead.reverse();
            with(&record, |it| it.ahead = ahead)?;
            around(&record, context)?.into()
        }
        // The engine says what is wrong with it.
        None => iterator,
    };
    given(around, context)
}

/// Something to iterate over whose iterator is `iterator`.
///
/// # Errors
/// None in practice.
pub(super) fn given(iterator: JsValue, context: &mut Context) -> JsResult<JsValue> {
    let iterable = JsObject::with_null_proto();
    let give = NativeFunction::from_copy_closure_with_captures(|_, _, it: &JsValue, _| Ok(it.clone()), iterator);
    let give = FunctionObjectBuilder::new(context.realm(), give).build();
    let give = PropertyDescriptor::builder().value(give);
    iterable.define_property_or_throw(JsSymbol::iterator(), give.build(), context)?;
    Ok(iterable.into())
}

/// What gives an iterator for `value`, unless the engine does all right with it: a string, an array that is iterated as
/// every array is, or what cannot be iterated.
fn method(value: &JsValue, context: &mut Context) -> JsResult<Option<JsObject>> {
    if value.is_null_or_undefined() || value.is_string() {
        return Ok(None);
    }
    let object = value.to_object(context)?;
    let method = object.get(JsSymbol::iterator(), context)?.as_callable();
    let usual = context.intrinsics().objects().array_prototype_values();
    let is_usual = |method: &JsObject| object.is_array() && JsObject::equals(method, &usual);
    Ok(method.filter(|method| !is_usual(method)))
}

fn with<R>(record: &JsObject, act: impl FnOnce(&mut Elements) -> R) -> JsResult<R> {
    let mut elements =
        record.downcast_mut::<Elements>().ok_or_else(|| JsNativeError::typ().with_message("no record"))?;
    Ok(act(&mut elements))
}

/// The next value, if there is one.
fn step(record: &JsObject, context: &mut Context) -> JsResult<Option<JsValue>> {
    // What fails counts as done.
    let (done, iterator, next) =
        with(record, |it| (std::mem::replace(&mut it.is_done, true), it.iterator.clone(), it.next.clone()))?;
    if done {
        return Ok(None);
    }
    let next = next.as_callable().ok_or_else(|| JsNativeError::typ().with_message("not a callable function"))?;
    let result = next.call(&iterator.into(), &[], context)?;
    let result =
        result.as_object().ok_or_else(|| JsNativeError::typ().with_message("next value should be an object"))?;
    if result.get(js_string!("done"), context)?.to_boolean() {
        return Ok(None);
    }
    let value = result.get(js_string!("value"), context)?;
    with(record, |it| it.is_done = false)?;
    Ok(Some(value))
}

/// The iterator for the engine.
fn around(record: &JsObject, context: &mut Context) -> JsResult<JsObject> {
    let around = JsObject::with_null_proto();
    let next = NativeFunction::from_copy_closure_with_captures(
        |_, _, record: &JsObject, context| {
            let value = match with(record, |it| it.ahead.pop())? {
                Some(value) => Some(value),
                None => step(record, context)?,
            };
            let done = value.is_none();
            Ok(create_iter_result_object(value.unwrap_or_default(), done, context))
        },
        record.clone(),
    );
    let next = FunctionObjectBuilder::new(context.realm(), next).build();
    around.set(js_string!("next"), next, true, context)?;
    let leave = NativeFunction::from_copy_closure_with_captures(
        |_, _, record: &JsObject, context| {
            let (done, iterator) = with(record, |it| (std::mem::replace(&mut it.is_done, true), it.iterator.clone()))?;
            let close = if done { JsValue::undefined() } else { iterator.get(js_string!("return"), context)? };
            let Some(close) = close.as_callable() else { return Ok(close) };
            let call = NativeFunction::from_copy_closure_with_captures(
                |_, _, (close, iterator): &(JsObject, JsObject), context| {
                    close.call(&iterator.clone().into(), &[], context)
                },
                (close, iterator),
            );
            Ok(FunctionObjectBuilder::new(context.realm(), call).build().into())
        },
        record.clone(),
    );
    let leave = FunctionObjectBuilder::new(context.realm(), leave).build();
    around.define_property_or_throw(js_string!("return"), PropertyDescriptor::builder().get(leave).build(), context)?;
    Ok(around)
}
