//! What a pattern takes first: there V8 finds the value that cannot be taken apart.

use super::index::Head;
use oxc_ast::ast::*;
use oxc_span::GetSpan;

/// The byte of the first property that a pattern takes, of the pattern itself if that has none with a name, and the name.
pub(super) fn first(pattern: &ObjectPattern<'_>) -> (u32, Option<String>) {
    let first = pattern.properties.first().filter(|property| !property.computed);
    let at = first.map_or(pattern.span.start, |property| property.key.span().start);
    (at, first.and_then(|property| property.key.static_name()).map(|name| name.into_owned()))
}

/// The same for the pattern of an assignment.
pub(super) fn first_assigned(pattern: &ObjectAssignmentTarget<'_>) -> (u32, Option<String>) {
    match pattern.properties.first() {
        Some(AssignmentTargetProperty::AssignmentTargetPropertyIdentifier(it)) => {
            (it.span.start, Some(it.binding.name.as_str().to_owned()))
        }
        Some(AssignmentTargetProperty::AssignmentTargetPropertyProperty(it)) if !it.computed => {
            (it.name.span().start, it.name.static_name().map(|name| name.into_owned()))
        }
        _ => (pattern.span.start, None),
    }
}

/// The head of a loop whose variable is a pattern.
pub(super) fn head(it: &ForOfStatement<'_>) -> Option<Head> {
    let (within, declares) = (it.span, matches!(it.left, ForStatementLeft::VariableDeclaration(_)));
    let (is_array, at, key) = match &it.left {
        ForStatementLeft::VariableDeclaration(declaration) => match &declaration.declarations.first()?.id {
            BindingPattern::ArrayPattern(pattern) => (true, pattern.span.end - 1, None),
            BindingPattern::ObjectPattern(pattern) => {
                let (at, key) = first(pattern);
                (false, at, key)
            }
            _ => return None,
        },
        ForStatementLeft::ArrayAssignmentTarget(pattern) => (true, pattern.span.start, None),
        ForStatementLeft::ObjectAssignmentTarget(pattern) => {
            let (at, key) = first_assigned(pattern);
            (false, at, key)
        }
        _ => return None,
    };
    Some(Head { within, declares, is_array, key, at })
}
