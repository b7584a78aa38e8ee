//! The system calls that name a file by its path, but for those that make, list and remove folders.

use super::descriptors::OpenFile;
use super::devices;
use super::disk::{Disk, EEXIST, EISDIR};
use super::natives::{O_CREAT, O_EXCL, O_TRUNC, O_WRONLY, answer, describe, int, number, open_file, path, times};
use super::tree::{Kind, Node, parent};
use super::walk::{EACCES, ENAMETOOLONG, ENOENT, ENOTDIR, Entry, Last, MAX_PATH};
use crate::runtime::host;
use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue};

pub(super) const EPERM: i32 = -1;
pub(super) const EBUSY: i32 = -16;
pub(super) const EINVAL: i32 = -22;
pub(super) const ENOTEMPTY: i32 = -39;

/// Who owns everything: the one user that there is.
const OWNER: f64 = 1000.0;

pub(super) fn stat(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (host, follow) = (host(context), args.get_or_undefined(1).to_boolean());
    if devices::is_named(&path(args, 0)) {
        return Ok(devices::describe(&host, context));
    }
    let node = {
        let disk = Disk::of(&host);
        disk.find(&path(args, 0), follow).and_then(|inode| disk.node(inode).cloned())
    };
    node.map_or_else(|errno| answer(Err(errno)), |node| Ok(describe(&node, context)))
}

pub(super) fn access(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    if devices::is_named(&path(args, 0)) {
        return answer(if int(args, 1) & 1 == 0 { Ok(()) } else { Err(EACCES) });
    }
    let disk = Disk::of(&host);
    let wanted = int(args, 1).max(0) as u32 & 7;
    answer(disk.find(&path(args, 0), true).and_then(|inode| disk.may(inode, wanted).then_some(()).ok_or(EACCES)))
}

/// The entry at which something new is to stand (`filename_create` of Linux).
pub(super) fn new_entry(disk: &Disk<'_>, path: &str, is_folder: bool) -> Result<Entry, i32> {
    let entry = disk.entry(path)?;
    if entry.last != Last::Name || disk.stands(&entry).is_some() {
        return Err(EEXIST);
    }
    if entry.as_folder && !is_folder {
        return Err(ENOENT);
    }
    Ok(entry)
}

pub(super) fn unlink(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    answer(unlink_entry(&mut Disk::of(&host), &path(args, 0)))
}

/// `do_unlinkat` of Linux.
pub(super) fn unlink_entry(disk: &mut Disk<'_>, path: &str) -> Result<(), i32> {
    let entry = disk.entry(path)?;
    if entry.last != Last::Name {
        return Err(EISDIR);
    }
    let (_, kind) = disk.stands(&entry).ok_or(ENOENT)?;
    if entry.as_folder {
        return Err(if kind == Kind::Folder { EISDIR } else { ENOTDIR });
    }
    disk.check_folder(&entry.path)?;
    if kind == Kind::Folder {
        return Err(EISDIR);
    }
    disk.remove(&entry.path)
}

pub(super) fn rename(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    answer(rename_entry(&mut Disk::of(&host), &path(args, 0), &path(args, 1)))
}

/// `do_renameat2` and `vfs_rename` of Linux.
fn rename_entry(disk: &mut Disk<'_>, from: &str, to: &str) -> Result<(), i32> {
    let (from, to) = (disk.entry(from)?, disk.entry(to)?);
    if from.last != Last::Name || to.last != Last::Name {
        return Err(EBUSY);
    }
    let (moved, kind) = disk.stands(&from).ok_or(ENOENT)?;
    let there = disk.stands(&to);
    let is_folder = kind == Kind::Folder;
    if !is_folder && (from.as_folder || to.as_folder) {
        return Err(ENOTDIR);
    }
    let is_below = |inner: &Entry, outer: &Entry| inner.path.starts_with(&format!("{}/", outer.path));
    if is_below(&to, &from) {
        return Err(EINVAL);
    }
    if is_below(&from, &to) {
        return Err(ENOTEMPTY);
    }
    if there.is_some_and(|(inode, _)| inode == moved) {
        return Ok(());
    }
    disk.check_folder(&from.path)?;
    disk.check_folder(&to.path)?;
    match there {
        Some((_, Kind::File | Kind::Link)) if is_folder => return Err(ENOTDIR),
        Some((_, Kind::Folder)) if !is_folder => return Err(EISDIR),
        _ => {}
    }
    // A folder that moves gets another entry "..".
    if is_folder && parent(&from.path) != parent(&to.path) && !disk.may(moved, 2) {
        return Err(EACCES);
    }
    if is_folder && there.is_some() && !disk.files().list(&to.path).is_empty() {
        return Err(ENOTEMPTY);
    }
    disk.rename(&from.path, &to.path)
}

/// `copy(from, to, mode)`: 1 in the mode means that `to` must not exist.
pub(super) fn copy(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let exclusive = int(args, 2) & 1 != 0;
    let (from, to) = (path(args, 0), path(args, 1));
    if devices::is_named(&from) || devices::is_named(&to) {
        return answer(copy_device(&mut Disk::of(&host), &from, &to, exclusive));
    }
    answer(copy_file(&mut Disk::of(&host), &path(args, 0), &path(args, 1), exclusive))
}

/// As libuv copies (`uv__fs_copyfile`): both are opened before anything is read, and what fails leaves no target behind.
fn copy_file(disk: &mut Disk<'_>, from: &str, to: &str, exclusive: bool) -> Result<(), i32> {
    let source = open_file(disk, from, 0, 0)?;
    let mode = disk.node(source.inode)?.mode;
    let flags = O_WRONLY | O_CREAT | if exclusive { O_EXCL } else { 0 };
    let copied = open_file(disk, to, flags, mode as i32).and_then(|target| {
        let copied = fill(disk, source.inode, &target, mode);
        disk.closed(&target);
        copied.or_else(|errno| unlink_entry(disk, to).and(Err(errno)))
    });
    disk.closed(&source);
    copied
}

/// The same where one of the two is a device: it gives nothing, and cannot be emptied first.
fn copy_device(disk: &mut Disk<'_>, from: &str, to: &str, exclusive: bool) -> Result<(), i32> {
    if !devices::is_named(from) {
        let source = open_file(disk, from, 0, 0)?;
        disk.closed(&source);
    }
    if devices::is_named(to) {
        return Err(if exclusive { EEXIST } else { EINVAL });
    }
    let flags = O_WRONLY | O_CREAT | O_TRUNC | if exclusive { O_EXCL } else { 0 };
    let target = open_file(disk, to, flags, devices::MODE)?;
    disk.closed(&target);
    Ok(())
}

/// Gives the open file `target` what `source` holds.
fn fill(disk: &mut Disk<'_>, source: u64, target: &OpenFile, mode: u32) -> Result<(), i32> {
    let (inode, path) = (target.inode, &target.path);
    if inode == source {
        return Ok(());
    }
    disk.modify(inode, path, |content| content.resize(0));
    disk.set(inode, path, |node| node.mode = mode);
    let copy = disk.read(source)?.copied();
    if !copy.is_empty() {
        disk.modify(inode, path, |content| *content = copy);
    }
    Ok(())
}

pub(super) fn link(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let mut disk = Disk::of(&host);
    let result = disk.find(&path(args, 0), false).and_then(|inode| {
        let to = new_entry(&disk, &path(args, 1), false)?;
        disk.check_folder(&to.path)?;
        match disk.node(inode)?.kind {
            Kind::Folder => Err(EPERM),
            Kind::File | Kind::Link => disk.link(inode, &to.path),
        }
    });
    answer(result)
}

pub(super) fn symlink(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let target = path(args, 0);
    let mut disk = Disk::of(&host);
    let result = match target.len() {
        0 => Err(ENOENT),
        MAX_PATH.. => Err(ENAMETOOLONG),
        _ => new_entry(&disk, &path(args, 1), false),
    };
    let made = result.and_then(|at| disk.create(&at.path, Kind::Link, target.into_bytes().into(), 0o777));
    answer(made.map(drop))
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
    if devices::is_named(&path(args, 0)) {
        return Ok(JsString::from(path(args, 0).as_str()).into());
    }
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

/// `utimes(path, accessed, modified, follow)`, each time as two numbers.
pub(super) fn utimes(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let follow = args.get_or_undefined(5).to_boolean();
    answer(change(&mut Disk::of(&host), &path(args, 0), follow, times(args)))
}
