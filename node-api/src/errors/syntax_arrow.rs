//! Parameters of arrow functions that are none: the parser takes them for an expression in parentheses.

use super::syntax::SyntaxFailure;
use oxc_allocator::Allocator;
use oxc_ast::ast::*;
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType, Span};

/// The first of the parameters in `list`, parentheses included, which starts at `at` in its text, that cannot be one.
pub(super) fn wrong_parameter(list: &str, at: u32) -> Option<SyntaxFailure> {
    let allocator = Allocator::default();
    let expression = Parser::new(&allocator, list, SourceType::cjs()).parse_expression().ok()?;
    let (message, span) = wrong(without_parentheses(&expression), false)?;
    Some(SyntaxFailure::new(message, at + span.start, at + span.end))
}

fn without_parentheses<'e, 'a>(expression: &'e Expression<'a>) -> &'e Expression<'a> {
    match expression {
        Expression::ParenthesizedExpression(it) => &it.expression,
        other => other,
    }
}

/// What is wrong with an expression that is to be a parameter, or, `nested`, a part of one.
fn wrong(expression: &Expression<'_>, nested: bool) -> Option<(&'static str, Span)> {
    match expression {
        Expression::Identifier(_) => None,
        Expression::SequenceExpression(it) => it.expressions.iter().find_map(|it| wrong(it, nested)),
        Expression::AssignmentExpression(it) if it.operator == AssignmentOperator::Assign => {
            let member = it.left.as_member_expression()?;
            Some((reason(true, nested), member.span()))
        }
        Expression::ArrayExpression(it) => it.elements.iter().find_map(|element| match element {
            ArrayExpressionElement::SpreadElement(it) => wrong(&it.argument, true),
            ArrayExpressionElement::Elision(_) => None,
            element => wrong(element.as_expression()?, true),
        }),
        Expression::ObjectExpression(it) => it.properties.iter().find_map(|property| match property {
            ObjectPropertyKind::ObjectProperty(it) if it.method || it.kind != PropertyKind::Init => {
                Some((reason(false, true), it.key.span()))
            }
            ObjectPropertyKind::ObjectProperty(it) => wrong(&it.value, true),
            ObjectPropertyKind::SpreadProperty(it) => wrong(&it.argument, true),
        }),
        other => Some((reason(other.is_member_expression(), nested), other.span())),
    }
}

fn reason(member: bool, nested: bool) -> &'static str {
    if member && nested { "Illegal property in declaration context" } else { "Invalid destructuring assignment target" }
}
