//! Work that takes time outside the engine: on a thread of the pool, or on the one that runs JavaScript.

use super::callback::Callback;
use super::host::{Host, host};
use super::limits;
use crate::async_hooks::Operation;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsValue};
use sim_core::event_loop::PoolWork;
use sim_core::time::Nanos;
use sim_core::trace::{Event, LimitKind};

/// `(label, callback, step, …)`: `step` runs when a pool thread has done `work`. `callback` names the task, `begun` is the
/// operation whose callback it is. Returns the task's number.
///
/// # Errors
/// A `TypeError` if the step is no function: a mistake of ours.
pub fn on_pool(args: &[JsValue], begun: &JsValue, work: PoolWork, context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let label = args.get_or_undefined(0).to_string(context)?.to_std_string_lossy();
    let origin = host.origin(&label, args.get_or_undefined(1));
    let step = args.get_or_undefined(2).as_callable();
    let step = step.ok_or_else(|| JsNativeError::typ().with_message("a step is a function"))?;
    let operation = Operation::request(begun, context)?;
    let callback = Callback::call(&host, step, JsValue::undefined(), Vec::new()).of(operation);
    let task = host.event_loop().pool_work(callback, work, origin);
    Ok(task.0.into())
}

/// Holds the thread that runs JavaScript for so many nanoseconds: nothing else runs. A wait that nothing ends reaches the
/// bound on virtual time.
///
/// # Errors
/// The uncatchable end of the run when the bound is reached.
pub fn hold(host: &Host, nanoseconds: f64) -> JsResult<()> {
    let left = host.budget.limits().time.0.saturating_sub(host.now().0);
    if nanoseconds > left as f64 {
        return limits::reached(host, LimitKind::Time);
    }
    let by = Nanos(nanoseconds as u64);
    host.advance(by);
    host.record(Event::ClockJumped { by });
    Ok(())
}
