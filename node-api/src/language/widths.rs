//! Numbers that are wider than what the engine counts with in a browser, 32 bits: it would go on with what is left of them.

use super::promises::{Code, around};
use boa_engine::{Context, JsResult, JsValue, js_string};

/// More than any string is long.
const WIDEST: f64 = u32::MAX as f64;

/// Has `substr` get what it can count with.
///
/// # Errors
/// None in practice: the prototype is untouched.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().string().prototype();
    let code: Code = |this, args, engine, context| {
        let narrow = |value: &JsValue| match value.as_number() {
            Some(number) if number > WIDEST && number.is_finite() => JsValue::from(WIDEST),
            _ => value.clone(),
        };
        let args: Vec<JsValue> = args.iter().map(narrow).collect();
        engine.call(this, &args, context)
    };
    if let Some(method) = prototype.get(js_string!("substr"), context)?.as_object() {
        around(&method, "", code, context);
    }
    Ok(())
}
