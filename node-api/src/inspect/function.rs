//! Functions and classes: `[Function: f]`, `[class A extends B]`.

use super::Inspector;
use super::state::state;
use boa_engine::builtins::function::{BoundFunction, OrdinaryFunction};
use boa_engine::{Context, JsObject, JsResult, JsValue, js_string};

/// The text that stands for a function, in front of its properties.
///
/// # Errors
/// Whatever a getter called `name` throws.
pub(super) fn base(
    inspector: &mut Inspector<'_>,
    function: &JsObject,
    constructor: Option<&str>,
    tag: &str,
) -> JsResult<String> {
    let source = source(function, inspector.context)?;
    if is_class(function, &source) {
        return class_base(inspector, function, constructor, tag);
    }
    let kind = kind(function, &source, inspector.context);
    let mut base = format!("[{kind}");
    if constructor.is_none() {
        base.push_str(" (null prototype)");
    }
    let name = function.get(js_string!("name"), inspector.context)?;
    match name.as_string() {
        Some(name) if name.is_empty() => base.push_str(" (anonymous)"),
        Some(name) => base.push_str(&format!(": {}", name.to_std_string_lossy())),
        None => base.push_str(&format!(": {}", inspector.value(&name, 0, false)?)),
    }
    base.push(']');
    if let Some(constructor) = constructor.filter(|name| *name != kind) {
        base.push_str(&format!(" {constructor}"));
    }
    if !tag.is_empty() && constructor != Some(tag) {
        base.push_str(&format!(" [{tag}]"));
    }
    Ok(base)
}

/// Whether a function is a class.
///
/// Its source text tells. The engine itself keeps none for classes; their `prototype` cannot be written, then.
pub(super) fn is_class(function: &JsObject, source: &str) -> bool {
    if function.is::<OrdinaryFunction>() && source.ends_with("{ [native code] }") {
        let prototype = function.borrow().properties().get(&js_string!("prototype").into());
        return prototype.is_some_and(|prototype| prototype.writable() == Some(false));
    }
    let Some(rest) = source.strip_prefix("class") else { return false };
    if !source.ends_with('}') || rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
        return false;
    }
    // What is before the brace tells a class from a method of that name, and has no parentheses: with some in its
    // `extends` clause a class is shown as a function, as in Node.
    let head = rest.split('{').next().unwrap_or_default();
    !head.contains('(')
}

fn class_base(
    inspector: &mut Inspector<'_>,
    class: &JsObject,
    constructor: Option<&str>,
    tag: &str,
) -> JsResult<String> {
    let context = &mut *inspector.context;
    let own = class.has_own_property(js_string!("name"), context)?;
    let name = if own { class.get(js_string!("name"), context)? } else { JsValue::undefined() };
    let name =
        if name.to_boolean() { name.to_string(context)?.to_std_string_lossy() } else { "(anonymous)".to_owned() };
    let mut base = format!("class {name}");
    if let Some(constructor) = constructor.filter(|name| *name != "Function") {
        base.push_str(&format!(" [{constructor}]"));
    }
    if !tag.is_empty() && constructor != Some(tag) {
        base.push_str(&format!(" [{tag}]"));
    }
    if constructor.is_none() {
        base.push_str(" extends [null prototype]");
    } else if let Some(parent) = class.prototype() {
        let parent = parent.get(js_string!("name"), context)?;
        if parent.to_boolean() {
            base.push_str(&format!(" extends {}", parent.to_string(context)?.to_std_string_lossy()));
        }
    }
    Ok(format!("[{base}]"))
}

/// What `Function.prototype.toString` says.
pub(super) fn source(function: &JsObject, context: &mut Context) -> JsResult<String> {
    let prototype = context.intrinsics().constructors().function().prototype();
    let Some(to_string) = prototype.get(js_string!("toString"), context)?.as_object() else {
        return Ok(String::new());
    };
    let text = to_string.call(&function.clone().into(), &[], context)?;
    Ok(text.as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default())
}

/// `Function`, `AsyncFunction`, `GeneratorFunction` or `AsyncGeneratorFunction`.
///
/// The prototypes tell; for a function whose prototype was changed, its text does. A bound function is an ordinary one,
/// whatever it calls: only its prototype is that of what it was made of.
pub(super) fn kind(function: &JsObject, source: &str, context: &mut Context) -> &'static str {
    if function.is::<BoundFunction>() {
        return "Function";
    }
    let state = state(context);
    let ordinary = context.intrinsics().constructors().function().prototype();
    let mut prototype = function.prototype();
    while let Some(next) = prototype {
        if JsObject::equals(&next, &state.async_function) {
            return "AsyncFunction";
        } else if JsObject::equals(&next, &state.generator_function) {
            return "GeneratorFunction";
        } else if JsObject::equals(&next, &state.async_generator_function) {
            return "AsyncGeneratorFunction";
        } else if JsObject::equals(&next, &ordinary) {
            return "Function";
        }
        prototype = next.prototype();
    }
    let text = source.strip_prefix("async").map_or(source, str::trim_start);
    let is_async = text.len() < source.len() && !text.starts_with('(');
    let text = text.strip_prefix("function").map_or(text, str::trim_start);
    match (is_async, text.starts_with('*')) {
        (false, false) => "Function",
        (true, false) => "AsyncFunction",
        (false, true) => "GeneratorFunction",
        (true, true) => "AsyncGeneratorFunction",
    }
}

/// Whether V8 gives the function the old own properties `arguments` and `caller`: ordinary ones that are not strict.
pub(super) fn has_legacy_properties(function: &JsObject, source: &str) -> bool {
    let own_text = function.is::<OrdinaryFunction>() && !source.ends_with("{ [native code] }");
    let Some(rest) = source.strip_prefix("function").filter(|_| own_text) else {
        return false;
    };
    let body = rest.split_once('{').map_or("", |(_, body)| body.trim_start());
    !rest.trim_start().starts_with('*') && !body.starts_with("'use strict'") && !body.starts_with("\"use strict\"")
}
