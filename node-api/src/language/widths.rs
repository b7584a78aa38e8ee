//! Numbers that are wider than what the engine counts with in a browser, 32 bits: it would go on with what is left of them.

use super::promises::{Code, around};
use boa_engine::{Context, JsResult, JsString, JsValue};

/// More than any string or buffer is long.
const WIDEST: f64 = u32::MAX as f64;

/// Has the methods get what they can count with.
///
/// # Errors
/// None in practice: the prototypes are untouched.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let constructors = context.intrinsics().constructors();
    let (buffer, string) = (constructors.array_buffer().prototype(), constructors.string().prototype());
    let code: Code = |this, args, engine, context| {
        let narrow = |value: &JsValue| match value.as_number() {
            Some(number) if number > WIDEST && number.is_finite() => JsValue::from(WIDEST),
            _ => value.clone(),
        };
        let args: Vec<JsValue> = args.iter().map(narrow).collect();
        engine.call(this, &args, context)
    };
    for (prototype, name) in [(&buffer, "transfer"), (&buffer, "transferToFixedLength"), (&string, "substr")] {
        if let Some(method) = prototype.get(JsString::from(name), context)?.as_object() {
            around(&method, "", code, context);
        }
    }
    Ok(())
}
