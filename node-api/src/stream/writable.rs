//! The writable machine's methods as native functions. An answer is a sum of the flags below; `writable.js` reads them
//! by the same names.

use super::machines::{flag, new_writable, number, spend, when, writable, write_side};
use super::writing::writing;
use crate::registry::Native;
use boa_engine::{Context, JsArgs, JsResult, JsValue};
use sim_core::stream::{
    Ended, FinalCalled, FinishStep, Flush, Prefinish, Settle, Writable, Write, Written, writable_flags,
};

/// `_write` is called.
const CALL: u32 = 1;
/// The buffer takes the chunk.
const KEEP: u32 = 2;
/// The write returns true.
const OK: u32 = 4;
/// The write came after the end.
pub(super) const AFTER_END: u32 = 8;
/// The stream is destroyed.
pub(super) const DESTROYED: u32 = 16;

/// A callback came twice.
const TWICE: u32 = 1;
/// It carries an error.
const FAILED: u32 = 2;
/// That is told in a tick.
const LATER: u32 = 4;
/// What waits is written first.
const FLUSH: u32 = 8;
/// `_write` had not returned.
const SYNC: u32 = 16;
/// The write's callback is called now.
const NOW: u32 = 32;
/// In a tick.
const TICK: u32 = 64;
/// In the tick that waits for the same callback.
const COUNTED: u32 = 128;
/// The stream may finish.
const FINISH: u32 = 256;

pub(super) const NATIVES: &[Native] = &[
    ("invoke", 2, super::parts::invoke),
    ("make", 5, new_writable),
    ("writing", 11, writing),
    ("write", 4, write),
    ("wrote", 1, |_, args, context| yes(args, context, Writable::wrote)),
    ("cork", 1, |_, args, context| done(args, context, Writable::cork)),
    ("uncork", 1, |_, args, context| yes(args, context, Writable::uncork)),
    ("uncorkAll", 1, |_, args, context| yes(args, context, Writable::uncork_all)),
    ("written", 4, written),
    ("settle", 4, |_, args, context| {
        code(args, context, |side| settle_code(side.settle(flag(args, 1), flag(args, 2), flag(args, 3))))
    }),
    ("flush", 2, flush),
    ("start", 3, |_, args, context| yes(args, context, |side| side.start(number(args, 1), flag(args, 2)))),
    ("startNext", 2, |_, args, context| {
        write_side(args, context, |side| {
            side.tell(context, |seen, host, _| seen.handed(host, 1));
            side.machine.start_next(flag(args, 1)).into()
        })
    }),
    ("started", 1, |_, args, context| {
        yes(args, context, |side| {
            side.started();
            side.flushes_next()
        })
    }),
    ("flushed", 2, |_, args, context| done(args, context, |side| side.flushed(flag(args, 1)))),
    ("reset", 1, |_, args, context| {
        write_side(args, context, |side| {
            side.tell(context, |seen, host, machine| {
                if machine.waiting() > 0 {
                    seen.cleared(host);
                }
            });
            side.machine.reset();
            JsValue::undefined()
        })
    }),
    ("abandons", 1, |_, args, context| yes(args, context, |side| side.abandons())),
    ("abandon", 2, |_, args, context| done(args, context, |side| side.abandon(number(args, 1) as usize))),
    ("constructed", 1, |_, args, context| yes(args, context, |side| side.constructed())),
    ("afterWriteTick", 1, |_, args, context| done(args, context, Writable::after_write_tick)),
    ("calledBack", 1, |_, args, context| done(args, context, Writable::called_back)),
    ("end", 1, end),
    ("endCalled", 1, |_, args, context| done(args, context, Writable::end_called)),
    ("canFinish", 1, |_, args, context| yes(args, context, |side| side.can_finish())),
    ("prefinish", 2, prefinish),
    ("finalReturned", 1, |_, args, context| done(args, context, Writable::final_returned)),
    ("finishStep", 2, finish_step),
    ("finishDue", 1, |_, args, context| yes(args, context, Writable::finish_due)),
    ("finalCalled", 2, final_called),
    ("prefinishEmitted", 1, |_, args, context| done(args, context, Writable::prefinish_emitted)),
    ("finish", 1, |_, args, context| done(args, context, Writable::finish)),
    ("length", 1, |_, args, context| amount(args, context, |side| side.length() as f64)),
    ("writingLength", 1, |_, args, context| amount(args, context, |side| side.writing_length as f64)),
    ("pendingCallbacks", 1, |_, args, context| amount(args, context, |side| side.pending_callbacks as f64)),
    ("corked", 1, |_, args, context| amount(args, context, |side| f64::from(side.corked))),
    ("waiting", 1, |_, args, context| amount(args, context, |side| side.waiting() as f64)),
    ("mark", 1, |_, args, context| amount(args, context, |side| side.high_water_mark as f64)),
    ("setMark", 2, |_, args, context| done(args, context, |side| side.high_water_mark = number(args, 1))),
    ("flags", 1, |_, args, context| code(args, context, |side| side.flags.0)),
    ("setFlag", 3, |_, args, context| {
        done(args, context, |side| side.flags.put(number(args, 1) as u32, flag(args, 2)))
    }),
    ("setEnabled", 2, set_enabled),
    ("isOutput", 2, is_output),
];

fn code(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Writable) -> u32) -> JsResult<JsValue> {
    writable(args, context, act).map(JsValue::from)
}

fn amount(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Writable) -> f64) -> JsResult<JsValue> {
    writable(args, context, act).map(JsValue::from)
}

fn yes(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Writable) -> bool) -> JsResult<JsValue> {
    writable(args, context, act).map(JsValue::from)
}

fn done(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Writable)) -> JsResult<JsValue> {
    writable(args, context, act).map(|()| JsValue::undefined())
}

/// `write(state, length, silent, bytes, chunk, before)`.
fn write(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    spend(context)?;
    let context = &*context;
    write_side(args, context, |side| {
        let chunk = (args.get_or_undefined(4), args.get_or_undefined(5));
        let answer = side.write(number(args, 1), flag(args, 2), flag(args, 3), chunk, context);
        JsValue::from(match answer {
            Write::AfterEnd => AFTER_END,
            Write::Destroyed => DESTROYED,
            Write::Call => CALL,
            Write::Keep(more) => KEEP | when(more, OK),
        })
    })
}

/// `written(state, failed, silent, same)`.
fn written(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    spend(context)?;
    let context = &*context;
    write_side(args, context, |side| {
        let answer = side.written(flag(args, 1), flag(args, 2), flag(args, 3), context);
        JsValue::from(match answer {
            Written::Twice => TWICE,
            Written::Failed { later } => FAILED | when(later, LATER),
            Written::Flush { sync } => FLUSH | when(sync, SYNC),
            Written::Settled(settle) => settle_code(settle),
        })
    })
}

fn settle_code(settle: Settle) -> u32 {
    match settle {
        Settle::Now => NOW,
        Settle::Tick => TICK,
        Settle::Counted => COUNTED,
        Settle::Done { finish } => when(finish, FINISH),
    }
}

/// `flush(state, together)`: 0, KEEP for one by one, CALL for together.
fn flush(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let context = &*context;
    write_side(args, context, |side| {
        let waiting = side.machine.waiting() as u32;
        let answer = side.machine.flush(flag(args, 1));
        if answer == Flush::Together {
            side.tell(context, |seen, host, _| seen.handed(host, waiting));
        }
        JsValue::from(match answer {
            Flush::Nothing => 0,
            Flush::Singly => KEEP,
            Flush::Together => CALL,
        })
    })
}

/// `end(state)`: CALL if it begins, AFTER_END if it had finished, DESTROYED.
fn end(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    code(args, context, |side| match side.end() {
        Ended::Nothing => 0,
        Ended::Begins => CALL,
        Ended::AlreadyFinished => AFTER_END,
        Ended::Destroyed => DESTROYED,
    })
}

/// `prefinish(state, hasFinal)`: CALL for `_final`, NOW for the event.
fn prefinish(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    code(args, context, |side| match side.prefinish(flag(args, 1)) {
        Prefinish::Nothing => 0,
        Prefinish::CallFinal => CALL,
        Prefinish::Emit => NOW,
    })
}

/// `finishStep(state, later)`: NOW or TICK.
fn finish_step(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    code(args, context, |side| match side.finish_step(flag(args, 1)) {
        FinishStep::Nothing => 0,
        FinishStep::Tick => TICK,
        FinishStep::Now => NOW,
    })
}

/// `finalCalled(state, failed)`: TWICE, FAILED (with LATER), NOW for the event.
fn final_called(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    code(args, context, |side| match side.final_called(flag(args, 1)) {
        FinalCalled::Twice => TWICE,
        FinalCalled::Failed { later } => FAILED | when(later, LATER),
        FinalCalled::Prefinish => NOW,
        FinalCalled::Nothing => 0,
    })
}

/// `setEnabled(state, value)`: `undefined` says nothing.
fn set_enabled(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    done(args, context, |side| {
        let value = args.get_or_undefined(1).as_boolean();
        side.flags.put(writable_flags::HAS_WRITABLE, value.is_some());
        side.flags.put(writable_flags::WRITABLE, value == Some(true));
    })
}

/// `isOutput(state, name)`: the side is the process's own, under that name.
fn is_output(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let context = &*context;
    let name = args.get_or_undefined(1).as_string().map(|name| name.to_std_string_escaped()).unwrap_or_default();
    write_side(args, context, |side| {
        side.tell(context, |seen, host, _| seen.is_output(host, &name));
        JsValue::undefined()
    })
}
