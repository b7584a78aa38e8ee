//! Assignments: the object of a member is remembered until the right side has been evaluated.

use super::hidden::{OBJECT, WITNESS};
use super::names::takes_name;
use super::sources::GuardKind;
use super::statements::Instrumenter;
use super::tree::{bare, calls};
use crate::errors::{evaluated, first_assigned};
use oxc_ast::ast::{
    AssignmentExpression, AssignmentOperator, AssignmentTarget, Expression, MemberExpression, SimpleAssignmentTarget,
    UpdateExpression,
};
use oxc_ast_visit::{Visit, walk};
use oxc_span::GetSpan;

impl<'a> Instrumenter<'_, 'a> {
    /// An assignment, its two sides included.
    pub(super) fn assignment(&mut self, it: &AssignmentExpression<'a>) {
        let target = it.left.as_simple_assignment_target();
        let member = target.and_then(SimpleAssignmentTarget::as_member_expression);
        match member {
            Some(member) => self.assigned_member(it, member),
            None => self.visit_assignment_target(&it.left),
        }
        if let AssignmentTarget::AssignmentTargetIdentifier(id) = &it.left {
            self.name_from(id.name.as_str(), &it.right);
        } else if member.is_some_and(|member| matches!(member.object(), Expression::ThisExpression(_)))
            && takes_name(&it.right)
        {
            self.hint.owner = self.class.clone();
        }
        let mark = self.after.len();
        if let AssignmentTarget::ObjectAssignmentTarget(pattern) = &it.left {
            self.guard_destructured(&it.right, first_assigned(pattern));
        }
        let early = self.open_early(it);
        match &it.left {
            AssignmentTarget::ArrayAssignmentTarget(pattern) => self.taken_apart(pattern.span.start, &it.right),
            _ => self.visit_expression(&it.right),
        }
        self.close_assignment(early, mark, it);
    }

    /// The member on the left. The object is evaluated first but looked into last: a guard must not come before what the
    /// right side does.
    fn assigned_member(&mut self, it: &AssignmentExpression<'a>, member: &MemberExpression<'a>) {
        let kind = match it.operator {
            AssignmentOperator::Assign if calls(&it.right) => None,
            AssignmentOperator::Assign => Some(GuardKind::Write),
            _ => Some(GuardKind::Read),
        };
        let guard = self.guards.len();
        self.remembered(member, kind, kind.is_some());
        self.written_length(member);
        if let Some(guard) = self.guards.get_mut(guard).filter(|guard| guard.kind == GuardKind::Write) {
            // V8 finds an assignment at its operator.
            let end = it.left.span().end;
            let between = &self.text[end as usize..it.right.span().start as usize];
            guard.offset = between.find('=').map_or(guard.offset, |at| end + at as u32);
        }
        if kind == Some(GuardKind::Read) {
            self.read_before_write(guard, member, it.span.start);
        }
    }

    /// What is counted up or down.
    pub(super) fn update(&mut self, it: &UpdateExpression<'a>) {
        let Some(member) = it.argument.as_member_expression() else {
            return walk::walk_simple_assignment_target(self, &it.argument);
        };
        let guard = self.guards.len();
        self.remembered(member, Some(GuardKind::Read), true);
        self.written_length(member);
        self.read_before_write(guard, member, it.span.start);
    }

    /// A member that is written or deleted. Its object is kept for messages, if that is wanted and it has one.
    pub(super) fn remembered(&mut self, member: &MemberExpression<'a>, kind: Option<GuardKind>, wanted: bool) {
        let span = member.object().span();
        let remembered = wanted && !matches!(member.object(), Expression::Super(_));
        if remembered {
            self.edits.open(span.start, format!("({OBJECT}="));
        }
        self.member(member, kind);
        if remembered {
            self.edits.close(span.end, ")".into());
        }
    }

    /// Has the computed key of what is deleted kept for messages. Returns where that ends.
    pub(super) fn open_deleted(&mut self, member: &MemberExpression<'a>) -> Option<u32> {
        let MemberExpression::ComputedMemberExpression(it) = member else { return None };
        if it.expression.is_literal() || takes_name(&it.expression) {
            return None;
        }
        let span = it.expression.span();
        self.edits.open(span.start, format!("({}=", WITNESS[0]));
        Some(span.end)
    }

    /// A property that is read to be written has no place of its own in V8: it is found where its key was, or its object.
    /// `guard` is the next guard's number before the member was visited, `start` where the expression starts.
    fn read_before_write(&mut self, guard: usize, member: &MemberExpression<'a>, start: u32) {
        let key = match member {
            MemberExpression::ComputedMemberExpression(member) => evaluated(self.text, &member.expression),
            _ => None,
        };
        let object = bare(member.object());
        if let Some(guard) = self.guards.get_mut(guard) {
            guard.offset = key.unwrap_or_else(|| match object {
                Expression::StaticMemberExpression(_)
                | Expression::ComputedMemberExpression(_)
                | Expression::CallExpression(_) => evaluated(self.text, object).unwrap_or(start),
                _ => start,
            });
        }
    }
}
