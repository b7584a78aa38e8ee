//! Numbers for the attributes of pictures.

/// A number with at most one decimal. What prints any float exactly brings more code than the whole stage.
pub fn n(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

#[cfg(test)]
mod tests {
    use super::n;

    #[test]
    fn numbers_are_rounded_to_a_tenth() {
        let shown = [0.0, 7.0, 12.34, 12.36, -0.44, -3.0, -0.04, 1999.95].map(n);
        assert_eq!(shown, ["0", "7", "12.3", "12.4", "-0.4", "-3", "0", "2000"]);
    }
}
