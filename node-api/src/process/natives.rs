//! The native functions behind `process`.

use super::{facts, ticks};
use crate::async_hooks::{Ends, Operation};
use crate::registry::{self, Native, natives};
use crate::runtime::{Callback, bytes, clock, host, limits, output};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsBigInt, JsNativeError, JsResult, JsString, JsValue, js_string};
use sim_core::time::Nanos;
use sim_core::trace::Stream;

const NATIVES: &[Native] = &[
    ("facts", 0, |_, _, context| facts::facts(context)),
    ("nextTick", 1, ticks::make),
    ("queueMicrotask", 1, queue_microtask),
    ("inContext", 0, |_, _, context| Ok((!host(context).async_context().is_undefined()).into())),
    ("io", 2, io),
    ("close", 1, close),
    ("exit", 1, exit),
    ("abort", 0, abort),
    ("setExitCode", 1, set_exit_code),
    ("hrtime", 0, hrtime),
    ("uptime", 0, uptime),
    ("cpuTime", 0, cpu_time),
    ("memory", 0, memory),
    ("write", 2, write),
    ("cwd", 0, cwd),
    ("hasCwd", 0, has_cwd),
    ("chdir", 1, chdir),
    ("umask", 1, umask),
    ("active", 0, active),
    ("belowRejections", 0, below_rejections),
    ("isBuiltin", 1, is_builtin),
];

/// Time between the machine's start and the process's, in nanoseconds: what `hrtime` counts from.
const MACHINE_UP: u64 = 5_000_000_000_000;
/// Time that Node itself takes to start, which `uptime` includes.
const BOOT: Nanos = Nanos::from_millis(22);

pub(crate) fn internal(context: &mut Context) -> JsResult<JsObject> {
    natives(NATIVES, context)
}

fn function(value: &JsValue) -> JsResult<JsObject> {
    value.as_callable().ok_or_else(|| JsNativeError::typ().with_message("a callback is a function").into())
}

/// `queueMicrotask(callback, resource, id, trigger)`; there is no resource if nobody could tell.
fn queue_microtask(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let callback = args.get_or_undefined(0);
    let origin = host.origin("queueMicrotask", callback);
    let [resource, id, trigger] = [1, 2, 3].map(|index| args.get_or_undefined(index));
    let operation = resource.is_object().then(|| Operation::known(id, trigger, resource.clone(), Ends::AtOnce));
    let callback = Callback::microtask(&host, function(callback)?, operation);
    host.event_loop().microtask(callback, origin);
    Ok(JsValue::undefined())
}

/// `belowRejections()`: the end of the stack of an error that a rejected promise is reported as.
fn below_rejections(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let drained = host(context).event_loop().drained();
    Ok(JsString::from(crate::errors::below_rejections(drained)).into())
}

/// `io(callback, alone)`: something that the kernel reports right away. A loop that has nothing else to do looks at it if
/// it is for a handle that keeps the process `alone` alive.
fn io(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let callback = args.get_or_undefined(0);
    let origin = host.origin("signal", callback);
    let callback = Callback::call(&host, function(callback)?, JsValue::undefined(), Vec::new());
    let at = host.now() + Nanos::from_micros(50);
    let task = host.event_loop().io(callback, at, origin);
    host.event_loop().set_ref(task, args.get_or_undefined(1).to_boolean());
    Ok(JsValue::undefined())
}

/// `close(callback)`: something that is closed; the callback is called in the phase for that.
pub(crate) fn close(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let callback = args.get_or_undefined(0);
    let origin = host.origin("close", callback);
    let callback = Callback::call(&host, function(callback)?, JsValue::undefined(), Vec::new());
    host.event_loop().close(callback, origin);
    Ok(JsValue::undefined())
}

fn exit(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let code = args.get_or_undefined(0).to_i32(context)?;
    host(context).exit(code & 0xff);
    Err(limits::stop())
}

/// Exit code of a process that SIGABRT ended.
const ABORTED: i32 = 134;

fn abort(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).exit(ABORTED);
    Err(limits::stop())
}

fn set_exit_code(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let code = match args.get_or_undefined(0) {
        value if value.is_undefined() => None,
        value => Some(value.to_i32(context)? & 0xff),
    };
    host(context).set_pending_exit_code(code);
    Ok(JsValue::undefined())
}

fn hrtime(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let now = clock::read(&host(context));
    Ok(JsBigInt::from(MACHINE_UP + now.0).into())
}

/// How many timers and immediates keep the process alive.
fn active(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (timers, immediates) = host(context).event_loop().referenced();
    let object = JsObject::with_object_proto(context.intrinsics());
    object.set(js_string!("timers"), timers, true, context)?;
    object.set(js_string!("immediates"), immediates, true, context)?;
    Ok(object.into())
}

fn uptime(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let now = clock::read(&host(context)) + BOOT;
    Ok((now.0 as f64 / 1e9).into())
}

/// Microseconds of processor time.
fn cpu_time(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let now = clock::read(&host).as_micros();
    Ok(((now / 2 + 30_000) as f64).into())
}

/// Bytes that the program is believed to hold: a plain estimate from what it has done.
fn memory(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    Ok(((host.budget.steps() * 32) as f64).into())
}

/// `write(fd, chunk, directly)`: of the streams that lead out, which exist from now on; `directly` past one that nobody
/// has asked for.
fn write(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).descriptors.keep_spare();
    let fd = args.get_or_undefined(0).to_i32(context)?;
    let stream = if fd == 2 { Stream::Stderr } else { Stream::Stdout };
    let chunk = args.get_or_undefined(1);
    let bytes = match chunk.as_string() {
        Some(text) => text.to_std_string_lossy().into_bytes(),
        None => bytes::of(chunk, context)?,
    };
    output::write(stream, &bytes, context)?;
    if args.get_or_undefined(2).to_boolean() {
        host(context).operations.wrote_directly(usize::from(fd == 2));
    }
    Ok(JsValue::undefined())
}

fn cwd(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(JsString::from(host(context).program.borrow().cwd.as_str()).into())
}

/// Whether the working directory is still there.
fn has_cwd(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let program = host.program.borrow();
    Ok(program.files.entry(&program.cwd).is_some().into())
}

/// `chdir(path)`: nothing, or the error number.
fn chdir(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let asked = args.get_or_undefined(0).to_string(context)?;
    let host = host(context);
    let mut program = host.program.borrow_mut();
    match program.files.enter(&program.cwd, &asked.to_std_string_lossy()) {
        Ok(path) => {
            program.cwd = path;
            Ok(JsValue::undefined())
        }
        Err(errno) => Ok(errno.into()),
    }
}

fn umask(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let old = match args.first() {
        Some(mask) => host.umask.replace(mask.to_u32(context)?),
        None => host.umask.get(),
    };
    Ok(old.into())
}

fn is_builtin(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let name = args.get_or_undefined(0).to_string(context)?.to_std_string_lossy();
    Ok(registry::find_public(&name).is_some().into())
}
