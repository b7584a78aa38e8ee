//! Reads a lesson's programs and what real Node made of them (`cargo xtask record`).

use super::fault::Faults;
use crate::model::{Program, Recorded};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A line that is wider than this has to be scrolled sideways on a phone.
const WIDEST: usize = 60;
/// A program that is longer than this does not fit beside its stage.
const LONGEST: usize = 60;
/// Stands first in a program that real Node may run in several orders (see `cargo xtask record`).
const MARK: &str = "// looproom: nondeterministic\n";

#[derive(Deserialize)]
struct Recording {
    source: String,
    code: i32,
    stdout: String,
    stderr: String,
    #[serde(default)]
    outcomes: BTreeSet<String>,
}

/// The programs below `folder`, by id. `file` names the folder in faults.
pub(super) fn read(
    folder: &Path,
    file: &Path,
    seeds: &BTreeMap<String, u64>,
    faults: &mut Faults,
) -> BTreeMap<String, Program> {
    let mut programs = BTreeMap::new();
    let Ok(entries) = fs::read_dir(folder) else { return programs };
    for path in entries.flatten().map(|e| e.path()) {
        let Some(id) = path.file_stem().and_then(|s| s.to_str()).map(str::to_owned) else { continue };
        let found = if path.is_dir() {
            whole(&path)
        } else if path.extension().is_some_and(|e| ["js", "mjs", "cjs"].iter().any(|s| e == *s)) {
            single(&path)
        } else {
            continue;
        };
        let place = file.join(path.file_name().unwrap_or_default());
        match found {
            Ok((mut files, entry)) => {
                layout(&place, &files, faults);
                let seed = seeds.get(&id).copied().unwrap_or(1);
                match recorded(&path.with_extension("expected.json"), &files) {
                    Ok((expected, outcomes)) => {
                        unmark(&mut files);
                        programs.insert(id.clone(), Program { id, files, entry, seed, expected, outcomes });
                    }
                    Err(why) => faults.add(&place, 0, why),
                }
            }
            Err(why) => faults.add(&place, 0, why),
        }
    }
    for id in seeds.keys().filter(|id| !programs.contains_key(*id)) {
        faults.add(file, 0, format!("a seed is set for `{id}`, but there is no such program"));
    }
    programs
}

pub(super) type Files = Vec<(String, String)>;

fn single(path: &Path) -> Result<(Files, String), String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = fs::read_to_string(path).map_err(|e| format!("cannot be read: {e}"))?;
    Ok((vec![(name.clone(), text)], name))
}

fn whole(folder: &Path) -> Result<(Files, String), String> {
    let mut paths = Vec::new();
    list(folder, &mut paths).map_err(|e| format!("cannot be read: {e}"))?;
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let name = path.strip_prefix(folder).map_err(|e| e.to_string())?.to_string_lossy().into_owned();
        files.push((name, fs::read_to_string(&path).map_err(|e| format!("cannot be read: {e}"))?));
    }
    let entry = ["main.js", "main.mjs", "main.cjs"].into_iter().find(|n| files.iter().any(|(name, _)| name == n));
    let entry = entry.ok_or("a program's folder needs a main.js, main.mjs or main.cjs")?;
    Ok((files, entry.to_owned()))
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { list(&path, found)? } else { found.push(path) }
    }
    Ok(())
}

pub(super) fn layout(place: &Path, files: &Files, faults: &mut Faults) {
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with("js")) {
        for (index, line) in text.lines().enumerate().filter(|(_, line)| line.chars().count() > WIDEST) {
            let width = line.chars().count();
            faults.add(place, index + 1, format!("{name}: this line has {width} characters, at most {WIDEST} fit"));
        }
        if text.lines().count() > LONGEST {
            faults.add(place, 0, format!("{name} has more than {LONGEST} lines"));
        }
    }
}

fn recorded(path: &Path, files: &Files) -> Result<(Recorded, Vec<String>), String> {
    let text = fs::read(path).map_err(|_| "there is no recording of real Node: run `cargo xtask record`".to_owned())?;
    let recording: Recording = serde_json::from_slice(&text).map_err(|e| format!("the recording is damaged: {e}"))?;
    if recording.source != fingerprint(files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()))) {
        return Err("the recording belongs to another text: run `cargo xtask record`".to_owned());
    }
    let Recording { code, stdout, stderr, outcomes, .. } = recording;
    let outcomes: Vec<String> = if outcomes.len() > 1 { outcomes.into_iter().collect() } else { Vec::new() };
    Ok((Recorded { stdout, stderr, code }, outcomes))
}

/// Takes out the first line that tells the recorder to run a program often: learners need not see it.
fn unmark(files: &mut Files) {
    for (_, text) in files {
        if let Some(rest) = text.strip_prefix(MARK) {
            *text = rest.to_owned();
        }
    }
}

/// Says which texts a recording belongs to: FNV-1a over the names and bytes of a program's files, in the order of their
/// names. `cargo xtask record` stores it.
pub fn fingerprint<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for (name, text) in files {
        for byte in name.bytes().chain([0]).chain(text.iter().copied()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}
