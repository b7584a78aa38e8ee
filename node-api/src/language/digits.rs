//! `toFixed`, `toExponential` and `toPrecision`: the engine has no digits for the smallest numbers, and rounds halves to
//! even where ECMAScript takes the larger number.

use super::promises::around;
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue, js_string};

/// Puts them in the place of the engine's, which still says what is wrong with what it is called on or with.
///
/// # Errors
/// None in practice: the prototype is untouched.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().number().prototype();
    let methods: [(&str, super::promises::Code); 3] = [
        ("toFixed", |this, args, engine, context| shown(this, args, (0, 100), fixed, engine, context)),
        ("toExponential", |this, args, engine, context| shown(this, args, (0, 100), exponential, engine, context)),
        ("toPrecision", |this, args, engine, context| shown(this, args, (1, 100), precise, engine, context)),
    ];
    for (name, code) in methods {
        if let Some(method) = prototype.get(js_string!(name), context)?.as_object() {
            around(&method, name, code, context);
        }
    }
    Ok(())
}

/// A number above zero with that many digits.
type Show = fn(f64, usize) -> String;

fn shown(
    this: &JsValue,
    args: &[JsValue],
    (least, most): (u32, u32),
    show: Show,
    engine: &JsObject,
    context: &mut Context,
) -> JsResult<JsValue> {
    let digits = args.get_or_undefined(0).as_number().filter(|it| it.fract() == 0.0 && *it >= f64::from(least));
    let digits = digits.filter(|it| *it <= f64::from(most)).map(|it| it as usize);
    match (this.as_number(), digits) {
        (Some(number), Some(digits)) if number.is_finite() && number != 0.0 && number.abs() < 1e21 => {
            let sign = if number < 0.0 { "-" } else { "" };
            Ok(JsString::from(format!("{sign}{}", show(number.abs(), digits))).into())
        }
        _ => engine.call(this, args, context),
    }
}

fn fixed(number: f64, digits: usize) -> String {
    // A half is in the middle between two texts only if it ends with the digit behind them.
    let longer = format!("{number:.*}", digits + 1);
    if !longer.ends_with('5') || fraction_bits(number) > digits + 1 {
        return format!("{number:.digits$}");
    }
    let up = increased(&longer[..longer.len() - 1]);
    up.strip_suffix('.').map_or(up.clone(), str::to_owned)
}

/// How many binary digits a number has behind its point: so many decimal ones it has as well.
fn fraction_bits(number: f64) -> usize {
    let bits = number.to_bits();
    let exponent = ((bits >> 52) & 0x7ff) as usize;
    let mantissa = if exponent == 0 { bits << 1 } else { bits | 1 << 52 } & ((1 << 53) - 1);
    1075_usize.saturating_sub(exponent).saturating_sub(mantissa.trailing_zeros() as usize)
}

fn exponential(number: f64, digits: usize) -> String {
    let (text, exponent) = scientific(number, digits);
    format!("{text}e{exponent:+}")
}

fn precise(number: f64, digits: usize) -> String {
    let (text, exponent) = scientific(number, digits - 1);
    match usize::try_from(exponent) {
        _ if exponent < -6 || exponent >= digits as i32 => format!("{text}e{exponent:+}"),
        Ok(exponent) => {
            let figures = text.replace('.', "");
            let (whole, rest) = figures.split_at(exponent + 1);
            if rest.is_empty() { whole.to_owned() } else { format!("{whole}.{rest}") }
        }
        Err(_) => format!("0.{}{}", "0".repeat((-exponent - 1) as usize), text.replace('.', "")),
    }
}

/// One digit, a point and so many more; and the power of ten.
fn scientific(number: f64, digits: usize) -> (String, i32) {
    /// No number has more digits.
    const ALL: usize = 770;
    let parts = |text: String| {
        let (figures, exponent) = text
            .split_once('e')
            .map_or((text.as_str(), 0), |(figures, exponent)| (figures, exponent.parse().unwrap_or_default()));
        (figures.to_owned(), exponent)
    };
    let (longer, exponent) = parts(format!("{number:.*e}", digits + 1));
    let is_half = || parts(format!("{number:.ALL$e}")).0.trim_end_matches('0') == longer;
    if !longer.ends_with('5') || !is_half() {
        return parts(format!("{number:.digits$e}"));
    }
    let up = increased(&longer[..longer.len() - 1]);
    let up = up.strip_suffix('.').unwrap_or(&up);
    match up.strip_prefix("10") {
        Some(rest) => (
            format!("1{}", if rest.is_empty() { String::new() } else { format!(".0{}", &rest[1..rest.len() - 1]) }),
            exponent + 1,
        ),
        None => (up.to_owned(), exponent),
    }
}

/// The text of a number whose last digit is one more.
fn increased(text: &str) -> String {
    let mut carried = true;
    let mut figures: Vec<char> = text.chars().rev().collect();
    for figure in figures.iter_mut().filter(|figure| **figure != '.') {
        if !carried {
            break;
        }
        carried = *figure == '9';
        *figure = if carried {
            '0'
        } else {
            char::from_digit(figure.to_digit(10).unwrap_or_default() + 1, 10).unwrap_or('0')
        };
    }
    let rest: String = figures.into_iter().rev().collect();
    if carried { format!("1{rest}") } else { rest }
}
