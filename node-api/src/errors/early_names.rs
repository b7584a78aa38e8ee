//! Names that may stand only once: parameters, and the private names of a class.

use oxc_ast::ast::*;
use oxc_span::Span;
use std::collections::BTreeMap;

/// The parameter whose name an earlier one has.
pub(super) fn duplicate(parameters: &FormalParameters<'_>) -> Option<Span> {
    let rest = parameters.rest.as_ref().map(|rest| &rest.rest.argument);
    let mut seen: Vec<String> = Vec::new();
    for pattern in parameters.items.iter().map(|item| &item.pattern).chain(rest) {
        for id in pattern.get_binding_identifiers() {
            let name = id.name.as_str();
            if seen.iter().any(|other| other == name) {
                return Some(id.span);
            }
            seen.push(name.to_owned());
        }
    }
    None
}

/// How a private name is declared: a getter and a setter may share one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole,
    Getter { is_static: bool },
    Setter { is_static: bool },
}

/// The private names that a class declares.
#[derive(Default)]
pub(super) struct PrivateNames(BTreeMap<String, Part>);

impl PrivateNames {
    /// Of a class, and the first name that is declared again: with the last byte of what
    /// declares it.
    pub(super) fn of(body: &ClassBody<'_>) -> (PrivateNames, Option<(String, u32)>) {
        let (mut names, mut again) = (PrivateNames::default(), None);
        for element in &body.body {
            let (key, part, span) = match element {
                ClassElement::MethodDefinition(it) => match it.kind {
                    MethodDefinitionKind::Get => (&it.key, Part::Getter { is_static: it.r#static }, it.span),
                    MethodDefinitionKind::Set => (&it.key, Part::Setter { is_static: it.r#static }, it.span),
                    _ => (&it.key, Part::Whole, it.span),
                },
                ClassElement::PropertyDefinition(it) => (&it.key, Part::Whole, it.span),
                _ => continue,
            };
            let PropertyKey::PrivateIdentifier(id) = key else { continue };
            let other = names.0.insert(id.name.as_str().to_owned(), part);
            let paired = match (other, part) {
                (None, _) => true,
                (Some(Part::Getter { is_static: a }), Part::Setter { is_static: b })
                | (Some(Part::Setter { is_static: a }), Part::Getter { is_static: b }) => a == b,
                _ => false,
            };
            if !paired && again.is_none() {
                again = Some((id.name.as_str().to_owned(), span.end - 1));
            }
        }
        (names, again)
    }

    /// Whether the class declares `#name`.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}
