//! Every test, in the order in which a mistake shows soonest.

use crate::browser;
use crate::shell::{Done, root, run, run_with};
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
    }
    // For most of the site's build one core is busy, that of the linker; the checks have the others.
    std::thread::scope(|both| {
        let site = wanted("e2e").then(|| both.spawn(|| site::build(&[])));
        let tests = native(&wanted);
        if let (Err(why), Some(_)) = (&tests, &site) {
            eprintln!("xtask: {why}; the site's build is waited for");
        }
        let site =
            site.map_or(Ok(()), |site| site.join().unwrap_or_else(|_| Err("the site's build panicked".to_owned())));
        tests.and(site)
    })?;
    if wanted("e2e") {
        e2e()?;
    }
    Ok(())
}

/// What needs no site.
fn native(wanted: &impl Fn(&str) -> bool) -> Done {
    if wanted("lint") {
        run("cargo", &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])?;
    }
    if wanted("native") {
        run("cargo", &["test", "--workspace"])?;
    }
    if wanted("components") {
        components()?;
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

/// The built site in real browsers, with the engine as it ships.
fn e2e() -> Done {
    let browser = browser::find()?;
    // With all packages, so that the engine is compiled with the features it has in the other tests.
    run("cargo", &["build", "--workspace", "--example", "twins"])?;
    run("target/debug/examples/twins", &["target/twins"])?;
    // Older Node does not expand patterns itself.
    let folder = root().join("app/e2e");
    let entries = std::fs::read_dir(&folder).map_err(|e| format!("{} cannot be read: {e}", folder.display()))?;
    let names = entries.flatten().map(|entry| entry.path().to_string_lossy().into_owned());
    let mut files: Vec<String> = names.filter(|name| name.ends_with(".test.mjs")).collect();
    files.sort();
    // Where there is none, the tests for it say that they did not run.
    let firefox = browser::firefox().unwrap_or_default();
    let tests = |lanes: &str| {
        let mut args = vec!["--test", lanes];
        args.extend(files.iter().map(String::as_str));
        run_with("node", &args, &[("CHROMIUM", &browser.program), ("FIREFOX", &firefox)])
    };
    // They wait for browsers half of the time. What fails beside another one has its say once more alone: a machine may be
    // too small for two browsers.
    tests("--test-concurrency=2").or_else(|why| {
        eprintln!("xtask: {why}; once more, one file at a time");
        tests("--test-concurrency=1")
    })
}
