//! Patterns that the engine reads as expressions first: the parameters of arrow functions that are not `async`, and what
//! an assignment takes apart.
//!
//! There it takes a computed key, or one that is a number, only in front of a name without a default value, of a member,
//! and of a pattern with a default value (`ObjectLiteral::to_pattern`). Keys that are numbers become texts. Parameters
//! with such a key in front of something else become the elements of one pattern that is a rest, `(...[{ [k]: a = 1 }])`,
//! which the engine reads as a pattern at once. In an assignment the name becomes a member, whose setter assigns to it.

use super::hidden::MARK;
use super::names::takes_name;
use super::statements::Instrumenter;
use crate::errors::first;
use oxc_ast::ast::*;
use oxc_ast_visit::Visit;
use oxc_span::GetSpan;
use oxc_syntax::scope::ScopeFlags;

/// Whether the engine takes `value` behind a computed key, where it reads a pattern as an expression first.
pub(super) fn takes_computed(value: &BindingPattern<'_>) -> bool {
    match value {
        BindingPattern::BindingIdentifier(_) => true,
        BindingPattern::AssignmentPattern(it) => it.left.get_binding_identifier().is_none(),
        // The guard of a nested pattern is a default value.
        BindingPattern::ObjectPattern(it) => first(it).key.is_some(),
        BindingPattern::ArrayPattern(_) => false,
    }
}

/// Whether parameters have a computed key in front of something that the engine does not take there.
fn refused(parameters: &FormalParameters<'_>) -> bool {
    #[derive(Default)]
    struct Search(bool);
    impl<'a> Visit<'a> for Search {
        fn visit_binding_property(&mut self, it: &BindingProperty<'a>) {
            self.0 |= it.computed && !takes_computed(&it.value);
            self.visit_binding_pattern(&it.value);
        }

        fn visit_expression(&mut self, _: &Expression<'a>) {}

        fn visit_function(&mut self, _: &Function<'a>, _: ScopeFlags) {}
    }
    let mut search = Search::default();
    parameters.items.iter().for_each(|it| search.visit_binding_pattern(&it.pattern));
    search.0
}

impl<'a> Instrumenter<'_, 'a> {
    /// The parameters of a function, arrow functions included.
    pub(super) fn parameters(&mut self, it: &FormalParameters<'a>, is_cover: bool) {
        let gathered = is_cover && refused(it);
        let outer = std::mem::replace(&mut self.covers, is_cover && !gathered);
        if gathered {
            self.edits.open(it.span.start + 1, "...[".into());
        }
        self.visit_formal_parameters(it);
        if gathered {
            self.edits.close(it.span.end - 1, "]".into());
        }
        self.covers = outer;
    }

    /// The keys of a pattern of parameters, but for the first `done`.
    pub(super) fn covered_keys(&mut self, pattern: &ObjectPattern<'a>, done: usize) {
        let done = if self.covers { done } else { pattern.properties.len() };
        for property in pattern.properties.iter().skip(done) {
            self.numeric_key(&property.key, property.computed);
        }
    }

    /// The keys of a pattern that an assignment takes apart, but for the first `done`. Returns what is to be inserted once
    /// the pattern has been visited.
    pub(super) fn covered_assignment(
        &mut self,
        pattern: &ObjectAssignmentTarget<'a>,
        done: usize,
    ) -> Vec<(u32, String)> {
        let mut after = Vec::new();
        for property in pattern.properties.iter().skip(done) {
            let AssignmentTargetProperty::AssignmentTargetPropertyProperty(it) = property else { continue };
            self.numeric_key(&it.name, it.computed);
            if !it.computed {
                continue;
            }
            match &it.binding {
                AssignmentTargetMaybeDefault::AssignmentTargetWithDefault(it) => {
                    after.extend(self.covered_default(it));
                }
                // With a rest it gets another default value.
                other if pattern.rest.is_none() => {
                    let inner = other.as_assignment_target().and_then(AssignmentTarget::as_assignment_target_pattern);
                    after.extend(inner.map(|inner| (inner.span().end, "=void 0".to_owned())));
                }
                _ => {}
            }
        }
        after
    }

    /// A key that is a number becomes a text.
    fn numeric_key(&mut self, key: &PropertyKey<'a>, computed: bool) {
        let is_number = matches!(key, PropertyKey::NumericLiteral(_) | PropertyKey::BigIntLiteral(_));
        if let Some(name) = key.static_name().filter(|_| is_number && !computed) {
            let span = key.span();
            self.edits.replace(span.start, span.size(), format!("{name:?}"));
        }
    }

    /// A name with a default value behind a computed key.
    fn covered_default(&mut self, it: &AssignmentTargetWithDefault<'a>) -> Option<(u32, String)> {
        let AssignmentTarget::AssignmentTargetIdentifier(id) = &it.binding else { return None };
        let (name, span) = (id.name.as_str(), it.init.span());
        self.edits.replace(id.span.start, id.span.size(), format!("{{set v({MARK}z){{{name}={MARK}z}}}}.v"));
        takes_name(&it.init).then(|| {
            self.edits.open(span.start, format!("({{{name}:"));
            (span.end, format!("}}).{name}"))
        })
    }
}
