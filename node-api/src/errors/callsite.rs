//! The call sites that `Error.prepareStackTrace` is given (V8's stack trace API).

use super::frame::Frame;
use boa_engine::object::builtins::JsArray;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsResult, JsString, JsValue, NativeFunction, js_string};

/// An array of call sites, innermost first.
pub(super) fn array(frames: &[Frame], context: &mut Context) -> JsResult<JsValue> {
    let array = JsArray::new(context)?;
    for frame in frames {
        let site = site(frame, context)?;
        array.push(site, context)?;
    }
    Ok(array.into())
}

fn site(frame: &Frame, context: &mut Context) -> JsResult<JsObject> {
    let text = |text: &str| JsValue::from(js_string!(text));
    let (owner, name) = match frame.function.rsplit_once('.') {
        Some((owner, name)) => (Some(owner), name),
        None => (None, frame.function.as_str()),
    };
    let name = if name == "<anonymous>" { "" } else { name };
    let or_null = |value: &str| if value.is_empty() { JsValue::null() } else { text(value) };
    let place = frame.at.as_ref().map(|at| (at.file.path.clone(), at.place()));
    let file = place.as_ref().map_or(JsValue::undefined(), |(path, _)| text(path));
    let number = |value: Option<u32>| value.map_or(JsValue::null(), JsValue::from);
    let shown = match &place {
        Some((path, place)) if frame.function.is_empty() => format!("{path}:{}:{}", place.line, place.column),
        Some((path, place)) => format!("{} ({path}:{}:{})", frame.function, place.line, place.column),
        None => format!("{} (<anonymous>)", frame.function),
    };
    let methods: [(&str, JsValue); 18] = [
        ("getThis", JsValue::undefined()),
        ("getTypeName", owner.map_or(JsValue::null(), text)),
        ("getFunction", JsValue::undefined()),
        ("getFunctionName", or_null(name.trim_start_matches("new "))),
        ("getMethodName", owner.map_or(JsValue::null(), |_| or_null(name))),
        ("getFileName", file.clone()),
        ("getScriptNameOrSourceURL", file),
        ("getLineNumber", number(place.as_ref().map(|(_, place)| place.line))),
        ("getColumnNumber", number(place.as_ref().map(|(_, place)| place.column))),
        ("getEvalOrigin", JsValue::undefined()),
        ("isToplevel", owner.is_none().into()),
        ("isEval", false.into()),
        ("isNative", false.into()),
        ("isConstructor", frame.function.starts_with("new ").into()),
        ("isAsync", frame.waits.into()),
        ("isPromiseAll", false.into()),
        ("getPromiseIndex", JsValue::null()),
        ("toString", text(&shown)),
    ];
    let prototype = JsObject::with_object_proto(context.intrinsics());
    for (name, value) in methods {
        let function =
            NativeFunction::from_copy_closure_with_captures(|_, _, value: &JsValue, _| Ok(value.clone()), value);
        let function = FunctionObjectBuilder::new(context.realm(), function).name(JsString::from(name)).build();
        let descriptor = PropertyDescriptor::builder().value(function).writable(true).enumerable(false);
        prototype.define_property_or_throw(JsString::from(name), descriptor.configurable(true), context)?;
    }
    let site = JsObject::with_object_proto(context.intrinsics());
    site.set_prototype(Some(prototype));
    Ok(site)
}
