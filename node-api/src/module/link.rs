//! What a module's text asks of other modules and gives to them, and what Node says of one that waits for ever.
//!
//! The engine only names an export that is missing. Which import asked for it is read from the texts.

use oxc_allocator::Allocator;
use oxc_parser::Parser;
use oxc_span::{SourceType, Span};
use oxc_syntax::module_record::{ExportExportName, ExportImportName, ImportImportName, ModuleRecord};
use std::collections::BTreeMap;

/// An import or re-export that asks a module for a name.
#[derive(Clone, Debug)]
pub(super) struct Request {
    /// The specifier that it stands behind.
    pub(super) specifier: String,
    /// The name that is asked for.
    pub(super) name: String,
    /// Where V8 points.
    pub(super) span: Span,
}

/// What the loader asks the text of a module for.
#[derive(Debug)]
pub(super) struct Outline {
    /// The specifiers that it imports from, in the order of the text, each once.
    pub(super) requested: Vec<String>,
    /// It waits at its top level.
    pub(super) waits: bool,
    /// Something in it may throw, as far as the text says so.
    pub(super) throws: bool,
    /// What sets its variables before it runs.
    pub(super) early: Option<String>,
}

impl Outline {
    /// Reads the text of a module.
    pub(super) fn of(text: &str) -> Outline {
        let allocator = Allocator::default();
        let parsed = Parser::new(&allocator, text, SourceType::mjs()).parse();
        Outline {
            requested: requested(&parsed.module_record),
            waits: super::compile::waits(&parsed.program),
            throws: text.contains("throw "),
            early: crate::instrument::early_export(&parsed.program, &parsed.module_record),
        }
    }
}

/// What a module imports and exports.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// The specifiers, in the order of the text, each once.
    pub(super) requested: Vec<String>,
    /// Names that it imports.
    pub(super) imports: Vec<Request>,
    /// Names that it declares and exports.
    pub(super) locals: Vec<String>,
    /// Names that it takes from other modules and exports: none stands for the whole module.
    pub(super) indirect: BTreeMap<String, Option<Request>>,
    /// Specifiers of `export * from`.
    pub(super) stars: Vec<String>,
}

impl Record {
    /// Reads the text of a module.
    pub(super) fn of(text: &str) -> Record {
        let allocator = Allocator::default();
        let parsed = Parser::new(&allocator, text, SourceType::mjs()).parse();
        let record = &parsed.module_record;
        let mut found = Record { requested: requested(record), ..Record::default() };
        // V8 keeps them by the names that they have here.
        let mut entries: Vec<_> = record.import_entries.iter().collect();
        entries.sort_by_key(|entry| entry.local_name.name.as_str());
        for import in entries {
            let (name, span) = match &import.import_name {
                ImportImportName::Name(name) => (name.name.to_string(), name.span),
                ImportImportName::Default(_) => ("default".to_owned(), import.local_name.span),
                ImportImportName::NamespaceObject => continue,
            };
            let specifier = import.module_request.name.to_string();
            found.imports.push(Request { specifier, name, span });
        }
        for export in &record.local_export_entries {
            found.locals.extend(exported(&export.export_name));
        }
        for export in &record.indirect_export_entries {
            let request = match (&export.import_name, &export.module_request) {
                (ExportImportName::Name(name), Some(module)) => {
                    // `import d from …; export { d }`: the parser names what is imported as it is called here.
                    let default = record.import_entries.iter().any(|import| {
                        matches!(import.import_name, ImportImportName::Default(_))
                            && import.local_name.span == name.span
                    });
                    let name = if default { "default" } else { name.name.as_str() }.to_owned();
                    Some(Request { specifier: module.name.to_string(), name, span: export.span })
                }
                _ => None,
            };
            // `import` and `export` of one name in two statements: the import is the one that is asked.
            if let Some(name) = exported(&export.export_name) {
                found.indirect.insert(name, request);
            }
        }
        let stars = record.star_export_entries.iter().filter_map(|export| export.module_request.as_ref());
        found.stars.extend(stars.map(|module| module.name.to_string()));
        found
    }
}

fn exported(name: &ExportExportName<'_>) -> Option<String> {
    match name {
        ExportExportName::Name(name) => Some(name.name.to_string()),
        ExportExportName::Default(_) => Some("default".to_owned()),
        ExportExportName::Null => None,
    }
}

/// The specifiers that a module imports from, each once.
fn requested(record: &ModuleRecord<'_>) -> Vec<String> {
    let places = record.requested_modules.iter();
    let mut found: Vec<(u32, String)> =
        places.filter_map(|(name, places)| Some((places.first()?.span.start, name.to_string()))).collect();
    found.sort();
    found.into_iter().map(|(_, name)| name).collect()
}

/// Node's message for an export that is not there. `line` is the one that asks for it: what to write instead is made of
/// the braces in it.
pub(super) fn message(request: &Request, is_common_js: bool, line: &str) -> String {
    let Request { specifier, name, .. } = request;
    if !is_common_js || name == "default" {
        return format!("The requested module '{specifier}' does not provide an export named '{name}'");
    }
    let braces = line.find('{').and_then(|open| line.get(open..=line.rfind('}')?));
    let pattern = braces.map(|names| format!("const {} = pkg;\n", without_as(names))).unwrap_or_default();
    format!(
        "Named export '{name}' not found. The requested module '{specifier}' is a CommonJS module, which may not \
         support all module.exports as named exports.\nCommonJS modules can always be imported via the default \
         export, for example using:\n\nimport pkg from '{specifier}';\n{pattern}"
    )
}

/// `name: local` for each `name as local`.
fn without_as(names: &str) -> String {
    let mut text = String::new();
    let mut rest = names;
    while let Some(at) = rest.find("as") {
        let (before, behind) = (&rest[..at], &rest[at + 2..]);
        if before.ends_with(char::is_whitespace) && behind.starts_with(char::is_whitespace) {
            text.push_str(before.trim_end());
            text.push_str(": ");
            rest = behind.trim_start();
        } else {
            text.push_str(&rest[..at + 2]);
            rest = behind;
        }
    }
    text + rest
}

/// The warning for a top-level `await` that never settles: the place, the line, a caret.
pub(super) fn unsettled(url: &str, text: &str, at: usize, line: u32) -> String {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let whole = text[start..].lines().next().unwrap_or_default();
    let indent = " ".repeat(text[start..at].chars().count());
    format!("Warning: Detected unsettled top-level await at {url}:{line}\n{whole}\n{indent}^\n\n\n\n")
}
