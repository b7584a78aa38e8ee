//! Brings a page to life in the browser.

fn main() {
    #[cfg(all(target_arch = "wasm32", feature = "hydration"))]
    app::start();
}
