//! Node's loader of ES modules in stacks: it runs a module's top level, and what it looks for in vain no call of the
//! program has asked for.

use super::frame::Frame;
use super::observe::own;
use super::state::{Captured, State};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsError, JsResult, JsValue};
use std::rc::Rc;

/// What asks for the address of a module.
const RESOLVE: &[&str] = &[
    "defaultResolve (node:internal/modules/esm/resolve:1006:11)",
    "#cachedDefaultResolve (node:internal/modules/esm/loader:705:20)",
    "#resolveAndMaybeBlockOnLoaderThread (node:internal/modules/esm/loader:725:38)",
    "ModuleLoader.resolveSync (node:internal/modules/esm/loader:763:56)",
    "#resolve (node:internal/modules/esm/loader:687:17)",
    "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:607:35)",
];
/// What reads a file.
const LOAD: &[&str] = &[
    "#loadAndMaybeBlockOnLoaderThread (node:internal/modules/esm/loader:806:12)",
    "#loadSync (node:internal/modules/esm/loader:838:53)",
    "ModuleLoader.load (node:internal/modules/esm/loader:787:26)",
    "ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:498:31)",
    "#getOrCreateModuleJobAfterResolve (node:internal/modules/esm/loader:564:36)",
    "afterResolve (node:internal/modules/esm/loader:611:52)",
    "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:617:12)",
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

/// What asks for the address of a module that an ES module imports which `require` has asked for.
const RESOLVE_REQUIRED: &[&str] = &["ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:604:27)"];
/// An `import` declaration in such a module.
const DECLARED_REQUIRED: &[&str] = &[
    "ModuleJobSync.syncLink (node:internal/modules/esm/module_job:276:33)",
    "ModuleJobSync.link (node:internal/modules/esm/module_job:611:17)",
    "new ModuleJobSync (node:internal/modules/esm/module_job:601:26)",
    "ModuleLoader.importSyncForRequire (node:internal/modules/esm/loader:343:11)",
];
/// A call of `require` for an ES module.
const REQUIRED: &[&str] = &[
    "loadESMFromCJS (node:internal/modules/cjs/loader:1747:24)",
    "Module._compile (node:internal/modules/cjs/loader:1911:5)",
    "Object..js (node:internal/modules/cjs/loader:2060:10)",
    "Module.load (node:internal/modules/cjs/loader:1651:32)",
    "Module._load (node:internal/modules/cjs/loader:1443:12)",
    "wrapModuleLoad (node:internal/modules/cjs/loader:261:19)",
    "Module.require (node:internal/modules/cjs/loader:1674:12)",
    "require (node:internal/modules/helpers:157:16)",
];
/// What refuses an import of a module that is being evaluated by whoever has required it.
const CYCLE: &[&str] = &[
    "#checkCachedJobForRequireESM (node:internal/modules/esm/loader:370:13)",
    "#getOrCreateModuleJobAfterResolve (node:internal/modules/esm/loader:550:42)",
    "afterResolve (node:internal/modules/esm/loader:611:52)",
    "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:617:12)",
];
/// The same for a CommonJS file.
const COMMON_JS_CYCLE: &[&str] = &[
    "ModuleLoader.loadAndTranslateForImportInRequiredESM (node:internal/modules/esm/loader:413:15)",
    "#getOrCreateModuleJobAfterResolve (node:internal/modules/esm/loader:562:36)",
    "afterResolve (node:internal/modules/esm/loader:611:52)",
    "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:617:12)",
];
/// The statement with which resolving ends for `require`, whatever went wrong.
const RETHROWN: &str = "node:internal/modules/esm/resolve:1022\n    throw error;\n    ^\n";

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
    let state = State::of(context);
    let requiring = state.requiring.get().is_some();
    let (found, made) = held(error, context)?;
    let code = text("code").unwrap_or_default();
    let resolve = if requiring { [&RESOLVE[..RESOLVE.len() - 2], RESOLVE_REQUIRED] } else { [RESOLVE, &[]] };
    let load = |own: &[&'static str]| [own, LOAD].concat();
    let asked: Vec<&str> = match code.as_str() {
        "ERR_UNKNOWN_FILE_EXTENSION" => load(&[
            "Object.getFileProtocolModuleFormat [as file:] (node:internal/modules/esm/get_format:243:9)",
            "defaultGetFormat (node:internal/modules/esm/get_format:283:36)",
            "defaultLoadSync (node:internal/modules/esm/load:161:16)",
        ]),
        "ERR_UNSUPPORTED_ESM_URL_SCHEME" if text("message").is_some_and(|text| text.contains(" and node are")) => {
            load(&[
                "throwIfUnsupportedURLScheme (node:internal/modules/esm/load:193:11)",
                "defaultLoadSync (node:internal/modules/esm/load:146:3)",
            ])
        }
        "ERR_UNSUPPORTED_ESM_URL_SCHEME" => load(&[
            "getSourceSync (node:internal/modules/esm/load:50:11)",
            "defaultLoadSync (node:internal/modules/esm/load:156:34)",
        ]),
        "ERR_IMPORT_ATTRIBUTE_MISSING" => load(&[
            "validateAttributes (node:internal/modules/esm/assert:110:15)",
            "defaultLoadSync (node:internal/modules/esm/load:163:3)",
        ]),
        "ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE" => load(&[
            "handleInvalidType (node:internal/modules/esm/assert:131:9)",
            "validateAttributes (node:internal/modules/esm/assert:99:14)",
            "defaultLoadSync (node:internal/modules/esm/load:163:3)",
        ]),
        "ERR_IMPORT_ATTRIBUTE_UNSUPPORTED" => {
            let message = text("message").unwrap_or_default();
            load(match (message.starts_with("Import attribute \"type\""), message.ends_with(".json")) {
                (true, true) => &[
                    "handleInvalidType (node:internal/modules/esm/assert:127:11)",
                    "validateAttributes (node:internal/modules/esm/assert:112:14)",
                    "defaultLoadSync (node:internal/modules/esm/load:163:3)",
                ],
                (true, false) => &[
                    "handleInvalidType (node:internal/modules/esm/assert:127:11)",
                    "validateAttributes (node:internal/modules/esm/assert:99:14)",
                    "defaultLoadSync (node:internal/modules/esm/load:163:3)",
                ],
                (false, _) => &[
                    "validateAttributes (node:internal/modules/esm/assert:82:13)",
                    "defaultLoadSync (node:internal/modules/esm/load:163:3)",
                ],
            })
        }
        "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX" | "ERR_INVALID_TYPESCRIPT_SYNTAX" => load(&[
            "parseTypeScript (node:internal/modules/typescript:68:40)",
            "processTypeScriptCode (node:internal/modules/typescript:146:42)",
            "stripTypeScriptModuleTypes (node:internal/modules/typescript:215:22)",
            "ModuleLoader.<anonymous> (node:internal/modules/esm/translators:680:29)",
        ]),
        "ERR_UNKNOWN_BUILTIN_MODULE" => BUILTIN.to_vec(),
        "ERR_REQUIRE_CYCLE_MODULE" if text("message").is_some_and(|text| text.contains("CommonJS Module")) => {
            COMMON_JS_CYCLE.to_vec()
        }
        "ERR_REQUIRE_CYCLE_MODULE" => CYCLE.to_vec(),
        // Making a module of a file says so itself, and so does looking for it.
        "" if !found.is_empty() => Vec::new(),
        _ if !found.is_empty() => resolve.concat(),
        _ => return Ok(()),
    };
    let Some(limit) = super::constructors::trace_limit(context)? else { return Ok(()) };
    let stored = state.stored(error, context)?;
    let header = stored.as_object().and_then(|held| held.downcast_ref::<Captured>().map(|held| held.header.clone()));
    let mut captured = Captured::now(&JsObject::with_null_proto(), limit, context);
    captured.header = header.flatten();
    captured.caller = None;
    captured.waiting = Vec::new();
    captured.made = made;
    let below: &[&[&str]] = match called {
        _ if requiring => &[DECLARED_REQUIRED, REQUIRED],
        true => &[CALLED],
        false => &[DECLARED],
    };
    let frames =
        found.into_iter().chain(asked.iter().chain(below.iter().copied().flatten()).map(|line| (*line).into()));
    captured.inside = frames.take(limit as usize).collect();
    if code == "ERR_REQUIRE_CYCLE_MODULE" {
        let (line, indent) = if asked[0] == CYCLE[0] { (370, 6) } else { (413, 8) };
        let excerpt = |caret: usize| {
            let (space, caret) = (" ".repeat(indent), " ".repeat(indent + caret));
            let place = format!("node:internal/modules/esm/loader:{line}");
            Some(format!("{place}\n{space}throw new ERR_REQUIRE_CYCLE_MODULE(message);\n{caret}^\n").into())
        };
        captured.excerpt = excerpt(0);
        captured.made = excerpt("throw ".len());
    } else if requiring {
        captured.made.get_or_insert_with(|| super::report::resolving(error).into());
        captured.excerpt = Some(RETHROWN.into());
    }
    state.store(error, JsObject::from_proto_and_data(None, captured).into(), context)
}

/// Frames, and the place where an error was made, as a report shows it.
type Held = (Vec<Rc<str>>, Option<Rc<str>>);

/// The frames that an error was given, and where it was made.
fn held(error: &JsObject, context: &mut Context) -> JsResult<Held> {
    let stored = State::of(context).stored(error, context)?;
    let held = stored
        .as_object()
        .and_then(|held| held.downcast_ref::<Captured>().map(|held| (held.inside.clone(), held.made.clone())));
    Ok(held.unwrap_or_default())
}

/// What of a graph that `require` has asked for is being loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Requiring {
    /// The module itself.
    Module,
    /// What it imports.
    Imports,
    /// All of it is there, and is being linked.
    Links,
}

/// Runs `run`, which loads and links a graph of modules that `require` has asked for.
pub(crate) fn requiring<T>(context: &mut Context, run: impl FnOnce(&mut Context) -> T) -> T {
    let state = State::of(context);
    let outer = state.requiring.replace(Some(Requiring::Module));
    let result = run(context);
    state.requiring.set(outer);
    result
}

/// The module that is asked for is there: what follows concerns its imports, or all of the graph.
pub(crate) fn loaded(linking: bool, context: &Context) {
    let requiring = &State::of(context).requiring;
    if requiring.get().is_some() {
        requiring.set(Some(if linking { Requiring::Links } else { Requiring::Imports }));
    }
}

/// Runs `run`, which loads what modules import.
pub(crate) fn importing<T>(context: &mut Context, run: impl FnOnce(&mut Context) -> T) -> T {
    let state = State::of(context);
    let outer = state.importing.replace(true);
    let result = run(context);
    state.importing.set(outer);
    result
}

/// Whether `require` has asked for the graph that is being linked.
pub(crate) fn is_required(context: &Context) -> bool {
    State::of(context).requiring.get().is_some()
}

/// The frames above those of a `require` of an ES module whose text, or that of one that it imports, cannot be parsed, or
/// which cannot be linked, and those of an `import` declaration; none when neither has asked for it.
pub(super) fn required(context: &Context) -> Option<Vec<&'static str>> {
    let Some(requiring) = State::of(context).requiring.get() else {
        let declared = [&super::frame::COMPILE_MODULE[..8], DECLARED].concat();
        return State::of(context).importing.get().then_some(declared);
    };
    let own: &[&str] = match requiring {
        Requiring::Module => &[
            "compileSourceTextModule (node:internal/modules/esm/utils:319:16)",
            "ModuleLoader.importSyncForRequire (node:internal/modules/esm/loader:340:18)",
        ],
        Requiring::Links => &[
            "ModuleJobSync.runSync (node:internal/modules/esm/module_job:658:17)",
            "ModuleLoader.importSyncForRequire (node:internal/modules/esm/loader:347:47)",
        ],
        Requiring::Imports => &[
            "compileSourceTextModule (node:internal/modules/esm/utils:319:16)",
            "ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:89:18)",
            "#translate (node:internal/modules/esm/loader:438:20)",
            "ModuleLoader.loadAndTranslateForImportInRequiredESM (node:internal/modules/esm/loader:401:33)",
            COMMON_JS_CYCLE[1],
            COMMON_JS_CYCLE[2],
            COMMON_JS_CYCLE[3],
            DECLARED_REQUIRED[0],
            DECLARED_REQUIRED[1],
            DECLARED_REQUIRED[2],
            DECLARED_REQUIRED[3],
        ],
    };
    Some([own, REQUIRED].concat())
}

/// What a module threw comes out of the engine's evaluation of it: a report then shows where it was made.
pub(crate) fn passed_by_module(value: &JsValue, context: &mut Context) {
    super::observe::forget_throw(context);
    let Some(object) = value.as_object() else { return };
    let state = State::of(context);
    let Ok(stored) = state.stored(&object, context) else { return };
    let captured = stored.as_object().and_then(|held| held.downcast_ref::<Captured>().map(|held| held.clone()));
    if let Some(mut captured) = captured.filter(|captured| captured.made.is_some()) {
        captured.excerpt.clone_from(&captured.made);
        // The store takes any object.
        let _: JsResult<()> = state.store(&object, JsObject::from_proto_and_data(None, captured).into(), context);
    }
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

/// What runs the top level of a module.
pub(super) fn run() -> Frame {
    Frame::of_line("ModuleJob.run (node:internal/modules/esm/module_job:561:25)")
}

/// What waits for that.
pub(super) fn waits(why: Evaluating) -> impl Iterator<Item = Frame> {
    waiting(Some(why)).iter().map(|line| Frame { waits: true, ..Frame::of_line(line) })
}
