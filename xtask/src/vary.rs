//! Variants of predictions with what real Node makes of them: `NAME.variants.json` beside the program `NAME.js`.

use crate::record::{Program, RUNS, once};
use content::author::{Candidates, Recording, Recordings, candidates, fingerprint};
use serde::Serialize;
use std::path::{Path, PathBuf};

#[derive(Serialize)]
struct Stored {
    /// The version that was recorded.
    node: &'static str,
    variants: Vec<StoredVariant>,
}

#[derive(Serialize)]
struct StoredVariant {
    source: String,
    code: i32,
    stdout: String,
    stderr: String,
}

/// The folders with a `quiz.toml` below a place.
pub(crate) fn lessons(place: &Path, found: &mut Vec<PathBuf>) {
    if place.join("quiz.toml").is_file() {
        found.push(place.to_path_buf());
    }
    let folders = std::fs::read_dir(place).into_iter().flatten().flatten().map(|entry| entry.path());
    folders.filter(|path| path.is_dir()).for_each(|path| lessons(&path, found));
}

/// Records the variants that a lesson wants; returns for how many programs that was needed.
pub(crate) fn record(node: &Path, lesson: &Path, force: bool) -> Result<usize, String> {
    let mut recorded = 0;
    for wanted in candidates(lesson)? {
        let Candidates { program, texts } = wanted;
        let path = program.with_extension("variants.json");
        let entry = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let sources: Vec<String> = texts.iter().map(|text| fingerprint([(entry.as_str(), text.as_bytes())])).collect();
        let old: Option<Recordings> = std::fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let is_fresh = |old: Recordings| old.variants.iter().map(|v| &v.source).eq(&sources);
        if !force && old.is_some_and(is_fresh) {
            continue;
        }
        let variants = texts.iter().zip(sources).map(|(text, source)| variant(node, &entry, text, source));
        let variants =
            variants.collect::<Result<Vec<_>, String>>().map_err(|why| format!("{}: {why}", path.display()))?;
        let stored =
            |v: Recording| StoredVariant { source: v.source, code: v.code, stdout: v.stdout, stderr: v.stderr };
        let stored = Stored { node: "v24", variants: variants.into_iter().map(stored).collect() };
        let json = serde_json::to_string_pretty(&stored).map_err(|e| e.to_string())?;
        std::fs::write(&path, json + "\n").map_err(|e| e.to_string())?;
        recorded += 1;
    }
    Ok(recorded)
}

fn variant(node: &Path, entry: &str, text: &str, source: String) -> Result<Recording, String> {
    let folder = std::env::temp_dir().join(format!("looproom-vary-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    std::fs::write(folder.join(entry), text).map_err(|e| e.to_string())?;
    let program = Program::single(&folder, entry);
    let mut first: Option<(i32, String, String)> = None;
    for _ in 0..RUNS.0 {
        let run = once(node, &program)?;
        if first.as_ref().is_some_and(|first| *first != run) {
            return Err(format!("real Node did not print the same twice for\n{text}"));
        }
        first = Some(run);
    }
    let _ = std::fs::remove_dir_all(&folder);
    let (code, stdout, stderr) = first.unwrap_or_default();
    Ok(Recording { source, code, stdout, stderr })
}
