//! Events of memory in bytes: the event's number, then its fields.

use super::{MemoryEvent, MemoryId, ViewId};
use crate::trace::varint::{Reader, put};

impl MemoryEvent {
    /// Appends the event.
    pub(in crate::trace) fn encode(self, out: &mut Vec<u8>) {
        match self {
            MemoryEvent::Viewed { view } => {
                out.push(0);
                put(out, u64::from(view.0));
            }
            MemoryEvent::Wrote { memory, word, bytes } => {
                out.push(1);
                put(out, u64::from(memory.0));
                put(out, u64::from(word));
                out.extend(bytes.to_le_bytes());
            }
        }
    }

    /// Reads an event; none where the bytes are none.
    pub(in crate::trace) fn decode(reader: &mut Reader<'_>) -> Option<MemoryEvent> {
        Some(match reader.byte()? {
            0 => MemoryEvent::Viewed { view: ViewId(reader.small()?) },
            1 => {
                let (memory, word) = (MemoryId(reader.small()?), reader.small()?);
                let mut bytes = [0; 8];
                for byte in &mut bytes {
                    *byte = reader.byte()?;
                }
                MemoryEvent::Wrote { memory, word, bytes: u64::from_le_bytes(bytes) }
            }
            _ => return None,
        })
    }
}
