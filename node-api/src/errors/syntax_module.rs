//! What V8 says otherwise of a text that is a module: some words and comments are refused where a script goes on.

use super::syntax::SyntaxFailure;
use super::tokens::is_keyword;

const RESERVED: &str = "Unexpected reserved word";
/// Words that strict code reserves.
const STRICT: [&str; 8] = ["implements", "interface", "package", "private", "protected", "public", "static", "yield"];

/// The failure that `failure`, of a script's grammar, is in a module.
pub(super) fn in_module(text: &str, failure: SyntaxFailure) -> SyntaxFailure {
    let rest = text.get(failure.start as usize..).unwrap_or_default();
    let before = text[..text.len() - rest.len()].trim_end();
    // Behind the sign that begins it, the parser may have stopped at any of the others.
    for mark in ["<!--", "-->"] {
        let found = (0..mark.len()).find(|back| before.ends_with(&mark[..*back]) && rest.starts_with(&mark[*back..]));
        if let Some(back) = found {
            let start = failure.start - back as u32;
            return SyntaxFailure::new("HTML comments are not allowed in modules", start, start + mark.len() as u32);
        }
    }
    if failure.message.starts_with("await is only valid") {
        return SyntaxFailure { message: RESERVED.to_owned(), ..failure };
    }
    if !failure.message.starts_with("Unexpected ") {
        return failure;
    }
    let word = before.rsplit(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').next().unwrap_or_default();
    let (start, end) = ((before.len() - word.len()) as u32, before.len() as u32);
    if word == "export" {
        return match rest.starts_with("async") {
            true => SyntaxFailure::new("Unexpected token 'async'", failure.start, failure.start + 5),
            false => SyntaxFailure::new("Unexpected token 'export'", start, end),
        };
    }
    if STRICT.contains(&word) && !before[..start as usize].ends_with(['.', '#']) {
        return SyntaxFailure::new("Unexpected strict mode reserved word", start, end);
    }
    let name: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
    if is_keyword(&name) && names_begin(before) {
        return SyntaxFailure { message: RESERVED.to_owned(), ..failure };
    }
    failure
}

/// Whether a text ends in the names of an `import` or `export`, where the next begins.
fn names_begin(before: &str) -> bool {
    let Some((head, names)) = before.rsplit_once('{') else { return false };
    let are_names = names.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || matches!(c, ',' | '_' | '$'));
    let head = head.trim_end().trim_end_matches(',');
    let statement = head.rsplit([';', '\n', '}']).next().unwrap_or_default().trim();
    are_names
        && (names.is_empty() || before.ends_with([',', '{']))
        && (statement.starts_with("import") || statement == "export")
}
