//! The entry of a program.

use crate::registry;
use crate::runtime::{Host, host};
use boa_engine::{Context, JsResult, JsString};

/// Absolute path of the file to run.
pub(crate) fn entry(host: &Host) -> String {
    host.program_entry()
}

/// Runs the entry: CommonJS at once, an ES module from a microtask, as Node does.
///
/// # Errors
/// What a CommonJS program throws.
pub(crate) fn run_main(entry: &str, context: &mut Context) -> JsResult<()> {
    let path = JsString::from(entry).into();
    registry::call_export("internal/module/esm", "runMain", &[path], context)?;
    host(context).operations.script_ended();
    Ok(())
}
