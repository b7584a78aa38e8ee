//! From a CommonJS file's text to the function that Node calls with `exports`, `require` and the rest.

use boa_engine::object::JsObject;
use boa_engine::{Context, JsNativeError, JsResult, Module, Script, Source};
use oxc_allocator::Allocator;
use oxc_parser::{ParseOptions, Parser};
use oxc_span::SourceType;
use std::path::Path;

/// Compiles the text of a CommonJS module. The wrapper stands on the first line, so lines keep their numbers.
///
/// # Errors
/// A `SyntaxError`.
pub fn compile_function(text: &str, path: &str, context: &mut Context) -> JsResult<JsObject> {
    let text = strip_shebang(text.strip_prefix('\u{feff}').unwrap_or(text));
    let wrapped = format!("(function (exports, require, module, __filename, __dirname) {{{text}\n}})");
    let source = Source::from_bytes(&wrapped).with_path(Path::new(path));
    let function = Script::parse(source, None, context)?.evaluate(context)?;
    function.as_object().ok_or_else(|| JsNativeError::typ().with_message("a module is a function").into())
}

/// `#!/usr/bin/env node` on the first line is not JavaScript.
fn strip_shebang(text: &str) -> String {
    if text.starts_with("#!") { format!("//{text}") } else { text.to_owned() }
}

/// Whether a text is an ES module that cannot be read as CommonJS: it has `import` or `export` statements,
/// `import.meta`, or an `await` at its top level.
pub fn is_module_syntax(text: &str) -> bool {
    if !["import", "export", "await"].iter().any(|word| text.contains(word)) {
        return false;
    }
    let allocator = Allocator::default();
    let parse = |kind: SourceType| {
        let options = ParseOptions { allow_return_outside_function: true, ..ParseOptions::default() };
        Parser::new(&allocator, text, kind).with_options(options).parse()
    };
    let script = parse(SourceType::cjs());
    if !script.panicked && script.diagnostics.is_empty() && !script.module_record.has_module_syntax {
        return false;
    }
    let module = parse(SourceType::mjs());
    !module.panicked && module.diagnostics.is_empty()
}

/// Parses an ES module.
///
/// # Errors
/// A `SyntaxError`.
pub fn parse_module(text: &str, path: &str, context: &mut Context) -> JsResult<Module> {
    let text = strip_shebang(text.strip_prefix('\u{feff}').unwrap_or(text));
    Module::parse(Source::from_bytes(&text).with_path(Path::new(path)), None, context)
}
