//! Strings longer than V8 allows: the engine would try to make them.

use super::define;
use crate::runtime::{host, limits};
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsFunction;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsValue, NativeFunction, js_string};
use boa_gc::{Finalize, Trace};
use sim_core::trace::LimitKind;

/// The longest string of V8 on a 64-bit machine, in UTF-16 units (`v8::String::kMaxLength`).
const LONGEST: f64 = 536_870_888.0;

/// The engine's own function, and whether its argument is a length rather than a count.
#[derive(Clone, Trace, Finalize)]
struct Engine {
    function: JsFunction,
    pads: bool,
}

/// Bounds the functions of `String.prototype` that make a long string out of a short one.
///
/// # Errors
/// None in practice: the prototype is untouched.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype: JsObject = context.intrinsics().constructors().string().prototype();
    for (name, length) in [("repeat", 1), ("padStart", 1), ("padEnd", 1)] {
        let Some(function) = prototype.get(js_string!(name), context)?.as_function() else { continue };
        let engine = Engine { function, pads: name != "repeat" };
        let code = NativeFunction::from_copy_closure_with_captures(bounded, engine);
        define(&prototype, name, length, code, context)?;
    }
    Ok(())
}

fn bounded(this: &JsValue, args: &[JsValue], engine: &Engine, context: &mut Context) -> JsResult<JsValue> {
    let count = args.get_or_undefined(0).as_number().unwrap_or(0.0);
    let units = this.as_string().map_or(0, |text| text.len()) as f64;
    let length = match engine.pads {
        true if args.get(1).and_then(JsValue::as_string).is_some_and(|filler| filler.is_empty()) => units,
        true => count,
        false => units * count,
    };
    if length.is_finite() && length > LONGEST {
        return Err(JsNativeError::range().with_message("Invalid string length").into());
    }
    let host = host(context);
    if length.is_finite() && length > host.budget.limits().memory as f64 {
        return limits::reached(&host, LimitKind::Memory);
    }
    engine.function.call(this, args, context)
}
