//! The readable machine's methods as native functions. An answer is a number: a sum of the flags below, for the ones
//! that carry a length with that times [`UNIT`]. `readable.js` reads them by the same names.

use super::machines::{ReadSide, flag, new_readable, number, read_side, readable, spend, when, write_side};
use super::pushing::reading;
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
pub(super) const AFTER_END: u32 = 4;
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
    ("invoke", 2, super::parts::invoke),
    ("make", 5, new_readable),
    ("reading", 9, reading),
    ("push", 4, push),
    ("offer", 2, |_, args, context| code(args, context, |side| side.offer(number(args, 1)).map_or(OFFERED, push_code))),
    ("add", 3, |_, args, context| taking(args, context, false, |side| Some(side.add(number(args, 1), false)))),
    ("decodedToNothing", 1, |_, args, context| code(args, context, |side| push_code(side.decoded_to_nothing()))),
    ("unshift", 3, |_, args, context| taking(args, context, true, |side| side.unshift(number(args, 1)))),
    ("pushed", 1, |_, args, context| code(args, context, |side| room_code(side.pushed()))),
    ("hasRoom", 1, |_, args, context| yes(args, context, |side| side.has_room())),
    ("pushEnd", 3, push_end),
    ("recode", 3, recode),
    ("read", 2, read),
    ("readCalled", 3, read_called),
    ("part", 1, |_, args, context| read_side(args, 0, context, |side| JsValue::from(side.part as f64))),
    ("end", 1, |_, args, context| yes(args, context, Readable::end)),
    ("announce", 1, |_, args, context| yes(args, context, |side| side.announce())),
    ("announced", 2, announced),
    ("flows", 1, |_, args, context| yes(args, context, |side| side.flows())),
    ("readsMore", 1, |_, args, context| yes(args, context, |side| side.reads_more())),
    ("readAheadDone", 1, |_, args, context| done(args, context, Readable::read_ahead_done)),
    ("constructed", 1, |_, args, context| yes(args, context, Readable::constructed)),
    ("dataListened", 2, |_, args, context| yes(args, context, |side| side.data_listened(flag(args, 1)))),
    ("dataUnlistened", 1, |_, args, context| done(args, context, Readable::data_unlistened)),
    ("readableListened", 1, readable_listened),
    ("readableUnlistened", 2, |_, args, context| {
        yes(args, context, |side| side.readable_unlistened(flag(args, 1)) == Listening::Resume)
    }),
    ("resume", 1, |_, args, context| yes(args, context, Readable::resume)),
    ("resumeReads", 1, |_, args, context| yes(args, context, |side| side.resume_reads())),
    ("resumed", 1, |_, args, context| done(args, context, Readable::resumed)),
    ("stalled", 1, |_, args, context| yes(args, context, |side| side.stalled())),
    ("pause", 1, |_, args, context| yes(args, context, Readable::pause)),
    ("paused", 1, |_, args, context| done(args, context, Readable::paused)),
    ("isPaused", 1, |_, args, context| yes(args, context, |side| side.is_paused())),
    ("pipe", 3, pipe),
    ("pipeFull", 2, |_, args, context| done(args, context, |side| side.pipe_full(dest(args)))),
    ("pipeDrained", 2, |_, args, context| yes(args, context, |side| side.pipe_drained(dest(args)))),
    ("pipeWaits", 1, |_, args, context| yes(args, context, |side| side.pipe_waits())),
    ("unpipe", 2, unpipe),
    ("unpipeAll", 1, unpipe_all),
    ("waiting", 1, waiting),
    ("length", 1, |_, args, context| readable(args, context, |side| JsValue::from(side.length() as f64))),
    ("mark", 1, |_, args, context| readable(args, context, |side| JsValue::from(side.high_water_mark as f64))),
    ("setMark", 2, |_, args, context| done(args, context, |side| side.high_water_mark = number(args, 1))),
    ("flags", 1, |_, args, context| readable(args, context, |side| JsValue::from(side.flags.0))),
    ("setFlag", 3, |_, args, context| {
        done(args, context, |side| side.flags.put(number(args, 1) as u32, flag(args, 2)))
    }),
    ("setEnabled", 2, |_, args, context| {
        done(args, context, |side| side.enabled = args.get_or_undefined(1).as_boolean())
    }),
];

/// A flag answer, of a method that answers in several ways.
fn code(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Readable) -> u32) -> JsResult<JsValue> {
    readable(args, context, act).map(JsValue::from)
}

fn yes(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Readable) -> bool) -> JsResult<JsValue> {
    readable(args, context, act).map(JsValue::from)
}

fn done(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Readable)) -> JsResult<JsValue> {
    readable(args, context, act).map(|()| JsValue::undefined())
}

/// `push(state, length, chunk, before)`.
fn push(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    spend(context)?;
    taking(args, context, false, |side| Some(side.push(number(args, 1))))
}

/// A chunk (the third argument, made of the fourth) comes to a side, at its `front` or not.
fn taking(
    args: &[JsValue],
    context: &Context,
    front: bool,
    act: impl FnOnce(&mut Readable) -> Option<Push>,
) -> JsResult<JsValue> {
    read_side(args, 0, context, |side| {
        let answer = act(&mut side.machine);
        if let Some(push) = answer {
            side.came(push, number(args, 1), (args.get_or_undefined(2), args.get_or_undefined(3)), front, context);
        }
        JsValue::from(answer.map_or(TOO_LATE, push_code))
    })
}

/// `recode(state, length, text)`: what was buffered is one text now.
fn recode(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let context = &*context;
    read_side(args, 0, context, |side| {
        side.machine.recode(number(args, 1));
        side.tell(context, |seen, host, _| seen.cleared(host));
        if number(args, 1) > 0 {
            side.kept(number(args, 1), args.get_or_undefined(2), context);
        }
        JsValue::undefined()
    })
}

/// `pipe(state, number, writable)`: the last is the destination's state.
fn pipe(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let context = &*context;
    let to = write_side(&args[2.min(args.len())..], context, |to| {
        let mut side = None;
        to.tell(context, |seen, host, machine| {
            side = Some(seen.as_destination(host, machine.high_water_mark, machine.shown()));
        });
        side
    });
    read_side(args, 0, context, |side| {
        side.machine.pipe(dest(args));
        // A destination that is no stream of ours has no side.
        if let Ok(Some(to)) = to {
            side.tell(context, |seen, host, machine| {
                seen.piped(host, dest(args).0, to, (machine.high_water_mark, machine.shown()));
            });
        }
        JsValue::undefined()
    })
}

/// `unpipe(state, number)`: whether it was a destination.
fn unpipe(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let context = &*context;
    read_side(args, 0, context, |side| {
        side.tell(context, |seen, host, _| seen.unpiped(host, Some(dest(args).0)));
        side.machine.unpipe(dest(args)).into()
    })
}

fn unpipe_all(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let context = &*context;
    read_side(args, 0, context, |side| {
        side.tell(context, |seen, host, _| seen.unpiped(host, None));
        side.machine.unpipe_all();
        JsValue::undefined()
    })
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

/// `pushEnd(state, tail, rest)`: 0 if it had ended, ANNOUNCE for a tick, EMIT for at once, else KEEP.
fn push_end(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let context = &*context;
    read_side(args, 0, context, |side| {
        let answer = side.machine.push_end(number(args, 1));
        if number(args, 1) > 0 && answer != Eof::Again {
            side.kept(number(args, 1), args.get_or_undefined(2), context);
        }
        JsValue::from(match answer {
            Eof::Again => 0,
            Eof::Later { announce } => KEEP | when(announce, ANNOUNCE),
            Eof::Now => EMIT,
        })
    })
}

/// `readableListened(state)`: ANNOUNCE for a tick that announces, CALL for one that calls `read(0)`.
fn readable_listened(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    code(args, context, |side| match side.readable_listened() {
        Listened::Nothing => 0,
        Listened::Announce => ANNOUNCE,
        Listened::Read => CALL,
    })
}

/// `announced(state, emitted)`: whether it flows.
fn announced(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    yes(args, context, |side| {
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
    let context = &*context;
    read_side(args, 0, context, |side| match side.machine.read(size(args)) {
        Read::TooMuch => JsValue::from(TOO_MUCH),
        Read::Nothing(later) => JsValue::from(match later {
            None => 0,
            Some(Later::Announce) => ANNOUNCE,
            Some(Later::End) => END,
        }),
        Read::Call { wanted } => JsValue::from(wanted as f64 * UNIT + f64::from(CALL)),
        Read::Give(take) => take_code(side, take, context),
    })
}

/// `readCalled(state, n, answer)`: `answer` is what `read` gave, which said that `_read` be called.
fn read_called(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let answer = args.get_or_undefined(2).as_number().unwrap_or_default();
    let context = &*context;
    read_side(args, 0, context, |side| {
        let take = side.machine.read_called(size(args), (answer / UNIT) as u64);
        take_code(side, take, context)
    })
}

/// The answer, and a note of the part.
fn take_code(side: &mut ReadSide, take: Take, context: &Context) -> JsValue {
    side.part = take.part;
    side.went(take, context);
    let flags = when(take.some, SOME) | when(take.data, DATA) | when(take.end, END) | when(take.part > 0, PART);
    match take.whole {
        1 if take.part == 0 => JsValue::from(flags | ONE),
        whole => JsValue::from(whole as f64 * UNIT + f64::from(flags)),
    }
}

/// `waiting(state)`: the numbers of the destinations that are waited for; a number or null before there were several.
fn waiting(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (waiting, many) = readable(args, context, |side| {
        (side.pipes().waiting().clone(), side.flags.any(readable_flags::MULTI_AWAIT_DRAIN))
    })?;
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
