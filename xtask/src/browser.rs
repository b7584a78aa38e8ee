//! A browser to test in: the one that is there, else Debian's.

use crate::shell::{output, run};
use std::path::Path;

/// Paths of a Chromium and of the driver that belongs to it.
pub(crate) struct Browser {
    pub(crate) program: String,
    pub(crate) driver: String,
}

const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ADVICE: &str = "the browser tests need Chromium and chromedriver: install them (Debian: apt-get install chromium \
                      chromium-driver), or name them in CHROMIUM and CHROMEDRIVER";

/// Finds Chromium, installing Debian's when there is none and this user may.
pub(crate) fn find() -> Result<Browser, String> {
    if let Some(browser) = installed() {
        return Ok(browser);
    }
    let root = output("id", &["-u"]).as_deref() == Some("0");
    if !root || which("apt-get").is_none() {
        return Err(ADVICE.to_owned());
    }
    eprintln!("xtask: no browser was found, so Debian's Chromium is installed");
    run("apt-get", &["update", "--quiet"])?;
    run("apt-get", &["install", "--quiet", "--yes", "--no-install-recommends", "chromium", "chromium-driver"])?;
    installed().ok_or_else(|| ADVICE.to_owned())
}

fn installed() -> Option<Browser> {
    let named = |name: &str| std::env::var(name).ok().filter(|path| Path::new(path).exists());
    let program = named("CHROMIUM").or_else(|| PROGRAMS.iter().find_map(|name| which(name)))?;
    let driver = named("CHROMEDRIVER").or_else(|| which("chromedriver"))?;
    Some(Browser { program, driver })
}

fn which(name: &str) -> Option<String> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
        .map(|path| path.to_string_lossy().into_owned())
}
