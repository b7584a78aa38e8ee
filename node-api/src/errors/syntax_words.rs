//! What V8 says where oxc says something else.

use super::syntax::SyntaxFailure;
use super::syntax_context::{awaits, in_context};
use super::syntax_places::{
    after_statement, argument_before, assignment, behind, escape, illegal, in_parentheses, line_rest, number, opening,
    renamed, template, token_named,
};
use super::tokens::{Token, token_at};
use crate::instrument::SourceKind;

/// The failure for what oxc said of the text between `start` and `end`.
pub(super) fn words(said: &str, text: &str, kind: SourceKind, start: u32, end: u32) -> SyntaxFailure {
    let whole = |message: &str| SyntaxFailure::new(message, start, end);
    let token = |from: u32| {
        let Token { start, end, message } = token_at(text, from);
        SyntaxFailure::new(message, start, end)
    };
    if said.starts_with("Expected `,` or `)` but found") {
        return in_parentheses(text, start, token(start));
    }
    if said == "Expected `)` but found `EOF`" {
        return in_parentheses(text, start, token(start));
    }
    let before_arrow = text[end as usize..].trim_start().starts_with("=>");
    if let Some(message) = renamed(said, before_arrow) {
        return whole(message);
    }
    if said == "Unexpected token" && end > start + 2 && text[start as usize..].starts_with('/') {
        return SyntaxFailure::new("Invalid regular expression flags", start, start + 1);
    }
    if said.starts_with("Expected `") || said.starts_with("Unexpected token") {
        return in_context(text, token(start));
    }
    if let Some(name) = said.strip_prefix("Identifier `") {
        let name = name.split('`').next().unwrap_or_default();
        return whole(&format!("Identifier '{name}' has already been declared"));
    }
    match said {
        _ if said.starts_with("Expected a semicolon")
            && !text[behind(text, start, end) as usize..].starts_with(|c: char| c.is_ascii() || c.is_alphabetic())
            && (end as usize) < text.len() =>
        {
            let at = behind(text, start, end);
            SyntaxFailure::new("Invalid or unexpected token", at, at)
        }
        _ if said.starts_with("Expected a semicolon") => {
            in_context(text, after_statement(text, token(behind(text, start, end))))
        }
        "Missing initializer in const declaration" | "Missing initializer in destructuring declaration" => whole(said),
        "Unterminated string" if text[start as usize..].starts_with('`') || template(text, start) => {
            SyntaxFailure::new("Unterminated template literal", text.len() as u32, text.len() as u32).end_of_input()
        }
        "Unterminated string" if argument_before(text, start) => in_parentheses(text, start, token(start)),
        "Unterminated string" => line_rest(text, start, end),
        "Invalid characters after number" => number(text, start),
        "Unterminated multiline comment" => SyntaxFailure::new("Invalid or unexpected token", start, start),
        "Illegal newline after throw" => {
            let from = text[..start as usize].rfind("throw").unwrap_or(start as usize) as u32;
            SyntaxFailure::new(said, from, from + 5)
        }
        "Bad escape sequence in untagged template literal" => {
            SyntaxFailure::new("Invalid Unicode escape sequence", start, start)
        }
        "A rest parameter cannot have an initializer." => {
            let sign = text[start as usize..end as usize].find('=').map_or(start, |sign| start + sign as u32);
            SyntaxFailure::new("Rest parameter may not have a default initializer", sign, sign + 1)
        }
        "import() requires a specifier." => SyntaxFailure::new("import() requires a specifier", end - 1, end),
        "Unterminated regular expression" => {
            SyntaxFailure::new("Invalid regular expression: missing /", start, start + 1)
        }
        "Unexpected end of file" => token(text.len() as u32),
        _ if said.contains("in regular expression literal") => {
            let from = text[..start as usize].rfind('/').and_then(|close| text[..close].rfind('/')).unwrap_or(0);
            SyntaxFailure::new("Invalid regular expression flags", from as u32, from as u32 + 1)
        }
        "Cannot assign to this expression" => assignment(text, start, end),
        _ if said.starts_with("`await` is only allowed") || said.starts_with("`for await` loops") => {
            awaits(text, start)
        }
        _ if said.contains("'return' statement can") => {
            SyntaxFailure::new("Illegal return statement", start, start + 6)
        }
        _ if said.starts_with("Cannot use `await` as an identifier") => whole("Unexpected reserved word"),
        _ if said.starts_with("Cannot use `yield` as an identifier") => whole("Unexpected strict mode reserved word"),
        _ if said.contains("is a reserved word that cannot be used") => token(start),
        "Expected function name" => {
            let from = text[..start as usize].rfind("function").unwrap_or(start as usize) as u32;
            SyntaxFailure::new("Function statements require a function name", from, from + 8)
        }
        "Missing catch or finally clause" => {
            SyntaxFailure::new("Missing catch or finally after try", end.saturating_sub(1), end)
        }
        "Expected switch clause" => token(start),
        "A class member cannot have the 'const' keyword." => {
            let word = text[start as usize..].find("const").map_or(start, |word| start + word as u32);
            token(word + "const".len() as u32)
        }
        _ if said.starts_with("A 'default' clause cannot appear more") => {
            SyntaxFailure::new("More than one default clause in switch statement", start, start + 7)
        }
        "Empty parenthesized expression" => token(start + 1),
        "Constructor can't have get/set modifier" => whole("Class constructor may not be an accessor"),
        "A 'get' accessor must not have any formal parameters." => whole("Getter must not have any formal parameters."),
        "A 'set' accessor must have exactly one parameter." => whole("Setter must have exactly one formal parameter."),
        "Generators can only be declared at the top level or inside a block" => {
            let star = text[start as usize..end as usize].find('*').map_or(start, |star| start + star as u32);
            SyntaxFailure::new(format!("{said}."), star, star + 1)
        }
        "Async functions can only be declared at the top level or inside a block" => {
            whole("Async functions can only be declared at the top level or inside a block.")
        }
        "Lexical declaration cannot appear in a single-statement context"
            if text[start as usize..].starts_with("const") =>
        {
            token(start)
        }
        "Lexical declaration cannot appear in a single-statement context" => token_named(text, start, said),
        "Invalid class declaration" => token(start),
        "Invalid optional chain from new expression." => whole("Invalid optional chain from new expression"),
        "Spread must be last element" | "A rest element must be last in a destructuring pattern"
            if matches!(opening(text, start), Some((_, b'{'))) =>
        {
            let name = token_at(text, start + 3);
            SyntaxFailure::new("Rest element must be last element", name.start, end)
        }
        "Spread must be last element" | "A rest element must be last in a destructuring pattern" => {
            whole("Rest element must be last element")
        }
        "A rest parameter must be last in a parameter list"
            if text[end as usize..].split_once(')').is_some_and(|(_, rest)| rest.trim_start().starts_with("=>")) =>
        {
            let name = token_at(text, start + 3);
            SyntaxFailure::new("Rest parameter must be last formal parameter", name.start, end)
        }
        "A rest parameter must be last in a parameter list" => {
            let close = text[end as usize..].find(',').map_or(end, |comma| end + comma as u32);
            SyntaxFailure::new("Rest parameter must be last formal parameter", close, close + 1)
        }
        "Invalid assignment in object literal" => whole("Invalid shorthand property initializer"),
        "A 'yield' expression is only allowed in a generator body." => token(start + 5),
        "Logical expressions and coalesce expressions cannot be mixed" => {
            let at = text[start as usize..end as usize].find("||").or(text[start as usize..end as usize].find("&&"));
            token(start + at.unwrap_or(0) as u32)
        }
        _ if said.starts_with("A unary expression with the") => whole(
            "Unary operator used immediately before exponentiation expression. \
             Parenthesis must be used to disambiguate operator precedence",
        ),
        "Invalid escape sequence" | "Invalid Unicode escape sequence" => escape(text, start, end),
        "await can only be used in conjunction with `for...of` statements" => token(start),
        "Line terminator not permitted before arrow" => token(start),
        _ if said.starts_with("Invalid Character") => illegal(text, start, end),
        _ if said.contains("import.meta") && kind != SourceKind::Module => {
            SyntaxFailure::new("Cannot use 'import.meta' outside a module", end - 4, end)
        }
        _ if said.contains("import") && kind != SourceKind::Module => {
            whole("Cannot use import statement outside a module")
        }
        _ if said.contains("export") && kind != SourceKind::Module => token(start),
        _ => token(start),
    }
}
