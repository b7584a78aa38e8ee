//! ES modules that `require` asks for.

use super::{load_graph, loader, run_static_jobs};
use crate::module::evaluation::Status;
use crate::module::natives::text;
use crate::runtime::host;
use boa_engine::builtins::promise::PromiseState;
use boa_engine::{Context, JsError, JsResult, JsValue, Module, js_string};
use std::path::Path;

/// `moduleStatus(url)`: how far a module has come, in Node's words; undefined when it is not there.
pub(in crate::module) fn status(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let url = text(args, 0);
    let modules = loader(context);
    if modules.module(&url).is_none() {
        return Ok(JsValue::undefined());
    }
    let status = match modules.evaluations.status(&url) {
        Status::Loaded => "uninstantiated",
        Status::Linked if modules.reaches_evaluating(&url, context)? => "evaluating",
        Status::Linked => "instantiated",
        Status::Evaluating => "evaluating",
        Status::Waiting | Status::Evaluated if modules.evaluations.error(&url).is_some() => "errored",
        Status::Waiting | Status::Evaluated => "evaluated",
    };
    Ok(js_string!(status).into())
}

/// `isAsyncGraph(url)`: whether a linked module or anything that it imports waits at its top level.
pub(in crate::module) fn is_async(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(loader(context).is_async(&text(args, 0), context)?.into())
}

/// `loadRequired(url)`: loads and links an ES module that `require` asks for.
pub(in crate::module) fn load_required(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let url = text(args, 0);
    let modules = loader(context);
    let outer = modules.required.replace(true);
    let result = crate::errors::requiring(context, |context| load_graph(&url, context));
    modules.required.set(outer);
    result?;
    Ok(JsValue::undefined())
}

/// `evaluateRequired(url)`: evaluates a linked ES module. Returns its namespace.
pub(in crate::module) fn evaluate_required(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let url = text(args, 0);
    let modules = loader(context);
    let Some(module) = modules.module(&url) else { return Ok(JsValue::undefined()) };
    let promise = modules.evaluate(&url, context)?;
    if let PromiseState::Rejected(reason) = promise.state() {
        host(context).forget_rejection(&promise.into());
        return Err(JsError::from_opaque(reason));
    }
    Ok(module.namespace(context).into())
}

/// `withEsModuleMark(path)`: what `require` gives for an ES module with a default export. Transpiled code tells it from
/// a CommonJS module by `__esModule`.
pub(in crate::module) fn with_mark(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = text(args, 0);
    let inner = format!("export * from '{path}'; export {{ default }} from '{path}'; export const __esModule = true;");
    let source = boa_engine::Source::from_bytes(&inner).with_path(Path::new(&path));
    let module = Module::parse(source, None, context)?;
    let host = host(context);
    let outer = host.load_at_once(true);
    module.load(context);
    let result = run_static_jobs(&host, context);
    host.load_at_once(outer);
    result?;
    module.link(context)?;
    module.evaluate(context)?;
    Ok(module.namespace(context).into())
}
