//! Events of streams in bytes: the event's number, the side, then its fields.

use super::{ChunkId, SideFlags, SideId, StreamEvent};
use crate::trace::varint::{Reader, put};

/// Events that there are; a number is shared with the side.
const KINDS: u64 = 16;

impl StreamEvent {
    /// Appends the event.
    pub(in crate::trace) fn encode(self, out: &mut Vec<u8>) {
        let head = |out: &mut Vec<u8>, kind: u64| put(out, u64::from(self.side().0) * KINDS + kind);
        match self {
            StreamEvent::Opened { mark, .. } => {
                head(out, 0);
                put(out, mark);
            }
            StreamEvent::Marked { mark, .. } => {
                head(out, 1);
                put(out, mark);
            }
            StreamEvent::Buffered { chunk, length, front, .. } => {
                head(out, if front { 3 } else { 2 });
                put(out, u64::from(chunk.0));
                put(out, length);
            }
            StreamEvent::Taken { chunks, .. } => {
                head(out, 4);
                put(out, u64::from(chunks));
            }
            StreamEvent::Split { taken, .. } => {
                head(out, 5);
                put(out, taken);
            }
            StreamEvent::Passed { chunk, length, .. } => {
                head(out, 6);
                put(out, u64::from(chunk.0));
                put(out, length);
            }
            StreamEvent::Cleared { .. } => head(out, 7),
            StreamEvent::Changed { flags, .. } => {
                head(out, 8);
                put(out, u64::from(flags.0));
            }
            StreamEvent::Piped { to, .. } => {
                head(out, 9);
                put(out, u64::from(to.0));
            }
            StreamEvent::Unpiped { to, .. } => {
                head(out, 10);
                put(out, u64::from(to.0));
            }
        }
    }

    /// Reads an event; none where the bytes are none.
    pub(in crate::trace) fn decode(reader: &mut Reader<'_>) -> Option<StreamEvent> {
        let head = reader.number()?;
        let side = SideId((head / KINDS).try_into().ok()?);
        Some(match head % KINDS {
            0 => StreamEvent::Opened { side, mark: reader.number()? },
            1 => StreamEvent::Marked { side, mark: reader.number()? },
            kind @ (2 | 3) => {
                let chunk = ChunkId(reader.small()?);
                StreamEvent::Buffered { side, chunk, length: reader.number()?, front: kind == 3 }
            }
            4 => StreamEvent::Taken { side, chunks: reader.small()? },
            5 => StreamEvent::Split { side, taken: reader.number()? },
            6 => StreamEvent::Passed { side, chunk: ChunkId(reader.small()?), length: reader.number()? },
            7 => StreamEvent::Cleared { side },
            8 => StreamEvent::Changed { side, flags: SideFlags(reader.number()?.try_into().ok()?) },
            9 => StreamEvent::Piped { from: side, to: SideId(reader.small()?) },
            10 => StreamEvent::Unpiped { from: side, to: SideId(reader.small()?) },
            _ => return None,
        })
    }
}
