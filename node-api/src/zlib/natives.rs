//! The functions that the JavaScript of `zlib` calls. Arguments have been checked there.

use super::engine::Engine;
use crate::buffer::Bytes;
use crate::registry::{Native, natives};
use crate::runtime::{bytes, host, threads, work};
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, Finalize, JsArgs, JsData, JsNativeError, JsResult, JsString, JsValue, Trace};
use sim_core::event_loop::PoolWork;
use sim_core::time::Nanos;
use zlib_rs::crc32::crc32;

/// The object of native functions.
///
/// # Errors
/// None in practice.
pub(super) fn internal(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[
        ("crc32", 2, crc),
        ("make", 8, make),
        ("run", 6, run),
        ("reset", 1, reset),
        ("parameters", 3, parameters),
        ("pool", 4, pool),
        ("hold", 1, hold),
    ];
    natives(FUNCTIONS, context)
}

/// What a handle holds.
#[derive(Trace, Finalize, JsData)]
struct Handle(#[unsafe_ignore_trace] Box<Engine>);

/// What a call costs beside its bytes, in nanoseconds.
const CALL: u64 = 8_000;
/// What it takes to hand work to the pool.
const HANDING: Nanos = Nanos::from_micros(10);
/// What a byte of input costs to deflate, and one of output to inflate, in nanoseconds.
const DEFLATED: u64 = 20;
const INFLATED: u64 = 4;

fn number(args: &[JsValue], index: usize) -> f64 {
    args.get_or_undefined(index).as_number().unwrap_or_default()
}

/// Does `act` with the engine of the handle that the first argument is.
fn engine<R>(args: &[JsValue], act: impl FnOnce(&mut Engine) -> R) -> JsResult<R> {
    let foreign = || JsNativeError::typ().with_message("Illegal invocation");
    let object = args.get_or_undefined(0).as_object().ok_or_else(foreign)?;
    let mut handle = object.downcast_mut::<Handle>().ok_or_else(foreign)?;
    Ok(act(&mut handle.0))
}

/// `crc32(bytes, before)`.
fn crc(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let data = Bytes::of(args.get_or_undefined(0), context)?;
    work(&host(context), 1, Nanos(data.len() as u64))?;
    let sum = data.read(|data| crc32(number(args, 1) as u32, data))?;
    Ok(JsValue::from(sum))
}

/// `make(prototype, mode, windowBits, level, strategy, dictionary, oneMember, memLevel)`: a handle.
fn make(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let dictionary = bytes::of(args.get_or_undefined(5), context)?;
    let (mode, window_bits) = (number(args, 1) as u32, number(args, 2) as u32);
    let levels = (number(args, 3) as i32, number(args, 7) as u32);
    let mut engine = Engine::new(mode, window_bits, levels, number(args, 4) as i32, dictionary);
    if args.get_or_undefined(6).to_boolean() {
        engine.end_after_one_member();
    }
    Ok(JsObject::from_proto_and_data(args.get_or_undefined(0).as_object(), Handle(Box::new(engine))).into())
}

/// `run(handle, flush, input, output)`: `[read, written, nanoseconds]`, and for an error its number and message.
fn run(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let input = Bytes::of(args.get_or_undefined(2), context)?.read(<[u8]>::to_vec)?;
    let output = Bytes::of(args.get_or_undefined(3), context)?;
    let mut made = vec![0; output.len()];
    let flush = number(args, 1) as u32;
    let (progress, deflates) = engine(args, |engine| (engine.run(flush, &input, &mut made), engine.deflates()))?;
    output.write(0, &made[..progress.written], context)?;
    let bytes = if deflates { progress.read as u64 * DEFLATED } else { progress.written as u64 * INFLATED };
    let facts = [progress.read as f64, progress.written as f64, (CALL + bytes) as f64].map(JsValue::from);
    let answer = JsArray::from_iter(facts, context);
    if let Some((errno, message)) = progress.failure {
        answer.push(errno, context)?;
        answer.push(JsString::from(message), context)?;
    }
    Ok(answer.into())
}

/// `reset(handle)`.
fn reset(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    engine(args, Engine::reset)?;
    Ok(JsValue::undefined())
}

/// `parameters(handle, level, strategy)`: an error's number and message, or nothing.
fn parameters(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let failure = engine(args, |engine| engine.set_parameters(number(args, 1) as i32, number(args, 2) as i32))?;
    let answer = JsArray::new(context)?;
    if let Some((errno, message)) = failure {
        answer.push(errno, context)?;
        answer.push(JsString::from(message), context)?;
    }
    Ok(answer.into())
}

/// `pool(label, callback, step, nanoseconds, begun)`: `step` runs when a pool thread has worked for that long.
fn pool(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    work(&host(context), 8, HANDING)?;
    let cpu = Nanos(number(args, 3) as u64);
    threads::on_pool(args, args.get_or_undefined(4), PoolWork { cpu, device: Nanos::ZERO }, context)
}

/// `hold(nanoseconds)`: the same time on the thread that runs JavaScript.
fn hold(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    work(&host(context), 8, Nanos(number(args, 0) as u64))?;
    Ok(JsValue::undefined())
}
