//! The system calls behind `fs`: each returns its result, or the negative error number that Linux would return.

use super::content::{Content, LONGEST};
use super::descriptors::OpenFile;
use super::disk::{Disk, EBADF, EEXIST, EISDIR, SECOND};
use super::tree::{Kind, Node, Time};
use super::walk::{EACCES, ENOENT, ENOTDIR, Last};
use super::{devices, folders, paths, removal, watching};
use crate::registry::{Native, natives};
use crate::runtime::{Host, bytes, host, limits, output, threads};
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsArgs, JsResult, JsValue};
use sim_core::event_loop::PoolWork;
use sim_core::time::Nanos;
use sim_core::trace::{FileEvent, LimitKind, Stream};

const EINVAL: i32 = -22;
const EFBIG: i32 = -27;
const ELOOP: i32 = -40;

const O_ACCESS: i32 = 3;
pub(super) const O_WRONLY: i32 = 1;
pub(super) const O_CREAT: i32 = 64;
pub(super) const O_EXCL: i32 = 128;
pub(super) const O_TRUNC: i32 = 512;
const O_APPEND: i32 = 1024;
const O_DIRECTORY: i32 = 65_536;
const O_NOFOLLOW: i32 = 131_072;
const O_CLOEXEC: i32 = 524_288;
const O_PATH: i32 = 2_097_152;

/// What a small file operation costs a pool thread, and then the device.
const POOL: PoolWork = PoolWork { cpu: Nanos::from_micros(6), device: Nanos::from_micros(24) };

const NATIVES: &[Native] = &[
    ("pool", 3, pool),
    ("finished", 0, finished),
    ("open", 3, open),
    ("close", 1, close),
    ("read", 3, read),
    ("write", 3, write),
    ("fstat", 1, fstat),
    ("fsync", 1, fsync),
    ("truncate", 2, truncate),
    ("fchmod", 2, fchmod),
    ("fchown", 3, fchown),
    ("futimes", 5, futimes),
    ("stat", 2, paths::stat),
    ("access", 2, paths::access),
    ("mkdir", 3, folders::mkdir),
    ("readdir", 1, folders::readdir),
    ("unlink", 1, paths::unlink),
    ("rmdir", 1, folders::rmdir),
    ("removeAll", 2, removal::remove_all),
    ("rename", 2, paths::rename),
    ("copy", 3, paths::copy),
    ("link", 2, paths::link),
    ("symlink", 2, paths::symlink),
    ("readlink", 1, paths::readlink),
    ("realpath", 1, paths::realpath),
    ("chmod", 2, paths::chmod),
    ("chown", 4, paths::chown),
    ("utimes", 6, paths::utimes),
    ("mkdtemp", 1, folders::mkdtemp),
    ("watch", 4, watching::watch),
    ("unwatch", 2, watching::unwatch),
    ("refWatch", 2, watching::reference),
];

pub(super) fn internal(context: &mut Context) -> JsResult<JsObject> {
    natives(NATIVES, context)
}

/// `pool(label, callback, step, begun)`: `step` runs when a pool thread has done one system call. `callback` names the
/// task, `begun` is the operation.
fn pool(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    threads::on_pool(args, args.get_or_undefined(3), POOL, context)
}

/// `finished()`: numbers of the tasks that the pool is done with and whose callbacks have not run.
fn finished(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let tasks: Vec<JsValue> = host(context).event_loop().finished().map(|task| task.0.into()).collect();
    Ok(JsArray::from_iter(tasks, context).into())
}

/// An argument as a path, as it was given.
pub(super) fn path(args: &[JsValue], index: usize) -> String {
    args.get_or_undefined(index).as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default()
}

pub(super) fn int(args: &[JsValue], index: usize) -> i32 {
    number(args, index, -1.0) as i32
}

pub(super) fn number(args: &[JsValue], index: usize, fallback: f64) -> f64 {
    args.get_or_undefined(index).as_number().unwrap_or(fallback)
}

/// The two times after the first argument, each as seconds since 1970 and nanoseconds, as a change of what has them. One
/// that is no number leaves what was.
pub(super) fn times(args: &[JsValue]) -> impl Fn(&mut Node) {
    let time = |index| {
        let seconds = number(args, index, f64::NAN);
        (!seconds.is_nan()).then(|| seconds as Time * SECOND + Time::from(int(args, index + 1)))
    };
    let (accessed, modified) = (time(1), time(3));
    move |node| {
        node.accessed = accessed.unwrap_or(node.accessed);
        node.modified = modified.unwrap_or(node.modified);
    }
}

/// A time, in nanoseconds since 1970, as whole seconds and the nanoseconds of another.
pub(super) fn timespec(time: Time) -> [f64; 2] {
    [time.div_euclid(SECOND) as f64, time.rem_euclid(SECOND) as f64]
}

/// The result of a system call that says only whether it went well.
pub(super) fn answer(result: Result<(), i32>) -> JsResult<JsValue> {
    Ok(result.err().unwrap_or(0).into())
}

fn open(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    if let Some(device) = devices::open(&path(args, 0), int(args, 1)) {
        return Ok(host.descriptors.open(device).into());
    }
    let mut disk = Disk::of(&host);
    let opened = open_file(&mut disk, &path(args, 0), int(args, 1), int(args, 2));
    let open = |file: OpenFile| {
        let number = host.descriptors.open(file.clone());
        disk.trace_opened(number, &file);
        number
    };
    Ok(opened.map_or_else(|errno| errno, open).into())
}

/// Opens a file (`do_open`, `may_open` of Linux).
pub(super) fn open_file(disk: &mut Disk<'_>, path: &str, flags: i32, mode: i32) -> Result<OpenFile, i32> {
    // Of what is only to be named (`build_open_flags`).
    let flags = if flags & O_PATH == 0 { flags } else { flags & (O_DIRECTORY | O_NOFOLLOW | O_PATH | O_CLOEXEC) };
    let creates = flags & O_CREAT != 0;
    let exclusive = creates && flags & O_EXCL != 0;
    if creates {
        if flags & O_DIRECTORY != 0 {
            return Err(EINVAL);
        }
        let entry = disk.entry(path)?;
        if entry.last == Last::Name && entry.as_folder {
            return Err(EISDIR);
        }
    }
    let follow = !exclusive && flags & O_NOFOLLOW == 0;
    let found = if creates { disk.walk_to_open(path, follow) } else { disk.walk(path, follow) }?;
    if creates && found.link_to_folder {
        return Err(EISDIR);
    }
    let Some(inode) = found.inode else {
        if !creates {
            return Err(ENOENT);
        }
        let inode = disk.create(&found.path, Kind::File, Content::default(), mode as u32)?;
        return Ok(disk.opened(inode, found.path, flags));
    };
    let kind = disk.node(inode)?.kind;
    match kind {
        _ if exclusive => return Err(EEXIST),
        Kind::Folder if creates || wanted(flags) & 2 != 0 => return Err(EISDIR),
        Kind::File | Kind::Link if flags & O_DIRECTORY != 0 => return Err(ENOTDIR),
        Kind::Link => return Err(ELOOP),
        _ => {}
    }
    if !disk.may(inode, wanted(flags)) {
        return Err(EACCES);
    }
    if flags & O_TRUNC != 0 {
        disk.modify(inode, &found.path, |content| content.resize(0));
    }
    Ok(disk.opened(inode, found.path, flags))
}

/// What an open file's flags ask of its permissions: 4 to read, 2 to write.
fn wanted(flags: i32) -> u32 {
    let emptied = if flags & O_TRUNC != 0 { 2 } else { 0 };
    emptied
        | match flags & O_ACCESS {
            0 => 4,
            1 => 2,
            _ => 6,
        }
}

/// The open file that the first argument names.
fn file(host: &Host, args: &[JsValue]) -> Result<OpenFile, i32> {
    host.descriptors.get(int(args, 0)).ok_or(EBADF)
}

fn close(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let closed = host.descriptors.close(int(args, 0));
    if let Some(file) = closed.as_ref().filter(|file| !devices::is_device(file)) {
        let descriptor = int(args, 0) as u32;
        super::tracing::tell(&host, |_| FileEvent::Closed { descriptor });
        Disk::of(&host).closed(file);
    }
    let is_free = || devices::is_standard(int(args, 0)) || host.descriptors.close_spare(int(args, 0));
    if closed.is_none() && is_free() {
        return answer(Ok(()));
    }
    answer(closed.map(drop).ok_or(EBADF))
}

/// `read(fd, length, position)`: a `Uint8Array`; a negative length means all, a negative position the file's own.
fn read(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (fd, length, position) = (int(args, 0), number(args, 1, -1.0), number(args, 2, -1.0));
    if fd == 0 && host.descriptors.get(fd).is_none() {
        return bytes::to_js(&[], context);
    }
    let file = match file(&host, args) {
        Ok(file) if file.flags & O_ACCESS != 1 => file,
        _ => return answer(Err(EBADF)),
    };
    if devices::is_device(&file) {
        return bytes::to_js(&[], context);
    }
    let mut disk = Disk::of(&host);
    let content = match disk.read(file.inode) {
        Ok(content) => content,
        Err(errno) => return answer(Err(errno)),
    };
    let start = if position >= 0.0 { position as u64 } else { file.position }.min(content.len());
    let end = if length < 0.0 { content.len() } else { content.len().min(start + length as u64) };
    if end - start > host.budget.limits().memory as u64 {
        drop(disk);
        return limits::reached(&host, LimitKind::Memory);
    }
    let found = content.read(start, end);
    if position < 0.0 {
        host.descriptors.seek(fd, file.position.max(end));
    }
    bytes::to_js(&found, context)
}

/// `write(fd, bytes, position)`: how many bytes were written.
fn write(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (fd, position) = (int(args, 0), number(args, 2, -1.0));
    let data = bytes::of(args.get_or_undefined(1), context)?;
    if fd == 1 || fd == 2 {
        output::write(if fd == 2 { Stream::Stderr } else { Stream::Stdout }, &data, context)?;
        return Ok((data.len() as i32).into());
    }
    let file = match file(&host, args) {
        Ok(file) if file.flags & O_ACCESS != 0 => file,
        _ => return answer(Err(EBADF)),
    };
    if data.is_empty() {
        return Ok(0.into());
    }
    if devices::is_device(&file) {
        devices::write(&file, &data, context)?;
        return Ok((data.len() as i32).into());
    }
    let mut disk = Disk::of(&host);
    let start = match position {
        _ if file.flags & O_APPEND != 0 => disk.node(file.inode).map_or(0, |node| node.content.len()),
        at if at >= 0.0 => at as u64,
        _ => file.position,
    };
    // What still fits is written.
    let fits = LONGEST.saturating_sub(start).min(data.len() as u64) as usize;
    if fits == 0 {
        return answer(Err(EFBIG));
    }
    disk.modify(file.inode, &file.path, |content| content.write(start, &data[..fits]));
    if position < 0.0 {
        host.descriptors.seek(fd, start + fits as u64);
    }
    Ok((fits as i32).into())
}

/// What is said of an inode: `[kind, mode, size, blocks, inode, links, accessed, modified, changed, created]`;
/// blocks are those of the disk, and each time is two numbers.
pub(super) fn describe(node: &Node, context: &mut Context) -> JsValue {
    let kind = match node.kind {
        Kind::File => 0,
        Kind::Folder => 1,
        Kind::Link => 2,
    };
    let numbers = [
        f64::from(kind),
        f64::from(node.mode),
        node.content.len() as f64,
        node.content.blocks() as f64,
        node.inode as f64,
        f64::from(node.links),
    ];
    let times = [node.accessed, node.modified, node.changed, node.created].into_iter().flat_map(timespec);
    JsArray::from_iter(numbers.into_iter().chain(times).map(JsValue::from), context).into()
}

fn fstat(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let file = file(&host, args);
    if file.as_ref().is_ok_and(devices::is_device) || file.is_err() && devices::is_standard(int(args, 0)) {
        return Ok(devices::describe(&host, context));
    }
    let node = file.and_then(|file| Disk::of(&host).node(file.inode).cloned());
    node.map_or_else(|errno| answer(Err(errno)), |node| Ok(describe(&node, context)))
}

/// `fsync(fd)`: what the file holds is safe.
fn fsync(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    answer(file(&host, args).map(|file| Disk::of(&host).sync(file.inode)))
}

/// `truncate(fd, length)`: the file cut off, or continued with a hole.
fn truncate(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    answer(file(&host, args).and_then(|file| {
        if file.flags & O_ACCESS == 0 {
            return Err(EINVAL);
        }
        let length = number(args, 1, 0.0).max(0.0) as u64;
        if length > LONGEST {
            return Err(EFBIG);
        }
        Disk::of(&host).modify(file.inode, &file.path, |content| content.resize(length));
        Ok(())
    }))
}

fn fchmod(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (host, mode) = (host(context), int(args, 1) as u32 & 0o7777);
    answer(file(&host, args).map(|file| Disk::of(&host).set(file.inode, &file.path, |node| node.mode = mode)))
}

fn fchown(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (user, group) = (number(args, 1, -1.0), number(args, 2, -1.0));
    answer(file(&host, args).and_then(|file| paths::give(&mut Disk::of(&host), file.inode, &file.path, user, group)))
}

/// `futimes(fd, accessed, modified)`, each time as two numbers.
fn futimes(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    answer(file(&host, args).map(|file| Disk::of(&host).set(file.inode, &file.path, times(args))))
}
