//! Where V8 sees the fault, as far as that depends on the text around.

use super::syntax::SyntaxFailure;
use super::tokens::{Token, skip_blank, token_at};

impl SyntaxFailure {
    pub(super) fn end_of_input(mut self) -> SyntaxFailure {
        self.message = "Unexpected end of input".to_owned();
        self
    }
}

/// `foo(1 2)`: V8 points at what was called, and says what is missing. Elsewhere the token itself is unexpected.
pub(super) fn in_parentheses(text: &str, at: u32, token: SyntaxFailure) -> SyntaxFailure {
    let Some((open, b'(')) = opening(text, at) else { return token };
    let before = text[..open].trim_end();
    let called = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | ')' | ']'));
    let word_start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').map_or(0, |index| index + 1);
    let word = &before[word_start..];
    let keyword =
        matches!(word, "if" | "while" | "for" | "switch" | "catch" | "with" | "return" | "function" | "typeof");
    let earlier = before[..word_start].trim_end();
    let defined = earlier.ends_with("function") || earlier.ends_with("function*");
    // Where an argument has to follow, nothing is missing yet.
    let begins = text[..token.start as usize].trim_end().ends_with(['(', ',']);
    if !called || keyword || defined || begins {
        return token;
    }
    // What V8 has read last.
    let last = text.trim_end().len() as u32;
    let read = last_token(text, open as u32 + 1, token.start.min(last));
    let end = if token.start >= last { last } else { read.end.min(token.start) };
    SyntaxFailure::new("missing ) after argument list", read.start.min(last), end.max(read.start.min(last) + 1))
}

/// The last token between two places.
pub(super) fn last_token(text: &str, from: u32, to: u32) -> Token {
    let mut token = token_at(text, from);
    while token.end < to {
        let next = token_at(text, token.end);
        if next.start >= to || next.end <= token.end {
            break;
        }
        token = next;
    }
    token
}

/// The innermost bracket that is open at `at`, and where it is.
pub(super) fn opening(text: &str, at: u32) -> Option<(usize, u8)> {
    let mut depth = 0;
    for (index, byte) in text.as_bytes()[..at as usize].iter().enumerate().rev() {
        match byte {
            b')' | b']' | b'}' => depth += 1,
            b'(' | b'[' | b'{' if depth == 0 => return Some((index, *byte)),
            b'(' | b'[' | b'{' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// A statement that does not end: the token behind it is unexpected. After `await` in a function that is not async,
/// V8 knows better.
pub(super) fn after_statement(text: &str, token: SyntaxFailure) -> SyntaxFailure {
    let before = text[..token.start as usize].trim_end();
    if before.ends_with("await") {
        let start = before.len() as u32 - 5;
        let message = "await is only valid in async functions and the top level bodies of modules";
        return SyntaxFailure::new(message, start, start + 5);
    }
    if before.ends_with("let") && before[..before.len() - 3].trim_end().ends_with([')', ':']) {
        let start = before.len() as u32 - 3;
        let message = "Lexical declaration cannot appear in a single-statement context";
        return SyntaxFailure::new(message, start, start + 3);
    }
    token
}

/// Where the parser wanted a semicolon: the label covers the place before the token, or nothing.
pub(super) fn behind(text: &str, start: u32, end: u32) -> u32 {
    if text[start as usize..end as usize].trim().is_empty() { end } else { skip_blank(text, start as usize) as u32 }
}

pub(super) fn token_named(text: &str, start: u32, message: &str) -> SyntaxFailure {
    let token = token_at(text, start);
    SyntaxFailure::new(message, token.start, token.end)
}

/// What the scanner itself rejects is "invalid", up to the end of the line.
pub(super) fn line_rest(text: &str, start: u32, end: u32) -> SyntaxFailure {
    let line_end = text[start as usize..].find('\n').map_or(text.len(), |length| start as usize + length) as u32;
    SyntaxFailure::new("Invalid or unexpected token", start, end.clamp(start + 1, line_end.max(start + 1)))
}

/// A number that runs into something else: V8 points at what it has read of it.
pub(super) fn number(text: &str, behind: u32) -> SyntaxFailure {
    let before = &text[..behind as usize];
    let start = before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '_').map_or(0, |at| at + 1);
    SyntaxFailure::new("Invalid or unexpected token", start as u32, behind)
}

/// A character that starts no token.
pub(super) fn illegal(text: &str, start: u32, end: u32) -> SyntaxFailure {
    let before = &text[..start as usize];
    let digits = before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(0, |at| at + 1);
    let literal = before[digits..].starts_with(|c: char| c.is_ascii_digit());
    match text[start as usize..].chars().next() {
        Some('_') if before.ends_with('_') => {
            let message = "Only one underscore is allowed as numeric separator";
            SyntaxFailure { message: message.to_owned(), ..line_rest(text, start, end) }
        }
        Some(c) if !c.is_ascii() => SyntaxFailure::new("Invalid or unexpected token", start, start),
        _ if literal && before.ends_with('_') => {
            SyntaxFailure::new("Numeric separators are not allowed at the end of numeric literals", start, start + 1)
        }
        _ if literal => number(text, start),
        _ if before.ends_with('#') => SyntaxFailure::new("Invalid or unexpected token", start - 1, start),
        _ => line_rest(text, start, end),
    }
}

/// Whether an expression ends right before a place.
pub(super) fn argument_before(text: &str, at: u32) -> bool {
    text[..at as usize].trim_end().ends_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '\'' | '`' | ']'))
}

/// What V8 says where the parser says the same in other words, of the same place.
pub(super) fn renamed(said: &str, before_arrow: bool) -> Option<&'static str> {
    Some(match said {
        "Tagged template expressions are not permitted in an optional chain" => {
            "Invalid tagged template on optional chain"
        }
        "Classes can't have a field named 'constructor'" => "Classes may not have a field named 'constructor'",
        "Classes may not have a static property named 'prototype'" => {
            "Classes may not have a static property named 'prototype'"
        }
        "Classes can't have an element named '#constructor'" => "Class constructor may not be a private method",
        "Cannot use `await` as an identifier in an async context" if before_arrow => {
            "'await' is not a valid identifier name in an async function"
        }
        "Keywords cannot contain escape characters" => "Keyword must not contain escaped characters",
        "The left-hand side of a `for...of` statement may not be `async`" => {
            "The left-hand side of a for-of loop may not be 'async'."
        }
        "The left-hand side of a `for...of` statement may not start with `let`" => {
            "The left-hand side of a for-of loop may not start with 'let'."
        }
        _ => return None,
    })
}

pub(super) fn template(text: &str, start: u32) -> bool {
    text[..start as usize].matches('`').count() % 2 == 1
}

pub(super) fn assignment(text: &str, start: u32, end: u32) -> SyntaxFailure {
    let before = text[..start as usize].trim_end();
    let after = text[end as usize..].trim_start();
    let message = if before.ends_with("++") || before.ends_with("--") {
        "Invalid left-hand side expression in prefix operation"
    } else if after.starts_with("++") || after.starts_with("--") {
        "Invalid left-hand side expression in postfix operation"
    } else if after.starts_with([',', ']', '}']) && before.ends_with([',', '[', ':']) {
        "Invalid destructuring assignment target"
    } else if after.starts_with("of ") || after.starts_with("in ") {
        "Invalid left-hand side in for-loop"
    } else {
        "Invalid left-hand side in assignment"
    };
    SyntaxFailure::new(message, start, end)
}

pub(super) fn escape(text: &str, start: u32, end: u32) -> SyntaxFailure {
    let part = &text[start as usize..end.max(start) as usize];
    if text[..start as usize].ends_with('\\') && part.starts_with('x') {
        return SyntaxFailure::new("Invalid or unexpected token", start - 1, start);
    }
    // A braced code point is wrong at its first digit that is none; `\x` with one digit, up to the next character.
    if let Some(digits) = text[start as usize..].strip_prefix("\\u{")
        && let Some(wrong) = digits.find(|c: char| !c.is_ascii_hexdigit())
        && !digits[wrong..].starts_with('}')
    {
        let at = start + 3 + wrong as u32;
        return SyntaxFailure::new("Invalid Unicode escape sequence", at, at + 1);
    }
    let message = if part.starts_with("\\x") {
        return SyntaxFailure::new("Invalid hexadecimal escape sequence", start, start + 4);
    } else if part.starts_with("\\u{") && part.ends_with('}') {
        "Undefined Unicode code-point"
    } else {
        "Invalid Unicode escape sequence"
    };
    SyntaxFailure::new(message, start, end)
}
