//! The left side of an operator, where the right side changes it.
//!
//! The engine reads a variable on the left side when it applies the operator, after the right side: `i + i++` would be 3
//! where `i` is 1. In parentheses it is read when its turn comes (ECMAScript, EvaluateStringOrNumericBinaryExpression).

use super::statements::Instrumenter;
use oxc_ast::ast::{AssignmentTarget, BinaryExpression, Expression, IdentifierReference, SimpleAssignmentTarget};
use oxc_ast_visit::{Visit, walk};

/// Whether a variable is assigned to.
struct Assigned<'n> {
    name: &'n str,
    found: bool,
}

impl Assigned<'_> {
    fn look(&mut self, id: &IdentifierReference<'_>) {
        self.found |= id.name.as_str() == self.name;
    }
}

impl<'a> Visit<'a> for Assigned<'_> {
    fn visit_simple_assignment_target(&mut self, it: &SimpleAssignmentTarget<'a>) {
        match it {
            SimpleAssignmentTarget::AssignmentTargetIdentifier(id) => self.look(id),
            _ => walk::walk_simple_assignment_target(self, it),
        }
    }

    fn visit_assignment_target(&mut self, it: &AssignmentTarget<'a>) {
        match it {
            AssignmentTarget::AssignmentTargetIdentifier(id) => self.look(id),
            _ => walk::walk_assignment_target(self, it),
        }
    }

    fn visit_assignment_target_property_identifier(
        &mut self,
        it: &oxc_ast::ast::AssignmentTargetPropertyIdentifier<'a>,
    ) {
        self.look(&it.binding);
        walk::walk_assignment_target_property_identifier(self, it);
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// Makes the engine read the left side first, where that matters.
    pub(super) fn read_first(&mut self, it: &BinaryExpression<'a>) {
        let Expression::Identifier(left) = &it.left else { return };
        let mut search = Assigned { name: left.name.as_str(), found: false };
        search.visit_expression(&it.right);
        if search.found {
            self.edits.open(left.span.start, "(".into());
            self.edits.close(left.span.end, ")".into());
        }
    }
}
