//! The `Date` constructor: the engine's own, which reads texts as V8 does.

use super::{date_text, define};
use boa_engine::builtins::date::Date;
use boa_engine::object::FunctionObjectBuilder;
use boa_engine::property::PropertyDescriptor;
use boa_engine::value::PreferredType;
use boa_engine::{Context, JsArgs, JsObject, JsResult, JsString, JsValue, NativeFunction, js_string};

/// Puts a constructor in the place of the engine's; dates keep their prototype.
///
/// # Errors
/// None in practice: the global object is new.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let engine = context.intrinsics().constructors().date().clone();
    let (original, prototype) = (engine.constructor(), engine.prototype());
    let code = NativeFunction::from_copy_closure_with_captures(construct, original.clone());
    let date =
        FunctionObjectBuilder::new(context.realm(), code).name(js_string!("Date")).length(7).constructor(true).build();
    let fixed = PropertyDescriptor::builder().writable(false).enumerable(false).configurable(false);
    date.define_property_or_throw(js_string!("prototype"), fixed.value(prototype.clone()), context)?;
    let hidden = PropertyDescriptor::builder().writable(true).enumerable(false).configurable(true);
    let now = original.get(js_string!("now"), context)?;
    date.define_property_or_throw(js_string!("now"), hidden.clone().value(now), context)?;
    define(&date, "parse", 1, NativeFunction::from_fn_ptr(parse), context)?;
    let utc = original.get(js_string!("UTC"), context)?;
    date.define_property_or_throw(js_string!("UTC"), hidden.clone().value(utc), context)?;
    prototype.define_property_or_throw(js_string!("constructor"), hidden.clone().value(date.clone()), context)?;
    context.global_object().define_property_or_throw(js_string!("Date"), hidden.value(date), context).map(drop)
}

fn construct(target: &JsValue, args: &[JsValue], engine: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let Some(target) = target.as_object() else { return engine.call(&JsValue::undefined(), args, context) };
    let [value] = args else { return engine.construct(args, Some(&target), context).map(JsValue::from) };
    let is_date = value.as_object().is_some_and(|object| object.is::<Date>());
    let mut value = value.clone();
    if !is_date {
        value = value.to_primitive(context, PreferredType::Default)?;
        if let Some(text) = value.as_string() {
            value = time(&text);
        }
    }
    engine.construct(&[value], Some(&target), context).map(JsValue::from)
}

fn parse(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(time(&args.get_or_undefined(0).to_string(context)?))
}

/// The time that a text means.
fn time(text: &JsString) -> JsValue {
    /// Milliseconds that a date may be away from 1970 (ECMAScript's TimeClip).
    const FARTHEST: i64 = 8_640_000_000_000_000;
    let read = date_text::parse(&text.to_std_string_lossy()).filter(|time| time.abs() <= FARTHEST);
    read.map_or(JsValue::nan(), |time| JsValue::from(time as f64))
}
