//! Waiting with the thread held: virtual time passes and nothing else runs.

use crate::registry::{Native, natives};
use crate::runtime::{host, limits};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsResult, JsValue};
use sim_core::time::Nanos;
use sim_core::trace::{Event, LimitKind};

/// The native functions of `internal/language/atomics`.
///
/// # Errors
/// None in practice.
pub(super) fn functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[("sleep", 1, sleep)];
    natives(FUNCTIONS, context)
}

/// `sleep(milliseconds)`. A wait that nothing ends reaches the bound on virtual time.
fn sleep(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let milliseconds = args.get_or_undefined(0).to_number(context)?;
    let host = host(context);
    let left = host.budget.limits().time.0.saturating_sub(host.now().0);
    if milliseconds * 1e6 > left as f64 {
        return limits::reached(&host, LimitKind::Time);
    }
    let by = Nanos((milliseconds * 1e6) as u64);
    host.advance(by);
    host.record(Event::ClockJumped { by });
    Ok(JsValue::undefined())
}
