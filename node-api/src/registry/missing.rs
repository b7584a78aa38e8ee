//! Names of Node that this runtime lacks: they exist all the same, and using one fails with an error that says so.

use super::call_export;
use crate::runtime::globals;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsResult, JsString, JsValue};

/// Paths, one a line, as `cargo xtask names` found them: what real Node has and the simulation has not.
const MISSING: &str = include_str!("../../compat/missing.txt");

/// Gives `holder`, which is `root` of the list, the names that it lacks.
///
/// # Errors
/// What a getter on the way to a name throws.
pub(super) fn fill(root: &str, holder: &JsValue, context: &mut Context) -> JsResult<()> {
    fill_if(root, |_| true, holder, context)
}

/// The same for the global object, but for what belongs to a global that is made when it is first read.
///
/// # Errors
/// What a getter on the way to a name throws.
pub(crate) fn fill_globals(holder: &JsValue, context: &mut Context) -> JsResult<()> {
    let is_ready = |path: &str| path.split_once('.').is_none_or(|(global, _)| globals::lazy(global).is_none());
    fill_if("globalThis", is_ready, holder, context)
}

/// What belongs to the globals that `module` makes, whose `exports` are there now.
///
/// # Errors
/// What a getter on the way to a name throws.
pub(super) fn fill_exports(module: &str, exports: &JsValue, context: &mut Context) -> JsResult<()> {
    let Some(object) = exports.as_object() else { return Ok(()) };
    let deeper = MISSING.lines().filter_map(|path| path.strip_prefix("globalThis.")?.split_once('.'));
    let mut filled = "";
    for (global, _) in deeper {
        let Some(lazy) = globals::lazy(global).filter(|lazy| lazy.module == module && filled != global) else {
            continue;
        };
        filled = global;
        let value = object.get(JsString::from(lazy.export), context)?;
        fill(&format!("globalThis.{global}"), &value, context)?;
    }
    Ok(())
}

fn fill_if(root: &str, wanted: impl Fn(&str) -> bool, holder: &JsValue, context: &mut Context) -> JsResult<()> {
    let is_wanted = |path: &&str| path.strip_prefix(root).and_then(|rest| rest.strip_prefix('.')).is_some_and(&wanted);
    let paths: Vec<JsValue> = MISSING.lines().filter(is_wanted).map(|path| JsString::from(path).into()).collect();
    if paths.is_empty() {
        return Ok(());
    }
    let paths = JsArray::from_iter(paths, context);
    let args = [holder.clone(), JsString::from(root).into(), paths.into()];
    call_export("internal/unsimulated", "fill", &args, context).map(drop)
}
