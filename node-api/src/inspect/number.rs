//! Numbers and bigints as text.

use super::Inspector;
use boa_engine::{Context, JsBigInt, JsResult, JsValue};

/// A number as JavaScript prints it, but with the sign of -0; `separated` groups digits with underscores.
///
/// # Errors
/// Never: converting a number runs no code.
pub fn number_text(number: f64, separated: bool, context: &mut Context) -> JsResult<String> {
    if number == 0.0 && number.is_sign_negative() {
        return Ok("-0".to_owned());
    }
    let text = JsValue::from(number).to_string(context)?.to_std_string_lossy();
    if !separated || !number.is_finite() || text.contains('e') {
        return Ok(text);
    }
    Ok(match text.split_once('.') {
        None => separate(&text),
        Some((whole, fraction)) => format!("{}.{}", separate(whole), separate_fraction(fraction)),
    })
}

/// A bigint with its `n`.
pub fn bigint_text(number: &JsBigInt, separated: bool) -> String {
    let text = number.to_string();
    if separated { format!("{}n", separate(&text)) } else { format!("{text}n") }
}

fn separate(digits: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let mut out = sign.to_owned();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

fn separate_fraction(digits: &str) -> String {
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index % 3 == 0 {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

impl Inspector<'_> {
    pub(super) fn number(&mut self, number: f64, separated: bool) -> JsResult<String> {
        let text = number_text(number, separated, self.context)?;
        self.style(text, "number")
    }

    pub(super) fn bigint(&mut self, number: &JsBigInt, separated: bool) -> JsResult<String> {
        self.style(bigint_text(number, separated), "bigint")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_digits() {
        assert_eq!(separate("123"), "123");
        assert_eq!(separate("1234567"), "1_234_567");
        assert_eq!(separate("-1234"), "-1_234");
        assert_eq!(separate_fraction("123"), "123");
        assert_eq!(separate_fraction("12345678"), "123_456_78");
    }
}
