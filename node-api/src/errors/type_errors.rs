//! `TypeError`s that are made here in V8's words, with its view of where they arose.

use super::builtins;
use super::constructors;
use super::state::{Captured, State};
use boa_engine::{Context, JsError, JsNativeError, JsValue, js_string};
use std::rc::Rc;

/// The error of a built-in function that was to iterate `value`.
pub fn not_iterable(value: &JsValue, context: &mut Context) -> JsError {
    let shown = super::shown::typed(value);
    type_error(&format!("{shown} is not iterable (cannot read property Symbol(Symbol.iterator))"), None, context)
}

/// The error of a `method` of a class of the language that was called on `this`.
pub fn incompatible(class: &str, method: &str, this: &JsValue, context: &mut Context) -> JsError {
    let shown = super::shown::shown(this, context);
    let message = format!("Method {class}.prototype.{method} called on incompatible receiver {shown}");
    of_method(&message, method, this, context)
}

/// The error of a `method` of `Promise` that was called on what makes no promises.
pub fn not_constructor(method: &str, this: &JsValue, context: &mut Context) -> JsError {
    let message = format!("{} is not a constructor", super::shown::shown(this, context));
    of_method(&message, method, this, context)
}

/// The error of `Promise.try` that was to call `value`.
pub fn not_callable(value: &JsValue, method: &str, this: &JsValue, context: &mut Context) -> JsError {
    of_method(&format!("{} is not a function", super::shown::typed(value)), method, this, context)
}

/// A `TypeError` of a `method` of the language, called on `this`.
pub fn of_method(message: &str, method: &str, this: &JsValue, context: &mut Context) -> JsError {
    let frame = format!("{} (<anonymous>)", builtins::method_of(this, method));
    made(message, None, None, Some(frame.into()), context)
}

/// A `TypeError` with V8's view of where it arose.
pub(super) fn type_error(message: &str, place: Option<(u32, u32)>, context: &mut Context) -> JsError {
    made(message, place, None, None, context)
}

/// The same, with where it is reported when nothing catches it, if that is elsewhere, and with a call of the language's own
/// above the program's.
pub(super) fn made(
    message: &str,
    place: Option<(u32, u32)>,
    caret: Option<(u32, u32)>,
    inside: Option<Rc<str>>,
    context: &mut Context,
) -> JsError {
    let engine = context.intrinsics().constructors().type_error().constructor();
    let made = engine.construct(&[], None, context).and_then(|object| {
        if let Some(limit) = constructors::trace_limit(context)? {
            let mut captured = Captured::now(&object, limit, context);
            captured.place = place;
            captured.caret = caret;
            captured.inside.extend(inside);
            State::of(context).define(&object, captured, context)?;
        }
        constructors::hidden(&object, "message", js_string!(message).into(), context)?;
        Ok(object)
    });
    match made {
        Ok(object) => JsError::from_opaque(object.into()),
        Err(_) => JsNativeError::typ().with_message(message.to_owned()).into(),
    }
}
