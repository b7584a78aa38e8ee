//! Functions of fdlibm whose series the crate `libm` sums in another order than V8 (`base/ieee754.cc`), which shows in the
//! last digit of one result in a hundred.

/// Half of pi in parts of 33 bits, each with what it leaves over.
const HALF_PI: [(f64, f64); 3] = [
    (1.570_796_326_734_125_6, 6.077_100_506_506_192e-11),
    (6.077_100_506_303_966e-11, 2.022_266_248_795_950_6e-21),
    (2.022_266_248_711_166_5e-21, 8.478_427_660_368_9e-32),
];
/// Two over pi.
const QUARTERS: f64 = std::f64::consts::FRAC_2_PI;
/// The logarithm of 2, in two parts.
const LN_2: (f64, f64) = (0.693_147_180_369_123_8, 1.908_214_929_270_587_7e-10);

const SINE: [f64; 6] = [
    -0.166_666_666_666_666_32,
    0.008_333_333_333_322_49,
    -0.000_198_412_698_298_579_5,
    2.755_731_370_707_006_8e-6,
    -2.505_076_025_340_686_3e-8,
    1.589_690_995_211_55e-10,
];
const COSINE: [f64; 6] = [
    0.041_666_666_666_666_6,
    -0.001_388_888_888_887_411,
    2.480_158_728_947_673e-5,
    -2.755_731_435_139_066_3e-7,
    2.087_572_321_298_175e-9,
    -1.135_964_755_778_819_5e-11,
];
const LOGARITHM: [f64; 7] = [
    0.666_666_666_666_673_5,
    0.399_999_999_994_094_2,
    0.285_714_287_436_623_9,
    0.222_221_984_321_497_84,
    0.181_835_721_616_180_5,
    0.153_138_376_992_093_73,
    0.147_981_986_051_165_86,
];

/// The upper half of a number's bits.
fn high(x: f64) -> i32 {
    (x.to_bits() >> 32) as i32
}

/// The upper half without the sign.
fn size(x: f64) -> i32 {
    high(x) & 0x7fff_ffff
}

pub(super) fn sin(x: f64) -> f64 {
    let Some((quarter, y, rest)) = reduced(x) else { return libm::sin(x) };
    match quarter & 3 {
        0 => kernel_sin(y, rest),
        1 => kernel_cos(y, rest),
        2 => -kernel_sin(y, rest),
        _ => -kernel_cos(y, rest),
    }
}

pub(super) fn cos(x: f64) -> f64 {
    let Some((quarter, y, rest)) = reduced(x) else { return libm::cos(x) };
    match quarter & 3 {
        0 => kernel_cos(y, rest),
        1 => -kernel_sin(y, rest),
        2 => -kernel_cos(y, rest),
        _ => kernel_sin(y, rest),
    }
}

/// How many quarters of a turn an angle is, and what is left of it, in two parts. None for angles of very many turns, none
/// at all, and what is no angle.
fn reduced(x: f64) -> Option<(i32, f64, Option<f64>)> {
    if size(x) <= 0x3fe9_21fb {
        return (size(x) >= 0x3e40_0000).then_some((0, x, None));
    }
    if size(x) > 0x4139_21fb {
        return None;
    }
    let angle = x.abs();
    let quarters = (angle * QUARTERS + 0.5) as i32;
    let count = f64::from(quarters);
    let (mut rest, mut lost) = (angle - count * HALF_PI[0].0, count * HALF_PI[0].1);
    // Where nearly all of it is whole quarters, more digits of pi count.
    for ((part, left), most) in HALF_PI[1..].iter().zip([16, 49]) {
        if (size(angle) >> 20) - (size(rest - lost) >> 20) <= most {
            break;
        }
        let before = rest;
        lost = count * part;
        rest = before - lost;
        lost = count * left - ((before - rest) - lost);
    }
    let y = rest - lost;
    let left = (rest - y) - lost;
    Some(if x < 0.0 { (-quarters, -y, Some(-left)) } else { (quarters, y, Some(left)) })
}

fn kernel_sin(x: f64, rest: Option<f64>) -> f64 {
    let [s1, s2, s3, s4, s5, s6] = SINE;
    let z = x * x;
    let v = z * x;
    let r = s2 + z * (s3 + z * (s4 + z * (s5 + z * s6)));
    match rest {
        _ if size(x) < 0x3e40_0000 => x,
        None => x + v * (s1 + z * r),
        Some(rest) => x - ((z * (0.5 * rest - v * r) - rest) - v * s1),
    }
}

fn kernel_cos(x: f64, rest: Option<f64>) -> f64 {
    if size(x) < 0x3e40_0000 {
        return 1.0;
    }
    let [c1, c2, c3, c4, c5, c6] = COSINE;
    let z = x * x;
    let r = z * (c1 + z * (c2 + z * (c3 + z * (c4 + z * (c5 + z * c6)))));
    let tail = z * r - x * rest.unwrap_or_default();
    if size(x) < 0x3fd3_3333 {
        return 1.0 - (0.5 * z - tail);
    }
    let quarter = match size(x) {
        size if size > 0x3fe9_0000 => 0.28125,
        size => f64::from_bits((size as u64 - 0x0020_0000) << 32),
    };
    (1.0 - quarter) - ((0.5 * z - quarter) - tail)
}

pub(super) fn log(x: f64) -> f64 {
    if x <= 0.0 || !x.is_finite() {
        return libm::log(x);
    }
    let (x, scaled) = if x < f64::MIN_POSITIVE { (x * (1_u64 << 54) as f64, -54) } else { (x, 0) };
    let fraction = high(x) & 0x000f_ffff;
    let carry = (fraction + 0x0009_5f64) & 0x0010_0000;
    let power = f64::from(scaled + (high(x) >> 20) - 1023 + (carry >> 20));
    let upper = (fraction | (carry ^ 0x3ff0_0000)) as u64;
    let f = f64::from_bits(upper << 32 | x.to_bits() & 0xffff_ffff) - 1.0;
    let (whole, whole_rest) = (power * LN_2.0, power * LN_2.1);
    if (0x000f_ffff & (2 + fraction)) < 3 {
        if f == 0.0 {
            return whole + whole_rest;
        }
        let r = f * f * (0.5 - 0.333_333_333_333_333_3 * f);
        return if power == 0.0 { f - r } else { whole - ((r - whole_rest) - f) };
    }
    let [l1, l2, l3, l4, l5, l6, l7] = LOGARITHM;
    let s = f / (2.0 + f);
    let z = s * s;
    let w = z * z;
    let r = z * (l1 + w * (l3 + w * (l5 + w * l7))) + w * (l2 + w * (l4 + w * l6));
    let near = (fraction - 0x0006_147a) | (0x0006_b851 - fraction);
    let half = 0.5 * f * f;
    match (near > 0, power == 0.0) {
        (true, true) => f - (half - s * (half + r)),
        (true, false) => whole - ((half - (s * (half + r) + whole_rest)) - f),
        (false, true) => f - s * (f - r),
        (false, false) => whole - ((s * (f - r) - whole_rest) - f),
    }
}

/// The logarithm of `1 + x`.
pub(super) fn log1p(x: f64) -> f64 {
    if x <= -1.0 || !x.is_finite() {
        return libm::log1p(x);
    }
    if size(x) < 0x3e20_0000 {
        return if size(x) < 0x3c90_0000 { x } else { x - x * x * 0.5 };
    }
    let near = high(x) < 0x3fda_827a && (x > 0.0 || size(x) <= 0x3fd2_bec4);
    // The power of two, what is left, whether that is nearly nothing, and what `1 + x` has lost.
    let (power, f, small, lost) = if near { (0.0, x, false, 0.0) } else { split(x) };
    let (whole, whole_rest) = (power * LN_2.0, power * LN_2.1 + lost);
    let half = 0.5 * f * f;
    if small {
        if f == 0.0 {
            return if power == 0.0 { 0.0 } else { whole + whole_rest };
        }
        let r = half * (1.0 - 0.666_666_666_666_666_7 * f);
        return if power == 0.0 { f - r } else { whole - ((r - whole_rest) - f) };
    }
    let s = f / (2.0 + f);
    let z = s * s;
    let r = LOGARITHM.iter().rev().fold(0.0, |sum, factor| z * (factor + sum));
    match power == 0.0 {
        true => f - (half - s * (half + r)),
        false => whole - ((half - (s * (half + r) + whole_rest)) - f),
    }
}

fn split(x: f64) -> (f64, f64, bool, f64) {
    let large = high(x) >= 0x4340_0000;
    let u = if large { x } else { 1.0 + x };
    let mut power = (high(u) >> 20) - 1023;
    let lost = match power {
        _ if large => 0.0,
        1.. => (1.0 - (u - x)) / u,
        _ => (x - (u - 1.0)) / u,
    };
    let mut fraction = high(u) & 0x000f_ffff;
    let upper = if fraction < 0x0006_a09e {
        fraction | 0x3ff0_0000
    } else {
        power += 1;
        let upper = fraction | 0x3fe0_0000;
        fraction = (0x0010_0000 - fraction) >> 2;
        upper
    };
    let f = f64::from_bits((upper as u64) << 32 | u.to_bits() & 0xffff_ffff) - 1.0;
    (f64::from(power), f, fraction == 0, lost)
}

pub(super) fn atanh(x: f64) -> f64 {
    let size = x.abs();
    let value = match size {
        _ if x.is_nan() || size > 1.0 => f64::NAN,
        1.0 => f64::INFINITY,
        size if size < 3.725_290_298_461_914e-9 => size,
        size if size < 0.5 => 0.5 * log1p(2.0 * size + 2.0 * size * size / (1.0 - size)),
        size => 0.5 * log1p(2.0 * size / (1.0 - size)),
    };
    value.copysign(x)
}

/// `exp` is V8's, here and below.
pub(super) fn sinh(x: f64, exp: fn(f64) -> f64) -> f64 {
    let (half, size) = (0.5_f64.copysign(x), x.abs());
    if x.is_nan() || size >= 22.0 {
        return large(half, size, exp);
    }
    let t = libm::expm1(size);
    match size {
        size if size < 3.725_290_298_461_914e-9 => x,
        size if size < 1.0 => half * (2.0 * t - t * t / (t + 1.0)),
        _ => half * (t + t / (t + 1.0)),
    }
}

pub(super) fn cosh(x: f64, exp: fn(f64) -> f64) -> f64 {
    if size(x) < 0x3fd6_2e43 {
        let t = libm::expm1(x.abs());
        let w = 1.0 + t;
        return if size(x) < 0x3c80_0000 { w } else { 1.0 + (t * t) / (w + w) };
    }
    if size(x) >= 0x4036_0000 {
        return large(0.5, x.abs(), exp);
    }
    let t = exp(x.abs());
    0.5 * t + 0.5 / t
}

/// Half of `e` to a power so large that its inverse does not count.
fn large(half: f64, x: f64, exp: fn(f64) -> f64) -> f64 {
    if x < 709.782_226_562_5 {
        return half * exp(x);
    }
    let root = exp(0.5 * x);
    half * root * root
}

pub(super) fn asinh(x: f64) -> f64 {
    let value = match size(x) {
        0x7ff0_0000.. => return x,
        ..0x3e30_0000 => return x,
        0x41b0_0001.. => log(x.abs()) + std::f64::consts::LN_2,
        0x4000_0001.. => log(2.0 * x.abs() + 1.0 / (libm::sqrt(x * x + 1.0) + x.abs())),
        _ => log1p(x.abs() + x * x / (1.0 + libm::sqrt(1.0 + x * x))),
    };
    value.copysign(x)
}

pub(super) fn acosh(x: f64) -> f64 {
    // Below 1 there is none.
    match high(x) {
        _ if x.is_nan() || x < 1.0 => f64::NAN,
        0x7ff0_0000.. => x,
        0x41b0_0000.. => log(x) + std::f64::consts::LN_2,
        _ if x == 1.0 => 0.0,
        0x4000_0001.. => log(2.0 * x - 1.0 / (x + libm::sqrt(x * x - 1.0))),
        _ => {
            let t = x - 1.0;
            log1p(t + libm::sqrt(2.0 * t + t * t))
        }
    }
}
