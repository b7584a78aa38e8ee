//! Methods of the language that depend on a locale, and texts that V8 writes otherwise than the engine.
//!
//! The engine is built without ICU; the methods are replaced by ones that ask `internal/locale`, a JavaScript module
//! that is only evaluated when one of them is called.

use crate::language::promises::around;
use crate::registry;
use boa_engine::object::{FunctionObjectBuilder, RecursionLimiter};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsArgs, JsNativeError, JsObject, JsResult, JsString, JsValue, NativeFunction, js_string};

type Code = fn(&JsValue, &[JsValue], &mut Context) -> JsResult<JsValue>;

/// Replaces the methods.
///
/// # Errors
/// Never for an untouched context.
pub fn install(context: &mut Context) -> JsResult<()> {
    let realm = context.realm().clone();
    let intrinsics = realm.intrinsics().constructors();
    let date = intrinsics.date().prototype();
    let methods: [(JsObject, &str, usize, Code); 10] = [
        (intrinsics.number().prototype(), "toLocaleString", 0, number_text),
        (intrinsics.bigint().prototype(), "toLocaleString", 0, number_text),
        (intrinsics.string().prototype(), "localeCompare", 1, compare),
        (intrinsics.string().prototype(), "toLocaleLowerCase", 0, lower),
        (intrinsics.string().prototype(), "toLocaleUpperCase", 0, upper),
        (date.clone(), "toLocaleString", 0, date_and_time_text),
        (date.clone(), "toLocaleDateString", 0, date_text),
        (date.clone(), "toLocaleTimeString", 0, time_text),
        (date.clone(), "toString", 0, date_to_string),
        (date, "toTimeString", 0, date_to_time_string),
    ];
    for (prototype, name, length, code) in methods {
        let original = prototype.get(JsString::from(name), context)?;
        let function = NativeFunction::from_copy_closure_with_captures(
            move |this, arguments, original: &JsValue, context| {
                // The engine's own method checks the receiver, and says what to do with anything unusual.
                let fallback = original.as_object().expect("a method").call(this, arguments, context)?;
                let mut all = vec![fallback];
                all.extend_from_slice(arguments);
                code(this, &all, context)
            },
            original,
        );
        let function = FunctionObjectBuilder::new(&realm, function).name(js_string!(name)).length(length).build();
        prototype.insert_property(JsString::from(name), hidden(function.into()));
    }
    for prototype in [intrinsics.array().prototype(), intrinsics.typed_array().prototype()] {
        if let Some(method) = prototype.get(js_string!("toLocaleString"), context)?.as_object() {
            around(
                &method,
                "toLocaleString",
                |this, arguments, _, context| array_text(this, arguments, context),
                context,
            );
        }
    }
    install_source(&intrinsics.regexp().prototype(), context);
    install_intl(context);
    Ok(())
}

fn hidden(value: JsValue) -> PropertyDescriptor {
    PropertyDescriptor::builder().value(value).writable(true).enumerable(false).configurable(true).build()
}

fn ask(name: &str, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    registry::call_export("internal/locale", name, arguments, context)
}

fn number_text(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = match this.as_bigint() {
        Some(number) => number.into(),
        None => this.to_numeric(context).map(|numeric| match numeric {
            boa_engine::value::Numeric::Number(number) => JsValue::from(number),
            boa_engine::value::Numeric::BigInt(number) => number.into(),
        })?,
    };
    ask("formatNumber", &[value, arguments.get_or_undefined(1).clone(), arguments.get_or_undefined(2).clone()], context)
}

/// Elements by their own `toLocaleString`, with plain commas between them.
fn array_text(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let array = this.to_object(context)?;
    // What is in itself is empty there.
    let guard = RecursionLimiter::new(array.as_ref());
    if guard.live {
        return Ok(js_string!().into());
    }
    let length = array.get(js_string!("length"), context)?.to_length(context)?;
    let mut parts = Vec::new();
    for index in 0..length {
        let element = array.get(index, context)?;
        if element.is_null_or_undefined() {
            parts.push(String::new());
            continue;
        }
        let method = element.to_object(context)?.get(js_string!("toLocaleString"), context)?;
        let method =
            method.as_object().ok_or_else(|| JsNativeError::typ().with_message("toLocaleString is not a function"))?;
        parts.push(method.call(&element, arguments, context)?.to_string(context)?.to_std_string_lossy());
    }
    Ok(JsString::from(parts.join(",")).into())
}

fn compare(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let own = this.to_string(context)?;
    let other = arguments.get_or_undefined(1).to_string(context)?;
    let rest = [arguments.get_or_undefined(2).clone(), arguments.get_or_undefined(3).clone()];
    let [locales, options] = rest;
    ask("compareText", &[own.into(), other.into(), locales, options], context)
}

fn lower(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    change_case(this, arguments, false, context)
}

fn upper(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    change_case(this, arguments, true, context)
}

/// The first argument is what the engine makes of the text, which it is in most languages.
fn change_case(this: &JsValue, arguments: &[JsValue], upper: bool, context: &mut Context) -> JsResult<JsValue> {
    let (changed, locales) = (arguments.get_or_undefined(0), arguments.get_or_undefined(1));
    if locales.is_undefined() {
        return Ok(changed.clone());
    }
    let text = this.to_string(context)?;
    ask("changeCase", &[text.into(), changed.clone(), locales.clone(), upper.into()], context)
}

fn date_parts(this: &JsValue, arguments: &[JsValue], wanted: &str, context: &mut Context) -> JsResult<JsValue> {
    let rest = [
        this.clone(),
        arguments.get_or_undefined(1).clone(),
        arguments.get_or_undefined(2).clone(),
        js_string!(wanted).into(),
    ];
    ask("formatDate", &rest, context)
}

fn date_and_time_text(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    date_parts(this, arguments, "all", context)
}

fn date_text(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    date_parts(this, arguments, "date", context)
}

fn time_text(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    date_parts(this, arguments, "time", context)
}

/// V8 adds the name of the time zone.
fn with_zone(text: &JsValue) -> JsValue {
    match text.as_string().map(|text| text.to_std_string_lossy()) {
        Some(text) if text.ends_with("GMT+0000") => {
            JsString::from(format!("{text} (Coordinated Universal Time)")).into()
        }
        _ => text.clone(),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a native function")]
fn date_to_string(_: &JsValue, arguments: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(with_zone(arguments.get_or_undefined(0)))
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a native function")]
fn date_to_time_string(_: &JsValue, arguments: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(with_zone(arguments.get_or_undefined(0)))
}

/// `RegExp.prototype.source`: the engine escapes every slash, V8 only those that are not escaped already.
fn install_source(prototype: &JsObject, context: &mut Context) {
    let original = prototype.borrow().properties().get(&js_string!("source").into());
    let original = original.and_then(|property| property.get().cloned()).and_then(|getter| getter.as_object());
    let getter = NativeFunction::from_copy_closure_with_captures(
        |this, _, original: &Option<JsObject>, context| {
            let Some(original) = original else { return Ok(JsValue::undefined()) };
            let escaped = original.call(this, &[], context)?.to_string(context)?;
            if !escaped.contains(b'/') {
                return Ok(escaped.into());
            }
            // Each slash has one backslash that the engine put there.
            let source = escaped.to_std_string_lossy().replace("\\/", "/");
            Ok(JsString::from(escape_slashes(&source)).into())
        },
        original,
    );
    let getter = FunctionObjectBuilder::new(context.realm(), getter).name(js_string!("get source")).build();
    let accessor = PropertyDescriptor::builder().get(getter).enumerable(false).configurable(true);
    prototype.insert_property(js_string!("source"), accessor);
}

/// EscapeRegExpPattern (ECMAScript 22.2.6.13.1), for slashes.
fn escape_slashes(source: &str) -> String {
    let mut out = String::with_capacity(source.len() + 4);
    let mut in_class = false;
    let mut escaped = false;
    for c in source.chars() {
        match c {
            '[' if !escaped => in_class = true,
            ']' if !escaped => in_class = false,
            '/' if !escaped && !in_class => out.push('\\'),
            _ => {}
        }
        escaped = !escaped && c == '\\';
        out.push(c);
    }
    out
}

/// The global `Intl`, made when it is first asked for.
fn install_intl(context: &mut Context) {
    let getter = NativeFunction::from_copy_closure(|_, _, context| {
        registry::export("internal/locale", js_string!("Intl"), context)
    });
    let setter = NativeFunction::from_copy_closure(|_, arguments, context| {
        let value = arguments.get_or_undefined(0).clone();
        context.global_object().insert_property(js_string!("Intl"), hidden(value));
        Ok(JsValue::undefined())
    });
    let accessor = PropertyDescriptor::builder()
        .get(getter.to_js_function(context.realm()))
        .set(setter.to_js_function(context.realm()))
        .enumerable(false)
        .configurable(true);
    context.global_object().insert_property(js_string!("Intl"), accessor);
}

#[cfg(test)]
mod tests {
    use super::escape_slashes;

    #[test]
    fn escapes_slashes_once() {
        assert_eq!(escape_slashes("a/b"), "a\\/b");
        assert_eq!(escape_slashes("a\\/b"), "a\\/b");
        assert_eq!(escape_slashes("[/]"), "[/]");
    }
}
