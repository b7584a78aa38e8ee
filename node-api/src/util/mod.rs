//! The `util` module and what other modules share of it.
//!
//! Node's own is JavaScript, and so is this; what only the engine can tell (what kind of object this is, what a promise
//! holds) comes from [`crate::inspect`].

mod locale;

use crate::registry::{BuiltinModule, javascript, script};

pub use locale::install as install_locale;

/// `util`.
pub static MODULE: BuiltinModule = script("util", javascript!("util/util.js"));

/// `util/types`.
pub static TYPES: BuiltinModule = script("util/types", "module.exports = require('internal/util/types');");

/// `util.inspect`, `util.format` and what goes with them: see [`crate::inspect::native`].
pub static INSPECT: BuiltinModule =
    BuiltinModule { name: "internal/util/inspect", source: None, native: Some(crate::inspect::native) };

/// `util.types` as other modules see it.
pub static INTERNAL_TYPES: BuiltinModule = script("internal/util/types", javascript!("util/types.js"));

/// Deep equality.
pub static COMPARISONS: BuiltinModule = script("internal/util/comparisons", javascript!("util/comparisons.js"));

/// `util.promisify` and `util.callbackify`.
pub static PROMISIFY: BuiltinModule = script("internal/util/promisify", javascript!("util/promisify.js"));

/// `util.deprecate`.
pub static DEPRECATE: BuiltinModule = script("internal/util/deprecate", javascript!("util/deprecate.js"));

/// `util.debuglog`.
pub static DEBUGLOG: BuiltinModule = script("internal/util/debuglog", javascript!("util/debuglog.js"));

/// `util.parseArgs`.
pub static PARSE_ARGS: BuiltinModule = script("internal/util/parse_args", javascript!("util/parse_args.js"));

/// Exports that are made when they are asked for.
pub static LAZILY: BuiltinModule = script("internal/util/lazily", javascript!("util/lazily.js"));

/// `util.styleText`.
pub static STYLE_TEXT: BuiltinModule = script("internal/util/style_text", javascript!("util/style_text.js"));

/// `util.diff`.
pub static DIFF: BuiltinModule = script("internal/util/diff", javascript!("util/diff.js"));

/// `util.MIMEType`.
pub static MIME: BuiltinModule = script("internal/util/mime", javascript!("util/mime.js"));

/// Numbers, dates and text for people.
pub static LOCALE: BuiltinModule = script("internal/locale", javascript!("util/locale.js"));

/// The order of texts for people.
pub static COLLATION: BuiltinModule = script("internal/locale/collation", javascript!("util/collation.js"));

/// Numbers for people.
pub static NUMBERS: BuiltinModule = script("internal/locale/numbers", javascript!("util/number_format.js"));

/// What a program asks of them.
pub static SETTINGS: BuiltinModule = script("internal/locale/settings", javascript!("util/number_settings.js"));

/// Decimal digits and how they are rounded.
pub static DIGITS: BuiltinModule = script("internal/locale/digits", javascript!("util/number_digits.js"));

/// What options of a locale are read by.
pub static OPTIONS: BuiltinModule = script("internal/locale/options", javascript!("util/locale_options.js"));

/// English names of units and currencies.
pub static UNITS: BuiltinModule = script("internal/locale/units", javascript!("util/units.js"));

/// English words for amounts, lists and times.
pub static WORDS: BuiltinModule = script("internal/locale/words", javascript!("util/words.js"));
