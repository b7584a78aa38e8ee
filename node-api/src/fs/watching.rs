//! The handles of `fs.watch` (libuv's `uv_fs_event_t` on Linux): they keep the process alive, and the poll phase calls
//! them when the kernel has told something.

use super::disk::Disk;
use super::natives::{answer, int, path};
use crate::runtime::{Callback, Host, host};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsString, JsValue, js_string};
use sim_core::time::Nanos;
use sim_core::trace::TaskId;

/// When a watcher would be over by itself: beyond every bound of a run's time.
const NEVER: Nanos = Nanos(u64::MAX / 2);

/// A handle that is open.
#[derive(Debug)]
pub struct Handle {
    /// What is called with the kind of event and the name.
    listener: JsObject,
    /// The task that stands for it among what the loop waits for.
    waiting: TaskId,
}

/// `watch(path, persistent, listener)`: the handle's number, or an error's.
pub(super) fn watch(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let asked = path(args, 0);
    let inode = match Disk::of(&host).find(&asked, true) {
        Ok(inode) => inode,
        Err(errno) => return answer(Err(errno)),
    };
    let listener = args.get_or_undefined(2).as_callable();
    let listener = listener.ok_or_else(|| JsNativeError::typ().with_message("a listener is a function"))?;
    let origin = host.origin("watch", args.get_or_undefined(2));
    let nothing = Callback::native(&host, |_| Ok(()));
    let waiting = host.event_loop().io(nothing, NEVER, origin);
    if !args.get_or_undefined(1).to_boolean() {
        host.event_loop().set_ref(waiting, false);
    }
    let number = host.watches.add(inode, &asked);
    host.watchers.borrow_mut().insert(number, Handle { listener, waiting });
    Ok(number.into())
}

/// `unwatch(handle)`.
pub(super) fn unwatch(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (host, number) = (host(context), int(args, 0) as u32);
    host.watches.remove(number);
    if let Some(handle) = host.watchers.borrow_mut().remove(&number) {
        host.event_loop().clear(handle.waiting);
    }
    Ok(JsValue::undefined())
}

/// `refWatch(handle, referenced)`.
pub(super) fn reference(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (host, number) = (host(context), int(args, 0) as u32);
    if let Some(handle) = host.watchers.borrow().get(&number) {
        host.event_loop().set_ref(handle.waiting, args.get_or_undefined(1).to_boolean());
    }
    Ok(JsValue::undefined())
}

/// Asks the loop to read what the kernel has told, unless it was asked already.
pub(super) fn announce(host: &Host) {
    if !host.watches.is_readable() || host.watches.announced.replace(true) {
        return;
    }
    let origin = host.origin("watch", &JsValue::undefined());
    let read = Callback::native(host, tell);
    let now = host.now();
    let task = host.event_loop().io(read, now, origin);
    // The handles keep the process alive, not what they are told.
    host.event_loop().set_ref(task, false);
}

/// Calls the handle whose turn it is. The next one comes right after it and what it has put into the queues.
fn tell(context: &mut Context) -> JsResult<()> {
    let host = host(context);
    let Some(report) = host.watches.next() else {
        host.watches.announced.set(false);
        return Ok(());
    };
    let listener = host.watchers.borrow().get(&report.handle).map(|handle| handle.listener.clone());
    let origin = host.origin("watch", &listener.clone().map_or(JsValue::undefined(), Into::into));
    let next = Callback::native(&host, tell);
    host.event_loop().same_poll(next, origin);
    let Some(listener) = listener else { return Ok(()) };
    let kind = if report.is_change { js_string!("change") } else { js_string!("rename") };
    listener.call(&JsValue::undefined(), &[kind.into(), JsString::from(report.name.as_str()).into()], context)?;
    Ok(())
}
