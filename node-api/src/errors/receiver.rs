//! Calls that lack the object they are made on.

use super::messages::{Rewritten, plain};

/// A built-in function that needs an object got none; or the function itself was to be read from nothing.
pub(super) fn called_on_nullish(callee: &str, arguments: &[String]) -> String {
    let builtin = ["Object.", "Reflect.", "Array.", "JSON.", "Promise.", "String.raw"]
        .iter()
        .any(|start| callee.starts_with(start));
    match callee.rsplit_once('.') {
        Some(("Object", "setPrototypeOf")) | Some((_, "groupBy")) => format!("{callee} called on null or undefined"),
        // What it calls on its receiver is looked up first.
        Some(("Promise.prototype.catch", "call" | "apply")) => {
            let receiver = arguments.first().map_or("undefined", String::as_str);
            format!("Cannot read properties of {receiver} (reading 'then')")
        }
        Some((object, "call" | "apply")) if !arguments.is_empty() && !object.starts_with("Reflect") => {
            on_nothing(object)
        }
        Some(_) if builtin => "Cannot convert undefined or null to object".to_owned(),
        Some((_, key)) => format!("Cannot read properties of undefined (reading '{key}')"),
        None => "Cannot convert undefined or null to object".to_owned(),
    }
}

/// A function of the language, which `path` leads to, was called with nothing by another one.
pub(super) fn handed_nothing(path: &str, message: &str) -> Option<Rewritten> {
    let nothing = ["cannot convert 'null' or 'undefined' to object", "cannot convert null or undefined to Object"];
    nothing.contains(&message).then(|| match path.contains(".prototype.") {
        true => plain(on_nothing(path)),
        false => plain(called_on_nullish(path, &[])),
    })
}

/// Methods of `Array.prototype` whose error has their name; the others fail where they make an object of the receiver.
const NAMED: [&str; 13] = [
    "concat",
    "every",
    "filter",
    "find",
    "findIndex",
    "findLast",
    "findLastIndex",
    "forEach",
    "indexOf",
    "map",
    "reduce",
    "reduceRight",
    "some",
];

/// Methods of `String.prototype` that programs keep in variables.
const OF_STRINGS: [&str; 14] = [
    "charAt",
    "charCodeAt",
    "endsWith",
    "includes",
    "match",
    "padEnd",
    "padStart",
    "replace",
    "split",
    "startsWith",
    "substring",
    "toLowerCase",
    "toUpperCase",
    "trim",
];

/// A method was called on nothing; `callee` is how the program names it.
fn on_nothing(callee: &str) -> String {
    let (owner, method) = callee.rsplit_once('.').unwrap_or(("", callee));
    let (class, method) = match (owner, method) {
        ("Object.prototype" | "{}", method) => ("Object", method),
        ("String.prototype", "trimStart") => ("String", "trimLeft"),
        ("String.prototype", "trimEnd") => ("String", "trimRight"),
        ("String.prototype", method) => ("String", method),
        (text, method) if text.starts_with(['"', '\'']) => ("String", method),
        ("Array.prototype", method) => ("Array", method),
        (array, method) if array.starts_with('[') => ("Array", method),
        // A variable: what its name says.
        (_, method) if NAMED.contains(&method) => ("Array", method),
        (_, method) if OF_STRINGS.contains(&method) => ("String", method),
        _ => return "Cannot convert undefined or null to object".to_owned(),
    };
    match class {
        "Array" if !NAMED.contains(&method) => "Cannot convert undefined or null to object".to_owned(),
        "Object" if method != "toLocaleString" => "Cannot convert undefined or null to object".to_owned(),
        _ => format!("{class}.prototype.{method} called on null or undefined"),
    }
}
