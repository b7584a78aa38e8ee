//! Calls.

use super::hidden::EVAL;
use super::names::Hint;
use super::statements::Instrumenter;
use super::tree::{bare, has_optional};
use oxc_ast::ast::{CallExpression, Expression};
use oxc_ast_visit::Visit;
use oxc_span::GetSpan;

impl<'a> Instrumenter<'_, 'a> {
    /// A call; the text of a direct `eval` is instrumented when it is known.
    pub(super) fn call(&mut self, it: &CallExpression<'a>) {
        if matches!(it.callee, Expression::Super(_)) {
            return self.super_call(it);
        }
        let spine = std::mem::take(&mut self.spine);
        self.spine = spine && (!it.optional || has_optional(&it.callee));
        self.reference = matches!(bare(&it.callee), Expression::ChainExpression(_));
        self.callee(&it.callee);
        self.spine = false;
        self.hint = Hint::default();
        if let (Expression::Identifier(id), Some(first)) = (&it.callee, it.arguments.first())
            && id.name.as_str() == "eval"
            && let Some(source) = first.as_expression()
        {
            let site = self.site(it.span.start);
            self.edits.open(source.span().start, format!("{EVAL}({site},"));
            self.visit_expression(source);
            self.edits.close(source.span().end, ")".into());
            it.arguments.iter().skip(1).for_each(|argument| self.visit_argument(argument));
            return;
        }
        self.arguments(&it.callee, &it.arguments);
    }
}
