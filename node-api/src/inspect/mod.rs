//! `util.inspect`: any value as text, as Node prints it.
//!
//! Every line that a program logs goes through here, so what counts as equal output is decided by these rules. They
//! follow `lib/internal/util/inspect.js` of Node 24, part by part: [`kind`](Kind) tells what an object is,
//! `names` what stands before its braces, `value` chooses how it is shown, `layout` where lines break. Nothing here
//! writes anything: the console does.

mod collection;
mod cursor;
mod error;
mod format;
mod frames;
mod function;
mod kind;
mod layout;
mod module;
mod names;
mod number;
mod options;
mod property;
mod proxy;
mod route;
mod shape;
mod state;
mod style;
pub mod text;
mod value;

pub(crate) use collection::typed_array_name;
pub use cursor::{MapCursor, SetCursor};
pub use kind::{Boxed, Kind, is_arguments, is_error, is_generator};
pub use module::native;
pub use number::{bigint_text, number_text};
pub use options::{Compact, Getters, Options, Sorted, Stylize};
pub use property::{is_enumerable, own_property};
pub(crate) use proxy::answering;
pub use state::install;

use crate::errors::Call;
use boa_engine::{Context, JsObject, JsResult, JsValue};
use route::Route;

/// Shows `value` with `options`.
///
/// # Errors
/// Whatever the program's own inspection functions and getters throw.
pub fn inspect(value: &JsValue, options: Options, context: &mut Context) -> JsResult<String> {
    inspect_from(&[("Object.inspect", "407:10")], value, options, context)
}

/// The same, called by Node's functions `base`, innermost first.
fn inspect_from(base: &[Call], value: &JsValue, options: Options, context: &mut Context) -> JsResult<String> {
    let mut inspector = Inspector::new(options, context);
    inspector.route = Route::from(base);
    inspector.value(value, 0, false)
}

/// Formats arguments as `util.format` does: a format string with its substitutions, then the rest.
///
/// # Errors
/// Whatever the program's own conversions throw.
pub fn format(arguments: &[JsValue], context: &mut Context) -> JsResult<String> {
    format::format(None, arguments, context)
}

/// [`format()`] with options for the values that are inspected.
///
/// # Errors
/// As [`format()`].
pub fn format_with_options(options: &JsObject, arguments: &[JsValue], context: &mut Context) -> JsResult<String> {
    format::format(Some(options), arguments, context)
}

/// The options that `util.inspect.defaultOptions` holds now.
///
/// # Errors
/// Those of a getter that the program put there.
pub fn default_options(context: &mut Context) -> JsResult<Options> {
    let defaults = state::state(context).defaults.clone();
    let mut options = Options::default();
    options.merge(&defaults, context)?;
    options.user = None;
    Ok(options)
}

/// One inspection: its options and how far it has come.
pub(crate) struct Inspector<'c> {
    context: &'c mut Context,
    options: Options,
    /// Columns that the current value is indented by.
    indentation: usize,
    /// Objects that the current value is nested in.
    seen: Vec<JsObject>,
    /// Objects that refer to themselves, in the order in which that was found.
    circular: Vec<JsObject>,
    /// How many custom functions gave what is shown now, each for the one before.
    given: usize,
    /// Depth of the object that was entered last.
    current_depth: i32,
    /// The calls of Node's that would have come here.
    route: Route,
    /// Whether levels do not count, as where Node does not say at which it is: all are entered, none shares a line.
    levelless: bool,
}

impl<'c> Inspector<'c> {
    fn new(mut options: Options, context: &'c mut Context) -> Self {
        if options.colors {
            options.stylize = Stylize::Color;
        }
        Self {
            context,
            options,
            indentation: 0,
            seen: Vec::new(),
            circular: Vec::new(),
            given: 0,
            current_depth: 0,
            route: Route::default(),
            levelless: false,
        }
    }

    /// Shows something while levels do not count.
    fn without_levels<T>(&mut self, show: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.levelless, true);
        let shown = show(self);
        self.levelless = outer;
        shown
    }

    /// Whether entries at `level` are too deep to be shown.
    fn too_deep(&self, level: i32) -> bool {
        !self.levelless && self.options.too_deep(level)
    }

    /// Marks `text` as a thing of kind `style`.
    fn style(&mut self, text: String, style: &str) -> JsResult<String> {
        if self.is_plain() {
            return Ok(text);
        }
        style::apply(&self.options.stylize.clone(), text, style, self.context)
    }
}

/// How V8 names the receiver in "called on incompatible receiver": a class in `#<…>`, or the value.
fn describe_receiver(value: &JsValue, context: &mut Context) -> String {
    let Some(object) = value.as_object() else {
        return value.to_string(context).map(|text| text.to_std_string_lossy()).unwrap_or_default();
    };
    let mut inspector = Inspector::new(Options::default(), context);
    let name = inspector.constructor_name(&object, 0, None).ok().flatten();
    format!("#<{}>", name.as_deref().unwrap_or("Object"))
}
