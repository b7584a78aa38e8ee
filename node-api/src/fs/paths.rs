//! The system calls that name a file by its path.

use super::natives::{
    EACCES, EBADF, EEXIST, EISDIR, ENOENT, ENOTDIR, answer, change, describe, int, may, now, path, place, stamp,
};
use super::tree::{FileTree, Kind, normalize, parent};
use crate::runtime::host;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue};
use std::sync::Arc;

const EINVAL: i32 = -22;
const ENOTEMPTY: i32 = -39;

pub(super) fn stat(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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

pub(super) fn access(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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
pub(super) fn mkdir(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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
pub(super) fn readdir(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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

pub(super) fn unlink(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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

pub(super) fn rmdir(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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

pub(super) fn remove_all(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let path = path(&host, args, 0);
    let files = &mut host.program.borrow_mut().files;
    for inner in files.below(&path) {
        files.remove(&inner);
    }
    answer(Ok(0))
}

pub(super) fn rename(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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

pub(super) fn copy(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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
pub(super) fn link(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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

pub(super) fn symlink(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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

pub(super) fn readlink(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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

pub(super) fn realpath(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let path = path(&host, args, 0);
    let program = host.program.borrow();
    match program.files.resolve(&path) {
        Some(real) if program.files.kind(&real).is_some() => Ok(JsString::from(real.as_str()).into()),
        _ => answer(Err(ENOENT)),
    }
}

pub(super) fn chmod(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (path, mode) = (path(&host, args, 0), int(args, 1) as u32 & 0o7777);
    let files = &mut host.program.borrow_mut().files;
    let real = files.resolve(&path).unwrap_or_default();
    answer(files.entry_mut(&real).map(|node| node.mode = mode).map(|()| 0).ok_or(ENOENT))
}

/// `utimes(path, modified)`, in milliseconds since 1970.
pub(super) fn utimes(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (path, modified) = (path(&host, args, 0), args.get_or_undefined(1).as_number().unwrap_or_default());
    let files = &mut host.program.borrow_mut().files;
    let real = files.resolve(&path).unwrap_or_default();
    answer(files.entry_mut(&real).map(|node| node.modified = modified).map(|()| 0).ok_or(ENOENT))
}

pub(super) fn truncate(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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
pub(super) fn mkdtemp(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
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
