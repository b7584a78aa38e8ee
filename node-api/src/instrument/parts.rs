//! Parts of the walk that several kinds of node share.

use super::hidden::{CAUGHT, PARAMETER, TOP_AWAITED};
use super::names::{Hint, takes_name};
use super::sources::{FunctionKind, GuardKind};
use super::statements::Instrumenter;
use super::tree::{calls, fails, has_optional};
use oxc_ast::ast::*;
use oxc_ast_visit::Visit;
use oxc_span::{GetSpan, Span};

impl<'a> Instrumenter<'_, 'a> {
    /// A member access, guarded unless `kind` is none.
    pub(super) fn member(&mut self, member: &MemberExpression<'a>, kind: Option<GuardKind>) {
        let spine = std::mem::take(&mut self.spine);
        let object = member.object();
        let mark = self.after.len();
        if spine && (!member.optional() || has_optional(object)) {
            self.spine = true;
        } else if let Some(kind) = kind
            && !member.optional()
        {
            self.guard(member, kind);
        }
        self.visit_expression(object);
        self.spine = false;
        self.close_guards(mark);
        if let MemberExpression::ComputedMemberExpression(it) = member {
            self.visit_expression(&it.expression);
        }
        self.keyed(member);
    }

    /// A default value: evaluated before the body's own hook, in the function that it belongs to.
    pub(super) fn initializer(&mut self, value: &Expression<'a>) {
        if calls(value) && !takes_name(value) {
            self.test(value.span());
            self.visit_expression(value);
            self.end_test(value.span());
        } else {
            self.visit_expression(value);
        }
    }

    /// A field's value: evaluated in a function of its own, whose text is at `span`.
    pub(super) fn field(&mut self, value: &Expression<'a>, is_static: bool, span: Span) {
        if value.is_literal() || takes_name(value) {
            return self.visit_expression(value);
        }
        let name = if is_static { "<static_initializer>" } else { "<instance_members_initializer>" };
        let number = self.add_function((name.to_owned(), 0), FunctionKind::Initializer, false, span);
        let outer = std::mem::replace(&mut self.function, number);
        if fails(value) {
            self.test(value.span());
            self.visit_expression(value);
            self.end_test(value.span());
        } else {
            self.visit_expression(value);
        }
        self.function = outer;
    }

    /// The pattern of a `catch` clause whose body is at `body`: it becomes a declaration in a block around the body.
    pub(super) fn caught_pattern(&mut self, pattern: &BindingPattern<'a>, body: Span) {
        let span = pattern.span();
        self.edits.open(span.start, format!("{PARAMETER}){{{CAUGHT}({PARAMETER});let "));
        self.visit_binding_pattern(pattern);
        let between = &self.text[span.end as usize..body.start as usize];
        let closing = span.end + between.rfind(')').unwrap_or(0) as u32;
        let value = self.caught(pattern, PARAMETER);
        self.edits.replace(closing, 1, format!("={value};"));
        self.edits.close(body.end, "}".into());
    }

    pub(super) fn name_from(&mut self, name: &str, value: &Expression<'a>) {
        if takes_name(value) {
            self.hint = Hint::named(name);
        }
    }

    /// Whether it is the body of the file itself, and no function in it, that is walked through.
    pub(super) fn is_top(&self) -> bool {
        let function = self.functions.get((self.function - self.first.function) as usize);
        function.is_some_and(|function| function.kind == FunctionKind::Module)
    }

    /// Whether the function that is walked through is asynchronous.
    pub(super) fn is_async(&self) -> bool {
        let function = self.functions.get((self.function - self.first.function) as usize);
        function.is_some_and(|function| function.is_async)
    }

    /// Has `value` go through the hook `hook` when it is awaited at `place`: `AWAITED`, or `TURNS` for the items of a loop or of
    /// what a generator delegates to.
    pub(super) fn wait(&mut self, value: Span, place: u32, hook: &str, visit: impl FnOnce(&mut Self)) {
        let is_top = self.is_top();
        let site = self.site(place);
        let top = if is_top { format!("{TOP_AWAITED}({site},") } else { String::new() };
        self.edits.open(value.start, format!("{top}{hook}({site},"));
        visit(self);
        self.edits.close(value.end, if is_top { "))" } else { ")" }.into());
    }

    pub(super) fn computed_name(&mut self, key: &PropertyKey<'a>, computed: bool) {
        if computed {
            self.visit_property_key(key);
        }
    }
}

/// Where a static method's own text starts: behind `static`.
pub(super) fn after_static(text: &str, start: u32) -> u32 {
    let rest = &text[start as usize..];
    let behind = rest.strip_prefix("static").map_or(rest, str::trim_start);
    start + (rest.len() - behind.len()) as u32
}
