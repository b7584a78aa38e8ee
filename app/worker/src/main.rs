//! The worker: takes requests, answers with responses, says so when it breaks.

#[cfg(target_arch = "wasm32")]
mod memory;

#[cfg(target_arch = "wasm32")]
mod wasm {
    use protocol::{Request, Response, decode, encode};
    use std::cell::Cell;
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::Closure;
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    fn scope() -> DedicatedWorkerGlobalScope {
        js_sys::global().unchecked_into()
    }

    /// Sends a response; its bytes are handed over, not copied.
    fn send(response: &Response) {
        let bytes = js_sys::Uint8Array::from(encode(response).as_slice());
        let moved = js_sys::Array::of1(&bytes.buffer());
        // Refused only for things that cannot be sent; bytes can.
        let _ = scope().post_message_with_transfer(&bytes, &moved);
    }

    pub(super) fn start() {
        std::panic::set_hook(Box::new(|info| send(&Response::Panicked { message: info.to_string() })));
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| {
            let bytes = js_sys::Uint8Array::new(&event.data()).to_vec();
            match decode::<Request>(&bytes) {
                Ok(request) => {
                    answer(request);
                    prepare_soon();
                }
                Err(why) => send(&Response::Panicked { message: why.to_string() }),
            }
        });
        scope().set_onmessage(Some(hear.as_ref().unchecked_ref()));
        hear.forget();
        worker::listen(|progress| send(&Response::Progress { id: CURRENT.get(), progress }));
        send(&Response::Ready);
        prepare_soon();
    }

    /// Makes the next run's process piece by piece, each as soon as no request waits.
    fn prepare_soon() {
        let prepare = Closure::once_into_js(|| {
            if worker::prepare() {
                prepare_soon();
            }
        });
        // Refused only for what is no function. A run that finds nothing prepared makes its process itself.
        let _ = scope().set_timeout_with_callback_and_timeout_and_arguments_0(prepare.unchecked_ref(), 0);
    }

    thread_local! {
        /// The request that is carried out.
        static CURRENT: Cell<u32> = const { Cell::new(0) };
    }

    fn answer(request: Request) {
        match request {
            Request::Run { id, program, options } => {
                CURRENT.set(id);
                send(&Response::Done { id, report: worker::run(&program, options) });
            }
            Request::Enumerate { id, program, options, most } => {
                CURRENT.set(id);
                let (outcomes, more) = worker::enumerate(&program, options, most);
                send(&Response::Outcomes { id, outcomes, more });
            }
        }
    }

    /// Nothing in a run may depend on chance that the seed does not decide. What asks for system randomness all the same
    /// (hash tables of dependencies) gets the same bytes every time.
    #[unsafe(no_mangle)]
    unsafe extern "Rust" fn __getrandom_v03_custom(dest: *mut u8, len: usize) -> Result<(), getrandom::Error> {
        // SAFETY: getrandom hands over `len` writable bytes.
        let bytes = unsafe { std::slice::from_raw_parts_mut(dest, len) };
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = (at as u8).wrapping_mul(167).wrapping_add(13);
        }
        Ok(())
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    wasm::start();
}
