//! What is left over by an object pattern that has patterns inside.
//!
//! ECMA-262 leaves every property that a pattern names out of its rest. The engine leaves out those that a name takes, but
//! not those that a pattern takes apart. So the value gets a hidden name, and the inner pattern comes after it, under a key
//! that no object has, with that name as its default: `{ a: { b }, ...r }` becomes `{ a: ꙮq1, "ꙮ": { b } = ꙮq1, ...r }`.
//! In an assignment the name is that of a hidden variable, which is read right after it was written.

use super::hidden::{MARK, VALUE};
use super::statements::Instrumenter;
use oxc_ast::ast::*;
use oxc_span::GetSpan;

impl<'a> Instrumenter<'_, 'a> {
    /// Gives names to what the patterns inside of `pattern` take apart, if it has a rest.
    pub(super) fn name_nested(&mut self, pattern: &ObjectPattern<'a>) {
        // A name in an exported declaration would be exported as well.
        if pattern.rest.is_none() || self.exports && !self.hoists {
            return;
        }
        for property in &pattern.properties {
            let (inner, default) = match &property.value {
                BindingPattern::AssignmentPattern(it) => (&it.left, Some(&it.right)),
                inner => (inner, None),
            };
            if !matches!(inner, BindingPattern::ObjectPattern(_) | BindingPattern::ArrayPattern(_)) {
                continue;
            }
            let span = inner.span();
            let name = if self.hoists { VALUE.to_owned() } else { format!("{MARK}q{}", span.start) };
            self.edits.open(span.start, format!("{name},\"{MARK}\":"));
            match default.map(GetSpan::span) {
                // The guard of a nested pattern, which is a default too, becomes the end of this one.
                None => self.edits.close(span.end, format!("={name}!==void 0?{name}:{name}")),
                Some(default) => {
                    self.edits.open(default.start, format!("{name}!==void 0?{name}:("));
                    self.edits.close(default.end, ")".to_owned());
                }
            }
        }
    }

    /// The same for the pattern of an assignment.
    pub(super) fn set_nested(&mut self, pattern: &ObjectAssignmentTarget<'a>) {
        if pattern.rest.is_none() {
            return;
        }
        for property in &pattern.properties {
            let AssignmentTargetProperty::AssignmentTargetPropertyProperty(property) = property else { continue };
            let (inner, default) = match &property.binding {
                AssignmentTargetMaybeDefault::AssignmentTargetWithDefault(it) => {
                    (Some(&it.binding), Some(it.init.span()))
                }
                inner => (inner.as_assignment_target(), None),
            };
            let Some(inner) = inner.filter(|inner| inner.as_assignment_target_pattern().is_some()) else { continue };
            self.edits.open(inner.span().start, format!("{VALUE},\"{MARK}\":"));
            match default {
                None => self.edits.close(inner.span().end, format!("={VALUE}")),
                Some(default) => {
                    self.edits.open(default.start, format!("{VALUE}!==void 0?{VALUE}:("));
                    self.edits.close(default.end, ")".to_owned());
                }
            }
        }
    }
}
