//! `Function`, `GeneratorFunction`, `AsyncFunction` and `AsyncGeneratorFunction`: functions from strings.

use super::promises::around;
use crate::errors::{ANONYMOUS, compile_dynamic};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsResult, JsValue, js_string};

/// Has the constructors compile as V8 does.
pub(super) fn install(context: &Context) {
    let constructors = context.intrinsics().constructors();
    let plain = constructors.function().constructor();
    let generator = constructors.generator_function().constructor();
    let async_function = constructors.async_function().constructor();
    let async_generator = constructors.async_generator_function().constructor();
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
