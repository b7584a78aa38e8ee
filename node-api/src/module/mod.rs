//! Loading a program's own files: CommonJS and ES modules.
//!
//! Finding files is JavaScript (`package.js`, `finding.js`), because programs reach into it. Compiling is here, so that every
//! piece of program text passes the instrumenter.

mod compile;
mod dynamic;
mod esm;
mod evaluation;
mod link;
mod living;
mod main;
mod natives;
mod resolve;
mod synthetic;
mod types;

pub(crate) use dynamic::{await_hook, import_hook};
pub use esm::EsModules;
pub(crate) use esm::{import_dynamically, main_is_pending, unsettled_warnings};
pub(crate) use evaluation::job_ended;
pub(crate) use main::{entry, run_main};

use crate::registry::{BuiltinModule, javascript, script};

const fn with_natives(name: &'static str, source: &'static str) -> BuiltinModule {
    script(name, source).with(natives::internal)
}

/// `require('module')`.
pub static MODULE: BuiltinModule = script("module", javascript!("module/module.js"));

/// The loaders, and what `module` has besides them.
pub static INTERNAL: [BuiltinModule; 21] = [
    script("internal/module/addresses", javascript!("module/addresses.js")),
    with_natives("internal/module/cjs", javascript!("module/cjs.js")),
    script("internal/module/class", javascript!("module/class.js")),
    with_natives("internal/module/dynamic", javascript!("module/dynamic.js")),
    with_natives("internal/module/esm", javascript!("module/esm.js")),
    with_natives("internal/module/extensions", javascript!("module/extensions.js")),
    with_natives("internal/module/finding", javascript!("module/finding.js")),
    script("internal/module/frames", javascript!("module/frames.js")),
    script("internal/module/hooks", javascript!("module/hooks.js")),
    with_natives("internal/module/imports", javascript!("module/imports.js")),
    with_natives("internal/module/lookup", javascript!("module/lookup.js")),
    script("internal/module/names", javascript!("module/names.js")),
    with_natives("internal/module/package", javascript!("module/package.js")),
    with_natives("internal/module/partial", javascript!("module/partial.js")),
    with_natives("internal/module/paths", javascript!("module/paths.js")),
    with_natives("internal/module/required", javascript!("module/required.js")),
    script("internal/module/shared", javascript!("module/shared.js")),
    script("internal/module/source_map", javascript!("module/source_map.js")),
    with_natives("internal/module/sources", javascript!("module/sources.js")),
    with_natives("internal/module/support", javascript!("module/support.js")),
    with_natives("internal/module/wrapping", javascript!("module/wrapping.js")),
];
