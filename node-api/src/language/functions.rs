//! `Function`, `GeneratorFunction`, `AsyncFunction` and `AsyncGeneratorFunction`: functions from strings; and `eval` of
//! strings that the text does not call by that name. And what functions are called on.

use super::promises::{Code, around};
use super::sizes::fits_as_arguments;
use crate::errors::{ANONYMOUS, compile_dynamic, compile_eval, holding};
use crate::runtime::{depth, host};
use boa_engine::builtins::function::OrdinaryFunction;
use boa_engine::object::JsObject;
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsArgs, JsResult, JsValue, js_string};

/// Has the constructors compile as V8 does.
pub(super) fn install(context: &Context) {
    let constructors = context.intrinsics().constructors();
    let plain = constructors.function().constructor();
    let generator = constructors.generator_function().constructor();
    let async_function = constructors.async_function().constructor();
    let async_generator = constructors.async_generator_function().constructor();
    around(&context.intrinsics().objects().eval().into(), "eval", evaluate, context);
    around(&plain, "Function", |target, args, _, context| make(target, args, "function", context), context);
    around(
        &generator,
        "GeneratorFunction",
        |target, args, _, context| make(target, args, "function*", context),
        context,
    );
    around(
        &async_function,
        "AsyncFunction",
        |target, args, _, context| make(target, args, "async function", context),
        context,
    );
    around(
        &async_generator,
        "AsyncGeneratorFunction",
        |target, args, _, context| make(target, args, "async function*", context),
        context,
    );
}

/// Names functions after their owners in the engine's stacks: others of the same names belong to other classes.
///
/// # Errors
/// None in practice: the constructors are untouched.
pub(super) fn tell_apart(context: &mut Context) -> JsResult<()> {
    let constructors = context.intrinsics().constructors();
    let (object, map, set) = (constructors.object().clone(), constructors.map().clone(), constructors.set().clone());
    let typed = constructors.typed_array().prototype();
    for (owner, whole) in [(map.constructor(), "Map.groupBy"), (object.constructor(), "Object.groupBy")] {
        if let Some(function) = owner.get(js_string!("groupBy"), context)?.as_object() {
            around(&function, whole, |this, args, engine, context| engine.call(this, args, context), context);
        }
    }
    // Those that call back show what they were called on.
    let iterator = context.intrinsics().constructors().iterator().prototype();
    let held = [map.prototype(), set.prototype()].map(|owner| (owner, "forEach"));
    let of_arrays = OF_TYPED_ARRAYS.map(|name| (typed.clone(), name));
    let of_iterators = OF_ITERATORS.map(|name| (iterator.clone(), name));
    for (owner, name) in held.into_iter().chain(of_arrays).chain(of_iterators) {
        if let Some(function) = owner.get(js_string!(name), context)?.as_object() {
            let code: Code =
                |this, args, engine, context| holding(this, context, |context| engine.call(this, args, context));
            around(&function, &format!("{HELD}{name}"), code, context);
        }
    }
    Ok(())
}

/// Methods of typed arrays that call a function.
const OF_TYPED_ARRAYS: [&str; 11] = [
    "every",
    "filter",
    "find",
    "findIndex",
    "findLast",
    "findLastIndex",
    "forEach",
    "map",
    "reduce",
    "reduceRight",
    "some",
];
/// Methods of iterators that call a function before they return.
const OF_ITERATORS: [&str; 5] = ["every", "find", "forEach", "reduce", "some"];
/// What stands in the engine's stacks before the names of functions that are told apart by what they are called on.
pub(crate) const HELD: &str = "ꙮheld.";

/// An indirect `eval`.
fn evaluate(this: &JsValue, args: &[JsValue], engine: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    match args.get_or_undefined(0).as_string() {
        Some(text) => {
            let code = compile_eval(&text.to_std_string_lossy(), None, context)?;
            engine.call(this, &[js_string!(code.as_str()).into()], context)
        }
        None => engine.call(this, args, context),
    }
}

/// `call` and `apply` of the program's functions say what they call them on: V8 names arrow functions after it too, which do
/// not see it themselves.
///
/// # Errors
/// None in practice: the prototype is untouched.
pub(super) fn note_receivers(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().function().prototype();
    let call: Code = |this, args, engine, context| match function_of(this) {
        Some(function) => passing(&function, args.get_or_undefined(0), args.get(1..).unwrap_or_default(), context),
        None => engine.call(this, args, context),
    };
    let apply: Code = |this, args, engine, context| {
        let list = args.get_or_undefined(1);
        match (function_of(this), list.as_object()) {
            (Some(function), Some(list)) => {
                fits_as_arguments(&list, context)?;
                let length = list.get(js_string!("length"), context)?.to_length(context)?;
                let mut values = Vec::new();
                for index in 0..length {
                    values.push(list.get(index, context)?);
                }
                passing(&function, args.get_or_undefined(0), &values, context)
            }
            (Some(function), None) if list.is_null_or_undefined() => {
                passing(&function, args.get_or_undefined(0), &[], context)
            }
            (None, Some(list)) => {
                fits_as_arguments(&list, context)?;
                engine.call(this, args, context)
            }
            _ => engine.call(this, args, context),
        }
    };
    for (name, code) in [("call", call), ("apply", apply)] {
        if let Some(function) = prototype.get(js_string!(name), context)?.as_object() {
            around(&function, name, code, context);
        }
    }
    Ok(())
}

/// A function that is no function of the language.
fn function_of(value: &JsValue) -> Option<JsObject> {
    value.as_object().filter(JsObject::is::<OrdinaryFunction>)
}

/// Calls a function on `receiver`, which is noted.
fn passing(function: &JsObject, receiver: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let depth = depth(context);
    host(context).receivers.passes(depth, receiver.clone());
    let result = function.call(receiver, args, context);
    host(context).receivers.passed(depth);
    result
}

/// `new Function(...parameters, body)`.
fn make(new_target: &JsValue, args: &[JsValue], opening: &str, context: &mut Context) -> JsResult<JsValue> {
    let mut texts = Vec::new();
    for value in args {
        texts.push(value.to_string(context)?.to_std_string_lossy());
    }
    let body = texts.pop().unwrap_or_default();
    let function = compile_dynamic(opening, &texts.join(","), &body, context)?;
    if let Some(target) = new_target.as_object()
        && let Some(prototype) = target.get(js_string!("prototype"), context)?.as_object()
    {
        function.set_prototype(Some(prototype));
    }
    let name = PropertyDescriptor::builder().value(js_string!(ANONYMOUS)).writable(false).enumerable(false);
    function.define_property_or_throw(js_string!("name"), name.configurable(true), context)?;
    Ok(function.into())
}
