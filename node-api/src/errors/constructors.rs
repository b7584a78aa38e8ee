//! `Error` and its kin as programs see them.
//!
//! The engine's constructors keep making the objects, so that it goes on recognising them; around them stand functions
//! that add what V8 adds: an own `stack`, taken at once and written out when it is first read, `captureStackTrace`,
//! `stackTraceLimit`, `prepareStackTrace`.

use super::stack::number_of;
use super::state::{Captured, State};
use crate::instrument::{Sources, original_text};
use boa_engine::builtins::error::Error;
use boa_engine::object::builtins::JsFunction;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::{Attribute, PropertyDescriptor};
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsString, JsValue, NativeFunction, js_string};
use boa_gc::{Finalize, Trace};

/// What stands behind one of our constructors.
#[derive(Clone, Trace, Finalize)]
struct Behind {
    engine: JsObject,
    aggregate: bool,
}

/// Frames in a stack unless the program says otherwise.
const LIMIT: u32 = 10;

/// Replaces the constructors in the global scope of `context`.
///
/// # Errors
/// None in practice: the global object is new.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let constructors = context.intrinsics().constructors();
    let base = constructors.error().constructor();
    let kinds = [
        ("Error", base),
        ("EvalError", constructors.eval_error().constructor()),
        ("RangeError", constructors.range_error().constructor()),
        ("ReferenceError", constructors.reference_error().constructor()),
        ("SyntaxError", constructors.syntax_error().constructor()),
        ("TypeError", constructors.type_error().constructor()),
        ("URIError", constructors.uri_error().constructor()),
        ("AggregateError", constructors.aggregate_error().constructor()),
    ];
    let mut error: Option<JsObject> = None;
    for (name, engine) in kinds {
        let prototype = engine.get(js_string!("prototype"), context)?;
        let aggregate = name == "AggregateError";
        let behind = Behind { engine, aggregate };
        let function = NativeFunction::from_copy_closure_with_captures(
            |new_target, args, behind: &Behind, context| construct(new_target, args, behind, context),
            behind,
        );
        let constructor: JsObject = FunctionObjectBuilder::new(context.realm(), function)
            .name(JsString::from(name))
            .length(if aggregate { 2 } else { 1 })
            .constructor(true)
            .build()
            .into();
        let fixed = PropertyDescriptor::builder().value(prototype.clone()).writable(false).enumerable(false);
        constructor.define_property_or_throw(js_string!("prototype"), fixed.configurable(false), context)?;
        if let Some(prototype) = prototype.as_object() {
            let link = PropertyDescriptor::builder().value(constructor.clone()).writable(true).enumerable(false);
            prototype.define_property_or_throw(js_string!("constructor"), link.configurable(true), context)?;
        }
        match &error {
            Some(error) => constructor.set_prototype(Some(error.clone())),
            None => {
                statics(&constructor, context)?;
                error = Some(constructor.clone());
                true
            }
        };
        let attribute = Attribute::WRITABLE | Attribute::CONFIGURABLE;
        context.register_global_property(JsString::from(name), constructor, attribute)?;
    }
    *State::of(context).error.borrow_mut() = error;
    to_string(context)
}

/// Functions of `Error` itself.
fn statics(error: &JsObject, context: &mut Context) -> JsResult<()> {
    let method = |name: &str, length, function: NativeFunction, context: &Context| {
        FunctionObjectBuilder::new(context.realm(), function).name(JsString::from(name)).length(length).build()
    };
    let capture = method("captureStackTrace", 2, NativeFunction::from_fn_ptr(capture_stack_trace), context);
    let is_error = method("isError", 1, NativeFunction::from_fn_ptr(is_error), context);
    for (name, function) in [("captureStackTrace", capture), ("isError", is_error)] {
        let descriptor = PropertyDescriptor::builder().value(function).writable(true).enumerable(false);
        error.define_property_or_throw(JsString::from(name), descriptor.configurable(true), context)?;
    }
    let prepare = method("prepareStackTrace", 2, NativeFunction::from_fn_ptr(default_prepare), context);
    State::of(context).default_prepare.replace(Some(prepare.clone().into()));
    hidden(error, "prepareStackTrace", prepare.into(), context)?;
    let limit = PropertyDescriptor::builder().value(LIMIT).writable(true).enumerable(true).configurable(true);
    error.define_property_or_throw(js_string!("stackTraceLimit"), limit, context)?;
    Ok(())
}

/// `new Error(message, { cause })`, in the order in which V8 adds the properties.
fn construct(new_target: &JsValue, args: &[JsValue], behind: &Behind, context: &mut Context) -> JsResult<JsValue> {
    let target = new_target.as_object().filter(|target| target.is_constructor());
    let (iterable, message, options) = match behind.aggregate {
        true => (Some(args.get_or_undefined(0)), args.get_or_undefined(1), args.get_or_undefined(2)),
        false => (None, args.get_or_undefined(0), args.get_or_undefined(1)),
    };
    let initial: Vec<JsValue> = iterable.into_iter().cloned().collect();
    let object = behind.engine.construct(&initial, target.as_ref(), context)?;
    let errors = match iterable {
        Some(_) => {
            let errors = object.get(js_string!("errors"), context)?;
            object.delete_property_or_throw(js_string!("errors"), context)?;
            Some(errors)
        }
        None => None,
    };
    let limit = trace_limit(context)?;
    let state = State::of(context);
    let mut captured = Captured::now(&object, limit.unwrap_or(0), context);
    if let Some(target) = &target {
        captured.classes = super::constructing::chain(target, context);
    }
    if limit.is_some() {
        state.define(&object, captured, context)?;
    }
    if !message.is_undefined() {
        hidden(&object, "message", message.to_string(context)?.into(), context)?;
    }
    if let Some(options) = options.as_object()
        && options.has_property(js_string!("cause"), context)?
    {
        let cause = options.get(js_string!("cause"), context)?;
        hidden(&object, "cause", cause, context)?;
    }
    if let Some(errors) = errors {
        hidden(&object, "errors", errors, context)?;
    }
    Ok(object.into())
}

/// `Error.captureStackTrace(object, above)`.
fn capture_stack_trace(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(object) = args.get_or_undefined(0).as_object() else {
        return Err(JsNativeError::typ().with_message("invalid_argument").into());
    };
    if !object.is_extensible(context)? && !object.has_own_property(js_string!("stack"), context)? {
        let message = "Cannot define property stack, object is not extensible";
        return Err(JsNativeError::typ().with_message(message).into());
    }
    let Some(limit) = trace_limit(context)? else { return Ok(JsValue::undefined()) };
    let above = number_of(args.get_or_undefined(1), context);
    let engine = context.intrinsics().constructors().error().constructor();
    let error = engine.construct(&[], None, context)?;
    let mut captured = Captured::now(&error, limit, context);
    captured.above = above;
    State::of(context).define(&object, captured, context)?;
    Ok(JsValue::undefined())
}

/// `Error.prepareStackTrace` as Node sets it: the first line and the call sites.
fn default_prepare(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let first = match args.get_or_undefined(0).as_object() {
        Some(object) => header(&object, context)?,
        None => args.get_or_undefined(0).to_string(context)?,
    };
    let mut text = first;
    if let Some(sites) = args.get_or_undefined(1).as_object() {
        for index in 0..sites.get(js_string!("length"), context)?.to_length(context)? {
            let site = sites.get(index, context)?.to_string(context)?;
            text = js_string!(&text, &js_string!("\n    at "), &site);
        }
    }
    Ok(text.into())
}

fn is_error(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(args.get_or_undefined(0).as_object().is_some_and(|object| object.is::<Error>()).into())
}

/// `Error.stackTraceLimit`; none when the program has made it something else than a number.
pub(super) fn trace_limit(context: &mut Context) -> JsResult<Option<u32>> {
    let error = State::of(context).error.borrow().clone();
    let Some(error) = error else { return Ok(Some(LIMIT)) };
    let limit = error.get(js_string!("stackTraceLimit"), context)?;
    Ok(limit.as_number().map(|limit| limit.clamp(0.0, 200.0) as u32))
}

/// The first line of a stack: what `Error.prototype.toString` says of the object now.
pub(super) fn header(object: &JsObject, context: &mut Context) -> JsResult<JsString> {
    let text = |value: JsValue, default: JsString, context: &mut Context| match value.is_undefined() {
        true => Ok(default),
        false => value.to_string(context),
    };
    let name = object.get(js_string!("name"), context)?;
    let name = text(name, js_string!("Error"), context)?;
    let message = object.get(js_string!("message"), context)?;
    let message = text(message, js_string!(), context)?;
    Ok(match (name.is_empty(), message.is_empty()) {
        (true, _) => message,
        (_, true) => name,
        _ => js_string!(&name, &js_string!(": "), &message),
    })
}

/// The same of an error of Node's own, whose code is a part of it.
pub(super) fn header_with_code(object: &JsObject, context: &mut Context) -> JsResult<JsString> {
    let mut text = |name: &str| object.get(JsString::from(name), context)?.to_string(context);
    let (name, code, message) = (text("name")?, text("code")?, text("message")?);
    Ok(js_string!(&js_string!(&name, &js_string!(" ["), &code), &js_string!("]: "), &message))
}

/// Defines a property as error constructors do: writable, not enumerable.
pub(super) fn hidden(object: &JsObject, name: &str, value: JsValue, context: &mut Context) -> JsResult<()> {
    let descriptor = PropertyDescriptor::builder().value(value).writable(true).enumerable(false).configurable(true);
    object.define_property_or_throw(JsString::from(name), descriptor, context).map(drop)
}

/// `Function.prototype.toString` that knows the program's own text.
fn to_string(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().function().prototype();
    let engine = prototype.get(js_string!("toString"), context)?;
    let Some(engine) = engine.as_function() else { return Ok(()) };
    context.insert_data(EngineToString(engine));
    let function = NativeFunction::from_fn_ptr(|this, _, context| {
        let Some(function) = this.as_callable() else {
            let message = "Function.prototype.toString requires that 'this' be a Function";
            return Err(JsNativeError::typ().with_message(message).into());
        };
        let sources = Sources::of(context);
        let class = State::of(context).class_number(&function, context);
        if let Some(text) = class.and_then(|number| sources.text_of(number)) {
            return Ok(JsString::from(text).into());
        }
        let text = engine_to_string(&function, context).unwrap_or_default();
        Ok(js_string!(original_text(&text, &sources).unwrap_or(text)).into())
    });
    let function = FunctionObjectBuilder::new(context.realm(), function).name(js_string!("toString")).build();
    hidden(&prototype, "toString", function.into(), context)
}

/// The engine's `Function.prototype.toString`.
struct EngineToString(JsFunction);

/// The instrumented text of a function.
pub(super) fn engine_to_string(function: &JsObject, context: &mut Context) -> Option<String> {
    let engine = context.get_data::<EngineToString>()?.0.clone();
    let text = engine.call(&function.clone().into(), &[], context).ok()?;
    text.as_string().map(|text| text.to_std_string_escaped())
}
