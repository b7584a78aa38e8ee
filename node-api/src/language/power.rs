//! The operator `**` and `Math.pow`: one function for both, as V8 has (`Number::exponentiate`). The engine has several, and
//! those for whole numbers multiply, which misses the last digits.

use crate::instrument::hidden;
use boa_engine::{Context, JsArgs, JsResult, JsValue, NativeFunction};

/// What stands for the operator.
pub(super) fn hook() -> (&'static str, NativeFunction) {
    (hidden::POWER, NativeFunction::from_fn_ptr(operator))
}

fn operator(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (base, exponent) = (args.get_or_undefined(0), args.get_or_undefined(1));
    match (base.as_number(), exponent.as_number()) {
        (Some(base), Some(exponent)) => Ok(power(base, exponent).into()),
        _ => {
            let (base, exponent) = (base.to_numeric(context)?, exponent.to_numeric(context)?);
            let (base, exponent) = (JsValue::from(base), JsValue::from(exponent));
            match (base.as_number(), exponent.as_number()) {
                (Some(base), Some(exponent)) => Ok(power(base, exponent).into()),
                _ => base.pow(&exponent, context),
            }
        }
    }
}

/// `Math.pow`.
pub(super) fn of_math(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let base = args.get_or_undefined(0).to_number(context)?;
    Ok(power(base, args.get_or_undefined(1).to_number(context)?).into())
}

/// A number to a power (Number::exponentiate). C's function has a value where the exponent is no number, or none for it.
fn power(base: f64, exponent: f64) -> f64 {
    if exponent.is_nan() || base.abs() == 1.0 && exponent.is_infinite() {
        return f64::NAN;
    }
    let near = libm::pow(base, exponent);
    // Whole numbers up to here, zeros and infinities are right; the smallest are rounded twice.
    if near.abs() < 1e-290 || !near.is_finite() || near.fract() == 0.0 && near.abs() < 1e15 {
        return near;
    }
    let otherwise = OTHERWISE.iter().find(|it| (it.0, it.1) == (base, exponent)).map(|it| it.2);
    if let Some(exact) = whole(base, exponent) {
        return turned(exact, otherwise);
    }
    // V8 asks glibc, whose result is nearly always the one closest to the power. Its logarithm tells how much is missing.
    let wanted = Double::ln(base.abs()).times(exponent);
    let found = Double::ln(near.abs());
    let missing = (wanted.high - found.high) + (wanted.low - found.low);
    turned(near + near * missing, otherwise)
}

/// The next number up or down.
fn turned(number: f64, upwards: Option<bool>) -> f64 {
    match upwards {
        Some(true) => number.next_up(),
        Some(false) => number.next_down(),
        None => number,
    }
}

/// Powers of whole numbers up to ten that glibc rounds the other way, and whether that is upwards. Elsewhere no such power
/// above 1e-290 is.
const OTHERWISE: [(f64, f64, bool); 9] = [
    (3.0, 34.0, true),
    (3.0, 61.0, true),
    (5.0, 210.0, true),
    (6.0, 34.0, true),
    (6.0, 61.0, true),
    (7.0, 101.0, false),
    (9.0, 17.0, true),
    (10.0, 23.0, true),
    (10.0, 210.0, true),
];

/// A power of whole numbers, rounded once: those halfway between two numbers are many.
fn whole(base: f64, exponent: f64) -> Option<f64> {
    let exponent = Some(exponent).filter(|it| it.fract() == 0.0 && (0.0..128.0).contains(it))?;
    let size = Some(base.abs()).filter(|it| it.fract() == 0.0 && *it < 1e15)?;
    let power = (size as u128).checked_pow(exponent as u32)? as f64;
    Some(if base < 0.0 && exponent % 2.0 == 1.0 { -power } else { power })
}

/// A number of twice the precision: the sum of its parts.
#[derive(Clone, Copy)]
struct Double {
    high: f64,
    low: f64,
}

impl Double {
    /// The logarithm of 2.
    const LN_2: Double = Double { high: std::f64::consts::LN_2, low: 2.319_046_813_846_299_6e-17 };

    /// The sum of two numbers, without loss (Knuth).
    fn sum(a: f64, b: f64) -> Double {
        let high = a + b;
        let of_b = high - a;
        Double { high, low: (a - (high - of_b)) + (b - of_b) }
    }

    /// The product of two numbers, without loss.
    fn product(a: f64, b: f64) -> Double {
        let high = a * b;
        Double { high, low: libm::fma(a, b, -high) }
    }

    fn plus(self, other: Double) -> Double {
        let sum = Double::sum(self.high, other.high);
        Double::sum(sum.high, sum.low + self.low + other.low)
    }

    fn times(self, by: f64) -> Double {
        let product = Double::product(self.high, by);
        Double::sum(product.high, product.low + self.low * by)
    }

    fn times_double(self, by: Double) -> Double {
        let product = Double::product(self.high, by.high);
        Double::sum(product.high, product.low + self.high * by.low + self.low * by.high)
    }

    fn over(self, by: Double) -> Double {
        let high = self.high / by.high;
        let rest = self.plus(by.times(-high));
        Double::sum(high, rest.high / by.high)
    }

    /// The logarithm of a positive number: of its power of two, and of what is left as a series in (x - 1) / (x + 1).
    fn ln(x: f64) -> Double {
        let (mut part, mut power) = libm::frexp(x);
        if part < std::f64::consts::FRAC_1_SQRT_2 {
            (part, power) = (part * 2.0, power - 1);
        }
        let ratio = Double::sum(part, -1.0).over(Double::sum(part, 1.0));
        let square = ratio.times_double(ratio);
        let mut series = Double { high: 0.0, low: 0.0 };
        for odd in (0..20).rev().map(|index| f64::from(2 * index + 1)) {
            let one = Double { high: 1.0, low: 0.0 };
            series = series.times_double(square).plus(one.over(Double { high: odd, low: 0.0 }));
        }
        Double::LN_2.times(f64::from(power)).plus(series.times_double(ratio).times(2.0))
    }
}
