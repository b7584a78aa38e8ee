//! `write`, the callback of `_write` and what follows it, as far as they are usual: `writing.js` has the whole of them.

use super::machines::{WriteSide, spend};
use super::parts::{ask, call, function, length_of, nameless, part, state_of};
use super::writable::{AFTER_END, DESTROYED};
use crate::process::tick;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, Finalize, JsArgs, JsResult, JsSymbol, JsValue, Trace, js_string};
use sim_core::stream::{Settle, Write, Written, writable_flags};

/// Functions of `writing.js`, the key of a write's callback, and the prototype of buffers.
#[derive(Clone, Trace, Finalize)]
struct Parts {
    write: JsObject,
    keep: JsObject,
    refuse: JsObject,
    written: JsObject,
    twice: JsObject,
    clear: JsObject,
    abandon: JsObject,
    finish: JsObject,
    /// The callback of a write that was given none.
    nop: JsObject,
    after_write: Option<JsObject>,
    buffer: JsObject,
    #[unsafe_ignore_trace]
    callback: JsSymbol,
}

/// `writing(write, keep, refuse, written, twice, clearBuffer, errorBuffer, finishMaybe, nop, Buffer.prototype,
/// kWriteCbValue)`: the method `write`, `afterWrite(stream, state, count, callback)`, and a method of states,
/// `writtenOf(stream)`, that makes the callback of `_write`.
pub(super) fn writing(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let mut parts = Parts {
        write: part(args, 0)?,
        keep: part(args, 1)?,
        refuse: part(args, 2)?,
        written: part(args, 3)?,
        twice: part(args, 4)?,
        clear: part(args, 5)?,
        abandon: part(args, 6)?,
        finish: part(args, 7)?,
        nop: part(args, 8)?,
        after_write: None,
        buffer: part(args, 9)?,
        callback: args.get_or_undefined(10).as_symbol().ok_or_else(super::machines::foreign)?,
    };
    let after_write = function(js_string!("afterWrite"), 4, after_write, parts.clone(), context);
    parts.after_write = Some(after_write.clone());
    let made: [JsValue; 3] = [
        nameless(js_string!("Writable.write"), 3, write, parts.clone(), context)?.into(),
        after_write.into(),
        function(js_string!(), 1, written_of, parts, context).into(),
    ];
    Ok(JsArray::from_iter(made, context).into())
}

/// A stream with its writable side.
#[derive(Clone, Trace, Finalize)]
struct Side {
    stream: JsObject,
    state: JsObject,
}

impl Side {
    /// Does something with the machine. The program does not run meanwhile.
    ///
    /// # Panics
    /// If the state holds none: that was looked at when the side was found.
    fn with<R>(&self, context: &Context, act: impl FnOnce(&mut WriteSide) -> R) -> R {
        let mut side = self.state.downcast_mut::<WriteSide>().expect("a writable side's state holds its machine");
        let answer = act(&mut side);
        side.told(context);
        answer
    }

    /// Both, as the scripts' functions take them.
    fn both(&self) -> [JsValue; 2] {
        [self.stream.clone().into(), self.state.clone().into()]
    }
}

/// `stream.write(chunk, encoding, callback)`.
fn write(this: &JsValue, args: &[JsValue], parts: &Parts, context: &mut Context) -> JsResult<JsValue> {
    let Some((side, length, bytes, callback)) = usual(this, args, parts, context)? else {
        return parts.write.call(this, args, context);
    };
    spend(context)?;
    let chunk = args.get_or_undefined(0);
    let encoding = if bytes { js_string!("buffer").into() } else { args.get_or_undefined(1).clone() };
    let encoding = if encoding.is_callable() { JsValue::null() } else { encoding };
    let given = || callback.clone().map_or(JsValue::undefined(), JsValue::from);
    let nothing = JsValue::undefined();
    let written = |side: &mut WriteSide| side.write(length, callback.is_none(), bytes, (chunk, &nothing), context);
    match side.with(context, written) {
        Write::Call => {
            if let Some(callback) = callback {
                side.state.set(parts.callback.clone(), callback, true, context)?;
            }
            let done = side.state.get(js_string!("onwrite"), context)?;
            call(&side.stream, js_string!("_write"), &[chunk.clone(), encoding, done], context)?;
            Ok(side.with(context, |side| side.machine.wrote()).into())
        }
        Write::Keep(more) => {
            let args = [side.state.clone().into(), chunk.clone(), encoding, given()];
            ask(&parts.keep, &args, context)?;
            Ok(more.into())
        }
        refused => {
            let code = if matches!(refused, Write::AfterEnd) { AFTER_END } else { DESTROYED };
            ask(&parts.refuse, &[side.stream.clone().into(), given(), code.into()], context)?;
            Ok(false.into())
        }
    }
}

/// The side, the chunk's length, whether it is bytes, and the callback, if a write is a usual one: of a buffer or in
/// object mode, without the name of an encoding.
#[expect(clippy::type_complexity, reason = "four things that are used at once")]
fn usual(
    this: &JsValue,
    args: &[JsValue],
    parts: &Parts,
    context: &mut Context,
) -> JsResult<Option<(Side, u64, bool, Option<JsObject>)>> {
    let Some(stream) = this.as_object() else { return Ok(None) };
    let encoding = args.get_or_undefined(1);
    let callback = match encoding.as_callable() {
        Some(callback) => Some(callback),
        None if encoding.is_null_or_undefined() => args.get_or_undefined(2).as_callable(),
        None => return Ok(None),
    };
    let Some(state) = state_of(&stream, js_string!("_writableState"), context)? else { return Ok(None) };
    let Some(flags) = state.downcast_ref::<WriteSide>().map(|side| side.machine.flags) else { return Ok(None) };
    let in_objects = flags.any(writable_flags::OBJECT_MODE);
    let length = length_of(args.get_or_undefined(0), in_objects, &parts.buffer, context)?;
    Ok(length.map(|length| (Side { stream, state }, length, !in_objects, callback)))
}

/// What the callback of a stream's `_write` holds.
#[derive(Clone, Trace, Finalize)]
struct Done {
    side: Side,
    parts: Parts,
}

/// `state.writtenOf(stream)`.
fn written_of(this: &JsValue, args: &[JsValue], parts: &Parts, context: &mut Context) -> JsResult<JsValue> {
    let side = Side { stream: part(args, 0)?, state: part(std::slice::from_ref(this), 0)? };
    Ok(nameless(js_string!("onwrite"), 1, written, Done { side, parts: parts.clone() }, context)?.into())
}

/// The callback of `_write`, called with an error or nothing.
fn written(_: &JsValue, args: &[JsValue], done: &Done, context: &mut Context) -> JsResult<JsValue> {
    let Done { side, parts } = done;
    let callback = side.state.get(parts.callback.clone(), context)?;
    if args.get_or_undefined(0).to_boolean() || !callback.is_null_or_undefined() {
        let args = [side.stream.clone().into(), args.get_or_undefined(0).clone()];
        return parts.written.call(&side.state.clone().into(), &args, context);
    }
    spend(context)?;
    if callback.is_undefined() {
        // Whoever prints the state sees that there was none.
        side.state.set(parts.callback.clone(), JsValue::null(), true, context)?;
    }
    let settle = match side.with(context, |side| side.written(false, true, false, context)) {
        Written::Settled(settle) => settle,
        Written::Flush { sync } => {
            ask(&parts.clear, &side.both(), context)?;
            side.with(context, |side| side.machine.settle(sync, true, false))
        }
        Written::Twice | Written::Failed { .. } => {
            return ask(&parts.twice, &[side.stream.clone().into()], context);
        }
    };
    let [stream, state] = side.both();
    match settle {
        Settle::Now => after_writes(side, 1, &parts.nop, parts, context)?,
        Settle::Tick => {
            let args = vec![stream, state, 1.into(), parts.nop.clone().into()];
            if let Some(after_write) = &parts.after_write {
                tick(after_write, args, context)?;
            }
        }
        Settle::Done { finish: true } => {
            ask(&parts.finish, &[stream, state, true.into()], context)?;
        }
        Settle::Done { finish: false } | Settle::Counted => {}
    }
    Ok(JsValue::undefined())
}

/// `afterWrite(stream, state, count, callback)`.
fn after_write(_: &JsValue, args: &[JsValue], parts: &Parts, context: &mut Context) -> JsResult<JsValue> {
    let side = Side { stream: part(args, 0)?, state: part(args, 1)? };
    let count = args.get_or_undefined(2).as_number().unwrap_or_default() as u64;
    after_writes(&side, count, &part(args, 3)?, parts, context)?;
    Ok(JsValue::undefined())
}

/// Tells that there is room again, and calls the callback of writes.
fn after_writes(side: &Side, count: u64, callback: &JsObject, parts: &Parts, context: &mut Context) -> JsResult<()> {
    if side.with(context, |side| side.machine.after_write()) {
        call(&side.stream, js_string!("emit"), &[js_string!("drain").into()], context)?;
    }
    for _ in 0..count {
        side.with(context, |side| side.machine.called_back());
        if !JsObject::equals(callback, &parts.nop) {
            ask(callback, &[JsValue::null()], context)?;
        }
    }
    let mut after = side.with(context, |side| side.machine.after_callbacks());
    if after.abandon {
        ask(&parts.abandon, &[side.state.clone().into()], context)?;
        after = side.with(context, |side| side.machine.after_callbacks());
    }
    if after.finish {
        let [stream, state] = side.both();
        ask(&parts.finish, &[stream, state, true.into()], context)?;
    }
    Ok(())
}
