//! ES modules: the engine links and evaluates them, Node's rules say which file an `import` means.

use super::natives::text;
use super::{compile, link, resolve, synthetic};
use crate::errors::{Evaluating, evaluating, node_error};
use crate::instrument::{SiteInfo, Sources};
use crate::registry;
use crate::runtime::{Callback, Host, fatal, host, limits};
use boa_engine::builtins::promise::PromiseState;
use boa_engine::module::{ModuleLoader, ModuleRequest, Referrer};
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::{
    Context, JsArgs, JsError, JsNativeError, JsResult, JsString, JsValue, Module, NativeFunction, js_string,
};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::Path;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// The part of the loader that is JavaScript.
pub(super) const NAME: &str = "internal/module/esm";

/// The modules of a process, by URL.
#[derive(Default)]
pub struct EsModules {
    by_url: RefCell<BTreeMap<String, Module>>,
    main: Cell<Main>,
    /// By file, the statement or expression at which its top level waited last.
    waits: RefCell<BTreeMap<u32, SiteInfo>>,
}

/// How far an entry that is an ES module has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Main {
    /// The entry is CommonJS.
    #[default]
    None,
    /// Its top level has not settled.
    Pending,
    /// It has run to its end.
    Settled,
}

impl ModuleLoader for EsModules {
    async fn load_imported_module(
        self: Rc<Self>,
        referrer: Referrer,
        request: ModuleRequest,
        context: &RefCell<&mut Context>,
    ) -> JsResult<Module> {
        let context = &mut context.borrow_mut();
        let parent = referrer.path().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
        let kind = request.get_attribute("type").map(|kind| kind.to_std_string_lossy());
        self.import(&request.specifier().to_std_string_lossy(), &parent, kind.as_deref(), context)
    }

    fn init_import_meta(self: Rc<Self>, meta: &JsObject, module: &Module, context: &mut Context) {
        let path = module.path().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
        let done = fill_meta(meta, &path, context);
        debug_assert!(done.is_ok(), "a new object takes properties");
    }
}

/// `import.meta`: `dirname`, `filename`, `main`, `resolve`, `url`, in Node's order.
fn fill_meta(meta: &JsObject, path: &str, context: &mut Context) -> JsResult<()> {
    let url = url_of(path, context)?;
    let is_main = host(context).program_entry() == path;
    let folder = JsString::from(crate::fs::parent(path));
    meta.set(js_string!("dirname"), folder, true, context)?;
    meta.set(js_string!("filename"), JsString::from(path), true, context)?;
    meta.set(js_string!("main"), is_main, true, context)?;
    let parent = JsString::from(path);
    let resolve = NativeFunction::from_copy_closure_with_captures(
        |_, args, parent, context| {
            let specifier = args.first().cloned().unwrap_or_default().to_string(context)?;
            let args = [specifier.into(), parent.clone().into()];
            registry::call_export("internal/module/package", "resolveMeta", &args, context)
        },
        parent,
    );
    let resolve = FunctionObjectBuilder::new(context.realm(), resolve).name(js_string!("resolve")).length(1).build();
    meta.set(js_string!("resolve"), resolve, true, context)?;
    meta.set(js_string!("url"), JsString::from(url.as_str()), true, context)?;
    Ok(())
}

/// What an `import` means.
pub(super) struct Resolved {
    pub(super) url: String,
    pub(super) path: String,
    pub(super) format: String,
}

pub(super) fn resolve_import(specifier: &str, parent: &str, context: &mut Context) -> JsResult<Resolved> {
    let args = [JsString::from(specifier).into(), JsString::from(parent).into()];
    let found = registry::call_export("internal/module/package", "resolveImport", &args, context)?;
    let found = found.as_object().ok_or_else(|| JsNativeError::typ().with_message("a resolved module"))?;
    let mut field = |name: &str| -> JsResult<String> {
        let value = found.get(JsString::from(name), context)?;
        Ok(value.as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default())
    };
    Ok(Resolved { url: field("url")?, path: field("path")?, format: field("format")? })
}

fn url_of(path: &str, context: &mut Context) -> JsResult<String> {
    let url = registry::call_export("internal/module/package", "urlOf", &[JsString::from(path).into()], context)?;
    Ok(url.as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default())
}

impl EsModules {
    /// How far the entry has come.
    pub fn main(&self) -> Main {
        self.main.get()
    }

    /// The module with that address.
    pub(super) fn module(&self, url: &str) -> Option<Module> {
        self.by_url.borrow().get(url).cloned()
    }

    /// The module that `specifier` means in the file `parent`.
    pub(super) fn import(
        &self,
        specifier: &str,
        parent: &str,
        kind: Option<&str>,
        context: &mut Context,
    ) -> JsResult<Module> {
        let found = resolve_import(specifier, parent, context)?;
        check_attribute(&found, kind, context)?;
        if let Some(module) = self.by_url.borrow().get(&found.url) {
            return Ok(module.clone());
        }
        let module = match found.format.as_str() {
            "builtin" => synthetic::builtin(&found.path, context)?,
            "json" => synthetic::json(&found.path, context)?,
            "commonjs" => synthetic::common_js(&found.path, context)?,
            _ => {
                let text = source(&found.path, context)?;
                if found.format == "module" || compile::is_module_syntax(&text) {
                    compile::parse_module(&text, &found.path, context)?
                } else {
                    synthetic::common_js(&found.path, context)?
                }
            }
        };
        self.by_url.borrow_mut().insert(found.url, module.clone());
        Ok(module)
    }
}

/// JSON needs `with { type: 'json' }`, and only JSON may have it.
fn check_attribute(found: &Resolved, kind: Option<&str>, context: &mut Context) -> JsResult<()> {
    let (code, args): (&str, &[&str]) = match (found.format.as_str(), kind) {
        ("json", None) => ("ERR_IMPORT_ATTRIBUTE_MISSING", &[&found.url, "type", "json"]),
        ("json", Some("json")) | (_, None) => return Ok(()),
        (_, Some("json")) => ("ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE", &[&found.url, "json"]),
        (_, Some(kind)) => ("ERR_IMPORT_ATTRIBUTE_UNSUPPORTED", &["type", kind, &found.url]),
    };
    let args: Vec<JsValue> = args.iter().map(|arg| JsString::from(*arg).into()).collect();
    Err(node_error(code, &args, context))
}

/// The text of a file, or of a `data:` URL.
pub(super) fn source(path: &str, context: &mut Context) -> JsResult<String> {
    if path.starts_with("data:") {
        let text = registry::call_export("internal/module/package", "dataOf", &[JsString::from(path).into()], context)?;
        return Ok(text.as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default());
    }
    let bytes = host(context).program.borrow().files.read(path);
    let bytes = bytes.ok_or_else(|| JsNativeError::error().with_message(format!("ENOENT: {path}")))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// An `import()` that the instrumenter has not seen: it stands in the text of `new Function`.
pub(crate) fn import_dynamically(host: &Rc<Host>, job: boa_engine::job::NativeAsyncJob) {
    let origin = host.origin("import", &JsValue::undefined());
    let callback = Callback::native(host, move |context| {
        let host = crate::runtime::host(context);
        host.load_at_once(true);
        let result = poll_once(job, context).and_then(|()| run_static_jobs(&host, context));
        host.load_at_once(false);
        result
    });
    host.event_loop().microtask(callback, origin);
}

/// Loads what statically imported modules import in turn.
fn run_static_jobs(host: &Rc<Host>, context: &mut Context) -> JsResult<()> {
    while let Some(job) = host.next_async_job() {
        poll_once(job, context)?;
    }
    Ok(())
}

fn poll_once(job: boa_engine::job::NativeAsyncJob, context: &mut Context) -> JsResult<()> {
    let cell = RefCell::new(context);
    let mut future = pin!(job.call(&cell));
    let mut task = std::task::Context::from_waker(Waker::noop());
    match future.as_mut().poll(&mut task) {
        Poll::Ready(result) => result.map(drop),
        Poll::Pending => Err(JsNativeError::error().with_message("loading a module waited for something").into()),
    }
}

pub(super) fn loader(context: &Context) -> Rc<EsModules> {
    context.downcast_module_loader::<EsModules>().expect("every context of a run has this loader")
}

/// Loads and links a module and all that it imports, at once.
fn load_graph(url: &str, context: &mut Context) -> JsResult<Module> {
    let module = loader(context).import(url, "/", None, context)?;
    load_requests(&module, url, context)?;
    link_graph(&module, url, context)?;
    Ok(module)
}

/// Loads all that a module imports.
pub(super) fn load_requests(module: &Module, url: &str, context: &mut Context) -> JsResult<()> {
    let host = host(context);
    let outer = host.load_at_once(true);
    let loaded = module.load(context);
    let result = run_static_jobs(&host, context);
    host.load_at_once(outer);
    result?;
    match loaded.state() {
        PromiseState::Rejected(reason) => {
            host.forget_rejection(&loaded.into());
            Err(crate::errors::unresolved(JsError::from_opaque(reason), false, context))
        }
        PromiseState::Pending => Err(JsNativeError::error().with_message(format!("{url} was not loaded")).into()),
        PromiseState::Fulfilled(_) => Ok(()),
    }
}

/// Links a loaded module; what is missing is reported as Node does.
pub(super) fn link_graph(module: &Module, url: &str, context: &mut Context) -> JsResult<()> {
    let Err(error) = module.link(context) else { return Ok(()) };
    Err(resolve::explain(url, context).unwrap_or(error))
}

/// `ꙮg(site, value)`: the top level of a module is about to wait.
pub(super) fn awaited(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let number = args.get_or_undefined(0).as_number().unwrap_or_default() as u32;
    if let Some(site) = Sources::of(context).site(number) {
        loader(context).waits.borrow_mut().insert(site.file, site);
    }
    Ok(args.get_or_undefined(1).clone())
}

/// What Node warns of when the entry's top-level `await` never settled. An entry that has not begun waits for one of
/// the modules that it imports.
pub(crate) fn unsettled_warning(context: &mut Context) -> Option<String> {
    let sources = Sources::of(context);
    let entry = sources.file_at(&host(context).program_entry()).and_then(|file| sources.number_of(&file));
    let waits = loader(context).waits.borrow().clone();
    let site = entry.and_then(|entry| waits.get(&entry)).or_else(|| waits.values().next_back())?;
    let file = sources.file(site.file)?;
    let url = url_of(&file.path, context).ok()?;
    Some(link::unsettled(&url, &file.text, site.offset as usize, site.line))
}

/// `importMain(url)`: a promise that settles when the entry has run.
pub(super) fn import_main(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    evaluating(Evaluating::Entry, context, |context| {
        let module = load_graph(&text(args, 0), context)?;
        Ok(module.evaluate(context)?.into())
    })
}

pub(super) fn main_started(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    loader(context).main.set(Main::Pending);
    host(context).operations.module_started();
    Ok(JsValue::undefined())
}

/// `scriptStarted()`: the entry is CommonJS.
pub(super) fn script_started(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).operations.script_started(context);
    Ok(JsValue::undefined())
}

/// `mainFailed(error)`: the entry threw, or its top-level `await` was rejected.
pub(super) fn main_failed(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let error = JsError::from_opaque(args.first().cloned().unwrap_or_default());
    fatal::uncaught(&host, error, crate::errors::Way::Entry, context);
    if host.exit_code().is_some() {
        return Err(limits::stop());
    }
    Ok(JsValue::undefined())
}

pub(super) fn main_settled(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    loader(context).main.set(Main::Settled);
    Ok(JsValue::undefined())
}

/// Whether the entry is an ES module whose top level still waits.
pub(crate) fn main_is_pending(context: &Context) -> bool {
    loader(context).main() == Main::Pending
}

/// `requireEsm(path)`: the namespace of an ES module, evaluated now.
pub(super) fn require_esm(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = text(args, 0);
    let module = load_graph(&url_of(&path, context)?, context)?;
    let promise = module.evaluate(context)?;
    match promise.state() {
        PromiseState::Fulfilled(_) => Ok(module.namespace(context).into()),
        PromiseState::Rejected(reason) => {
            host(context).forget_rejection(&promise.into());
            Err(JsError::from_opaque(reason))
        }
        PromiseState::Pending => Err(node_error("ERR_REQUIRE_ASYNC_MODULE", &[], context)),
    }
}

/// `withEsModuleMark(path)`: what `require` gives for an ES module with a default export. Transpiled code tells it from
/// a CommonJS module by `__esModule`.
pub(super) fn with_mark(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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
