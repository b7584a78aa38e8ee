//! The engine's own early errors in V8's words: what oxc leaves to a later pass.

use super::syntax::SyntaxFailure;
use crate::instrument::SourceFile;

/// Turns what the engine's parser says about the instrumented code into a failure of the program's text.
pub(super) fn failure(message: &str, file: &SourceFile) -> SyntaxFailure {
    let message = message.trim_start_matches("SyntaxError: ");
    let offset = position(message).map_or(0, |(line, column)| file.offset_of_code(line, column));
    let (text, start, end) = words(message, offset, &file.text);
    SyntaxFailure::new(text, start, end).in_file(&file.shown())
}

/// `… at line 3, col 7`.
fn position(message: &str) -> Option<(u32, u32)> {
    let rest = &message[message.rfind("at line ")? + 8..];
    let (line, rest) = rest.split_once(", col ")?;
    let digits = rest.split(|c: char| !c.is_ascii_digit()).next()?;
    Some((line.parse().ok()?, digits.parse().ok()?))
}

fn words(message: &str, offset: u32, text: &str) -> (String, u32, u32) {
    let rest = text.get(offset as usize..).unwrap_or("");
    let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').unwrap_or(rest.len());
    let word = &rest[..length];
    let end = offset + length.max(1) as u32;
    let said = message.split(" at line").next().unwrap_or(message);
    let lower = said.to_lowercase();
    let text =
        if lower.contains("redeclar") || lower.contains("declared multiple") || lower.contains("already declared") {
            format!("Identifier '{}' has already been declared", said.split('`').nth(1).unwrap_or(word))
        } else if lower.contains("undefined label") || lower.contains("undefined break") {
            format!("Undefined label '{}'", jump_label(text, offset).unwrap_or(word))
        } else if lower.contains("illegal break") {
            "Illegal break statement".to_owned()
        } else if lower.contains("illegal continue") {
            "Illegal continue statement: no surrounding iteration statement".to_owned()
        } else if lower.contains("strict reserved word") {
            "Unexpected strict mode reserved word".to_owned()
        } else if lower.contains("octal") {
            "Octal literals are not allowed in strict mode.".to_owned()
        } else if lower.contains("with statement not allowed") {
            "Strict mode code may not include a with statement".to_owned()
        } else if lower.contains("cannot delete variables") {
            "Delete of an unqualified identifier in strict mode.".to_owned()
        } else if lower.contains("invalid left-hand") && matches!(word, "eval" | "arguments") {
            "Unexpected eval or arguments in strict mode".to_owned()
        } else if lower.contains("invalid assignment") || lower.contains("invalid left-hand") {
            "Invalid left-hand side in assignment".to_owned()
        } else if lower.contains("invalid super") || lower.contains("`super`") {
            "'super' keyword unexpected here".to_owned()
        } else if lower.contains("one constructor") {
            "A class may only have one constructor".to_owned()
        } else if lower.contains("disallowed as a lexically bound name") {
            "let is disallowed as a lexically bound name".to_owned()
        } else if lower.contains("head of a for-of loop can't have an initializer") {
            "for-of loop variable declaration may not have an initializer.".to_owned()
        } else if lower.contains("duplicate __proto__") {
            "Duplicate __proto__ fields are not allowed in object literals".to_owned()
        } else if lower.contains("functions can only be declared at the top level or inside a block") {
            "In strict mode code, functions can only be declared at top level or inside a block.".to_owned()
        } else if lower.contains("invalid regular expression literal") {
            regex_message(rest, said)
        } else if lower.contains("duplicate parameter") {
            "Duplicate parameter name not allowed in this context".to_owned()
        } else if lower.starts_with("unexpected '@'") {
            "Invalid or unexpected token".to_owned()
        } else if lower.starts_with("unexpected token") || lower.starts_with("expected") {
            super::tokens::token_at(text, offset).message
        } else {
            said.to_owned()
        };
    let end = if lower.contains("invalid regular expression literal") { offset + literal(rest) } else { end };
    (text, offset, end)
}

/// The label of the `break` or `continue` at or behind a place.
fn jump_label(text: &str, offset: u32) -> Option<&str> {
    let rest = text.get(offset as usize..)?;
    let jump = [rest.find("break "), rest.find("continue ")].into_iter().flatten().min()?;
    rest[jump..].split_whitespace().nth(1).map(|word| word.trim_end_matches([';', '}', ')']))
}

/// `Invalid regular expression: /(/: Unterminated group`.
fn regex_message(rest: &str, said: &str) -> String {
    let reason = said.split(": ").nth(1).unwrap_or("");
    let close = rest.get(1..).and_then(|rest| rest.find('/')).map_or(rest.len(), |index| index + 2);
    let flags = rest[close..].chars().take_while(char::is_ascii_alphabetic).count();
    let (pattern, flagged) = (&rest[1..close.max(2) - 1], &rest[close..close + flags]);
    format!(
        "Invalid regular expression: {}: {}",
        &rest[..close + flags],
        super::regex::reason(reason, pattern, flagged)
    )
}

/// Length of the regular expression that a text starts with, flags included.
fn literal(rest: &str) -> u32 {
    let close = rest.get(1..).and_then(|rest| rest.find('/')).map_or(rest.len(), |index| index + 2);
    (close + rest[close..].chars().take_while(char::is_ascii_alphabetic).count()) as u32
}
