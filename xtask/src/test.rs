//! Every test, in the order in which a mistake shows soonest.

use crate::browser;
use crate::shell::{Done, run, run_with};
use crate::{site, tools};

/// Names of the parts, for `cargo xtask test PART…`.
const PARTS: [&str; 4] = ["lint", "native", "components", "e2e"];

/// Runs the named parts, all of them if none is named.
pub(crate) fn run_parts(args: &[&str]) -> Done {
    if let Some(unknown) = args.iter().find(|a| !PARTS.contains(a)) {
        return Err(format!("there is no part {unknown}: the parts are {}", PARTS.join(", ")));
    }
    let wanted = |part: &str| args.is_empty() || args.contains(&part);
    tools::setup()?;
    if wanted("lint") {
        run("cargo", &["fmt", "--all", "--check"])?;
        run_with("cargo", &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"], &[])?;
    }
    if wanted("native") {
        run("cargo", &["test", "--workspace"])?;
    }
    if wanted("components") {
        components()?;
    }
    if wanted("e2e") {
        site::build(&[])?;
        e2e()?;
    }
    Ok(())
}

/// Components in a real browser.
fn components() -> Done {
    let browser = browser::find()?;
    run_with(
        "cargo",
        &["test", "--package", "app", "--target", "wasm32-unknown-unknown", "--test", "*"],
        &[("CHROMEDRIVER", &browser.driver), ("WASM_BINDGEN_TEST_TIMEOUT", "120")],
    )
}

/// The built site in a real browser, with the engine as it ships.
fn e2e() -> Done {
    let browser = browser::find()?;
    run_with("node", &["--test", "--test-concurrency=1", "app/e2e/*.test.mjs"], &[("CHROMIUM", &browser.program)])
}
