//! What streams tell the trace: which chunk went where, and how the sides' states change.
//!
//! A machine knows lengths only. A chunk's identity is that of its value: what is written or pushed on is the same chunk
//! as long as it is the same object, so a pipe and a pass-through hand it on and the trace shows it.

use crate::runtime::{Host, class_name};
use boa_engine::JsValue;
use boa_engine::object::JsObject;
use sim_core::trace::{ChunkId, Event, SideFlags, SideId, SideInfo, SideKind, StreamEvent};
use std::cell::RefCell;
use std::collections::VecDeque;

/// So many chunks are remembered by their values.
const REMEMBERED: usize = 32;
/// So many are looked at when a number or a text is written that may be one of them.
const GIVEN: usize = 4;

/// What a process's streams have told so far.
#[derive(Default)]
pub struct Tracing(RefCell<Known>);

#[derive(Default)]
struct Known {
    chunks: u32,
    streams: u32,
    /// The stream whose side was made last: its other side may follow.
    last: Option<JsObject>,
    recent: VecDeque<Recent>,
    /// The chunks that were given to somebody last: by a read, to listeners, to `_write`.
    given: VecDeque<ChunkId>,
}

/// A chunk that was pushed or written a short while ago.
struct Recent {
    value: JsValue,
    chunk: ChunkId,
    /// The sides that it went into. Into the same side it goes a second time only as a new chunk.
    sides: Vec<SideId>,
}

/// What the trace knows of one side.
#[derive(Debug)]
pub(super) struct Seen {
    info: SideInfo,
    /// Its identity, from its first use on.
    side: Option<SideId>,
    flags: SideFlags,
    mark: u64,
    /// Where it is piped to, by the machine's numbers.
    pipes: Vec<(u32, SideId)>,
    /// The chunks in its buffer.
    inside: VecDeque<ChunkId>,
    /// How many of them `_write` has and has not called back for.
    pub(super) writing: u32,
    /// It is the process's own output, of which the trace says nothing unless something is piped to it.
    quiet: bool,
}

impl Seen {
    /// A new side of `stream`; nothing if the run is not recorded.
    pub(super) fn new(host: &Host, kind: SideKind, stream: &JsValue, object_mode: bool) -> Option<Box<Seen>> {
        if !host.is_recording() {
            return None;
        }
        let stream = stream.as_object()?;
        let name = host.trace_text(&class_name(&stream));
        let mut known = host.streams.0.borrow_mut();
        if known.last.as_ref().is_none_or(|last| !JsObject::equals(last, &stream)) {
            known.streams += 1;
            known.last = Some(stream);
        }
        let info = SideInfo { stream: known.streams - 1, kind, name, site: host.site(), object_mode };
        Some(Box::new(Seen {
            info,
            side: None,
            flags: SideFlags::default(),
            mark: 0,
            pipes: Vec::new(),
            inside: VecDeque::new(),
            writing: 0,
            quiet: false,
        }))
    }

    /// This is a side of standard output or standard error, under that name.
    pub(super) fn is_output(&mut self, host: &Host, name: &str) {
        self.info.name = host.trace_text(name);
        self.quiet = true;
    }

    /// The first chunks are given to `_write`.
    pub(super) fn handed(&mut self, host: &Host, chunks: u32) {
        self.writing = chunks;
        for chunk in self.inside.iter().take(chunks as usize) {
            host.streams.give(*chunk);
        }
    }

    /// The side's identity. On first use the trace learns of it.
    fn side(&mut self, host: &Host, mark: u64, flags: SideFlags) -> SideId {
        if let Some(side) = self.side {
            return side;
        }
        let side = host.trace_side(self.info);
        (self.side, self.mark) = (Some(side), mark);
        tell(host, StreamEvent::Opened { side, mark });
        self.changed(host, mark, flags);
        side
    }

    /// The state after something happened.
    #[inline]
    pub(super) fn changed(&mut self, host: &Host, mark: u64, flags: SideFlags) {
        let Some(side) = self.side else { return };
        if mark != self.mark {
            self.mark = mark;
            tell(host, StreamEvent::Marked { side, mark });
        }
        if flags != self.flags {
            self.flags = flags;
            tell(host, StreamEvent::Changed { side, flags });
        }
    }

    /// A chunk comes. `before` is what it was made of just now, where that is another value.
    pub(super) fn came(&mut self, host: &Host, coming: &Coming<'_>, (mark, flags): (u64, SideFlags)) {
        if self.quiet {
            return;
        }
        let side = self.side(host, mark, flags);
        let chunk = host.streams.identity(side, coming.value, coming.before);
        let (length, front) = (coming.length, coming.front);
        if coming.passes {
            host.streams.give(chunk);
        } else if front {
            self.inside.push_front(chunk);
        } else {
            self.inside.push_back(chunk);
        }
        tell(
            host,
            if coming.passes {
                StreamEvent::Passed { side, chunk, length }
            } else {
                StreamEvent::Buffered { side, chunk, length, front }
            },
        );
    }

    /// So many chunks leave, and a part of the next.
    pub(super) fn went(&mut self, host: &Host, chunks: u32, part: u64) {
        let Some(side) = self.side else { return };
        for chunk in self.inside.drain(..self.inside.len().min(chunks as usize)) {
            host.streams.give(chunk);
        }
        if chunks > 0 {
            tell(host, StreamEvent::Taken { side, chunks });
        }
        if part > 0 {
            tell(host, StreamEvent::Split { side, taken: part });
        }
    }

    /// The buffer is emptied.
    pub(super) fn cleared(&mut self, host: &Host) {
        self.inside.clear();
        if let Some(side) = self.side {
            tell(host, StreamEvent::Cleared { side });
        }
    }

    /// A pipe to the side `to`.
    pub(super) fn piped(&mut self, host: &Host, number: u32, to: SideId, (mark, flags): (u64, SideFlags)) {
        let from = self.side(host, mark, flags);
        self.pipes.push((number, to));
        tell(host, StreamEvent::Piped { from, to });
    }

    /// The end of a pipe, or of all of them.
    pub(super) fn unpiped(&mut self, host: &Host, number: Option<u32>) {
        let Some(from) = self.side else { return };
        let (over, stay) = self.pipes.drain(..).partition(|(other, _)| number.is_none_or(|number| number == *other));
        self.pipes = stay;
        let over: Vec<(u32, SideId)> = over;
        for (_, to) in over {
            tell(host, StreamEvent::Unpiped { from, to });
        }
    }

    /// The identity of the side that a pipe goes to.
    pub(super) fn as_destination(&mut self, host: &Host, mark: u64, flags: SideFlags) -> SideId {
        self.quiet = false;
        self.side(host, mark, flags)
    }
}

/// A chunk on its way into a side.
pub(super) struct Coming<'a> {
    pub(super) value: &'a JsValue,
    /// The value that it was made of.
    pub(super) before: &'a JsValue,
    pub(super) length: u64,
    /// It is put back.
    pub(super) front: bool,
    /// It is not kept: listeners get it at once.
    pub(super) passes: bool,
}

impl Tracing {
    /// Somebody has the chunk now, and may write it somewhere.
    fn give(&self, chunk: ChunkId) {
        let given = &mut self.0.borrow_mut().given;
        if given.len() == GIVEN {
            given.pop_front();
        }
        given.push_back(chunk);
    }

    /// Which chunk `value` is when it goes into `side`.
    fn identity(&self, side: SideId, value: &JsValue, before: &JsValue) -> ChunkId {
        let mut known = self.0.borrow_mut();
        let Known { recent, given, .. } = &*known;
        let is = |recent: &Recent, one: &JsValue| match (recent.value.as_object(), one.as_object()) {
            (Some(other), Some(one)) => JsObject::equals(&other, &one),
            // Equal numbers or texts are often different chunks: only one that was just given can be meant.
            (None, None) => !one.is_undefined() && given.contains(&recent.chunk) && recent.value.strict_equals(one),
            _ => false,
        };
        let found = recent.iter().enumerate().rev().find_map(|(at, recent)| {
            let same = is(recent, value) || is(recent, before);
            (same && !recent.sides.contains(&side)).then_some(at)
        });
        if let Some(at) = found {
            let recent = &mut known.recent[at];
            recent.sides.push(side);
            recent.value = value.clone();
            return recent.chunk;
        }
        let chunk = ChunkId(known.chunks);
        known.chunks += 1;
        if known.recent.len() == REMEMBERED {
            known.recent.pop_front();
        }
        known.recent.push_back(Recent { value: value.clone(), chunk, sides: vec![side] });
        chunk
    }
}

fn tell(host: &Host, event: StreamEvent) {
    host.record(Event::Stream(event));
}
