//! `x++` and `x--` whose value is used: `x++` becomes `(x=-(-x),x++)`.
//!
//! Of a variable that no function shares the engine gives what it held, and not the number that this stands for: the
//! value of `x++` would be `'5'`, or undefined. Twice negated it is the number, or the bigint, and a value that cannot be
//! one fails as it should. A variable that the whole text gives nothing but numbers needs none of it.

use super::statements::Instrumenter;
use super::tree::bare;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use std::collections::BTreeMap;

/// The names that a program declares, and whether all that it gives them are numbers.
#[derive(Debug, Default)]
pub(super) struct Counters(BTreeMap<String, bool>);

impl Counters {
    /// Looks through a program.
    pub(super) fn of(program: &Program<'_>) -> Counters {
        let mut counters = Counters::default();
        // Most programs count with numbers alone, and many not at all.
        if program.source_text.contains("++") || program.source_text.contains("--") {
            counters.visit_program(program);
        }
        counters
    }

    fn note(&mut self, name: &str, number: bool) {
        *self.0.entry(name.to_owned()).or_insert(true) &= number;
    }
}

/// Whether an expression is the text of a number.
fn is_number(value: &Expression<'_>) -> bool {
    match bare(value) {
        Expression::NumericLiteral(_) => true,
        Expression::UnaryExpression(it) => it.operator == UnaryOperator::UnaryNegation && is_number(&it.argument),
        _ => false,
    }
}

impl<'a> Visit<'a> for Counters {
    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        match (it.id.get_binding_identifier(), &it.init) {
            (Some(id), Some(init)) => {
                self.note(id.name.as_str(), is_number(init));
                self.visit_expression(init);
            }
            _ => walk::walk_variable_declarator(self, it),
        }
    }

    fn visit_binding_identifier(&mut self, it: &BindingIdentifier<'a>) {
        self.note(it.name.as_str(), false);
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        match &it.left {
            AssignmentTarget::AssignmentTargetIdentifier(id) => {
                self.note(id.name.as_str(), is_number(&it.right));
                self.visit_expression(&it.right);
            }
            _ => walk::walk_assignment_expression(self, it),
        }
    }

    fn visit_update_expression(&mut self, it: &UpdateExpression<'a>) {
        if !matches!(it.argument, SimpleAssignmentTarget::AssignmentTargetIdentifier(_)) {
            walk::walk_update_expression(self, it);
        }
    }

    fn visit_simple_assignment_target(&mut self, it: &SimpleAssignmentTarget<'a>) {
        // What a pattern or the head of a loop gives a value.
        if let SimpleAssignmentTarget::AssignmentTargetIdentifier(id) = it {
            self.note(id.name.as_str(), false);
        }
        walk::walk_simple_assignment_target(self, it);
    }

    fn visit_assignment_target_property_identifier(&mut self, it: &AssignmentTargetPropertyIdentifier<'a>) {
        self.note(it.binding.name.as_str(), false);
        walk::walk_assignment_target_property_identifier(self, it);
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// What is counted up or down in an expression that uses its value.
    pub(super) fn counted(&mut self, it: &UpdateExpression<'a>) {
        if let SimpleAssignmentTarget::AssignmentTargetIdentifier(id) = &it.argument
            && !it.prefix
            && self.counters.0.get(id.name.as_str()) == Some(&false)
        {
            let name = id.name.as_str();
            self.edits.open(it.span.start, format!("({name}=-(-{name}),"));
            self.edits.close(it.span.end, ")".into());
        }
        self.update(it);
    }

    /// An expression whose value nobody uses.
    pub(super) fn unused(&mut self, it: &Expression<'a>) {
        match it {
            Expression::UpdateExpression(it) => self.update(it),
            other => self.visit_expression(other),
        }
    }
}
