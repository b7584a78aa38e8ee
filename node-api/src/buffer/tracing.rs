//! What the program's views of bytes tell the trace.
//!
//! A typed array is written by the engine, which tells nobody. So the bytes that variables show are looked at before every
//! statement and at the end of every task, and what has changed is told.

use crate::runtime::{Host, class_name, host};
use boa_engine::object::JsObject;
use boa_engine::object::builtins::{JsArrayBuffer, JsDataView, JsTypedArray};
use boa_engine::{Context, JsArgs, JsResult, JsValue};
use sim_core::trace::{Event, MemoryEvent, MemoryId, ViewInfo};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Views that are followed at most.
const MOST_VIEWS: usize = 24;
/// Bytes of a view that are followed at most.
const MOST_BYTES: usize = 256;
/// Bytes in a word of the trace.
const WORD: usize = 8;

/// What a process's views have told so far.
#[derive(Default)]
pub struct Tracing(RefCell<Known>);

#[derive(Default)]
struct Known {
    memories: Vec<Memory>,
    views: Vec<ViewInfo>,
}

struct Memory {
    buffer: JsArrayBuffer,
    /// The words that some view shows, as they were told last.
    words: BTreeMap<u32, u64>,
}

/// `(name, value)`: the variable has the value, which is returned.
pub(crate) fn assigned(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = args.get_or_undefined(1);
    let host = host(context);
    if host.is_recording()
        && let Some(object) = value.as_object()
        && let Some((buffer, offset, length)) = window(&object, context)
    {
        let name = args.get_or_undefined(0).as_string().map(|name| name.to_std_string_escaped()).unwrap_or_default();
        host.memory.view(&host, &name, &object, (buffer, offset, length));
        look(&host);
    }
    Ok(value.clone())
}

/// Tells what has changed in the bytes that are followed.
pub(crate) fn look(host: &Host) {
    let mut known = host.memory.0.borrow_mut();
    for (number, memory) in known.memories.iter_mut().enumerate() {
        let Some(bytes) = memory.buffer.data() else { continue };
        for (&word, told) in &mut memory.words {
            let at = word as usize * WORD;
            let mut now = [0; WORD];
            for (to, from) in now.iter_mut().zip(bytes.get(at..).unwrap_or_default()) {
                *to = *from;
            }
            let now = u64::from_le_bytes(now);
            if now != *told {
                *told = now;
                let memory = MemoryId(number as u32);
                host.record(Event::Memory(MemoryEvent::Wrote { memory, word, bytes: now }));
            }
        }
    }
}

/// The memory behind a view or an `ArrayBuffer`, and the part that it shows.
fn window(object: &JsObject, context: &mut Context) -> Option<(JsArrayBuffer, usize, usize)> {
    if let Ok(buffer) = JsArrayBuffer::from_object(object.clone()) {
        let length = buffer.byte_length();
        return Some((buffer, 0, length));
    }
    let (buffer, offset, length) = if let Ok(array) = JsTypedArray::from_object(object.clone()) {
        (array.buffer(context).ok()?, array.byte_offset(context).ok()?, array.byte_length(context).ok()?)
    } else {
        let view = JsDataView::from_object(object.clone()).ok()?;
        let (offset, length) = (view.byte_offset(context).ok()?, view.byte_length(context).ok()?);
        (view.buffer(context).ok()?, offset as usize, length as usize)
    };
    Some((JsArrayBuffer::from_object(buffer.as_object()?).ok()?, offset, length))
}

impl Tracing {
    fn view(&self, host: &Host, name: &str, object: &JsObject, shown: (JsArrayBuffer, usize, usize)) {
        let (buffer, offset, length) = shown;
        let mut known = self.0.borrow_mut();
        if known.views.len() >= MOST_VIEWS {
            return;
        }
        let object_of = |buffer: &JsArrayBuffer| -> JsObject { buffer.clone().into() };
        let is_same = |memory: &Memory| JsObject::equals(&object_of(&memory.buffer), &object_of(&buffer));
        let number = known.memories.iter().position(is_same).unwrap_or_else(|| {
            known.memories.push(Memory { buffer, words: BTreeMap::new() });
            known.memories.len() - 1
        });
        let info = ViewInfo {
            name: host.trace_text(name),
            class: host.trace_text(&class_name(object)),
            site: host.site(),
            memory: MemoryId(number as u32),
            offset: offset as u64,
            length: length as u64,
        };
        // A line that runs again gives its variable a view of the same bytes, or of others.
        let is_known = |other: &ViewInfo| *other == info;
        if known.views.iter().any(is_known) {
            return;
        }
        known.views.push(info);
        let end = offset + length.min(MOST_BYTES);
        for word in offset / WORD..end.div_ceil(WORD) {
            known.memories[number].words.entry(word as u32).or_default();
        }
        let view = host.trace_view(info);
        host.record(Event::Memory(MemoryEvent::Viewed { view }));
    }
}
