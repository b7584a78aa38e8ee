//! `push`, `read` and the flow of a readable stream, as far as they are usual: `reading.js` has the whole of them.

use super::machines::{ReadSide, spend};
use super::parts::{ask, call, emit_data, function, length_of, nameless, part, state_of};
use super::readable::AFTER_END;
use crate::process::tick;
use crate::runtime::host;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, Finalize, JsArgs, JsResult, JsValue, Trace, js_string};
use sim_core::stream::{Later, Push, Read, Size, Take, readable_flags};

/// Functions of `reading.js`, and the prototype of buffers.
#[derive(Clone, Trace, Finalize)]
struct Parts {
    push: JsObject,
    read: JsObject,
    pushed: JsObject,
    announce: JsObject,
    read_ahead: JsObject,
    end: JsObject,
    take: JsObject,
    fail: JsObject,
    buffer: JsObject,
}

/// `reading(push, read, pushed, announce, readAhead, endReadableNT, take, errorOrDestroy, Buffer.prototype)`: the
/// methods `push` and `read`, and `flow(stream, state)`.
pub(super) fn reading(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let parts = Parts {
        push: part(args, 0)?,
        read: part(args, 1)?,
        pushed: part(args, 2)?,
        announce: part(args, 3)?,
        read_ahead: part(args, 4)?,
        end: part(args, 5)?,
        take: part(args, 6)?,
        fail: part(args, 7)?,
        buffer: part(args, 8)?,
    };
    let made: [JsValue; 3] = [
        nameless(js_string!("Readable.push"), 2, push, parts.clone(), context)?.into(),
        nameless(js_string!("Readable.read"), 1, read, parts, context)?.into(),
        function(js_string!("flow"), 2, flow, (), context).into(),
    ];
    Ok(JsArray::from_iter(made, context).into())
}

/// A stream with its readable side.
struct Side {
    stream: JsObject,
    state: JsObject,
}

impl Side {
    /// None if a program has put something else in the place of the state.
    fn of(stream: &JsValue, context: &mut Context) -> JsResult<Option<Side>> {
        let Some(stream) = stream.as_object() else { return Ok(None) };
        let state = state_of(&stream, js_string!("_readableState"), context)?;
        Ok(state.filter(|state| state.is::<ReadSide>()).map(|state| Side { stream, state }))
    }

    /// Does something with the machine. The program does not run meanwhile.
    ///
    /// # Panics
    /// If the state holds none: that was looked at when the side was found.
    fn with<R>(&self, context: &Context, act: impl FnOnce(&mut ReadSide) -> R) -> R {
        let mut side = self.state.downcast_mut::<ReadSide>().expect("a readable side's state holds its machine");
        let answer = act(&mut side);
        side.told(context);
        answer
    }

    fn tick(&self, function: &JsObject, context: &mut Context) -> JsResult<()> {
        tick(function, vec![self.stream.clone().into()], context)
    }
}

/// `stream.push(chunk, encoding)`.
fn push(this: &JsValue, args: &[JsValue], parts: &Parts, context: &mut Context) -> JsResult<JsValue> {
    let chunk = args.get_or_undefined(0);
    let Some(side) = Side::of(this, context)? else { return parts.push.call(this, args, context) };
    let flags = side.with(context, |side| side.machine.flags);
    let length = match flags.any(readable_flags::DECODER) {
        true => None,
        false => length_of(chunk, flags.any(readable_flags::OBJECT_MODE), &parts.buffer, context)?,
    };
    let Some(length) = length else { return parts.push.call(this, args, context) };
    spend(context)?;
    let nothing = JsValue::undefined();
    let answer = side.with(context, |side| {
        let answer = side.machine.push(length);
        side.came(answer, length, (chunk, &nothing), false, context);
        answer
    });
    let (read_ahead, more) = match answer {
        Push::Emit => {
            emit_data(&side.stream, chunk, context)?;
            side.with(context, |side| side.machine.pushed())
        }
        Push::Keep { announce, read_ahead, more } => {
            let buffer = side.state.get(js_string!("buffer"), context)?.as_object();
            if let Some(buffer) = buffer {
                JsArray::from_object(buffer)?.push(chunk.clone(), context)?;
            }
            if announce {
                side.tick(&parts.announce, context)?;
            }
            (read_ahead, more)
        }
        Push::Empty { read_ahead, more } => (read_ahead, more),
        Push::Refused => (false, false),
        Push::AfterEnd => {
            let args = [side.stream.clone().into(), side.state.clone().into(), chunk.clone(), AFTER_END.into()];
            return ask(&parts.pushed, &args, context);
        }
    };
    if read_ahead {
        tick(&parts.read_ahead, vec![side.stream.clone().into(), side.state.clone().into()], context)?;
    }
    Ok(more.into())
}

/// `stream.read(n)`.
fn read(this: &JsValue, args: &[JsValue], parts: &Parts, context: &mut Context) -> JsResult<JsValue> {
    let size = match args.first() {
        None => Some(Size::Any),
        Some(n) if n.is_undefined() => Some(Size::Any),
        Some(n) => n.as_i32().map(|n| Size::Exactly(n.max(0) as u64)),
    };
    let (Some(size), Some(side)) = (size, Side::of(this, context)?) else {
        return parts.read.call(this, args, context);
    };
    spend(context)?;
    let take = match side.with(context, |side| side.machine.read(size)) {
        Read::Call { wanted } => {
            call_read(&side, parts, context)?;
            side.with(context, |side| {
                let take = side.machine.read_called(size, wanted);
                side.went(take, context);
                take
            })
        }
        Read::Give(take) => {
            side.with(context, |side| side.went(take, context));
            take
        }
        Read::Nothing(later) => {
            match later {
                Some(Later::Announce) => side.tick(&parts.announce, context)?,
                Some(Later::End) => end_later(&side, parts, context)?,
                None => {}
            }
            return Ok(JsValue::null());
        }
        Read::TooMuch => return parts.read.call(this, args, context),
    };
    give(&side, take, parts, context)
}

/// Calls `_read`. What it throws is the stream's error, but for the end of the process.
fn call_read(side: &Side, parts: &Parts, context: &mut Context) -> JsResult<()> {
    let mark = side.with(context, |side| side.machine.high_water_mark) as f64;
    match call(&side.stream, js_string!("_read"), &[mark.into()], context) {
        Err(error) if host(context).exit_code().is_none() => {
            let error = error.into_opaque(context)?;
            ask(&parts.fail, &[side.stream.clone().into(), error], context).map(drop)
        }
        result => result.map(drop),
    }
}

fn end_later(side: &Side, parts: &Parts, context: &mut Context) -> JsResult<()> {
    tick(&parts.end, vec![side.state.clone().into(), side.stream.clone().into()], context)
}

/// Takes out of the buffer what the machine says.
fn give(side: &Side, take: Take, parts: &Parts, context: &mut Context) -> JsResult<JsValue> {
    let chunk = match take {
        Take { some: false, .. } => JsValue::null(),
        Take { whole: 1, part: 0, .. } => take_first(&side.state, parts, context)?,
        Take { whole, part, .. } => {
            let args = [side.state.clone().into(), (whole as f64).into(), (part as f64).into()];
            ask(&parts.take, &args, context)?
        }
    };
    if take.end {
        end_later(side, parts, context)?;
    }
    if take.data {
        emit_data(&side.stream, &chunk, context)?;
    }
    Ok(chunk)
}

/// How many empty places the buffer may have at its front before the script closes up.
const SPENT: usize = 1024;

fn take_first(state: &JsObject, parts: &Parts, context: &mut Context) -> JsResult<JsValue> {
    let at = state.get(js_string!("bufferIndex"), context)?.as_number().unwrap_or_default() as usize;
    let buffer = state.get(js_string!("buffer"), context)?.as_object();
    let Some(buffer) = buffer.filter(|_| at < SPENT) else {
        return ask(&parts.take, &[state.clone().into(), 1.into(), 0.into()], context);
    };
    let chunk = buffer.get(at as u32, context)?;
    let length = buffer.get(js_string!("length"), context)?.as_number().unwrap_or_default() as usize;
    if at + 1 == length {
        buffer.set(js_string!("length"), 0, true, context)?;
        if at > 0 {
            state.set(js_string!("bufferIndex"), 0, true, context)?;
        }
    } else {
        buffer.set(at as u32, JsValue::null(), true, context)?;
        state.set(js_string!("bufferIndex"), (at + 1) as u32, true, context)?;
    }
    Ok(chunk)
}

/// `flow(stream, state)`: reads while it flows and there is something.
fn flow(_: &JsValue, args: &[JsValue], _: &(), context: &mut Context) -> JsResult<JsValue> {
    let (stream, state) = (part(args, 0)?, part(args, 1)?);
    let side = Side { stream, state };
    while side.state.is::<ReadSide>() && side.with(context, |side| side.machine.flows()) {
        if call(&side.stream, js_string!("read"), &[], context)?.is_null() {
            break;
        }
    }
    Ok(JsValue::undefined())
}
