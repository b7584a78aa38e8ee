//! Modules that are no ES module text: built-in modules, CommonJS files and JSON, as `import` sees them.

use super::living;
use crate::registry;
use crate::runtime::host;
use boa_engine::module::SyntheticModuleInitializer;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsResult, JsString, JsValue, Module, js_string};
use std::path::PathBuf;

/// A built-in module: its `module.exports` as `default`, and every property of that by name.
pub(super) fn builtin(name: &str, context: &mut Context) -> JsResult<Module> {
    let exports = registry::require(name, context)?;
    let mut names = vec![js_string!("default")];
    if let Some(object) = exports.as_object() {
        for key in enumerable_names(&object, context)? {
            if key != js_string!("default") {
                names.push(key);
            }
        }
    }
    let path = PathBuf::from(format!("node:{name}"));
    if living::is_asked_for(context) {
        return living::module(names, exports, &path, context);
    }
    Ok(values(&names, exports, path, context))
}

/// A module whose exports are `whole` and properties of it, read when it is evaluated.
fn values(names: &[JsString], whole: JsValue, path: PathBuf, context: &mut Context) -> Module {
    let list: Vec<JsValue> = names.iter().cloned().map(Into::into).collect();
    let initializer = SyntheticModuleInitializer::from_copy_closure_with_captures(
        |module, (list, whole): &(Vec<JsValue>, JsValue), context| fill(module, list, whole, context),
        (list, whole),
    );
    Module::synthetic(names, initializer, Some(path), None, context)
}

fn fill(
    module: &boa_engine::module::SyntheticModule,
    names: &[JsValue],
    whole: &JsValue,
    context: &mut Context,
) -> JsResult<()> {
    for name in names.iter().filter_map(JsValue::as_string) {
        if name == js_string!("default") || name == js_string!("module.exports") {
            module.set_export(&name, whole.clone())?;
            continue;
        }
        let object = whole.to_object(context)?;
        // What is inherited is no export, and a getter that throws exports nothing.
        if object.has_own_property(name.clone(), context)? {
            let value = object.get(name.clone(), context).unwrap_or_default();
            module.set_export(&name, value)?;
        }
    }
    Ok(())
}

pub(super) fn json(path: &str, context: &mut Context) -> JsResult<Module> {
    let loaded = registry::call_export("internal/module/esm", "loadJson", &[JsString::from(path).into()], context)?;
    Ok(values(&[js_string!("default")], loaded, PathBuf::from(path), context))
}

/// A CommonJS file: it runs when it is evaluated, and its names are those that its text shows.
pub(super) fn common_js(path: &str, context: &mut Context) -> JsResult<Module> {
    let path_value = JsValue::from(JsString::from(path));
    let found =
        registry::call_export("internal/module/esm", "exportNames", std::slice::from_ref(&path_value), context)?;
    let list = match found.as_object() {
        Some(array) => array_of(&array, context)?,
        None => Vec::new(),
    };
    let mut names: Vec<JsString> = list.iter().filter_map(JsValue::as_string).collect();
    names.push(js_string!("module.exports"));
    let list: Vec<JsValue> = names.iter().cloned().map(Into::into).collect();
    let initializer = SyntheticModuleInitializer::from_copy_closure_with_captures(
        |module, (list, path): &(Vec<JsValue>, JsValue), context| {
            // Two of the names say nothing of the text.
            let arguments = [path.clone(), (list.len() > 2).into()];
            let whole = registry::call_export("internal/module/esm", "loadCommonJs", &arguments, context);
            let filled = whole.and_then(|whole| fill(module, list, &whole, context));
            // The engine rejects a promise for this module alone; the module that is imported fails with it.
            filled.inspect_err(|_| host(context).rejections.expect())
        },
        (list, path_value),
    );
    Ok(Module::synthetic(&names, initializer, Some(PathBuf::from(path)), None, context))
}

fn array_of(array: &JsObject, context: &mut Context) -> JsResult<Vec<JsValue>> {
    let array = JsArray::from_object(array.clone())?;
    let length = array.length(context)?;
    (0..length).map(|index| array.get(index, context)).collect()
}

/// The names of the properties that `import * as` would list.
pub(super) fn enumerable_names(object: &JsObject, context: &mut Context) -> JsResult<Vec<JsString>> {
    let keys = object.own_property_keys(context)?;
    let borrowed = object.borrow();
    let names = keys.into_iter().filter_map(|key| {
        let shown = borrowed.properties().get(&key).is_none_or(|property| property.enumerable() == Some(true));
        match key {
            boa_engine::property::PropertyKey::String(name) if shown => Some(name),
            _ => None,
        }
    });
    Ok(names.collect())
}
