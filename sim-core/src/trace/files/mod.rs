//! The file system in the trace: names that lead to files, what the files hold, who has them open, and how much of all this
//! is safe if the power goes.

mod codec;
mod names;
mod power;

pub(super) use names::Names;
pub(super) use power::survivors;
pub use power::{Found, Survivor};

use super::StrId;
use serde::{Deserialize, Serialize};

/// A file, folder or link, by its inode.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId(pub u32);

/// What a name leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FileKind {
    /// A regular file.
    #[default]
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
}

/// What a file holds: how many bytes, and how they begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Content {
    /// Bytes.
    pub size: u64,
    /// The beginning, as text.
    pub text: StrId,
}

/// What was there, safe on the disk, before the program changed anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiskInfo {
    /// The absolute path.
    pub path: StrId,
    /// What it leads to.
    pub file: FileId,
    /// What that is.
    pub kind: FileKind,
    /// What it holds.
    pub content: Content,
}

/// Something that changed on the disk. Paths are absolute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each variant's sentence says what its fields are")]
pub enum FileEvent {
    /// A new name leads to a file: it was made, or linked.
    Named { path: StrId, file: FileId, kind: FileKind },
    /// A name is gone (`unlink`, `rmdir`).
    Removed { path: StrId },
    /// A name became another one, in place of what had that name (`rename`): all at once.
    Renamed { from: StrId, to: StrId },
    /// A file's bytes are different now.
    Written { file: FileId, content: Content },
    /// A file's bytes are safe on the disk (`fsync`); of a folder the names in it.
    Synced { file: FileId },
    /// A descriptor is open.
    Opened { descriptor: u32, file: FileId, path: StrId },
    /// It is closed.
    Closed { descriptor: u32 },
}

/// The disk at one position of a trace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilesView {
    /// Every name, in the order in which the trace learnt of the paths.
    pub names: Vec<NameView>,
    /// Open descriptors, by number.
    pub open: Vec<OpenView>,
}

/// A name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameView {
    /// The absolute path.
    pub path: StrId,
    /// What it leads to.
    pub file: FileId,
    /// What that is.
    pub kind: FileKind,
    /// What it holds.
    pub content: Content,
    /// Whether name and content are safe.
    pub safe: bool,
}

/// An open descriptor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenView {
    /// Its number.
    pub descriptor: u32,
    /// The file.
    pub file: FileId,
    /// The path by which it was opened.
    pub path: StrId,
}
