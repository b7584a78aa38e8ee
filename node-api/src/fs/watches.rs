//! What the kernel tells of changed files (`inotify(7)`): inodes that are watched, and a queue of notices.

use super::tree::parent;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};

/// What happened to an inode, or to an entry of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    /// Bytes were written or cut off.
    Modified,
    /// Permissions, owner, times or the number of names changed.
    Attributes,
    /// The same of a folder, which libuv takes for more than a change.
    FolderAttributes,
    /// A folder has a new entry.
    Created,
    /// A folder lost an entry.
    Deleted,
    /// An entry was moved out of the folder.
    MovedFrom,
    /// An entry was moved into the folder.
    MovedTo,
    /// The inode is gone.
    SelfDeleted,
    /// The inode was moved.
    SelfMoved,
    /// The kernel has ended the watch.
    Ignored,
}

impl Happened {
    /// libuv knows two kinds: `UV_CHANGE` and `UV_RENAME`.
    fn is_change(self) -> bool {
        matches!(self, Happened::Modified | Happened::Attributes)
    }
}

/// A notice in the queue: of which watch, what, and of which entry.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Notice {
    watch: u32,
    happened: Happened,
    name: Option<String>,
}

/// What one handle is told.
#[derive(Clone, Debug)]
pub struct Report {
    /// The handle.
    pub handle: u32,
    /// Whether it is `change`; else it is `rename`.
    pub is_change: bool,
    /// Name of the entry, or of what is watched.
    pub name: String,
}

/// A watched inode. All handles on it share one watch.
#[derive(Debug)]
struct Watch {
    inode: u64,
    /// Name under which it was first watched.
    name: String,
    handles: Vec<u32>,
}

/// Bytes of notices that libuv reads at a time, and of one notice without its name.
const READ: usize = 4096;
const HEAD: usize = 16;

#[derive(Debug, Default)]
struct State {
    watches: BTreeMap<u32, Watch>,
    queue: VecDeque<Notice>,
    /// What was read and not yet told.
    told: VecDeque<Notice>,
    /// Handles of the first notice in `told` that are still to be called.
    calling: VecDeque<Report>,
    last: u32,
}

/// The watches of a process.
#[derive(Debug, Default)]
pub struct Watches {
    state: RefCell<State>,
    /// Whether the loop was asked to read the queue.
    pub(super) announced: Cell<bool>,
}

impl Watches {
    /// Whether nothing is watched: then nothing needs to be told.
    pub fn is_idle(&self) -> bool {
        self.state.borrow().watches.is_empty()
    }

    /// Begins to watch; the handle's number.
    pub fn add(&self, inode: u64, path: &str) -> u32 {
        let mut state = self.state.borrow_mut();
        state.last += 1;
        let handle = state.last;
        match state.watches.values_mut().find(|watch| watch.inode == inode) {
            Some(watch) => watch.handles.push(handle),
            None => {
                let name = path.rsplit('/').next().unwrap_or_default().to_owned();
                state.watches.insert(handle, Watch { inode, name, handles: vec![handle] });
            }
        }
        handle
    }

    /// Ends a handle. What is in the queue for it is not told any more.
    pub fn remove(&self, handle: u32) {
        let mut state = self.state.borrow_mut();
        state.calling.retain(|report| report.handle != handle);
        for watch in state.watches.values_mut() {
            watch.handles.retain(|other| *other != handle);
        }
        state.watches.retain(|_, watch| !watch.handles.is_empty());
    }

    /// Something happened to an inode.
    pub fn tell(&self, inode: u64, happened: Happened, name: Option<&str>) {
        let mut state = self.state.borrow_mut();
        let Some((&watch, found)) = state.watches.iter_mut().find(|(_, watch)| watch.inode == inode) else { return };
        if happened == Happened::Ignored {
            // The number of an inode is never used again: the watch stays, and stays silent.
            found.inode = 0;
        }
        let notice = Notice { watch, happened, name: name.map(str::to_owned) };
        // The kernel drops what repeats the last notice that waits.
        if state.queue.back() != Some(&notice) {
            state.queue.push_back(notice);
        }
    }

    /// Something happened to the entry of a folder.
    pub fn tell_folder(&self, folder: u64, happened: Happened, path: &str) {
        let name = if parent(path) == "/" { &path[1..] } else { &path[parent(path).len() + 1..] };
        self.tell(folder, happened, Some(name));
    }

    /// Whether something waits to be read.
    pub fn is_readable(&self) -> bool {
        !self.state.borrow().queue.is_empty()
    }

    /// The next call of a handle, while libuv reads until nothing is left.
    pub fn next(&self) -> Option<Report> {
        let mut state = self.state.borrow_mut();
        loop {
            if let Some(report) = state.calling.pop_front() {
                return Some(report);
            }
            if state.told.is_empty() {
                state.read();
            }
            let notice = state.told.pop_front()?;
            let Some(watch) = state.watches.get(&notice.watch) else { continue };
            let name = notice.name.unwrap_or_else(|| watch.name.clone());
            let is_change = notice.happened.is_change();
            let reports: Vec<Report> =
                watch.handles.iter().map(|&handle| Report { handle, is_change, name: name.clone() }).collect();
            state.calling.extend(reports);
        }
    }
}

impl State {
    /// One `read` of what waits.
    fn read(&mut self) {
        let mut room = READ;
        while let Some(notice) = self.queue.front() {
            // A name ends with a zero and is filled up to a multiple of the head's size.
            let name = notice.name.as_ref().map_or(0, |name| (name.len() + 1).next_multiple_of(HEAD));
            if room < HEAD + name {
                return;
            }
            room -= HEAD + name;
            self.told.extend(self.queue.pop_front());
        }
    }
}
