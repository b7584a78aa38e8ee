//! One worker: made, listened to, ended.

use protocol::{Request, Response, decode, encode};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{ErrorEvent, MessageEvent, Worker, WorkerOptions, WorkerType};

/// The name of workers that wait for both parts of the engine, as `app/site/src/engine/start.js` knows it.
const WHOLE: &str = "whole";

/// What a worker lets hear.
pub(super) enum Heard {
    /// A message.
    Said(Response),
    /// It failed; this is what the browser says about it.
    Failed(String),
}

/// A living worker; ends when dropped.
pub(super) struct Live {
    worker: Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(ErrorEvent)>,
}

impl Live {
    /// Starts a worker; a `whole` one is ready only when both parts of the engine are there. `None` when the page names none
    /// or the browser refuses.
    pub(super) fn start(whole: bool, hear: impl Fn(Heard) + Clone + 'static) -> Option<Live> {
        let url = crate::ports::page::absolute(&crate::ports::page::meta("looproom-engine")?);
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        if whole {
            options.set_name(WHOLE);
        }
        let worker = Worker::new_with_options(&url, &options).ok()?;
        let on_message = {
            let hear = hear.clone();
            Closure::new(move |event: MessageEvent| {
                let bytes = js_sys::Uint8Array::new(&event.data()).to_vec();
                hear(decode::<Response>(&bytes).map_or_else(|e| Heard::Failed(e.to_string()), Heard::Said));
            })
        };
        let on_error = Closure::new(move |event: ErrorEvent| {
            event.prevent_default();
            hear(Heard::Failed(event.message()));
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Live { worker, _on_message: on_message, _on_error: on_error })
    }

    /// Sends a request; its bytes are handed over, not copied.
    pub(super) fn send(&self, request: &Request) {
        let bytes = js_sys::Uint8Array::from(encode(request).as_slice());
        let moved = js_sys::Array::of1(&bytes.buffer());
        // Refused only for things that cannot be sent; bytes can.
        let _ = self.worker.post_message_with_transfer(&bytes, &moved);
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}
