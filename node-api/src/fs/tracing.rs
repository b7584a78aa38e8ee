//! What the disk tells the trace.

use super::tree::{FileTree, Kind, Node};
use crate::runtime::Host;
use sim_core::trace::{Content, DiskInfo, Event, FileEvent, FileId, FileKind};
use std::cell::Cell;

/// Names that the trace is told of at most: a view of thousands of files shows nothing.
const MOST_NAMES: usize = 300;
/// Bytes of a file's beginning that the trace keeps.
const BEGINNING: u64 = 48;

/// What a process's disk has told so far.
#[derive(Default)]
pub struct Told(Cell<bool>);

/// Tells the trace of a change. `files` are those after it; the first time, the trace is told of those before it too.
pub(super) fn tell(host: &Host, event: impl FnOnce(&Host) -> FileEvent) {
    if host.is_recording() && host.told.0.get() {
        let event = event(host);
        host.record(Event::File(event));
    }
}

/// Before the first change, the trace learns what is there.
pub(super) fn begin(host: &Host, files: &FileTree) {
    if host.told.0.get() || !host.is_recording() {
        return;
    }
    host.told.0.set(true);
    for (path, node) in files.all().take(MOST_NAMES) {
        let info = DiskInfo {
            path: host.trace_text(path),
            file: id(node.inode),
            kind: kind(node.kind),
            content: content(host, node),
        };
        host.trace_disk(info);
    }
}

/// A file's identity in the trace.
pub(super) fn id(inode: u64) -> FileId {
    FileId(inode as u32)
}

/// What something is, in the trace's terms.
pub(super) fn kind(kind: Kind) -> FileKind {
    match kind {
        Kind::File => FileKind::File,
        Kind::Folder => FileKind::Folder,
        Kind::Link => FileKind::Link,
    }
}

/// What a file holds.
pub(super) fn content(host: &Host, node: &Node) -> Content {
    let size = node.content.len();
    let beginning = node.content.read(0, size.min(BEGINNING));
    let text = String::from_utf8_lossy(&beginning);
    // A character that the cut went through is none.
    let text = if size > BEGINNING { text.trim_end_matches('\u{fffd}') } else { &text };
    Content { size, text: host.trace_text(text) }
}
