//! V8's words for properties that do not let themselves be deleted or assigned.

use super::entries::native_name;
use super::index::Node;
use super::messages::{Engine, Rewritten};
use super::proxies::falsish;
use super::shown::shown;
use crate::inspect::answering;
use crate::instrument::hidden;
use boa_engine::builtins::proxy::Proxy;
use boa_engine::module::ModuleNamespace;
use boa_engine::object::JsObject;
use boa_engine::property::PropertyKey;
use boa_engine::{Context, JsString, JsValue, js_string};

/// Deleting a property that does not allow it.
pub(super) fn deletion(engine: &Engine<'_>, context: &mut Context) -> Option<Rewritten> {
    let message = engine.message;
    let named = message.strip_prefix("cannot delete non-configurable property: ");
    let key = match named {
        Some(key) => key.trim_matches('"').to_owned(),
        None if message == "Cannot delete property" => {
            let at = engine.at?;
            match at.file.index().at(at.offset) {
                Some((Node::Delete { key: Some(key) }, _)) => key.clone(),
                Some((Node::Delete { key: None }, _)) => engine.arguments.kept(0).to_owned(),
                _ => return None,
            }
        }
        None => return None,
    };
    let target = hidden::variable(hidden::OBJECT, context).unwrap_or_default();
    let target = match target.as_object() {
        Some(object) => JsValue::from(answering(&object, "deleteProperty", context)),
        None => target,
    };
    if target.as_object().is_some_and(|object| object.is::<Proxy>()) {
        return Some(Rewritten { message: falsish("deleteProperty", &key), offset: None });
    }
    let shown = match target.as_object() {
        None if target.is_string() => "[object String]".to_owned(),
        Some(object) if object.is::<ModuleNamespace>() => "[object Module]".to_owned(),
        Some(object) if object.has_own_property(JsString::from(key.as_str()), context).unwrap_or(false) => {
            shown(&target, context)
        }
        // A built-in function deletes of its own accord.
        _ => match native_name(engine.arguments.callee.rsplit('.').next().unwrap_or_default(), false) {
            Some(name) if name.starts_with("Array.") => "[object Array]".to_owned(),
            _ => "#<Object>".to_owned(),
        },
    };
    Some(Rewritten { message: format!("Cannot delete property '{key}' of {shown}"), offset: None })
}

/// Assigning to a property that does not allow it: `target` is the object, as far as it is known.
pub(super) fn assignment(engine: &Engine<'_>, target: &JsValue, context: &mut Context) -> Option<Rewritten> {
    let key = engine.message.strip_prefix("cannot set non-writable property: ")?.trim_matches('"');
    let node = engine.at.and_then(|at| at.file.index().at(at.offset));
    let plain = |message: String| Some(Rewritten { message, offset: None });
    let assigned = engine.at.and_then(|at| at.file.index().assignment(at.offset));
    let offset = match node {
        _ if assigned.is_some() => assigned.unwrap_or_default(),
        Some((Node::Call { callee, .. }, _)) if callee.ends_with(".push") || callee.ends_with(".unshift") => {
            let receiver = engine.arguments.receiver().and_then(JsValue::as_object);
            return plain(match receiver {
                Some(receiver) if receiver.is::<Proxy>() => refused(receiver, key, context),
                Some(receiver) if receiver.is_extensible(context).unwrap_or_default() => {
                    "Cannot assign to read only property 'length' of object '[object Array]'".to_owned()
                }
                _ => format!("Cannot add property {key}, object is not extensible"),
            });
        }
        Some((Node::Call { callee, .. }, _)) => {
            let given = engine.arguments.value(0).filter(|_| callee == "Object.assign").cloned();
            if let Some(object) = given.and_then(|given| given.to_object(context).ok()) {
                return plain(refused(object, key, context));
            }
            let method = callee.rsplit('.').next().unwrap_or_default();
            let array = native_name(method, false).is_some_and(|name| name.starts_with("Array."));
            let shown = match array {
                true => "[object Array]",
                // What searches by a regular expression writes there.
                false if key == "lastIndex" => "[object RegExp]",
                false => "#<Object>",
            };
            return plain(format!("Cannot assign to read only property '{key}' of object '{shown}'"));
        }
        _ => return plain(format!("Cannot assign to read only property '{key}' of object '#<Object>'")),
    };
    let Some(object) = target.as_object() else {
        let kind = target.type_of();
        let text = target.as_string();
        let own = text.filter(|text| key == "length" || key.parse::<usize>().is_ok_and(|index| index < text.len()));
        let message = match own.is_some() {
            true => format!(
                "Cannot assign to read only property '{key}' of string '{}'",
                target.display().to_string().trim_matches('"')
            ),
            false => {
                let value =
                    target.as_bigint().map_or_else(|| target.display().to_string(), |number| number.to_string());
                format!("Cannot create property '{key}' on {kind} '{}'", value.trim_matches('"'))
            }
        };
        return Some(Rewritten { message, offset: Some(offset) });
    };
    Some(Rewritten { message: refused(object, key, context), offset: Some(offset) })
}

/// What V8 says of an object that does not let `key` be assigned.
fn refused(object: JsObject, key: &str, context: &mut Context) -> String {
    if object.is::<Proxy>() {
        let answering = answering(&object, "set", context);
        return match answering.is::<Proxy>() {
            true => falsish("set", key),
            // What the object behind it would take is defined on the proxy.
            false => refused(answering, key, context).replace("Cannot add property", "Cannot define property"),
        };
    }
    if object.is::<ModuleNamespace>() {
        let name = PropertyKey::from(js_string!(key));
        return match object.has_own_property(name, context).unwrap_or(true) {
            true => format!("Cannot assign to read only property '{key}' of object '[object Module]'"),
            false => format!("Cannot add property {key}, object is not extensible"),
        };
    }
    let name = PropertyKey::from(js_string!(key));
    let name = key.parse::<u32>().map_or(name, PropertyKey::from);
    let symbol = key.starts_with("Symbol(").then(|| super::methods::symbol_named(key, &object, context)).flatten();
    let name = symbol.map_or(name, PropertyKey::from);
    let own = object.borrow().properties().get(&name).is_some();
    let mut holder = Some(object.clone());
    let mut found = None;
    while let Some(at) = &holder {
        found = at.borrow().properties().get(&name);
        if found.is_some() {
            break;
        }
        let next = at.prototype();
        holder = next;
    }
    // An accessor's message shows the object that has it.
    let accessor = found.as_ref().is_some_and(|found| found.is_accessor_descriptor());
    let object = holder.filter(|_| accessor).unwrap_or(object);
    let shown = shown(&object.clone().into(), context);
    match found {
        Some(descriptor) if descriptor.is_accessor_descriptor() => {
            format!("Cannot set property {key} of {shown} which has only a getter")
        }
        // What is inherited lets itself be covered, but the object takes nothing more.
        Some(descriptor) if !own && descriptor.writable() == Some(true) => {
            format!("Cannot add property {key}, object is not extensible")
        }
        Some(_) if object.is_callable() => {
            let text = super::shown::shown(&object.into(), context);
            format!("Cannot assign to read only property '{key}' of function '{text}'")
        }
        Some(_) => format!("Cannot assign to read only property '{key}' of object '{shown}'"),
        None => format!("Cannot add property {key}, object is not extensible"),
    }
}
