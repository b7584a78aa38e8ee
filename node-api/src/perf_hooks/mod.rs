//! `perf_hooks`: what can be measured, on virtual time.

use crate::registry::{BuiltinModule, Native, javascript, natives};
use crate::runtime::{clock, host};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsResult, JsValue, js_string};
use sim_core::trace::Phase;

/// The `perf_hooks` module.
pub static MODULE: BuiltinModule = BuiltinModule {
    name: "perf_hooks",
    source: Some(javascript!("perf_hooks/perf_hooks.js")),
    native: Some(clock_functions),
};

/// The clock alone, for modules that `perf_hooks` itself needs.
pub static CLOCK: BuiltinModule =
    BuiltinModule { name: "internal/perf/clock", source: None, native: Some(clock_functions) };

/// What was measured, and who observes it.
pub static INTERNAL: [BuiltinModule; 2] = [
    BuiltinModule {
        name: "internal/perf/entries",
        source: Some(javascript!("perf_hooks/entries.js")),
        native: Some(clock_functions),
    },
    BuiltinModule {
        name: "internal/perf/observers",
        source: Some(javascript!("perf_hooks/observers.js")),
        native: None,
    },
];

/// Times of requests.
pub static RESOURCE: BuiltinModule =
    BuiltinModule { name: "internal/perf/resource", source: Some(javascript!("perf_hooks/resource.js")), native: None };

/// Times of the process itself.
pub static NODE_TIMING: BuiltinModule = BuiltinModule {
    name: "internal/perf/node_timing",
    source: Some(javascript!("perf_hooks/node_timing.js")),
    native: None,
};

/// Counts of values in buckets.
pub static BUCKETS: BuiltinModule =
    BuiltinModule { name: "internal/perf/buckets", source: Some(javascript!("perf_hooks/buckets.js")), native: None };

/// What programs record, and the delays of the loop.
pub static HISTOGRAM: BuiltinModule = BuiltinModule {
    name: "internal/perf/histogram",
    source: Some(javascript!("perf_hooks/histogram.js")),
    native: None,
};

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
