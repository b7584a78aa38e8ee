//! The system calls that make, list and remove folders.

use super::content::Content;
use super::disk::{Disk, EEXIST};
use super::natives::{answer, int, path};
use super::paths::{EBUSY, EINVAL, ENOTEMPTY, EPERM, new_entry};
use super::tree::{Kind, normalize, parent};
use super::walk::{EACCES, ENOENT, ENOTDIR, Last};
use crate::runtime::{Host, host};
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue};

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
