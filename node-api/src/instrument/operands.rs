//! The left side of an operator that the right side changes: `a + (a = 2)` becomes `(a) + (a = 2)`.
//!
//! The engine computes with the register of a variable that no function shares, where the right side has left another
//! value by then. What stands in parentheses it copies.

use super::statements::Instrumenter;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::GetSpan;
use oxc_syntax::scope::ScopeFlags;

/// Whether an expression gives the variable `name` another value.
fn changes(expression: &Expression<'_>, name: &str) -> bool {
    struct Search<'n> {
        name: &'n str,
        found: bool,
    }
    impl<'a> Visit<'a> for Search<'_> {
        fn visit_simple_assignment_target(&mut self, it: &SimpleAssignmentTarget<'a>) {
            if let SimpleAssignmentTarget::AssignmentTargetIdentifier(id) = it {
                self.found |= id.name == self.name;
            }
            walk::walk_simple_assignment_target(self, it);
        }

        fn visit_assignment_target_property_identifier(&mut self, it: &AssignmentTargetPropertyIdentifier<'a>) {
            self.found |= it.binding.name == self.name;
            walk::walk_assignment_target_property_identifier(self, it);
        }

        // A variable that a function changes has no register.
        fn visit_function(&mut self, _: &Function<'a>, _: ScopeFlags) {}

        fn visit_arrow_function_expression(&mut self, _: &ArrowFunctionExpression<'a>) {}
    }
    let mut search = Search { name, found: false };
    search.visit_expression(expression);
    search.found
}

impl<'a> Instrumenter<'_, 'a> {
    /// Both sides of an operator.
    pub(super) fn operands(&mut self, it: &BinaryExpression<'a>) {
        if let Expression::Identifier(id) = &it.left
            && changes(&it.right, id.name.as_str())
        {
            self.edits.open(it.left.span().start, "(".into());
            self.visit_expression(&it.left);
            self.edits.close(it.left.span().end, ")".into());
            return self.visit_expression(&it.right);
        }
        walk::walk_binary_expression(self, it);
    }
}
