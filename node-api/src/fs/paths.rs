//! The system calls that name a file by its path.

use super::content::Content;
use super::descriptors::OpenFile;
use super::devices;
use super::disk::{Disk, EEXIST, EISDIR};
use super::natives::{O_CREAT, O_EXCL, O_TRUNC, O_WRONLY, answer, describe, int, number, open_file, path, times};
use super::tree::{Kind, Node, normalize, parent};
use super::walk::{EACCES, ENAMETOOLONG, ENOENT, ENOTDIR, Entry, Last, MAX_PATH};
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

/// The entry at which something new is to stand (`filename_create` of Linux).
fn new_entry(disk: &Disk<'_>, path: &str, is_folder: bool) -> Result<Entry, i32> {
    let entry = disk.entry(path)?;
    if entry.last != Last::Name || disk.stands(&entry).is_some() {
        return Err(EEXIST);
    }
    if entry.as_folder && !is_folder {
        return Err(ENOENT);
    }
    Ok(entry)
}

fn make_folder(disk: &mut Disk<'_>, asked: &str, mode: u32) -> Result<(), i32> {
    let entry = new_entry(disk, asked, true)?;
    disk.create(&entry.path, Kind::Folder, Content::default(), mode).map(drop)
}

/// Makes a folder and what is missing above it, as Node's binding does (`MKDirpSync`); the first one, as the path that was
/// asked for names it.
fn make_folders(disk: &mut Disk<'_>, asked: &str, mode: u32) -> Result<Option<String>, i32> {
    let mut left = vec![asked];
    let mut first = None;
    while let Some(next) = left.pop() {
        let mut result = make_folder(disk, next, mode);
        let above = next.rfind('/').map_or(next, |end| &next[..end]);
        if result == Err(ENOENT) {
            if above != next {
                left.extend([next, above]);
                continue;
            }
            if left.is_empty() {
                result = Err(EEXIST);
            }
        }
        match result {
            Ok(()) => _ = first.get_or_insert_with(|| next.to_owned()),
            Err(ENOENT) => {}
            Err(errno @ (EACCES | ENOTDIR | EPERM)) => return Err(errno),
            Err(errno) => {
                let inode = disk.find(next, true)?;
                if disk.node(inode)?.kind != Kind::Folder {
                    return Err(if errno == EEXIST && !left.is_empty() { ENOTDIR } else { EEXIST });
                }
            }
        }
    }
    Ok(first)
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

pub(super) fn rmdir(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    answer(remove_folder(&mut Disk::of(&host), &path(args, 0)))
}

/// `do_rmdir` of Linux.
pub(super) fn remove_folder(disk: &mut Disk<'_>, path: &str) -> Result<(), i32> {
    let entry = disk.entry(path)?;
    match entry.last {
        Last::Name => {}
        Last::Dot => return Err(EINVAL),
        Last::DotDot => return Err(ENOTEMPTY),
        Last::Root => return Err(EBUSY),
    }
    let (_, kind) = disk.stands(&entry).ok_or(ENOENT)?;
    disk.check_folder(&entry.path)?;
    if kind != Kind::Folder {
        return Err(ENOTDIR);
    }
    if !disk.files().list(&entry.path).is_empty() {
        return Err(ENOTEMPTY);
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
