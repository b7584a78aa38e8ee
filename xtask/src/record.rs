//! Programs with what real Node makes of them.
//!
//! A program is a file `NAME.js` (or `.mjs`, `.cjs`) or a folder `NAME/` with a `main.js` (or `main.mjs`); its recording
//! is `NAME.expected.json` beside it. A program whose first lines hold `// looproom: nondeterministic` is run often, and
//! every output that was seen is kept; all others must print the same three times.

use crate::shell::{Done, root};
use crate::{tools, vary};
use content::author::fingerprint;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where programs live.
const PLACES: [&str; 3] = ["node-api/tests/programs", "content/chapters", "content/template"];
/// Runs of a program that must be deterministic, and of one that need not be.
pub(crate) const RUNS: (usize, usize) = (3, 60);

#[derive(Serialize, Deserialize, PartialEq)]
struct Recording {
    /// The version that was recorded.
    node: String,
    /// Fingerprint of the program's files: a recording of another text is stale.
    source: String,
    code: i32,
    stdout: String,
    stderr: String,
    /// Every standard output that was seen, for a nondeterministic program.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    outcomes: BTreeSet<String>,
}

/// Records the programs below `paths` (all places if none is named) that have no fresh recording; all with `--force`.
pub(crate) fn run(args: &[&str]) -> Done {
    let force = args.contains(&"--force");
    let mut places: Vec<PathBuf> = args.iter().filter(|a| !a.starts_with("--")).map(|a| root().join(a)).collect();
    if places.is_empty() {
        places = PLACES.iter().map(|p| root().join(p)).filter(|p| p.exists()).collect();
    }
    let node = tools::node()?;
    let mut programs = Vec::new();
    for place in &places {
        collect(place, &mut programs)?;
    }
    programs.sort();
    let (mut recorded, mut failures) = (0, Vec::new());
    for program in &programs {
        match record(&node, program, force) {
            Ok(true) => recorded += 1,
            Ok(false) => {}
            Err(why) => failures.push(why),
        }
    }
    let mut lessons = Vec::new();
    places.iter().for_each(|place| vary::lessons(place, &mut lessons));
    let mut varied = 0;
    for lesson in &lessons {
        match vary::record(&node, lesson, force) {
            Ok(count) => varied += count,
            Err(why) => failures.push(why),
        }
    }
    eprintln!("xtask: variants of {varied} programs recorded");
    eprintln!("xtask: {recorded} of {} programs recorded, the others were fresh", programs.len());
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

/// A program's files and where its recording stands.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Program {
    recording: PathBuf,
    folder: PathBuf,
    entry: String,
    /// Whether the whole folder belongs to it.
    whole: bool,
}

impl Program {
    /// A program of one file, which is recorded nowhere by itself.
    pub(crate) fn single(folder: &Path, entry: &str) -> Program {
        let recording = folder.join(entry).with_extension("expected.json");
        Program { recording, folder: folder.to_path_buf(), entry: entry.to_owned(), whole: false }
    }
}

fn collect(place: &Path, found: &mut Vec<Program>) -> Done {
    if place.is_file() {
        found.extend(single(place));
        return Ok(());
    }
    let entries = std::fs::read_dir(place).map_err(|e| format!("{} cannot be read: {e}", place.display()))?;
    for entry in entries {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.is_file() {
            found.extend(single(&path));
            continue;
        }
        let main = ["main.js", "main.mjs", "main.cjs"].into_iter().find(|name| path.join(name).is_file());
        match main {
            Some(entry) => found.push(Program {
                recording: path.with_extension("expected.json"),
                folder: path,
                entry: entry.to_owned(),
                whole: true,
            }),
            None if path.file_name().is_some_and(|n| n == "solutions" || n == "exercise") => {}
            None => collect(&path, found)?,
        }
    }
    Ok(())
}

fn single(path: &Path) -> Option<Program> {
    let extension = path.extension()?.to_str()?;
    ["js", "mjs", "cjs"].contains(&extension).then(|| Program {
        recording: path.with_extension("expected.json"),
        folder: path.parent().expect("a file stands in a folder").to_path_buf(),
        entry: path.file_name().expect("a file has a name").to_string_lossy().into_owned(),
        whole: false,
    })
}

/// Returns whether anything was recorded.
fn record(node: &Path, program: &Program, force: bool) -> Result<bool, String> {
    let source = source(program)?;
    let old: Option<Recording> =
        std::fs::read(&program.recording).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    if !force && old.as_ref().is_some_and(|old| old.source == source) {
        return Ok(false);
    }
    let text = std::fs::read_to_string(program.folder.join(&program.entry)).map_err(|e| e.to_string())?;
    let free = text.lines().take(3).any(|line| line.trim() == "// looproom: nondeterministic");
    let mut first: Option<Recording> = None;
    let mut outcomes = BTreeSet::new();
    for _ in 0..if free { RUNS.1 } else { RUNS.0 } {
        let (code, stdout, stderr) = once(node, program)?;
        outcomes.insert(stdout.clone());
        let run = Recording {
            node: "v24".to_owned(),
            source: source.clone(),
            code,
            stdout,
            stderr,
            outcomes: BTreeSet::new(),
        };
        match &first {
            Some(first) if !free && *first != run => {
                return Err(format!("{}: real Node did not print the same twice", program.recording.display()));
            }
            Some(_) => {}
            None => first = Some(run),
        }
    }
    let mut recording = first.expect("it ran at least once");
    if free {
        recording.outcomes = outcomes;
        recording.stdout = recording.outcomes.first().cloned().unwrap_or_default();
    }
    let json = serde_json::to_string_pretty(&recording).map_err(|e| e.to_string())?;
    std::fs::write(&program.recording, json + "\n").map_err(|e| e.to_string())?;
    Ok(true)
}

pub(crate) fn once(node: &Path, program: &Program) -> Result<(i32, String, String), String> {
    let folder = std::env::temp_dir().join(format!("looproom-record-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    if program.whole {
        copy(&program.folder, &folder).map_err(|e| e.to_string())?;
    } else {
        std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
        std::fs::copy(program.folder.join(&program.entry), folder.join(&program.entry)).map_err(|e| e.to_string())?;
    }
    let folder = folder.canonicalize().map_err(|e| e.to_string())?;
    let out = Command::new(node)
        .arg(&program.entry)
        .current_dir(&folder)
        .env_clear()
        .envs([
            ("TZ", "UTC"),
            ("LANG", "C.UTF-8"),
            ("LC_ALL", "C.UTF-8"),
            ("TERM", "dumb"),
            ("HOME", "/tmp"),
            ("PATH", "/usr/bin:/bin"),
        ])
        .stdin(Stdio::null())
        .output()
        .map_err(|e| format!("Node cannot be started: {e}"))?;
    let clean = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).replace(&*folder.to_string_lossy(), "<DIR>");
        mask_pid(&text)
    };
    let result = (out.status.code().unwrap_or(-1), clean(&out.stdout), clean(&out.stderr));
    let _ = std::fs::remove_dir_all(&folder);
    Ok(result)
}

/// `(node:1234)` becomes `(node:<PID>)`.
fn mask_pid(text: &str) -> String {
    let mut parts = text.split("(node:");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        let masked = rest.len() < part.len() && rest.starts_with(')');
        out.push_str("(node:");
        out.push_str(if masked { "<PID>" } else { "" });
        out.push_str(if masked { rest } else { part });
    }
    out
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?
        } else {
            std::fs::copy(entry.path(), target).map(|_| ())?
        }
    }
    Ok(())
}

/// Which texts a recording belongs to.
fn source(program: &Program) -> Result<String, String> {
    let mut files = Vec::new();
    if program.whole {
        list(&program.folder, &mut files).map_err(|e| e.to_string())?
    } else {
        files.push(program.folder.join(&program.entry))
    }
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let name = file.strip_prefix(&program.folder).map_err(|e| e.to_string())?.to_string_lossy().into_owned();
        texts.push((name, std::fs::read(&file).map_err(|e| format!("{}: {e}", file.display()))?));
    }
    Ok(fingerprint(texts.iter().map(|(name, text)| (name.as_str(), text.as_slice()))))
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { list(&path, files)? } else { files.push(path) }
    }
    Ok(())
}
