//! Variables that get their first value.

use super::names::Hint;
use super::statements::Instrumenter;
use crate::errors::first;
use oxc_ast::ast::{BindingPattern, VariableDeclarator};
use oxc_ast_visit::Visit;

impl<'a> Instrumenter<'_, 'a> {
    /// A variable or a pattern, and its value.
    pub(super) fn declarator(&mut self, it: &VariableDeclarator<'a>) {
        let uncached = self.open_uncached(it);
        self.visit_binding_pattern(&it.id);
        let Some(init) = &it.init else { return };
        // Only the names of the declaration itself are exported.
        let (exports, hoists) = (std::mem::take(&mut self.exports), std::mem::take(&mut self.hoists));
        let mark = self.after.len();
        match &it.id {
            BindingPattern::BindingIdentifier(id) => self.name_from(id.name.as_str(), init),
            BindingPattern::ObjectPattern(pattern) => self.guard_destructured(init, first(pattern)),
            _ => {}
        }
        let bytes = match &it.id {
            BindingPattern::BindingIdentifier(id) => self.open_bytes(id.name.as_str(), init),
            _ => false,
        };
        match &it.id {
            BindingPattern::ArrayPattern(pattern) => self.taken_apart(pattern.span.start, init),
            _ => self.visit_expression(init),
        }
        self.close_bytes(bytes, init);
        self.close_guards(mark);
        self.close_uncached(uncached, init);
        self.hint = Hint::default();
        (self.exports, self.hoists) = (exports, hoists);
    }
}
