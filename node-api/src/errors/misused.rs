//! V8's words for methods of the language that are called on what they are not for, and for classes of the language that
//! are called without `new`.

use super::messages::Engine;
use super::views::read_key;

/// The message that V8 gives for a wrong receiver, or for a constructor that was only called.
pub(super) fn rewrite(engine: &Engine<'_>) -> Option<String> {
    let message = engine.message;
    let callee = engine.arguments.callee.as_str();
    let method = callee.trim_end_matches(".call").rsplit('.').next().unwrap_or_default();
    let requires = |class: &str, name: &str| {
        let method = if method.is_empty() || method.contains(['(', '[', ' ']) { name } else { method };
        Some(format!("{class}.prototype.{method} requires that 'this' be a {class}"))
    };
    match message {
        "'this' is not a boolean" => return requires("Boolean", "toString"),
        "'this' is not a BigInt" => return requires("BigInt", "toString"),
        "'this' is not a number" => return requires("Number", "toString"),
        "'this' is not a string" => return requires("String", "toString"),
        "'this' is not a Symbol" => return requires("Symbol", "toString"),
        "'this' is not an Object" => return Some(incompatible(engine, "Error", "toString")),
        "`this` is not an ArrayIterator" => {
            return Some(format!(
                "Method Array Iterator.prototype.next called on incompatible receiver {}",
                receiver(engine, "Object")
            ));
        }
        "'this' is not a Date" => return Some(no_date(engine, method)),
        "Promise.prototype.then: this is not a promise" => return Some(incompatible(engine, "Promise", "then")),
        "FinalizationRegistry.prototype.register: invalid object type for `this`" => {
            return Some(incompatible(engine, "FinalizationRegistry", method));
        }
        "cannot bind `this` without a `[[Call]]` internal method" => {
            return Some("Bind must be called on a function".to_owned());
        }
        _ => {}
    }
    if let Some(method) =
        message.strip_prefix("method `").and_then(|rest| rest.strip_suffix("` called on incompatible receiver"))
    {
        let (class, method) = method.trim_start_matches("get ").split_once(".prototype.")?;
        return Some(match read_key(engine) {
            // The engine names `size` of a map after another method.
            Some("size") => format!("Method get {class}.prototype.size called on incompatible receiver #<{class}>"),
            _ => incompatible(engine, class, method),
        });
    }
    let quoted = message.strip_prefix("cannot call `").and_then(|rest| rest.split('`').next());
    let named = message.strip_suffix(": cannot call constructor without `new`");
    let class = quoted.filter(|_| message.contains("without")).or(named)?;
    Some(format!("Constructor {class} requires 'new'"))
}

/// A method of a class was called on something else.
fn incompatible(engine: &Engine<'_>, class: &str, method: &str) -> String {
    format!("Method {class}.prototype.{method} called on incompatible receiver {}", receiver(engine, class))
}

/// What a method was called on: what `call` was given, or, since the engine does not tell, the likeliest of what has a
/// method of the class but is none of its objects: a proxy, which V8 calls what stands behind it.
fn receiver(engine: &Engine<'_>, class: &str) -> String {
    let callee = &engine.arguments.callee;
    match callee {
        callee if callee.ends_with(".call") => engine.arguments.shown(0),
        callee if callee.is_empty() || callee.contains('.') => format!("#<{class}>"),
        _ => "undefined".to_owned(),
    }
}

/// Methods of `Date` that only read a part of it say nothing of what they were called on.
fn no_date(engine: &Engine<'_>, method: &str) -> String {
    let reads = method.starts_with("get") && method != "getYear" || method == "valueOf";
    if reads || method.is_empty() {
        return "this is not a Date object.".to_owned();
    }
    let method = if method == "toGMTString" { "toUTCString" } else { method };
    incompatible(engine, "Date", method).replace("#<Date>", "[object Date]")
}
