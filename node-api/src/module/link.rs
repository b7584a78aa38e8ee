//! What Node says when modules do not fit together, and when one waits for ever.
//!
//! The engine only names the export that is missing. Which import asked for it is read from the texts.

use oxc_allocator::Allocator;
use oxc_parser::Parser;
use oxc_span::SourceType;
use oxc_syntax::module_record::{ExportImportName, ImportImportName};

/// An import or re-export that asks a module for a name.
pub(super) struct Request {
    /// The specifier that it stands behind.
    pub(super) specifier: String,
    /// `name` or `name: local` for each import of its statement, as a destructuring pattern has them.
    pub(super) pattern: String,
}

/// The first import of `name` in a module's text.
pub(super) fn request_of(name: &str, text: &str) -> Option<Request> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::mjs()).parse();
    let record = &parsed.module_record;
    let import = record.import_entries.iter().find(|entry| match &entry.import_name {
        ImportImportName::Name(span) => span.name == name,
        ImportImportName::Default(_) => name == "default",
        ImportImportName::NamespaceObject => false,
    });
    if let Some(import) = import {
        let together = record.import_entries.iter().filter(|entry| entry.statement_span == import.statement_span);
        let parts = together.filter_map(|entry| match &entry.import_name {
            ImportImportName::Name(span) if span.name == entry.local_name.name => Some(span.name.to_string()),
            ImportImportName::Name(span) => Some(format!("{}: {}", span.name, entry.local_name.name)),
            _ => None,
        });
        let pattern = parts.collect::<Vec<_>>().join(", ");
        return Some(Request { specifier: import.module_request.name.to_string(), pattern });
    }
    let export = record
        .indirect_export_entries
        .iter()
        .find(|entry| matches!(&entry.import_name, ExportImportName::Name(span) if span.name == name))?;
    let specifier = export.module_request.as_ref()?.name.to_string();
    Some(Request { specifier, pattern: name.to_owned() })
}

/// The specifiers that a module's text imports from, each once.
pub(super) fn requested(text: &str) -> Vec<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::mjs()).parse();
    let mut found: Vec<(u32, String)> = parsed
        .module_record
        .requested_modules
        .iter()
        .filter_map(|(name, places)| Some((places.first()?.span.start, name.to_string())))
        .collect();
    found.sort();
    found.into_iter().map(|(_, name)| name).collect()
}

/// Node's message for an export that is not there.
pub(super) fn message(name: &str, request: &Request, is_common_js: bool) -> String {
    let specifier = &request.specifier;
    if !is_common_js || name == "default" {
        return format!("The requested module '{specifier}' does not provide an export named '{name}'");
    }
    format!(
        "Named export '{name}' not found. The requested module '{specifier}' is a CommonJS module, which may not \
         support all module.exports as named exports.\nCommonJS modules can always be imported via the default \
         export, for example using:\n\nimport pkg from '{specifier}';\nconst {{ {} }} = pkg;\n",
        request.pattern
    )
}

/// The warning for a top-level `await` that never settles: the place, the line, a caret.
pub(super) fn unsettled(url: &str, text: &str, at: usize, line: u32) -> String {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let whole = text[start..].lines().next().unwrap_or_default();
    let indent = " ".repeat(text[start..at].chars().count());
    format!("Warning: Detected unsettled top-level await at {url}:{line}\n{whole}\n{indent}^\n\n\n\n")
}
