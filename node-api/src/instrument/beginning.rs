//! Patterns that note that they have begun: `{ a, b: { c } }` becomes `{ [(ꙮN=7,"a")]: a, b: { … } }`.
//!
//! The engine does not tell which of several patterns had a value that is null. A key is computed once the value has been
//! found to be there, so the last pattern whose key was is the one before (`errors/apart.rs`).

use super::covers::takes_computed;
use super::hidden::BEGUN;
use super::sources::{GuardInfo, GuardKind};
use super::statements::Instrumenter;
use oxc_ast::ast::*;
use oxc_span::{GetSpan, Span};

impl<'a> Instrumenter<'_, 'a> {
    /// Has the pattern of a declaration note that it has begun, if anybody will ask. Returns whether its first key is
    /// another one then.
    pub(super) fn begins(&mut self, pattern: &ObjectPattern<'a>) -> bool {
        let Some(first) = pattern.properties.first() else { return false };
        // A key that becomes a computed one, where the engine takes none of those, is worse than a message that guesses.
        let noted = !first.computed && (!self.covers || takes_computed(&first.value));
        noted && self.note_begun(pattern.span, &first.key, first.shorthand)
    }

    /// The same for the pattern of an assignment. The engine takes only some of them with a computed key.
    pub(super) fn begins_assigning(&mut self, pattern: &ObjectAssignmentTarget<'a>) -> bool {
        if pattern.rest.is_some() {
            return false;
        }
        match pattern.properties.first() {
            Some(AssignmentTargetProperty::AssignmentTargetPropertyIdentifier(it)) if it.init.is_none() => {
                if let Some(mark) = self.mark(pattern.span) {
                    let name = it.binding.name.as_str();
                    self.edits.open(it.span.start, format!("[({mark},{name:?})]:"));
                }
            }
            Some(AssignmentTargetProperty::AssignmentTargetPropertyProperty(it)) if !it.computed => {
                let taken = match &it.binding {
                    AssignmentTargetMaybeDefault::AssignmentTargetWithDefault(it) => {
                        !matches!(it.binding, AssignmentTarget::AssignmentTargetIdentifier(_))
                    }
                    other => other.as_assignment_target().is_some_and(|it| it.as_assignment_target_pattern().is_none()),
                };
                return taken && self.note_begun(pattern.span, &it.name, false);
            }
            _ => {}
        }
        false
    }

    /// `key` is what the pattern takes first.
    fn note_begun(&mut self, pattern: Span, key: &PropertyKey<'a>, shorthand: bool) -> bool {
        let (Some(name), span) = (key.static_name(), key.span()) else { return false };
        let Some(mark) = self.mark(pattern) else { return false };
        let computed = format!("[({mark},{name:?})]");
        match shorthand {
            true => {
                self.edits.open(span.start, format!("{computed}:"));
                self.begun.insert(span.start);
            }
            false => self.edits.replace(span.start, span.size(), computed),
        }
        true
    }

    /// What notes that the pattern at a place has begun, if it has to.
    fn mark(&mut self, pattern: Span) -> Option<String> {
        if !self.noting.contains(&pattern.start) {
            return None;
        }
        let guard = GuardInfo {
            kind: GuardKind::Destructure,
            offset: pattern.start,
            key: None,
            subject: String::new(),
            caret: None,
            file: 0,
        };
        Some(format!("{BEGUN}={}", self.add_guard(guard)))
    }
}
