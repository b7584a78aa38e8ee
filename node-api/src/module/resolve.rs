//! Which import of a graph of modules asks for something that is not there (ECMA-262, `ResolveExport`).

use super::esm::{resolve_import, source};
use super::link::{self, Record, Request};
use super::{compile, esm};
use crate::registry;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsError, JsString, JsValue};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A module of the graph.
enum Part {
    /// An ES module, with its file.
    Text(Rc<Record>),
    /// Anything else: the names that it exports.
    Names(Vec<String>, bool),
}

/// What a name of a module means.
enum Found {
    /// This name of this module.
    Binding(String, String),
    /// It is not there; what asked for it last, on the way that was handed on.
    Missing(Option<(String, Request)>),
    /// It leads back to itself: the module and the request that closed the circle.
    Circle(String, Request),
    /// Two modules that are exported whole have it; the same.
    Ambiguous(Option<(String, Request)>),
}

/// The modules that have been looked at, by URL.
#[derive(Default)]
struct Graph {
    /// The module that was asked for.
    root: String,
    parts: BTreeMap<String, Rc<Part>>,
    checked: BTreeSet<String>,
}

/// The error for a graph of modules that cannot be linked. Modules are checked in V8's order: what is imported first.
pub(super) fn explain(url: &str, context: &mut Context) -> Option<JsError> {
    Graph { root: url.to_owned(), ..Graph::default() }.check(url, context)
}

impl Graph {
    fn part(&mut self, url: &str, context: &mut Context) -> Option<Rc<Part>> {
        if let Some(part) = self.parts.get(url) {
            return Some(part.clone());
        }
        let found = resolve_import(url, "/", context).ok()?;
        let text = match found.format.as_str() {
            "builtin" | "json" | "commonjs" => None,
            format => {
                let text = source(&found.path, context).ok()?;
                (!format.is_empty() || compile::is_module_syntax(&text)).then_some(text)
            }
        };
        let part = match (text, found.format.as_str()) {
            (Some(text), _) => Part::Text(Rc::new(Record::of(&text))),
            (None, "json") => Part::Names(vec!["default".to_owned()], false),
            (None, "builtin") => Part::Names(builtin_names(&found.path, context), false),
            (None, _) => Part::Names(common_js_names(&found.path, context), true),
        };
        let part = Rc::new(part);
        self.parts.insert(url.to_owned(), part.clone());
        Some(part)
    }

    fn check(&mut self, url: &str, context: &mut Context) -> Option<JsError> {
        if !self.checked.insert(url.to_owned()) {
            return None;
        }
        let part = self.part(url, context)?;
        let Part::Text(record) = &*part else { return None };
        for specifier in &record.requested {
            let target = target(url, specifier, context)?;
            if let Some(error) = self.check(&target, context) {
                return Some(error);
            }
        }
        let imports = record.imports.iter().map(|request| (None, request));
        let handed_on = record.indirect.iter().filter_map(|(name, request)| Some((Some(name), request.as_ref()?)));
        imports.chain(handed_on).find_map(|(name, request)| self.wrong(url, name, request, context))
    }

    /// The error for a request of the module at `url`, if it cannot be met; `exported` is what it exports by it.
    fn wrong(
        &mut self,
        url: &str,
        exported: Option<&String>,
        request: &Request,
        context: &mut Context,
    ) -> Option<JsError> {
        let target = target(url, &request.specifier, context)?;
        let mut seen: BTreeSet<_> = exported.map(|name| (url.to_owned(), name.clone())).into_iter().collect();
        let (asked, ambiguous) = match self.resolve(&target, &request.name, Some((url, request)), &mut seen, context) {
            Found::Binding(..) => return None,
            Found::Circle(url, request) => {
                let found = resolve_import(&url, "/", context).ok()?;
                let text = source(&found.path, context).ok()?;
                let Request { specifier, name, span } = request;
                let message = format!("Detected cycle while resolving name '{name}' in '{specifier}'");
                return Some(crate::errors::link_error(&message, &found.name, &text, span, context));
            }
            Found::Ambiguous(asked) => (asked, true),
            Found::Missing(asked) => (asked, false),
        };
        let (url, request) = asked.as_ref().map_or((url, request), |(url, request)| (url.as_str(), request));
        let found = resolve_import(url, "/", context).ok()?;
        let text = source(&found.path, context).ok()?;
        let message = if ambiguous {
            format!(
                "The requested module '{}' contains conflicting star exports for name '{}'",
                request.specifier, request.name
            )
        } else {
            let is_common_js = self.root_asks(&request.specifier, context).unwrap_or(false);
            let start = request.span.start as usize;
            let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
            let line = text[line..].lines().next().unwrap_or_default();
            link::message(request, is_common_js && !crate::errors::is_required(context), line)
        };
        Some(crate::errors::link_error(&message, &found.name, &text, request.span, context))
    }

    /// Whether the module that was asked for imports a CommonJS file by that specifier: Node looks nowhere else.
    fn root_asks(&mut self, specifier: &str, context: &mut Context) -> Option<bool> {
        let root = self.root.clone();
        let part = self.part(&root, context)?;
        let Part::Text(record) = &*part else { return None };
        let requested = record.requested.iter().find(|requested| *requested == specifier)?;
        let target = target(&root, requested, context)?;
        Some(matches!(*self.part(&target, context)?, Part::Names(_, true)))
    }

    fn resolve(
        &mut self,
        url: &str,
        name: &str,
        asked: Option<(&str, &Request)>,
        seen: &mut BTreeSet<(String, String)>,
        context: &mut Context,
    ) -> Found {
        if !seen.insert((url.to_owned(), name.to_owned())) {
            return asked.map_or(Found::Missing(None), |(url, request)| Found::Circle(url.to_owned(), request.clone()));
        }
        let asking = || asked.map(|(url, request)| (url.to_owned(), request.clone()));
        let Some(part) = self.part(url, context) else { return Found::Missing(asking()) };
        let own = || Found::Binding(url.to_owned(), name.to_owned());
        let record = match &*part {
            Part::Names(names, _) if names.iter().any(|other| other == name) => return own(),
            Part::Names(..) => return Found::Missing(asking()),
            Part::Text(record) => record.clone(),
        };
        if record.locals.iter().any(|other| other == name) {
            return own();
        }
        match record.indirect.get(name) {
            Some(None) => return own(),
            Some(Some(request)) => {
                let Some(target) = target(url, &request.specifier, context) else { return Found::Missing(asking()) };
                return self.resolve(&target, &request.name, asked.map(|_| (url, request)), seen, context);
            }
            None if name == "default" => return Found::Missing(asking()),
            None => {}
        }
        let mut found = Found::Missing(asking());
        for specifier in &record.stars {
            let Some(target) = target(url, specifier, context) else { continue };
            match (self.resolve(&target, name, None, seen, context), &found) {
                (Found::Missing(_) | Found::Circle(..), _) => {}
                (Found::Binding(url, name), Found::Binding(other, known)) if url == *other && name == *known => {}
                (Found::Binding(url, name), Found::Missing(_)) => found = Found::Binding(url, name),
                _ => return Found::Ambiguous(asking()),
            }
        }
        found
    }
}

fn target(url: &str, specifier: &str, context: &mut Context) -> Option<String> {
    let from = resolve_import(url, "/", context).ok()?;
    Some(resolve_import(specifier, &from.name, context).ok()?.url)
}

fn builtin_names(name: &str, context: &mut Context) -> Vec<String> {
    let exports = registry::require(name, context).ok().and_then(|exports| exports.as_object());
    let keys = exports.and_then(|exports| super::synthetic::enumerable_names(&exports, context).ok());
    let names = keys.unwrap_or_default().into_iter().map(|name| name.to_std_string_lossy());
    names.chain(["default".to_owned()]).collect()
}

fn common_js_names(path: &str, context: &mut Context) -> Vec<String> {
    let path = JsValue::from(JsString::from(path));
    let found = registry::call_export(esm::NAME, "exportNames", &[path], context).ok();
    let array = found.and_then(|found| found.as_object()).and_then(|found| JsArray::from_object(found).ok());
    let Some(array) = array else { return Vec::new() };
    let length = array.length(context).unwrap_or_default();
    let names = (0..length).filter_map(|index| array.get(index, context).ok()?.as_string());
    names.map(|name| name.to_std_string_lossy()).chain(["module.exports".to_owned()]).collect()
}
