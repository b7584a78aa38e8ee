//! What Node prints when an error ends the process (`PrintUncaughtException`, `PrintCaughtException`).

use super::frame::At;
use super::observe::{excerpt as excerpt_of, loading, observe, origin, own, thrown_by_program};
use super::state::Loading;
use crate::{inspect, registry};
use boa_engine::builtins::error::Error;
use boa_engine::object::JsObject;
use boa_engine::{Context, JsResult, JsValue, js_string};

/// Levels that the report of an uncaught error shows at least.
const REPORT_DEPTH: f64 = 5.0;

/// How what ends the process had come to the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It was thrown.
    Thrown,
    /// A promise was rejected with it, and nobody listened.
    Rejection,
    /// The promise of the entry's own evaluation was rejected with it.
    Entry,
}

/// The text for standard error, up to and with the version line.
pub fn report(value: &JsValue, way: Way, context: &mut Context) -> String {
    observe(value, context);
    let from_promise = way != Way::Thrown;
    let is_error = value.as_object().is_some_and(|object| object.is::<Error>());
    let mut text = String::new();
    // Before anything is added to the stack, which is a mere text from then on.
    let place = arrow(value, from_promise, context);
    let emitted = enhance(value, context).unwrap_or(false);
    let inside =
        excerpt_of(value, from_promise, context).filter(|_| from_promise || !thrown_by_program(value, context));
    let passed_on = super::observe::passed_on(value, context).filter(|_| !from_promise);
    let own_code = match emitted {
        _ if passed_on.is_some() => passed_on.map(|excerpt| excerpt.to_string()),
        _ if inside.is_some() => inside.map(|excerpt| excerpt.to_string()),
        // Of a rejection, what counts is where the error was made, not who threw it.
        _ if from_promise => None,
        true => Some(node_line("ERR_UNHANDLED_ERROR")),
        false if thrown_by_program(value, context) => None,
        false => thrower(value).map(node_line),
    };
    let arrow = match loading(value, context) {
        Some(Loading::CommonJs) => String::new(),
        Some(Loading::Module(excerpt, _)) => match excerpt.strip_suffix("\n\n") {
            Some(parsed) => format!("{parsed}\n"),
            None => excerpt.to_string(),
        },
        None => match own_code.or(place) {
            Some(arrow) => arrow,
            None => foreign(value, way),
        },
    };
    if !is_error {
        text.push('\n');
    }
    let body = body(value, context).unwrap_or_else(|_| value.display().to_string());
    // The text of a file that cannot be parsed is part of the error's own stack.
    if !is_error || !body.starts_with(arrow.lines().next().unwrap_or("\n")) {
        text.push_str(&arrow);
        if is_error && !arrow.is_empty() {
            text.push('\n');
        }
    }
    text.push_str(&body);
    text.push('\n');
    if !value.is_object() {
        text.push_str("(Use `node --trace-uncaught ...` to show where the exception was thrown)\n");
    }
    text.push_str(&format!("\nNode.js v{}\n", crate::process::VERSION));
    text
}

/// The first line of what is reported, for the trace.
pub fn summary(value: &JsValue, context: &mut Context) -> String {
    observe(value, context);
    let text = match value.as_object() {
        Some(object) if object.is::<Error>() => super::constructors::header(&object, context).ok(),
        _ => None,
    };
    text.map_or_else(|| value.display().to_string(), |text| text.to_std_string_escaped())
}

fn body(value: &JsValue, context: &mut Context) -> JsResult<String> {
    if value.is_symbol() {
        return Ok(String::new());
    }
    if !value.is_object() {
        return value.to_string(context).map(|text| text.to_std_string_escaped());
    }
    let mut options = inspect::default_options(context)?;
    options.custom_inspect = false;
    options.depth = options.depth.max(REPORT_DEPTH);
    inspect::inspect(value, options, context)
}

/// File and line, the line's text, and a caret under the place.
fn arrow(value: &JsValue, from_promise: bool, context: &mut Context) -> Option<String> {
    origin(value, from_promise, context).map(|at| excerpt(&at, 1))
}

/// How long the line under an excerpt can be (`kUnderlineBufsize` of Node's `src/node_errors.cc`).
const UNDER: usize = 1020;

/// The same for a place in a file, with that many carets.
pub(super) fn excerpt(at: &At, carets: usize) -> String {
    let place = at.place();
    let line = at.file.lines.text(&at.file.text, place.line);
    let before = line.chars().take(place.column.saturating_sub(1) as usize);
    let indent: String = before.map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    let of_file = !at.file.path.starts_with(super::dynamic::PATH);
    let path = if of_file { at.file.shown() } else { "<anonymous_script>".into() };
    let under: String = indent.chars().chain(std::iter::repeat_n('^', carets.max(1))).take(UNDER).collect();
    format!("{path}:{}\n{line}\n{under}\n", place.line)
}

/// Appends to the stack of an error that an emitter threw the place where it was emitted. Returns whether it was one.
fn enhance(value: &JsValue, context: &mut Context) -> JsResult<bool> {
    let Some(object) = value.as_object() else { return Ok(false) };
    let key = registry::require("internal/events/symbols", context)?;
    let key =
        key.to_object(context)?.get(js_string!("kEnhanceStackBeforeInspector"), context)?.to_property_key(context)?;
    let Some(stack) = object.get(key, context)?.as_callable() else { return Ok(false) };
    let text = stack.call(value, &[], context)?;
    object.set(js_string!("stack"), text, false, context)?;
    Ok(true)
}

/// What no line of the program has thrown shows the line of Node that throws it, or that hands a rejection's reason to
/// the report.
fn foreign(value: &JsValue, way: Way) -> String {
    let line = value.as_object().map(|object| resolving(&object)).unwrap_or_default();
    match way {
        _ if !line.is_empty() => line,
        Way::Thrown => line,
        Way::Rejection => node_line("rejection"),
        Way::Entry => node_line("entry"),
    }
}

/// The line of Node that makes an error of that code, for errors that no program makes.
pub(super) fn resolving(error: &JsObject) -> String {
    let code = own(error, "code").and_then(|code| code.as_string()).map(|code| code.to_std_string_escaped());
    node_line(&code.unwrap_or_default())
}

/// What of `zlib` or of an emitter throws an error, by the name that [`node_line`] knows it by.
fn thrower(value: &JsValue) -> Option<&'static str> {
    let object = value.as_object()?;
    let text =
        |name: &str| own(&object, name).and_then(|value| value.as_string()).map(|text| text.to_std_string_escaped());
    if text("code")? == "ERR_UNHANDLED_ERROR" {
        return Some("ERR_UNHANDLED_ERROR");
    }
    text("code")?.starts_with("Z_").then_some("zlib")
}

/// The line of Node's own code that throws errors with that code, and a caret under it.
fn node_line(code: &str) -> String {
    let (place, line, caret) = match code {
        "ERR_UNHANDLED_REJECTION" => {
            ("node:internal/process/promises:392", "      new UnhandledPromiseRejection(reason);", 6)
        }
        "rejection" => {
            ("node:internal/process/promises:394", "    triggerUncaughtException(err, true /* fromPromise */);", 4)
        }
        "entry" => ("node:internal/modules/run_main:107", "    triggerUncaughtException(", 4),
        "MODULE_NOT_FOUND" => ("node:internal/modules/cjs/loader:1568", "  throw err;", 2),
        "zlib" => ("node:zlib:448", "      throw self[kError];", 6),
        "ERR_UNKNOWN_BUILTIN_MODULE" => {
            ("node:internal/modules/esm/translators:477", "    throw new ERR_UNKNOWN_BUILTIN_MODULE(url);", 10)
        }
        "ERR_UNKNOWN_FILE_EXTENSION" => {
            ("node:internal/modules/esm/get_format:243", "  throw new ERR_UNKNOWN_FILE_EXTENSION(ext, filepath);", 8)
        }
        "ERR_IMPORT_ATTRIBUTE_MISSING" => (
            "node:internal/modules/esm/assert:110",
            "        throw new ERR_IMPORT_ATTRIBUTE_MISSING(url, 'type', validType);",
            14,
        ),
        "ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE" => (
            "node:internal/modules/esm/assert:131",
            "  throw new ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE(url, type);",
            8,
        ),
        "ERR_IMPORT_ATTRIBUTE_UNSUPPORTED" => (
            "node:internal/modules/esm/assert:127",
            "    throw new ERR_IMPORT_ATTRIBUTE_UNSUPPORTED('type', type, url);",
            10,
        ),
        "ERR_UNSUPPORTED_ESM_URL_SCHEME" => (
            "node:internal/modules/esm/load:50",
            "    throw new ERR_UNSUPPORTED_ESM_URL_SCHEME(url, supportedSchemes);",
            10,
        ),
        "ERR_UNHANDLED_ERROR" => ("node:events:505", "    throw er; // Unhandled 'error' event", 4),
        _ => return String::new(),
    };
    format!("{place}\n{line}\n{}^\n", " ".repeat(caret))
}

/// The value of `stack` as the program sees it.
pub fn stack_of(value: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    observe(value, context);
    match value.as_object() {
        Some(object) => object.get(js_string!("stack"), context),
        None => Ok(JsValue::undefined()),
    }
}
