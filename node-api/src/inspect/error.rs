//! Errors: the stack, with the class's name put right, and what hangs off it.

use super::frames;
use super::kind::{self, Kind};
use super::names::{prefix, trimmed};
use super::{Inspector, options::Stylize};
use boa_engine::builtins::error::Error;
use boa_engine::property::PropertyKey;
use boa_engine::{Context, JsObject, JsResult, JsString, JsSymbol, JsValue, js_string};

/// The error's stack as it is shown, in brackets if there are no frames. Takes keys out that the stack already shows,
/// and adds `cause` and `errors`.
///
/// # Errors
/// Whatever the program's code throws where Node would let it through.
pub(super) fn base(
    inspector: &mut Inspector<'_>,
    error: &JsObject,
    constructor: Option<&str>,
    tag: &str,
    keys: &mut Vec<PropertyKey>,
) -> JsResult<String> {
    let Ok(stack) = stack_text(inspector, error) else { return to_object_string(error, inspector.context) };
    let message = error.get(js_string!("message"), inspector.context).ok();
    let name = error.get(js_string!("name"), inspector.context).ok();
    if !inspector.options.show_hidden {
        let is_shown = |value: &JsValue| match value.as_string() {
            Some(text) => stack.contains(&text.to_std_string_lossy()),
            None => true,
        };
        keys.retain(|key| {
            let PropertyKey::String(key) = key else { return true };
            if *key == js_string!("stack") {
                false
            } else if *key == js_string!("message") {
                !message.as_ref().is_some_and(is_shown)
            } else if *key == js_string!("name") {
                !name.as_ref().is_some_and(is_shown)
            } else {
                true
            }
        });
    }
    add_own(error, js_string!("cause"), keys, |_| true, inspector.context)?;
    add_own(
        error,
        js_string!("errors"),
        keys,
        |value| value.as_object().is_some_and(|o| o.is_array()),
        inspector.context,
    )?;
    let name = match name.filter(|name| !name.is_null_or_undefined()) {
        Some(name) => name,
        None => js_string!("Error").into(),
    };
    let stack = improve(stack, constructor, &name, tag, inspector.context)?;
    let message = message.and_then(|message| message.as_string()).map(|message| message.to_std_string_lossy());
    let after = message
        .filter(|text| !text.is_empty())
        .and_then(|text| stack.find(&text).filter(|at| *at != 0).map(|at| at + text.len()));
    // Node asks for the position after the message, and a message at the very start counts as none.
    let Some(start) = stack[after.unwrap_or(0)..].find("\n    at").map(|at| at + after.unwrap_or(0)) else {
        return Ok(inspector.indent_lines(format!("[{stack}]")));
    };
    let lines = stack_frames(inspector, error, &stack[start + 1..])?;
    let mut shown = stack[..start].to_owned();
    for line in lines {
        shown.push('\n');
        shown.push_str(&if inspector.options.colors { frames::highlight(inspector, line)? } else { line });
    }
    Ok(inspector.indent_lines(shown))
}

/// Adds `key` if it is an own property that is not listed yet and whose value is wanted.
fn add_own(
    error: &JsObject,
    key: JsString,
    keys: &mut Vec<PropertyKey>,
    wanted: impl Fn(&JsValue) -> bool,
    context: &mut Context,
) -> JsResult<()> {
    let key = PropertyKey::from(key);
    if !keys.contains(&key)
        && error.has_own_property(key.clone(), context)?
        && (key == PropertyKey::from(js_string!("cause"))
            || error.get(key.clone(), context).is_ok_and(|value| wanted(&value)))
    {
        keys.push(key);
    }
    Ok(())
}

/// The `stack` property, or `Error.prototype.toString` if there is none.
fn stack_text(inspector: &mut Inspector<'_>, error: &JsObject) -> JsResult<String> {
    let stack = error.get(js_string!("stack"), inspector.context).unwrap_or_default();
    if let Some(text) = stack.as_string().filter(|text| !text.is_empty()) {
        return Ok(text.to_std_string_lossy());
    }
    let header = error_to_string(error, inspector.context)?;
    if !stack.to_boolean() {
        return Ok(header);
    }
    inspector.seen.push(error.clone());
    inspector.indentation += 4;
    let shown = inspector.without_levels(|inspector| inspector.value(&stack, 0, false));
    inspector.indentation -= 4;
    inspector.seen.pop();
    Ok(format!("{header}\n    {}", shown?))
}

/// `Object.prototype.toString` of an error.
fn to_object_string(error: &JsObject, context: &mut Context) -> JsResult<String> {
    let tag = error.get(JsSymbol::to_string_tag(), context)?.as_string().map(|tag| tag.to_std_string_lossy());
    let class = if error.is::<Error>() { "Error" } else { "Object" };
    Ok(format!("[object {}]", tag.as_deref().unwrap_or(class)))
}

/// `Error.prototype.toString` (ECMAScript 20.5.3.4).
pub(super) fn error_to_string(error: &JsObject, context: &mut Context) -> JsResult<String> {
    let part = |key: JsString, missing: &str, context: &mut Context| -> JsResult<String> {
        let value = error.get(key, context)?;
        if value.is_undefined() {
            return Ok(missing.to_owned());
        }
        Ok(value.to_string(context)?.to_std_string_lossy())
    };
    let name = part(js_string!("name"), "Error", context)?;
    let message = part(js_string!("message"), "", context)?;
    Ok(match (name.is_empty(), message.is_empty()) {
        (true, _) => message,
        (_, true) => name,
        _ => format!("{name}: {message}"),
    })
}

/// Puts the class's name into the first line if the error's `name` hides it.
fn improve(
    mut stack: String,
    constructor: Option<&str>,
    name: &JsValue,
    tag: &str,
    context: &mut Context,
) -> JsResult<String> {
    let Some(name) = name.as_string() else {
        let name = match name.as_symbol() {
            Some(symbol) => return Err(symbol_as_text(&symbol)),
            None => name.to_string(context)?.to_std_string_lossy(),
        };
        let class = prefix(constructor, tag, "Error", "");
        return Ok(stack.replacen(&name, &format!("{name} [{}]", trimmed(&class)), 1));
    };
    let name = name.to_std_string_lossy();
    let next = stack.strip_prefix(&name).map(|rest| rest.chars().next());
    let regular = name.ends_with("Error") && matches!(next, Some(None | Some(':' | '\n')));
    if constructor.is_some() && !regular {
        return Ok(stack);
    }
    let mut length = name.len();
    let mut fallback = "Error".to_owned();
    if constructor.is_none() {
        let found = leading_name(&stack);
        length = found.len();
        if !found.is_empty() {
            fallback = found;
        }
    }
    let class = prefix(constructor, tag, &fallback, "");
    let class = trimmed(&class);
    if name != class {
        stack = if class.contains(&name) {
            if length == 0 { format!("{class}: {stack}") } else { format!("{class}{}", &stack[length..]) }
        } else {
            format!("{class} [{name}]{}", &stack[length.min(stack.len())..])
        };
    }
    Ok(stack)
}

fn symbol_as_text(_: &JsSymbol) -> boa_engine::JsError {
    boa_engine::JsNativeError::typ().with_message("Cannot convert a Symbol value to a string").into()
}

/// The name that a stack starts with: words up to a colon or the first frame, or a bare `…Error`.
fn leading_name(stack: &str) -> String {
    let word = |c: char| c.is_ascii_alphanumeric() || "_ []()-".contains(c);
    if stack.starts_with(|c: char| c.is_ascii_uppercase()) {
        let end = stack.find(|c: char| !word(c)).unwrap_or(stack.len());
        let rest = &stack[end..];
        if end > 1 && (rest.starts_with(':') || rest.starts_with("\n    at")) {
            return stack[..end].to_owned();
        }
    }
    let bare = stack.ends_with("Error") && stack.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if bare { stack.to_owned() } else { String::new() }
}

/// Frames of a stack, without those that the cause shows too and without repetitions.
fn stack_frames(inspector: &mut Inspector<'_>, error: &JsObject, stack: &str) -> JsResult<Vec<String>> {
    let mut lines: Vec<String> = stack.split('\n').map(str::to_owned).collect();
    let cause = error.get(js_string!("cause"), inspector.context).ok().and_then(|cause| cause.as_object());
    if let Some(cause) = cause.filter(|cause| kind::is_error(cause, Kind::of(cause), inspector.context)) {
        let causes = stack_text(inspector, &cause)?;
        if let Some(start) = causes.find("\n    at") {
            let other: Vec<&str> = causes[start + 1..].split('\n').collect();
            let (length, offset) = frames::common_range(&lines, &other);
            if length > 0 {
                let note = format!("    ... {} lines matching cause stack trace ...", length - 2);
                let note = inspector.style(note, "undefined")?;
                lines.splice(offset + 1..offset + length - 1, [note]);
            }
        }
    }
    if lines.len() > 10 {
        for repeated in frames::repeated_ranges(&lines).into_iter().rev() {
            let count = repeated.length * repeated.times;
            let which = if repeated.times > 1 {
                format!("{} lines {} times...", repeated.length, repeated.times)
            } else {
                "lines ...".to_owned()
            };
            let note = format!("    ... collapsed {count} duplicate lines matching above {which}");
            let note = inspector.style(note, "undefined")?;
            lines.splice(repeated.start..repeated.start + count, [note]);
        }
    }
    Ok(lines)
}

impl Inspector<'_> {
    fn indent_lines(&self, text: String) -> String {
        if self.indentation == 0 {
            return text;
        }
        text.replace('\n', &format!("\n{}", " ".repeat(self.indentation)))
    }

    /// Whether nothing is coloured.
    pub(super) fn is_plain(&self) -> bool {
        matches!(self.options.stylize, Stylize::Plain)
    }
}
