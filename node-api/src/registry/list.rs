//! Every built-in module, by name.

use super::BuiltinModule;

/// All modules. Public ones first, then those that only other modules see; each in the order of its name.
pub static MODULES: &[&BuiltinModule] = &[
    &crate::console::MODULE,
    &crate::errors::ERRORS,
    &crate::errors::UV,
    &crate::fs::MODULE,
    &crate::fs::PROMISES,
    &crate::module::MODULE,
    &crate::process::MODULE,
    &crate::timers::MODULE,
    &crate::timers::PROMISES,
    &crate::util::MODULE,
    &crate::util::TYPES,
    &crate::console::CONSTRUCTOR,
    &crate::console::TABLE,
    &crate::console::TIMERS,
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
    &crate::util::INSPECT,
    &crate::util::INTERNAL_TYPES,
    &crate::util::COMPARISONS,
    &crate::util::PROMISIFY,
    &crate::util::DEPRECATE,
    &crate::util::DEBUGLOG,
    &crate::util::PARSE_ARGS,
    &crate::util::STYLE_TEXT,
    &crate::util::DIFF,
    &crate::util::MIME,
    &crate::util::LOCALE,
];

/// Modules that come in groups: the inner files of a larger module.
pub static GROUPS: &[&[BuiltinModule]] = &[&crate::fs::INTERNAL];
