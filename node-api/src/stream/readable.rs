//! The readable machine's methods as native functions. An answer is a number: a sum of the flags below, for the ones
//! that carry a length with that times [`UNIT`]. `readable.js` reads them by the same names.

use super::machines::{flag, new_readable, number, read_side, readable, spend, when};
use crate::registry::Native;
use boa_engine::{Context, JsArgs, JsResult, JsValue};
use sim_core::stream::{
    DestId, Eof, Later, Listened, Listening, Push, Read, Readable, Size, Take, Waiting, readable_flags,
};

/// The buffer takes the chunk.
const KEEP: u32 = 1;
/// `'data'` is emitted with the chunk at once.
const EMIT: u32 = 2;
/// The chunk came after the end.
const AFTER_END: u32 = 4;
/// A tick announces `'readable'`.
const ANNOUNCE: u32 = 8;
/// A tick reads ahead.
const READ_AHEAD: u32 = 16;
/// The push returns true.
const MORE: u32 = 32;
/// The chunk is let in.
const OFFERED: u32 = 64;
/// `unshift` after `'end'`.
const TOO_LATE: u32 = 128;

/// The read gives something.
const SOME: u32 = 1;
/// `'data'` is emitted with it.
const DATA: u32 = 2;
/// A tick emits `'end'`.
const END: u32 = 4;
/// `_read` is called.
const CALL: u32 = 16;
/// More than a mark may be.
const TOO_MUCH: u32 = 32;
/// Part of a chunk is given too.
const PART: u32 = 64;
/// What is given is the first chunk.
const ONE: u32 = 128;
/// Lengths stand above the flags.
const UNIT: f64 = 256.0;

pub(super) const NATIVES: &[Native] = &[
    ("make", 5, new_readable),
    ("push", 2, push),
    ("offer", 2, |_, args, _| code(args, |side| side.offer(number(args, 1)).map_or(OFFERED, push_code))),
    ("add", 2, |_, args, _| code(args, |side| push_code(side.add(number(args, 1), false)))),
    ("decodedToNothing", 1, |_, args, _| code(args, |side| push_code(side.decoded_to_nothing()))),
    ("unshift", 2, |_, args, _| code(args, |side| side.unshift(number(args, 1)).map_or(TOO_LATE, push_code))),
    ("pushed", 1, |_, args, _| code(args, |side| room_code(side.pushed()))),
    ("hasRoom", 1, |_, args, _| yes(args, |side| side.has_room())),
    ("pushEnd", 2, push_end),
    ("recode", 2, |_, args, _| done(args, |side| side.recode(number(args, 1)))),
    ("read", 2, read),
    ("readCalled", 3, read_called),
    ("part", 1, |_, args, _| read_side(args, 0, |side| JsValue::from(side.part as f64))),
    ("end", 1, |_, args, _| yes(args, Readable::end)),
    ("announce", 1, |_, args, _| yes(args, |side| side.announce())),
    ("announced", 2, announced),
    ("flows", 1, |_, args, _| yes(args, |side| side.flows())),
    ("readsMore", 1, |_, args, _| yes(args, |side| side.reads_more())),
    ("readAheadDone", 1, |_, args, _| done(args, Readable::read_ahead_done)),
    ("constructed", 1, |_, args, _| yes(args, Readable::constructed)),
    ("dataListened", 2, |_, args, _| yes(args, |side| side.data_listened(flag(args, 1)))),
    ("dataUnlistened", 1, |_, args, _| done(args, Readable::data_unlistened)),
    ("readableListened", 1, readable_listened),
    ("readableUnlistened", 2, |_, args, _| {
        yes(args, |side| side.readable_unlistened(flag(args, 1)) == Listening::Resume)
    }),
    ("resume", 1, |_, args, _| yes(args, Readable::resume)),
    ("resumeReads", 1, |_, args, _| yes(args, |side| side.resume_reads())),
    ("resumed", 1, |_, args, _| done(args, Readable::resumed)),
    ("stalled", 1, |_, args, _| yes(args, |side| side.stalled())),
    ("pause", 1, |_, args, _| yes(args, Readable::pause)),
    ("paused", 1, |_, args, _| done(args, Readable::paused)),
    ("isPaused", 1, |_, args, _| yes(args, |side| side.is_paused())),
    ("pipe", 2, |_, args, _| done(args, |side| side.pipe(dest(args)))),
    ("pipeFull", 2, |_, args, _| done(args, |side| side.pipe_full(dest(args)))),
    ("pipeDrained", 2, |_, args, _| yes(args, |side| side.pipe_drained(dest(args)))),
    ("pipeWaits", 1, |_, args, _| yes(args, |side| side.pipe_waits())),
    ("unpipe", 2, |_, args, _| yes(args, |side| side.unpipe(dest(args)))),
    ("unpipeAll", 1, |_, args, _| done(args, Readable::unpipe_all)),
    ("waiting", 1, waiting),
    ("length", 1, |_, args, _| readable(args, |side| JsValue::from(side.length() as f64))),
    ("mark", 1, |_, args, _| readable(args, |side| JsValue::from(side.high_water_mark as f64))),
    ("setMark", 2, |_, args, _| done(args, |side| side.high_water_mark = number(args, 1))),
    ("flags", 1, |_, args, _| readable(args, |side| JsValue::from(side.flags.0))),
    ("setFlag", 3, |_, args, _| done(args, |side| side.flags.put(number(args, 1) as u32, flag(args, 2)))),
    ("setEnabled", 2, |_, args, _| done(args, |side| side.enabled = args.get_or_undefined(1).as_boolean())),
];

/// A flag answer, of a method that answers in several ways.
fn code(args: &[JsValue], act: impl FnOnce(&mut Readable) -> u32) -> JsResult<JsValue> {
    readable(args, act).map(JsValue::from)
}

fn yes(args: &[JsValue], act: impl FnOnce(&mut Readable) -> bool) -> JsResult<JsValue> {
    readable(args, act).map(JsValue::from)
}

fn done(args: &[JsValue], act: impl FnOnce(&mut Readable)) -> JsResult<JsValue> {
    readable(args, act).map(|()| JsValue::undefined())
}

/// `push(state, length)`.
fn push(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    spend(context)?;
    code(args, |side| push_code(side.push(number(args, 1))))
}

fn dest(args: &[JsValue]) -> DestId {
    DestId(number(args, 1) as u32)
}

fn push_code(push: Push) -> u32 {
    match push {
        Push::AfterEnd => AFTER_END,
        Push::Refused => 0,
        Push::Emit => EMIT,
        Push::Empty { read_ahead, more } => room_code((read_ahead, more)),
        Push::Keep { announce, read_ahead, more } => KEEP | when(announce, ANNOUNCE) | room_code((read_ahead, more)),
    }
}

fn room_code((read_ahead, more): (bool, bool)) -> u32 {
    when(read_ahead, READ_AHEAD) | when(more, MORE)
}

/// `pushEnd(state, tail)`: 0 if it had ended, ANNOUNCE for a tick, EMIT for at once, else KEEP.
fn push_end(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    code(args, |side| match side.push_end(number(args, 1)) {
        Eof::Again => 0,
        Eof::Later { announce } => KEEP | when(announce, ANNOUNCE),
        Eof::Now => EMIT,
    })
}

/// `readableListened(state)`: ANNOUNCE for a tick that announces, CALL for one that calls `read(0)`.
fn readable_listened(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    code(args, |side| match side.readable_listened() {
        Listened::Nothing => 0,
        Listened::Announce => ANNOUNCE,
        Listened::Read => CALL,
    })
}

/// `announced(state, emitted)`: whether it flows.
fn announced(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    yes(args, |side| {
        side.announced(flag(args, 1));
        side.flows()
    })
}

/// What `read(n)` asks for: `NaN` is all, a negative number nothing.
fn size(args: &[JsValue]) -> Size {
    match args.get_or_undefined(1).as_number() {
        Some(n) if !n.is_nan() => Size::Exactly(n.max(0.0) as u64),
        _ => Size::Any,
    }
}

/// `read(state, n)`.
fn read(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    spend(context)?;
    read_side(args, 0, |side| match side.machine.read(size(args)) {
        Read::TooMuch => JsValue::from(TOO_MUCH),
        Read::Nothing(later) => JsValue::from(match later {
            None => 0,
            Some(Later::Announce) => ANNOUNCE,
            Some(Later::End) => END,
        }),
        Read::Call { wanted } => JsValue::from(wanted as f64 * UNIT + f64::from(CALL)),
        Read::Give(take) => take_code(side, take),
    })
}

/// `readCalled(state, n, answer)`: `answer` is what `read` gave, which said that `_read` be called.
fn read_called(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    let answer = args.get_or_undefined(2).as_number().unwrap_or_default();
    read_side(args, 0, |side| {
        let take = side.machine.read_called(size(args), (answer / UNIT) as u64);
        take_code(side, take)
    })
}

/// The answer, and a note of the part.
fn take_code(side: &mut super::machines::ReadSide, take: Take) -> JsValue {
    side.part = take.part;
    let flags = when(take.some, SOME) | when(take.data, DATA) | when(take.end, END) | when(take.part > 0, PART);
    match take.whole {
        1 if take.part == 0 => JsValue::from(flags | ONE),
        whole => JsValue::from(whole as f64 * UNIT + f64::from(flags)),
    }
}

/// `waiting(state)`: the numbers of the destinations that are waited for; a number or null before there were several.
fn waiting(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (waiting, many) =
        readable(args, |side| (side.pipes().waiting().clone(), side.flags.any(readable_flags::MULTI_AWAIT_DRAIN)))?;
    Ok(match waiting {
        Waiting::Nobody if !many => JsValue::null(),
        Waiting::One(dest) => JsValue::from(dest.0),
        other => {
            let dests = if let Waiting::Many(dests) = other { dests } else { Vec::new() };
            let list = dests.into_iter().map(|dest| JsValue::from(dest.0));
            boa_engine::object::builtins::JsArray::from_iter(list, context).into()
        }
    })
}
