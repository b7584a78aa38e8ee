//! Optional chains: `o?.a.b` becomes `(o==null?void 0:((ꙮv=o.a)??ꙮu(ꙮv,7)).b)`.
//!
//! A guard cannot stand inside a chain, which it would end. A chain whose later links need one is therefore cut at its
//! `?.`, into the test that the `?.` means and the links behind it.

use super::hidden::VALUE;
use super::sources::GuardKind;
use super::statements::Instrumenter;
use super::tree::{bare, cut, has_optional};
use oxc_ast::ast::{CallExpression, ChainElement, ChainExpression, Expression, MemberExpression};
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};

/// A step of a chain.
#[derive(Clone, Copy)]
enum Link<'e, 'a> {
    Call(&'e CallExpression<'a>),
    Member(&'e MemberExpression<'a>),
}

impl<'e, 'a> Link<'e, 'a> {
    fn of(expression: &'e Expression<'a>) -> Option<Link<'e, 'a>> {
        match expression {
            Expression::CallExpression(call) => Some(Link::Call(call)),
            other => other.as_member_expression().map(Link::Member),
        }
    }

    fn of_chain(chain: &'e ChainExpression<'a>) -> Option<Link<'e, 'a>> {
        match &chain.expression {
            ChainElement::CallExpression(call) => Some(Link::Call(call)),
            other => other.as_member_expression().map(Link::Member),
        }
    }

    fn base(self) -> &'e Expression<'a> {
        match self {
            Link::Call(call) => &call.callee,
            Link::Member(member) => member.object(),
        }
    }

    fn optional(self) -> bool {
        match self {
            Link::Call(call) => call.optional,
            Link::Member(member) => member.optional(),
        }
    }

    fn span(self) -> Span {
        match self {
            Link::Call(call) => call.span,
            Link::Member(member) => member.span(),
        }
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// An optional chain. One that is called or deleted as a whole stays a reference.
    pub(super) fn chain(&mut self, it: &ChainExpression<'a>) {
        let reference = std::mem::take(&mut self.reference);
        match Link::of_chain(it).filter(|_| !reference && cut(it)) {
            Some(last) => self.cut_chain(last),
            None => {
                self.spine = true;
                walk::walk_chain_expression(self, it);
                self.spine = false;
            }
        }
    }

    fn cut_chain(&mut self, last: Link<'_, 'a>) {
        // The links behind the last `?.`, from the end.
        let mut behind = Vec::new();
        let mut link = last;
        while !link.optional() {
            behind.push(link);
            let Some(inner) = Link::of(link.base()) else { return };
            link = inner;
        }
        let tested = link.base();
        let Span { start, end, .. } = tested.span();
        let name = match bare(tested) {
            Expression::Identifier(id) => Some(id.name.as_str()),
            Expression::ThisExpression(_) => Some("this"),
            _ => None,
        };
        self.edits.open(start, if name.is_some() { "(".into() } else { format!("(({VALUE}=") });
        match Link::of(tested).filter(|_| has_optional(tested)) {
            Some(inner) => self.cut_chain(inner),
            None => self.visit_expression(tested),
        }
        let guards: Vec<Option<(u32, String)>> = behind
            .iter()
            .map(|link| match link {
                Link::Member(member) => {
                    let (number, key) = self.guard_of(member, GuardKind::Read)?;
                    Some((member.object().span().end, Self::checked(VALUE, number, key.as_deref())))
                }
                Link::Call(_) => None,
            })
            .collect();
        let opened = format!("(({VALUE}=").repeat(guards.iter().flatten().count());
        let closed = if name.is_some() { "" } else { ")" };
        self.edits.close(end, format!("{closed}==null?void 0:{opened}{}", name.unwrap_or(VALUE)));
        let mark = self.text[end as usize..link.span().end as usize].find("?.").unwrap_or(0) as u32;
        let dot = match link {
            Link::Member(MemberExpression::StaticMemberExpression(it)) => self.keyed_name(it),
            Link::Member(MemberExpression::PrivateFieldExpression(_)) => ".",
            _ => "",
        };
        self.edits.replace(end + mark, 2, dot.into());
        self.rest_of(link);
        for (link, guard) in behind.iter().zip(guards).rev() {
            if let Some((end, text)) = guard {
                self.edits.close(end, format!("){text}"));
            }
            self.rest_of(*link);
        }
        self.edits.close(last.span().end, ")".into());
    }

    /// What a link has besides its object.
    fn rest_of(&mut self, link: Link<'_, 'a>) {
        match link {
            Link::Call(call) => self.arguments(&call.callee, &call.arguments),
            Link::Member(MemberExpression::ComputedMemberExpression(it)) => self.visit_expression(&it.expression),
            Link::Member(member) if !member.optional() => self.keyed(member),
            Link::Member(_) => {}
        }
    }
}
