//! How long a run takes, in real time.

/// Notes that a run starts; what tells whether it is late. Only where somebody waits for it: in the page.
#[cfg(target_arch = "wasm32")]
pub(super) fn start() -> Option<fn() -> bool> {
    STARTED.set(js_sys::Date::now());
    Some(|| js_sys::Date::now() - STARTED.get() > PATIENCE)
}

/// The same for tests and for the site's build, which wait for as long as a run takes.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn start() -> Option<fn() -> bool> {
    None
}

/// Milliseconds after which a run is late. What follows, the trace and its first frame, has to come within two seconds.
#[cfg(target_arch = "wasm32")]
const PATIENCE: f64 = 1_000.0;

#[cfg(target_arch = "wasm32")]
thread_local! {
    /// When the run started, in milliseconds of the device's clock.
    static STARTED: std::cell::Cell<f64> = const { std::cell::Cell::new(0.0) };
}
