//! What is on the disk after the power has gone.
//!
//! The rules are those of a journaling file system that keeps to POSIX: changes of names happen in their order, each wholly
//! or not at all, and without an `fsync` of the folder any number of the last ones may be missing. A file's bytes are
//! safe only after an `fsync` of the file; without it there may be what was safe before, what was written, or a part of
//! it, whatever its name is by then.

use super::names::{Names, Unsafe};
use super::{Content, FileId, FileKind};
use crate::trace::StrId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What could be found under one path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survivor {
    /// The path.
    pub path: StrId,
    /// Every possibility, without repetition, in a fixed order. More than one: it is left to chance.
    pub found: Vec<Found>,
}

/// One possibility.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Found {
    /// There is nothing with that name.
    Nothing,
    /// A folder or a link.
    Other,
    /// A file without a byte.
    Empty,
    /// A file with the beginning of these bytes.
    Part(Content),
    /// A file with these bytes.
    Whole(Content),
}

/// For each path that is or was there, all that could be found.
pub(in crate::trace) fn survivors(disk: &Names) -> Vec<Survivor> {
    let mut found: BTreeMap<StrId, Vec<Found>> = BTreeMap::new();
    let mut names = disk.safe.clone();
    for (path, there) in &names {
        found.insert(*path, under(disk, Some(*there)));
    }
    for change in &disk.journal {
        change.apply(&mut names);
        let (first, second) = match *change {
            Unsafe::Named { path, .. } | Unsafe::Removed { path } => (path, None),
            Unsafe::Renamed { from, to } => (from, Some(to)),
        };
        for path in [Some(first), second].into_iter().flatten() {
            let all = found.entry(path).or_insert_with(|| vec![Found::Nothing]);
            all.extend(under(disk, names.get(&path).copied()));
        }
    }
    let sorted = |(path, mut found): (StrId, Vec<Found>)| {
        found.sort_unstable();
        found.dedup();
        Survivor { path, found }
    };
    found.into_iter().map(sorted).collect()
}

/// What a name could lead to.
fn under(disk: &Names, there: Option<(FileId, FileKind)>) -> Vec<Found> {
    match there {
        None => vec![Found::Nothing],
        Some((_, FileKind::Folder | FileKind::Link)) => vec![Found::Other],
        Some((file, FileKind::File)) => contents(disk, file),
    }
}

/// What a file could hold.
fn contents(disk: &Names, file: FileId) -> Vec<Found> {
    let whole = |content: Content| if content.size == 0 { Found::Empty } else { Found::Whole(content) };
    let (now, safe) = disk.contents.get(&file).copied().unwrap_or_default();
    if safe == Some(now) {
        return vec![whole(now)];
    }
    let mut all = vec![safe.map_or(Found::Empty, whole), Found::Empty, whole(now)];
    if now.size > 1 {
        all.push(Found::Part(now));
    }
    all
}
