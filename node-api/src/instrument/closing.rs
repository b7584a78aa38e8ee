//! Loops over iterators that a generator may be returned from.
//!
//! The engine closes the iterator of a loop for whatever leaves it, except for `return()` of the generator in which the
//! loop stands: that runs `finally` blocks and nothing else. So such a loop gets a `finally`, and iterates over
//! something that knows whether its iterator is still to be closed then (`crate::language::turns`).

use super::hidden::{DELEGATE, LOOP_RECORD, TURNS_OF};
use super::resources::Disposal;
use super::statements::Instrumenter;
use oxc_allocator::Vec as ArenaVec;
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
    /// The loops that a `yield*` in a `try` inside of them is in, by its first byte.
    delegates: BTreeMap<u32, Vec<u32>>,
    around: Vec<Around>,
    /// How many `try` are around, in the same function, and whether the function is async.
    tries: usize,
    is_async: bool,
    /// Where the labels right in front of the statement that is visited next start.
    label: Option<u32>,
}

/// A loop around what is being visited.
#[derive(Clone, Copy, Debug)]
struct Around {
    start: u32,
    statement: u32,
    waits: bool,
    tries: usize,
}

impl Closings {
    /// Looks through a program.
    pub(super) fn of(program: &Program<'_>) -> Closings {
        let mut closings = Closings::default();
        closings.visit_program(program);
        closings
    }

    /// Whether each of the loops waits for promises, by its first byte.
    pub(super) fn loops(&self) -> &BTreeMap<u32, bool> {
        &self.loops
    }

    fn function(&mut self, is_async: bool, visit: impl FnOnce(&mut Self)) {
        let is_async = std::mem::replace(&mut self.is_async, is_async);
        let outer = (std::mem::take(&mut self.around), std::mem::take(&mut self.tries));
        visit(self);
        (self.around, self.tries) = outer;
        self.is_async = is_async;
    }
}

impl<'a> Visit<'a> for Closings {
    fn visit_statements(&mut self, it: &ArenaVec<'a, Statement<'a>>) {
        let disposes = usize::from(Disposal::of_scope(it).is_some());
        self.tries += disposes;
        walk::walk_statements(self, it);
        self.tries -= disposes;
    }

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
        self.around.push(Around { start, statement, waits: it.r#await, tries: self.tries });
        walk::walk_for_of_statement(self, it);
        self.around.pop();
    }

    fn visit_yield_expression(&mut self, it: &YieldExpression<'a>) {
        for Around { start, statement, waits, .. } in &self.around {
            self.loops.insert(*start, *waits);
            self.statements.insert(*statement, *start);
        }
        if it.delegate && !self.is_async && self.around.iter().any(|around| around.tries < self.tries) {
            let loops = self.around.iter().map(|around| around.start).collect();
            self.delegates.insert(it.span.start, loops);
        }
        walk::walk_yield_expression(self, it);
    }

    fn visit_try_statement(&mut self, it: &TryStatement<'a>) {
        self.tries += 1;
        self.visit_block_statement(&it.block);
        it.handler.iter().for_each(|handler| self.visit_catch_clause(handler));
        self.tries -= 1;
        it.finalizer.iter().for_each(|finalizer| self.visit_block_statement(finalizer));
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        self.function(it.r#async, |this| walk::walk_function(this, it, flags));
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.function(it.r#async, |this| walk::walk_arrow_function_expression(this, it));
    }

    fn visit_property_definition(&mut self, it: &PropertyDefinition<'a>) {
        self.visit_property_key(&it.key);
        self.function(false, |this| it.value.iter().for_each(|value| this.visit_expression(value)));
    }

    fn visit_static_block(&mut self, it: &StaticBlock<'a>) {
        self.function(false, |this| walk::walk_static_block(this, it));
    }
}

/// The record of the loop that starts at a byte.
fn record(start: u32) -> String {
    format!("{LOOP_RECORD}{start}")
}

impl<'a> Instrumenter<'_, 'a> {
    /// What the `yield*` that starts at a byte hands over to.
    pub(super) fn delegated(&mut self, start: u32, argument: &Expression<'a>) {
        let Some(loops) = self.closings.delegates.get(&start) else { return self.witness(argument, 1) };
        let records: String = loops.iter().map(|start| format!(",{}", record(*start))).collect();
        let span = argument.span();
        self.edits.open(span.start, format!("{DELEGATE}("));
        self.witness(argument, 1);
        self.edits.close(span.end, format!("{records})"));
    }

    /// A statement that is such a loop, perhaps behind labels.
    pub(super) fn closed(&mut self, span: Span, visit: impl FnOnce(&mut Self)) {
        let closings = &self.closings;
        let start = closings.statements.get(&span.start);
        let waits = start.and_then(|start| closings.loops.get_key_value(start)).map(|(start, waits)| (*start, *waits));
        let Some((start, waits)) = waits else { return visit(self) };
        let record = record(start);
        self.edits.open(span.start, format!("{{const {record}={TURNS_OF}();try{{"));
        visit(self);
        let wait = if waits { "await " } else { "" };
        let end = format!("if({record}.isOpen()){record}.check({wait}{record}.close())");
        self.edits.close(span.end, format!("}}finally{{{end}}}}}"));
    }

    /// What such a loop is over.
    pub(super) fn turned(&mut self, it: &ForOfStatement<'a>, visit: impl FnOnce(&mut Self)) {
        if !self.closings.loops.contains_key(&it.span.start) {
            return visit(self);
        }
        let method = if it.r#await { "overAsync" } else { "over" };
        let Span { start, end, .. } = it.right.span();
        self.edits.open(start, format!("{}.{method}(", record(it.span.start)));
        visit(self);
        self.edits.close(end, ")".into());
    }

    /// The body of such a loop.
    pub(super) fn turn(&mut self, it: &ForOfStatement<'a>) {
        let is_closed = self.closings.loops.contains_key(&it.span.start);
        let Span { start, end, .. } = it.body.span();
        if is_closed {
            self.edits.open(start, format!("{{{}.turn();", record(it.span.start)));
        }
        self.body(&it.body, false);
        if is_closed {
            self.edits.close(end, "}".into());
        }
    }
}
