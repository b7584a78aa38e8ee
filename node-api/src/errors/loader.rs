//! Node's loader of ES modules in stacks: it runs a module's top level, and what it looks for in vain no call of the
//! program has asked for.

use super::frame::Frame;
use super::observe::own;
use super::state::{Captured, State};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsError, JsResult};

/// What looks for a file.
const FILE: &[&str] = &[
    "finalizeResolution (node:internal/modules/esm/resolve:272:11)",
    "moduleResolve (node:internal/modules/esm/resolve:879:10)",
];
/// What looks for a package.
const PACKAGE: &[&str] = &[
    "Object.getPackageJSONURL (node:internal/modules/package_json_reader:331:9)",
    "packageResolve (node:internal/modules/esm/resolve:784:25)",
    "moduleResolve (node:internal/modules/esm/resolve:873:18)",
];
/// What asks for either.
const RESOLVE: &[&str] = &[
    "defaultResolve (node:internal/modules/esm/resolve:1006:11)",
    "#cachedDefaultResolve (node:internal/modules/esm/loader:705:20)",
    "#resolveAndMaybeBlockOnLoaderThread (node:internal/modules/esm/loader:725:38)",
    "ModuleLoader.resolveSync (node:internal/modules/esm/loader:763:56)",
    "#resolve (node:internal/modules/esm/loader:687:17)",
    "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:607:35)",
];
/// What looks for a module of Node's own.
const BUILTIN: &[&str] = &[
    "ModuleLoader.builtinStrategy (node:internal/modules/esm/translators:477:11)",
    "#translate (node:internal/modules/esm/loader:438:20)",
    "afterLoad (node:internal/modules/esm/loader:506:29)",
    "ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:511:12)",
    "#getOrCreateModuleJobAfterResolve (node:internal/modules/esm/loader:564:36)",
    "afterResolve (node:internal/modules/esm/loader:611:52)",
    "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:617:12)",
];
/// An `import` declaration.
const DECLARED: &[&str] = &[
    "ModuleJob.syncLink (node:internal/modules/esm/module_job:276:33)",
    "ModuleJob.link (node:internal/modules/esm/module_job:381:17)",
    "new ModuleJob (node:internal/modules/esm/module_job:360:26)",
];
/// A call of `import()`.
const CALLED: &[&str] = &[
    "node:internal/modules/esm/loader:636:32",
    "TracingChannel.tracePromise (node:diagnostics_channel:362:14)",
    "ModuleLoader.import (node:internal/modules/esm/loader:632:21)",
];

/// Gives the error of an import that leads nowhere Node's stack; `called` says whether it is one of `import()`.
pub(crate) fn unresolved(error: JsError, called: bool, context: &mut Context) -> JsError {
    if let Ok(value) = error.clone().into_opaque(context)
        && let Some(object) = value.as_object()
    {
        // Nothing here runs code of the program.
        let _: JsResult<()> = replace(&object, called, context);
    }
    error
}

fn replace(error: &JsObject, called: bool, context: &mut Context) -> JsResult<()> {
    let text = |name| own(error, name).and_then(|value| value.as_string()).map(|text| text.to_std_string_escaped());
    let packaged = || text("message").is_some_and(|message| message.starts_with("Cannot find package"));
    let asked: [&[&str]; 2] = match text("code").as_deref() {
        Some("ERR_MODULE_NOT_FOUND") if packaged() => [PACKAGE, RESOLVE],
        Some("ERR_MODULE_NOT_FOUND") => [FILE, RESOLVE],
        Some("ERR_UNKNOWN_BUILTIN_MODULE") => [BUILTIN, &[]],
        _ => return Ok(()),
    };
    let Some(limit) = super::constructors::trace_limit(context)? else { return Ok(()) };
    let state = State::of(context);
    let stored = state.stored(error, context)?;
    let header = stored.as_object().and_then(|held| held.downcast_ref::<Captured>().map(|held| held.header.clone()));
    let mut captured = Captured::now(&JsObject::with_null_proto(), limit, context);
    captured.header = header.flatten();
    captured.caller = None;
    captured.waiting = Vec::new();
    let frames = asked.into_iter().chain([if called { CALLED } else { DECLARED }]).flatten();
    captured.inside = frames.take(limit as usize).map(|line| (*line).into()).collect();
    state.store(error, JsObject::from_proto_and_data(None, captured).into(), context)
}

/// Why a module's top level runs.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Evaluating {
    /// It is the entry, or imported by it.
    Entry,
    /// `import()` was called.
    Import,
}

/// Runs `run`, which links or evaluates a graph of modules. Stacks that are captured meanwhile end with the loader.
pub(crate) fn evaluating<T>(why: Evaluating, context: &mut Context, run: impl FnOnce(&mut Context) -> T) -> T {
    let state = State::of(context);
    let outer = state.evaluating.replace(Some(why));
    let result = run(context);
    state.evaluating.set(outer);
    result
}

/// What waits for a graph of modules.
pub(super) fn waiting(why: Option<Evaluating>) -> &'static [&'static str] {
    match why {
        None => &[],
        Some(Evaluating::Import) => &["node:internal/modules/esm/loader:647:26"],
        Some(Evaluating::Entry) => &[
            "node:internal/modules/esm/loader:647:26",
            "asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:101:5)",
        ],
    }
}

/// The frames below the top level of a module.
pub(super) fn below(why: Evaluating) -> impl Iterator<Item = Frame> {
    let run = Frame::of_line("ModuleJob.run (node:internal/modules/esm/module_job:561:25)");
    std::iter::once(run).chain(waiting(Some(why)).iter().map(|line| Frame { waits: true, ..Frame::of_line(line) }))
}
