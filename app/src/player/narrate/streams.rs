//! Sentences about streams: chunks that come and go, and what a side's state has become.

use super::context::Moment;
use super::sentence::Sentence;
use crate::stages::streams_stage::scene::amount;
use crate::stages::tone::Tone;
use crate::words::{Forms, count, fill, t};
use sim_core::trace::{SideFlags, SideId, SideInfo, SideKind, SideView, StreamEvent};

const CHUNKS: Forms = ["no chunk", "1 chunk", "{} chunks"];
const TAKEN: Forms = [
    "no chunk comes out of the buffer of ",
    "1 chunk comes out of the buffer of ",
    "{} chunks come out of the buffer of ",
];

/// Something changed in a stream.
pub(super) fn changed(moment: &Moment, event: StreamEvent) -> Sentence {
    let side = event.side();
    let info = moment.trace.side(side);
    let readable = info.kind == SideKind::Readable;
    let amount = |length| amount(length, info.object_mode);
    match event {
        StreamEvent::Opened { mark, .. } => {
            let s = named(moment, side);
            let s = if readable { s.say(" can be read.") } else { s.say(" can be written to.") };
            s.fill(" Its highWaterMark is {}.", &[&amount(mark)])
        }
        StreamEvent::Marked { mark, .. } => {
            named(moment, side).fill(" has another highWaterMark now: {}.", &[&amount(mark)])
        }
        StreamEvent::Buffered { length, front: true, .. } => {
            named(moment, side).fill(" gets {} back, at the front of its buffer.", &[&amount(length)])
        }
        StreamEvent::Buffered { length, .. } if readable => {
            let s = named(moment, side).fill(" pushes {} into its own buffer.", &[&amount(length)]);
            s.put(&level(moment, side, &info))
        }
        StreamEvent::Buffered { length, .. } => {
            let s = Sentence::default().put(&amount(length));
            let s = if length == 1 { s.say(" is written to ") } else { s.say(" are written to ") };
            let s = s.then(lower(moment, side)).say(".");
            s.put(&level(moment, side, &info))
        }
        StreamEvent::Taken { chunks, .. } if readable => {
            let s = Sentence::default().put(&count(u64::from(chunks), TAKEN));
            s.then(lower(moment, side)).say(".").put(&left(moment, side, &info))
        }
        StreamEvent::Taken { chunks, .. } => {
            let s = named(moment, side).fill(" is done with {}: ", &[&count(u64::from(chunks), CHUNKS)]);
            s.code("_write").say(" has called back.").put(&left(moment, side, &info))
        }
        StreamEvent::Split { taken, .. } => {
            named(moment, side).fill(" gives {} of its first chunk.", &[&amount(taken)])
        }
        StreamEvent::Passed { length, .. } => {
            let s = named(moment, side).fill(" gives {} to its listeners at once.", &[&amount(length)]);
            s.say(" Nothing was buffered before it, so it need not wait.")
        }
        StreamEvent::Cleared { .. } => named(moment, side).say(" empties its buffer."),
        StreamEvent::Changed { flags, .. } => state(moment, side, &info, flags),
        StreamEvent::Piped { to, .. } => {
            named(moment, side).say(" is piped to ").then(lower(moment, to)).say(". Every chunk will be written there.")
        }
        StreamEvent::Unpiped { to, .. } => {
            named(moment, side).say(" is no longer piped to ").then(lower(moment, to)).say(".")
        }
    }
}

/// What is new in a side's state.
fn state(moment: &Moment, side: SideId, info: &SideInfo, now: SideFlags) -> Sentence {
    let before = view(moment.before(), side).map(|view| view.flags).unwrap_or_default();
    let on = |flag| now.has(flag) && !before.has(flag);
    let off = |flag| before.has(flag) && !now.has(flag);
    let readable = info.kind == SideKind::Readable;
    let s = named(moment, side);
    match () {
        () if on(SideFlags::ERRORED) => s.say(" has failed."),
        () if on(SideFlags::OVER) && readable => s.say(" emits ").code("'end'").say(": everything was read."),
        () if on(SideFlags::OVER) => s.say(" emits ").code("'finish'").say(": everything is written."),
        () if on(SideFlags::DESTROYED) => s.say(" is destroyed. ").code("'close'").say(" will follow."),
        () if on(SideFlags::ENDED) && readable => {
            s.say(" has no more data to come. What is buffered can still be read.")
        }
        () if on(SideFlags::ENDED) => s.say(" was told to end: what is buffered is still written, and nothing more."),
        () if on(SideFlags::NEED_DRAIN) => {
            let s = Sentence::default().tone(Tone::Check, t("write() returns false")).say(": the buffer of ");
            let s = s.then(lower(moment, side)).say(" has reached its highWaterMark. A source that cares waits for ");
            s.code("'drain'").say(".")
        }
        () if off(SideFlags::NEED_DRAIN) => {
            let s = s.say(" emits ").tone(Tone::Poll, "'drain'");
            s.say(": its buffer is empty, and whoever waited writes on.")
        }
        () if on(SideFlags::CORKED) => s.say(" is corked: writes are collected."),
        () if off(SideFlags::CORKED) => s.say(" is uncorked: what was collected can be written."),
        () if on(SideFlags::FLOWING) => s.say(" flows: it reads as fast as it can and gives every chunk away."),
        () if on(SideFlags::PAUSED) => {
            s.say(" pauses. It may read ahead up to its highWaterMark, but gives nothing away.")
        }
        () if off(SideFlags::FLOWING) => s.say(" stops flowing. From now on somebody has to ask for data."),
        () if off(SideFlags::PAUSED) => s.say(" is not paused any more."),
        () => s.say(" is in another state."),
    }
}

/// How full it is now.
fn level(moment: &Moment, side: SideId, info: &SideInfo) -> String {
    let Some(view) = view(moment.after(), side) else { return String::new() };
    let (holds, mark) = (amount(view.length, info.object_mode), amount(view.mark, info.object_mode));
    if view.length >= view.mark {
        return fill(" It holds {}, and its highWaterMark is {}: it is full.", &[&holds, &mark]);
    }
    fill(" It holds {} of {}.", &[&holds, &mark])
}

fn left(moment: &Moment, side: SideId, info: &SideInfo) -> String {
    match view(moment.after(), side).map_or(0, |view| view.length) {
        0 => t(" Its buffer is empty.").to_string(),
        length => fill(" It still holds {}.", &[&amount(length, info.object_mode)]),
    }
}

fn view(process: &sim_core::trace::ProcessView, side: SideId) -> Option<&SideView> {
    process.streams.sides.iter().find(|view| view.side == side)
}

/// "The Transform from line 3".
fn named(moment: &Moment, side: SideId) -> Sentence {
    lower(moment, side).capitalised()
}

/// "the Transform from line 3".
fn lower(moment: &Moment, side: SideId) -> Sentence {
    let info = moment.trace.side(side);
    let name = match moment.trace.text(info.name) {
        "" => t("stream").to_string(),
        name => name.to_owned(),
    };
    let s = Sentence::default().say("the ").code(name);
    if info.site.line == 0 {
        return s;
    }
    s.say(" from ").place(moment.trace, info.site)
}
