//! Building the site and serving it.

use crate::shell::{Done, root, run_with};
use crate::{preview, tools};

/// Where the programs for the browser are compiled: their settings differ from everything else's, and one folder for both
/// would be compiled anew at every change between them.
const PROGRAMS: &str = "target/site-programs";
/// What Cargo adds to the flags of `.cargo/config.toml`: what can only be read in a panic is left out, and a panic is a
/// trap. The page reports traps (`app/src/report.rs`); the worker says which of them is want of memory.
const FLAGS: &str = "-Z location-detail=none -Z unstable-options -C panic=immediate-abort";

/// Builds the static site into `dist/`. Further arguments go to Trunk, `--public-url` among them.
pub(crate) fn build(args: &[&str]) -> Done {
    tools::setup()?;
    trunk(&[&["build", "--release"], args].concat(), &[])
}

/// Builds the course and serves it on localhost, building again when a file changes: for a
/// lesson its pages only.
pub(crate) fn serve(args: &[&str]) -> Done {
    tools::setup()?;
    eprintln!("xtask: the first build takes some minutes; then the course is at http://127.0.0.1:8080");
    preview::watch();
    // What was just written is to be seen, not a copy of what was there before.
    trunk(&[&["serve", "--release"], args].concat(), &[("LOOPROOM_PREVIEW", "1")])
}

/// Trunk, with the programs for the browser made as small as Rust can make them: the standard library is compiled for size
/// with them. That needs its source and settings that a stable compiler keeps behind `RUSTC_BOOTSTRAP`. Where the source
/// cannot be had, the programs come out larger and do the same.
fn trunk(args: &[&str], more: &[(&str, &str)]) -> Done {
    let programs = root().join(PROGRAMS);
    let programs = programs.to_string_lossy();
    let mut settings = vec![("CARGO_TARGET_DIR", &*programs), ("LOOPROOM_PROGRAMS", &*programs)];
    if tools::standard_library_source().is_ok() {
        settings.extend([
            ("RUSTC_BOOTSTRAP", "1"),
            ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
            ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", FLAGS),
        ]);
    } else {
        eprintln!("xtask: no source of the standard library (rustup component rust-src): the programs will be larger");
    }
    settings.extend(more);
    run_with("trunk", args, &settings)
}
