//! The file system with its clock and its watches: changes that keep times and links right and tell who watches.

use super::content::Content;
use super::descriptors::OpenFile;
use super::tracing;
use super::tree::{FileTree, Kind, Node, Time, parent};
use super::walk::{EACCES, ENOENT, ENOTDIR, Entry, Found, entry, walk, walk_to_open};
use super::watches::{Happened, Watches};
use super::watching;
use crate::runtime::{Host, Program, clock};
use sim_core::trace::FileEvent;
use std::cell::RefMut;

pub(super) const EBADF: i32 = -9;
pub(super) const EEXIST: i32 = -17;
pub(super) const EISDIR: i32 = -21;

/// A second in nanoseconds.
pub(super) const SECOND: Time = 1_000_000_000;
/// A day, after which a read is noted even of a file that did not change (`relatime`).
const DAY: Time = 86_400 * SECOND;

/// The disk of a process, for the length of one system call.
pub(super) struct Disk<'a> {
    host: &'a Host,
    program: RefMut<'a, Program>,
    watches: &'a Watches,
    umask: u32,
    now: Time,
}

impl<'a> Disk<'a> {
    pub(super) fn of(host: &'a Host) -> Disk<'a> {
        let now = Time::from(clock::epoch_millis(host)) * (SECOND / 1000) + Time::from(host.now().0);
        Disk { host, program: host.program.borrow_mut(), watches: &host.watches, umask: host.umask.get(), now }
    }

    pub(super) fn files(&self) -> &FileTree {
        &self.program.files
    }

    fn files_mut(&mut self) -> &mut FileTree {
        &mut self.program.files
    }

    /// The working directory.
    pub(super) fn cwd(&self) -> &str {
        &self.program.cwd
    }

    /// Where a path leads.
    pub(super) fn walk(&self, path: &str, follow: bool) -> Result<Found, i32> {
        walk(&self.program.files, &self.program.cwd, path, follow)
    }

    /// The same for what may be made there.
    pub(super) fn walk_to_open(&self, path: &str, follow: bool) -> Result<Found, i32> {
        walk_to_open(&self.program.files, &self.program.cwd, path, follow)
    }

    /// The entry that a path names.
    pub(super) fn entry(&self, path: &str) -> Result<Entry, i32> {
        entry(&self.program.files, &self.program.cwd, path)
    }

    /// What stands at an entry.
    pub(super) fn stands(&self, entry: &Entry) -> Option<(u64, Kind)> {
        self.files().entry(&entry.path).map(|node| (node.inode, node.kind))
    }

    /// What a path leads to.
    pub(super) fn find(&self, path: &str, follow: bool) -> Result<u64, i32> {
        self.walk(path, follow)?.inode.ok_or(ENOENT)
    }

    pub(super) fn node(&self, inode: u64) -> Result<&Node, i32> {
        self.files().node(inode).ok_or(ENOENT)
    }

    /// Whether the owner's permissions of an inode allow all of `wanted`: 4 to read, 2 to write, 1 to run.
    pub(super) fn may(&self, inode: u64, wanted: u32) -> bool {
        self.files().node(inode).is_none_or(|node| (node.mode >> 6) & wanted == wanted)
    }

    /// Whether entries may be made and removed in the folder of a path.
    pub(super) fn check_folder(&self, path: &str) -> Result<(), i32> {
        match self.files().entry(parent(path)) {
            Some(folder) if folder.mode >> 6 & 3 != 3 => Err(EACCES),
            _ => Ok(()),
        }
    }

    // ---- telling ----

    /// The trace is about to be told of something: it learns what is there.
    fn begin_trace(&self) {
        tracing::begin(self.host, self.files());
    }

    fn trace_content(&self, inode: u64) {
        if let Some(node) = self.files().node(inode) {
            tracing::tell(self.host, |host| FileEvent::Written {
                file: tracing::id(inode),
                content: tracing::content(host, node),
            });
        }
    }

    fn trace_name(&self, path: &str, inode: u64, kind: Kind) {
        tracing::tell(self.host, |host| FileEvent::Named {
            path: host.trace_text(path),
            file: tracing::id(inode),
            kind: tracing::kind(kind),
        });
    }

    fn tell(&self, inode: u64, happened: Happened) {
        if !self.watches.is_idle() {
            self.watches.tell(inode, happened, None);
        }
    }

    fn tell_folder(&self, path: &str, happened: Happened) {
        if self.watches.is_idle() {
            return;
        }
        if let Some(folder) = self.files().entry(parent(path)) {
            self.watches.tell_folder(folder.inode, happened, path);
        }
    }

    /// Tells those who watch the inode, and those who watch its folder.
    fn tell_both(&self, inode: u64, path: &str, happened: Happened) {
        if self.watches.is_idle() {
            return;
        }
        if let Some(path) = self.files().name_of(inode, path).filter(|path| path != "/") {
            self.tell_folder(&path, happened);
        }
        self.tell(inode, happened);
    }

    /// Tells of an inode that is gone.
    fn tell_if_gone(&self, inode: u64) {
        if self.files().node(inode).is_none() {
            self.tell(inode, Happened::SelfDeleted);
            self.tell(inode, Happened::Ignored);
        }
    }

    /// The folder of a path has other entries now.
    fn touch_folder(&mut self, path: &str) {
        let now = self.now;
        if let Some(folder) = self.files_mut().entry_mut(parent(path)) {
            (folder.modified, folder.changed) = (now, now);
        }
    }

    // ---- entries ----

    /// Makes something new.
    pub(super) fn create(&mut self, path: &str, kind: Kind, content: Content, mode: u32) -> Result<u64, i32> {
        self.check_folder(path)?;
        self.begin_trace();
        let mode = if kind == Kind::Link { mode } else { mode & !self.umask & 0o7777 };
        let inode = self.files_mut().insert(path.to_owned(), kind, content, mode);
        let now = self.now;
        if let Some(node) = self.files_mut().node_mut(inode) {
            (node.accessed, node.modified, node.changed, node.created) = (now, now, now, now);
        }
        self.trace_name(path, inode, kind);
        if self.files().node(inode).is_some_and(|node| !node.content.is_empty()) {
            self.trace_content(inode);
        }
        self.touch_folder(path);
        self.tell_folder(path, Happened::Created);
        Ok(inode)
    }

    /// A second name.
    pub(super) fn link(&mut self, inode: u64, to: &str) -> Result<(), i32> {
        self.check_folder(to)?;
        self.begin_trace();
        self.files_mut().name(to.to_owned(), inode);
        self.trace_name(to, inode, self.node(inode)?.kind);
        self.changed(inode);
        self.touch_folder(to);
        self.tell(inode, Happened::Attributes);
        self.tell_folder(to, Happened::Created);
        Ok(())
    }

    /// Takes an entry away.
    pub(super) fn remove(&mut self, path: &str) -> Result<(), i32> {
        self.check_folder(path)?;
        let (inode, kind) = self.files().entry(path).map(|node| (node.inode, node.kind)).ok_or(ENOENT)?;
        self.begin_trace();
        self.changed(inode);
        self.files_mut().remove(path);
        tracing::tell(self.host, |host| FileEvent::Removed { path: host.trace_text(path) });
        self.touch_folder(path);
        if kind != Kind::Folder {
            self.tell(inode, Happened::Attributes);
        }
        // The inode is given up before the folder is told.
        self.tell_if_gone(inode);
        self.tell_folder(path, Happened::Deleted);
        Ok(())
    }

    /// Moves an entry over whatever is there.
    pub(super) fn rename(&mut self, from: &str, to: &str) -> Result<(), i32> {
        self.check_folder(from)?;
        self.check_folder(to)?;
        let moved = self.files().entry(from).map(|node| node.inode).ok_or(ENOENT)?;
        self.begin_trace();
        let replaced = self.files().entry(to).map(|node| (node.inode, node.kind));
        if replaced.is_some() {
            self.files_mut().remove(to);
        }
        self.files_mut().rename(from, to);
        tracing::tell(self.host, |host| FileEvent::Renamed { from: host.trace_text(from), to: host.trace_text(to) });
        self.changed(moved);
        self.touch_folder(from);
        self.touch_folder(to);
        self.tell_folder(from, Happened::MovedFrom);
        self.tell_folder(to, Happened::MovedTo);
        if let Some((replaced, kind)) = replaced
            && kind != Kind::Folder
        {
            self.tell(replaced, Happened::Attributes);
        }
        self.tell(moved, Happened::SelfMoved);
        if let Some((replaced, _)) = replaced {
            self.tell_if_gone(replaced);
        }
        Ok(())
    }

    // ---- what an inode holds ----

    fn changed(&mut self, inode: u64) {
        let now = self.now;
        if let Some(node) = self.files_mut().node_mut(inode) {
            node.changed = now;
        }
    }

    /// Changes what an inode holds; `path` is where it was found.
    pub(super) fn modify(&mut self, inode: u64, path: &str, change: impl FnOnce(&mut Content)) {
        self.begin_trace();
        let now = self.now;
        if let Some(node) = self.files_mut().node_mut(inode) {
            change(&mut node.content);
            (node.modified, node.changed) = (now, now);
        }
        self.trace_content(inode);
        self.tell_both(inode, path, Happened::Modified);
    }

    /// Changes permissions or times.
    pub(super) fn set(&mut self, inode: u64, path: &str, set: impl FnOnce(&mut Node)) {
        if let Some(node) = self.files_mut().node_mut(inode) {
            set(node);
        }
        self.changed(inode);
        let is_folder = self.files().node(inode).is_some_and(|node| node.kind == Kind::Folder);
        let happened = if is_folder { Happened::FolderAttributes } else { Happened::Attributes };
        self.tell_both(inode, path, happened);
    }

    /// What a file holds, read now.
    pub(super) fn read(&mut self, inode: u64) -> Result<&Content, i32> {
        let now = self.now;
        let node = self.files_mut().node_mut(inode).ok_or(ENOENT)?;
        if node.kind == Kind::Folder {
            return Err(EISDIR);
        }
        if node.accessed <= node.modified || node.accessed <= node.changed || now - node.accessed > DAY {
            node.accessed = now;
        }
        Ok(&node.content)
    }

    // ---- descriptors ----

    /// A file that a descriptor is now open on.
    pub(super) fn opened(&mut self, inode: u64, path: String, flags: i32) -> OpenFile {
        self.files_mut().opened(inode);
        OpenFile { inode, path, flags, position: 0 }
    }

    /// The descriptor on which a file is open.
    pub(super) fn trace_opened(&self, descriptor: i32, file: &OpenFile) {
        self.begin_trace();
        tracing::tell(self.host, |host| FileEvent::Opened {
            descriptor: descriptor as u32,
            file: tracing::id(file.inode),
            path: host.trace_text(&file.path),
        });
    }

    /// What the file holds is safe.
    pub(super) fn sync(&self, inode: u64) {
        self.begin_trace();
        tracing::tell(self.host, |_| FileEvent::Synced { file: tracing::id(inode) });
    }

    pub(super) fn closed(&mut self, file: &OpenFile) {
        if self.files_mut().closed(file.inode) {
            self.tell_if_gone(file.inode);
        }
    }

    /// The kind of what a path leads to.
    pub(super) fn kind_at(&self, found: &Found) -> Option<Kind> {
        found.inode.and_then(|inode| self.files().node(inode)).map(|node| node.kind)
    }

    /// The folder at a path, to list it.
    pub(super) fn folder(&self, path: &str) -> Result<String, i32> {
        let found = self.walk(path, true)?;
        match self.kind_at(&found) {
            None => Err(ENOENT),
            Some(Kind::Folder) if found.inode.is_some_and(|inode| !self.may(inode, 4)) => Err(EACCES),
            Some(Kind::Folder) => Ok(found.path),
            Some(_) => Err(ENOTDIR),
        }
    }
}

impl Drop for Disk<'_> {
    /// The call is over: the loop learns that there is something to read.
    fn drop(&mut self) {
        watching::announce(self.host);
    }
}
