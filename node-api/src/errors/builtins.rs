//! The language's own function in which an error arose, as a stack shows it.
//!
//! The engine makes the error before the function has a call on its stack: the function is found by the text of the call.

use super::arguments::Arguments;
use super::entries::native_name;
use super::frame::At;
use super::index::Node;
use super::shown::class_of;
use crate::inspect::Kind;
use boa_engine::native_function::NativeFunctionObject;
use boa_engine::object::JsObject;
use boa_engine::property::PropertyKey;
use boa_engine::{Context, JsString, JsValue};
use std::rc::Rc;

/// The frame of the function that is called at a place. `complains` says that only one of the language's own can have
/// said what was said.
pub(super) fn frame(at: &At, arguments: &Arguments, complains: bool, context: &mut Context) -> Option<Rc<str>> {
    let (callee, constructed) = match at.file.index().at(at.offset)?.0 {
        Node::Call { callee, .. } => (callee, false),
        Node::New { callee, .. } => (callee, true),
        Node::Assign { key: Some(key) } if complains && key == "__proto__" => {
            return Some("set __proto__ (<anonymous>)".into());
        }
        _ => return None,
    };
    let last = callee.rsplit('.').next().unwrap_or_default();
    let known = global(callee, constructed, context).or_else(|| borrowed(callee, arguments, context));
    let name = match known {
        Some(known) => known?,
        None if complains => native_name(last, constructed)?,
        None => return None,
    };
    Some(format!("{name} (<anonymous>)").into())
}

/// A function that is reached from the global object. None inside: V8 enters it without a frame.
fn global(callee: &str, constructed: bool, context: &mut Context) -> Option<Option<String>> {
    let path = callee.split('.');
    let mut value = JsValue::from(context.global_object());
    for name in path {
        value = super::observe::own(&value.as_object()?, name)?;
    }
    value.as_object()?.downcast_ref::<NativeFunctionObject>()?;
    let last = callee.rsplit('.').next().unwrap_or_default();
    Some(match (callee, constructed) {
        ("Array" | "Object" | "Proxy" | "Reflect.apply" | "Reflect.construct", _) => None,
        (_, true) => Some(format!("new {last}")),
        (_, false) => Some(callee.to_owned()),
    })
}

/// A method that is called on another object: `Map.prototype.get.call(object)`.
fn borrowed(callee: &str, arguments: &Arguments, context: &mut Context) -> Option<Option<String>> {
    let (path, method) = callee.strip_suffix(".call")?.rsplit_once('.')?;
    let class = path.strip_suffix(".prototype")?;
    let class = super::observe::own(&context.global_object(), class)?.as_object()?;
    let prototype = super::observe::own(&class, "prototype")?.as_object()?;
    let key = PropertyKey::from(JsString::from(method));
    prototype.has_own_property(key, context).ok().filter(|has| *has)?;
    let receiver = arguments.typed(0);
    let receiver = receiver.split(' ').next().unwrap_or_default();
    Some(Some(match (arguments.value(0).and_then(JsValue::as_object), receiver) {
        (Some(object), _) => format!("{}.{method}", type_name(&object)),
        (None, "undefined") => method.to_owned(),
        (None, "object") if arguments.typed(0) == "object null" => method.to_owned(),
        (None, kind) => format!("{}{}.{method}", kind[..1].to_uppercase(), &kind[1..]),
    }))
}

/// What V8 calls the type of a receiver.
fn type_name(object: &JsObject) -> String {
    let kind = Kind::of(object).class_name();
    match kind {
        "Object" => class_of(object),
        other => other.to_owned(),
    }
}

/// Whether an object is `Object.prototype`, whose own prototype nobody can set.
pub(super) fn is_root(object: &JsObject, context: &Context) -> bool {
    JsObject::equals(object, &context.intrinsics().constructors().object().prototype())
}

/// V8's message for a prototype that cannot be set; `shown` is the object in its words.
pub(super) fn fixed_prototype(object: &JsObject, shown: &str, context: &mut Context) -> String {
    if is_root(object, context) {
        return "Immutable prototype object 'Object.prototype' cannot have their prototype set".to_owned();
    }
    match object.is_extensible(context) {
        Ok(false) => format!("{shown} is not extensible"),
        _ => "Cyclic __proto__ value".to_owned(),
    }
}
