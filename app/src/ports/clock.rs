//! Real time and idle moments.

use gloo::timers::callback::{Interval, Timeout};
use js_sys::{Date, Object, Reflect};

/// Milliseconds since the page was opened.
pub fn now() -> f64 {
    web_sys::window().and_then(|w| w.performance()).map_or(0.0, |p| p.now())
}

/// Milliseconds since 1970, for what is kept beyond this visit.
pub fn today() -> u64 {
    web_sys::window().map_or(0, |_| Date::now() as u64)
}

/// A day as people write it: 28 Nov 2026.
pub fn day(at: u64) -> String {
    text(at, &[("day", "numeric"), ("month", "short"), ("year", "numeric")])
}

/// A day with the time: 28 Nov 2026, 14:05.
pub fn minute(at: u64) -> String {
    let day = [("day", "numeric"), ("month", "short"), ("year", "numeric")];
    text(at, &[day.as_slice(), &[("hour", "2-digit"), ("minute", "2-digit")]].concat())
}

fn text(at: u64, parts: &[(&str, &str)]) -> String {
    let options = Object::new();
    for (name, value) in parts {
        // A fresh object takes any property.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    Date::new(&(at as f64).into()).to_locale_string("en-GB", &options).into()
}

/// Calls back after this many milliseconds, unless the handle is dropped before.
pub fn after(ms: u32, then: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(ms, then)
}

/// The rest of what is done comes in a task of its own: what a person did meanwhile is heard before it.
#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
pub async fn turn() {
    gloo::timers::future::sleep(std::time::Duration::ZERO).await;
}

/// Calls back again and again, so many milliseconds apart, until the handle is dropped.
pub fn every(ms: u32, then: impl FnMut() + 'static) -> Interval {
    Interval::new(ms, then)
}
