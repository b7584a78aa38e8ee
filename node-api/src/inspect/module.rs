//! The functions that programs see: `util.inspect` and what the builtin modules written in JavaScript need of it.

use super::state::state;
use super::{Kind, cursor, format, inspect, proxy, text};
use crate::errors::node_error;
use boa_engine::native_function::NativeFunctionPointer;
use boa_engine::object::FunctionObjectBuilder;
use boa_engine::object::builtins::{JsArray, JsFunction, JsPromise};
use boa_engine::property::{Attribute, PropertyDescriptor};
use boa_engine::{Context, JsArgs, JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction, js_string};

/// Makes `util.inspect` with its `custom`, `defaultOptions`, `colors` and `styles`.
pub(super) fn inspect_function(
    defaults: &JsObject,
    styles: &JsObject,
    colors: &JsObject,
    custom: &JsSymbol,
    context: &mut Context,
) -> JsResult<JsFunction> {
    let function = FunctionObjectBuilder::new(context.realm(), NativeFunction::from_fn_ptr(inspect_call))
        .name(js_string!("inspect"))
        .length(2)
        .constructor(true)
        .build();
    let shown = Attribute::all();
    function.insert_property(js_string!("custom"), super::property::data(custom.clone().into(), shown));
    let getter = NativeFunction::from_copy_closure_with_captures(
        |_, _, defaults: &JsObject, _| Ok(defaults.clone().into()),
        defaults.clone(),
    );
    let setter = NativeFunction::from_copy_closure_with_captures(
        |_, arguments, defaults: &JsObject, context| {
            let options = arguments.get_or_undefined(0);
            let Some(options) = options.as_object() else {
                let arguments = [js_string!("options").into(), js_string!("object").into(), options.clone()];
                return Err(node_error("ERR_INVALID_ARG_TYPE", &arguments, context));
            };
            for key in options.own_property_keys(context)? {
                let value = options.get(key.clone(), context)?;
                defaults.set(key, value, true, context)?;
            }
            Ok(defaults.clone().into())
        },
        defaults.clone(),
    );
    let accessor = PropertyDescriptor::builder()
        .get(getter.to_js_function(context.realm()))
        .set(setter.to_js_function(context.realm()))
        .enumerable(false)
        .configurable(false);
    function.insert_property(js_string!("defaultOptions"), accessor);
    function.insert_property(js_string!("colors"), super::property::data(colors.clone().into(), shown));
    function.insert_property(js_string!("styles"), super::property::data(styles.clone().into(), shown));
    Ok(function)
}

/// `util.inspect(value, options)`, or the old form `(value, showHidden, depth, colors)`.
fn inspect_call(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let mut options = super::default_options(context)?;
    if let Some(depth) = arguments.get(2).filter(|depth| !depth.is_undefined()) {
        options.depth_is_null = depth.is_null();
        options.depth = if depth.is_null() { f64::INFINITY } else { depth.to_number(context)? };
    }
    if let Some(colors) = arguments.get(3).filter(|colors| !colors.is_undefined()) {
        options.colors = colors.to_boolean();
    }
    let second = arguments.get_or_undefined(1);
    if let Some(hidden) = second.as_boolean() {
        options.show_hidden = hidden;
    } else if let Some(given) = second.as_object() {
        options.merge(&given, context)?;
    }
    Ok(JsString::from(inspect(arguments.get_or_undefined(0), options, context)?).into())
}

/// The object of native functions that builtin modules receive from here.
///
/// `inspect`, `format`, `formatWithOptions`, `getStringWidth`, `stripVTControlCharacters`, `previewEntries`,
/// `getProxyDetails`, `getPromiseDetails`, `kindOf`, `functionKind`.
///
/// # Errors
/// Never for an untouched context.
pub fn native(context: &mut Context) -> JsResult<JsObject> {
    let inspect = state(context).inspect.clone();
    let object = JsObject::with_object_proto(context.intrinsics());
    object.set(js_string!("inspect"), inspect, true, context)?;
    let functions: [(&str, usize, NativeFunctionPointer); 9] = [
        ("format", 0, format_call),
        ("formatWithOptions", 1, format_with_options_call),
        ("getStringWidth", 1, string_width),
        ("stripVTControlCharacters", 1, strip),
        ("previewEntries", 1, preview_entries),
        ("getProxyDetails", 1, proxy_details),
        ("getPromiseDetails", 1, promise_details),
        ("kindOf", 1, kind_of),
        ("functionKind", 1, function_kind),
    ];
    for (name, length, function) in functions {
        let function = FunctionObjectBuilder::new(context.realm(), NativeFunction::from_fn_ptr(function))
            .name(js_string!(name))
            .length(length)
            .build();
        object.set(js_string!(name), function, true, context)?;
    }
    Ok(object)
}

fn format_call(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(JsString::from(format::format(None, arguments, context)?).into())
}

fn format_with_options_call(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let options = arguments.get_or_undefined(0).to_object(context)?;
    let rest = arguments.get(1..).unwrap_or_default();
    Ok(JsString::from(format::format(Some(&options), rest, context)?).into())
}

fn string_width(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let shown = arguments.get_or_undefined(0).to_string(context)?.to_std_string_lossy();
    let strip = arguments.get(1).is_none_or(JsValue::to_boolean);
    Ok((text::width(&shown, strip) as u32).into())
}

/// What is added to halves of surrogate pairs to make characters of them.
const HALVES: u32 = 0x10_0000;

fn strip(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let shown = arguments.get_or_undefined(0).to_string(context)?;
    let units = shown.to_vec();
    if !units.iter().any(|unit| matches!(unit, 0x1b | 0x9b)) {
        return Ok(shown.into());
    }
    // Unit by unit, so that halves of a pair stay what they are.
    let character = |unit: &u16| char::from_u32(u32::from(*unit)).or_else(|| char::from_u32(HALVES + u32::from(*unit)));
    let text: String = units.iter().filter_map(character).collect();
    let stripped = text::strip_control_sequences(&text);
    let units: Vec<u16> = stripped.chars().map(|c| (u32::from(c) & 0xffff) as u16).collect();
    Ok(JsString::from(units.as_slice()).into())
}

/// `[entries, isKeyValue]` of an iterator over a map or set.
fn preview_entries(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(iterator) = arguments.get_or_undefined(0).as_object() else { return Ok(JsValue::undefined()) };
    let preview = cursor::preview(&iterator);
    let values = JsArray::from_iter(preview.values, context);
    Ok(JsArray::from_iter([values.into(), preview.pairs.into()], context).into())
}

/// `[target, handler]` of a proxy, `null` if it is revoked, `undefined` if it is none.
fn proxy_details(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let object = arguments.get_or_undefined(0).as_object();
    let Some(object) = object.filter(|object| Kind::of(object) == Kind::Proxy) else {
        return Ok(JsValue::undefined());
    };
    Ok(match proxy::details(&object, context)? {
        Some((target, handler)) => JsArray::from_iter([target.into(), handler.into()], context).into(),
        None => JsValue::null(),
    })
}

/// `['pending' | 'fulfilled' | 'rejected', value]` of a promise.
fn promise_details(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    use boa_engine::builtins::promise::PromiseState;
    let promise = JsPromise::from_object(arguments.get_or_undefined(0).to_object(context)?)?;
    let (name, value) = match promise.state() {
        PromiseState::Pending => (js_string!("pending"), JsValue::undefined()),
        PromiseState::Fulfilled(value) => (js_string!("fulfilled"), value),
        PromiseState::Rejected(reason) => (js_string!("rejected"), reason),
    };
    Ok(JsArray::from_iter([name.into(), value], context).into())
}

/// What an object is by its internal slots: `Array`, `Map`, `Map Iterator`, `Boxed Number`, `Int8Array`, `Arguments`…;
/// `undefined` for primitives.
fn kind_of(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(object) = arguments.get_or_undefined(0).as_object() else { return Ok(JsValue::undefined()) };
    let name = match Kind::of(&object) {
        Kind::Proxy => js_string!("Proxy"),
        Kind::TypedArray => js_string!(super::collection::typed_array_name(&object)),
        Kind::Boxed(boxed) => js_string!(format!("Boxed {}", boxed.name()).as_str()),
        Kind::Plain if super::is_arguments(&object, context) => js_string!("Arguments"),
        Kind::Plain if super::is_generator(&object) => js_string!("Generator"),
        kind => js_string!(kind.class_name()),
    };
    Ok(name.into())
}

/// `Function`, `AsyncFunction`, `GeneratorFunction`, `AsyncGeneratorFunction`, `class`, or `undefined`.
fn function_kind(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let function = arguments.get_or_undefined(0).as_object();
    let Some(function) = function.filter(JsObject::is_callable) else { return Ok(JsValue::undefined()) };
    let source = super::function::source(&function, context)?;
    if super::function::is_class(&function, &source) {
        return Ok(js_string!("class").into());
    }
    Ok(js_string!(super::function::kind(&function, &source, context)).into())
}
