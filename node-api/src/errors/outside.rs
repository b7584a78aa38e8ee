//! Statements of ES modules in texts that are none, where something behind them keeps the parser from giving a tree.

use super::syntax::SyntaxFailure;
use super::tokens::token_at;
use crate::instrument::{SourceKind, parse};
use oxc_allocator::Allocator;

/// The failure for the first `import` or `export` statement of a text that is no module, before `fault`.
pub(super) fn first(text: &str, kind: SourceKind, fault: u32) -> Option<SyntaxFailure> {
    if kind == SourceKind::Module {
        return None;
    }
    let mut words: Vec<usize> =
        ["import", "export"].iter().flat_map(|word| text.match_indices(word)).map(|(at, _)| at).collect();
    words.sort_unstable();
    let found = words.into_iter().take_while(|at| *at <= fault as usize).find(|at| is_statement(text, *at, kind))?;
    Some(SyntaxFailure::outside_module(text, found as u32))
}

/// Whether the word at a place starts a statement: what stands before it is a program.
fn is_statement(text: &str, at: usize, kind: SourceKind) -> bool {
    let next = token_at(text, at as u32 + "import".len() as u32);
    let next = &text[next.start as usize..];
    let rest = &text[at + "import".len()..];
    let before = &text[..at];
    let read = before.trim_end();
    let ended = read.is_empty() || read.ends_with([';', '}', '/']) || before[read.len()..].contains('\n');
    if !ended
        || rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$'))
        || text[at..].starts_with("import") && next.starts_with(['(', '.'])
    {
        return false;
    }
    let allocator = Allocator::default();
    let parsed = parse(&allocator, before, kind);
    let in_comment = parsed.program.comments.last().is_some_and(|it| it.is_line() && it.span.end as usize == at);
    !parsed.panicked && !parsed.diagnostics.has_errors() && !in_comment
}
