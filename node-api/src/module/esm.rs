//! ES modules: the engine links and evaluates them, Node's rules say which file an `import` means.

mod entry;
mod found;
mod required;

pub(super) use entry::{import_main, main_failed, main_settled, main_started, script_started};
pub(crate) use entry::{main_is_pending, unsettled_warnings};
pub(super) use found::{Resolved, give_text, resolve_import, source};
pub(super) use required::{evaluate_required, is_async, load_required, status, with_mark};

use super::evaluation::evening::{self, Plan};
use super::evaluation::{Evaluations, Status};
use super::link::Outline;
use super::living::{self, Living};
use super::{compile, resolve, synthetic};
use crate::errors::node_error;
use crate::instrument::{SiteInfo, Sources, address};
use crate::registry;
use crate::runtime::{Callback, Host, host};
use boa_engine::builtins::promise::PromiseState;
use boa_engine::module::{ModuleLoader, ModuleRequest, Referrer};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsError, JsNativeError, JsResult, JsString, JsValue, Module, js_string};
use found::{check_attribute, fill_meta, load_hooked, resolve_anew};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// The part of the loader that is JavaScript.
pub(super) const NAME: &str = "internal/module/esm";

/// The attribute of an import that only makes a module wait for another once more.
const AGAIN: &str = "ꙮ";

/// The modules of a process, by URL.
#[derive(Default)]
pub struct EsModules {
    by_url: RefCell<BTreeMap<String, Loaded>>,
    pub(super) evaluations: Evaluations,
    main: Cell<Main>,
    /// The addresses of what the load under way has brought.
    fresh: RefCell<Vec<String>>,
    /// What is loaded now, `require` has asked for.
    pub(super) required: Cell<bool>,
    /// What modules need that are loaded once more.
    plan: RefCell<Plan>,
    /// Texts that hooks of the program have given, by the name that stands for the file.
    given: RefCell<BTreeMap<String, String>>,
    /// Built-in modules as texts, and what those that have not been evaluated are to export, by path.
    pub(super) living: RefCell<Vec<Rc<Living>>>,
    pub(super) unborn: RefCell<BTreeMap<String, (Vec<JsString>, JsValue)>>,
    /// By file, the statement or expression at which its top level waited last.
    waits: RefCell<BTreeMap<u32, SiteInfo>>,
}

/// A module that is there.
#[derive(Clone)]
struct Loaded {
    module: Module,
    path: String,
    /// What the text of an ES module says.
    outline: Option<Rc<Outline>>,
    /// The addresses of what it imports, each once, when they have been asked for.
    requests: Option<Rc<[String]>>,
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
        let specifier = request.specifier().to_std_string_lossy();
        let kind = request.get_attribute("type").map(|kind| kind.to_std_string_lossy());
        let is_foreign = |key: &JsString| *key != js_string!("type") && key.to_std_string_lossy() != AGAIN;
        if let Some(foreign) = request.attributes().iter().find(|attribute| is_foreign(attribute.key())) {
            let found = resolve_import(&specifier, &parent, context)?;
            if !self.is_known(&found, kind.as_deref()) {
                let url = JsString::from(found.url).into();
                let args = [foreign.key().clone().into(), foreign.value().clone().into(), url];
                return Err(node_error("ERR_IMPORT_ATTRIBUTE_UNSUPPORTED", &args, context));
            }
        }
        self.import(&specifier, &parent, kind.as_deref(), context)
    }

    fn init_import_meta(self: Rc<Self>, meta: &JsObject, module: &Module, context: &mut Context) {
        let path = module.path().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
        let fill = if path.starts_with("node:") { living::fill_meta } else { fill_meta };
        let done = fill(meta, &path, context);
        debug_assert!(done.is_ok(), "a new object takes properties");
    }
}

impl EsModules {
    /// How far the entry has come.
    pub fn main(&self) -> Main {
        self.main.get()
    }

    /// The module with that address.
    pub(super) fn module(&self, url: &str) -> Option<Module> {
        self.by_url.borrow().get(url).map(|loaded| loaded.module.clone())
    }

    /// Whether a module waits at its own top level.
    pub(super) fn waits(&self, url: &str) -> bool {
        self.by_url.borrow().get(url).and_then(|loaded| loaded.outline.as_ref()).is_some_and(|outline| outline.waits)
    }

    /// Whether the module is an ES module's text.
    pub(super) fn is_text(&self, url: &str) -> bool {
        self.by_url.borrow().get(url).is_some_and(|loaded| loaded.outline.is_some())
    }

    /// Sets the variables of modules that have not run, which others in their cycle may use before.
    pub(super) fn hoist(&self, urls: &[String], context: &mut Context) -> JsResult<()> {
        for url in urls {
            let Some(Loaded { module, outline: Some(outline), .. }) = self.by_url.borrow().get(url).cloned() else {
                continue;
            };
            let Some(name) = &outline.early else { continue };
            if let Some(set) = module.get_value(JsString::from(name.as_str()), context)?.as_callable() {
                set.call(&JsValue::undefined(), &[], context)?;
            }
        }
        Ok(())
    }

    /// The addresses of what a module imports, each once.
    pub(super) fn requests(&self, url: &str, context: &mut Context) -> JsResult<Rc<[String]>> {
        let Some(loaded) = self.by_url.borrow().get(url).cloned() else { return Ok(Rc::default()) };
        if let Some(known) = loaded.requests {
            return Ok(known);
        }
        let mut urls: Vec<String> = Vec::new();
        for specifier in loaded.outline.iter().flat_map(|outline| &outline.requested) {
            let target = resolve_import(specifier, &loaded.path, context)?.url;
            if !urls.contains(&target) {
                urls.push(target);
            }
        }
        let urls: Rc<[String]> = urls.into();
        if let Some(loaded) = self.by_url.borrow_mut().get_mut(url) {
            loaded.requests = Some(urls.clone());
        }
        Ok(urls)
    }

    /// Whether a module's text says that it may throw.
    pub(super) fn throws(&self, url: &str) -> bool {
        self.by_url.borrow().get(url).and_then(|loaded| loaded.outline.as_ref()).is_some_and(|outline| outline.throws)
    }

    /// Looks whether the engine can evaluate a graph that has been loaded. If it cannot, what was loaded is forgotten,
    /// to be loaded once more with what it needs.
    fn even_out(&self, url: &str, context: &mut Context) -> JsResult<bool> {
        let waits = |loaded: &Loaded| loaded.outline.as_ref().is_some_and(|outline| outline.waits);
        // Hooks of the program are not asked twice.
        if !self.by_url.borrow().values().any(waits) || !self.given.borrow().is_empty() {
            return Ok(false);
        }
        let plan = evening::plan(self, url, context)?;
        if plan.is_empty() {
            return Ok(false);
        }
        let fresh = self.fresh.borrow();
        self.by_url.borrow_mut().retain(|url, loaded| loaded.outline.is_none() || !fresh.contains(url));
        *self.plan.borrow_mut() = plan;
        Ok(true)
    }

    /// The code that a module needs behind its text.
    fn tail(&self, found: &Resolved, outline: &Outline, context: &mut Context) -> JsResult<String> {
        let Some((url, times)) = self.plan.borrow().get(&found.url).cloned() else { return Ok(String::new()) };
        let mut tail = if outline.throws && !outline.waits { "\nif (false) await 0;" } else { "" }.to_owned();
        for specifier in &outline.requested {
            if resolve_import(specifier, &found.name, context)?.url == url {
                let specifier = specifier.replace('\\', "\\\\").replace('\'', "\\'");
                for time in 0..times {
                    tail.push_str(&format!("\nimport '{specifier}' with {{ {AGAIN}: '{time}' }};"));
                }
                break;
            }
        }
        Ok(tail)
    }

    /// Whether that module is there under the type that is asked for: Node then looks at no attribute.
    fn is_known(&self, found: &Resolved, kind: Option<&str>) -> bool {
        let asked = kind.unwrap_or("javascript");
        (asked == if found.format == "json" { "json" } else { "javascript" }) && self.module(&found.url).is_some()
    }

    /// The module that `specifier` means in the file `parent`.
    pub(super) fn import(
        &self,
        specifier: &str,
        parent: &str,
        kind: Option<&str>,
        context: &mut Context,
    ) -> JsResult<Module> {
        let mut found = resolve_anew(specifier, parent, kind, context)?;
        if !self.is_known(&found, kind) {
            if found.hooked && self.module(&found.url).is_none() {
                found.format = load_hooked(&found, kind, context)?;
            } else {
                check_attribute(&found, kind, context)?;
            }
        }
        if let Some(module) = self.module(&found.url) {
            if self.required.get() && self.evaluations.status(&found.url) == Status::Evaluating {
                let message = in_cycle("Module", specifier, parent);
                return Err(node_error("ERR_REQUIRE_CYCLE_MODULE", &[JsString::from(message).into()], context));
            }
            return Ok(module);
        }
        if self.required.get() && found.format != "builtin" && is_executing(&found.path, context)? {
            let message = in_cycle("CommonJS Module", specifier, parent);
            return Err(node_error("ERR_REQUIRE_CYCLE_MODULE", &[JsString::from(message).into()], context));
        }
        let mut outline = None;
        let module = match found.format.as_str() {
            "builtin" => synthetic::builtin(&found.path, context)?,
            "json" => synthetic::json(&found.name, context)?,
            "commonjs" => synthetic::common_js(&found.path, context)?,
            _ => {
                let text = source(&found.path, context)?;
                if found.format == "module" || compile::is_module_syntax(&text) {
                    let said = Rc::new(Outline::of(&text));
                    let tail = self.tail(&found, &said, context)?;
                    outline = Some(said);
                    compile::parse_module(&text, &found.name, &tail, context)?
                } else {
                    synthetic::common_js(&found.path, context)?
                }
            }
        };
        let loaded = Loaded { module: module.clone(), path: found.name, outline, requests: None };
        self.fresh.borrow_mut().push(found.url.clone());
        self.by_url.borrow_mut().insert(found.url, loaded);
        Ok(module)
    }
}

/// Node's words for an import of what is being evaluated by whoever has required it.
fn in_cycle(what: &str, specifier: &str, parent: &str) -> String {
    format!("Cannot import {what} {specifier} in a cycle. (from {})", address::file(parent))
}

/// Whether the CommonJS file runs.
fn is_executing(path: &str, context: &mut Context) -> JsResult<bool> {
    let path = JsString::from(path).into();
    Ok(registry::call_export(NAME, "isExecuting", &[path], context)?.to_boolean())
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
fn load_graph(url: &str, context: &mut Context) -> JsResult<()> {
    let module = loading(context, |modules, context| {
        let module = modules.import(url, "/", None, context)?;
        crate::errors::loaded(false, context);
        load_requests(&module, url, context)?;
        if !modules.even_out(url, context)? {
            return Ok(module);
        }
        let module = modules.import(url, "/", None, context)?;
        load_requests(&module, url, context)?;
        Ok(module)
    })?;
    crate::errors::loaded(true, context);
    link_graph(&module, url, context)
}

/// Loads what `import()` asks for, and all that it imports in turn.
pub(super) fn load_called(specifier: &str, parent: &str, kind: Option<&str>, context: &mut Context) -> JsResult<()> {
    loading(context, |modules, context| {
        let module = modules.import(specifier, parent, kind, context);
        let module = module.map_err(|error| crate::errors::unresolved(error, true, context))?;
        load_requests(&module, specifier, context)?;
        let url = resolve_import(specifier, parent, context)?.url;
        if modules.even_out(&url, context)? {
            let module = modules.import(specifier, parent, kind, context)?;
            load_requests(&module, specifier, context)?;
        }
        Ok(())
    })
}

/// Runs `load`. When something of a graph cannot be had, nothing that it has brought stays.
fn loading<T>(context: &mut Context, load: impl FnOnce(&EsModules, &mut Context) -> JsResult<T>) -> JsResult<T> {
    let modules = loader(context);
    let outer = modules.fresh.take();
    let loaded = load(&modules, context);
    let fresh = modules.fresh.replace(outer);
    modules.plan.borrow_mut().clear();
    if loaded.is_err() {
        modules.by_url.borrow_mut().retain(|url, _| !fresh.contains(url));
    }
    loaded
}

/// Loads all that a module imports.
fn load_requests(module: &Module, url: &str, context: &mut Context) -> JsResult<()> {
    let host = host(context);
    let outer = host.load_at_once(true);
    let (loaded, result) = crate::errors::importing(context, |context| {
        let loaded = module.load(context);
        let result = run_static_jobs(&host, context);
        (loaded, result)
    });
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
    let modules = loader(context);
    if modules.evaluations.status(url) != Status::Loaded {
        return Ok(());
    }
    // The engine does not survive what is missing in a cycle.
    if let Some(error) = resolve::explain(url, context) {
        return Err(error);
    }
    module.link(context)?;
    for url in modules.reached([url.to_owned()], context)? {
        modules.evaluations.linked(&url);
    }
    Ok(())
}

/// `ꙮg(site, value)`: the top level of a module is about to wait.
pub(super) fn awaited(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let number = args.get_or_undefined(0).as_number().unwrap_or_default() as u32;
    if let Some(site) = Sources::of(context).site(number) {
        loader(context).waits.borrow_mut().insert(site.file, site);
    }
    Ok(args.get_or_undefined(1).clone())
}
