//! Runs a sample of the recorded programs natively, through the very function that the worker calls, and writes what a page would
//! send and what it would get back. `app/e2e/engine.test.mjs` sends the same requests to the shipped wasm and wants the
//! same bytes: the same program, seed and machine give the same trace on both.
//!
//! `twins OUT` fills the folder with `N.request`, `N.response` and `names.json`.

#![allow(clippy::print_stderr, reason = "a command says why it fails")]

use protocol::{Ended, Options, Program, Report, Request, Response, encode};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// One program in so many is run: all of them take minutes.
const SAMPLE: usize = 3;
/// Where the recorded programs are.
const PROGRAMS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../node-api/tests/programs");

fn main() -> ExitCode {
    // What looks like an option names no folder.
    let Some(out) = std::env::args().nth(1).filter(|out| !out.starts_with('-')).map(PathBuf::from) else {
        eprintln!("twins: which folder shall be filled?");
        return ExitCode::FAILURE;
    };
    // The engine recurses: it gets a large stack.
    let thread = std::thread::Builder::new().stack_size(512 << 20).spawn(move || fill(&out));
    match thread.map(std::thread::JoinHandle::join) {
        Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
        Ok(Ok(Err(why))) => {
            eprintln!("twins: {why}");
            ExitCode::FAILURE
        }
        _ => ExitCode::FAILURE,
    }
}

fn fill(out: &Path) -> std::io::Result<()> {
    fs::create_dir_all(out)?;
    let mut programs = Vec::new();
    collect(Path::new(PROGRAMS), &mut programs)?;
    programs.sort();
    let mut names: Vec<String> = Vec::new();
    for (name, program) in programs.iter().step_by(SAMPLE).filter_map(|path| read(path)) {
        let id = u32::try_from(names.len()).map_err(std::io::Error::other)?;
        // Seeds and machines differ from program to program: both must reach the engine alike.
        let options = Options { seed: u64::from(id % 3), cores: 1 + id % 4, ..Options::default() };
        let report = worker::run_late(&program, options);
        // Where a run ends that runs away can be up to the device's clock or its stack: it is nobody's twin.
        if runs_away(&report) && [worker::run, worker::run_narrow].iter().any(|run| run(&program, options) != report) {
            continue;
        }
        fs::write(out.join(format!("{id}.request")), encode(&Request::Run { id, program, options }))?;
        fs::write(out.join(format!("{id}.response")), encode(&Response::Done { id, report }))?;
        names.push(name);
    }
    fs::write(out.join("names.json"), serde_json::to_vec(&names)?)
}

/// Whether a bound ended a run, or it filled a stack.
fn runs_away(report: &Report) -> bool {
    let text = |it: &String| it.contains("call stack");
    matches!(report.ended, Ended::Limit(_)) || text(&report.stdout) || text(&report.stderr)
}

/// Every recorded program below a folder: a file, or a folder with a `main`.
fn collect(place: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(place)? {
        let path = entry?.path();
        let is_recorded = path.with_extension("expected.json").exists();
        match (path.is_dir(), is_recorded) {
            (_, true) if path.extension().is_none_or(|e| e != "json") => found.push(path),
            (true, false) => collect(&path, found)?,
            _ => {}
        }
    }
    Ok(())
}

/// A program as a page would send it; nothing for one that a page may not send (bytes that are no text, too many files).
fn read(path: &Path) -> Option<(String, Program)> {
    let name = path.strip_prefix(PROGRAMS).unwrap_or(path).display().to_string();
    let mut files = Vec::new();
    let entry = if path.is_dir() {
        load(path, "", &mut files)?;
        ["main.js", "main.mjs", "main.cjs"].into_iter().find(|main| files.iter().any(|(p, _)| p == main))?.to_owned()
    } else {
        let entry = path.file_name()?.to_str()?.to_owned();
        files.push((entry.clone(), fs::read_to_string(path).ok()?));
        entry
    };
    files.sort();
    let program = Program { files, entry };
    program.check().is_ok().then_some((name, program))
}

fn load(folder: &Path, below: &str, files: &mut Vec<(String, String)>) -> Option<()> {
    for entry in fs::read_dir(folder).ok()?.flatten() {
        let name = format!("{below}{}", entry.file_name().to_str()?);
        if entry.path().is_dir() {
            load(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push((name, fs::read_to_string(entry.path()).ok()?));
        }
    }
    Some(())
}
