//! Errors that nothing caught, and promises whose rejection nobody handled.

use super::host::{Host, host};
use super::{limits, output};
use crate::errors::{self, Caller, Way};
use crate::process;
use boa_engine::{Context, JsError, JsResult, JsValue};
use sim_core::trace::{Event, Stream};
use std::rc::Rc;

/// Exit code when an `uncaughtException` listener itself threw.
const HANDLER_THREW: i32 = 7;

/// Reports an error that reached the top of the stack (`TriggerUncaughtException`): the program's listeners first; if
/// they do not take it, it is printed and the process ends.
pub(crate) fn uncaught(host: &Rc<Host>, error: JsError, way: Way, context: &mut Context) {
    if host.exit_code().is_some() {
        return;
    }
    let value = match error.into_opaque(context) {
        Ok(value) => value,
        // The engine's own errors cannot be caught; they end the process and were noted where they arose.
        Err(_) => return host.exit(1),
    };
    errors::observe(&value, context);
    errors::set_caller(Some(Caller::FatalException), context);
    let verdict = process::on_uncaught(&value, way != Way::Thrown, context);
    errors::set_caller(None, context);
    match verdict {
        // An error of the hooks themselves has ended the process.
        Ok(true) => drop(host.operations.error_handled(context)),
        Ok(false) => {
            report(host, &value, way, context);
            host.exit(host.pending_exit_code().unwrap_or(1));
        }
        Err(_) if host.exit_code().is_some() => {}
        Err(error) => {
            if let Ok(value) = error.into_opaque(context) {
                report(host, &value, Way::Thrown, context);
            }
            host.exit(HANDLER_THREW);
        }
    }
}

/// Reports an error in a callback of Node's own, which goes on if the program's listeners take it
/// (`triggerUncaughtException`, called from a script).
///
/// # Errors
/// That the process is over.
pub(crate) fn trigger_uncaught(value: JsValue, context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    // It was caught: who threw it is not known any more.
    errors::forget_throw(context);
    uncaught(&host, JsError::from_opaque(value), Way::Thrown, context);
    if host.exit_code().is_some() {
        return Err(limits::stop());
    }
    host.event_loop().error_handled();
    Ok(JsValue::undefined())
}

/// A promise was rejected and nobody had listened when all jobs were done.
pub(super) fn unhandled_rejection(host: &Rc<Host>, promise: u32, context: &mut Context) -> JsResult<()> {
    let Some(rejection) = host.rejections.get(promise) else { return Ok(()) };
    let outer = host.set_async_context(rejection.context);
    let between = host.event_loop().drained().and_then(|drained| drained.between);
    errors::set_caller(Some(Caller::Rejections(between)), context);
    let verdict = process::on_unhandled_rejection(&rejection.promise, &rejection.reason, context);
    errors::set_caller(None, context);
    let result = match verdict {
        Ok(None) => Ok(()),
        Ok(Some(error)) => {
            uncaught(host, JsError::from_opaque(error), Way::Rejection, context);
            if host.exit_code().is_none() {
                host.event_loop().error_handled();
            }
            Ok(())
        }
        Err(error) => Err(error),
    };
    host.set_async_context(outer);
    result
}

/// A handler came after the rejection had been reported.
pub(super) fn rejection_handled(host: &Rc<Host>, promise: u32, context: &mut Context) -> JsResult<()> {
    let Some(rejection) = host.rejections.get(promise) else { return Ok(()) };
    host.rejections.remove(promise);
    let between = host.event_loop().drained().and_then(|drained| drained.between);
    errors::set_caller(Some(Caller::RejectionHandled(between)), context);
    let result = process::on_rejection_handled(&rejection.promise, promise + 1, context);
    errors::set_caller(None, context);
    result
}

/// Prints the error as Node does when it ends the process.
fn report(host: &Rc<Host>, value: &JsValue, way: Way, context: &mut Context) {
    let summary = errors::summary(value, context);
    let message = super::tracing::intern(host.event_loop().tracer_mut(), &summary);
    host.record(Event::Uncaught { message });
    let text = errors::report(value, way, context);
    output::put(host, Stream::Stderr, text.as_bytes());
}
