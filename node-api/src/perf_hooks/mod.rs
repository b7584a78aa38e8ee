//! `perf_hooks`: what can be measured, on virtual time.

use crate::registry::{BuiltinModule, Native, javascript, natives, script};
use crate::runtime::{clock, host};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsResult, JsValue, js_string};
use sim_core::trace::Phase;

/// The `perf_hooks` module.
pub static MODULE: BuiltinModule = script("perf_hooks", javascript!("perf_hooks/perf_hooks.js")).with(clock_functions);

/// The clock alone, for modules that `perf_hooks` itself needs.
pub static CLOCK: BuiltinModule =
    BuiltinModule { name: "internal/perf/clock", source: None, native: Some(clock_functions) };

/// What was measured, and who observes it.
pub static INTERNAL: [BuiltinModule; 2] = [
    script("internal/perf/entries", javascript!("perf_hooks/entries.js")).with(clock_functions),
    script("internal/perf/observers", javascript!("perf_hooks/observers.js")),
];

/// Times of requests.
pub static RESOURCE: BuiltinModule = script("internal/perf/resource", javascript!("perf_hooks/resource.js"));

/// Times of the process itself.
pub static NODE_TIMING: BuiltinModule = script("internal/perf/node_timing", javascript!("perf_hooks/node_timing.js"));

/// Counts of values in buckets.
pub static BUCKETS: BuiltinModule = script("internal/perf/buckets", javascript!("perf_hooks/buckets.js"));

/// What programs record, and the delays of the loop.
pub static HISTOGRAM: BuiltinModule = script("internal/perf/histogram", javascript!("perf_hooks/histogram.js"));

/// Milliseconds that Node takes from the start of the process to the program's first line.
const BOOT: f64 = 22.0;

fn clock_functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[("now", 0, now), ("phase", 0, phase)];
    let object = natives(FUNCTIONS, context)?;
    let origin = clock::epoch_millis(&host(context)) as f64 - BOOT;
    object.set(js_string!("timeOrigin"), origin, true, context)?;
    Ok(object)
}

/// `now()`: milliseconds since the start of the process.
fn now(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let nanos = clock::read(&host(context)).0;
    Ok(JsValue::from(nanos as f64 / 1e6 + BOOT))
}

/// `phase()`: 0 before the loop, 1 within it, 2 when it has ended.
fn phase(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let phase = match host(context).event_loop().phase() {
        Phase::Main => 0,
        Phase::Exit => 2,
        _ => 1,
    };
    Ok(phase.into())
}
