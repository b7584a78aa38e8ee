//! Syntax errors in V8's words.
//!
//! oxc finds the error; what V8 says of it depends mostly on the token that is out of place.

use super::tokens::{Token, skip_blank, token_at};
use crate::instrument::{Lines, SourceKind};
use oxc_ast::ast::{Program, Statement};
use oxc_parser::ParserReturn;
use oxc_span::{GetSpan, Span};

/// A source that cannot be parsed.
#[derive(Clone, Debug)]
pub struct SyntaxFailure {
    /// V8's message.
    pub message: String,
    /// First byte of what is wrong.
    pub start: u32,
    /// Byte behind it.
    pub end: u32,
    /// The file.
    pub path: String,
    /// Whether it is no error of the language but a bound of ours on nesting.
    pub is_limit: bool,
}

impl SyntaxFailure {
    pub(crate) fn new(message: impl Into<String>, start: u32, end: u32) -> SyntaxFailure {
        SyntaxFailure { message: message.into(), start, end, path: String::new(), is_limit: false }
    }

    /// The first thing that the parser found wrong.
    pub(crate) fn of_parse(text: &str, kind: SourceKind, parsed: &ParserReturn<'_>) -> SyntaxFailure {
        let place = |labels: &[oxc_span::LabeledSpan]| {
            let label = labels.iter().find(|label| label.primary()).or(labels.last());
            label.map_or((text.len() as u32, text.len() as u32), |label| (label.offset(), label.offset() + label.len()))
        };
        let first = parsed.diagnostics.errors().min_by_key(|diagnostic| place(&diagnostic.labels).0);
        let Some(first) = first else { return SyntaxFailure::new("Invalid or unexpected token", 0, 1) };
        let (start, end) = place(&first.labels);
        if let Some(import) = import_statement(&parsed.program, kind).filter(|import| import.start <= start) {
            return SyntaxFailure::import_outside(import);
        }
        if let Some(name) = first.message.strip_prefix("Duplicated export") {
            return again_exported(name.trim_matches([' ', '\'']), parsed, start, end);
        }
        if first.message.starts_with("A module cannot have multiple default exports") {
            return again_exported("default", parsed, start, end);
        }
        words(&first.message, text, kind, start, end)
    }

    pub(crate) fn import_outside(at: Span) -> SyntaxFailure {
        SyntaxFailure::new("Cannot use import statement outside a module", at.start, at.end)
    }

    pub(crate) fn too_deep(at: u32) -> SyntaxFailure {
        SyntaxFailure { is_limit: true, ..SyntaxFailure::new("Source is nested too deeply for Looproom", at, at + 1) }
    }

    pub(crate) fn in_file(mut self, path: &str) -> SyntaxFailure {
        self.path = path.to_owned();
        self
    }

    /// The place as Node shows it before the message: file and line, the line's text, carets, a blank line.
    pub(super) fn excerpt(&self, text: &str, lines: &Lines) -> String {
        let place = lines.place(text, self.start);
        let line = lines.text(text, place.line);
        let before = line.chars().take(place.column.saturating_sub(1) as usize);
        let indent: String = before.map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
        let room = line.chars().count().saturating_sub(place.column as usize - 1);
        let wrong = text.get(self.start as usize..self.end.max(self.start) as usize).unwrap_or_default();
        let carets = wrong.chars().count().min(room);
        // A place without extent gets no underline, a character of more than one byte an empty one.
        let next = text.get(self.start as usize..).and_then(|rest| rest.chars().next());
        let nothing = carets == 0 && next.is_none_or(|next| next.is_ascii());
        let underline = if nothing { String::new() } else { format!("{indent}{}\n", "^".repeat(carets)) };
        format!("{}:{}\n{line}\n{underline}\n", self.path, place.line)
    }
}

/// The `import` of the first such statement in a text that is no module: the parser takes them.
pub(crate) fn import_statement(program: &Program<'_>, kind: SourceKind) -> Option<Span> {
    let mut statements = program.body.iter().filter(|_| kind != SourceKind::Module);
    let found = statements.find(|statement| matches!(statement, Statement::ImportDeclaration(_)))?;
    Some(Span::sized(found.span().start, "import".len() as u32))
}

/// A name that a module exports twice. Where it also declares it twice, V8 says that.
fn again_exported(name: &str, parsed: &ParserReturn<'_>, start: u32, end: u32) -> SyntaxFailure {
    if let Some((name, span)) = super::redeclared(&parsed.program) {
        return SyntaxFailure::new(format!("Identifier '{name}' has already been declared"), span.start, span.end);
    }
    let defaults: Vec<Span> = parsed.program.body.iter().filter_map(default_export).collect();
    if let (true, [_, again, ..]) = (name == "default", defaults.as_slice()) {
        return SyntaxFailure::new("Identifier '.default' has already been declared", again.start, again.end);
    }
    let record = &parsed.module_record;
    let entries = record.local_export_entries.iter().chain(&record.indirect_export_entries);
    let around = entries.map(|entry| entry.span).filter(|span| span.start <= start && end <= span.end);
    let span = around.min_by_key(|span| span.size()).unwrap_or(Span::new(start, end));
    SyntaxFailure::new(format!("Duplicate export of '{name}'"), span.start, span.end)
}

/// The place of `default` with what is exported.
fn default_export(statement: &Statement<'_>) -> Option<Span> {
    let Statement::ExportDefaultDeclaration(it) = statement else { return None };
    let inner = it.declaration.span();
    Some(Span::new(it.span.start + "export ".len() as u32, inner.end))
}

fn words(said: &str, text: &str, kind: SourceKind, start: u32, end: u32) -> SyntaxFailure {
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
        return token(start);
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
        _ if said.starts_with("Expected a semicolon") => after_statement(text, token(behind(text, start, end))),
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
            SyntaxFailure::new(
                "await is only valid in async functions and the top level bodies of modules",
                start,
                (start + 5).min(end.max(start + 1)),
            )
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
            whole("Rest element must be last element")
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

impl SyntaxFailure {
    fn end_of_input(mut self) -> SyntaxFailure {
        self.message = "Unexpected end of input".to_owned();
        self
    }
}

/// `foo(1 2)`: V8 points at what was called, and says what is missing. Elsewhere the token itself is unexpected.
fn in_parentheses(text: &str, at: u32, token: SyntaxFailure) -> SyntaxFailure {
    let Some(open) = opening(text, at) else { return token };
    let before = text[..open].trim_end();
    let called = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | ')' | ']'));
    let word_start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').map_or(0, |index| index + 1);
    let word = &before[word_start..];
    let keyword =
        matches!(word, "if" | "while" | "for" | "switch" | "catch" | "with" | "return" | "function" | "typeof");
    let earlier = before[..word_start].trim_end();
    let defined = earlier.ends_with("function") || earlier.ends_with("function*");
    if !called || keyword || defined {
        return token;
    }
    let end = token.start;
    let start = open as u32 + 1;
    let argument = token_at(text, start);
    let width = argument.end.min(end).saturating_sub(argument.start).max(1);
    match end >= text.trim_end().len() as u32 {
        true => {
            let last = text.trim_end().len() as u32;
            SyntaxFailure::new("missing ) after argument list", last.saturating_sub(1), last)
        }
        false => SyntaxFailure::new("missing ) after argument list", argument.start, argument.start + width),
    }
}

/// The parenthesis that is open at `at`.
fn opening(text: &str, at: u32) -> Option<usize> {
    let mut depth = 0;
    for (index, byte) in text.as_bytes()[..at as usize].iter().enumerate().rev() {
        match byte {
            b')' | b']' | b'}' => depth += 1,
            b'(' if depth == 0 => return Some(index),
            b'[' | b'{' if depth == 0 => return None,
            b'(' | b'[' | b'{' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// A statement that does not end: the token behind it is unexpected. After `await` in a function that is not async,
/// V8 knows better.
fn after_statement(text: &str, token: SyntaxFailure) -> SyntaxFailure {
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
fn behind(text: &str, start: u32, end: u32) -> u32 {
    if text[start as usize..end as usize].trim().is_empty() { end } else { skip_blank(text, start as usize) as u32 }
}

fn token_named(text: &str, start: u32, message: &str) -> SyntaxFailure {
    let token = token_at(text, start);
    SyntaxFailure::new(message, token.start, token.end)
}

/// What the scanner itself rejects is "invalid", up to the end of the line.
fn line_rest(text: &str, start: u32, end: u32) -> SyntaxFailure {
    let line_end = text[start as usize..].find('\n').map_or(text.len(), |length| start as usize + length) as u32;
    SyntaxFailure::new("Invalid or unexpected token", start, end.clamp(start + 1, line_end.max(start + 1)))
}

/// A number that runs into something else: V8 points at what it has read of it.
fn number(text: &str, behind: u32) -> SyntaxFailure {
    let before = &text[..behind as usize];
    let start = before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '_').map_or(0, |at| at + 1);
    SyntaxFailure::new("Invalid or unexpected token", start as u32, behind)
}

/// A character that starts no token.
fn illegal(text: &str, start: u32, end: u32) -> SyntaxFailure {
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
fn argument_before(text: &str, at: u32) -> bool {
    text[..at as usize].trim_end().ends_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '\'' | '`' | ']'))
}

/// What V8 says where the parser says the same in other words, of the same place.
fn renamed(said: &str, before_arrow: bool) -> Option<&'static str> {
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

fn template(text: &str, start: u32) -> bool {
    text[..start as usize].matches('`').count() % 2 == 1
}

fn assignment(text: &str, start: u32, end: u32) -> SyntaxFailure {
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

fn escape(text: &str, start: u32, end: u32) -> SyntaxFailure {
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
