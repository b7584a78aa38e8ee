//! The modules that `require('name')` finds without looking at a file.
//!
//! A module is a folder of this crate that offers a [`BuiltinModule`]: JavaScript where Node's own is JavaScript, Rust
//! where the language cannot reach (the loop, the inspector, promise states). It is evaluated when it is first asked
//! for, once in every process. The list below is the only place that knows them all: the loader, the compatibility
//! table and `module.builtinModules` read it.

mod list;
mod missing;
mod natives;
mod texts;

pub use list::{GROUPS, MODULES};
pub(crate) use missing::fill_globals;
pub use natives::{Native, natives};
pub(crate) use texts::read;
pub use texts::take_read;

use crate::runtime::host;
use boa_engine::object::JsObject;
use boa_engine::property::PropertyKey;
use boa_engine::{Context, JsError, JsNativeError, JsResult, JsString, JsValue, Script, Source, js_string};
use std::path::Path;

/// One built-in module.
#[derive(Clone, Copy, Debug)]
pub struct BuiltinModule {
    /// The name without `node:`. Names that start with `internal/` cannot be reached by programs.
    pub name: &'static str,
    /// Body of a function `(exports, require, module, internal)`; a module without one exports what `native` made.
    pub source: Option<&'static str>,
    /// Makes the object of native functions that `source` sees as `internal`.
    pub native: Option<fn(&mut Context) -> JsResult<JsObject>>,
}

/// A module that is a script alone.
pub(crate) const fn script(name: &'static str, source: &'static str) -> BuiltinModule {
    BuiltinModule { name, source: Some(source), native: None }
}

impl BuiltinModule {
    /// The same with native functions.
    pub(crate) const fn with(self, native: fn(&mut Context) -> JsResult<JsObject>) -> BuiltinModule {
        BuiltinModule { native: Some(native), ..self }
    }

    /// Whether programs may ask for it.
    pub fn is_public(&self) -> bool {
        !self.name.starts_with("internal/")
    }

    /// Whether it is found only under its `node:` name (`test`, `sqlite`…), as `module.builtinModules` has it.
    pub fn needs_scheme(&self) -> bool {
        matches!(self.name, "sea" | "sqlite" | "test" | "test/reporters")
    }
}

/// The text of a module's JavaScript, by its path below `src`, as `build.rs` has shortened it.
macro_rules! javascript {
    ($path:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $path))
    };
}
pub(crate) use javascript;

/// The constants of modules that have many, as real Node has them.
pub static CONSTANTS: BuiltinModule = script("internal/constants", javascript!("registry/constants.js"));

/// How such constants are kept from being changed.
pub static READ_ONLY: BuiltinModule = script("internal/read_only", javascript!("registry/read_only.js"));

/// Every built-in module.
pub fn all() -> impl Iterator<Item = &'static BuiltinModule> {
    MODULES.iter().copied().chain(GROUPS.iter().copied().flatten())
}

/// Every text that is read when a program needs it, with its name.
pub fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    all().filter_map(|builtin| Some((builtin.name, builtin.source?))).chain(crate::errors::TABLES)
}

/// The module of that name, public or internal.
pub fn find(name: &str) -> Option<&'static BuiltinModule> {
    all().find(|module| module.name == name)
}

/// The public module that a program means by `specifier`, with or without `node:`.
pub fn find_public(specifier: &str) -> Option<&'static BuiltinModule> {
    match specifier.strip_prefix("node:") {
        Some(name) => find(name).filter(|module| module.is_public()),
        None => find(specifier).filter(|module| module.is_public() && !module.needs_scheme()),
    }
}

/// Modules of Node's that are not simulated: they are found, and loading one fails with an error that says so.
const UNSIMULATED: &[&str] = &[
    "_http_agent",
    "_http_client",
    "_http_common",
    "_http_incoming",
    "_http_outgoing",
    "_http_server",
    "_stream_wrap",
    "_tls_common",
    "_tls_wrap",
    "child_process",
    "cluster",
    "constants",
    "dgram",
    "dns",
    "dns/promises",
    "domain",
    "http",
    "http2",
    "https",
    "inspector",
    "inspector/promises",
    "net",
    "punycode",
    "repl",
    "sys",
    "tls",
    "trace_events",
    "tty",
    "v8",
    "vm",
    "wasi",
    "worker_threads",
    "node:sea",
    "node:sqlite",
    "node:test",
    "node:test/reporters",
];

/// Whether `specifier` means one of those.
pub fn is_unsimulated(specifier: &str) -> bool {
    let bare = specifier.strip_prefix("node:").filter(|bare| !bare.contains(':'));
    UNSIMULATED.contains(&specifier) || bare.is_some_and(|bare| UNSIMULATED.contains(&bare))
}

/// The names of all modules of Node, as `module.builtinModules` has them.
pub fn public_names() -> Vec<String> {
    let public = all().filter(|module| module.is_public());
    let named = public
        .map(|module| if module.needs_scheme() { format!("node:{}", module.name) } else { module.name.to_owned() });
    let mut names: Vec<String> = named.chain(UNSIMULATED.iter().map(|name| (*name).to_owned())).collect();
    names.sort_by_key(|name| (name.starts_with("node:"), name.clone()));
    names
}

/// `exports` of a built-in module, evaluated now if this is the first use. In a cycle the exports so far.
///
/// # Errors
/// What the module's body throws, and a plain `Error` for a name that is not in the list: a mistake of ours.
pub fn require(name: &str, context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    if let Some(module) = host.builtin(name) {
        return module.get(js_string!("exports"), context);
    }
    let Some(builtin) = find(name) else {
        if is_unsimulated(name) || is_unsimulated(&format!("node:{name}")) {
            call_export("internal/unsimulated", "module", &[JsString::from(name).into()], context)?;
        }
        return Err(JsNativeError::error().with_message(format!("No built-in module named {name}")).into());
    };
    let internal = match builtin.native {
        Some(make) => make(context)?,
        None => JsObject::with_object_proto(context.intrinsics()),
    };
    let module = JsObject::with_object_proto(context.intrinsics());
    let Some(source) = builtin.source else {
        module.set(js_string!("exports"), internal, true, context)?;
        host.set_builtin(builtin.name, module.clone());
        return module.get(js_string!("exports"), context);
    };
    let exports = JsObject::with_object_proto(context.intrinsics());
    module.set(js_string!("exports"), exports.clone(), true, context)?;
    host.set_builtin(builtin.name, module.clone());
    let require = host.internal_require(context);
    let body = compile(builtin.name, read(builtin.name, source), context)?;
    let args = [exports.into(), require.into(), module.clone().into(), internal.into()];
    body.call(&JsValue::undefined(), &args, context)?;
    let exports = module.get(js_string!("exports"), context)?;
    if builtin.is_public() {
        missing::fill(builtin.name, &exports, context)?;
    }
    missing::fill_exports(builtin.name, &exports, context)?;
    Ok(exports)
}

/// One export of a built-in module.
///
/// # Errors
/// As [`require`], and whatever a getter throws.
pub fn export(name: &str, key: impl Into<PropertyKey>, context: &mut Context) -> JsResult<JsValue> {
    let exports = require(name, context)?;
    match exports.as_object() {
        Some(object) => object.get(key, context),
        None => Ok(JsValue::undefined()),
    }
}

/// Calls a function that a built-in module exports.
///
/// # Errors
/// As [`export`], what the function throws, and a `TypeError` when it is not a function.
pub fn call_export(name: &str, key: &str, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let function = export(name, JsString::from(key), context)?;
    let function = function
        .as_callable()
        .ok_or_else(|| JsError::from(JsNativeError::typ().with_message(format!("{name}.{key} is not a function"))))?;
    function.call(&JsValue::undefined(), args, context)
}

/// What the engine was given to parse of a module that has JavaScript.
pub(crate) fn code_of(name: &str) -> Option<String> {
    let builtin = find(name)?;
    Some(function_of(read(builtin.name, builtin.source?)))
}

fn function_of(source: &str) -> String {
    format!("(function (exports, require, module, internal) {{{source}\n}})")
}

/// Parses a module's body as a function.
fn compile(name: &str, source: &str, context: &mut Context) -> JsResult<JsObject> {
    let text = function_of(source);
    let path = format!("node:{name}");
    let source = Source::from_bytes(&text).with_path(Path::new(&path));
    let function = Script::parse(source, None, context)?.evaluate(context)?;
    function.as_object().ok_or_else(|| JsNativeError::typ().with_message("a module body is a function").into())
}
