//! V8's words for what the language's own functions complain about.
//!
//! Such messages show the value that was passed, which the engine does not keep: it is read from the call's text, where
//! the argument is a literal or is missing.

use super::arguments::Arguments;
use super::builtins::fixed_prototype;
use super::index::Node;
use super::messages::{Engine, Rewritten};
use crate::instrument::hidden;
use boa_engine::builtins::set::ordered_set::OrderedSet;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::{JsArray, JsTypedArray};
use boa_engine::{Context, JsValue};

/// The message that V8 gives for an error of a built-in function.
pub(super) fn rewrite(engine: &Engine<'_>, context: &mut Context) -> Option<Rewritten> {
    let arguments = engine.arguments;
    let callee = arguments.callee.as_str();
    let shown = |index: usize| arguments.shown(index);
    let message = engine.message;
    if let Some(message) = super::views::rewrite(engine).or_else(|| super::misused::rewrite(engine)) {
        return Some(Rewritten { message, offset: None });
    }
    let text = match message {
        "RegExp.prototype.exec called with invalid value" => {
            format!("Method RegExp.prototype.exec called on incompatible receiver {}", shown(0))
        }
        "Symbol.keyFor: sym is not a symbol" => format!("{} is not a symbol", shown(0)),
        "target must be a constructor" => format!("{} is not a constructor", shown(0)),
        "PromiseCapability: expected constructor" => format!("{} is not a constructor", shown(0)),
        // Nothing is nothing, whatever was passed.
        "value with type `undefined` is not callable" => "undefined is not a function".to_owned(),
        "Promise executor is not callable" => format!("Promise resolver {} is not a function", shown(0)),
        _ if message.starts_with("Iterator.prototype.flatMap") && message.ends_with(" is not callable") => {
            "Iterator.prototype.flatMap is not a function".to_owned()
        }
        _ if message.starts_with("Iterator.prototype.") && message.ends_with(" is not callable") => {
            format!("{} is not a function", arguments.typed(0))
        }
        // The two that V8 has written in another way.
        _ if is_callback_message(message)
            && callee.ends_with(".map")
            && arguments.receiver().and_then(JsValue::as_object).is_some_and(|it| JsTypedArray::from_object(it).is_ok()) =>
        {
            format!("{} is not a function", shown(0))
        }
        _ if is_callback_message(message) && callee.ends_with(".groupBy") => format!("{} is not a function", shown(1)),
        _ if is_callback_message(message) => format!("{} is not a function", arguments.typed(callback(callee))),
        "The comparison function must be either a function or undefined"
        | "TypedArray.sort called with non-callable comparefn" => {
            format!("The comparison function must be either a function or undefined: {}", shown(0))
        }
        _ if message.starts_with("Object.create: expected 'proto'") => {
            format!("Object prototype may only be an Object or null: {}", shown(0))
        }
        _ if message.starts_with("Object.setPrototypeOf: expected 'proto'") => {
            format!("Object prototype may only be an Object or null: {}", shown(1))
        }
        _ if message.starts_with("WeakMap.set: expected target") => "Invalid value used as weak map key".to_owned(),
        _ if message.starts_with("WeakSet.add: expected target") => "Invalid value used in weak set".to_owned(),
        _ if message.starts_with("WeakRef: expected target") => "WeakRef: invalid target".to_owned(),
        _ if message.starts_with("new target was undefined when constructing an ") => {
            format!("Constructor {}Array requires 'new'", message.rsplit(' ').next().unwrap_or_default())
        }
        "callback must be a callable object" if callee.ends_with(".groupBy") => {
            format!("{} is not a function", shown(1))
        }
        "FinalizationRegistry.prototype.unregister: `unregisterToken` must be an Object or a Symbol." => {
            format!("Invalid unregisterToken ('{}')", shown(0))
        }
        "Set operation called with non-object argument" => {
            let method = callee.trim_end_matches(".call").rsplit('.').next().unwrap_or_default();
            format!("Set.prototype.{method} argument must be an object")
        }
        "Object.setPrototypeOf: At least 2 arguments required, but only 1 passed" => {
            match arguments.typed(0).as_str() {
                "undefined" | "object null" => "Object.setPrototypeOf called on null or undefined".to_owned(),
                _ => "Object prototype may only be an Object or null: undefined".to_owned(),
            }
        }
        _ if message.ends_with(" is not a function")
            && matches!(callee, "Function.prototype.apply.call" | "Function.prototype.call.call") =>
        {
            format!("{callee} is not a function")
        }
        "Set size must be non-negative" => {
            let given = arguments.value(0).and_then(JsValue::as_object);
            let size = given.and_then(|given| super::observe::own(&given, "size"));
            format!("'{}' is an invalid size", size.map_or_else(|| "-1".to_owned(), |size| super::shown::shown(&size, context)))
        }
        "inner result was not an object" => {
            format!("Iterator result {} is not an object", arguments.kept(super::iterations::RESULT))
        }
        "value returned for property of object is not a function" if callee == "Array.from" => {
            "%Array%.from requires that the property of the first argument, items[Symbol.iterator], when exists, be a function".to_owned()
        }
        "size is undefined" => "The .size property is NaN".to_owned(),
        _ if message.starts_with("right-hand side of 'instanceof' should be an object") => {
            "Right-hand side of 'instanceof' is not an object".to_owned()
        }
        "object is not a function" | "not a function" | "value is not a Function object" => {
            format!("{} is not a function", shown(0))
        }
        "proto must be an object or null" | "cannot set prototype" => {
            let index = if callee.ends_with("setPrototypeOf") { 1 } else { 0 };
            format!("Object prototype may only be an Object or null: {}", shown(index))
        }
        "Cannot construct a property descriptor from a non-object" | "property descriptor must be an object" => {
            let value = match callee {
                "Object.defineProperties" | "Object.create" => described(arguments, context),
                _ => shown(2),
            };
            format!("Property description must be an object: {value}")
        }
        "cannot get key and value from primitive item of `iterable`" => {
            format!("Iterator value {} is not an entry object", entry(arguments, context))
        }
        "String.prototype.repeat: count must be non-negative"
        | "String.prototype.repeat: count must be less than infinity" => {
            format!("Invalid count value: {}", shown(0))
        }
        "cyclic object value" => return None,
        _ if message.starts_with("Iterator.prototype.") && message.contains(": limit cannot be") => {
            format!("{} must be positive", shown(0))
        }
        "GetIteratorFlattenable: value is not an object" => match callee {
            "Iterator.from" => "Iterator.from called on non-object".to_owned(),
            _ => "Iterator.prototype.flatMap called on non-object".to_owned(),
        },
        "Promise.all called on a non-object" => "Promise.all called on non-object".to_owned(),
        "newTarget must be a constructor" => format!("{} is not a constructor", shown(2)),
        // Node's own functions apply what they were given, mostly nothing.
        "target must be a function" if matches!(callee, "Reflect.apply" | "") || engine.at.is_none() => {
            let typed = if callee == "Reflect.apply" { arguments.typed(0) } else { "undefined".to_owned() };
            not_applicable(&shown(0), &typed)
        }
        "superclass must be a constructor" => {
            let heritage = engine.at.and_then(|at| {
                let (from, to) = super::messages::statement(engine, at);
                at.file.index().heritage(from, to)
            });
            let function = heritage.and_then(|it| it.function.as_deref());
            let value = function.unwrap_or_else(|| arguments.kept(0));
            let message = format!("Class extends value {value} is not a constructor or null");
            let place = heritage.zip(engine.at).map(|(heritage, at)| {
                heritage.place.unwrap_or_else(|| at.file.index().undefined_at(heritage.class.start))
            });
            return Some(Rewritten { message, offset: place });
        }
        "Property descriptor getter must be callable" => {
            format!("Getter must be a function: {}", accessor(arguments, "get", context))
        }
        "Property descriptor setter must be callable" => {
            format!("Setter must be a function: {}", accessor(arguments, "set", context))
        }
        "repeat count must be a positive finite number that doesn't overflow the maximum string length (2^32 - 1)" => {
            "Invalid string length".to_owned()
        }
        "private property was defined without a setter" => format!("'{}' was defined without a setter", key(engine)?),
        "private property was defined without a getter" => format!("'{}' was defined without a getter", key(engine)?),
        "private method is not writable" => format!("Private method '{}' is not writable", key(engine)?),
        "Private element does not exist on object" => return super::privates::missing(engine),
        "returned iterator is not an object" => "Result of the Symbol.iterator method is not an object".to_owned(),
        "next value should be an object" => format!("Iterator result {} is not an object", arguments.kept(2)),
        "generator resumed on non generator object" | "Generator method called on non generator" => {
            let method = callee.trim_end_matches(".call").rsplit('.').next().unwrap_or_default();
            format!("Method [Generator].prototype.{method} called on incompatible receiver {}", shown(0))
        }
        "can't set prototype of this object" => match arguments.value(0).and_then(JsValue::as_object) {
            Some(object) if !arguments.proxied(0) => fixed_prototype(&object, &shown(0), context),
            _ => "Cyclic __proto__ value".to_owned(),
        },
        "__proto__ called on null or undefined" => {
            let at = engine.at?;
            let (from, to) = super::messages::statement(engine, at);
            let index = at.file.index();
            // What is assigned may be a call, whose place the engine has.
            let place = index.assignment(at.offset).or_else(|| index.assigned("__proto__", from, to))?;
            let target = hidden::variable(hidden::OBJECT, context).unwrap_or_default();
            // It is not kept where what is assigned calls something.
            let message = match target.as_object() {
                Some(object) => fixed_prototype(&object, &super::shown::shown(&target, context), context),
                None => "Cyclic __proto__ value".to_owned(),
            };
            return Some(Rewritten { message, offset: Some(place) });
        }
        "target must be an object" if callee.starts_with("Reflect.") => format!("{callee} called on non-object"),
        "derived constructor can only return an Object or undefined" => return None,
        _ if message.starts_with("codepoint `") => {
            let number = message.split('`').nth(1).unwrap_or_default();
            format!("Invalid code point {}", number.replace("inf", "Infinity"))
        }
        _ if message.starts_with("cannot convert string '") => {
            let text = message.split('\'').nth(1).unwrap_or_default();
            format!("Cannot convert {text} to a BigInt")
        }
        "Date.prototype[@@toPrimitive] called with invalid hint" => format!("Invalid hint: {}", shown(0)),
        "cannot convert Symbol to a BigInt" => format!("Cannot convert {} to a BigInt", shown(0)),
        "cannot convert Number to a BigInt" if callee.starts_with("Atomics.") => {
            format!("Cannot convert {} to a BigInt", shown(2))
        }
        "cannot convert Number to a BigInt" => {
            // A typed array is made of what is listed.
            let given = arguments.value(0).and_then(JsValue::as_object);
            let items = given.map(|given| items(&given, context)).unwrap_or_default();
            if let Some(number) = items.into_iter().find(JsValue::is_number) {
                let message = format!("Cannot convert {} to a BigInt", super::shown::shown(&number, context));
                return Some(Rewritten { message, offset: None });
            }
            let second = ["BigInt.", ".with", ".setBig"].iter().any(|part| callee.contains(part));
            format!("Cannot convert {} to a BigInt", shown(usize::from(second)))
        }
        _ if message.starts_with("cannot convert ") && message.ends_with(" to a BigInt") => {
            let number = message.trim_start_matches("cannot convert ").trim_end_matches(" to a BigInt");
            let number = if number == "inf" { "Infinity" } else { number };
            format!("The number {number} cannot be converted to a BigInt because it is not an integer")
        }
        _ if message.starts_with("failed to create matcher: ") => {
            let reason = message.trim_start_matches("failed to create matcher: ");
            let (pattern, flags) = (shown(0), shown(1).replace("undefined", ""));
            let flags = if callee.ends_with(".matchAll") { "g".to_owned() } else { flags };
            let reason = match pattern.starts_with(['*', '+', '?']) {
                true => "Nothing to repeat",
                false => super::regex::reason(reason, &pattern, &flags),
            };
            format!("Invalid regular expression: /{pattern}/{flags}: {reason}")
        }
        _ if message.contains("regular expression flag") || message == "cannot use both 'u' and 'v' flags" => {
            format!("Invalid flags supplied to RegExp constructor '{}'", shown(1))
        }
        _ => return super::refusals::deletion(engine, context),
    };
    Some(Rewritten { message: text, offset: None })
}

/// The property that is read or written.
fn key<'e>(engine: &Engine<'e>) -> Option<&'e str> {
    let at = engine.at?;
    match at.file.index().at(at.offset)?.0 {
        Node::Member { key: Some(key), .. } | Node::Assign { key: Some(key) } => Some(key),
        _ => None,
    }
}

/// What V8 says of a value that was to be applied: how it is shown, and its type.
pub(super) fn not_applicable(shown: &str, typed: &str) -> String {
    let (value, what) = match typed.split(' ').next().unwrap_or_default() {
        "object" if typed == "object null" => ("null", "null".to_owned()),
        "object" => (shown, "an object".to_owned()),
        "undefined" => ("undefined", "a undefined".to_owned()),
        kind => (shown, format!("a {kind}")),
    };
    format!("Function.prototype.apply was called on {value}, which is {what} and not a function")
}

/// The engine's ways to say that a callback is not callable.
fn is_callback_message(message: &str) -> bool {
    let starts = ["Array.prototype.", "TypedArray.prototype.", "Array.from", "Map.prototype.", "Set.prototype."];
    let ends = ["not callable", "must be callable", "invalid callback function", "predicate is not callable"];
    message == "flatMap mapper function is not callable"
        || starts.iter().any(|start| message.starts_with(start)) && ends.iter().any(|end| message.ends_with(end))
        || message.starts_with("value with type `") && message.ends_with("` is not callable")
        || message.starts_with('`') && message.ends_with("` is not callable")
        || message.ends_with("called with non-callable callback function")
        || message.ends_with(": predicate is not callable")
}

/// Which argument of a built-in function is its callback.
fn callback(callee: &str) -> usize {
    // `call` hands on what comes after the receiver.
    usize::from([".call", "from", "replace"].iter().any(|end| callee.ends_with(end)))
}

/// The first item that is no entry, of the iterable that a `Map` was to be made of.
fn entry(arguments: &Arguments, context: &mut Context) -> String {
    let Some(iterable) = arguments.value(0) else { return arguments.shown(0) };
    if let Some(text) = iterable.as_string() {
        return text.to_std_string_escaped().chars().next().map(String::from).unwrap_or_default();
    }
    let items = iterable.as_object().map(|object| items(&object, context)).unwrap_or_default();
    let item = items.into_iter().find(|item| !item.is_object()).unwrap_or_default();
    super::shown::shown(&item, context)
}

/// What an array, a typed array or a set holds. Nothing of the program runs.
fn items(object: &JsObject, context: &mut Context) -> Vec<JsValue> {
    let values = |length: u64, context: &mut Context| {
        (0..length).map(|index| object.get(index, context).unwrap_or_default()).collect()
    };
    if let Ok(array) = JsArray::from_object(object.clone()) {
        let length = array.length(context).unwrap_or(0);
        return values(length, context);
    }
    if let Ok(array) = JsTypedArray::from_object(object.clone()) {
        let length = array.length(context).unwrap_or(0);
        return values(length as u64, context);
    }
    object.downcast_ref::<OrderedSet>().map(|set| set.iter().cloned().collect()).unwrap_or_default()
}

/// The first descriptor of several that is none.
fn described(arguments: &Arguments, context: &mut Context) -> String {
    let Some(all) = arguments.value(1).and_then(JsValue::as_object) else { return "undefined".to_owned() };
    let keys = all.own_property_keys(context).unwrap_or_default();
    let mut values = keys.iter().filter_map(|key| all.borrow().properties().get(key)?.value().cloned());
    let wrong = values.find(|value| !value.is_object()).unwrap_or_default();
    super::shown::shown(&wrong, context)
}

/// An accessor that a property descriptor names.
fn accessor(arguments: &Arguments, name: &str, context: &mut Context) -> String {
    let descriptor = arguments.value(2).and_then(|value| value.as_object());
    let value = descriptor.and_then(|descriptor| super::observe::own(&descriptor, name)).unwrap_or_default();
    super::shown::shown(&value, context)
}
