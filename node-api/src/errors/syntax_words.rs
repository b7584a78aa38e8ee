//! What V8 says where oxc says something else.

use super::syntax::SyntaxFailure;
use super::syntax_context::{arrow, awaits, in_context, in_static_block, shorthand};
use super::syntax_places::{
    after_statement, argument_before, assignment, behind, escape, illegal, in_parentheses, last_token, line_rest,
    mixed_operator, number, opening, renamed, rest_last, spread_before, template, token_named, word_within,
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
    if said == "Expected `)` but found `EOF`" {
        return in_parentheses(text, start, token(start));
    }
    let next = token_at(text, behind(text, start, end)).start;
    let found = text[next as usize..].starts_with("=>");
    if found
        && (said.starts_with("Expected a semicolon") || said.starts_with("Expected `"))
        && let Some(failure) = arrow(text, next)
    {
        return failure;
    }
    if said.starts_with("Expected `,` or `)` but found") {
        return in_parentheses(text, start, token(start));
    }
    let before_arrow = text[end as usize..].trim_start().starts_with("=>");
    let method = text[end as usize..].trim_start().starts_with('(');
    if let Some(message) = renamed(said, before_arrow, method) {
        return whole(message);
    }
    if said == "Unexpected token" && end > start + 2 && text[start as usize..].starts_with('/') {
        return SyntaxFailure::new("Invalid regular expression flags", start, start + 1);
    }
    if said.starts_with("Expected `:` but found")
        && let Some(failure) = shorthand(text, start)
    {
        return failure;
    }
    if (said.starts_with("Expected `=>` but found") || said == "Line terminator not permitted before arrow")
        && !text[token_at(text, start).start as usize..].starts_with("=>")
        && let Some(spread) = spread_before(text, start)
    {
        return token(spread);
    }
    if said.starts_with("Expected `in` but found") && !text[..start as usize].contains("class") {
        let name = last_token(text, 0, start);
        let message = format!(
            "Private field '{}' must be declared in an enclosing class",
            &text[name.start as usize..name.end as usize]
        );
        let before = text[..name.start as usize].trim_end().char_indices().next_back().map_or(0, |(at, _)| at as u32);
        return SyntaxFailure::new(message, before, before + 1);
    }
    if said == "Unexpected token"
        && let Some(word) = in_static_block(text, start)
    {
        return SyntaxFailure::new("Unexpected reserved word", word, word + 5);
    }
    if said == "Unexpected token" && text[..start as usize].trim_end().ends_with('@') {
        let end = text[..start as usize].trim_end().len() as u32;
        return SyntaxFailure::new("Invalid or unexpected token", end - 1, end);
    }
    if said.starts_with("Expected `(` but found") && text[start as usize..].starts_with(['=', ';']) {
        let name =
            last_token(text, text[..start as usize].rfind(['{', ';', '}', '\n']).map_or(0, |at| at as u32 + 1), start);
        if &text[name.start as usize..name.end as usize] == "constructor" {
            return SyntaxFailure::new("Classes may not have a field named 'constructor'", name.start, name.end);
        }
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
        "Unterminated string" if text[..start as usize].contains("${}") => {
            token(text[..start as usize].rfind("${}").map_or(start, |at| at as u32 + 2))
        }
        "Unterminated string" if text[start as usize..].starts_with('`') || template(text, start) => {
            SyntaxFailure::new("Unterminated template literal", text.len() as u32, text.len() as u32).end_of_input()
        }
        "Unterminated string" if argument_before(text, start) => in_parentheses(text, start, token(start)),
        "Unterminated string" => line_rest(text, start, end),
        "Invalid characters after number" => number(text, start),
        "Unterminated multiline comment" => {
            SyntaxFailure::new("Invalid or unexpected token", start, text.len() as u32 + 1)
        }
        "Illegal newline after throw" => {
            let from = text[..start as usize].rfind("throw").unwrap_or(start as usize) as u32;
            SyntaxFailure::new(said, from, from + 5)
        }
        "Bad escape sequence in untagged template literal" => escape(text, start, end),
        "A rest parameter cannot have an initializer." => {
            let sign = text[start as usize..end as usize].find('=').map_or(start, |sign| start + sign as u32);
            SyntaxFailure::new("Rest parameter may not have a default initializer", sign, sign + 1)
        }
        "import() requires a specifier." => {
            let open = text[start as usize..].find('(').map_or(start, |open| start + open as u32);
            SyntaxFailure::new("import() requires a specifier", open, open + 1)
        }
        _ if said.starts_with("Dynamic imports can only accept") => token(end),
        _ if said.starts_with("The only valid property accesses on import")
            || said.starts_with("The only valid meta property for new") =>
        {
            let Token { start, end, message } = last_token(text, start, end);
            SyntaxFailure::new(message, start, end)
        }
        "Unexpected new.target expression" => whole("new.target expression is not allowed here"),
        "'super' can only be used with function calls or in property accesses" | "'new super()' is not allowed" => {
            let base = text[start as usize..].find("super").map_or(start, |at| start + at as u32);
            SyntaxFailure::new("'super' keyword unexpected here", base, base + 5)
        }
        _ if said.starts_with("Type assertion expressions") => token(word_within(text, start, end, "as")),
        _ if said.starts_with("Type satisfaction expressions") => token(word_within(text, start, end, "satisfies")),
        "'implements' clauses can only be used in TypeScript files."
        | "Parameter modifiers can only be used in TypeScript files." => whole("Unexpected strict mode reserved word"),
        "Constructor can't be an async method" => whole("Class constructor may not be an async method"),
        "Constructor can't be a generator" => whole("Class constructor may not be a generator"),
        "'async' modifier cannot be used here." => token(token_at(text, end).end),
        "Identifier expected after '?.'" | "Expected function body" => token(end),
        "Parenthesized expressions may not have a trailing comma." => token(end),
        _ if said.starts_with("Only a single declaration is allowed in a `for") => {
            let names = token_at(text, token_at(text, start).end).start;
            let kind = if said.contains("for...in") { "in" } else { "of" };
            let message = format!("Invalid left-hand side in for-{kind} loop: Must have a single binding.");
            SyntaxFailure::new(message, names, end)
        }
        "A 'set' accessor cannot have rest parameter." => {
            let open = text[..start as usize].rfind('(').unwrap_or(start as usize) as u32;
            let close = text[end as usize..].find(')').map_or(end, |close| end + close as u32 + 1);
            SyntaxFailure::new("Setter function argument must not be a rest parameter", open, close)
        }
        "Invalid rest element target in destructuring assignment" => {
            whole("`...` must be followed by an assignable reference in assignment contexts")
        }
        "Invalid rest element target in destructuring pattern" => {
            whole("`...` must be followed by an identifier in declaration contexts")
        }
        "A rest element cannot have an initializer." if matches!(opening(text, start), Some((_, b'{'))) => {
            let from = token_at(text, start).end.max(start);
            let from = if text[start as usize..].starts_with("...") { from } else { start };
            SyntaxFailure::new("`...` must be followed by an identifier in declaration contexts", from, end)
        }
        "A rest parameter or binding pattern may not have a trailing comma." => rest_last(text, start),
        "Using declarations must have an initializer." => {
            let awaits = text[..start as usize].trim_end().trim_end_matches("using").trim_end().ends_with("await");
            let message = format!("Missing initializer in {}using declaration", if awaits { "await " } else { "" });
            whole(&message)
        }
        _ if said.starts_with("The left-hand side of a for...in statement cannot be an") => {
            let kind = if said.contains("await") { "await using" } else { "using" };
            SyntaxFailure { message: format!("Invalid '{kind}' in for-in loop"), ..token(end) }
        }
        _ if said.contains("declaration cannot appear in the bare case statement") => token(token_at(text, start).end),
        "Lexical declaration cannot appear in a single-statement context"
            if text[start as usize..].starts_with("using") =>
        {
            token(start + 5)
        }
        "Unterminated regular expression" => {
            SyntaxFailure::new("Invalid regular expression: missing /", start, start + 1)
        }
        "Unexpected end of file" => token(text.len() as u32),
        "The 'u' and 'v' regular expression flags cannot be enabled at the same time" => {
            whole("Invalid regular expression flags")
        }
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
        _ if said.starts_with("Cannot use `yield` as an identifier") => {
            let strict = kind == SourceKind::Module
                || ["use strict", "class"].iter().any(|it| text[..start as usize].contains(it));
            whole(if strict { "Unexpected strict mode reserved word" } else { "Unexpected identifier 'yield'" })
        }
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
        "Spread must be last element" | "A rest element must be last in a destructuring pattern" => {
            rest_last(text, end)
        }
        "A rest parameter must be last in a parameter list" => rest_last(text, end),
        "Invalid assignment in object literal" => whole("Invalid shorthand property initializer"),
        "A 'yield' expression is only allowed in a generator body." => token(start + 5),
        "Logical expressions and coalesce expressions cannot be mixed" => token(mixed_operator(text, start, end)),
        _ if said.starts_with("A unary expression with the") => SyntaxFailure::new(
            "Unary operator used immediately before exponentiation expression. \
             Parenthesis must be used to disambiguate operator precedence",
            start,
            text[end as usize..].find("**").map_or(end, |at| end + at as u32 + 2),
        ),
        "Invalid escape sequence" | "Invalid Unicode escape sequence" => escape(text, start, end),
        "await can only be used in conjunction with `for...of` statements" => {
            token(word_within(text, start, end, "in"))
        }
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
