//! The `util` module and what other modules share of it.
//!
//! Node's own is JavaScript, and so is this; what only the engine can tell (what kind of object this is, what a promise
//! holds) comes from [`crate::inspect`].

mod locale;

use crate::registry::BuiltinModule;

pub use locale::install as install_locale;

const fn script(name: &'static str, source: &'static str) -> BuiltinModule {
    BuiltinModule { name, source: Some(source), native: None }
}

/// `util`.
pub static MODULE: BuiltinModule = script("util", include_str!("util.js"));

/// `util/types`.
pub static TYPES: BuiltinModule = script("util/types", "module.exports = require('internal/util/types');");

/// `util.inspect`, `util.format` and what goes with them: see [`crate::inspect::native`].
pub static INSPECT: BuiltinModule =
    BuiltinModule { name: "internal/util/inspect", source: None, native: Some(crate::inspect::native) };

/// `util.types` as other modules see it.
pub static INTERNAL_TYPES: BuiltinModule = script("internal/util/types", include_str!("types.js"));

/// Deep equality.
pub static COMPARISONS: BuiltinModule = script("internal/util/comparisons", include_str!("comparisons.js"));

/// `util.promisify` and `util.callbackify`.
pub static PROMISIFY: BuiltinModule = script("internal/util/promisify", include_str!("promisify.js"));

/// `util.deprecate`.
pub static DEPRECATE: BuiltinModule = script("internal/util/deprecate", include_str!("deprecate.js"));

/// `util.debuglog`.
pub static DEBUGLOG: BuiltinModule = script("internal/util/debuglog", include_str!("debuglog.js"));

/// `util.parseArgs`.
pub static PARSE_ARGS: BuiltinModule = script("internal/util/parse_args", include_str!("parse_args.js"));

/// `util.styleText`.
pub static STYLE_TEXT: BuiltinModule = script("internal/util/style_text", include_str!("style_text.js"));

/// `util.diff`.
pub static DIFF: BuiltinModule = script("internal/util/diff", include_str!("diff.js"));

/// `util.MIMEType`.
pub static MIME: BuiltinModule = script("internal/util/mime", include_str!("mime.js"));

/// Numbers, dates and text for people.
pub static LOCALE: BuiltinModule = script("internal/locale", include_str!("locale.js"));

/// English words for amounts, lists and times.
pub static WORDS: BuiltinModule = script("internal/locale/words", include_str!("words.js"));
