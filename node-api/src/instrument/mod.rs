//! Turning a program's text into text that reports what it does.
//!
//! The engine has no step hook and tells little of where an error happened, so every source is parsed with oxc and
//! calls are inserted, on the same line: one before every statement, one at the start of every function, and one
//! wherever a property of a value that may be null or undefined is asked for (the engine's own message would not say
//! which). The calls name entries of the tables in [`SourceFile`]; [`Sources`] keeps the files of one process.
//!
//! How a call stack follows from it, without a call at every exit: both hooks know the engine's stack depth. A hook at
//! depth *d* means that every function entered at a greater depth has been left; a statement at depth *d* whose
//! function is not the one on top means that a suspended generator or async function is back.

pub mod address;
mod assignments;
mod beginning;
mod bindings;
mod bytes;
mod callables;
mod calls;
mod catches;
mod chains;
mod closing;
mod counting;
mod covers;
mod crossing;
mod declarators;
mod early;
mod edits;
mod elements;
mod escapes;
mod fields;
mod guards;
pub mod hidden;
mod hoisting;
mod inferred;
mod knobs;
mod layouts;
mod leaving;
mod lines;
mod names;
mod nesting;
mod operands;
mod parts;
mod renames;
mod resources;
mod rest;
mod shadowing;
mod sources;
mod statements;
mod switches;
#[cfg(test)]
mod tests;
mod tree;
mod walk;
mod witness;

pub(crate) use hoisting::early_export;
pub(crate) use names::takes_name;
pub(crate) use tree::{bare, cut};
pub(crate) use witness::{received, witnessed};

pub use edits::Map;
pub use knobs::Knob;
pub use lines::{Lines, Place};
pub use sources::{
    FunctionInfo, FunctionKind, GuardInfo, GuardKind, SiteInfo, SourceFile, SourceKind, Sources, original_text,
};

use crate::errors::{Around, SyntaxFailure, early, module_statement, redeclared, undeclared_export};
use oxc_allocator::Allocator;
use oxc_parser::{ParseOptions, Parser, ParserReturn};
use oxc_span::SourceType;

/// What comes before a CommonJS module's text, on its first line (Node's `Module.wrapper`).
const PREFIX: &str = "(function (exports, require, module, __filename, __dirname) {";
/// What comes after it.
const SUFFIX: &str = "\n})";

/// The instrumented form of one source.
#[derive(Debug)]
pub struct Instrumented {
    /// What to hand to the engine. A CommonJS module is an expression: the wrapper function.
    pub code: String,
    /// From the code back to the text.
    pub map: Map,
    /// Places of statements.
    pub sites: Vec<SiteInfo>,
    /// Functions and classes.
    pub functions: Vec<FunctionInfo>,
    /// Places where a null or undefined value is caught in the act.
    pub guards: Vec<GuardInfo>,
}

/// The numbers that the hooks of a source start at: hooks of all sources of a process share one numbering.
#[derive(Clone, Copy, Debug, Default)]
pub struct First {
    /// Of [`Instrumented::sites`].
    pub site: u32,
    /// Of [`Instrumented::functions`].
    pub function: u32,
    /// Of [`Instrumented::guards`].
    pub guard: u32,
}

/// Instruments `text`, in which `knobs` can be turned. The lines of the result are the lines of the text. `outside` says
/// what the code around it allows.
///
/// # Errors
/// A syntax error as V8 words it, or that the text is nested deeper than the engine can take.
pub fn instrument(
    text: &str,
    kind: SourceKind,
    first: First,
    knobs: &[Knob],
    outside: Around,
) -> Result<Instrumented, SyntaxFailure> {
    nesting::check(text)?;
    let allocator = Allocator::default();
    let parsed = parse(&allocator, text, kind);
    check(text, kind, &parsed, outside)?;
    Ok(statements::instrument(text, kind, &parsed.program, first, knobs))
}

/// What is wrong with a text.
pub(crate) fn failure(text: &str, kind: SourceKind) -> Option<SyntaxFailure> {
    let allocator = Allocator::default();
    nesting::check(text).and_then(|()| check(text, kind, &parse(&allocator, text, kind), Around::default())).err()
}

/// Whether a text that was parsed is a program.
fn check(text: &str, kind: SourceKind, parsed: &ParserReturn<'_>, outside: Around) -> Result<(), SyntaxFailure> {
    if parsed.panicked || parsed.diagnostics.has_errors() {
        return Err(SyntaxFailure::of_parse(text, kind, parsed));
    }
    if let Some(failure) = module_statement(&parsed.program, kind) {
        return Err(failure);
    }
    let early = early(&parsed.program, kind == SourceKind::Module, outside);
    let again = redeclared(&parsed.program, kind);
    match (early, again) {
        (Some((message, span)), again) if again.as_ref().is_none_or(|(_, other)| span.start < other.start) => {
            return Err(SyntaxFailure::new(message, span.start, span.end));
        }
        (_, Some((name, span))) => {
            let message = format!("Identifier '{name}' has already been declared");
            return Err(SyntaxFailure::new(message, span.start, span.end));
        }
        _ => {}
    }
    if let Some((name, span)) = undeclared_export(&parsed.program, &parsed.module_record) {
        return Err(SyntaxFailure::new(format!("Export '{name}' is not defined in module"), span.start, span.end));
    }
    Ok(())
}

/// Parses `text` as the engine would.
pub(crate) fn parse<'a>(allocator: &'a Allocator, text: &'a str, kind: SourceKind) -> ParserReturn<'a> {
    let source_type = match kind {
        SourceKind::CommonJs => SourceType::cjs(),
        SourceKind::Module => SourceType::mjs(),
        SourceKind::Script => SourceType::script(),
    };
    let options = ParseOptions {
        allow_return_outside_function: kind == SourceKind::CommonJs,
        preserve_parens: true,
        ..ParseOptions::default()
    };
    Parser::new(allocator, text, source_type).with_options(options).parse()
}
