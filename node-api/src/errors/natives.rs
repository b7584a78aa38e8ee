//! V8's words for what the language's own functions complain about.
//!
//! Such messages show the value that was passed, which the engine does not keep: it is read from the call's text, where
//! the argument is a literal or is missing.

use super::index::Node;
use super::messages::{Engine, Rewritten, literal};

/// The message that V8 gives for an error of a built-in function named `native`.
pub(super) fn rewrite(engine: &Engine<'_>, native: Option<&str>) -> Option<Rewritten> {
    let _ = native;
    let call = engine.at.and_then(|at| at.file.index().at(at.offset));
    let (callee, arguments): (&str, &[String]) = match call {
        Some((Node::Call { callee, arguments } | Node::New { callee, arguments }, _)) => (callee, arguments),
        _ => ("", &[]),
    };
    let argument = |index: usize| arguments.get(index).map_or("undefined", String::as_str);
    let message = engine.message;
    let text = match message {
        "Promise executor is not callable" => format!("Promise resolver {} is not a function", shown(argument(0))),
        _ if is_callback_message(message) => format!("{} is not a function", shown(argument(callback(callee)))),
        "object is not a function" | "not a function" | "value is not a Function object" => {
            format!("{} is not a function", shown(argument(0)))
        }
        "proto must be an object or null" | "cannot set prototype" => {
            let index = if callee.ends_with("setPrototypeOf") { 1 } else { 0 };
            format!("Object prototype may only be an Object or null: {}", shown(argument(index)))
        }
        "Cannot construct a property descriptor from a non-object" | "property descriptor must be an object" => {
            format!("Property description must be an object: {}", shown(argument(2)))
        }
        "cannot get key and value from primitive item of `iterable`" => {
            let item = argument(0).trim_start_matches('[').split([',', ']']).next().unwrap_or("undefined");
            format!("Iterator value {} is not an entry object", shown(item))
        }
        "String.prototype.repeat: count must be non-negative"
        | "String.prototype.repeat: count must be less than infinity" => {
            format!("Invalid count value: {}", shown(argument(0)))
        }
        "cyclic object value" => return None,
        "target must be an object" if callee.starts_with("Reflect.") => format!("{callee} called on non-object"),
        "derived constructor can only return an Object or undefined" => return None,
        _ if message.starts_with("codepoint `") => format!("Invalid code point {}", shown(argument(0))),
        _ if message.starts_with("cannot convert string '") => {
            let text = message.split('\'').nth(1).unwrap_or_default();
            format!("Cannot convert {text} to a BigInt")
        }
        _ if message.starts_with("cannot convert ") && message.ends_with(" to a BigInt") => {
            let number = message.trim_start_matches("cannot convert ").trim_end_matches(" to a BigInt");
            format!("The number {number} cannot be converted to a BigInt because it is not an integer")
        }
        _ if message.starts_with("failed to create matcher: ") => return None,
        _ => return property(engine),
    };
    Some(Rewritten { message: text, offset: None })
}

/// Assigning to or deleting a property that does not allow it.
fn property(engine: &Engine<'_>) -> Option<Rewritten> {
    let message = engine.message;
    let text = if let Some(key) = message.strip_prefix("cannot set non-writable property: ") {
        format!("Cannot assign to read only property '{}' of object '#<Object>'", key.trim_matches('"'))
    } else if let Some(key) = message.strip_prefix("cannot delete non-configurable property: ") {
        format!("Cannot delete property '{}' of #<Object>", key.trim_matches('"'))
    } else if message == "Cannot delete property" {
        let at = engine.at?;
        let key = match at.file.index().at(at.offset) {
            Some((Node::Delete { key: Some(key) }, _)) => key.clone(),
            _ => return None,
        };
        format!("Cannot delete property '{key}' of #<Object>")
    } else {
        return None;
    };
    Some(Rewritten { message: text, offset: None })
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
    usize::from(callee.ends_with("from") || callee.ends_with("replace"))
}

/// An argument as V8 shows its value, as far as its text says what it is.
fn shown(text: &str) -> String {
    if literal(text) {
        return text.trim_matches('"').to_owned();
    }
    match text.chars().next() {
        Some('{') => "#<Object>".to_owned(),
        Some('[') => "[object Array]".to_owned(),
        _ => text.to_owned(),
    }
}
