//! Names of Node that this runtime lacks: they exist all the same, and using one fails with an error that says so.

use super::call_export;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsResult, JsString, JsValue};

/// Paths, one a line, as `cargo xtask names` found them: what real Node has and the simulation has not.
const MISSING: &str = include_str!("../../compat/missing.txt");

/// Gives `holder`, which is `root` of the list, the names that it lacks.
///
/// # Errors
/// What a getter on the way to a name throws.
pub(crate) fn fill(root: &str, holder: &JsValue, context: &mut Context) -> JsResult<()> {
    let is_below = |path: &&str| path.strip_prefix(root).is_some_and(|rest| rest.starts_with('.'));
    let paths: Vec<JsValue> = MISSING.lines().filter(is_below).map(|path| JsString::from(path).into()).collect();
    if paths.is_empty() {
        return Ok(());
    }
    let paths = JsArray::from_iter(paths, context);
    let args = [holder.clone(), JsString::from(root).into(), paths.into()];
    call_export("internal/unsimulated", "fill", &args, context).map(drop)
}
