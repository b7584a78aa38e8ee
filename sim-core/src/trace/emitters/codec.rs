//! Events of emitters in bytes: the event's number, then its fields.

use super::{EmitterEvent, EmitterId, ListId};
use crate::trace::StrId;
use crate::trace::varint::{Reader, put};

impl EmitterEvent {
    /// Appends the event.
    pub(in crate::trace) fn encode(self, out: &mut Vec<u8>) {
        match self {
            EmitterEvent::Listened { emitter, event, list } | EmitterEvent::Emitting { emitter, event, list } => {
                out.push(u8::from(matches!(self, EmitterEvent::Emitting { .. })));
                put(out, u64::from(emitter.0));
                put(out, u64::from(event.0));
                put(out, u64::from(list.0));
            }
            EmitterEvent::Calling { nth } => {
                out.push(2);
                put(out, u64::from(nth));
            }
            EmitterEvent::Emitted => out.push(3),
        }
    }

    /// Reads an event; none where the bytes are none.
    pub(in crate::trace) fn decode(reader: &mut Reader<'_>) -> Option<EmitterEvent> {
        Some(match reader.byte()? {
            kind @ (0 | 1) => {
                let emitter = EmitterId(reader.small()?);
                let (event, list) = (StrId(reader.small()?), ListId(reader.small()?));
                if kind == 0 {
                    EmitterEvent::Listened { emitter, event, list }
                } else {
                    EmitterEvent::Emitting { emitter, event, list }
                }
            }
            2 => EmitterEvent::Calling { nth: reader.small()? },
            3 => EmitterEvent::Emitted,
            _ => return None,
        })
    }
}
