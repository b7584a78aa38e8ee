//! Events of files in bytes: the event's number, then its fields.

use super::{Content, FileEvent, FileId, FileKind};
use crate::trace::StrId;
use crate::trace::varint::{Reader, put};

impl FileEvent {
    /// Appends the event.
    pub(in crate::trace) fn encode(self, out: &mut Vec<u8>) {
        match self {
            FileEvent::Named { path, file, kind } => {
                out.extend([0, kind as u8]);
                put(out, u64::from(path.0));
                put(out, u64::from(file.0));
            }
            FileEvent::Removed { path } => {
                out.push(1);
                put(out, u64::from(path.0));
            }
            FileEvent::Renamed { from, to } => {
                out.push(2);
                put(out, u64::from(from.0));
                put(out, u64::from(to.0));
            }
            FileEvent::Written { file, content } => {
                out.push(3);
                put(out, u64::from(file.0));
                put_content(out, content);
            }
            FileEvent::Synced { file } => {
                out.push(4);
                put(out, u64::from(file.0));
            }
            FileEvent::Opened { descriptor, file, path } => {
                out.push(5);
                put(out, u64::from(descriptor));
                put(out, u64::from(file.0));
                put(out, u64::from(path.0));
            }
            FileEvent::Closed { descriptor } => {
                out.push(6);
                put(out, u64::from(descriptor));
            }
        }
    }

    /// Reads an event; none where the bytes are none.
    pub(in crate::trace) fn decode(reader: &mut Reader<'_>) -> Option<FileEvent> {
        Some(match reader.byte()? {
            0 => FileEvent::Named {
                kind: kind(reader.byte()?)?,
                path: StrId(reader.small()?),
                file: FileId(reader.small()?),
            },
            1 => FileEvent::Removed { path: StrId(reader.small()?) },
            2 => FileEvent::Renamed { from: StrId(reader.small()?), to: StrId(reader.small()?) },
            3 => FileEvent::Written { file: FileId(reader.small()?), content: content(reader)? },
            4 => FileEvent::Synced { file: FileId(reader.small()?) },
            5 => FileEvent::Opened {
                descriptor: reader.small()?,
                file: FileId(reader.small()?),
                path: StrId(reader.small()?),
            },
            6 => FileEvent::Closed { descriptor: reader.small()? },
            _ => return None,
        })
    }
}

fn put_content(out: &mut Vec<u8>, content: Content) {
    put(out, content.size);
    put(out, u64::from(content.text.0));
}

fn content(reader: &mut Reader<'_>) -> Option<Content> {
    Some(Content { size: reader.number()?, text: StrId(reader.small()?) })
}

fn kind(number: u8) -> Option<FileKind> {
    Some(match number {
        0 => FileKind::File,
        1 => FileKind::Folder,
        2 => FileKind::Link,
        _ => return None,
    })
}
