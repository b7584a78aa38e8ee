//! The moments at which the runtime turns to the `process` object: the start, and what the program listens to.

use super::facts;
use crate::registry;
use crate::runtime::{Host, output};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsResult, JsString, JsValue};
use sim_core::trace::Stream;
use std::rc::Rc;

const MODULE: &str = "internal/process";

/// Tells the object what the process was started with.
///
/// # Errors
/// None in practice: no code of the program has run.
pub(crate) fn start(host: &Host, context: &mut Context) -> JsResult<()> {
    let facts = facts::of_run(host, context)?;
    registry::call_export(MODULE, "start", &[facts.into()], context).map(drop)
}

/// An error that nothing caught. Whether the process goes on.
pub(crate) fn on_uncaught(error: &JsValue, from_promise: bool, context: &mut Context) -> JsResult<bool> {
    let args = [error.clone(), from_promise.into()];
    registry::call_export(MODULE, "onUncaught", &args, context).map(|handled| handled.to_boolean())
}

/// A rejection that nobody handled: nothing if a listener took it, else the error that ends the process.
pub(crate) fn on_unhandled_rejection(
    promise: &JsObject,
    reason: &JsValue,
    context: &mut Context,
) -> JsResult<Option<JsValue>> {
    let args = [promise.clone().into(), reason.clone()];
    let verdict = registry::call_export(MODULE, "onUnhandledRejection", &args, context)?;
    Ok(if verdict.as_boolean() == Some(true) { None } else { Some(verdict) })
}

/// A handler came after the report.
pub(crate) fn on_rejection_handled(promise: &JsObject, id: u32, context: &mut Context) -> JsResult<()> {
    registry::call_export(MODULE, "onRejectionHandled", &[promise.clone().into(), id.into()], context).map(drop)
}

/// Whether the program listens to an event of `process`.
pub(crate) fn listens(event: &str, context: &mut Context) -> bool {
    let args = [JsString::from(event).into()];
    registry::call_export(MODULE, "listens", &args, context).is_ok_and(|any| any.to_boolean())
}

/// The loop is empty.
pub(crate) fn emit_before_exit(context: &mut Context) -> JsResult<()> {
    registry::call_export(MODULE, "onBeforeExit", &[], context).map(drop)
}

/// The process is about to end by itself. An entry whose top-level `await` never settled ends it with 13.
pub(crate) fn emit_exit(host: &Rc<Host>, context: &mut Context) -> JsResult<()> {
    let stuck = crate::module::main_is_pending(context) && host.pending_exit_code().is_none();
    if stuck {
        host.set_pending_exit_code(Some(UNSETTLED_TOP_LEVEL_AWAIT));
        for warning in crate::module::unsettled_warnings(context) {
            output::put(host, Stream::Stderr, warning.as_bytes());
        }
    }
    host.code_at_exit.set(pending_exit_code(host));
    let code = if stuck { UNSETTLED_TOP_LEVEL_AWAIT.into() } else { JsValue::undefined() };
    registry::call_export(MODULE, "onExit", &[code], context).map(drop)
}

/// The exit code that `process.exitCode` asks for; when it asks for none, what it did before `exit` was raised, or 0.
pub(crate) fn pending_exit_code(host: &Host) -> i32 {
    host.pending_exit_code().unwrap_or(host.code_at_exit.get())
}

/// Node's exit code for an entry that waits for ever.
const UNSETTLED_TOP_LEVEL_AWAIT: i32 = 13;
