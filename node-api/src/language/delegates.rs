//! What `yield*` hands over to inside of a `try` in a loop (see `crate::instrument::closing`).
//!
//! On `return()`, the engine closes the iterators of all loops around as soon as the inner generator has ended, and only
//! then leaves the `try`. So the loops are told to wait for that.

use super::{elements, turns};
use crate::instrument::hidden;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{
    Context, Finalize, JsArgs, JsData, JsNativeError, JsResult, JsString, JsSymbol, JsValue, NativeFunction, Trace,
    js_string,
};

#[derive(Debug, Trace, Finalize, JsData)]
struct Delegate {
    iterator: JsObject,
    next: JsValue,
    /// The records of the loops around.
    loops: Vec<JsObject>,
    /// It has no `throw`, for which the engine closes it and throws an error of its own.
    is_failing: bool,
}

/// The hook around what a `yield*` hands over to.
pub(crate) fn hook() -> (&'static str, NativeFunction) {
    (hidden::DELEGATE, NativeFunction::from_fn_ptr(delegate))
}

/// `ꙮD(value, …loops)`: what to hand over to in the place of `value`.
fn delegate(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = args.get_or_undefined(0);
    if value.is_null_or_undefined() {
        return Ok(value.clone());
    }
    let method = value.to_object(context)?.get(JsSymbol::iterator(), context)?;
    let Some(method) = method.as_callable() else { return Ok(value.clone()) };
    let iterator = method.call(value, &[], context)?;
    let Some(inner) = iterator.as_object() else { return elements::given(iterator, context) };
    let next = inner.get(js_string!("next"), context)?;
    let loops = args.iter().skip(1).filter_map(JsValue::as_object).collect();
    let record = Delegate { iterator: inner, next, loops, is_failing: false };
    let record = JsObject::from_proto_and_data(None, record);
    let around = JsObject::with_null_proto();
    for (name, function) in [("next", advance as Native), ("throw", fail), ("return", leave)] {
        let getter = function_of(function, &record, context);
        around.define_property_or_throw(
            JsString::from(name),
            PropertyDescriptor::builder().get(getter).build(),
            context,
        )?;
    }
    elements::given(around.into(), context)
}

/// Gives one of the methods.
type Native = fn(&JsObject, &JsValue, &mut Context) -> JsResult<JsValue>;

fn function_of(native: Native, record: &JsObject, context: &Context) -> JsObject {
    let function = NativeFunction::from_copy_closure_with_captures(
        move |_, args, record: &JsObject, context| native(record, args.get_or_undefined(0), context),
        record.clone(),
    );
    FunctionObjectBuilder::new(context.realm(), function).build().into()
}

fn with<R>(record: &JsObject, act: impl FnOnce(&mut Delegate) -> R) -> JsResult<R> {
    let mut delegate =
        record.downcast_mut::<Delegate>().ok_or_else(|| JsNativeError::typ().with_message("no record"))?;
    Ok(act(&mut delegate))
}

/// A method of the iterator, called on it.
fn bound(record: &JsObject, method: JsObject, context: &Context) -> JsResult<JsValue> {
    let iterator = with(record, |it| it.iterator.clone())?;
    let call = NativeFunction::from_copy_closure_with_captures(
        |_, args, (method, iterator): &(JsObject, JsObject), context| {
            method.call(&iterator.clone().into(), args, context)
        },
        (method, iterator),
    );
    Ok(FunctionObjectBuilder::new(context.realm(), call).build().into())
}

fn advance(record: &JsObject, _: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    let next = with(record, |it| it.next.clone())?;
    next.as_callable().map_or_else(|| Ok(next), |next| bound(record, next, context))
}

fn fail(record: &JsObject, _: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    let method = with(record, |it| it.iterator.clone())?.get(js_string!("throw"), context)?;
    match method.as_callable() {
        Some(method) => bound(record, method, context),
        None => {
            with(record, |it| it.is_failing = true)?;
            Ok(method)
        }
    }
}

fn leave(record: &JsObject, _: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    let (iterator, failing) = with(record, |it| (it.iterator.clone(), it.is_failing))?;
    let method = iterator.get(js_string!("return"), context)?;
    match method.as_callable() {
        Some(method) if failing => bound(record, method, context),
        Some(method) => {
            let call = NativeFunction::from_copy_closure_with_captures(
                |_, args, (method, record): &(JsObject, JsObject), context| {
                    let iterator = with(record, |it| it.iterator.clone())?;
                    let result = method.call(&iterator.into(), args, context)?;
                    if let Some(object) = result.as_object()
                        && object.get(js_string!("done"), context)?.to_boolean()
                    {
                        hold(record)?;
                    }
                    Ok(result)
                },
                (method, record.clone()),
            );
            Ok(FunctionObjectBuilder::new(context.realm(), call).build().into())
        }
        None => {
            if method.is_null_or_undefined() && !failing {
                hold(record)?;
            }
            Ok(method)
        }
    }
}

fn hold(record: &JsObject) -> JsResult<()> {
    let loops = with(record, |it| it.loops.clone())?;
    loops.iter().try_for_each(turns::hold)
}
