//! What concerns a stream as a whole, or several of them, as native functions. `(readable, writable)` are the state
//! objects of the sides; a stream that lacks one passes `undefined`.

use super::machines::{Line, Waiter, flag, foreign, holding, number, sides, stateless, when};
use super::transforming::transforming;
use crate::registry::Native;
use boa_engine::{Context, JsArgs, JsResult, JsValue};
use sim_core::stream::{
    Constructed, Destroy, Ending, Facts, Fail, Failure, Finished, Pipeline, Settled, Sides, default_for,
};

pub(super) const NATIVES: &[Native] = &[
    ("invoke", 2, super::parts::invoke),
    ("construct", 2, |_, args, context| done(args, context, |it| it.construct())),
    ("constructed", 3, constructed),
    ("destroy", 2, destroy),
    ("destroyed", 2, |_, args, context| done(args, context, |it| it.destroyed())),
    ("emitsClose", 2, |_, args, context| yes(args, context, |it| it.emits_close())),
    ("emitsError", 2, |_, args, context| yes(args, context, |it| it.emits_error())),
    ("fail", 2, fail),
    ("overAfterEnd", 2, |_, args, context| yes(args, context, |it| it.over_after_end())),
    ("overAfterFinish", 2, |_, args, context| yes(args, context, |it| it.over_after_finish())),
    ("undestroy", 2, |_, args, context| done(args, context, |it| it.undestroy())),
    ("transforming", 1, transforming),
    ("defaultMark", 1, |_, args, _| Ok((default_for(flag(args, 0)) as f64).into())),
    ("wait", 1, wait),
    ("onFinish", 3, |_, args, _| waiter(args, |it| it.on_finish(flag(args, 1), flag(args, 2)))),
    ("onEnd", 3, |_, args, _| waiter(args, |it| it.on_end(flag(args, 1), flag(args, 2)))),
    ("isPremature", 3, is_premature),
    ("line", 0, |_, _, context| {
        let prototype = context.intrinsics().constructors().object().prototype();
        Ok(holding(&[prototype.into()], Line(Pipeline::default())))
    }),
    ("expect", 2, |_, args, _| line(args, |it| it.expect(number(args, 1) as i32)).map(|()| JsValue::undefined())),
    ("partEnded", 2, |_, args, _| line(args, |it| it.part_ended(failure(args))).map(ending)),
    ("failed", 2, |_, args, _| line(args, |it| it.failed(failure(args))).map(ending)),
];

fn done(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Sides<'_>)) -> JsResult<JsValue> {
    sides(args, context, act);
    Ok(JsValue::undefined())
}

fn yes(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Sides<'_>) -> bool) -> JsResult<JsValue> {
    Ok(sides(args, context, act).into())
}

/// 0 to work, 1 to fail, 2 to destroy.
fn constructed(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(match sides(args, context, |it| it.constructed(flag(args, 2))) {
        Constructed::Work => 0,
        Constructed::Fail => 1,
        Constructed::Destroy => 2,
    }
    .into())
}

/// 0 if it was destroyed before, 1 for now, 2 for after construction.
fn destroy(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if !args.iter().any(JsValue::is_object) {
        return Err(stateless().into());
    }
    Ok(match sides(args, context, |it| it.destroy()) {
        Destroy::Again => 0,
        Destroy::Now => 1,
        Destroy::AfterConstruction => 2,
    }
    .into())
}

/// 0 to ignore the error, 1 to destroy with it, 2 to emit it.
fn fail(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(match sides(args, context, |it| it.fail()) {
        Fail::Ignored => 0,
        Fail::Destroy => 1,
        Fail::Emit => 2,
    }
    .into())
}

/// `wait(facts)`: the waiter, and how the wait ends at once: 0 if it does not, 1 as a stream that closes, 2 with the
/// stream's error.
fn wait(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let facts = args.get_or_undefined(0).as_object().ok_or_else(foreign)?;
    let mut fact = |name: &str| -> JsResult<Option<bool>> {
        Ok(facts.get(boa_engine::JsString::from(name), context)?.as_boolean())
    };
    let (waiter, settled) = Finished::new(Facts {
        readable: fact("readable")? == Some(true),
        writable: fact("writable")? == Some(true),
        will_close: fact("willClose")? == Some(true),
        closed: fact("closed")? == Some(true),
        error_emitted: fact("errorEmitted")? == Some(true),
        is_readable: fact("isReadable")?,
        is_writable: fact("isWritable")?,
        readable_finished: fact("readableFinished")?,
        writable_finished: fact("writableFinished")?,
        callbacks_pending: fact("callbacksPending")? == Some(true),
        aborted_request: fact("abortedRequest")? == Some(true),
    });
    let settled = match settled {
        None => 0,
        Some(Settled::AsClosed) => 1,
        Some(Settled::WithItsError) => 2,
    };
    let prototype = context.intrinsics().constructors().object().prototype();
    let waiter = holding(&[prototype.into()], Waiter(waiter));
    let list = [waiter, JsValue::from(settled)];
    Ok(boa_engine::object::builtins::JsArray::from_iter(list, context).into())
}

fn waiter(args: &[JsValue], act: impl FnOnce(&mut Finished) -> bool) -> JsResult<JsValue> {
    let object = args.first().and_then(JsValue::as_object).ok_or_else(foreign)?;
    let mut waiter = object.downcast_mut::<Waiter>().ok_or_else(foreign)?;
    Ok(act(&mut waiter.0).into())
}

/// `isPremature(waiter, read, written)`; `read` is undefined for what is not fully readable.
fn is_premature(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    waiter(args, |it| it.is_premature(args.get_or_undefined(1).as_boolean(), flag(args, 2)))
}

fn line<R>(args: &[JsValue], act: impl FnOnce(&mut Pipeline) -> R) -> JsResult<R> {
    let object = args.first().and_then(JsValue::as_object).ok_or_else(foreign)?;
    let mut line = object.downcast_mut::<Line>().ok_or_else(foreign)?;
    Ok(act(&mut line.0))
}

/// The second argument: 0 for no error, 1 for one that is a consequence of another, 2 for any other.
fn failure(args: &[JsValue]) -> Option<Failure> {
    match number(args, 1) {
        0 => None,
        1 => Some(Failure::Consequence),
        _ => Some(Failure::Cause),
    }
}

/// 1 to report the error from now on, 2 to destroy the others, 4 when all is over.
fn ending(ending: Ending) -> JsValue {
    let Ending { report, destroy, over } = ending;
    JsValue::from(when(report, 1) | when(destroy, 2) | when(over, 4))
}
