//! The system calls behind `fs`: each returns its result, or the negative error number that Linux would return.

use super::descriptors::OpenFile;
use super::paths;
use super::tree::{FileTree, Kind, normalize, parent};
use crate::registry::{Native, natives};
use crate::runtime::{Host, bytes, clock, host, output, threads};
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsArgs, JsResult, JsValue};
use sim_core::event_loop::PoolWork;
use sim_core::time::Nanos;
use sim_core::trace::Stream;
use std::sync::Arc;

pub(super) const ENOENT: i32 = -2;
pub(super) const EBADF: i32 = -9;
pub(super) const EACCES: i32 = -13;
pub(super) const EEXIST: i32 = -17;
pub(super) const ENOTDIR: i32 = -20;
pub(super) const EISDIR: i32 = -21;

const O_ACCESS: i32 = 3;
const O_CREAT: i32 = 64;
const O_EXCL: i32 = 128;
const O_TRUNC: i32 = 512;
const O_APPEND: i32 = 1024;

/// What a small file operation costs a pool thread, and then the device.
const POOL: PoolWork = PoolWork { cpu: Nanos::from_micros(6), device: Nanos::from_micros(24) };

const NATIVES: &[Native] = &[
    ("pool", 3, pool),
    ("open", 3, open),
    ("close", 1, close),
    ("read", 3, read),
    ("write", 3, write),
    ("fstat", 1, fstat),
    ("stat", 2, paths::stat),
    ("access", 2, paths::access),
    ("mkdir", 3, paths::mkdir),
    ("readdir", 1, paths::readdir),
    ("unlink", 1, paths::unlink),
    ("rmdir", 1, paths::rmdir),
    ("removeAll", 1, paths::remove_all),
    ("rename", 2, paths::rename),
    ("copy", 3, paths::copy),
    ("link", 2, paths::link),
    ("symlink", 2, paths::symlink),
    ("readlink", 1, paths::readlink),
    ("realpath", 1, paths::realpath),
    ("chmod", 2, paths::chmod),
    ("utimes", 2, paths::utimes),
    ("truncate", 2, paths::truncate),
    ("mkdtemp", 1, paths::mkdtemp),
];

pub(super) fn internal(context: &mut Context) -> JsResult<JsObject> {
    natives(NATIVES, context)
}

/// `pool(label, callback, step)`: `step` runs when a pool thread has done one system call. `callback` names the task.
fn pool(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    threads::on_pool(args, POOL, context)
}

/// An argument as an absolute path.
pub(super) fn path(host: &Host, args: &[JsValue], index: usize) -> String {
    let text = args.get_or_undefined(index).as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default();
    if text.is_empty() { String::new() } else { normalize(&host.program.borrow().cwd, &text) }
}

pub(super) fn int(args: &[JsValue], index: usize) -> i32 {
    args.get_or_undefined(index).as_number().unwrap_or(-1.0) as i32
}

/// Links followed in everything but the last part.
pub(super) fn place(files: &FileTree, path: &str) -> Result<String, i32> {
    if path.is_empty() {
        return Err(ENOENT);
    }
    let folder = parent(path);
    match files.kind(folder) {
        Some(Kind::Folder) => {}
        Some(_) => return Err(ENOTDIR),
        None => return Err(if above_is_file(files, folder) { ENOTDIR } else { ENOENT }),
    }
    let real = files.resolve(folder).ok_or(ENOENT)?;
    let name = path.rsplit('/').next().unwrap_or_default();
    Ok(if real == "/" { format!("/{name}") } else { format!("{real}/{name}") })
}

fn above_is_file(files: &FileTree, path: &str) -> bool {
    let mut path = path;
    while path != "/" {
        match files.kind(path) {
            Some(Kind::File) => return true,
            Some(_) => return false,
            None => path = parent(path),
        }
    }
    false
}

pub(super) fn answer(result: Result<i32, i32>) -> JsResult<JsValue> {
    Ok(result.unwrap_or_else(|errno| errno).into())
}

fn open(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (path, flags, mode) = (path(&host, args, 0), int(args, 1), int(args, 2));
    answer(open_file(&host, &path, flags, mode))
}

fn open_file(host: &Host, path: &str, flags: i32, mode: i32) -> Result<i32, i32> {
    let now = now(host);
    let files = &mut host.program.borrow_mut().files;
    let at = if path == "/" { path.to_owned() } else { place(files, path)? };
    let real = files.resolve(&at).ok_or(ENOENT)?;
    match files.kind(&real) {
        Some(_) if flags & O_EXCL != 0 && flags & O_CREAT != 0 => return Err(EEXIST),
        Some(Kind::Folder) if flags & O_ACCESS != 0 => return Err(EISDIR),
        Some(_) if !may(files, &real, wanted(flags)) => return Err(EACCES),
        Some(_) if flags & O_TRUNC != 0 => change(files, &real, now, Vec::new()),
        Some(_) => {}
        None if flags & O_CREAT != 0 && !may(files, parent(&real), 2) => return Err(EACCES),
        None if flags & O_CREAT != 0 => {
            let mode = mode as u32 & !host.umask.get() & 0o7777;
            files.insert(real.clone(), Kind::File, Arc::default(), mode);
            stamp(files, &real, now);
        }
        None => return Err(ENOENT),
    }
    Ok(host.descriptors.open(OpenFile { path: real, flags, position: 0 }))
}

/// What an open file's flags ask of its permissions: 4 to read, 2 to write.
fn wanted(flags: i32) -> u32 {
    match flags & O_ACCESS {
        0 => 4,
        1 => 2,
        _ => 6,
    }
}

/// Whether the owner's permissions of an entry allow all of `wanted`.
pub(super) fn may(files: &FileTree, path: &str, wanted: u32) -> bool {
    files.entry(path).is_none_or(|node| (node.mode >> 6) & wanted == wanted)
}

pub(super) fn now(host: &Host) -> f64 {
    clock::epoch_millis(host) as f64 + host.now().0 as f64 / 1e6
}

pub(super) fn change(files: &mut FileTree, path: &str, now: f64, bytes: Vec<u8>) {
    if let Some(node) = files.entry_mut(path) {
        node.bytes = Arc::new(bytes);
        node.modified = now;
    }
}

pub(super) fn stamp(files: &mut FileTree, path: &str, now: f64) {
    if let Some(node) = files.entry_mut(path) {
        node.modified = now;
        node.created = now;
    }
}

fn close(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let closed = host(context).descriptors.close(int(args, 0));
    answer(if closed { Ok(0) } else { Err(EBADF) })
}

/// `read(fd, length, position)`: a `Uint8Array`; a negative length means all, a negative position the file's own.
fn read(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (fd, length, position) = (int(args, 0), int(args, 1), int(args, 2));
    let Some(file) = host.descriptors.get(fd) else { return answer(Err(EBADF)) };
    let found = {
        let files = &host.program.borrow().files;
        match files.kind(&file.path) {
            Some(Kind::Folder) => return answer(Err(EISDIR)),
            _ => files.read(&file.path).unwrap_or_default(),
        }
    };
    let start = if position >= 0 { position as usize } else { file.position }.min(found.len());
    let end = if length < 0 { found.len() } else { (start + length as usize).min(found.len()) };
    if position < 0 {
        host.descriptors.seek(fd, end);
    }
    bytes::to_js(&found[start..end], context)
}

/// `write(fd, bytes, position)`: how many bytes were written.
fn write(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (fd, position) = (int(args, 0), int(args, 2));
    let data = bytes::of(args.get_or_undefined(1), context)?;
    if fd == 1 || fd == 2 {
        output::write(if fd == 2 { Stream::Stderr } else { Stream::Stdout }, &data, context)?;
        return Ok((data.len() as i32).into());
    }
    let Some(file) = host.descriptors.get(fd) else { return answer(Err(EBADF)) };
    if file.flags & O_ACCESS == 0 {
        return answer(Err(EBADF));
    }
    let now = now(&host);
    let files = &mut host.program.borrow_mut().files;
    let mut whole = files.read(&file.path).map(|bytes| bytes.to_vec()).unwrap_or_default();
    let start = match position {
        _ if file.flags & O_APPEND != 0 => whole.len(),
        at if at >= 0 => at as usize,
        _ => file.position,
    };
    let end = start + data.len();
    if whole.len() < end {
        whole.resize(end, 0);
    }
    whole[start..end].copy_from_slice(&data);
    change(files, &file.path, now, whole);
    if position < 0 {
        host.descriptors.seek(fd, end);
    }
    Ok((data.len() as i32).into())
}

/// What is said of an entry: `[kind, mode, size, inode, modified, created]`.
pub(super) fn describe(files: &FileTree, path: &str, context: &mut Context) -> Option<JsValue> {
    let (kind, mode, size, inode, modified, created) = match files.entry(path) {
        Some(node) => (node.kind, node.mode, node.bytes.len(), node.inode, node.modified, node.created),
        None => (files.kind(path)?, 0o755, 0, 2, 0.0, 0.0),
    };
    let kind = match kind {
        Kind::File => 0,
        Kind::Folder => 1,
        Kind::Link => 2,
    };
    let numbers = [f64::from(kind), f64::from(mode), size as f64, inode as f64, modified, created];
    Some(JsArray::from_iter(numbers.map(JsValue::from), context).into())
}

fn fstat(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let Some(file) = host.descriptors.get(int(args, 0)) else { return answer(Err(EBADF)) };
    let program = host.program.borrow();
    Ok(describe(&program.files, &file.path, context).unwrap_or_else(|| ENOENT.into()))
}
