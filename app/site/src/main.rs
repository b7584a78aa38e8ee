//! Trunk's last step: makes the static site out of what Trunk has built.
//!
//! Reads the course, plays every program of it on the simulator, packs lessons and runs into files named by their
//! contents, renders every page to HTML, and says how much a first visit loads. A lesson whose program prints anything but
//! what real Node printed stops a release.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool talks to its user")]

mod assets;
mod divide;
mod embed;
mod lessons;
mod licences;
mod pages;
mod sizes;

use std::path::PathBuf;
use std::process::ExitCode;

/// Programs recurse through the engine's own functions, whose frames are large.
const STACK: usize = 512 << 20;

/// Where the site is put together, and for which address.
pub(crate) struct Build {
    /// Trunk's staging folder.
    dist: PathBuf,
    /// Cargo's target folder for the site's programs.
    programs: PathBuf,
    /// Path that the site is served under, with a slash at both ends.
    base: String,
    /// Whether this is to be published.
    release: bool,
}

fn main() -> ExitCode {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(run);
    match thread.map(std::thread::JoinHandle::join) {
        Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
        Ok(Ok(Err(why))) => {
            eprintln!("site: {why}");
            ExitCode::FAILURE
        }
        other => {
            eprintln!("site: the work could not be done: {:?}", other.is_ok());
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let variable = |name: &str, otherwise: &str| std::env::var(name).unwrap_or_else(|_| otherwise.to_owned());
    let base = variable("TRUNK_PUBLIC_URL", "/");
    let build = Build {
        dist: PathBuf::from(variable("TRUNK_STAGING_DIR", "dist")),
        programs: PathBuf::from(variable("LOOPROOM_PROGRAMS", "target")),
        base: if base.ends_with('/') { base } else { format!("{base}/") },
        release: variable("TRUNK_PROFILE", "debug") == "release",
    };
    let source = content::author::read(&PathBuf::from("content/chapters")).map_err(|faults| faults.to_string())?;
    let data = lessons::write(&build, &source.course)?;
    let shell = assets::place(&build)?;
    embed::place(&build, &shell)?;
    licences::place(&build)?;
    pages::write_all(&build, &shell, &data)?;
    sizes::report(&build, &data)
}
