//! The system calls behind `fs`: each returns its result, or the negative error number that Linux would return.

use super::descriptors::OpenFile;
use super::tree::{FileTree, Kind, normalize, parent};
use crate::registry::{Native, natives};
use crate::runtime::{Callback, Host, bytes, clock, host, output};
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsString, JsValue};
use sim_core::event_loop::PoolWork;
use sim_core::time::Nanos;
use sim_core::trace::Stream;
use std::sync::Arc;

const ENOENT: i32 = -2;
const EBADF: i32 = -9;
const EACCES: i32 = -13;
const EEXIST: i32 = -17;
const ENOTDIR: i32 = -20;
const EISDIR: i32 = -21;
const EINVAL: i32 = -22;
const ENOTEMPTY: i32 = -39;

const O_ACCESS: i32 = 3;
const O_CREAT: i32 = 64;
const O_EXCL: i32 = 128;
const O_TRUNC: i32 = 512;
const O_APPEND: i32 = 1024;

/// What a small file operation costs a pool thread, and then the device.
const POOL: (Nanos, Nanos) = (Nanos::from_micros(6), Nanos::from_micros(24));

const NATIVES: &[Native] = &[
    ("pool", 3, pool),
    ("open", 3, open),
    ("close", 1, close),
    ("read", 3, read),
    ("write", 3, write),
    ("fstat", 1, fstat),
    ("stat", 2, stat),
    ("access", 2, access),
    ("mkdir", 3, mkdir),
    ("readdir", 1, readdir),
    ("unlink", 1, unlink),
    ("rmdir", 1, rmdir),
    ("removeAll", 1, remove_all),
    ("rename", 2, rename),
    ("copy", 3, copy),
    ("link", 2, link),
    ("symlink", 2, symlink),
    ("readlink", 1, readlink),
    ("realpath", 1, realpath),
    ("chmod", 2, chmod),
    ("utimes", 2, utimes),
    ("truncate", 2, truncate),
    ("mkdtemp", 1, mkdtemp),
];

pub(super) fn internal(context: &mut Context) -> JsResult<JsObject> {
    natives(NATIVES, context)
}

/// `pool(label, callback, step)`: `step` runs when a pool thread has done one system call. `callback` names the task.
fn pool(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let label = args.get_or_undefined(0).to_string(context)?.to_std_string_lossy();
    let origin = host.origin(&label, args.get_or_undefined(1));
    let step = args.get_or_undefined(2).as_callable();
    let step = step.ok_or_else(|| JsNativeError::typ().with_message("a step is a function"))?;
    let callback = Callback::call(&host, step, JsValue::undefined(), Vec::new());
    host.event_loop().pool_work(callback, PoolWork { cpu: POOL.0, device: POOL.1 }, origin);
    Ok(JsValue::undefined())
}

/// An argument as an absolute path.
fn path(host: &Host, args: &[JsValue], index: usize) -> String {
    let text = args.get_or_undefined(index).as_string().map(|text| text.to_std_string_lossy()).unwrap_or_default();
    if text.is_empty() { String::new() } else { normalize(&host.program.borrow().cwd, &text) }
}

fn int(args: &[JsValue], index: usize) -> i32 {
    args.get_or_undefined(index).as_number().unwrap_or(-1.0) as i32
}

/// Links followed in everything but the last part.
fn place(files: &FileTree, path: &str) -> Result<String, i32> {
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

fn answer(result: Result<i32, i32>) -> JsResult<JsValue> {
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
fn may(files: &FileTree, path: &str, wanted: u32) -> bool {
    files.entry(path).is_none_or(|node| (node.mode >> 6) & wanted == wanted)
}

fn now(host: &Host) -> f64 {
    clock::epoch_millis(host) as f64 + host.now().0 as f64 / 1e6
}

fn change(files: &mut FileTree, path: &str, now: f64, bytes: Vec<u8>) {
    if let Some(node) = files.entry_mut(path) {
        node.bytes = Arc::new(bytes);
        node.modified = now;
    }
}

fn stamp(files: &mut FileTree, path: &str, now: f64) {
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
fn describe(files: &FileTree, path: &str, context: &mut Context) -> Option<JsValue> {
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

fn stat(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let path = path(&host, args, 0);
    let program = host.program.borrow();
    let files = &program.files;
    let at = match place(files, &path) {
        _ if path == "/" => path,
        Ok(at) => at,
        Err(errno) => return answer(Err(errno)),
    };
    let follow = args.get_or_undefined(1).to_boolean();
    let at = if follow { files.resolve(&at).unwrap_or(at) } else { at };
    Ok(describe(files, &at, context).unwrap_or_else(|| ENOENT.into()))
}

fn access(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let path = path(&host, args, 0);
    let program = host.program.borrow();
    answer(match place(&program.files, &path) {
        Err(errno) if path != "/" => Err(errno),
        _ => match program.files.resolve(&path) {
            Some(real) if program.files.kind(&real).is_some() => {
                let allowed = may(&program.files, &real, int(args, 1).max(0) as u32 & 7);
                if allowed { Ok(0) } else { Err(EACCES) }
            }
            _ => Err(ENOENT),
        },
    })
}

/// `mkdir(path, mode, recursive)`: 0, or the first folder that was made.
fn mkdir(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (path, recursive) = (path(&host, args, 0), args.get_or_undefined(2).to_boolean());
    let now = now(&host);
    let cwd = format!("{}/", host.program.borrow().cwd);
    let files = &mut host.program.borrow_mut().files;
    if recursive {
        let mut missing = Vec::new();
        let mut at = path.as_str();
        while files.kind(at).is_none() {
            missing.push(at.to_owned());
            at = parent(at);
        }
        match files.kind(at) {
            Some(Kind::Folder) => {}
            _ => return answer(Err(if missing.is_empty() { EEXIST } else { ENOTDIR })),
        }
        files.make_folders(&path);
        missing.iter().for_each(|folder| stamp(files, folder, now));
        let asked = args.get_or_undefined(0).as_string().map(|asked| asked.to_std_string_lossy()).unwrap_or_default();
        return Ok(missing.last().map_or_else(
            || 0.into(),
            |first| {
                let first = first.as_str();
                let shown = if asked.starts_with('/') { first } else { first.strip_prefix(&cwd).unwrap_or(first) };
                JsString::from(shown).into()
            },
        ));
    }
    answer(match place(files, &path) {
        _ if files.kind(&path).is_some() => Err(EEXIST),
        Err(errno) => Err(errno),
        Ok(at) => {
            files.insert(at.clone(), Kind::Folder, Arc::default(), int(args, 1) as u32 & !host.umask.get());
            stamp(files, &at, now);
            Ok(0)
        }
    })
}

/// `readdir(path)`: pairs of name and kind.
fn readdir(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let path = path(&host, args, 0);
    let program = host.program.borrow();
    match program.files.kind(&path) {
        Some(Kind::Folder) => {}
        Some(_) => return answer(Err(ENOTDIR)),
        None => return answer(Err(place(&program.files, &path).err().unwrap_or(ENOENT))),
    }
    let real = program.files.resolve(&path).unwrap_or(path);
    let mut entries: Vec<JsValue> = Vec::new();
    for name in program.files.list(&real) {
        let inner = if real == "/" { format!("/{name}") } else { format!("{real}/{name}") };
        let kind = match program.files.entry(&inner).map(|node| node.kind) {
            Some(Kind::File) => 0,
            Some(Kind::Link) => 2,
            Some(Kind::Folder) | None => 1,
        };
        let pair = [JsString::from(name.as_str()).into(), kind.into()];
        entries.push(JsArray::from_iter(pair, context).into());
    }
    Ok(JsArray::from_iter(entries, context).into())
}

fn unlink(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let path = path(&host, args, 0);
    let files = &mut host.program.borrow_mut().files;
    answer(place(files, &path).and_then(|at| match files.entry(&at).map(|node| node.kind) {
        Some(Kind::Folder) => Err(EISDIR),
        Some(_) => files.remove(&at).map(|_| 0).ok_or(ENOENT),
        None if files.kind(&at).is_some() => Err(EISDIR),
        None => Err(ENOENT),
    }))
}

fn rmdir(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let path = path(&host, args, 0);
    let files = &mut host.program.borrow_mut().files;
    answer(place(files, &path).and_then(|at| match files.kind(&at) {
        Some(Kind::Folder) if !files.list(&at).is_empty() => Err(ENOTEMPTY),
        Some(Kind::Folder) => {
            files.remove(&at);
            Ok(0)
        }
        Some(_) => Err(ENOTDIR),
        None => Err(ENOENT),
    }))
}

fn remove_all(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let path = path(&host, args, 0);
    let files = &mut host.program.borrow_mut().files;
    for inner in files.below(&path) {
        files.remove(&inner);
    }
    answer(Ok(0))
}

fn rename(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (from, to) = (path(&host, args, 0), path(&host, args, 1));
    let files = &mut host.program.borrow_mut().files;
    answer(rename_entry(files, &from, &to))
}

fn rename_entry(files: &mut FileTree, from: &str, to: &str) -> Result<i32, i32> {
    let from = place(files, from)?;
    let Some(node) = files.entry(&from) else { return Err(ENOENT) };
    let to = place(files, to)?;
    match (node.kind, files.kind(&to)) {
        (Kind::Folder, Some(Kind::Folder)) if !files.list(&to).is_empty() => return Err(ENOTEMPTY),
        (Kind::Folder, Some(Kind::File)) => return Err(ENOTDIR),
        (Kind::File, Some(Kind::Folder)) => return Err(EISDIR),
        (Kind::Folder, _) if to.starts_with(&format!("{from}/")) => return Err(EINVAL),
        _ => {}
    }
    for inner in files.below(&from) {
        if let Some(node) = files.remove(&inner) {
            files.put(format!("{to}{}", &inner[from.len()..]), node);
        }
    }
    Ok(0)
}

fn copy(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (from, to, exclusive) = (path(&host, args, 0), path(&host, args, 1), int(args, 2) & 1 != 0);
    let now = now(&host);
    let files = &mut host.program.borrow_mut().files;
    let result = (|| {
        let from = files.resolve(&place(files, &from)?).ok_or(ENOENT)?;
        let to = files.resolve(&place(files, &to)?).ok_or(ENOENT)?;
        let bytes = match files.kind(&from) {
            Some(Kind::Folder) => return Err(EISDIR),
            Some(_) => files.read(&from).ok_or(ENOENT)?,
            None => return Err(ENOENT),
        };
        match files.kind(&to) {
            Some(_) if exclusive => return Err(EEXIST),
            Some(Kind::Folder) => return Err(EISDIR),
            _ => files.write(&to, bytes.to_vec()),
        }
        stamp(files, &to, now);
        Ok(0)
    })();
    answer(result)
}

/// `link(from, to)`: a second name. The two share what they hold until one of them is written.
fn link(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (from, to) = (path(&host, args, 0), path(&host, args, 1));
    let files = &mut host.program.borrow_mut().files;
    let result = place(files, &from).and_then(|from| {
        let node = files.entry(&from).cloned().ok_or(ENOENT)?;
        let to = place(files, &to)?;
        if files.kind(&to).is_some() {
            return Err(EEXIST);
        }
        files.put(to, node);
        Ok(0)
    });
    answer(result)
}

fn symlink(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let target = args.get_or_undefined(0).to_string(context)?.to_std_string_lossy();
    let path = path(&host, args, 1);
    let files = &mut host.program.borrow_mut().files;
    answer(place(files, &path).and_then(|at| {
        if files.entry(&at).is_some() || files.kind(&at).is_some() {
            return Err(EEXIST);
        }
        files.link(&at, &target);
        Ok(0)
    }))
}

fn readlink(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let path = path(&host, args, 0);
    let program = host.program.borrow();
    let at = match place(&program.files, &path) {
        Ok(at) => at,
        Err(errno) => return answer(Err(errno)),
    };
    match program.files.entry(&at) {
        Some(node) if node.kind == Kind::Link => Ok(JsString::from(&*String::from_utf8_lossy(&node.bytes)).into()),
        Some(_) => answer(Err(EINVAL)),
        None => answer(Err(ENOENT)),
    }
}

fn realpath(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let path = path(&host, args, 0);
    let program = host.program.borrow();
    match program.files.resolve(&path) {
        Some(real) if program.files.kind(&real).is_some() => Ok(JsString::from(real.as_str()).into()),
        _ => answer(Err(ENOENT)),
    }
}

fn chmod(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (path, mode) = (path(&host, args, 0), int(args, 1) as u32 & 0o7777);
    let files = &mut host.program.borrow_mut().files;
    let real = files.resolve(&path).unwrap_or_default();
    answer(files.entry_mut(&real).map(|node| node.mode = mode).map(|()| 0).ok_or(ENOENT))
}

/// `utimes(path, modified)`, in milliseconds since 1970.
fn utimes(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (path, modified) = (path(&host, args, 0), args.get_or_undefined(1).as_number().unwrap_or_default());
    let files = &mut host.program.borrow_mut().files;
    let real = files.resolve(&path).unwrap_or_default();
    answer(files.entry_mut(&real).map(|node| node.modified = modified).map(|()| 0).ok_or(ENOENT))
}

fn truncate(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let Some(file) = host.descriptors.get(int(args, 0)) else { return answer(Err(EBADF)) };
    let now = now(&host);
    let files = &mut host.program.borrow_mut().files;
    let mut whole = files.read(&file.path).map(|bytes| bytes.to_vec()).unwrap_or_default();
    whole.resize(int(args, 1).max(0) as usize, 0);
    change(files, &file.path, now, whole);
    answer(Ok(0))
}

/// `mkdtemp(prefix)`: the folder that was made. Its six letters count up, so that a run repeats.
fn mkdtemp(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let asked = args.get_or_undefined(0).to_string(context)?.to_std_string_lossy();
    let cwd = host.program.borrow().cwd.clone();
    let files = &mut host.program.borrow_mut().files;
    let free = (0_u32..).map(|number| format!("{asked}{}", letters(number)));
    for name in free.take(1_000) {
        let at = match place(files, &normalize(&cwd, &name)) {
            Ok(at) => at,
            Err(errno) => return answer(Err(errno)),
        };
        if files.kind(&at).is_none() {
            files.insert(at, Kind::Folder, Arc::default(), 0o700);
            return Ok(JsString::from(name.as_str()).into());
        }
    }
    answer(Err(EEXIST))
}

/// Six letters for a number.
fn letters(number: u32) -> String {
    let mut left = number.wrapping_mul(2_654_435_761);
    let mut text = String::new();
    for _ in 0..6 {
        text.push(char::from(b'a' + (left % 26) as u8));
        left /= 26;
    }
    text
}
