//! Syntax errors in V8's words.
//!
//! oxc finds the error; what V8 says of it depends mostly on the token that is out of place.

use super::syntax_module::in_module;
use super::syntax_words::words;
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
        let failure = Self::first(text, kind, parsed);
        if kind == SourceKind::Module { in_module(text, failure) } else { failure }
    }

    fn first(text: &str, kind: SourceKind, parsed: &ParserReturn<'_>) -> SyntaxFailure {
        let place = |labels: &[oxc_span::LabeledSpan]| {
            let label = labels.iter().find(|label| label.primary()).or(labels.last());
            label.map_or((text.len() as u32, text.len() as u32), |label| (label.offset(), label.offset() + label.len()))
        };
        let at = |message: &str| {
            let errors = parsed.diagnostics.errors().filter(move |it| it.message != message);
            errors.min_by_key(|diagnostic| place(&diagnostic.labels).0)
        };
        // `{a = 1}` may still turn out to be a pattern, as long as it goes on.
        let first = at("Invalid assignment in object literal").filter(|_| parsed.panicked).or_else(|| at(""));
        let Some(first) = first else { return SyntaxFailure::new("Invalid or unexpected token", 0, 1) };
        let (start, end) = place(&first.labels);
        let outside = if parsed.panicked {
            super::outside::first(text, kind, start)
        } else {
            module_statement(&parsed.program, kind).filter(|import| import.start <= start)
        };
        if let Some(outside) = outside {
            return outside;
        }
        if let Some(name) = first.message.strip_prefix("Duplicated export") {
            return again_exported(name.trim_matches([' ', '\'']), parsed, start, end);
        }
        if first.message.starts_with("A module cannot have multiple default exports") {
            return again_exported("default", parsed, start, end);
        }
        words(&first.message, text, kind, start, end)
    }

    /// The failure for an `import` or `export` that starts a statement in a text that is no module.
    pub(super) fn outside_module(text: &str, at: u32) -> SyntaxFailure {
        let message = match text[at as usize..].starts_with("import") {
            true => "Cannot use import statement outside a module",
            false => "Unexpected token 'export'",
        };
        SyntaxFailure::new(message, at, at + "import".len() as u32)
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
        let carets = (self.end.max(self.start) - self.start) as usize;
        // What goes on behind the line, Node does not underline.
        let under = if carets > room { String::new() } else { format!("{indent}{}\n", "^".repeat(carets)) };
        format!("{}:{}\n{line}\n{under}\n", self.path, place.line)
    }
}

/// The failure for the first `import` or `export` of a text that is no module: the parser takes them.
pub(crate) fn module_statement(program: &Program<'_>, kind: SourceKind) -> Option<SyntaxFailure> {
    let mut statements = program.body.iter().filter(|_| kind != SourceKind::Module);
    let found = statements.find(|statement| statement.is_module_declaration())?;
    Some(SyntaxFailure::outside_module(program.source_text, found.span().start))
}

/// A name that a module exports twice. Where it also declares it twice, V8 says that.
fn again_exported(name: &str, parsed: &ParserReturn<'_>, start: u32, end: u32) -> SyntaxFailure {
    if let Some((name, span)) = super::redeclared(&parsed.program, SourceKind::Module) {
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
