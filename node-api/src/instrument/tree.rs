//! Questions about expressions.

use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_syntax::scope::ScopeFlags;

/// Whether evaluating the expression may run other code: a call, an await, a yield. Functions inside do not count.
pub(super) fn calls(expression: &Expression<'_>) -> bool {
    let mut search = Search::default();
    search.visit_expression(expression);
    search.calls
}

/// Whether evaluating the expression can throw: it looks up names or properties, calls, or computes with values.
pub(super) fn fails(expression: &Expression<'_>) -> bool {
    #[derive(Default)]
    struct Fails(bool);
    impl<'a> Visit<'a> for Fails {
        fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
            self.0 |= !matches!(it.name.as_str(), "undefined" | "NaN" | "Infinity");
        }

        fn visit_member_expression(&mut self, _: &MemberExpression<'a>) {
            self.0 = true;
        }

        fn visit_call_expression(&mut self, _: &CallExpression<'a>) {
            self.0 = true;
        }

        fn visit_new_expression(&mut self, _: &NewExpression<'a>) {
            self.0 = true;
        }

        fn visit_class(&mut self, _: &Class<'a>) {
            self.0 = true;
        }

        fn visit_binary_expression(&mut self, it: &BinaryExpression<'a>) {
            let plain =
                |side: &Expression<'a>| matches!(side, Expression::NumericLiteral(_) | Expression::StringLiteral(_));
            self.0 |= !(plain(&it.left) && plain(&it.right));
            walk::walk_binary_expression(self, it);
        }

        fn visit_function(&mut self, _: &Function<'a>, _: ScopeFlags) {}

        fn visit_arrow_function_expression(&mut self, _: &ArrowFunctionExpression<'a>) {}
    }
    let mut search = Fails::default();
    search.visit_expression(expression);
    search.0
}

/// Whether evaluating the expression writes or removes something itself.
pub(super) fn changes(expression: &Expression<'_>) -> bool {
    let mut search = Search::default();
    search.visit_expression(expression);
    search.changes
}

#[derive(Default)]
struct Search {
    calls: bool,
    changes: bool,
}

impl<'a> Visit<'a> for Search {
    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        self.calls = true;
        walk::walk_call_expression(self, it);
    }

    fn visit_new_expression(&mut self, it: &NewExpression<'a>) {
        self.calls = true;
        walk::walk_new_expression(self, it);
    }

    fn visit_await_expression(&mut self, it: &AwaitExpression<'a>) {
        self.calls = true;
        walk::walk_await_expression(self, it);
    }

    fn visit_yield_expression(&mut self, it: &YieldExpression<'a>) {
        self.calls = true;
        walk::walk_yield_expression(self, it);
    }

    fn visit_tagged_template_expression(&mut self, it: &TaggedTemplateExpression<'a>) {
        self.calls = true;
        walk::walk_tagged_template_expression(self, it);
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        self.changes = true;
        walk::walk_assignment_expression(self, it);
    }

    fn visit_update_expression(&mut self, it: &UpdateExpression<'a>) {
        self.changes = true;
        walk::walk_update_expression(self, it);
    }

    fn visit_unary_expression(&mut self, it: &UnaryExpression<'a>) {
        self.changes |= it.operator == UnaryOperator::Delete;
        walk::walk_unary_expression(self, it);
    }

    fn visit_function(&mut self, _: &oxc_ast::ast::Function<'a>, _: ScopeFlags) {}

    fn visit_arrow_function_expression(&mut self, _: &oxc_ast::ast::ArrowFunctionExpression<'a>) {}
}

/// The expression without the parentheses around it.
pub(crate) fn bare<'e, 'a>(expression: &'e Expression<'a>) -> &'e Expression<'a> {
    match expression {
        Expression::ParenthesizedExpression(inner) => bare(&inner.expression),
        other => other,
    }
}

/// Whether an expression that stands in an optional chain contains another `?.` of the same chain.
pub(super) fn has_optional(expression: &Expression<'_>) -> bool {
    match expression {
        Expression::CallExpression(call) => call.optional || has_optional(&call.callee),
        Expression::StaticMemberExpression(member) => member.optional || has_optional(&member.object),
        Expression::ComputedMemberExpression(member) => member.optional || has_optional(&member.object),
        Expression::PrivateFieldExpression(member) => member.optional || has_optional(&member.object),
        _ => false,
    }
}

/// Whether an optional chain is cut at its `?.` so that what follows can be guarded: some member is read behind one, and
/// none is a call `o.f?.()`, which needs its object.
pub(crate) fn cut(chain: &ChainExpression<'_>) -> bool {
    let mut behind = false;
    let mut read = false;
    let mut link = match &chain.expression {
        ChainElement::CallExpression(call) => Err(&**call),
        other => match other.as_member_expression() {
            Some(member) => Ok(member),
            None => return false,
        },
    };
    loop {
        let base = match link {
            Ok(member) => {
                read |= behind && member.optional();
                behind = !member.optional();
                member.object()
            }
            Err(call) if call.optional && bare(&call.callee).is_member_expression() => return false,
            Err(call) => {
                read |= behind && call.optional;
                behind &= !call.optional;
                &call.callee
            }
        };
        link = match base {
            Expression::CallExpression(call) => Err(call),
            other => match other.as_member_expression() {
                Some(member) => Ok(member),
                None => return read,
            },
        };
    }
}

/// How many member accesses and calls hang on one another.
pub(super) fn chain_length(expression: &Expression<'_>) -> u32 {
    let mut length = 0;
    let mut at = expression;
    loop {
        at = match at {
            Expression::CallExpression(call) => &call.callee,
            Expression::StaticMemberExpression(member) => &member.object,
            Expression::ComputedMemberExpression(member) => &member.object,
            Expression::PrivateFieldExpression(member) => &member.object,
            Expression::ChainExpression(chain) => match &chain.expression {
                ChainElement::CallExpression(call) => &call.callee,
                other => match other.as_member_expression() {
                    Some(member) => member.object(),
                    None => return length,
                },
            },
            _ => return length,
        };
        length += 1;
    }
}
