//! What `import()` needs of the engine. The order in which things happen is JavaScript (`dynamic.js`).

use super::esm::{awaited, link_graph, load_called, loader, resolve_import};
use super::natives::text;
use crate::errors::{Evaluating, evaluating};
use crate::instrument::{Sources, hidden};
use crate::registry;
use crate::runtime::host;
use boa_engine::builtins::promise::PromiseState;
use boa_engine::object::FunctionObjectBuilder;
use boa_engine::object::builtins::JsArray;
use boa_engine::{
    Context, JsArgs, JsError, JsNativeError, JsResult, JsString, JsValue, Module, NativeFunction, js_string,
};

/// The hook that stands in for `import` in `import()`.
pub(crate) fn import_hook() -> (&'static str, NativeFunction) {
    (hidden::IMPORT, NativeFunction::from_fn_ptr(import_in))
}

/// The hook that stands around what the top level of a module awaits.
pub(crate) fn await_hook() -> (&'static str, NativeFunction) {
    (hidden::TOP_AWAITED, NativeFunction::from_fn_ptr(awaited))
}

/// `ꙮm(function)`: `import` in the file that the function is in. Text without a file imports as whoever has it run, and as the
/// entry when nobody does.
fn import_in(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let number = args.get_or_undefined(0).as_number().unwrap_or_default() as u32;
    let sources = Sources::of(context);
    let file = sources.function(number).and_then(|function| sources.file(function.file));
    let own = file.map(|file| file.path.clone()).filter(|path| path.starts_with('/'));
    let mut calls = context.stack_trace().map(|frame| frame.position().path.to_string());
    let path = own.or_else(|| calls.find(|path| path.starts_with('/')));
    let path = JsString::from(path.unwrap_or_else(|| host(context).program_entry()).as_str());
    let import = NativeFunction::from_copy_closure_with_captures(
        |_, args, path: &JsString, context| {
            let args = [path.clone().into(), args.get_or_undefined(0).clone(), args.get_or_undefined(1).clone()];
            registry::call_export("internal/module/dynamic", "importDynamically", &args, context)
        },
        path,
    );
    Ok(FunctionObjectBuilder::new(context.realm(), import).name(js_string!("import")).build().into())
}

fn module_of(args: &[JsValue], context: &Context) -> JsResult<Module> {
    let url = text(args, 0);
    let module = loader(context).module(&url);
    module.ok_or_else(|| JsNativeError::error().with_message(format!("{url} was not loaded")).into())
}

/// `loadModule(specifier, parent, type)`: loads a module with all that it imports. Returns its address.
pub(super) fn load(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (specifier, parent) = (text(args, 0), text(args, 1));
    let kind = args.get_or_undefined(2).as_string().map(|kind| kind.to_std_string_lossy());
    load_called(&specifier, &parent, kind.as_deref(), context)?;
    let url = resolve_import(&specifier, &parent, context)?.url;
    Ok(JsString::from(url.as_str()).into())
}

/// `requestsOf(url)`: the addresses of what a loaded module imports, each once.
pub(super) fn requests(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let urls = loader(context).requests(&text(args, 0), context)?;
    let urls: Vec<JsValue> = urls.iter().map(|url| JsString::from(url.as_str()).into()).collect();
    Ok(JsArray::from_iter(urls, context).into())
}

/// `linkModule(url)`: links a module and all that it imports.
pub(super) fn link(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let module = module_of(args, context)?;
    evaluating(Evaluating::Import, context, |context| link_graph(&module, &text(args, 0), context))?;
    Ok(JsValue::undefined())
}

/// `evaluateModule(url)`: the promise of a module's evaluation. What a CommonJS file throws is thrown.
pub(super) fn evaluate(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (url, modules) = (text(args, 0), loader(context));
    let promise = evaluating(Evaluating::Import, context, |context| modules.evaluate(&url, context))?;
    match promise.state() {
        PromiseState::Rejected(reason) if !modules.is_text(&url) => {
            host(context).forget_rejection(&promise.into());
            Err(JsError::from_opaque(reason))
        }
        _ => Ok(promise.into()),
    }
}

/// `namespaceOf(url)`: the namespace object of a linked module.
pub(super) fn namespace(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(module_of(args, context)?.namespace(context).into())
}
