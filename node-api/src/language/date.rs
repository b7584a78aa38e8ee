//! The `Date` constructor: the engine's own, which reads dates as V8 does.

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
    let parse = NativeFunction::from_copy_closure_with_captures(parse, original.clone());
    define(&date, "parse", 1, parse, context)?;
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
            value = time(&text, engine, context)?;
        }
    }
    engine.construct(&[value], Some(&target), context).map(JsValue::from)
}

fn parse(_: &JsValue, args: &[JsValue], engine: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let text = args.get_or_undefined(0).to_string(context)?;
    time(&text, engine, context)
}

/// The time that a text means: by the engine's reading of ISO dates, otherwise by V8's rules for the rest.
fn time(text: &JsString, engine: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let own = engine.get(js_string!("parse"), context)?;
    let iso = in_capitals(with_milliseconds(text));
    let time = own
        .as_object()
        .map_or(Ok(JsValue::nan()), |parse| parse.call(&engine.clone().into(), &[iso.into()], context))?;
    if !time.as_number().is_some_and(f64::is_nan) {
        return Ok(time);
    }
    /// Milliseconds that a date may be away from 1970 (ECMAScript's TimeClip).
    const FARTHEST: i64 = 8_640_000_000_000_000;
    let read = date_text::parse(&text.to_std_string_lossy()).filter(|time| time.abs() <= FARTHEST);
    Ok(read.map_or(JsValue::nan(), |time| JsValue::from(time as f64)))
}

/// A text whose signs of time and zone are the capitals that the engine wants of an ISO date: V8 takes small letters too.
fn in_capitals(text: JsString) -> JsString {
    let mut whole = text.to_std_string_lossy().into_bytes();
    let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let signs: Vec<usize> = (1..whole.len())
        .filter(|at| digit(whole.get(at - 1)))
        .filter(|at| match whole[*at] {
            b't' => digit(whole.get(at + 1)),
            b'z' => at + 1 == whole.len(),
            _ => false,
        })
        .collect();
    if signs.is_empty() {
        return text;
    }
    for at in signs {
        whole[at].make_ascii_uppercase();
    }
    JsString::from(String::from_utf8_lossy(&whole).into_owned())
}

/// A text whose fraction has the three digits that the engine wants of an ISO date: V8 takes any number of them.
fn with_milliseconds(text: &JsString) -> JsString {
    let whole = text.to_std_string_lossy();
    let Some(start) = whole.find('.').map(|at| at + 1) else { return text.clone() };
    let digits = whole[start..].bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits == 3 {
        return text.clone();
    }
    let kept = &whole[start..start + digits.min(3)];
    JsString::from(format!("{}{kept:0<3}{}", &whole[..start], &whole[start + digits..]))
}
