//! From a file's text to what the engine can run.

use super::types::{self, Refusal};
use crate::errors;
use crate::instrument::{self, SourceKind};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsResult, JsString, Module};
use oxc_allocator::Allocator;
use oxc_ast::ast::{
    ArrowFunctionExpression, AwaitExpression, ForOfStatement, Function, Program, VariableDeclaration,
    VariableDeclarationKind,
};
use oxc_ast_visit::{Visit, walk};
use oxc_parser::Parser;
use oxc_span::SourceType;
use oxc_syntax::scope::ScopeFlags;
use std::borrow::Cow;

/// Compiles the text of a CommonJS module to the function that Node calls with `exports`, `require` and the rest. The
/// wrapper stands on the first line, so lines keep their numbers.
///
/// # Errors
/// A `SyntaxError`.
pub(super) fn compile_function(text: &str, path: &str, context: &mut Context) -> JsResult<JsObject> {
    errors::compile_common_js(&hide_shebang(text), path, context)
}

/// Parses an ES module, with code of our own behind it.
///
/// # Errors
/// A `SyntaxError`.
pub(super) fn parse_module(text: &str, path: &str, tail: &str, context: &mut Context) -> JsResult<Module> {
    errors::compile_module(&hide_shebang(text), path, tail, context)
}

/// The text of the TypeScript file `path` without its types.
///
/// # Errors
/// A `SyntaxError` for what is more than types; packages have to bring JavaScript.
pub(super) fn strip_types(text: &str, path: &str, context: &mut Context) -> JsResult<String> {
    let fail = |code: &str, word: &str, context: &mut Context| {
        Err(errors::node_error(code, &[JsString::from(word).into()], context))
    };
    if path.contains("/node_modules/") {
        return fail("ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING", path, context);
    }
    match types::strip(&hide_shebang(text)) {
        Ok(code) => Ok(code),
        Err(Refusal::Unsupported(message)) => fail("ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX", &message, context),
        Err(Refusal::Invalid(message)) => fail("ERR_INVALID_TYPESCRIPT_SYNTAX", &message, context),
    }
}

/// `#!/usr/bin/env node` on the first line is not JavaScript; places after it keep their lines.
fn hide_shebang(text: &str) -> Cow<'_, str> {
    match text.strip_prefix("#!") {
        Some(rest) => Cow::Owned(format!("//{rest}")),
        None => Cow::Borrowed(text),
    }
}

/// What V8 says of a text that is no CommonJS because it has statements of a module.
const OF_MODULES: [&str; 3] = [
    "Cannot use import statement outside a module",
    "Unexpected token 'export'",
    "Cannot use 'import.meta' outside a module",
];

/// Whether a text is to be read as an ES module, since it cannot be read as CommonJS: because of `import`, `export` or
/// `import.meta`, or, if it can be read as one, of an `await` at its top level or a name that CommonJS gives.
pub(super) fn is_module_syntax(text: &str) -> bool {
    let names = ["exports", "require", "module", "__filename", "__dirname"];
    let declares = |name: &&str| ["let", "const", "class"].iter().any(|word| text.contains(&format!("{word} {name}")));
    if !["import", "export", "await"].iter().any(|word| text.contains(word)) && !names.iter().any(declares) {
        return false;
    }
    let Some(failure) = instrument::failure(text, SourceKind::CommonJs) else { return false };
    OF_MODULES.contains(&failure.message.as_str()) || instrument::failure(text, SourceKind::Module).is_none()
}

/// Whether an ES module waits outside of all functions.
pub(super) fn has_top_level_await(text: &str) -> bool {
    let allocator = Allocator::default();
    waits(&Parser::new(&allocator, text, SourceType::mjs()).parse().program)
}

/// The same for a module that has been parsed.
pub(super) fn waits(program: &Program<'_>) -> bool {
    let mut search = Waits(false);
    search.visit_program(program);
    search.0
}

/// Looks for an `await` outside of functions.
struct Waits(bool);

impl<'a> Visit<'a> for Waits {
    fn visit_await_expression(&mut self, _: &AwaitExpression<'a>) {
        self.0 = true;
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.0 |= it.r#await;
        walk::walk_for_of_statement(self, it);
    }

    fn visit_variable_declaration(&mut self, it: &VariableDeclaration<'a>) {
        self.0 |= it.kind == VariableDeclarationKind::AwaitUsing;
        walk::walk_variable_declaration(self, it);
    }

    fn visit_function(&mut self, _: &Function<'a>, _: ScopeFlags) {}

    fn visit_arrow_function_expression(&mut self, _: &ArrowFunctionExpression<'a>) {}
}
