//! Where V8 says of a token what comes of the place that it stands in: in a class, a template, a list of names, or behind
//! `await` where that is a name like any other.

use super::syntax::SyntaxFailure;
use super::syntax_places::{last_token, opening};
use super::tokens::token_at;

/// `await` in a function that is not async, at `start`. V8 takes it for a name, and knows better only where a statement
/// could end behind it.
pub(super) fn awaits(text: &str, start: u32) -> SyntaxFailure {
    let end = start + "await".len() as u32;
    let before = text[..start as usize].trim_end();
    if before.ends_with("for") {
        return SyntaxFailure::new("Unexpected reserved word", start, end);
    }
    let next = token_at(text, end);
    let unexpected = || SyntaxFailure::new(next.message.clone(), next.start, next.end);
    let chooses = before.ends_with('?') && !before.ends_with("??");
    match opening(text, start) {
        Some((open, b'(')) => match is_call(&text[..open]) {
            true => SyntaxFailure::new("missing ) after argument list", start, end),
            false => unexpected(),
        },
        Some((_, b'[')) => unexpected(),
        Some((open, _)) if text[..open].ends_with('$') => missing_brace(text, open, next.start),
        Some((open, _)) if is_literal(&text[..open]) || chooses => {
            if chooses || before.ends_with([':', ',']) {
                unexpected()
            } else {
                only_valid(start, end)
            }
        }
        None if chooses => unexpected(),
        _ => only_valid(start, end),
    }
}

fn only_valid(start: u32, end: u32) -> SyntaxFailure {
    SyntaxFailure::new("await is only valid in async functions and the top level bodies of modules", start, end)
}

/// Whether a parenthesis behind `before` begins arguments.
fn is_call(before: &str) -> bool {
    let before = before.trim_end();
    let word = before.rsplit(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').next().unwrap_or_default();
    match word {
        "" => before.ends_with([')', ']']),
        word => !super::tokens::is_keyword(word) || word == "super",
    }
}

/// Whether a brace behind `before` begins an object.
pub(super) fn is_literal(before: &str) -> bool {
    let before = before.trim_end();
    let ends = before.ends_with(['=', '(', '[', ',', ':', '?', '&', '|']) && !before.ends_with("=>");
    ends || ["return", "typeof", "yield", "throw", "new"].iter().any(|word| before.ends_with(word))
}

/// An expression of a template, whose brace is at `open`, that does not end at `at`.
fn missing_brace(text: &str, open: usize, at: u32) -> SyntaxFailure {
    let first = token_at(text, open as u32 + 1).start;
    SyntaxFailure::new("Missing } in template expression", first.min(at), at)
}

/// What V8 says of a token that is out of place, where that is not only its name.
pub(super) fn in_context(text: &str, token: SyntaxFailure) -> SyntaxFailure {
    let Some((open, kind)) = opening(text, token.start) else { return declared_again(text, token) };
    if kind == b'{' && text[..open].ends_with('$') && token_at(text, open as u32 + 1).start < token.start {
        return missing_brace(text, open, token.start);
    }
    if kind == b'{' && is_class(&text[..open]) {
        return in_class(text, open, token);
    }
    declared_again(text, token)
}

/// Whether a brace behind `before` begins the body of a class.
pub(super) fn is_class(before: &str) -> bool {
    let header = before.rsplit([';', '{', '}', '=', '(']).next().unwrap_or_default();
    header.split_whitespace().any(|word| word == "class")
}

/// In the body of a class: of a `:` V8 says that the field before it is too much.
fn in_class(text: &str, open: usize, token: SyntaxFailure) -> SyntaxFailure {
    let rest = &text[token.start as usize..];
    if !rest.starts_with(':') || text[..token.start as usize].trim_end().ends_with(')') {
        return token;
    }
    let name = last_token(text, open as u32 + 1, token.start);
    let modifier = text[..name.start as usize].trim_end();
    if ["async", "get", "set"].iter().any(|word| modifier.ends_with(word)) {
        return token;
    }
    SyntaxFailure::new(name.message, name.start, name.start)
}

/// `let i = 0, i < 10`: the second name is declared before V8 comes to what is behind it.
fn declared_again(text: &str, token: SyntaxFailure) -> SyntaxFailure {
    let before = text[..token.start as usize].trim_end();
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let start = before.rfind(|c: char| !is_part(c)).map_or(0, |index| index + 1);
    let (earlier, name) = before.split_at(start);
    let list = earlier.rsplit([';', '(', '{', '}', '\n']).next().unwrap_or_default().trim_start();
    let Some(list) = list.strip_prefix("let ").or(list.strip_prefix("const ")) else { return token };
    let again = list.trim_end().ends_with(',')
        && list.split(',').any(|part| part.split_once('=').is_some_and(|(declared, _)| declared.trim() == name));
    if name.is_empty() || !again {
        return token;
    }
    let message = format!("Identifier '{name}' has already been declared");
    SyntaxFailure::new(message, start as u32, start as u32 + 1)
}

/// `{ "a" }`, `{ if }`, `{ [a] }`: what stands alone in an object or a pattern and is no name, with the brace or comma behind it
/// at `at`. V8 finds what it has read last, and names the first token of the key.
pub(super) fn shorthand(text: &str, at: u32) -> Option<SyntaxFailure> {
    if !text[at as usize..].starts_with(['}', ',', '=']) {
        return None;
    }
    let (open, b'{') = opening(text, at)? else { return None };
    let from = text[open + 1..at as usize].rfind(',').map_or(open + 1, |comma| open + comma + 2);
    let last = last_token(text, from as u32, at);
    let bracket = text[last.start as usize..].starts_with(']').then(|| opening(text, last.start)).flatten();
    let first = token_at(text, bracket.map_or(last.start, |(open, _)| open as u32));
    let before = text[..first.start as usize].trim_end();
    before.ends_with(['{', ',']).then(|| SyntaxFailure::new(first.message, last.start, last.end))
}

/// The `await` right before `at`, in a static block.
pub(super) fn in_static_block(text: &str, at: u32) -> Option<u32> {
    let before = text[..at as usize].trim_end().strip_suffix("await")?;
    let (open, b'{') = opening(text, before.len() as u32)? else { return None };
    text[..open].trim_end().ends_with("static").then_some(before.len() as u32)
}

/// An arrow at `at` behind what is no list of parameters.
pub(super) fn arrow(text: &str, at: u32) -> Option<SyntaxFailure> {
    let from = text[..at as usize].rfind(['\n', ';', '=']).map_or(0, |end| end as u32 + 1);
    let last = last_token(text, from, at);
    let malformed = |start: u32| {
        let message = "Malformed arrow function parameter list";
        Some(SyntaxFailure::new(message, start.min(last.start), last.start))
    };
    match text.as_bytes()[last.start as usize] {
        b')' => {
            let (open, _) = opening(text, last.start)?;
            let before = text[..open].trim_end();
            let name = before.trim_end_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$'));
            match &before[name.len()..] {
                // The head of a statement or of a function.
                word if !matches!(word, "async" | "import") && super::tokens::is_keyword(word)
                    || name.trim_end().ends_with("function") =>
                {
                    None
                }
                "" if before.ends_with([')', ']']) => malformed(open as u32),
                "" | "async" => super::syntax_arrow::wrong_parameter(&text[open..last.end as usize], open as u32),
                _ if name.trim_end().ends_with("new") => malformed(name.trim_end().len() as u32 - 3),
                _ => malformed(name.len() as u32),
            }
        }
        b']' => malformed(opening(text, last.start)?.0 as u32),
        b'}' => {
            let (open, _) = opening(text, last.start)?;
            is_literal(&text[..open]).then(|| malformed(open as u32)).flatten()
        }
        _ if super::tokens::is_name(&text[last.start as usize..last.end as usize])
            && !text[..last.start as usize].trim_end().ends_with('.') =>
        {
            None
        }
        _ => malformed(last.start),
    }
}
