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
pub(super) fn frames(at: &At, arguments: &Arguments, complains: bool, context: &mut Context) -> Vec<Rc<str>> {
    let Some((node, _)) = at.file.index().at(at.offset) else { return Vec::new() };
    let adds = match node {
        Node::New { callee, .. } if callee == "WeakSet" => Some("WeakSet.add (<anonymous>)"),
        Node::New { callee, .. } if callee == "WeakMap" => Some("WeakMap.set (<anonymous>)"),
        _ => None,
    };
    // A collection adds what it is made of by its own method, which asks for things that can be collected.
    let given = arguments.value(0).is_some_and(JsValue::is_object) || arguments.shown(0).starts_with("[object");
    let name = name(node, arguments, complains, context);
    let adds = adds.filter(|_| complains && given && name.is_some());
    adds.map(Rc::from).into_iter().chain(name.map(|name| format!("{name} (<anonymous>)").into())).collect()
}

fn name(node: &Node, arguments: &Arguments, complains: bool, context: &mut Context) -> Option<String> {
    let (callee, constructed) = match node {
        Node::Call { callee, .. } => (callee, false),
        Node::New { callee, .. } => (callee, true),
        Node::Assign { key: Some(key) } if complains && key == "__proto__" => return Some("set __proto__".to_owned()),
        _ => return None,
    };
    let last = callee.rsplit('.').next().unwrap_or_default();
    let known = global(callee, constructed, context).or_else(|| borrowed(callee, arguments, context));
    // What is called by its name alone has no receiver.
    let alone = callee == last && !constructed;
    match known {
        Some(known) => known,
        None if alone && STATIC.contains(&last) => Some(last.to_owned()),
        None if complains => on_receiver(last, arguments, context)
            .or_else(|| native_name(last, constructed).map(|name| if alone { last.to_owned() } else { name })),
        None => None,
    }
}

/// Functions of `Object` that programs keep in variables of their own.
const STATIC: [&str; 8] =
    ["assign", "defineProperties", "defineProperty", "entries", "fromEntries", "getPrototypeOf", "keys", "values"];

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

/// A method whose receiver was kept.
fn on_receiver(method: &str, arguments: &Arguments, context: &mut Context) -> Option<String> {
    let class = super::methods::type_name(arguments.receiver()?, context)?;
    Some(format!("{class}.{method}"))
}

/// A function of the language that the program has handed to another one, which has called it: the path to it from the
/// global object, and its name. It is called on nothing.
pub(super) fn handed_on(arguments: &Arguments, context: &mut Context) -> Option<(String, String)> {
    let method = arguments.callee.rsplit('.').next()?;
    let callback = arguments.value(usize::from(method == "from")).filter(|_| calls_back(method))?.as_object()?;
    callback.downcast_ref::<NativeFunctionObject>()?;
    let name = super::observe::own(&callback, "name")?.as_string()?.to_std_string_lossy();
    let global = context.global_object();
    let is_it = |holder: &JsObject| {
        let held = super::observe::own(holder, &name).and_then(|held| held.as_object());
        held.is_some_and(|held| JsObject::equals(&held, &callback))
    };
    if is_it(&global) {
        return Some((name.clone(), name));
    }
    OWNERS.iter().find_map(|owner| {
        let holder = super::observe::own(&global, owner)?.as_object()?;
        if is_it(&holder) {
            return Some((format!("{owner}.{name}"), name.clone()));
        }
        let prototype = super::observe::own(&holder, "prototype")?.as_object()?;
        is_it(&prototype).then(|| (format!("{owner}.prototype.{name}"), name.clone()))
    })
}

/// Whether a method of the language calls the function that it is given.
pub(super) fn calls_back(method: &str) -> bool {
    matches!(
        method,
        "every"
            | "filter"
            | "find"
            | "findIndex"
            | "findLast"
            | "findLastIndex"
            | "flatMap"
            | "forEach"
            | "from"
            | "map"
            | "reduce"
            | "reduceRight"
            | "some"
            | "sort"
            | "toSorted"
    )
}

/// What functions of the language are properties of, themselves or in their prototype.
pub(super) const OWNERS: [&str; 16] = [
    "Object", "String", "Array", "JSON", "Number", "Math", "Reflect", "Date", "Symbol", "BigInt", "RegExp", "Map",
    "Set", "Atomics", "Iterator", "Boolean",
];

/// A method that is called on another object: `Map.prototype.get.call(object)`.
fn borrowed(callee: &str, arguments: &Arguments, context: &mut Context) -> Option<Option<String>> {
    let (path, method) = callee.strip_suffix(".call")?.rsplit_once('.')?;
    let class = super::observe::own(&context.global_object(), path.strip_suffix(".prototype").unwrap_or(path))?;
    let class = class.as_object()?;
    // A function of the class itself may be called on another one.
    let holder = match path.ends_with(".prototype") {
        true => super::observe::own(&class, "prototype")?.as_object()?,
        false => class,
    };
    let key = PropertyKey::from(JsString::from(method));
    holder.has_own_property(key, context).ok().filter(|has| *has)?;
    let receiver = arguments.typed(0);
    let receiver = receiver.split(' ').next().unwrap_or_default();
    Some(Some(match (arguments.value(0).and_then(JsValue::as_object), receiver) {
        (Some(object), _) => method_of(&object.into(), method),
        (None, "undefined") => method.to_owned(),
        (None, "object") if arguments.typed(0) == "object null" => method.to_owned(),
        (None, kind) => format!("{}{}.{method}", kind[..1].to_uppercase(), &kind[1..]),
    }))
}

/// How a stack shows a method that was called on `receiver`.
pub(super) fn method_of(receiver: &JsValue, method: &str) -> String {
    let kind = receiver.type_of();
    match receiver.as_object() {
        Some(class) if class.is_constructor() => {
            let name = super::observe::own(&class, "name").and_then(|name| name.as_string());
            format!("{}.{method}", name.map_or_else(|| "Function".to_owned(), |name| name.to_std_string_escaped()))
        }
        Some(object) if object.is_callable() => format!("Function.{method}"),
        Some(object) => format!("{}.{method}", type_name(&object)),
        None if receiver.is_null_or_undefined() => method.to_owned(),
        None => format!("{}{}.{method}", kind[..1].to_uppercase(), &kind[1..]),
    }
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
