//! What a run depends on beside its program, its seed and its machine, and only where it runs away: how fast the real machine
//! is, and how large its stack.

use node_api::Limits;

/// The real machine.
#[derive(Clone, Copy)]
pub(super) struct Device {
    /// Tells whether a run has taken so long that a person waits.
    pub(super) late: Option<fn() -> bool>,
    /// Tells whether the stack has room, where that can be tried but not known.
    pub(super) room: Option<fn() -> bool>,
    /// Bytes of the stack that calls may use.
    pub(super) stack: usize,
}

impl Device {
    /// This one, on which a run starts now.
    pub(super) fn here() -> Self {
        Device { late: here::start(), room: here::room(), stack: Limits::default().stack }
    }

    /// The slowest: whatever is counted ends at the earliest moment at which it may.
    pub(super) fn slowest() -> Self {
        Device { late: Some(|| true), ..Device::here() }
    }

    /// One with a third of the stack.
    pub(super) fn narrow() -> Self {
        Device { stack: Limits::default().stack / 3, ..Device::here() }
    }
}

/// For tests and for the site's build, which wait for as long as a run takes, on a stack as large as they ask for.
#[cfg(not(target_arch = "wasm32"))]
mod here {
    pub(super) fn start() -> Option<fn() -> bool> {
        None
    }

    pub(super) fn room() -> Option<fn() -> bool> {
        None
    }
}

/// In the page.
#[cfg(target_arch = "wasm32")]
mod here {
    /// Milliseconds after which a run is late. What follows, the trace and its first frame, has to come within two seconds.
    const PATIENCE: f64 = 1_000.0;

    thread_local! {
        /// When the run started, in milliseconds of the device's clock.
        static STARTED: std::cell::Cell<f64> = const { std::cell::Cell::new(0.0) };
    }

    #[wasm_bindgen::prelude::wasm_bindgen]
    extern "C" {
        /// A program for the browser sees its own stack, in its memory, but not the browser's, on which its calls are made.
        /// That one is smaller, differs between browsers, and a program that fills it is thrown away in the middle of what
        /// it does. So `start.js` tries whether there is room.
        #[wasm_bindgen(js_name = hasStack)]
        fn has_stack() -> bool;
    }

    pub(super) fn start() -> Option<fn() -> bool> {
        STARTED.set(js_sys::Date::now());
        Some(|| js_sys::Date::now() - STARTED.get() > PATIENCE)
    }

    pub(super) fn room() -> Option<fn() -> bool> {
        Some(has_stack)
    }
}
