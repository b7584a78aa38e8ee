//! The engine's own early errors in V8's words: what oxc leaves to a later pass.

use super::syntax::SyntaxFailure;
use crate::instrument::SourceFile;

/// Turns what the engine's parser says about the instrumented code into a failure of the program's text.
pub(super) fn failure(message: &str, file: &SourceFile) -> SyntaxFailure {
    let message = message.trim_start_matches("SyntaxError: ");
    let offset = position(message).map_or(0, |(line, column)| file.offset_of_code(line, column));
    let (text, start, end) = words(message, offset, &file.text);
    SyntaxFailure { message: text, start, end, path: file.path.clone(), is_limit: false }
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
    let text = if lower.contains("redeclar") || lower.contains("declared multiple") || lower.contains("already declared") {
        format!("Identifier '{}' has already been declared", said.split('`').nth(1).unwrap_or(word))
    } else if lower.contains("undefined label") || lower.contains("undefined break") {
        format!("Undefined label '{word}'")
    } else if lower.contains("illegal break") {
        "Illegal break statement".to_owned()
    } else if lower.contains("illegal continue") {
        "Illegal continue statement: no surrounding iteration statement".to_owned()
    } else if lower.contains("private") {
        format!("Private field '{word}' must be declared in an enclosing class")
    } else if lower.contains("invalid assignment") || lower.contains("invalid left-hand") {
        "Invalid left-hand side in assignment".to_owned()
    } else {
        said.to_owned()
    };
    (text, offset, end)
}
