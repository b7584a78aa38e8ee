//! `try` and what catches.

use super::crossing::Key;
use super::hidden::{CAUGHT, PARAMETER};
use super::statements::Instrumenter;
use oxc_ast::ast::{BindingPattern, CatchClause, TryStatement};
use oxc_ast_visit::Visit;

impl<'a> Instrumenter<'_, 'a> {
    /// A `try`, with a `catch` where it has none.
    pub(super) fn tried(&mut self, it: &TryStatement<'a>) {
        let (head, tail) = self.crossed(Key::Try(it.span.start));
        self.edits.open(it.span.start, head);
        // What a `catch` throws is forgotten by the engine if its `finally` catches something of its own on the way. A
        // `finally` around a `try` with a `catch` means the same, and remembers.
        if it.finalizer.is_some() {
            self.edits.open(it.span.start, "try{".into());
        }
        self.visit_block_statement(&it.block);
        match &it.handler {
            Some(handler) => self.visit_catch_clause(handler),
            // What is only passed on comes from where it was thrown, which is known as long as nothing else runs.
            None => {
                let passing = format!("catch({PARAMETER}){{{CAUGHT}({PARAMETER});throw {PARAMETER}}}");
                self.edits.close(it.block.span.end, passing);
            }
        }
        if let Some(finalizer) = &it.finalizer {
            let end = it.handler.as_ref().map_or(it.block.span.end, |handler| handler.span.end);
            self.edits.close(end, "}".into());
            self.visit_block_statement(finalizer);
        }
        self.edits.close(it.span.end, tail);
    }

    /// A `catch`, which begins by telling what it has received.
    pub(super) fn catching(&mut self, it: &CatchClause<'a>) {
        let body = it.body.span;
        match it.param.as_ref().map(|param| &param.pattern) {
            Some(BindingPattern::BindingIdentifier(id)) => {
                self.edits.open(body.start + 1, format!("{CAUGHT}({});", id.name.as_str()));
            }
            Some(pattern) => self.caught_pattern(pattern, body),
            None => {}
        }
        self.visit_block_statement(&it.body);
    }
}
