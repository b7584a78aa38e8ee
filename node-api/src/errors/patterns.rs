//! What a pattern takes first: there V8 finds the value that cannot be taken apart.

use oxc_ast::ast::*;
use oxc_span::GetSpan;

/// What a pattern takes first.
#[derive(Clone, Debug)]
pub(crate) struct First {
    /// Where V8 finds it: the byte of what it goes to, of the pattern itself if that begins with no property that has a name.
    pub(crate) at: u32,
    /// The name.
    pub(crate) key: Option<String>,
    /// It has a default value: V8 does not see then that it was to be taken out of a pattern.
    pub(crate) defaulted: bool,
    /// It is all that is left over.
    pub(crate) rest: bool,
}

impl First {
    fn unnamed(at: u32) -> First {
        First { at, key: None, defaulted: false, rest: false }
    }

    fn rest(at: u32) -> First {
        First { rest: true, ..First::unnamed(at) }
    }

    /// V8's words for a value that is null or undefined, as `value` says; `subject` is how V8 prints what is taken apart.
    pub(crate) fn message(&self, subject: &str, value: &str) -> String {
        match &self.key {
            Some(key) if self.defaulted => format!("Cannot read properties of {value} (reading '{key}')"),
            Some(key) => format!("Cannot destructure property '{key}' of '{subject}' as it is {value}."),
            None => format!("Cannot destructure '{subject}' as it is {value}."),
        }
    }
}

/// What a pattern of a declaration takes first.
pub(crate) fn first(pattern: &ObjectPattern<'_>) -> First {
    let Some(property) = pattern.properties.first().filter(|property| !property.computed) else {
        let rest = pattern.rest.as_ref().filter(|_| pattern.properties.is_empty());
        let unnamed = || First::unnamed(pattern.span.start);
        return rest.map_or_else(unnamed, |rest| First::rest(rest.argument.span().start));
    };
    let key = property.key.static_name().map(|name| name.into_owned());
    let defaulted = matches!(property.value, BindingPattern::AssignmentPattern(_));
    First { at: property.value.span().start, key, defaulted, rest: false }
}

/// The same for the pattern of an assignment.
pub(crate) fn first_assigned(pattern: &ObjectAssignmentTarget<'_>) -> First {
    match pattern.properties.first() {
        Some(AssignmentTargetProperty::AssignmentTargetPropertyIdentifier(it)) => {
            let key = Some(it.binding.name.as_str().to_owned());
            First { at: it.span.start, key, defaulted: it.init.is_some(), rest: false }
        }
        Some(AssignmentTargetProperty::AssignmentTargetPropertyProperty(it)) if !it.computed => {
            let key = it.name.static_name().map(|name| name.into_owned());
            // What is no variable is hidden as a default value hides it.
            let defaulted = it.binding.as_assignment_target().is_none_or(AssignmentTarget::is_member_expression);
            First { at: it.binding.span().start, key, defaulted, rest: false }
        }
        Some(_) => First::unnamed(pattern.span.start),
        None => {
            let unnamed = || First::unnamed(pattern.span.start);
            pattern.rest.as_ref().map_or_else(unnamed, |rest| First::rest(rest.target.span().start))
        }
    }
}
