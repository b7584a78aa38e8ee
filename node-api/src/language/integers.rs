//! `parseInt` of long texts: V8 reads all digits before it rounds, the engine rounds with every digit. And `BigInt` of texts
//! with the separators of literals, which the engine reads over.

use super::define;
use super::promises::{Code, around};
use boa_engine::object::builtins::JsFunction;
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsString, JsValue, NativeFunction, js_string};

/// Below this the engine's sums are exact.
const EXACT: f64 = 9_007_199_254_740_992.0;
/// How many bits of an integer decide how it is rounded, with one that says whether more follow.
const KEPT: u32 = 64;

/// Puts it in the place of the engine's.
///
/// # Errors
/// None in practice: the global object is new.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let engine = context.intrinsics().objects().parse_int();
    let code = NativeFunction::from_copy_closure_with_captures(parse, engine);
    let global = context.global_object();
    define(&global, "parseInt", 2, code, context)?;
    let parse = global.get(js_string!("parseInt"), context)?;
    let hidden = PropertyDescriptor::builder().value(parse).writable(true).enumerable(false).configurable(true);
    let number = context.intrinsics().constructors().number().constructor();
    number.define_property_or_throw(js_string!("parseInt"), hidden, context)?;
    let big: Code = |this, args, engine, context| {
        if let Some(target) = this.as_object() {
            return engine.construct(args, Some(&target), context).map(JsValue::from);
        }
        let text = args.get_or_undefined(0).as_string().map(|text| text.to_std_string_lossy());
        match text.filter(|text| text.contains('_')) {
            Some(text) => {
                let message = format!("Cannot convert {text} to a BigInt");
                Err(JsNativeError::syntax().with_message(message).into())
            }
            None => engine.call(this, args, context),
        }
    };
    around(&context.intrinsics().constructors().bigint().constructor(), "", big, context);
    Ok(())
}

fn parse(this: &JsValue, args: &[JsValue], engine: &JsFunction, context: &mut Context) -> JsResult<JsValue> {
    let text = args.get_or_undefined(0).to_string(context)?;
    let radix = args.get_or_undefined(1).to_i32(context)?;
    let read = engine.call(this, &[text.clone().into(), radix.into()], context)?;
    let Some(rounded) = read.as_number().filter(|number| number.is_finite() && number.abs() >= EXACT) else {
        return Ok(read);
    };
    Ok(exactly(&text, radix).map_or(read, |number| number.copysign(rounded).into()))
}

/// The number that all the digits make. Bases that are no power of two are rounded by V8 as it goes, too, except ten.
fn exactly(text: &JsString, radix: i32) -> Option<f64> {
    let text = text.to_std_string_lossy();
    let digits = text.trim_start().trim_start_matches(['+', '-']);
    let (digits, radix) = match digits.get(..2) {
        Some("0x" | "0X") if matches!(radix, 0 | 16) => (&digits[2..], 16),
        _ => (digits, if radix == 0 { 10 } else { radix as u32 }),
    };
    let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let digits = &digits[..end];
    if radix == 10 {
        return digits.parse().ok();
    }
    if !radix.is_power_of_two() {
        return None;
    }
    let (mut bits, mut exponent, mut rest) = (0_u128, 0, false);
    for digit in digits.chars().filter_map(|c| c.to_digit(radix)) {
        if bits >> KEPT == 0 {
            bits = bits << radix.trailing_zeros() | u128::from(digit);
        } else {
            exponent += radix.trailing_zeros() as i32;
            rest |= digit != 0;
        }
    }
    Some((bits << 1 | u128::from(rest)) as f64 * f64::from(exponent - 1).exp2())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_digits_count() {
        let read = |text: &str, radix| exactly(&js_string!(text), radix);
        assert_eq!(read("15116912047520507275410499465", 10), Some(15_116_912_047_520_507_275_410_499_465.0));
        assert_eq!(read(" -99999999999999999x", 0), Some(99_999_999_999_999_999.0));
        assert_eq!(read("0x20000000000001", 16), Some(9_007_199_254_740_992.0));
        assert_eq!(read("0x20000000000001000000000000000000000001", 0), Some(2_f64.powi(149) + 2_f64.powi(97)));
        assert_eq!(read("zzzzzzzzzzzzzz", 36), None);
    }
}
