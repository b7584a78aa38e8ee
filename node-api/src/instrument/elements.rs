//! Array patterns: `const [a] = x` becomes `const [a] = ꙮE(x)` (see `crate::language`'s `elements.rs`).
//!
//! Inside of a loop over an iterator, the values up to the first one whose element does more than to take it are asked for
//! beforehand: what throws then throws before the engine keeps two iterators apart.

use super::hidden::ELEMENTS;
use super::statements::Instrumenter;
use super::tree::bare;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::GetSpan;
use oxc_syntax::scope::ScopeFlags;
use std::collections::BTreeMap;

/// How many values each array pattern is given beforehand, by the first byte of the pattern.
#[derive(Debug, Default)]
pub(super) struct Elements {
    counts: BTreeMap<u32, usize>,
    /// Loops over iterators around, in the same function.
    loops: usize,
}

impl Elements {
    /// Looks through a program.
    pub(super) fn of(program: &Program<'_>) -> Elements {
        let mut elements = Elements::default();
        elements.visit_program(program);
        elements
    }

    fn note(&mut self, start: u32, value: &Expression<'_>, simple: impl Iterator<Item = bool>) {
        // An array that is written there is iterated as every array is.
        if !matches!(bare(value), Expression::ArrayExpression(_)) {
            let mut ends = false;
            let ahead = simple.take_while(|simple| !std::mem::replace(&mut ends, !simple)).count();
            self.counts.insert(start, if self.loops == 0 { 0 } else { ahead });
        }
    }

    fn within(&mut self, loops: usize, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.loops, loops);
        visit(self);
        self.loops = outer;
    }
}

impl<'a> Visit<'a> for Elements {
    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        if let (BindingPattern::ArrayPattern(pattern), Some(init)) = (&it.id, &it.init) {
            let simple = pattern.elements.iter().map(|element| match element {
                None | Some(BindingPattern::BindingIdentifier(_)) => true,
                Some(BindingPattern::AssignmentPattern(it)) => {
                    it.left.get_binding_identifier().is_some() && it.right.is_literal()
                }
                Some(_) => false,
            });
            self.note(pattern.span.start, init, simple);
        }
        walk::walk_variable_declarator(self, it);
    }

    /// The value of an assignment is that of its right side, so only what nobody uses is changed.
    fn visit_expression_statement(&mut self, it: &ExpressionStatement<'a>) {
        if let Expression::AssignmentExpression(assignment) = bare(&it.expression)
            && let AssignmentTarget::ArrayAssignmentTarget(pattern) = &assignment.left
        {
            let simple = pattern.elements.iter().map(|element| match element {
                None | Some(AssignmentTargetMaybeDefault::AssignmentTargetIdentifier(_)) => true,
                Some(AssignmentTargetMaybeDefault::AssignmentTargetWithDefault(it)) => {
                    matches!(it.binding, AssignmentTarget::AssignmentTargetIdentifier(_)) && it.init.is_literal()
                }
                Some(_) => false,
            });
            self.note(pattern.span.start, &assignment.right, simple);
        }
        walk::walk_expression_statement(self, it);
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.within(self.loops + 1, |this| walk::walk_for_of_statement(this, it));
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.within(self.loops + 1, |this| walk::walk_for_in_statement(this, it));
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        self.within(0, |this| walk::walk_function(this, it, flags));
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.within(0, |this| walk::walk_arrow_function_expression(this, it));
    }

    fn visit_static_block(&mut self, it: &StaticBlock<'a>) {
        self.within(0, |this| walk::walk_static_block(this, it));
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// The value that the array pattern which starts at a byte takes apart.
    pub(super) fn taken_apart(&mut self, start: u32, value: &Expression<'a>) {
        let Some(count) = self.elements.counts.get(&start).copied() else { return self.witness(value, 1) };
        let span = value.span();
        self.edits.open(span.start, format!("{ELEMENTS}("));
        self.witness(value, 1);
        self.edits.close(span.end, if count == 0 { ")".into() } else { format!(",{count})") });
    }
}
