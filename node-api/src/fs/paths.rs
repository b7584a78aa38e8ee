//! The system calls that name a file by its path.

use super::content::Content;
use super::disk::{Disk, EEXIST, EISDIR};
use super::natives::{answer, describe, int, number, path, times};
use super::tree::{Kind, Node, normalize, parent};
use super::walk::{EACCES, ENOENT, ENOTDIR};
use crate::runtime::{Host, host};
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue};

const EPERM: i32 = -1;
const EBUSY: i32 = -16;
const EINVAL: i32 = -22;
const ENOTEMPTY: i32 = -39;

/// Who owns everything: the one user that there is.
const OWNER: f64 = 1000.0;

pub(super) fn stat(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (host, follow) = (host(context), args.get_or_undefined(1).to_boolean());
    let node = {
        let disk = Disk::of(&host);
        disk.find(&path(args, 0), follow).and_then(|inode| disk.node(inode).cloned())
    };
    node.map_or_else(|errno| answer(Err(errno)), |node| Ok(describe(&node, context)))
}

pub(super) fn access(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let disk = Disk::of(&host);
    let wanted = int(args, 1).max(0) as u32 & 7;
    answer(disk.find(&path(args, 0), true).and_then(|inode| disk.may(inode, wanted).then_some(()).ok_or(EACCES)))
}

/// `mkdir(path, mode, recursive)`: 0, or the first folder that was made.
pub(super) fn mkdir(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let (asked, mode) = (path(args, 0), int(args, 1) as u32);
    let mut disk = Disk::of(&host);
    if !args.get_or_undefined(2).to_boolean() {
        return answer(make_folder(&mut disk, &asked, mode));
    }
    match make_folders(&mut disk, &asked, mode) {
        Ok(Some(first)) => Ok(JsString::from(first.as_str()).into()),
        Ok(None) => answer(Ok(())),
        Err(errno) => answer(Err(errno)),
    }
}

fn make_folder(disk: &mut Disk<'_>, asked: &str, mode: u32) -> Result<(), i32> {
    let found = disk.walk(asked, false)?;
    if found.inode.is_some() {
        return Err(EEXIST);
    }
    disk.create(&found, Kind::Folder, Content::default(), mode).map(drop)
}

/// Makes a folder and what is missing above it; the first one, as the path that was asked for names it.
fn make_folders(disk: &mut Disk<'_>, asked: &str, mode: u32) -> Result<Option<String>, i32> {
    let mut missing = Vec::new();
    let mut at = asked.trim_end_matches('/');
    loop {
        match disk.walk(if at.is_empty() { "/" } else { at }, true) {
            Ok(found) if found.inode.is_none() => missing.push(at),
            Ok(found) if disk.kind_at(&found) == Some(Kind::Folder) => break,
            Ok(_) => return Err(if missing.is_empty() { EEXIST } else { ENOTDIR }),
            Err(ENOENT) => missing.push(at),
            Err(errno) => return Err(errno),
        }
        at = match at.rfind('/') {
            Some(end) => at[..end].trim_end_matches('/'),
            None => ".",
        };
    }
    for folder in missing.iter().rev() {
        match make_folder(disk, folder, mode) {
            Ok(()) | Err(EEXIST) => {}
            Err(errno) => return Err(errno),
        }
    }
    Ok(missing.last().map(|first| first.to_string()))
}

/// `readdir(path)`: pairs of name and kind.
pub(super) fn readdir(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let entries = list(&host, &path(args, 0));
    let entries = match entries {
        Ok(entries) => entries,
        Err(errno) => return answer(Err(errno)),
    };
    let pairs: Vec<JsValue> = entries
        .into_iter()
        .map(|(name, kind)| {
            let pair: [JsValue; 2] = [JsString::from(name.as_str()).into(), kind.into()];
            JsArray::from_iter(pair, context).into()
        })
        .collect();
    Ok(JsArray::from_iter(pairs, context).into())
}

fn list(host: &Host, path: &str) -> Result<Vec<(String, i32)>, i32> {
    let disk = Disk::of(host);
    let folder = disk.folder(path)?;
    let inner = |name: &str| if folder == "/" { format!("/{name}") } else { format!("{folder}/{name}") };
    let kind = |name: &str| match disk.files().entry(&inner(name)).map(|node| node.kind) {
        Some(Kind::Folder) => 1,
        Some(Kind::Link) => 2,
        _ => 0,
    };
    Ok(disk.files().list(&folder).into_iter().map(|name| (name.clone(), kind(&name))).collect())
}

pub(super) fn unlink(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let mut disk = Disk::of(&host);
    answer(disk.walk(&path(args, 0), false).and_then(|found| match disk.kind_at(&found) {
        Some(Kind::Folder) => Err(EISDIR),
        Some(_) => disk.remove(&found.path),
        None => Err(ENOENT),
    }))
}

pub(super) fn rmdir(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let asked = path(args, 0);
    let mut disk = Disk::of(&host);
    answer(disk.walk(&asked, false).and_then(|found| match disk.kind_at(&found) {
        Some(Kind::Folder) if found.path == "/" => Err(EBUSY),
        Some(Kind::Folder) if asked.ends_with("/.") || asked == "." => Err(EINVAL),
        Some(Kind::Folder) if !disk.files().list(&found.path).is_empty() => Err(ENOTEMPTY),
        Some(Kind::Folder) => disk.remove(&found.path),
        Some(_) => Err(ENOTDIR),
        None => Err(ENOENT),
    }))
}

/// `removeAll(path)`: the entry and everything in it, the innermost first.
pub(super) fn remove_all(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let mut disk = Disk::of(&host);
    answer(disk.walk(&path(args, 0), false).and_then(|found| {
        let paths = disk.files().below(&found.path);
        paths.iter().rev().try_for_each(|path| disk.remove(path))
    }))
}

pub(super) fn rename(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    answer(rename_entry(&mut Disk::of(&host), &path(args, 0), &path(args, 1)))
}

fn rename_entry(disk: &mut Disk<'_>, from: &str, to: &str) -> Result<(), i32> {
    // A name is moved, and these are none.
    let is_nameless = |path: &str| matches!(path.trim_end_matches('/').rsplit('/').next(), Some("" | "." | ".."));
    if !from.is_empty() && !to.is_empty() && (is_nameless(from) || is_nameless(to)) {
        return Err(EBUSY);
    }
    let (from, to) = (disk.walk(from, false)?, disk.walk(to, false)?);
    let Some(kind) = disk.kind_at(&from) else { return Err(ENOENT) };
    match (kind, disk.kind_at(&to)) {
        _ if from.inode == to.inode => return Ok(()),
        (Kind::Folder, _) if to.path.starts_with(&format!("{}/", from.path)) => return Err(EINVAL),
        (Kind::Folder, Some(Kind::Folder)) if !disk.files().list(&to.path).is_empty() => return Err(ENOTEMPTY),
        (_, Some(Kind::Folder)) if from.path.starts_with(&format!("{}/", to.path)) => return Err(ENOTEMPTY),
        (Kind::Folder, Some(Kind::File | Kind::Link)) => return Err(ENOTDIR),
        (Kind::File | Kind::Link, Some(Kind::Folder)) => return Err(EISDIR),
        (Kind::File | Kind::Link, None) if to.as_folder => return Err(ENOTDIR),
        _ => {}
    }
    disk.rename(&from.path, &to.path)
}

/// `copy(from, to, mode)`: 1 in the mode means that `to` must not exist.
pub(super) fn copy(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let exclusive = int(args, 2) & 1 != 0;
    answer(copy_file(&mut Disk::of(&host), &path(args, 0), &path(args, 1), exclusive))
}

fn copy_file(disk: &mut Disk<'_>, from: &str, to: &str, exclusive: bool) -> Result<(), i32> {
    let source = disk.find(from, true)?;
    let mode = disk.node(source)?.mode;
    let may_read = disk.may(source, 4);
    let target = disk.walk(to, !exclusive)?;
    // The target is opened before the source is read, so that its errors come first.
    if !may_read {
        return Err(EACCES);
    }
    match disk.kind_at(&target) {
        Some(_) if exclusive => return Err(EEXIST),
        Some(Kind::Folder) => return Err(EISDIR),
        _ if disk.node(source)?.kind == Kind::Folder => return Err(EISDIR),
        _ => {}
    }
    if target.inode == Some(source) {
        return Ok(());
    }
    let inode = match target.inode {
        Some(inode) if !disk.may(inode, 2) => return Err(EACCES),
        Some(inode) => inode,
        None => disk.create(&target, Kind::File, Content::default(), mode)?,
    };
    let copy = disk.read(source)?.copied();
    disk.modify(inode, &target.path, |content| content.resize(0));
    disk.set(inode, &target.path, |node| node.mode = mode);
    if !copy.is_empty() {
        disk.modify(inode, &target.path, |content| *content = copy);
    }
    Ok(())
}

pub(super) fn link(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let mut disk = Disk::of(&host);
    let result = disk.walk(&path(args, 0), false).and_then(|from| {
        let inode = from.inode.ok_or(ENOENT)?;
        let to = disk.walk(&path(args, 1), false)?;
        match disk.node(inode)?.kind {
            _ if to.inode.is_some() => Err(EEXIST),
            Kind::Folder => Err(EPERM),
            Kind::File | Kind::Link => disk.link(inode, &to),
        }
    });
    answer(result)
}

pub(super) fn symlink(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let target = path(args, 0);
    let mut disk = Disk::of(&host);
    let result = disk.walk(&path(args, 1), false).and_then(|at| match at.inode {
        Some(_) => Err(EEXIST),
        None if target.is_empty() => Err(ENOENT),
        None => disk.create(&at, Kind::Link, target.into_bytes().into(), 0o777).map(drop),
    });
    answer(result)
}

pub(super) fn readlink(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let disk = Disk::of(&host);
    let node = disk.find(&path(args, 0), false).and_then(|inode| disk.node(inode));
    match node {
        Ok(node) if node.kind == Kind::Link => {
            Ok(JsString::from(&*String::from_utf8_lossy(&node.content.whole())).into())
        }
        Ok(_) => answer(Err(EINVAL)),
        Err(errno) => answer(Err(errno)),
    }
}

pub(super) fn realpath(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    match Disk::of(&host).walk(&path(args, 0), true) {
        Ok(found) if found.inode.is_some() => Ok(JsString::from(found.path.as_str()).into()),
        Ok(_) => answer(Err(ENOENT)),
        Err(errno) => answer(Err(errno)),
    }
}

/// Changes what a path leads to.
fn change(disk: &mut Disk<'_>, path: &str, follow: bool, set: impl FnOnce(&mut Node)) -> Result<(), i32> {
    let found = disk.walk(path, follow)?;
    let inode = found.inode.ok_or(ENOENT)?;
    disk.set(inode, &found.path, set);
    Ok(())
}

pub(super) fn chmod(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (host, mode) = (host(context), int(args, 1) as u32 & 0o7777);
    answer(change(&mut Disk::of(&host), &path(args, 0), true, |node| node.mode = mode))
}

/// `chown(path, user, group, follow)`: who is not the superuser can give things only to himself.
pub(super) fn chown(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let mut disk = Disk::of(&host);
    let found = disk.walk(&path(args, 0), args.get_or_undefined(3).to_boolean());
    let (user, group) = (number(args, 1, -1.0), number(args, 2, -1.0));
    answer(found.and_then(|found| give(&mut disk, found.inode.ok_or(ENOENT)?, &found.path, user, group)))
}

/// Gives an inode to a user and a group; -1 changes nothing.
pub(super) fn give(disk: &mut Disk<'_>, inode: u64, path: &str, user: f64, group: f64) -> Result<(), i32> {
    let is_own = |id: f64| id == OWNER || id == -1.0 || id == f64::from(u32::MAX);
    if !is_own(user) || !is_own(group) {
        return Err(EPERM);
    }
    disk.set(inode, path, |_| {});
    Ok(())
}

/// `utimes(path, accessed, modified, follow)`, in milliseconds since 1970.
pub(super) fn utimes(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let follow = args.get_or_undefined(3).to_boolean();
    answer(change(&mut Disk::of(&host), &path(args, 0), follow, times(args)))
}

/// `mkdtemp(prefix)`: the folder that was made. Its six letters count up, so that a run repeats.
pub(super) fn mkdtemp(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let asked = path(args, 0);
    let mut disk = Disk::of(&host);
    let above = normalize(disk.cwd(), &format!("{asked}X"));
    if let Err(errno) = disk.folder(parent(&above)) {
        return answer(Err(errno));
    }
    for name in (0_u32..1_000).map(|number| format!("{asked}{}", letters(number))) {
        match make_folder(&mut disk, &name, 0o700) {
            Ok(()) => return Ok(JsString::from(name.as_str()).into()),
            Err(EEXIST) => {}
            Err(errno) => return answer(Err(errno)),
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
