//! Brings a page to life in the browser.

fn main() {
    #[cfg(all(target_arch = "wasm32", feature = "hydration"))]
    wasm_bindgen_futures::spawn_local(app::start());
}
