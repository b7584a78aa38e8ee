//! The functions of `Math` that only approximate: V8 computes them as fdlibm does (its `base/ieee754.cc`), and so does the
//! crate `libm`, nearly always to the last digit. The engine takes the platform's, which differ between native code and
//! WebAssembly. Some of the crate's are newer than V8's and differ often; those are written out here.

use super::{define, fdlibm};
use boa_engine::{Context, JsArgs, JsResult, JsValue, NativeFunction};

/// A function of one number.
type Unary = fn(f64) -> f64;

const UNARY: [(&str, Unary); 19] = [
    ("acos", libm::acos),
    ("acosh", fdlibm::acosh),
    ("asin", libm::asin),
    ("asinh", fdlibm::asinh),
    ("atan", libm::atan),
    ("atanh", fdlibm::atanh),
    ("cbrt", cbrt),
    ("cos", fdlibm::cos),
    ("cosh", |x| fdlibm::cosh(x, exp)),
    ("exp", exp),
    ("expm1", libm::expm1),
    ("log", fdlibm::log),
    ("log10", log10),
    ("log1p", fdlibm::log1p),
    ("log2", libm::log2),
    ("sin", fdlibm::sin),
    ("sinh", |x| fdlibm::sinh(x, exp)),
    ("tan", libm::tan),
    ("tanh", tanh),
];

/// Puts them in the place of the engine's.
///
/// # Errors
/// None in practice: the object is new.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let math = context.intrinsics().objects().math();
    for (name, compute) in UNARY {
        let code = NativeFunction::from_copy_closure(move |_, args, context| {
            Ok(compute(args.get_or_undefined(0).to_number(context)?).into())
        });
        define(&math, name, 1, code, context)?;
    }
    let atan2 = NativeFunction::from_fn_ptr(|_, args, context| {
        let y = args.get_or_undefined(0).to_number(context)?;
        Ok(libm::atan2(y, args.get_or_undefined(1).to_number(context)?).into())
    });
    define(&math, "atan2", 2, atan2, context)?;
    define(&math, "pow", 2, NativeFunction::from_fn_ptr(super::power::of_math), context)?;
    define(&math, "hypot", 2, NativeFunction::from_fn_ptr(hypot), context)
}

/// `Math.hypot`, as V8 sums it: the parts of the largest number, with Kahan's compensation.
fn hypot(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let mut numbers = Vec::with_capacity(args.len());
    for value in args {
        numbers.push(value.to_number(context)?.abs());
    }
    if numbers.iter().any(|number| number.is_infinite()) {
        return Ok(f64::INFINITY.into());
    }
    if numbers.iter().any(|number| number.is_nan()) {
        return Ok(f64::NAN.into());
    }
    let largest = numbers.iter().copied().fold(0.0, f64::max);
    if largest == 0.0 {
        return Ok(0.into());
    }
    let (mut sum, mut compensation) = (0.0, 0.0);
    for number in numbers {
        let part = number / largest;
        let summand = part * part - compensation;
        let preliminary = sum + summand;
        compensation = (preliminary - sum) - summand;
        sum = preliminary;
    }
    Ok((libm::sqrt(sum) * largest).into())
}

/// `e` to a power. V8 sees to it that the first is `e`, which the series misses by its last digit.
fn exp(x: f64) -> f64 {
    if x == 1.0 { std::f64::consts::E } else { libm::exp(x) }
}

/// The cube root: an estimate of 5 bits from the exponent, one of 23 by a polynomial, the rest by a step of Newton's.
fn cbrt(x: f64) -> f64 {
    const POLYNOMIAL: [f64; 5] = [
        1.875_951_824_271_77,
        -1.884_979_795_433_771_7,
        1.621_429_720_105_354_5,
        -0.758_397_934_778_766,
        0.145_996_192_886_612_45,
    ];
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let high = |number: f64| (number.abs().to_bits() >> 32) as u32;
    let estimate = if high(x) < 0x0010_0000 {
        high(x * f64::from_bits(0x4350_0000_0000_0000)) / 3 + 696_219_795
    } else {
        high(x) / 3 + 715_094_163
    };
    let root = f64::from_bits(u64::from(estimate) << 32).copysign(x);
    let [p0, p1, p2, p3, p4] = POLYNOMIAL;
    let rest = (root * root) * (root / x);
    let root = root * ((p0 + rest * (p1 + rest * p2)) + ((rest * rest) * rest) * (p3 + rest * p4));
    let root = f64::from_bits((root.to_bits() + 0x8000_0000) & 0xffff_ffff_c000_0000);
    let quotient = x / (root * root);
    root + root * ((quotient - root) / (root + root + quotient))
}

/// The logarithm to base 10: of the power of two, in two parts, and of what is left.
fn log10(x: f64) -> f64 {
    const TWO: (f64, f64) = (0.301_029_995_663_611_77, 3.694_239_077_158_931e-13);
    if x <= 0.0 || !x.is_finite() || x == 1.0 {
        return libm::log10(x);
    }
    let (x, scaled) = if x < f64::MIN_POSITIVE { (x * (1_u64 << 54) as f64, -54) } else { (x, 0) };
    let power = (x.to_bits() >> 52) as i32 - 1023 + scaled;
    let negative = i32::from(power < 0);
    let rest = f64::from_bits((x.to_bits() & 0x000f_ffff_ffff_ffff) | ((1023 - negative as u64) << 52));
    let whole = f64::from(power + negative);
    (whole * TWO.1 + std::f64::consts::LOG10_E * fdlibm::log(rest)) + whole * TWO.0
}

/// The hyperbolic tangent, by `expm1`.
fn tanh(x: f64) -> f64 {
    let size = x.abs();
    let value = match size {
        _ if x.is_nan() || size < f64::from_bits(0x3e30_0000_0000_0000) => return x,
        _ if size >= 22.0 => 1.0,
        _ if size >= 1.0 => 1.0 - 2.0 / (libm::expm1(2.0 * size) + 2.0),
        _ => {
            let part = libm::expm1(-2.0 * size);
            -part / (part + 2.0)
        }
    };
    value.copysign(x)
}
