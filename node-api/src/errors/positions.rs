//! Where V8 puts what is evaluated.

use super::tokens::is_keyword;
use crate::instrument::bare;
use oxc_ast::ast::*;
use oxc_span::GetSpan;

/// Where V8 says that a call happens: at the name of what is called, if that comes right before the arguments, else at
/// `open`, where these start. A name that is a word of the language counts as none (`Token::IsCallable`).
pub(super) fn call_position(callee: &Expression<'_>, open: u32) -> u32 {
    match callee {
        Expression::Identifier(it) => it.span.start,
        Expression::StaticMemberExpression(it) if is_reserved(it.property.name.as_str()) => open,
        Expression::StaticMemberExpression(it) => it.property.span.start,
        Expression::Super(it) => it.span.start,
        _ => open,
    }
}

/// Whether a word cannot stand for a function by itself; `super` can.
fn is_reserved(word: &str) -> bool {
    word == "enum" || (word != "super" && is_keyword(word))
}

/// The byte of the parenthesis that opens the arguments of a call that ends at `end`.
pub(super) fn parenthesis(text: &str, callee_end: u32, end: u32) -> u32 {
    callee_end + skip_blank(&text[callee_end as usize..end as usize])
}

/// Length of the white space, comments and `?.` before the parenthesis.
fn skip_blank(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() && bytes[at] != b'(' {
        if bytes[at..].starts_with(b"//") {
            at += bytes[at..].iter().position(|b| *b == b'\n').unwrap_or(0);
        } else if bytes[at..].starts_with(b"/*") {
            at += text[at..].find("*/").unwrap_or(0) + 1;
        }
        at += 1;
    }
    at as u32
}

/// The byte of an operator between what ends at `left` and what starts at `right`.
pub(super) fn infix(text: &str, operator: &str, left: u32, right: u32) -> u32 {
    left + text[left as usize..right as usize].find(operator).unwrap_or_default() as u32
}

/// Where V8 finds the value of an expression; none for what it makes without a place.
pub(crate) fn evaluated(text: &str, expression: &Expression<'_>) -> Option<u32> {
    match bare(expression) {
        Expression::CallExpression(it) => {
            Some(call_position(&it.callee, parenthesis(text, it.callee.span().end, it.span.end)))
        }
        Expression::StaticMemberExpression(it) => Some(it.property.span.start),
        Expression::ComputedMemberExpression(it) => {
            Some(infix(text, "[", it.object.span().end, it.expression.span().start))
        }
        Expression::BinaryExpression(it) => {
            Some(infix(text, it.operator.as_str(), it.left.span().end, it.right.span().start))
        }
        other if other.is_literal() => None,
        other => Some(other.span().start),
    }
}

/// The place of an expression itself, which V8 notes before it evaluates a part.
pub(crate) fn position(text: &str, expression: &Expression<'_>) -> u32 {
    match bare(expression) {
        Expression::AssignmentExpression(it) => {
            infix(text, it.operator.as_str(), it.left.span().end, it.right.span().start)
        }
        other => evaluated(text, other).unwrap_or(other.span().start),
    }
}

/// The name that is evaluated before everything else in an expression.
pub(super) fn first<'e, 'a>(expression: &'e Expression<'a>) -> Option<&'e IdentifierReference<'a>> {
    match expression {
        Expression::Identifier(it) => Some(it),
        Expression::ParenthesizedExpression(it) => first(&it.expression),
        Expression::BinaryExpression(it) => first(&it.left),
        Expression::LogicalExpression(it) => first(&it.left),
        Expression::ConditionalExpression(it) => first(&it.test),
        Expression::UnaryExpression(it) => first(&it.argument),
        Expression::AwaitExpression(it) => first(&it.argument),
        Expression::YieldExpression(it) => it.argument.as_ref().and_then(|argument| first(argument)),
        Expression::SequenceExpression(it) => it.expressions.first().and_then(|expression| first(expression)),
        Expression::CallExpression(it) => first(&it.callee),
        Expression::NewExpression(it) => first(&it.callee),
        Expression::TaggedTemplateExpression(it) => first(&it.tag),
        Expression::TemplateLiteral(it) if it.quasis.first().is_some_and(|quasi| quasi.span.is_empty()) => {
            it.expressions.first().and_then(|expression| first(expression))
        }
        Expression::AssignmentExpression(it) if it.operator == AssignmentOperator::Assign => match &it.left {
            AssignmentTarget::AssignmentTargetIdentifier(_) => first(&it.right),
            target => target.as_member_expression().and_then(|member| first(member.object())),
        },
        other => other.as_member_expression().and_then(|member| first(member.object())),
    }
}
