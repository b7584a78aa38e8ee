//! The state objects `_readableState` and `_writableState`: each holds a machine of `sim_core::stream`.

use super::tracing::{Coming, Seen};
use crate::runtime::{Host, host, work};
use boa_engine::object::JsObject;
use boa_engine::{Context, Finalize, JsArgs, JsData, JsNativeError, JsResult, JsValue, Trace};
use sim_core::stream::{
    Finished, Pipeline, Push, Readable, SideOptions, Sides, Take, Writable, Write, Written, readable_flags,
    writable_flags,
};
use sim_core::time::Nanos;
use sim_core::trace::SideKind;

/// What a readable side's state object holds.
#[derive(Debug, Trace, Finalize, JsData)]
pub(super) struct ReadSide {
    #[unsafe_ignore_trace]
    pub(super) machine: Readable,
    /// Length of the part of a chunk that the last read took; asked for only when there was one.
    #[unsafe_ignore_trace]
    pub(super) part: u64,
    /// What the trace knows, if the run is recorded.
    #[unsafe_ignore_trace]
    pub(super) seen: Option<Box<Seen>>,
}

/// What a writable side's state object holds.
#[derive(Debug, Trace, Finalize, JsData)]
pub(super) struct WriteSide {
    #[unsafe_ignore_trace]
    pub(super) machine: Writable,
    /// What the trace knows, if the run is recorded.
    #[unsafe_ignore_trace]
    pub(super) seen: Option<Box<Seen>>,
}

/// What somebody who waits for a stream's end holds.
#[derive(Debug, Trace, Finalize, JsData)]
pub(super) struct Waiter(#[unsafe_ignore_trace] pub(super) Finished);

/// What a pipeline holds.
#[derive(Debug, Trace, Finalize, JsData)]
pub(super) struct Line(#[unsafe_ignore_trace] pub(super) Pipeline);

/// `(prototype, highWaterMark, objectMode, emitClose, autoDestroy, stream)`: the options of a new side.
fn options(args: &[JsValue]) -> SideOptions {
    SideOptions {
        high_water_mark: number(args, 1),
        object_mode: flag(args, 2),
        emit_close: flag(args, 3),
        auto_destroy: flag(args, 4),
    }
}

pub(super) fn new_readable(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let seen = Seen::new(&host(context), SideKind::Readable, args.get_or_undefined(5), flag(args, 2));
    Ok(holding(args, ReadSide { machine: Readable::new(options(args)), part: 0, seen }))
}

pub(super) fn new_writable(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let seen = Seen::new(&host(context), SideKind::Writable, args.get_or_undefined(5), flag(args, 2));
    Ok(holding(args, WriteSide { machine: Writable::new(options(args)), seen }))
}

impl ReadSide {
    /// Tells the trace what is different now.
    #[inline]
    pub(super) fn told(&mut self, context: &Context) {
        if let Some(seen) = &mut self.seen {
            seen.changed(&host(context), self.machine.high_water_mark, self.machine.shown());
        }
    }

    /// Does `tell` with what the trace knows, if it is told at all, and the machine.
    pub(super) fn tell(&mut self, context: &Context, tell: impl FnOnce(&mut Seen, &Host, &Readable)) {
        if let Some(seen) = &mut self.seen {
            tell(seen, &host(context), &self.machine);
        }
    }
}

impl ReadSide {
    /// A chunk of that length, `chunk.0` made of `chunk.1`, was pushed with this answer.
    pub(super) fn came(
        &mut self,
        push: Push,
        length: u64,
        (value, before): (&JsValue, &JsValue),
        front: bool,
        context: &Context,
    ) {
        let passes = match push {
            Push::Emit => true,
            Push::Keep { .. } => false,
            _ => return,
        };
        self.tell(context, |seen, host, machine| {
            let length = if machine.flags.any(readable_flags::OBJECT_MODE) { 1 } else { length };
            let coming = Coming { value, before, length, front, passes };
            seen.came(host, &coming, (machine.high_water_mark, machine.shown()));
        });
    }

    /// A chunk is in the buffer that was not pushed.
    pub(super) fn kept(&mut self, length: u64, value: &JsValue, context: &Context) {
        let push = Push::Keep { announce: false, read_ahead: false, more: false };
        self.came(push, length, (value, &JsValue::undefined()), false, context);
    }

    /// This was taken out of the buffer.
    pub(super) fn went(&mut self, take: Take, context: &Context) {
        self.tell(context, |seen, host, _| seen.went(host, take.whole as u32, take.part));
    }
}

impl WriteSide {
    /// [`Writable::write`] of `chunk.0`, which was made of `chunk.1`.
    pub(super) fn write(
        &mut self,
        length: u64,
        silent: bool,
        bytes: bool,
        (value, before): (&JsValue, &JsValue),
        context: &Context,
    ) -> Write {
        let answer = self.machine.write(length, silent, bytes);
        if matches!(answer, Write::Call | Write::Keep(_)) {
            self.tell(context, |seen, host, machine| {
                let length = if machine.flags.any(writable_flags::OBJECT_MODE) { 1 } else { length };
                let coming = Coming { value, before, length, front: false, passes: false };
                seen.came(host, &coming, (machine.high_water_mark, machine.shown()));
                if answer == Write::Call {
                    seen.handed(host, 1);
                }
            });
        }
        answer
    }

    /// [`Writable::written`].
    pub(super) fn written(&mut self, failed: bool, silent: bool, same: bool, context: &Context) -> Written {
        let answer = self.machine.written(failed, silent, same);
        if answer != Written::Twice {
            self.tell(context, |seen, host, _| {
                let chunks = std::mem::take(&mut seen.writing);
                seen.went(host, chunks, 0);
            });
        }
        answer
    }

    /// Tells the trace what is different now.
    #[inline]
    pub(super) fn told(&mut self, context: &Context) {
        if let Some(seen) = &mut self.seen {
            seen.changed(&host(context), self.machine.high_water_mark, self.machine.shown());
        }
    }

    /// Does `tell` with what the trace knows, if it is told at all, and the machine.
    pub(super) fn tell(&mut self, context: &Context, tell: impl FnOnce(&mut Seen, &Host, &Writable)) {
        if let Some(seen) = &mut self.seen {
            tell(seen, &host(context), &self.machine);
        }
    }
}

/// A new object with the prototype that the first argument is.
pub(super) fn holding<T: boa_engine::object::NativeObject>(args: &[JsValue], data: T) -> JsValue {
    JsObject::from_proto_and_data(args.get_or_undefined(0).as_object(), data).into()
}

/// Does `act` with the readable side that argument `index` is.
#[inline]
pub(super) fn read_side<R>(
    args: &[JsValue],
    index: usize,
    context: &Context,
    act: impl FnOnce(&mut ReadSide) -> R,
) -> JsResult<R> {
    let object = args.get(index).and_then(JsValue::as_object).ok_or_else(stateless)?;
    let mut side = object.downcast_mut::<ReadSide>().ok_or_else(foreign)?;
    let answer = act(&mut side);
    side.told(context);
    Ok(answer)
}

/// Does `act` with the readable machine that the first argument holds.
#[inline]
pub(super) fn readable<R>(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Readable) -> R) -> JsResult<R> {
    read_side(args, 0, context, |side| act(&mut side.machine))
}

/// Does `act` with the writable side that the first argument is.
#[inline]
pub(super) fn write_side<R>(args: &[JsValue], context: &Context, act: impl FnOnce(&mut WriteSide) -> R) -> JsResult<R> {
    let object = args.first().and_then(JsValue::as_object).ok_or_else(stateless)?;
    let mut side = object.downcast_mut::<WriteSide>().ok_or_else(foreign)?;
    let answer = act(&mut side);
    side.told(context);
    Ok(answer)
}

/// Does `act` with the writable machine that the first argument holds.
#[inline]
pub(super) fn writable<R>(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Writable) -> R) -> JsResult<R> {
    write_side(args, context, |side| act(&mut side.machine))
}

/// Does `act` with the sides that the first two arguments are; what is no side of ours is left out.
pub(super) fn sides<R>(args: &[JsValue], context: &Context, act: impl FnOnce(&mut Sides<'_>) -> R) -> R {
    let (readable, writable) = (args.get_or_undefined(0).as_object(), args.get_or_undefined(1).as_object());
    let mut readable = readable.as_ref().and_then(|object| object.downcast_mut::<ReadSide>());
    let mut writable = writable.as_ref().and_then(|object| object.downcast_mut::<WriteSide>());
    let answer = act(&mut Sides {
        readable: readable.as_mut().map(|side| &mut side.machine),
        writable: writable.as_mut().map(|side| &mut side.machine),
    });
    if let Some(side) = &mut readable {
        side.told(context);
    }
    if let Some(side) = &mut writable {
        side.told(context);
    }
    answer
}

/// An argument as a length.
#[inline]
pub(super) fn number(args: &[JsValue], index: usize) -> u64 {
    args.get(index).and_then(JsValue::as_number).unwrap_or_default() as u64
}

/// An argument as a flag.
#[inline]
pub(super) fn flag(args: &[JsValue], index: usize) -> bool {
    args.get(index).and_then(JsValue::as_boolean).unwrap_or_default()
}

/// What moving a chunk one step costs (a push, a read, a write or its callback): in steps, and in virtual time.
const STEP: (u64, Nanos) = (8, Nanos(100));

/// Lets one step pass.
///
/// # Errors
/// The uncatchable end of the run when a bound is reached.
#[inline]
pub(super) fn spend(context: &Context) -> JsResult<()> {
    work(&host(context), STEP.0, STEP.1)
}

/// A flag of an answer.
#[inline]
pub(super) fn when(holds: bool, flag: u32) -> u32 {
    if holds { flag } else { 0 }
}

/// A method of streams was called on what has no state: V8 says what it reads of that first, mostly the flags.
pub(super) fn stateless() -> JsNativeError {
    JsNativeError::typ().with_message("Cannot read properties of undefined (reading 'Symbol(kState)')")
}

/// A program has put something of its own in the place of a state object.
pub(super) fn foreign() -> JsNativeError {
    JsNativeError::typ().with_message("The stream's state was replaced")
}

/// Whether a stream's state says that it gives objects.
pub(super) fn reads_objects(state: &JsObject) -> bool {
    state.downcast_ref::<ReadSide>().is_some_and(|side| side.machine.flags.any(readable_flags::OBJECT_MODE))
}
