//! Real time and idle moments.

use gloo::timers::callback::{Interval, Timeout};

/// Milliseconds since the page was opened.
pub fn now() -> f64 {
    web_sys::window().and_then(|w| w.performance()).map_or(0.0, |p| p.now())
}

/// Calls back after this many milliseconds, unless the handle is dropped before.
pub fn after(ms: u32, then: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(ms, then)
}

/// Calls back again and again, so many milliseconds apart, until the handle is dropped.
pub fn every(ms: u32, then: impl FnMut() + 'static) -> Interval {
    Interval::new(ms, then)
}
