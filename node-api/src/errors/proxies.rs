//! V8's words for traps of proxies that do not tell the truth, and for proxies that are revoked.

use super::builtins::fixed_prototype;
use super::index::Node;
use super::messages::{Engine, Rewritten, bare, literal, statement};
use crate::inspect::answering;
use boa_engine::builtins::proxy::Proxy;
use boa_engine::object::JsObject;
use boa_engine::{Context, JsValue};

/// What the engine says of a trap, the trap, and what V8 says of it; `%` stands for the property.
const TRAPS: [(&str, &str, &str); 22] = [
    ("Proxy trap result is neither object nor null", "getPrototypeOf", "trap returned neither object nor null"),
    (
        "Proxy trap returned unexpected prototype",
        "getPrototypeOf",
        "proxy target is non-extensible but the trap did not return its actual prototype",
    ),
    (
        "Proxy trap failed to set prototype",
        "setPrototypeOf",
        "trap returned truish for setting a new prototype on the non-extensible proxy target",
    ),
    (
        "Proxy trap failed to set extensible",
        "preventExtensions",
        "trap returned truish but the proxy target is extensible",
    ),
    (
        "Proxy trap returned unexpected extensible value",
        "isExtensible",
        "trap result does not reflect extensibility of proxy target (which is 'true')",
    ),
    ("cannot prevent extensions", "preventExtensions", "trap returned falsish"),
    (
        "Proxy trap result is neither object nor undefined",
        "getOwnPropertyDescriptor",
        "trap returned neither object nor undefined for property '%'",
    ),
    (
        "Proxy trap result is undefined and target result is not configurable",
        "getOwnPropertyDescriptor",
        "trap returned undefined for property '%' which is non-configurable in the proxy target",
    ),
    (
        "Proxy trap result is undefined and target is not extensible",
        "getOwnPropertyDescriptor",
        "trap returned undefined for property '%' which exists in the non-extensible proxy target",
    ),
    (
        "Proxy trap result is not configurable and target result is undefined",
        "getOwnPropertyDescriptor",
        "trap reported non-configurability for property '%' which is either non-existent or configurable in the proxy target",
    ),
    (
        "Proxy trap set property to unexpected value",
        "defineProperty",
        "trap returned truish for adding property '%'  that is incompatible with the existing property in the proxy target",
    ),
    (
        "Proxy trap set property with unexpected configurable field",
        "defineProperty",
        "trap returned truish for defining non-configurable property '%' which is either non-existent or configurable in the proxy target",
    ),
    (
        "Proxy trap set unexpected data descriptor",
        "set",
        "trap returned truish for property '%' which exists in the proxy target as a non-configurable and non-writable data property with a different value",
    ),
    (
        "Proxy trap set unexpected accessor descriptor",
        "set",
        "trap returned truish for property '%' which exists in the proxy target as a non-configurable and non-writable accessor property without a setter",
    ),
    (
        "Proxy trap failed to delete property",
        "deleteProperty",
        "trap returned truish for property '%' which is non-configurable in the proxy target",
    ),
    ("Proxy trap result contains duplicate string property keys", "ownKeys", "trap returned duplicate entries"),
    ("Proxy trap result contains duplicate symbol property keys", "ownKeys", "trap returned duplicate entries"),
    (
        "Proxy trap failed to return all property keys",
        "ownKeys",
        "trap returned extra keys but proxy target is non-extensible",
    ),
    (
        FORBIDDEN,
        "getOwnPropertyDescriptor",
        "trap returned descriptor for property '%' that is incompatible with the existing property in the proxy target",
    ),
    (FORBIDDEN, "has", "trap returned falsish for property '%' which exists in the proxy target as non-configurable"),
    (REFUSED, "defineProperty", "trap returned truish for adding property '%'  to the non-extensible proxy target"),
    ("can't set prototype of this object", "setPrototypeOf", "trap returned falsish for property 'undefined'"),
];
/// The engine says this of two traps.
const FORBIDDEN: &str = "Proxy trap returned unexpected property";
const REFUSED: &str = "Proxy trap failed to set property";

/// The message that V8 gives for an error of a proxy.
pub(super) fn rewrite(engine: &Engine<'_>, context: &mut Context) -> Option<Rewritten> {
    if let Some(key) = engine.message.strip_prefix("cannot redefine property: ")
        && engine.arguments.proxied(0)
    {
        return plain(redefined(engine.arguments.value(0)?.as_object()?, bare(key), context));
    }
    let (operation, key) = operation(engine)?;
    if engine.message == "Proxy object has empty handler and target" {
        return plain(format!("Cannot perform '{operation}' on a proxy that has been revoked"));
    }
    let said = |it: &&(&str, &str, &str)| it.0 == engine.message && (it.0 != FORBIDDEN || it.1 == operation);
    let (message, trap, text) = TRAPS.iter().find(said)?;
    // Both are also said where there is no proxy.
    if matches!(*message, "can't set prototype of this object" | "cannot prevent extensions")
        && !engine.arguments.proxied(0)
    {
        return None;
    }
    if *trap == "setPrototypeOf"
        && let Some(object) = engine.arguments.value(0).and_then(JsValue::as_object)
    {
        let object = answering(&object, trap, context);
        if !object.is::<Proxy>() {
            let shown = super::shown::shown(&object.clone().into(), context);
            return plain(fixed_prototype(&object, &shown, context));
        }
    }
    plain(format!("'{trap}' on proxy: {}", text.replace('%', &key)))
}

/// A property that a proxy, or the object that answers for it, does not let be defined.
fn redefined(proxy: JsObject, key: &str, context: &mut Context) -> String {
    let object = answering(&proxy, "defineProperty", context);
    match super::observe::own(&object, key) {
        _ if object.is::<Proxy>() => falsish("defineProperty", key),
        Some(_) => format!("Cannot redefine property: {key}"),
        None => format!("Cannot define property {key}, object is not extensible"),
    }
}

/// What a trap that returned something falsish makes of an operation that must succeed.
pub(super) fn falsish(trap: &str, key: &str) -> String {
    format!("'{trap}' on proxy: trap returned falsish for property '{key}'")
}

fn plain(message: String) -> Option<Rewritten> {
    Some(Rewritten { message, offset: None })
}

/// The trap that the code at the place of the error calls, and the property that it asks for.
fn operation(engine: &Engine<'_>) -> Option<(String, String)> {
    let at = engine.at?;
    let index = at.file.index();
    let (from, to) = statement(engine, at);
    if let Some((_, left, _)) = index.operators("in", from, to).next() {
        let key = if literal(left) { left.trim_matches('"') } else { engine.arguments.kept(0) };
        return Some(("has".to_owned(), key.to_owned()));
    }
    let named = |trap: &str, key: &Option<String>| (trap.to_owned(), key.clone().unwrap_or_default());
    Some(match index.at(at.offset).map(|(node, _)| node) {
        Some(Node::Assign { key }) => named("set", key),
        Some(Node::Delete { key }) => named("deleteProperty", key),
        Some(Node::Member { key, .. }) => named("get", key),
        Some(Node::New { .. }) => named("construct", &None),
        Some(Node::Call { callee, .. }) => {
            let (owner, method) = callee.rsplit_once('.').unwrap_or(("", callee));
            let trap = match (owner, method) {
                ("Array", "isArray") => "IsArray",
                (
                    "Object",
                    "keys" | "values" | "entries" | "getOwnPropertyNames" | "getOwnPropertySymbols" | "assign",
                ) => "ownKeys",
                ("Object" | "Reflect", method) => method,
                ("JSON", _) => "get",
                _ => "apply",
            };
            (trap.to_owned(), engine.arguments.shown(1))
        }
        _ => return None,
    })
}
