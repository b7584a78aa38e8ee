//! What a program finds on the global object beyond the language.
//!
//! A global that belongs to a module is made when it is first read: a program that never touches `URL` does not pay for
//! it.

use super::host::host;
use crate::language::promises::around;
use crate::registry;
use boa_engine::native_function::NativeFunctionObject;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{Context, JsArgs, JsResult, JsString, JsSymbol, JsValue, NativeFunction, js_string};

/// A global that is an export of a built-in module.
pub(crate) struct Lazy {
    name: &'static str,
    pub(crate) module: &'static str,
    /// The export; the whole of `exports` when empty.
    pub(crate) export: &'static str,
    enumerable: bool,
    /// What it is in Node.
    shape: Shape,
}

#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Value,
    Accessor,
    Getter,
}

const fn shown(name: &'static str, module: &'static str) -> Lazy {
    Lazy { name, module, export: name, enumerable: true, shape: Shape::Value }
}

const fn hidden(name: &'static str, module: &'static str) -> Lazy {
    Lazy { name, module, export: name, enumerable: false, shape: Shape::Value }
}

const fn getter(name: &'static str, module: &'static str, shape: Shape) -> Lazy {
    Lazy { name, module, export: name, enumerable: true, shape }
}

/// In the order in which `Object.keys(globalThis)` lists them in Node 24.
const LAZY: &[Lazy] = &[
    shown("clearImmediate", "timers"),
    shown("setImmediate", "timers"),
    shown("clearInterval", "timers"),
    shown("clearTimeout", "timers"),
    shown("setInterval", "timers"),
    shown("setTimeout", "timers"),
    shown("queueMicrotask", "internal/process"),
    shown("structuredClone", "internal/structured_clone"),
    shown("atob", "buffer"),
    shown("btoa", "buffer"),
    getter("performance", "perf_hooks", Shape::Accessor),
    shown("fetch", "internal/unsimulated"),
    getter("crypto", "internal/crypto/webcrypto", Shape::Getter),
    getter("navigator", "internal/navigator", Shape::Getter),
    Lazy { name: "process", module: "process", export: "", enumerable: false, shape: Shape::Value },
    Lazy { name: "console", module: "console", export: "", enumerable: false, shape: Shape::Value },
    hidden("AbortController", "internal/abort_controller"),
    hidden("AbortSignal", "internal/abort_controller"),
    hidden("AsyncDisposableStack", "internal/language/stacks"),
    hidden("Blob", "internal/blob"),
    hidden("BroadcastChannel", "internal/messaging"),
    hidden("Buffer", "buffer"),
    hidden("ByteLengthQueuingStrategy", "internal/webstreams/strategies"),
    hidden("CloseEvent", "internal/web/message_event"),
    hidden("CompressionStream", "internal/webstreams/compression"),
    hidden("CountQueuingStrategy", "internal/webstreams/strategies"),
    hidden("Crypto", "internal/crypto/webcrypto"),
    hidden("CryptoKey", "internal/crypto/webcrypto"),
    hidden("CustomEvent", "internal/event_target"),
    hidden("DOMException", "internal/dom_exception"),
    hidden("DecompressionStream", "internal/webstreams/compression"),
    hidden("DisposableStack", "internal/language/stacks"),
    hidden("Event", "internal/event_target"),
    hidden("EventTarget", "internal/event_target"),
    hidden("File", "internal/blob"),
    hidden("FormData", "internal/fetch/form_data"),
    hidden("Headers", "internal/fetch/headers"),
    hidden("MessageChannel", "internal/messaging"),
    hidden("MessageEvent", "internal/web/message_event"),
    hidden("MessagePort", "internal/messaging"),
    hidden("Navigator", "internal/navigator"),
    hidden("Performance", "perf_hooks"),
    hidden("PerformanceEntry", "perf_hooks"),
    hidden("PerformanceMark", "perf_hooks"),
    hidden("PerformanceMeasure", "perf_hooks"),
    hidden("PerformanceObserver", "perf_hooks"),
    hidden("PerformanceObserverEntryList", "perf_hooks"),
    hidden("PerformanceResourceTiming", "perf_hooks"),
    hidden("ReadableByteStreamController", "internal/webstreams/controllers"),
    hidden("ReadableStream", "internal/webstreams/readable"),
    hidden("ReadableStreamBYOBReader", "internal/webstreams/readers"),
    hidden("ReadableStreamBYOBRequest", "internal/webstreams/controllers"),
    hidden("ReadableStreamDefaultController", "internal/webstreams/controllers"),
    hidden("ReadableStreamDefaultReader", "internal/webstreams/readers"),
    hidden("Request", "internal/fetch/request"),
    hidden("Response", "internal/fetch/response"),
    hidden("SubtleCrypto", "internal/crypto/webcrypto"),
    hidden("SuppressedError", "internal/language/resources"),
    hidden("TextDecoder", "internal/encoding"),
    hidden("TextDecoderStream", "internal/webstreams/text"),
    hidden("TextEncoder", "internal/encoding"),
    hidden("TextEncoderStream", "internal/webstreams/text"),
    hidden("TransformStream", "internal/webstreams/transform"),
    hidden("TransformStreamDefaultController", "internal/webstreams/transform"),
    hidden("URL", "internal/url"),
    hidden("URLPattern", "internal/url/pattern"),
    hidden("URLSearchParams", "internal/url"),
    hidden("WebSocket", "internal/unsimulated"),
    hidden("WritableStream", "internal/webstreams/writable"),
    hidden("WritableStreamDefaultController", "internal/webstreams/writable"),
    hidden("WritableStreamDefaultWriter", "internal/webstreams/writable"),
];

/// Puts everything in its place. Globals whose module does not exist are left out.
///
/// # Errors
/// None in practice: the global object is new.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    crate::inspect::install(context)?;
    crate::language::install(context)?;
    crate::web::install(context)?;
    crate::util::install_locale(context)?;
    let global = context.global_object();
    let this: JsValue = global.clone().into();
    let descriptor = PropertyDescriptor::builder().value(this).writable(true).enumerable(true).configurable(true);
    global.define_property_or_throw(js_string!("global"), descriptor, context)?;
    let tag = PropertyDescriptor::builder().value(js_string!("global")).configurable(true);
    global.define_property_or_throw(JsSymbol::to_string_tag(), tag, context)?;
    let math = global.get(js_string!("Math"), context)?;
    if let Some(math) = math.as_object() {
        let random = NativeFunction::from_fn_ptr(|_, _, context| Ok(host(context).random().into()));
        let random = FunctionObjectBuilder::new(context.realm(), random).name(js_string!("random")).build();
        let descriptor =
            PropertyDescriptor::builder().value(random).writable(true).enumerable(false).configurable(true);
        math.define_property_or_throw(js_string!("random"), descriptor, context)?;
    }
    for lazy in LAZY.iter().filter(|lazy| registry::find(lazy.module).is_some()) {
        define_lazy(&global, lazy, context)?;
    }
    registry::fill_globals(&global.into(), context)?;
    describe(context)
}

/// Has `Object.getOwnPropertyDescriptor` and its kin describe the global object as Node's is.
fn describe(context: &mut Context) -> JsResult<()> {
    let object = context.intrinsics().constructors().object().constructor();
    let reflect = context.global_object().get(js_string!("Reflect"), context)?;
    for holder in [Some(object.clone()), reflect.as_object()].into_iter().flatten() {
        if let Some(function) = holder.get(js_string!("getOwnPropertyDescriptor"), context)?.as_object() {
            around(&function, "", own_property, context);
        }
    }
    if let Some(function) = object.get(js_string!("getOwnPropertyDescriptors"), context)?.as_object() {
        around(&function, "", own_properties, context);
    }
    Ok(())
}

fn own_property(this: &JsValue, args: &[JsValue], engine: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let described = engine.call(this, args, context)?;
    let global = context.global_object();
    if let (Some(object), Some(name)) = (args.get_or_undefined(0).as_object(), args.get_or_undefined(1).as_string())
        && JsObject::equals(&object, &global)
        && let Some(held) = described.as_object()
    {
        described_as_in_node(&global, name.into(), &held, context)?;
    }
    Ok(described)
}

fn own_properties(this: &JsValue, args: &[JsValue], engine: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let described = engine.call(this, args, context)?;
    let global = context.global_object();
    if args.get_or_undefined(0).as_object().is_some_and(|object| JsObject::equals(&object, &global))
        && let Some(all) = described.as_object()
    {
        for key in all.own_property_keys(context)? {
            if let Some(held) = all.get(key.clone(), context)?.as_object() {
                described_as_in_node(&global, key, &held, context)?;
            }
        }
    }
    Ok(described)
}

/// Makes of what describes an accessor of the global object what describes the value that Node has there.
fn described_as_in_node(global: &JsObject, key: PropertyKey, held: &JsObject, context: &mut Context) -> JsResult<()> {
    // Node has these behind accessors.
    let accessors = [js_string!("process"), js_string!("Buffer")];
    if accessors.iter().any(|name| PropertyKey::from(name.clone()) == key) {
        return Ok(());
    }
    let Some(property) = global.borrow().properties().get(&key) else { return Ok(()) };
    let property = as_in_node(global, &key, property, context)?;
    if let Some(value) = property.value().filter(|_| held.has_own_property(js_string!("get"), context).unwrap_or(false))
    {
        for name in [js_string!("get"), js_string!("set"), js_string!("enumerable"), js_string!("configurable")] {
            held.delete_property_or_throw(name, context)?;
        }
        held.create_data_property_or_throw(js_string!("value"), value.clone(), context)?;
        held.create_data_property_or_throw(js_string!("writable"), true, context)?;
        held.create_data_property_or_throw(js_string!("enumerable"), property.enumerable() == Some(true), context)?;
        held.create_data_property_or_throw(js_string!("configurable"), true, context)?;
    }
    Ok(())
}

/// The global of this name, if it is made when it is first read.
pub(crate) fn lazy(name: &str) -> Option<&'static Lazy> {
    LAZY.iter().find(|lazy| lazy.name == name)
}

fn value_of(lazy: &Lazy, context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    if let Some(value) = host.global(lazy.name) {
        return Ok(value);
    }
    let value = match lazy.export {
        "" => registry::require(lazy.module, context)?,
        name => registry::export(lazy.module, JsString::from(name), context)?,
    };
    host.set_global(lazy.name, value.clone());
    Ok(value)
}

/// What is shown of a property of the global object or of a module: a value, where only here it is an accessor.
///
/// # Errors
/// When the module that the value comes from cannot be made.
pub(crate) fn as_in_node(
    object: &JsObject,
    key: &PropertyKey,
    property: PropertyDescriptor,
    context: &mut Context,
) -> JsResult<PropertyDescriptor> {
    let PropertyKey::String(name) = key else { return Ok(property) };
    let getter = property.get().and_then(JsValue::as_object);
    if let Some(get) = getter.as_ref().filter(|get| names_lazy(get)) {
        let value = get.call(&object.clone().into(), &[], context)?;
        let plain = PropertyDescriptor::builder().value(value).writable(true).enumerable(true).configurable(true);
        return Ok(plain.build());
    }
    let Some(lazy) =
        getter.filter(|get| get.is::<NativeFunctionObject>()).and_then(|_| lazy(&name.to_std_string_lossy()))
    else {
        return Ok(property);
    };
    if lazy.shape != Shape::Value || !JsObject::equals(object, &context.global_object()) {
        return Ok(property);
    }
    let value = value_of(lazy, context)?;
    Ok(PropertyDescriptor::builder().value(value).writable(true).enumerable(lazy.enumerable).configurable(true).build())
}

/// Whether a getter is one of `internal/util/lazily`.
fn names_lazy(get: &JsObject) -> bool {
    let name = get.borrow().properties().get(&js_string!("name").into());
    name.and_then(|name| name.value().and_then(JsValue::as_string)).is_some_and(|name| name == js_string!("ꙮlazy"))
}

/// An accessor whose value is made when it is first read. It stays an accessor: the engine's inline caches do not notice
/// when a property of the global object turns from one kind into the other.
fn define_lazy(global: &JsObject, lazy: &'static Lazy, context: &mut Context) -> JsResult<()> {
    let get = NativeFunction::from_copy_closure(move |_, _, context| value_of(lazy, context));
    let set = NativeFunction::from_copy_closure(move |_, args, context| {
        host(context).set_global(lazy.name, args.first().cloned().unwrap_or_default());
        Ok(JsValue::undefined())
    });
    let get = FunctionObjectBuilder::new(context.realm(), get).name(js_string!("get")).build();
    let set = FunctionObjectBuilder::new(context.realm(), set).name(js_string!("set")).length(1).build();
    let set = if lazy.shape == Shape::Getter { JsValue::undefined() } else { set.into() };
    let descriptor = PropertyDescriptor::builder().get(get).set(set).enumerable(lazy.enumerable).configurable(true);
    global.define_property_or_throw(JsString::from(lazy.name), descriptor, context)?;
    Ok(())
}
