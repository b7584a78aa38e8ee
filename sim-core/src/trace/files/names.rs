//! The disk as it is rebuilt from records: the names and files that programs see, and beside them what is safe. A record
//! that makes no sense changes nothing.

use super::{Content, DiskInfo, FileEvent, FileId, FileKind, FilesView, NameView, OpenView};
use crate::trace::StrId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A change of names that the disk has not been told to keep yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Unsafe {
    Named { path: StrId, file: FileId, kind: FileKind },
    Removed { path: StrId },
    Renamed { from: StrId, to: StrId },
}

/// Names and what they lead to.
pub(super) type Folder = BTreeMap<StrId, (FileId, FileKind)>;

/// The disk.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(in crate::trace) struct Names {
    begun: bool,
    /// The names that programs see.
    pub(super) now: Folder,
    /// The names that are safe, and what has happened to them since, in order.
    pub(super) safe: Folder,
    pub(super) journal: Vec<Unsafe>,
    /// What files hold, and what of it is safe: nothing if a file was made since.
    pub(super) contents: BTreeMap<FileId, (Content, Option<Content>)>,
    open: BTreeMap<u32, (FileId, StrId)>,
}

impl Names {
    /// A measure of how much there is to store.
    pub(in crate::trace) fn size(&self) -> usize {
        (self.now.len() + self.safe.len() + self.journal.len() + self.contents.len()) * 3 + self.open.len()
    }

    /// The disk as it was before the program changed anything.
    pub(in crate::trace) fn new(disk: &[DiskInfo]) -> Names {
        let mut names = Names { begun: true, ..Names::default() };
        for &DiskInfo { path, file, kind, content } in disk {
            names.safe.insert(path, (file, kind));
            names.contents.insert(file, (content, Some(content)));
        }
        names.now = names.safe.clone();
        names
    }

    /// Whether anything has happened yet.
    pub(in crate::trace) fn has_begun(&self) -> bool {
        self.begun
    }

    /// The disk after one more event. `path_of` says the text of a path.
    pub(in crate::trace) fn apply<'t>(&mut self, event: FileEvent, path_of: impl Fn(StrId) -> &'t str) {
        match event {
            FileEvent::Named { path, file, kind } => {
                self.contents.entry(file).or_default();
                self.change(Unsafe::Named { path, file, kind });
            }
            FileEvent::Removed { path } => self.change(Unsafe::Removed { path }),
            FileEvent::Renamed { from, to } => self.change(Unsafe::Renamed { from, to }),
            FileEvent::Written { file, content } => self.contents.entry(file).or_default().0 = content,
            FileEvent::Synced { file } => self.synced(file, path_of),
            FileEvent::Opened { descriptor, file, path } => {
                self.open.insert(descriptor, (file, path));
            }
            FileEvent::Closed { descriptor } => {
                self.open.remove(&descriptor);
            }
        }
    }

    /// The disk as plain data.
    pub(in crate::trace) fn view(&self) -> FilesView {
        let is_safe = |path: &StrId, file: &FileId| {
            let (content, safe) = self.contents.get(file).copied().unwrap_or_default();
            self.safe.get(path).is_some_and(|(other, _)| other == file) && safe == Some(content)
        };
        let name = |(path, (file, kind)): (&StrId, &(FileId, FileKind))| NameView {
            path: *path,
            file: *file,
            kind: *kind,
            content: self.contents.get(file).map(|(content, _)| *content).unwrap_or_default(),
            safe: is_safe(path, file),
        };
        let open = self.open.iter().map(|(&descriptor, &(file, path))| OpenView { descriptor, file, path });
        FilesView { names: self.now.iter().map(name).collect(), open: open.collect() }
    }

    fn change(&mut self, change: Unsafe) {
        change.apply(&mut self.now);
        self.journal.push(change);
    }

    /// `fsync`. Of a file, its bytes are safe. Of a folder, the names in it are: the disk keeps changes of names in their
    /// order, so what came before the last change of that folder is safe with it.
    fn synced<'t>(&mut self, file: FileId, path_of: impl Fn(StrId) -> &'t str) {
        let folder = self.now.iter().find(|(_, (other, kind))| *other == file && *kind == FileKind::Folder);
        let Some((folder, _)) = folder else {
            if let Some((content, safe)) = self.contents.get_mut(&file) {
                *safe = Some(*content);
            }
            return;
        };
        let folder = path_of(*folder).trim_end_matches('/');
        let is_in = |path: StrId| path_of(path).rsplit_once('/').is_some_and(|(parent, _)| parent == folder);
        let last = self.journal.iter().rposition(|change| match *change {
            Unsafe::Named { path, .. } | Unsafe::Removed { path } => is_in(path),
            Unsafe::Renamed { from, to } => is_in(from) || is_in(to),
        });
        for change in self.journal.drain(..last.map_or(0, |last| last + 1)) {
            change.apply(&mut self.safe);
        }
    }
}

impl Unsafe {
    /// Does it to some names.
    pub(super) fn apply(self, names: &mut Folder) {
        match self {
            Unsafe::Named { path, file, kind } => {
                names.insert(path, (file, kind));
            }
            Unsafe::Removed { path } => {
                names.remove(&path);
            }
            Unsafe::Renamed { from, to } => {
                if let Some(moved) = names.remove(&from) {
                    names.insert(to, moved);
                }
            }
        }
    }
}
