//! What the loaders' JavaScript needs from the process.

use super::{compile, dynamic, esm, living};
use crate::errors;
use crate::fs::{Kind, normalize};
use crate::registry::{self, Native, natives};
use crate::runtime::host;
use boa_engine::builtins::proxy::Proxy;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsString, JsValue};

const NATIVES: &[Native] = &[
    ("isBuiltin", 1, is_builtin),
    ("builtinModules", 0, builtin_modules),
    ("stat", 1, stat),
    ("readText", 1, read_text),
    ("codeOf", 1, code_of),
    ("realpath", 1, realpath),
    ("cwd", 0, cwd),
    ("compile", 2, compile_text),
    ("compileWrapped", 2, compile_wrapped),
    ("stripTypes", 2, strip_types),
    ("syncBuiltins", 0, living::synchronize),
    ("giveText", 2, esm::give_text),
    ("isProxy", 1, is_proxy),
    ("isModuleSyntax", 1, is_module_syntax),
    ("hasTopLevelAwait", 1, has_top_level_await),
    ("importMain", 2, esm::import_main),
    ("mainStarted", 0, esm::main_started),
    ("scriptStarted", 0, esm::script_started),
    ("mainFailed", 1, esm::main_failed),
    ("mainSettled", 0, esm::main_settled),
    ("loadModule", 3, dynamic::load),
    ("requestsOf", 1, dynamic::requests),
    ("linkModule", 1, dynamic::link),
    ("evaluateModule", 1, dynamic::evaluate),
    ("namespaceOf", 1, dynamic::namespace),
    ("moduleStatus", 1, esm::status),
    ("isAsyncGraph", 1, esm::is_async),
    ("loadRequired", 1, esm::load_required),
    ("evaluateRequired", 1, esm::evaluate_required),
    ("withEsModuleMark", 1, esm::with_mark),
];

pub(super) fn internal(context: &mut Context) -> JsResult<JsObject> {
    natives(NATIVES, context)
}

/// A string argument.
pub(super) fn text(args: &[JsValue], index: usize) -> String {
    args.get_or_undefined(index).as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default()
}

fn is_builtin(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    let name = text(args, 0);
    Ok((registry::find_public(&name).is_some() || registry::is_unsimulated(&name)).into())
}

fn builtin_modules(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let names = registry::public_names();
    let names: Vec<JsValue> = names.iter().map(|name| JsString::from(name.as_str()).into()).collect();
    Ok(JsArray::from_iter(names, context).into())
}

/// `stat(path)`: 0 for a file, 1 for a folder, -1 for nothing.
fn stat(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let program = host.program.borrow();
    let path = normalize(&program.cwd, &text(args, 0));
    let answer = match program.files.kind(&path) {
        Some(Kind::File) => 0,
        Some(Kind::Folder) => 1,
        _ => -1,
    };
    Ok(answer.into())
}

fn read_text(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let path = text(args, 0);
    let bytes = host.program.borrow().files.read(&path);
    match bytes {
        Some(bytes) => Ok(JsString::from(&*String::from_utf8_lossy(&bytes)).into()),
        None => {
            Err(JsNativeError::error().with_message(format!("ENOENT: no such file or directory, open '{path}'")).into())
        }
    }
}

/// `codeOf(path)`: the text of a file as it is compiled.
fn code_of(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(JsString::from(esm::source(&text(args, 0), context)?.as_str()).into())
}

fn realpath(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = text(args, 0);
    let real = host(context).program.borrow().files.resolve(&path).unwrap_or(path);
    Ok(JsString::from(real.as_str()).into())
}

fn cwd(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(JsString::from(host(context).program.borrow().cwd.as_str()).into())
}

fn compile_text(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    compile::compile_function(&text(args, 0), &text(args, 1), context).map(Into::into)
}

/// `compileWrapped(text, path)`: what a text gives, in which a program has wrapped a module's.
fn compile_wrapped(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    errors::compile_script(&text(args, 0), &text(args, 1), context)
}

/// `stripTypes(text, path)`: the text without its types.
fn strip_types(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let code = compile::strip_types(&text(args, 0), &text(args, 1), context)?;
    Ok(JsString::from(code.as_str()).into())
}

fn is_proxy(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(args.get_or_undefined(0).as_object().is_some_and(|object| object.is::<Proxy>()).into())
}

/// Whether a text parses as an ES module only: it has `import`, `export`, `import.meta` or top-level `await`.
fn is_module_syntax(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(compile::is_module_syntax(&text(args, 0)).into())
}

/// `hasTopLevelAwait(path)`: whether the module in that file waits at its top level.
fn has_top_level_await(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(compile::has_top_level_await(&esm::source(&text(args, 0), context)?).into())
}
