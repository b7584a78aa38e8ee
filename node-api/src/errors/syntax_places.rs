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
    let defined = earlier.ends_with("function") || earlier.ends_with("function*") || is_method(text, word_start);
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

/// Whether the name at a place, behind which a parenthesis opens, begins a method of a class or an object.
fn is_method(text: &str, name: usize) -> bool {
    let Some((open, b'{')) = opening(text, name as u32) else { return false };
    let before = text[..name].trim_end();
    let before = ["async", "get", "set", "static"].iter().find_map(|word| before.strip_suffix(word)).unwrap_or(before);
    let first = before.trim_end().trim_end_matches('*').trim_end();
    match super::syntax_context::is_class(&text[..open]) {
        true => first.ends_with(['{', '}', ';']) || text[first.len()..name].contains('\n'),
        false => super::syntax_context::is_literal(&text[..open]) && first.ends_with(['{', ',']),
    }
}

/// Where a list must have ended: behind a rest element that ends, or is followed by a comma, at `end`. V8 finds the element of
/// an array, the last token of one of an object or of an arrow function, and the comma of a function.
pub(super) fn rest_last(text: &str, end: u32) -> SyntaxFailure {
    let (open, bracket) = opening(text, end).unwrap_or_default();
    let rest = spread_before(text, end).unwrap_or(open as u32);
    let last = last_token(text, rest, end);
    match bracket {
        b'[' => SyntaxFailure::new("Rest element must be last element", rest, last.end),
        b'{' => SyntaxFailure::new("Rest element must be last element", last.start, last.end),
        _ => {
            let message = "Rest parameter must be last formal parameter";
            match closing(text, end).is_some_and(|close| text[close..].trim_start().starts_with("=>")) {
                true => SyntaxFailure::new(message, last.start, last.end),
                false => {
                    let comma = text[end as usize..].find(',').map_or(end, |comma| end + comma as u32);
                    SyntaxFailure::new(message, comma, comma + 1)
                }
            }
        }
    }
}

/// Behind the bracket that closes what is open at `at`.
fn closing(text: &str, at: u32) -> Option<usize> {
    let mut depth = 0;
    for (index, byte) in text.bytes().enumerate().skip(at as usize) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' if depth == 0 => return Some(index + 1),
            b')' | b']' | b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The last `...` before `at` in the list that is open there, or has just ended there.
pub(super) fn spread_before(text: &str, at: u32) -> Option<u32> {
    let before = text[..at as usize].trim_end();
    let end = if before.ends_with(')') { before.len() - 1 } else { at as usize };
    let (open, _) = opening(text, end as u32)?;
    text[open..end].rfind("...").map(|spread| (open + spread) as u32)
}

/// The tokens of a part of the text that stand in no brackets of it.
fn outer_tokens(text: &str, start: u32, end: u32) -> Vec<Token> {
    let (mut at, mut depth, mut found) = (start, 0, Vec::new());
    while at < end {
        let token = token_at(text, at);
        if token.start >= end || token.end <= at {
            break;
        }
        at = token.end;
        match text.as_bytes()[token.start as usize] {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            _ if depth == 0 => found.push(token),
            _ => {}
        }
    }
    found
}

/// Where a word stands in a part of the text, inside brackets only where it is not outside of them.
pub(super) fn word_within(text: &str, start: u32, end: u32, word: &str) -> u32 {
    let is_word = |token: &&Token| &text[token.start as usize..token.end as usize] == word;
    let tokens = outer_tokens(text, start, end);
    let inner = || {
        let open = text[start as usize..end as usize].find('(').map_or(start, |open| start + open as u32 + 1);
        outer_tokens(text, open, end).iter().find(is_word).map(|token| token.start)
    };
    tokens.iter().find(is_word).map(|token| token.start).or_else(inner).unwrap_or(start)
}

/// The first operator of an expression that does not go with the first one: `??` with `||` and `&&`.
pub(super) fn mixed_operator(text: &str, start: u32, end: u32) -> u32 {
    let tokens = outer_tokens(text, start, end);
    let mut kinds = tokens.iter().filter_map(|token| match &text[token.start as usize..token.end as usize] {
        "??" => Some((token.start, true)),
        "||" | "&&" => Some((token.start, false)),
        _ => None,
    });
    let first = kinds.next().map(|(_, kind)| kind);
    kinds.find(|(_, kind)| Some(*kind) != first).map_or(start, |(at, _)| at)
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
    // `let a = 1, let b = 2`: a declaration that goes on declares the word.
    if before.ends_with("let") && before[..before.len() - 3].trim_end().ends_with(',') {
        let start = before.len() as u32 - 3;
        let list = before.rsplit([';', '{', '}', '\n']).next().unwrap_or_default().trim_start();
        if list.starts_with("let ") || list.starts_with("const ") {
            return SyntaxFailure::new("let is disallowed as a lexically bound name", start, start + 3);
        }
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
    if text[..at as usize].trim_end().ends_with(" from") {
        return false;
    }
    text[..at as usize].trim_end().ends_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '\'' | '`' | ']'))
}

/// What V8 says where the parser says the same in other words, of the same place.
pub(super) fn renamed(said: &str, before_arrow: bool, method: bool) -> Option<&'static str> {
    Some(match said {
        "Tagged template expressions are not permitted in an optional chain" => {
            "Invalid tagged template on optional chain"
        }
        "Classes can't have a field named 'constructor'" => "Classes may not have a field named 'constructor'",
        "Classes may not have a static property named 'prototype'" => {
            "Classes may not have a static property named 'prototype'"
        }
        "Classes can't have an element named '#constructor'" if method => {
            "Class constructor may not be a private method"
        }
        "Classes can't have an element named '#constructor'" => "Classes may not have a field named 'constructor'",
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
    // Parentheses around it belong to it.
    let wrapped = text[..start as usize].ends_with('(') && text[end as usize..].starts_with(')');
    let (start, end) = if wrapped { (start - 1, end + 1) } else { (start, end) };
    SyntaxFailure::new(message, start, end)
}

pub(super) fn escape(text: &str, start: u32, end: u32) -> SyntaxFailure {
    let part = &text[start as usize..end.max(start) as usize];
    let invalid = "Invalid Unicode escape sequence";
    if text[..start as usize].ends_with('\\') {
        return match part.starts_with('u') {
            true => SyntaxFailure::new(invalid, start, end),
            // What is no escape ends the token that it stands in.
            false => {
                let name =
                    text[..start as usize - 1].trim_end_matches(|c: char| c.is_alphanumeric() || c == '_' || c == '$');
                SyntaxFailure::new("Invalid or unexpected token", name.len() as u32, start)
            }
        };
    }
    // A braced code point is wrong at its first character that is no digit; others, over the length that they should have.
    if let Some(digits) = text[start as usize..].strip_prefix("\\u{") {
        let wrong = digits.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(digits.len());
        if wrong > 0 && digits[wrong..].starts_with('}') {
            return SyntaxFailure::new("Undefined Unicode code-point", start, end);
        }
        let at = start + 3 + wrong as u32;
        return SyntaxFailure::new(invalid, at, at + 1);
    }
    match part.starts_with("\\x") {
        true => SyntaxFailure::new("Invalid hexadecimal escape sequence", start, start + 4),
        false if part.starts_with("\\u") => SyntaxFailure::new(invalid, start, start + 6),
        false => SyntaxFailure::new(invalid, start, end),
    }
}
