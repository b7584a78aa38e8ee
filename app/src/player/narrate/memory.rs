//! Sentences about bytes: which variable shows which, and what was written.

use super::context::Moment;
use super::sentence::Sentence;
use crate::words::{BYTES, Forms, count};
use sim_core::trace::{MemoryEvent, MemoryId, ViewId, ViewInfo};

const CHANGED: Forms = ["0 bytes are different now.", "1 byte is different now.", "{} bytes are different now."];

/// Something happened to bytes.
pub(super) fn changed(moment: &Moment, event: MemoryEvent) -> Sentence {
    match event {
        MemoryEvent::Viewed { view } => viewed(moment, view),
        MemoryEvent::Wrote { memory, word, .. } => wrote(moment, memory, word),
    }
}

fn viewed(moment: &Moment, view: ViewId) -> Sentence {
    let trace = moment.trace.trace();
    let Some(info) = trace.view(view) else { return Sentence::default() };
    let bytes = count(info.length, BYTES);
    let s = Sentence::default().code(moment.trace.text(info.name)).fill(" shows {}.", &[&bytes]);
    let sharing = moment.before().memory.views.iter().filter_map(|other| trace.view(*other));
    let shared: Vec<&str> =
        sharing.filter(|other| overlaps(other, info)).map(|other| moment.trace.text(other.name)).collect();
    match shared.first() {
        None => s,
        Some(first) => s.say(" They are the same bytes that ").code(*first).say(" shows: nothing was copied."),
    }
}

fn wrote(moment: &Moment, memory: MemoryId, word: u32) -> Sentence {
    let trace = moment.trace.trace();
    let (from, to) = (u64::from(word) * 8, u64::from(word) * 8 + 8);
    let (before, after) = (&moment.before().memory, &moment.after().memory);
    let changed = (from..to).filter(|at| before.byte(memory, *at) != after.byte(memory, *at));
    let changed: Vec<u64> = changed.collect();
    let shows = |info: &ViewInfo| {
        info.memory == memory && changed.iter().any(|at| (info.offset..info.offset + info.length).contains(at))
    };
    let views = after.views.iter().filter_map(|view| trace.view(*view)).filter(|info| shows(info));
    let mut names: Vec<&str> = views.map(|info| moment.trace.text(info.name)).collect();
    names.sort_unstable();
    names.dedup();
    let bytes = count(changed.len() as u64, CHANGED);
    let s = Sentence::default().put(&bytes);
    if names.len() < 2 {
        return s;
    }
    let s = s.put(" ").code(names.join(", "));
    if changed.len() == 1 {
        s.say(" show it, so the change is seen through each of these.")
    } else {
        s.say(" show them, so the change is seen through each of these.")
    }
}

fn overlaps(one: &ViewInfo, other: &ViewInfo) -> bool {
    one.memory == other.memory && one.offset < other.offset + other.length && other.offset < one.offset + one.length
}
