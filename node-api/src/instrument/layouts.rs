//! Names of properties that become computed keys.
//!
//! Where a property is read or written by its name, the engine remembers where it is kept, by the layout of the object. It
//! takes what an object gets from its prototype for as lasting as that layout, and does not see that the prototype loses a
//! property or gets an accessor for it; nor that an array shrinks when its `length` is written. By a computed key it asks
//! the object each time.

use super::statements::Instrumenter;
use oxc_ast::ast::{Expression, MemberExpression, StaticMemberExpression};
use oxc_span::GetSpan;

/// What changes the layout of an object beside the operator `delete`.
const CHANGES: [&str; 3] = ["deleteProperty", "defineProper", "__define"];

/// Whether a program with this text may change the layout of a prototype.
pub(super) fn changes_layouts(text: &str) -> bool {
    let part = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"_$.#".contains(byte));
    let bytes = text.as_bytes();
    let operator = |(at, word): (usize, &str)| {
        !part(at.checked_sub(1).and_then(|at| bytes.get(at))) && !part(bytes.get(at + word.len()))
    };
    CHANGES.iter().any(|change| text.contains(change)) || text.match_indices("delete").any(operator)
}

impl<'a> Instrumenter<'_, 'a> {
    /// A member that is read, written or deleted, if the layouts of this program change.
    pub(super) fn keyed(&mut self, member: &MemberExpression<'a>) {
        if self.layouts_change
            && let MemberExpression::StaticMemberExpression(it) = member
        {
            self.key(it);
        }
    }

    /// A `length` that is written (ArraySetLength).
    pub(super) fn written_length(&mut self, member: &MemberExpression<'a>) {
        if let MemberExpression::StaticMemberExpression(it) = member
            && it.property.name == "length"
            && !self.layouts_change
        {
            self.key(it);
        }
    }

    /// The name of a member whose `?.` is gone, and what takes the place of that.
    pub(super) fn keyed_name(&mut self, it: &StaticMemberExpression<'a>) -> &'static str {
        if !self.layouts_change {
            return ".";
        }
        self.edits.replace(it.property.span.start, it.property.span.size(), format!("'{}']", it.property.name));
        "["
    }

    fn key(&mut self, it: &StaticMemberExpression<'a>) {
        let (start, name) = (it.object.span().end, it.property.span);
        let between = &self.text[start as usize..name.start as usize];
        let point = if it.optional { "?." } else { "." };
        // Between comments the point is not looked for.
        if between.trim() != point || matches!(it.object, Expression::Super(_)) {
            return;
        }
        let at = start + (between.len() - between.trim_start().len()) as u32;
        // The engine finds the access at the quotation mark, V8 at the name.
        self.edits.replace(at, point.len() as u32, if it.optional { "?.[".into() } else { "[".into() });
        self.edits.replace(name.start, name.size(), format!("'{}']", it.property.name));
    }
}
