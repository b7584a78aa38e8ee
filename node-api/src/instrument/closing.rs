//! Loops over iterators that a generator may be returned from.
//!
//! The engine closes the iterator of a loop for whatever leaves it, except for `return()` of the generator in which the
//! loop stands: that runs `finally` blocks and nothing else. So such a loop gets a `finally`, and iterates over
//! something that knows whether its iterator is still to be closed then (`crate::language::turns`).

use super::hidden::{LOOP_RECORD, TURNS_OF};
use super::statements::Instrumenter;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use oxc_syntax::scope::ScopeFlags;
use std::collections::BTreeMap;

/// The loops of a program in which a generator waits.
#[derive(Debug, Default)]
pub(super) struct Closings {
    /// Whether each waits for promises, by the first byte of the loop.
    loops: BTreeMap<u32, bool>,
    /// The same loops by the first byte of the statement with all its labels.
    statements: BTreeMap<u32, u32>,
    around: Vec<Around>,
    /// Where the labels right in front of the statement that is visited next start.
    label: Option<u32>,
}

/// A loop around what is being visited.
#[derive(Clone, Copy, Debug)]
struct Around {
    start: u32,
    statement: u32,
    waits: bool,
}

impl Closings {
    /// Looks through a program.
    pub(super) fn of(program: &Program<'_>) -> Closings {
        let mut closings = Closings::default();
        closings.visit_program(program);
        closings
    }

    fn function(&mut self, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::take(&mut self.around);
        visit(self);
        self.around = outer;
    }
}

impl<'a> Visit<'a> for Closings {
    fn visit_labeled_statement(&mut self, it: &LabeledStatement<'a>) {
        self.label.get_or_insert(it.span.start);
        if !matches!(it.body, Statement::LabeledStatement(_) | Statement::ForOfStatement(_)) {
            self.label = None;
        }
        self.visit_statement(&it.body);
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        let Span { start, .. } = it.span;
        let statement = self.label.take().unwrap_or(start);
        self.around.push(Around { start, statement, waits: it.r#await });
        walk::walk_for_of_statement(self, it);
        self.around.pop();
    }

    fn visit_yield_expression(&mut self, it: &YieldExpression<'a>) {
        for Around { start, statement, waits } in &self.around {
            self.loops.insert(*start, *waits);
            self.statements.insert(*statement, *start);
        }
        walk::walk_yield_expression(self, it);
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        self.function(|this| walk::walk_function(this, it, flags));
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.function(|this| walk::walk_arrow_function_expression(this, it));
    }

    fn visit_property_definition(&mut self, it: &PropertyDefinition<'a>) {
        self.visit_property_key(&it.key);
        self.function(|this| it.value.iter().for_each(|value| this.visit_expression(value)));
    }

    fn visit_static_block(&mut self, it: &StaticBlock<'a>) {
        self.function(|this| walk::walk_static_block(this, it));
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// A statement that is such a loop, perhaps behind labels.
    pub(super) fn closed(&mut self, span: Span, visit: impl FnOnce(&mut Self)) {
        let waits = self.closings.statements.get(&span.start).and_then(|start| self.closings.loops.get(start)).copied();
        let Some(waits) = waits else { return visit(self) };
        self.edits.open(span.start, format!("{{const {LOOP_RECORD}={TURNS_OF}();try{{"));
        visit(self);
        let wait = if waits { "await " } else { "" };
        let end = format!("if({LOOP_RECORD}.isOpen()){LOOP_RECORD}.check({wait}{LOOP_RECORD}.close())");
        self.edits.close(span.end, format!("}}finally{{{end}}}}}"));
    }

    /// What such a loop is over.
    pub(super) fn turned(&mut self, it: &ForOfStatement<'a>, visit: impl FnOnce(&mut Self)) {
        if !self.closings.loops.contains_key(&it.span.start) {
            return visit(self);
        }
        let method = if it.r#await { "overAsync" } else { "over" };
        let Span { start, end, .. } = it.right.span();
        self.edits.open(start, format!("{LOOP_RECORD}.{method}("));
        visit(self);
        self.edits.close(end, ")".into());
    }

    /// The body of such a loop.
    pub(super) fn turn(&mut self, it: &ForOfStatement<'a>) {
        let is_closed = self.closings.loops.contains_key(&it.span.start);
        let Span { start, end, .. } = it.body.span();
        if is_closed {
            self.edits.open(start, format!("{{{LOOP_RECORD}.turn();"));
        }
        self.body(&it.body, false);
        if is_closed {
            self.edits.close(end, "}".into());
        }
    }
}
