//! Trunk's last step: makes the static site out of what Trunk has built.
//!
//! Reads the course, plays every program of it on the simulator, packs lessons and runs into files named by their
//! contents, renders every page to HTML, and says how much a first visit loads. A lesson whose program prints anything but
//! what real Node printed stops a release.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool talks to its user")]

mod assets;
mod divide;
mod embed;
mod engine;
mod film;
mod imports;
mod lessons;
mod licences;
mod offline;
mod pages;
mod search;
mod sizes;

use std::path::PathBuf;
use std::process::ExitCode;

/// The sources of the course.
const CHAPTERS: &str = "content/chapters";
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

/// Where the page that all others are made of is kept, for [`again`]: its address on the first line, then the page.
const SHELL: &str = "target/site/shell.html";

fn run() -> Result<(), String> {
    match std::env::args().nth(1).as_deref() {
        Some("content") => again(),
        _ => whole(),
    }
}

/// Makes the course's pages anew in the site that was built last.
fn again() -> Result<(), String> {
    let missing = |why| format!("there is no built site to change ({why}): run cargo xtask serve");
    let kept = std::fs::read_to_string(SHELL).map_err(missing)?;
    let (base, shell) = kept.split_once('\n').ok_or("the kept page is damaged: build the site again")?;
    let build = Build { dist: PathBuf::from("dist"), programs: PathBuf::new(), base: base.to_owned(), release: false };
    let source = content::author::read(&PathBuf::from(CHAPTERS)).map_err(|faults| faults.to_string())?;
    let data = lessons::write(&build, &source)?;
    pages::write_all(&build, shell, &data)
}

/// The whole site, at the end of Trunk's build.
fn whole() -> Result<(), String> {
    let variable = |name: &str, otherwise: &str| std::env::var(name).unwrap_or_else(|_| otherwise.to_owned());
    let base = variable("TRUNK_PUBLIC_URL", "/");
    let build = Build {
        dist: PathBuf::from(variable("TRUNK_STAGING_DIR", "dist")),
        programs: PathBuf::from(variable("LOOPROOM_PROGRAMS", "target")),
        base: if base.ends_with('/') { base } else { format!("{base}/") },
        release: variable("TRUNK_PROFILE", "debug") == "release",
    };
    let source = content::author::read(&PathBuf::from(CHAPTERS)).map_err(|faults| faults.to_string())?;
    let data = lessons::write(&build, &source)?;
    let shell = assets::place(&build, &data.needs)?;
    embed::place(&build, &shell)?;
    assets::write(&PathBuf::from(SHELL), format!("{}\n{shell}", build.base).as_bytes())?;
    licences::place(&build)?;
    pages::write_all(&build, &shell, &data)?;
    let copied = offline::place(&build)?;
    sizes::report(&build, &data, &copied)
}
