//! Open files of a process.

use std::cell::RefCell;
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
}

impl Descriptors {
    /// Opens a file; its number.
    pub fn open(&self, file: OpenFile) -> i32 {
        let mut open = self.open.borrow_mut();
        let number = (FIRST..).find(|number| !open.contains_key(number)).unwrap_or(FIRST);
        open.insert(number, file);
        number
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
