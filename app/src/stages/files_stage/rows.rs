//! The disk as rows: the names below the folder that all of a run's files have in common. Pure, so it is tested without a
//! browser.

use crate::stages::loaded::LoadedTrace;
use crate::words::{BYTES, count, fill, t};
use sim_core::trace::{Content, Event, FileEvent, FileId, FileKind, FilesView, Found, StrId, Survivor};

/// A name on the disk.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The absolute path, as the trace knows it.
    pub path: StrId,
    /// The last part of it.
    pub name: String,
    /// How many folders it lies in, below the common one.
    pub depth: usize,
    /// What it leads to.
    pub file: FileId,
    /// What that is.
    pub kind: FileKind,
    /// What it holds, in words.
    pub holds: String,
    /// Whether it outlives a power cut as it is.
    pub safe: bool,
    /// Descriptors that are open on it.
    pub open: Vec<u32>,
    /// This record changed it.
    pub fresh: bool,
}

/// A path, and what could be there after a power cut.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// The path, below the common folder.
    pub name: String,
    /// Every possibility, in words.
    pub found: Vec<String>,
    /// More than one.
    pub open: bool,
}

/// The rows of the disk after a record whose event is `event`.
pub fn rows(trace: &LoadedTrace, view: &FilesView, event: Event) -> Vec<Row> {
    let root = trace.files_root();
    let fresh = |path: StrId, file: FileId| match event {
        Event::File(FileEvent::Named { path: other, .. }) => path == other,
        Event::File(FileEvent::Renamed { to, .. }) => path == to,
        Event::File(FileEvent::Written { file: other, .. } | FileEvent::Synced { file: other }) => file == other,
        Event::File(FileEvent::Opened { file: other, .. }) => file == other,
        _ => false,
    };
    let mut rows: Vec<(Vec<&str>, Row)> = Vec::new();
    for name in &view.names {
        let Some(parts) = below(trace.text(name.path), root) else { continue };
        let Some(last) = parts.last() else { continue };
        let open = view.open.iter().filter(|open| open.file == name.file).map(|open| open.descriptor);
        let row = Row {
            path: name.path,
            name: (*last).to_owned(),
            depth: parts.len() - 1,
            file: name.file,
            kind: name.kind,
            holds: match name.kind {
                FileKind::File if is_code(last) => count(name.content.size, BYTES),
                FileKind::File => words(trace, name.content),
                FileKind::Folder | FileKind::Link => String::new(),
            },
            safe: name.safe,
            open: open.collect(),
            fresh: fresh(name.path, name.file),
        };
        rows.push((parts, row));
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// What could be found after a power cut, path by path. Folders that are there anyway are left out.
pub fn chances(trace: &LoadedTrace, survivors: &[Survivor]) -> Vec<Chance> {
    let root = trace.files_root();
    let mut chances: Vec<Chance> = survivors
        .iter()
        .filter(|survivor| survivor.found != [Found::Other])
        .filter_map(|survivor| {
            let name = below(trace.text(survivor.path), root)?.join("/");
            let found: Vec<String> = survivor.found.iter().map(|found| possibility(trace, *found)).collect();
            Some(Chance { name, open: found.len() > 1, found })
        })
        .filter(|chance| !chance.name.is_empty())
        .collect();
    chances.sort_by(|a, b| a.name.cmp(&b.name));
    chances
}

fn possibility(trace: &LoadedTrace, found: Found) -> String {
    match found {
        Found::Nothing => t("no such file").to_string(),
        Found::Other => t("a folder").to_string(),
        Found::Empty => t("empty").to_string(),
        Found::Part(content) => fill("only a part of {}", &[&quoted(trace, content)]),
        Found::Whole(content) => quoted(trace, content),
    }
}

/// Whether a file is a program: what is in it stands beside the stage.
fn is_code(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| matches!(ending, "js" | "cjs" | "mjs"))
}

/// "5 bytes “hello”".
fn words(trace: &LoadedTrace, content: Content) -> String {
    match content.size {
        0 => t("empty").to_string(),
        size => format!("{} {}", count(size, BYTES), quoted(trace, content)),
    }
}

fn quoted(trace: &LoadedTrace, content: Content) -> String {
    let text = trace.text(content.text);
    let shown: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let more = if (text.len() as u64) < content.size { "…" } else { "" };
    format!("“{}{more}”", shown.trim())
}

/// The parts of a path below `root`; none if it is not there.
fn below<'p>(path: &'p str, root: &str) -> Option<Vec<&'p str>> {
    let rest = path.strip_prefix(root)?;
    if !root.is_empty() && !rest.is_empty() && !rest.starts_with('/') {
        return None;
    }
    Some(rest.split('/').filter(|part| !part.is_empty()).collect())
}

/// The folder that all files of a run have in common, without a slash at its end.
pub fn common_folder<'p>(paths: impl Iterator<Item = &'p str>) -> String {
    let folder = |path: &'p str| path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let common = paths.map(folder).reduce(|a, b| {
        let mut end = 0;
        for (at, (left, right)) in a.bytes().zip(b.bytes()).enumerate() {
            if left != right {
                break;
            }
            let cut = at + 1;
            let whole = |path: &str| path.len() == cut || path.as_bytes()[cut] == b'/';
            if whole(a) && whole(b) {
                end = cut;
            }
        }
        &a[..end]
    });
    common.unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::common_folder;

    #[test]
    fn the_common_folder_is_a_whole_one() {
        let of = |paths: &[&str]| common_folder(paths.iter().copied());
        assert_eq!(of(&["/home/a/x.txt", "/home/a/b/y.txt"]), "/home/a");
        assert_eq!(of(&["/home/ab/x.txt", "/home/ac/y.txt"]), "/home");
        assert_eq!(of(&["/tmp/x", "/home/y"]), "");
        assert_eq!(of(&["/x"]), "");
        assert_eq!(of(&[]), "");
    }
}
