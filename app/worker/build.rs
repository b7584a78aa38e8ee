//! Bounds the memory of the engine's wasm: a program that wants more ends with a trap in its worker, and the page lives on.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        println!("cargo:rustc-link-arg-bins=--max-memory=268435456");
    }
}
