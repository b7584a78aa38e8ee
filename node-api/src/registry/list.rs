//! Every built-in module, by name.

use super::BuiltinModule;

/// All modules. Public ones first, then those that only other modules see; each in the order of its name.
pub static MODULES: &[&BuiltinModule] = &[
    &crate::errors::ERRORS,
    &crate::errors::UV,
    &crate::fs::MODULE,
    &crate::fs::PROMISES,
    &crate::module::MODULE,
    &crate::process::MODULE,
    &crate::timers::MODULE,
    &crate::timers::PROMISES,
    &crate::module::CJS,
    &crate::module::ESM,
    &crate::module::PACKAGE,
    &crate::module::PATHS,
    &crate::process::INTERNAL,
    &crate::process::ENV,
    &crate::process::SIGNALS,
    &crate::process::STDIO,
    &crate::process::USAGE,
    &crate::process::WARNING,
    &crate::timers::INTERNAL,
];

/// Modules that come in groups: the inner files of a larger module.
pub static GROUPS: &[&[BuiltinModule]] = &[&crate::fs::INTERNAL];
