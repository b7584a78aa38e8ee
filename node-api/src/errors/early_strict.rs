//! Names and literals that strict code must not have.

/// Names that nothing may be bound to.
pub(super) fn is_restricted(name: &str) -> bool {
    matches!(name, "eval" | "arguments")
}

/// Words that are names in sloppy code only.
pub(super) fn is_taken(name: &str) -> bool {
    matches!(
        name,
        "implements" | "interface" | "let" | "package" | "private" | "protected" | "public" | "static" | "yield"
    )
}

/// What V8 says of a number that begins with a zero and more digits.
pub(super) fn octal(literal: &str) -> Option<&'static str> {
    let digits = literal.strip_prefix('0').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))?;
    Some(match digits.contains(['8', '9']) {
        true => "Decimals with leading zeros are not allowed in strict mode.",
        false => "Octal literals are not allowed in strict mode.",
    })
}

/// What V8 says of the first octal escape of a string literal, and where: one character before the escape's last.
pub(super) fn octal_escape(literal: &str) -> Option<(&'static str, u32)> {
    let bytes = literal.as_bytes();
    let is_octal = |at: usize| bytes.get(at).is_some_and(|byte| (b'0'..=b'7').contains(byte));
    let mut at = 0;
    while at + 1 < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        match bytes[at + 1] {
            b'8' | b'9' => return Some(("\\8 and \\9 are not allowed in strict mode.", at as u32)),
            b'0' if !bytes.get(at + 2).is_some_and(u8::is_ascii_digit) => {}
            first @ b'0'..=b'7' => {
                let most = if first <= b'3' { 3 } else { 2 };
                let length = (1..=most).find(|length| !is_octal(at + 1 + length)).unwrap_or(most);
                return Some(("Octal escape sequences are not allowed in strict mode.", (at + length - 1) as u32));
            }
            _ => {}
        }
        at += 2;
    }
    None
}
