//! Browsers to test in: those that are there, else Debian's.

use crate::shell::{Done, output, run};
use std::path::Path;

/// Paths of a Chromium and of the driver that belongs to it.
pub(crate) struct Browser {
    pub(crate) program: String,
    pub(crate) driver: String,
}

const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const FIREFOXES: [&str; 2] = ["firefox-esr", "firefox"];
const ADVICE: &str = "the browser tests need Chromium and chromedriver: install them (Debian: apt-get install chromium \
                      chromium-driver), or name them in CHROMIUM and CHROMEDRIVER";

/// Finds Chromium, installing Debian's when there is none and this user may.
pub(crate) fn find() -> Result<Browser, String> {
    if let Some(browser) = installed() {
        return Ok(browser);
    }
    if !may_install() {
        return Err(ADVICE.to_owned());
    }
    eprintln!("xtask: no browser was found, so Debian's Chromium is installed");
    install(&["chromium", "chromium-driver"])?;
    installed().ok_or_else(|| ADVICE.to_owned())
}

/// The path of Firefox, installing Debian's when there is none and this user may. Without one, its tests are left out, and
/// say so.
pub(crate) fn firefox() -> Option<String> {
    let here = || named("FIREFOX").or_else(|| FIREFOXES.iter().find_map(|name| which(name)));
    if let Some(program) = here() {
        return Some(program);
    }
    if may_install() {
        eprintln!("xtask: no Firefox was found, so Debian's is installed");
        if let Err(why) = install(&["firefox-esr"]) {
            eprintln!("xtask: {why}");
        }
    }
    here()
}

fn may_install() -> bool {
    output("id", &["-u"]).as_deref() == Some("0") && which("apt-get").is_some()
}

fn install(packages: &[&str]) -> Done {
    run("apt-get", &["update", "--quiet"])?;
    run("apt-get", &[&["install", "--quiet", "--yes", "--no-install-recommends"], packages].concat())
}

fn installed() -> Option<Browser> {
    let program = named("CHROMIUM").or_else(|| PROGRAMS.iter().find_map(|name| which(name)))?;
    let driver = named("CHROMEDRIVER").or_else(|| which("chromedriver"))?;
    Some(Browser { program, driver })
}

/// A program that the environment names.
fn named(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|path| Path::new(path).exists())
}

fn which(name: &str) -> Option<String> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
        .map(|path| path.to_string_lossy().into_owned())
}
