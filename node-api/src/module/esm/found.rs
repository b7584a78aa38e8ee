//! What a specifier leads to: its address, its format and its text.

use super::loader;
use crate::errors::node_error;
use crate::instrument::address;
use crate::module::compile;
use crate::module::natives::text;
use crate::registry;
use crate::runtime::host;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::{Context, JsNativeError, JsResult, JsString, JsValue, NativeFunction, js_string};

/// `import.meta`: `dirname`, `filename`, `main`, `resolve`, `url`, in Node's order.
pub(super) fn fill_meta(meta: &JsObject, path: &str, context: &mut Context) -> JsResult<()> {
    let url = url_of(path, context)?;
    let is_main = host(context).program_entry() == path;
    // What is no file has no place.
    if path.starts_with('/') {
        let file = address::file(path);
        meta.set(js_string!("dirname"), JsString::from(crate::fs::parent(file)), true, context)?;
        meta.set(js_string!("filename"), JsString::from(file), true, context)?;
    }
    meta.set(js_string!("main"), is_main, true, context)?;
    let parent = JsString::from(path);
    let resolve = NativeFunction::from_copy_closure_with_captures(
        |_, args, parent, context| {
            let specifier = args.first().cloned().unwrap_or_default().to_string(context)?;
            let args = [specifier.into(), parent.clone().into()];
            registry::call_export("internal/module/imports", "resolveMeta", &args, context)
        },
        parent,
    );
    let resolve = FunctionObjectBuilder::new(context.realm(), resolve).name(js_string!("resolve")).length(1).build();
    meta.set(js_string!("resolve"), resolve, true, context)?;
    meta.set(js_string!("url"), JsString::from(url.as_str()), true, context)?;
    Ok(())
}

/// What an `import` means.
pub(in crate::module) struct Resolved {
    pub(in crate::module) url: String,
    /// Its file.
    pub(in crate::module) path: String,
    /// The same with the query, for what is a text of its own.
    pub(in crate::module) name: String,
    pub(in crate::module) format: String,
    /// Whether hooks of the program are to be asked for the text.
    pub(super) hooked: bool,
}

pub(in crate::module) fn resolve_import(specifier: &str, parent: &str, context: &mut Context) -> JsResult<Resolved> {
    let args = [JsString::from(specifier).into(), JsString::from(parent).into()];
    resolved("resolveImport", &args, context)
}

/// The same for an `import` that asks for it: hooks of the program are asked anew.
pub(super) fn resolve_anew(
    specifier: &str,
    parent: &str,
    kind: Option<&str>,
    context: &mut Context,
) -> JsResult<Resolved> {
    let kind = kind.map_or(JsValue::undefined(), |kind| JsString::from(kind).into());
    let args = [JsString::from(specifier).into(), JsString::from(parent).into(), kind];
    resolved("resolveAnew", &args, context)
}

fn resolved(how: &str, args: &[JsValue], context: &mut Context) -> JsResult<Resolved> {
    let found = registry::call_export("internal/module/imports", how, args, context)?;
    let found = found.as_object().ok_or_else(|| JsNativeError::typ().with_message("a resolved module"))?;
    let mut field = |name: &str| -> JsResult<String> {
        let value = found.get(JsString::from(name), context)?;
        Ok(value.as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default())
    };
    Ok(Resolved {
        url: field("url")?,
        path: field("path")?,
        name: field("name")?,
        format: field("format")?,
        hooked: field("hooked")? == "load",
    })
}

pub(super) fn url_of(path: &str, context: &mut Context) -> JsResult<String> {
    let url = registry::call_export("internal/module/addresses", "addressOf", &[JsString::from(path).into()], context)?;
    Ok(url.as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default())
}

/// Has hooks of the program load a module; its format.
pub(super) fn load_hooked(found: &Resolved, kind: Option<&str>, context: &mut Context) -> JsResult<String> {
    let text = |text: &str| JsValue::from(JsString::from(text));
    let kind = kind.map_or(JsValue::undefined(), text);
    let args = [text(&found.url), text(&found.path), text(&found.format), kind];
    let format = registry::call_export("internal/module/imports", "loadHooked", &args, context)?;
    Ok(format.as_string().map(|format| format.to_std_string_lossy()).unwrap_or_default())
}

/// `giveText(path, text)`: what stands in a file, as a hook of the program says.
pub(in crate::module) fn give_text(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    loader(context).given.borrow_mut().insert(text(args, 0), text(args, 1));
    Ok(JsValue::undefined())
}

/// JSON needs `with { type: 'json' }`, and only JSON may have it.
pub(super) fn check_attribute(found: &Resolved, kind: Option<&str>, context: &mut Context) -> JsResult<()> {
    let (code, args): (&str, &[&str]) = match (found.format.as_str(), kind) {
        ("json", None) => ("ERR_IMPORT_ATTRIBUTE_MISSING", &[&found.url, "type", "json"]),
        ("json", Some("json")) | (_, None) => return Ok(()),
        (_, Some("json")) => ("ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE", &[&found.url, "json"]),
        (_, Some(kind)) => ("ERR_IMPORT_ATTRIBUTE_UNSUPPORTED", &["type", kind, &found.url]),
    };
    let args: Vec<JsValue> = args.iter().map(|arg| JsString::from(*arg).into()).collect();
    Err(node_error(code, &args, context))
}

/// The text of a file, or of a `data:` URL.
pub(in crate::module) fn source(path: &str, context: &mut Context) -> JsResult<String> {
    if path.starts_with("data:") {
        let text =
            registry::call_export("internal/module/addresses", "dataOf", &[JsString::from(path).into()], context)?;
        return Ok(text.as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default());
    }
    let given = loader(context).given.borrow().get(path).cloned();
    let text = match given {
        Some(text) => text,
        None => {
            let bytes = host(context).program.borrow().files.read(path);
            let bytes = bytes.ok_or_else(|| JsNativeError::error().with_message(format!("ENOENT: {path}")))?;
            String::from_utf8_lossy(&bytes).into_owned()
        }
    };
    match address::is_typescript(path) {
        true => compile::strip_types(&text, path, context),
        false => Ok(text),
    }
}
