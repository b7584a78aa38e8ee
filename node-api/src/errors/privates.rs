//! Private names that an object does not have.
//!
//! V8 keeps a private field with its object, but methods and accessors with the class: where these are missing it says
//! whose instance, or which class, the object is not.

use super::index::Node;
use super::messages::{Engine, Rewritten, statement};
use oxc_ast::ast::{Class, ClassElement, PropertyKey};
use oxc_span::Span;

/// A private method or accessor.
#[derive(Debug)]
pub(super) struct Brand {
    /// With its `#`.
    pub(super) name: String,
    /// The class that declares it.
    class: String,
    /// Where the name means this.
    pub(super) scope: Span,
    is_static: bool,
}

/// The private methods and accessors of a class.
pub(super) fn brands<'c>(class: &'c Class<'_>) -> impl Iterator<Item = Brand> + 'c {
    let name = class.id.as_ref().map_or("anonymous", |id| id.name.as_str());
    class.body.body.iter().filter_map(move |element| match element {
        ClassElement::MethodDefinition(it) => match &it.key {
            PropertyKey::PrivateIdentifier(id) => Some(Brand {
                name: format!("#{}", id.name.as_str()),
                class: name.to_owned(),
                scope: class.body.span,
                is_static: it.r#static,
            }),
            _ => None,
        },
        _ => None,
    })
}

/// V8's message for an access to a private name that the object does not have.
pub(super) fn missing(engine: &Engine<'_>) -> Option<Rewritten> {
    let at = engine.at?;
    let index = at.file.index();
    let (key, place, shown, verb) = match index.at(at.offset) {
        Some((Node::Member { key: Some(key), .. }, shown)) if key.starts_with('#') => {
            (key.as_str(), at.offset, shown, "read")
        }
        Some((Node::Assign { key: Some(key) }, shown)) if key.starts_with('#') => {
            match at.file.text[shown as usize..].starts_with('=') {
                true => (key.as_str(), at.offset, shown, "write"),
                // What an update changes is read first: V8 finds it at the point before its name.
                false => {
                    let before = &at.file.text[at.offset as usize..shown as usize];
                    let name = before.rfind(key.as_str()).map_or(shown, |found| at.offset + found as u32);
                    (key.as_str(), at.offset, name.saturating_sub(1), "read")
                }
            }
        }
        _ => {
            // The engine has no place of its own for some accesses.
            let (from, to) = statement(engine, at);
            let (key, place, shown) = index.private(from, to)?;
            (key, place, shown, "read")
        }
    };
    let message = match index.brand(key, place) {
        Some(brand) if brand.is_static => format!("Receiver must be class {}", brand.class),
        Some(brand) => format!("Receiver must be an instance of class {}", brand.class),
        None => {
            let side = if verb == "read" { "from" } else { "to" };
            format!("Cannot {verb} private member {key} {side} an object whose class did not declare it")
        }
    };
    Some(Rewritten { message, offset: Some(shown) })
}
