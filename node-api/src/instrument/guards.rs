//! Guards: `a.b` becomes `(a??ꙮu(a,7)).b`, so that an access on null or undefined is reported with the value, the key
//! and the place, which the engine's message leaves out.

use super::bindings::is_object;
use super::hidden::{NULLISH, VALUE};
use super::sources::{GuardInfo, GuardKind};
use super::statements::Instrumenter;
use super::tree::{bare, chain_length};
use crate::errors::{First, first};
use oxc_ast::ast::{BindingPattern, Expression, MemberExpression};
use oxc_ast_visit::Visit;
use oxc_span::{GetSpan, Span};

/// Guards in one chain of accesses; each is one more pair of parentheses for the engine's parser.
const CHAIN: u32 = 10;
/// Longest text of a computed key that is repeated in the guard.
const KEY: usize = 80;

impl<'a> Instrumenter<'_, 'a> {
    /// Guards the object of a member access.
    pub(super) fn guard(&mut self, member: &MemberExpression<'a>, kind: GuardKind) {
        if let Some((number, key)) = self.guard_of(member, kind) {
            self.wrap(member.object(), number, key.as_deref());
        }
    }

    /// A guard for the object of a member access, where it needs one: its number, and the text of a computed key.
    pub(super) fn guard_of(&mut self, member: &MemberExpression<'a>, kind: GuardKind) -> Option<(u32, Option<String>)> {
        let object = member.object();
        if !self.may_be_nullish(object) || chain_length(object) > CHAIN {
            return None;
        }
        // V8 finds a key in brackets at the bracket, and a name behind a call or a `?.` at the point.
        let before = |key: u32, mark: char| {
            let between = &self.text[object.span().end as usize..key as usize];
            between.rfind(mark).map_or(key, |at| object.span().end + at as u32)
        };
        let named = |key: u32| if follows_call(object) { before(key, '.') } else { key };
        let (offset, key, computed) = match member {
            MemberExpression::StaticMemberExpression(it) => {
                (named(it.property.span.start), Some(it.property.name.as_str().to_owned()), None)
            }
            MemberExpression::PrivateFieldExpression(it) => {
                (named(it.field.span.start), Some(format!("#{}", it.field.name.as_str())), None)
            }
            MemberExpression::ComputedMemberExpression(it) => {
                let text = self.key_text(&it.expression)?;
                (before(it.expression.span().start, '['), None, Some(text))
            }
        };
        Some((self.add_guard(GuardInfo { kind, offset, key, subject: String::new(), caret: None, file: 0 }), computed))
    }

    /// Guards the value that an object pattern takes apart, given what it takes first.
    pub(super) fn guard_destructured(&mut self, value: &Expression<'a>, first: First) {
        if !self.may_be_nullish(value) {
            return;
        }
        let kind = if first.defaulted && first.key.is_some() { GuardKind::Read } else { GuardKind::Destructure };
        let subject = crate::errors::expression_text(value);
        let caret = first.key.is_none().then(|| crate::errors::position(self.text, value));
        let number = self.add_guard(GuardInfo { kind, offset: first.at, key: first.key, subject, caret, file: 0 });
        self.wrap(value, number, None);
    }

    /// A pattern within a pattern: where what it takes apart is missing, its default value reports that.
    pub(super) fn nested_pattern(&mut self, pattern: &BindingPattern<'a>) {
        self.visit_binding_pattern(pattern);
        let BindingPattern::ObjectPattern(inner) = pattern else { return };
        let First { at: offset, key: Some(key), .. } = first(inner) else { return };
        let subject = String::new();
        let guard = GuardInfo { kind: GuardKind::Read, offset, key: Some(key), subject, caret: None, file: 0 };
        let number = self.add_guard(guard);
        self.edits.close(inner.span.end, format!("={NULLISH}(void 0,{number})"));
    }

    /// What the pattern of a `catch` clause takes apart.
    pub(super) fn caught(&mut self, pattern: &BindingPattern<'a>, value: &str) -> String {
        let BindingPattern::ObjectPattern(pattern) = pattern else { return value.to_owned() };
        let First { at: offset, key, defaulted, .. } = first(pattern);
        let kind = if defaulted { GuardKind::Read } else { GuardKind::Destructure };
        let subject = ".catch".to_owned();
        let number = self.add_guard(GuardInfo { kind, offset, key, subject, caret: None, file: 0 });
        format!("{value}??{NULLISH}({value},{number})")
    }

    fn wrap(&mut self, value: &Expression<'a>, number: u32, key: Option<&str>) {
        let Span { start, end, .. } = value.span();
        let simple = match bare(value) {
            Expression::Identifier(id) => Some(id.name.as_str()),
            Expression::ThisExpression(_) => Some("this"),
            Expression::NullLiteral(_) => Some("null"),
            _ => None,
        };
        match simple {
            Some(name) => {
                self.edits.open(start, "(".into());
                self.after.push((end, Self::checked(name, number, key)));
            }
            None => {
                self.edits.open(start, format!("(({VALUE}="));
                self.after.push((end, format!("){}", Self::checked(VALUE, number, key))));
            }
        }
    }

    /// The closing half of a guard: what reports that `value` is missing.
    pub(super) fn checked(value: &str, number: u32, key: Option<&str>) -> String {
        let key = key.map(|key| format!(",{key}")).unwrap_or_default();
        format!("??{NULLISH}({value},{number}{key}))")
    }

    /// Makes the closing half of the guard that was opened last, once the object has been visited.
    pub(super) fn close_guards(&mut self, to: usize) {
        while self.after.len() > to {
            if let Some((end, text)) = self.after.pop() {
                self.edits.close(end, text);
            }
        }
    }

    fn may_be_nullish(&self, object: &Expression<'a>) -> bool {
        match bare(object) {
            Expression::Identifier(id) => !self.bindings.is_object(id.name.as_str()),
            // Neither can stand in parentheses on the left of a dot without changing what it means.
            Expression::Super(_) | Expression::ImportMeta(_) | Expression::NewTarget(_) => false,
            Expression::FunctionExpression(_) | Expression::ClassExpression(_) => false,
            // Yields and awaits may suspend between the assignment and the check in generated code of the engine.
            Expression::YieldExpression(_) => false,
            other => !is_object(other),
        }
    }

    /// The text of a computed key, where it can be evaluated once more when the access is about to fail anyway.
    fn key_text(&self, key: &Expression<'a>) -> Option<String> {
        let Span { start, end, .. } = key.span();
        let text = &self.text[start as usize..end as usize];
        let plain = text.len() <= KEY && !text.contains(['\n', '\r', '\u{2028}', '\u{2029}']);
        let pure = match bare(key) {
            Expression::SequenceExpression(_) | Expression::YieldExpression(_) => false,
            Expression::TemplateLiteral(it) => it.expressions.iter().all(Expression::is_identifier_reference),
            _ => !text.contains('`'),
        };
        (plain && pure && !text.contains("//")).then(|| text.to_owned())
    }

    pub(super) fn add_guard(&mut self, guard: GuardInfo) -> u32 {
        self.guards.push(guard);
        self.first.guard + self.guards.len() as u32 - 1
    }
}

/// Whether a chain of member accesses has a call or a `?.` in it.
fn follows_call(object: &Expression<'_>) -> bool {
    match object {
        Expression::CallExpression(_) | Expression::ChainExpression(_) => true,
        other => other.as_member_expression().is_some_and(|member| member.optional() || follows_call(member.object())),
    }
}
