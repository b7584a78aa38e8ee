//! V8's account of a cycle that `JSON.stringify` cannot write.

use boa_engine::object::JsObject;
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{Context, JsValue};

/// Steps of the cycle that V8 shows at its beginning and at its end; those between are left out.
const FIRST: usize = 2;
const LAST: usize = 1;

/// The message with the path of the first cycle in `value`; none when there is no cycle of plain properties.
pub(super) fn message(value: &JsValue, context: &mut Context) -> Option<String> {
    let root = value.as_object()?;
    let mut path = Vec::new();
    let (start, closing) = find(&root, &mut path, context)?;
    let mut text = String::from("Converting circular structure to JSON");
    text.push_str(&format!("\n    --> starting at object with constructor {}", constructor(&path[start].0, context)));
    let steps = &path[start + 1..];
    let line = |(object, key): &(JsObject, String), context: &mut Context| {
        format!("\n    |     {key} -> object with constructor {}", constructor(object, context))
    };
    for step in steps.iter().take(FIRST) {
        text.push_str(&line(step, context));
    }
    if steps.len() > FIRST + LAST {
        text.push_str("\n    |     ...");
    }
    for step in steps.iter().skip(FIRST.max(steps.len().saturating_sub(LAST))) {
        text.push_str(&line(step, context));
    }
    text.push_str(&format!("\n    --- {closing} closes the circle"));
    Some(text)
}

/// Walks the own enumerable data properties depth first; where the cycle starts in `path`, and the key that closes it.
fn find(object: &JsObject, path: &mut Vec<(JsObject, String)>, context: &mut Context) -> Option<(usize, String)> {
    if path.is_empty() {
        path.push((object.clone(), String::new()));
    }
    if path.len() > 500 {
        return None;
    }
    for key in object.own_property_keys(context).ok()? {
        let Some(text) = key_text(&key, object.is_array()) else { continue };
        let descriptor: Option<PropertyDescriptor> = object.borrow().properties().get(&key);
        let Some(descriptor) = descriptor.filter(|descriptor| descriptor.enumerable() == Some(true)) else { continue };
        let Some(child) = descriptor.value().and_then(JsValue::as_object).filter(|child| !child.is_callable()) else {
            continue;
        };
        if let Some(start) = path.iter().position(|(seen, _)| JsObject::equals(seen, &child)) {
            return Some((start, text));
        }
        path.push((child.clone(), text));
        if let Some(found) = find(&child, path, context) {
            return Some(found);
        }
        path.pop();
    }
    None
}

/// How V8 calls a property; only elements of arrays have an index.
fn key_text(key: &PropertyKey, of_array: bool) -> Option<String> {
    match key {
        PropertyKey::String(name) => Some(format!("property '{}'", name.to_std_string_escaped())),
        PropertyKey::Index(index) if !of_array => Some(format!("property '{}'", index.get())),
        PropertyKey::Index(index) => Some(format!("index {}", index.get())),
        PropertyKey::Symbol(_) => None,
    }
}

fn constructor(object: &JsObject, context: &mut Context) -> String {
    let constructor =
        object.get(boa_engine::js_string!("constructor"), context).ok().and_then(|value| value.as_object());
    let name = constructor.and_then(|constructor| constructor.get(boa_engine::js_string!("name"), context).ok());
    let name = name.and_then(|name| name.as_string()).map(|name| name.to_std_string_escaped());
    format!("'{}'", name.filter(|name| !name.is_empty()).unwrap_or_else(|| "Object".to_owned()))
}
