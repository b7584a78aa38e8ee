//! Loading a program's own files: CommonJS and ES modules.
//!
//! Finding files is JavaScript (`package.js`, `cjs.js`), because programs reach into it. Compiling is here, so that every
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
pub(crate) use esm::{import_dynamically, main_is_pending, unsettled_warning};
pub(crate) use evaluation::job_ended;
pub(crate) use main::{entry, run_main};

use crate::registry::{BuiltinModule, javascript};

/// `require('module')`.
pub static MODULE: BuiltinModule =
    BuiltinModule { name: "module", source: Some(javascript!("module/module.js")), native: None };

/// What `module` has besides the loader.
pub static OTHERS: [BuiltinModule; 3] = [
    BuiltinModule { name: "internal/module/hooks", source: Some(javascript!("module/hooks.js")), native: None },
    BuiltinModule {
        name: "internal/module/source_map",
        source: Some(javascript!("module/source_map.js")),
        native: None,
    },
    BuiltinModule {
        name: "internal/module/support",
        source: Some(javascript!("module/support.js")),
        native: Some(natives::internal),
    },
];

/// CommonJS.
pub static CJS: BuiltinModule = BuiltinModule {
    name: "internal/module/cjs",
    source: Some(javascript!("module/cjs.js")),
    native: Some(natives::internal),
};

/// ES modules, as far as they are JavaScript.
pub static ESM: BuiltinModule = BuiltinModule {
    name: "internal/module/esm",
    source: Some(javascript!("module/esm.js")),
    native: Some(natives::internal),
};

/// `import()`.
pub static DYNAMIC: BuiltinModule = BuiltinModule {
    name: "internal/module/dynamic",
    source: Some(javascript!("module/dynamic.js")),
    native: Some(natives::internal),
};

/// Addresses of modules.
pub static ADDRESSES: BuiltinModule =
    BuiltinModule { name: "internal/module/addresses", source: Some(javascript!("module/addresses.js")), native: None };

/// What `import` means by a specifier.
pub static IMPORTS: BuiltinModule = BuiltinModule {
    name: "internal/module/imports",
    source: Some(javascript!("module/imports.js")),
    native: Some(natives::internal),
};

/// What both loaders know.
pub static SHARED: BuiltinModule =
    BuiltinModule { name: "internal/module/shared", source: Some(javascript!("module/shared.js")), native: None };

/// What `require` finds.
pub static LOOKUP: BuiltinModule = BuiltinModule {
    name: "internal/module/lookup",
    source: Some(javascript!("module/lookup.js")),
    native: Some(natives::internal),
};

/// Exports of modules that are half loaded.
pub static PARTIAL: BuiltinModule = BuiltinModule {
    name: "internal/module/partial",
    source: Some(javascript!("module/partial.js")),
    native: Some(natives::internal),
};

/// `package.json`.
pub static PACKAGE: BuiltinModule = BuiltinModule {
    name: "internal/module/package",
    source: Some(javascript!("module/package.js")),
    native: Some(natives::internal),
};

/// The loader's own path functions.
pub static PATHS: BuiltinModule = BuiltinModule {
    name: "internal/module/paths",
    source: Some(javascript!("module/paths.js")),
    native: Some(natives::internal),
};
