//! Assignments before a declaration: `x = 1; let x` becomes `x = [1,x][0]; let x`.
//!
//! The engine lets a program assign to a `let`, `const` or `class` that its declaration has not initialised yet, but
//! throws where such a name is read. The read stands behind the right side, which the language evaluates first. It is
//! added only where a declaration of that name follows: there it reads this binding or a nearer one, never a property
//! of the global object.

use super::names::{Hint, takes_name};
use super::statements::Instrumenter;
use oxc_ast::ast::{AssignmentExpression, AssignmentOperator, AssignmentTarget};
use oxc_span::GetSpan;

impl<'a> Instrumenter<'_, 'a> {
    /// Opens what makes the assignment `it` read the name that it assigns to, where the name's declaration may not have
    /// run. Returns that name.
    pub(super) fn open_early<'t>(&mut self, it: &'t AssignmentExpression<'a>) -> Option<&'t str> {
        let AssignmentTarget::AssignmentTargetIdentifier(id) = &it.left else { return None };
        let name = id.name.as_str();
        // Every other operator reads the name itself.
        if it.operator != AssignmentOperator::Assign || !self.bindings.is_early(name, it.span.start) {
            return None;
        }
        // A function that takes its name from the assignment must stay right behind it.
        match takes_name(&it.right) {
            true => self.edits.open(it.span.start, format!("({name},")),
            false => self.edits.open(it.right.span().start, "[".into()),
        }
        Some(name)
    }

    /// Ends an assignment: the guards since `mark`, what [`Self::open_early`] opened for a name, and the name that a
    /// function on the right side would have taken.
    pub(super) fn close_assignment(&mut self, early: Option<&str>, mark: usize, it: &AssignmentExpression<'a>) {
        self.close_guards(mark);
        self.hint = Hint::default();
        let Some(name) = early else { return };
        let text = if takes_name(&it.right) { ")".to_owned() } else { format!(",{name}][0]") };
        self.edits.close(it.span.end, text);
    }
}
