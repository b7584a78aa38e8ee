//! What a person sees when our own code fails: never a blank page, and everything that is needed to find the bug.

use protocol::Program;
use std::cell::RefCell;

thread_local! {
    /// What was run last.
    static LAST: RefCell<Option<(Program, u64)>> = const { RefCell::new(None) };
}

/// Remembers what is run, for a report.
pub(crate) fn remember(program: &Program, seed: u64) {
    LAST.set(Some((program.clone(), seed)));
}

/// The text of a report.
#[cfg(any(test, all(target_arch = "wasm32", feature = "hydration")))]
pub(crate) fn text(message: &str) -> String {
    let mut text = format!("{message}\nLooproom {}\n", env!("CARGO_PKG_VERSION"));
    LAST.with_borrow(|last| {
        if let Some((program, seed)) = last {
            text.push_str(&format!("seed {seed}, starts with {}\n", program.entry));
            for (path, source) in &program.files {
                text.push_str(&format!("--- {path}\n{source}\n"));
            }
        }
    });
    text
}

/// Makes panics of the page show a report. In a program that was built to be small a panic is a trap without words
/// (`xtask/src/site.rs`): the browser then says where, in numbers.
#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
pub(crate) fn install() {
    use gloo::events::EventListener;
    use js_sys::Reflect;
    use wasm_bindgen::{JsCast, JsValue};

    std::panic::set_hook(Box::new(|info| show(&info.to_string())));
    let Some(window) = web_sys::window() else { return };
    for (event, property) in [("error", "error"), ("unhandledrejection", "reason")] {
        let hear = move |event: &web_sys::Event| {
            let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
            let thrown = get(event, property);
            if thrown.is_instance_of::<js_sys::WebAssembly::RuntimeError>() {
                show(&get(&thrown, "stack").as_string().unwrap_or_default());
            }
        };
        EventListener::new(&window, event, hear).forget();
    }
}

/// Shows the report, once: what fails after a failure says nothing new.
#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
fn show(message: &str) {
    use std::cell::Cell;

    thread_local! {
        static SHOWN: Cell<bool> = const { Cell::new(false) };
    }
    if !SHOWN.replace(true) {
        let heading = "Looproom broke. This is our mistake, not yours. Reload the page to go on.";
        crate::ports::page::report(heading, &text(message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_carries_program_and_seed() {
        remember(&Program::single("main.js", "console.log(1)"), 42);
        let text = text("panicked at x");
        for part in ["panicked at x", "seed 42", "--- main.js", "console.log(1)"] {
            assert!(text.contains(part), "{text}");
        }
    }
}
