//! Open files of a process.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// The first number that is free when a program starts, as in Node, whose own files come before.
const FIRST: i32 = 17;

/// An open file.
#[derive(Clone, Debug)]
pub struct OpenFile {
    /// Which file it is: it may lose its name while it is open.
    pub inode: u64,
    /// Where it was found, links followed.
    pub path: String,
    /// `O_*` flags.
    pub flags: i32,
    /// Position of the next read or write.
    pub position: u64,
}

/// The open files by their numbers; the lowest free number is given out, as POSIX demands.
#[derive(Debug, Default)]
pub struct Descriptors {
    open: RefCell<BTreeMap<i32, OpenFile>>,
    spare: Cell<Option<i32>>,
    has_spare: Cell<bool>,
}

impl Descriptors {
    /// Opens a file; its number.
    pub fn open(&self, file: OpenFile) -> i32 {
        let number = self.lowest_free();
        self.open.borrow_mut().insert(number, file);
        number
    }

    fn lowest_free(&self) -> i32 {
        let open = self.open.borrow();
        let is_free = |number: &i32| !open.contains_key(number) && self.spare.get() != Some(*number);
        (FIRST..).find(is_free).unwrap_or(FIRST)
    }

    /// With its first stream a process takes a number that it can give up when it has no other left, to refuse a
    /// connection properly (libuv's `uv__stream_init`, `emfile_fd`).
    pub fn keep_spare(&self) {
        if !self.has_spare.replace(true) {
            self.spare.set(Some(self.lowest_free()));
        }
    }

    /// Whether `number` was the spare one, which is free now: a program can close what it did not open.
    pub fn close_spare(&self, number: i32) -> bool {
        let closes = self.spare.get() == Some(number);
        if closes {
            self.spare.set(None);
        }
        closes
    }

    /// Closes a file; what was open.
    pub fn close(&self, number: i32) -> Option<OpenFile> {
        self.open.borrow_mut().remove(&number)
    }

    /// The open file with that number.
    pub fn get(&self, number: i32) -> Option<OpenFile> {
        self.open.borrow().get(&number).cloned()
    }

    /// Moves the position of the next read or write.
    pub fn seek(&self, number: i32, position: u64) {
        if let Some(file) = self.open.borrow_mut().get_mut(&number) {
            file.position = position;
        }
    }
}
