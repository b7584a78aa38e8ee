//! What the tasks need beyond a Rust toolchain and npm, installed on first use.
//!
//! Tools go to a per-user cache in a folder named by version, so every clone and every CI run of a machine shares them.

use crate::shell::{Done, output, root, run, run_with};
use std::path::PathBuf;

/// Trunk builds the site. The newest release that this Rust version compiles.
const TRUNK: &str = "0.21.14";
/// The oracle: the newest release of the long-term line that the simulator models.
const NODE: &str = "24.21.0";
/// Lighthouse is large and only measures: it is not among the packages that building needs.
const LIGHTHOUSE: &str = "12.8.2";
/// Trunk and wasm-bindgen are used for minutes at most: compiled quickly rather than to be quick.
const QUICK_BUILD: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "true"),
];

/// Installs everything that building and testing the site needs.
pub(crate) fn setup() -> Done {
    wasm_target()?;
    cargo_tool("wasm-bindgen-cli", "wasm-bindgen", &locked("wasm-bindgen")?, &[])?;
    cargo_tool("trunk", "trunk", TRUNK, &["--no-default-features"])?;
    npm_packages()
}

/// The wasm32 target of the toolchain in use.
pub(crate) fn wasm_target() -> Done {
    let installed = output("rustup", &["target", "list", "--installed"]).unwrap_or_default();
    if installed.lines().any(|line| line == "wasm32-unknown-unknown") {
        return Ok(());
    }
    run("rustup", &["target", "add", "wasm32-unknown-unknown"])
}

/// The source of the standard library, in the toolchain in use.
pub(crate) fn standard_library_source() -> Done {
    let has = |component: &str| component.starts_with("rust-src");
    if output("rustup", &["component", "list", "--installed"]).is_some_and(|list| list.lines().any(has)) {
        return Ok(());
    }
    run("rustup", &["component", "add", "rust-src"])
}

/// The packages of package-lock.json, when they are not those already there.
pub(crate) fn npm_packages() -> Done {
    let lock = root().join("package-lock.json");
    let stamp = root().join("node_modules/.looproom-lock");
    let wanted = std::fs::read(&lock).map_err(|e| format!("package-lock.json cannot be read: {e}"))?;
    if std::fs::read(&stamp).is_ok_and(|have| have == wanted) {
        return Ok(());
    }
    run("npm", &["ci", "--no-audit", "--no-fund"])?;
    std::fs::write(&stamp, wanted).map_err(|e| format!("node_modules cannot be written: {e}"))
}

/// The path of real Node in the version that the simulator models.
pub(crate) fn node() -> Result<PathBuf, String> {
    // The package `node` fetches its binary in an install script, which a careful npm refuses to run; the package of this
    // platform simply holds it.
    let platform = format!("node-{}-{}", npm_os(), npm_arch());
    let home = cache().join(format!("node-{NODE}"));
    let binary = home.join(format!("node_modules/{platform}/bin/node"));
    let version = || output(&binary.to_string_lossy(), &["--version"]);
    let wanted = format!("v{NODE}");
    if version().as_deref() != Some(&wanted) {
        std::fs::create_dir_all(&home).map_err(|e| format!("{} cannot be made: {e}", home.display()))?;
        let prefix = home.to_string_lossy().into_owned();
        run("npm", &["install", "--prefix", &prefix, "--no-audit", "--no-fund", &format!("{platform}@{NODE}")])?;
    }
    match version() {
        Some(version) if version == wanted => Ok(binary),
        other => Err(format!("{} answers {other:?} instead of {wanted}", binary.display())),
    }
}

/// The folder of the package `lighthouse`.
pub(crate) fn lighthouse() -> Result<PathBuf, String> {
    let home = cache().join(format!("lighthouse-{LIGHTHOUSE}"));
    let package = home.join("node_modules/lighthouse");
    if !package.join("cli/index.js").is_file() {
        std::fs::create_dir_all(&home).map_err(|e| format!("{} cannot be made: {e}", home.display()))?;
        let prefix = home.to_string_lossy().into_owned();
        run("npm", &["install", "--prefix", &prefix, "--no-audit", "--no-fund", &format!("lighthouse@{LIGHTHOUSE}")])?;
    }
    Ok(package)
}

/// Folders of the tools installed here, for the path.
pub(crate) fn bin_folders() -> Vec<PathBuf> {
    let wasm_bindgen = locked("wasm-bindgen").unwrap_or_default();
    vec![cache().join(format!("wasm-bindgen-cli-{wasm_bindgen}/bin")), cache().join(format!("trunk-{TRUNK}/bin"))]
}

/// The version of a package in Cargo.lock.
fn locked(package: &str) -> Result<String, String> {
    let lock =
        std::fs::read_to_string(root().join("Cargo.lock")).map_err(|e| format!("Cargo.lock cannot be read: {e}"))?;
    let start = lock.find(&format!("name = \"{package}\"\n")).ok_or_else(|| format!("Cargo.lock has no {package}"))?;
    lock[start..]
        .lines()
        .nth(1)
        .and_then(|line| line.split('"').nth(1))
        .map(str::to_owned)
        .ok_or_else(|| format!("Cargo.lock gives no version of {package}"))
}

fn cargo_tool(package: &str, binary: &str, version: &str, flags: &[&str]) -> Done {
    let home = cache().join(format!("{package}-{version}"));
    let path = home.join("bin").join(binary);
    if output(&path.to_string_lossy(), &["--version"]).is_some_and(|v| v.contains(version)) {
        return Ok(());
    }
    eprintln!("xtask: building {package} {version} once for this user (a few minutes)");
    let home = home.to_string_lossy().into_owned();
    let mut args = vec!["install", package, "--locked", "--version", version, "--root", &home];
    args.extend(flags);
    run_with("cargo", &args, &QUICK_BUILD)
}

/// `$XDG_CACHE_HOME/looproom` or its usual place.
fn cache() -> PathBuf {
    let base = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let base = base.or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")));
    base.unwrap_or_else(std::env::temp_dir).join("looproom")
}

fn npm_os() -> &'static str {
    match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win",
        other => other,
    }
}

fn npm_arch() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    }
}
