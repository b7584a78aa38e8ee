//! Every program below `tests/programs` prints here what it printed on real Node.
//!
//! A program is `NAME.js` (or `.mjs`, `.cjs`), or a folder `NAME/` with a `main.*`; `NAME.expected.json` beside it was
//! written by `cargo xtask record`. Standard output and the exit code must be the same; of standard error the messages
//! must (stack frames, the excerpt of the source and the version line aside). Programs that are known to differ stand
//! in `tests/exempt.txt`, one a line; the list fails when one of them passes.
//!
//! `cargo test -p node-api --test conformance -- WORD…` runs the programs whose path contains one of the words.

#![allow(clippy::print_stderr, reason = "a test with its own harness says what it found")]

use node_api::{FileTree, Program, RunOptions, run};
use rayon::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where a program believes to be; stands for `<DIR>` of the recordings.
const HOME: &str = "/home/learner/program";
/// Differences printed in full.
const SHOWN: usize = 12;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    // The engine recurses: its threads get large stacks.
    let threads = rayon::ThreadPoolBuilder::new().stack_size(512 << 20).build();
    match threads.map(|threads| threads.install(|| check_all(&words))) {
        Ok(true) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn check_all(words: &[String]) -> bool {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut programs = Vec::new();
    collect(&root.join("programs"), &mut programs);
    programs.sort();
    let exempt: BTreeSet<String> = fs::read_to_string(root.join("exempt.txt"))
        .unwrap_or_default()
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    let name_of = |program: &Case| {
        let name = program.recording.strip_prefix(root.join("programs")).unwrap_or(&program.recording);
        name.to_string_lossy().replace(".expected.json", "")
    };
    let is_asked = |name: &String| words.is_empty() || words.iter().any(|word| name.contains(word.as_str()));
    programs.retain(|program| is_asked(&name_of(program)));
    let checked: Vec<(String, Result<(), String>)> =
        programs.par_iter().map(|program| (name_of(program), check(program))).collect();
    let mut seen = BTreeSet::new();
    let (mut passed, mut failures, mut stale) = (0, Vec::new(), Vec::new());
    for (name, result) in checked {
        seen.insert(name.clone());
        match (result, exempt.contains(&name)) {
            (Ok(()), false) => passed += 1,
            (Ok(()), true) => stale.push(name),
            (Err(_), true) => {}
            (Err(why), false) => failures.push((name, why)),
        }
    }
    let gone: Vec<&String> = if words.is_empty() { exempt.difference(&seen).collect() } else { Vec::new() };
    for (name, why) in failures.iter().take(SHOWN) {
        eprintln!("--- {name}\n{why}");
    }
    failures.iter().skip(SHOWN).for_each(|(name, _)| eprintln!("--- {name}"));
    stale.iter().for_each(|name| eprintln!("{name} passes now: take it off tests/exempt.txt"));
    gone.iter().for_each(|name| eprintln!("{name} is on tests/exempt.txt and does not exist"));
    eprintln!("conformance: {passed} of {} programs print what Node prints", seen.len());
    failures.is_empty() && stale.is_empty() && gone.is_empty() && (passed > 0 || !words.is_empty())
}

/// A program and its recording.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Case {
    recording: PathBuf,
    folder: PathBuf,
    entry: String,
    whole: bool,
}

fn collect(place: &Path, found: &mut Vec<Case>) {
    let Ok(entries) = fs::read_dir(place) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let recording = path.with_extension("expected.json");
        if path.is_file() {
            let is_program = path.extension().is_some_and(|e| e == "js" || e == "mjs" || e == "cjs");
            if is_program && recording.exists() {
                let entry = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                found.push(Case { recording, folder: place.to_path_buf(), entry, whole: false });
            }
            continue;
        }
        let main = ["main.js", "main.mjs", "main.cjs"].into_iter().find(|name| path.join(name).is_file());
        match main {
            Some(entry) if recording.exists() => {
                found.push(Case { recording, folder: path, entry: entry.to_owned(), whole: true });
            }
            Some(_) => {}
            None => collect(&path, found),
        }
    }
}

/// Runs one program; what differs.
fn check(case: &Case) -> Result<(), String> {
    let text = fs::read_to_string(&case.recording).map_err(|error| error.to_string())?;
    let expected: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let mut files = FileTree::new();
    if case.whole {
        load(&case.folder, HOME, &mut files)?;
    } else {
        let bytes = fs::read(case.folder.join(&case.entry)).map_err(|error| error.to_string())?;
        files.write(&format!("{HOME}/{}", case.entry), bytes);
    }
    files.make_folders("/tmp");
    let env = [("TZ", "UTC"), ("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8"), ("TERM", "dumb"), ("HOME", "/tmp")];
    let program = Program {
        files,
        entry: case.entry.clone(),
        argv: Vec::new(),
        env: BTreeMap::from(env.map(|(name, value)| (name.to_owned(), value.to_owned()))),
        cwd: HOME.to_owned(),
    };
    let mut options = RunOptions::default();
    options.limits.stack = 256 << 20;
    let output = run(&program, &options);
    let (stdout, stderr) = (clean(&output.stdout), clean(&output.stderr));
    let mut why = String::new();
    let outcomes: Vec<&str> = match expected["outcomes"].as_array() {
        Some(outcomes) => outcomes.iter().filter_map(Value::as_str).collect(),
        None => vec![expected["stdout"].as_str().unwrap_or_default()],
    };
    if !outcomes.contains(&stdout.as_str()) {
        why += &difference("stdout", outcomes.first().copied().unwrap_or_default(), &stdout);
    }
    if expected["code"].as_i64() != Some(i64::from(output.exit_code)) {
        why += &format!("exit code: expected {}, got {}\n", expected["code"], output.exit_code);
    }
    let (wanted, got) = (messages(expected["stderr"].as_str().unwrap_or_default()), messages(&stderr));
    if wanted != got {
        why += &difference("stderr", &wanted, &got);
    }
    if why.is_empty() { Ok(()) } else { Err(why) }
}

fn load(folder: &Path, home: &str, files: &mut FileTree) -> Result<(), String> {
    files.make_folders(home);
    for entry in fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        let (path, inner) = (entry.path(), format!("{home}/{}", entry.file_name().to_string_lossy()));
        if path.is_dir() {
            load(&path, &inner, files)?;
        } else {
            files.write(&inner, fs::read(&path).map_err(|error| error.to_string())?);
        }
    }
    Ok(())
}

/// Text without what differs from machine to machine.
fn clean(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).replace(HOME, "<DIR>");
    let mut parts = text.split("(node:");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_pid = rest.len() < part.len() && rest.starts_with(')');
        out += "(node:";
        out += if is_pid { "<PID>" } else { "" };
        out += if is_pid { rest } else { part };
    }
    out
}

/// The messages of standard error: no stack frames, no excerpt of the source, no version line, no empty lines.
fn messages(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut kept = Vec::new();
    let mut index = 0;
    while index < lines.len() {
        let line = lines[index];
        let starts_excerpt = is_place(line) && lines[index + 1..].iter().take(4).any(|next| is_caret(next));
        if starts_excerpt {
            while index < lines.len() && !is_caret(lines[index]) {
                index += 1;
            }
        } else if !(line.trim().is_empty() || line.trim_start().starts_with("at ") || line.starts_with("Node.js v")) {
            kept.push(line.trim_end());
        }
        index += 1;
    }
    kept.join("\n")
}

/// `path:12`, with which an excerpt begins.
fn is_place(line: &str) -> bool {
    let tail = line.rsplit_once(':').map(|(_, number)| number);
    !line.contains(' ') && tail.is_some_and(|n| !n.is_empty() && n.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_caret(line: &str) -> bool {
    let text = line.trim();
    !text.is_empty() && text.bytes().all(|byte| byte == b'^')
}

fn difference(what: &str, expected: &str, actual: &str) -> String {
    let (left, right): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let first = (0..left.len().max(right.len())).find(|&i| left.get(i) != right.get(i)).unwrap_or(left.len());
    let part = |lines: &[&str], sign: char| -> String {
        lines.iter().skip(first).take(4).map(|line| format!("  {sign} {line}\n")).collect()
    };
    format!("{what} differs from line {}:\n{}{}", first + 1, part(&left, '-'), part(&right, '+'))
}
