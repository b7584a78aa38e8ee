//! Values in the words of V8's messages: what `%` stands for in its templates.

use super::constructors::{engine_to_string, header};
use crate::inspect::{Kind, typed_array_name};
use crate::instrument::{Sources, original_text};
use boa_engine::builtins::error::Error;
use boa_engine::builtins::proxy::Proxy;
use boa_engine::object::JsObject;
use boa_engine::property::PropertyKey;
use boa_engine::{Context, JsString, JsSymbol, JsValue, js_string};

/// A value as a message shows it. Getters and proxies of the program do not run.
pub(super) fn shown(value: &JsValue, context: &mut Context) -> String {
    if let Some(object) = value.as_object() {
        return shown_object(&object, context);
    }
    if let Some(symbol) = value.as_symbol() {
        return symbol.descriptive_string().to_std_string_escaped();
    }
    if let Some(big) = value.as_bigint() {
        return big.to_string();
    }
    value.to_string(context).map(|text| text.to_std_string_escaped()).unwrap_or_default()
}

/// A value where V8 knows no expression for it: its type, and a primitive's value.
pub(super) fn typed(value: &JsValue) -> String {
    let kind = value.type_of();
    match value {
        value if value.is_null() => "object null".to_owned(),
        value if value.is_string() => {
            format!("string \"{}\"", value.as_string().unwrap_or_default().to_std_string_escaped())
        }
        value if value.is_boolean() || value.is_number() => format!("{kind} {}", value.display()),
        _ => kind.to_owned(),
    }
}

/// An object as V8 shows it: a function's text, an error's first line, `#<Name>` where `toString` is the one of
/// `Object.prototype`, else `[object Tag]`.
fn shown_object(object: &JsObject, context: &mut Context) -> String {
    if object.is_callable() {
        let sources = Sources::of(context);
        let class = super::state::State::of(context).class_number(object, context);
        if let Some(text) = class.and_then(|number| sources.text_of(number)) {
            return text;
        }
        let text = engine_to_string(object, context).unwrap_or_default();
        return original_text(&text, &sources).unwrap_or(text);
    }
    if object.is::<Error>() {
        return header(object, context).map(|text| text.to_std_string_escaped()).unwrap_or_default();
    }
    let own = context.intrinsics().constructors().object().prototype();
    let own = data(&own, &js_string!("toString").into());
    let to_string = data(object, &js_string!("toString").into());
    if to_string.is_some() && to_string == own {
        return format!("#<{}>", class_of(object));
    }
    let tag = data(object, &JsSymbol::to_string_tag().into()).and_then(|tag| tag.as_string());
    let tag = tag.map(|tag| tag.to_std_string_escaped());
    let class = || match Kind::of(object) {
        Kind::TypedArray => typed_array_name(object).to_owned(),
        kind => kind.class_name().to_owned(),
    };
    format!("[object {}]", tag.unwrap_or_else(class))
}

/// The name of an object's constructor.
pub(super) fn class_of(object: &JsObject) -> String {
    let constructor = data(object, &js_string!("constructor").into()).and_then(|value| value.as_object());
    let name = constructor.and_then(|constructor| data(&constructor, &js_string!("name").into()));
    let name = name.and_then(|name| name.as_string()).map(|name: JsString| name.to_std_string_escaped());
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| "Object".to_owned())
}

/// Whether a value has an iterator.
pub(super) fn is_iterable(value: &JsValue) -> bool {
    value.is_string()
        || value.as_object().is_some_and(|object| {
            data(&object, &JsSymbol::iterator().into()).is_some_and(|method| method.is_callable())
        })
}

/// A data property along the prototype chain, up to a proxy: those are not asked.
fn data(object: &JsObject, key: &PropertyKey) -> Option<JsValue> {
    let mut holder = Some(object.clone());
    while let Some(at) = holder.filter(|at| !at.is::<Proxy>()) {
        let found = at.borrow().properties().get(key);
        if let Some(descriptor) = found {
            return descriptor.value().cloned();
        }
        holder = at.prototype();
    }
    None
}
