//! Asks the linker for what the page's program is divided by.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var(name).as_deref() == Ok(value);
    if is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("CARGO_FEATURE_HYDRATION", "1") {
        // `app/site/src/split.rs` has to know which function uses which.
        println!("cargo:rustc-link-arg-bins=--emit-relocs");
    }
}
