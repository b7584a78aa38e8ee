//! The way along a path, part by part, as the kernel goes it (`path_resolution(7)`).

use super::tree::{FileTree, Kind, parent};
use std::collections::VecDeque;

pub(super) const ENOENT: i32 = -2;
pub(super) const EACCES: i32 = -13;
pub(super) const ENOTDIR: i32 = -20;
pub(super) const ENAMETOOLONG: i32 = -36;
const ELOOP: i32 = -40;

/// Links that a path may lead through, as Linux counts them.
const MAX_LINKS: u32 = 40;
/// Bytes of a name, and of a whole path with the zero at its end.
const MAX_NAME: usize = 255;
pub(super) const MAX_PATH: usize = 4096;

/// The owner's permission to look inside a folder.
pub(super) const SEARCH: u32 = 0o100;

/// Where a path leads.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The path without links, except perhaps for its last part.
    pub(super) path: String,
    /// What is there.
    pub(super) inode: Option<u64>,
    /// Whether a link at the end of the path leads to what has to be a folder: a slash follows.
    pub(super) link_to_folder: bool,
}

/// What a path ends with, where the entry itself is meant and not what it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Last {
    /// A name in a folder.
    Name,
    /// The folder itself.
    Dot,
    /// The folder above.
    DotDot,
    /// The root: nothing but slashes.
    Root,
}

/// An entry of a folder, which may be there or not.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The path of the entry without links on the way to it; of the folder itself where the path ends with no name.
    pub(super) path: String,
    /// What the path ends with.
    pub(super) last: Last,
    /// Whether a slash follows.
    pub(super) as_folder: bool,
}

/// Follows a path up to its last part, as the kernel does before it makes, moves or removes an entry (`filename_parentat`).
pub(super) fn entry(files: &FileTree, cwd: &str, path: &str) -> Result<Entry, i32> {
    let trimmed = path.trim_end_matches('/');
    let as_folder = trimmed.len() < path.len();
    if path.is_empty() || path.len() >= MAX_PATH || trimmed.is_empty() {
        let Found { path, .. } = walk(files, cwd, path, false)?;
        return Ok(Entry { path, last: Last::Root, as_folder });
    }
    let (above, name) = trimmed.rsplit_once('/').map_or((".", trimmed), |(above, name)| (above, name));
    // A slash at the end says that it has to be a folder.
    let folder = walk(files, cwd, &format!("{above}/"), true)?.path;
    let mode = files.entry(&folder).ok_or(ENOENT)?.mode;
    if mode & SEARCH == 0 {
        return Err(EACCES);
    }
    let last = match name {
        "." => Last::Dot,
        ".." => Last::DotDot,
        name if name.len() > MAX_NAME => return Err(ENAMETOOLONG),
        _ => Last::Name,
    };
    let path = match last {
        Last::Name if folder == "/" => format!("/{name}"),
        Last::Name => format!("{folder}/{name}"),
        _ => folder,
    };
    Ok(Entry { path, last, as_folder })
}

/// Follows a path from the folder `cwd`; a link at its end only if `follow` says so.
pub(super) fn walk(files: &FileTree, cwd: &str, path: &str, follow: bool) -> Result<Found, i32> {
    let found = walk_to_open(files, cwd, path, follow)?;
    match found.inode.and_then(|inode| files.node(inode)) {
        Some(node) if found.link_to_folder && node.kind == Kind::File => Err(ENOTDIR),
        _ => Ok(found),
    }
}

/// The same for what may be made at its end: it is left open whether what a link leads to is what it says.
pub(super) fn walk_to_open(files: &FileTree, cwd: &str, path: &str, follow: bool) -> Result<Found, i32> {
    if path.is_empty() {
        return Err(ENOENT);
    }
    if path.len() >= MAX_PATH {
        return Err(ENAMETOOLONG);
    }
    let mut at = if path.starts_with('/') { "/" } else { cwd }.to_owned();
    let mut left: VecDeque<String> = parts(path).collect();
    let as_folder = path.ends_with('/') || matches!(left.back().map(String::as_str), Some("." | "..") | None);
    let (mut links, mut link_to_folder) = (0, false);
    while let Some(name) = left.pop_front() {
        let folder = files.entry(&at).ok_or(ENOENT)?;
        if folder.kind != Kind::Folder {
            return Err(ENOTDIR);
        }
        if folder.mode & SEARCH == 0 {
            return Err(EACCES);
        }
        match name.as_str() {
            "." => continue,
            ".." => {
                at = parent(&at).to_owned();
                continue;
            }
            name if name.len() > MAX_NAME => return Err(ENAMETOOLONG),
            _ => {}
        }
        let inner = if at == "/" { format!("/{name}") } else { format!("{at}/{name}") };
        let Some(node) = files.entry(&inner) else {
            return if left.is_empty() { Ok(Found { path: inner, inode: None, link_to_folder }) } else { Err(ENOENT) };
        };
        if node.kind != Kind::Link || (left.is_empty() && !follow && !as_folder) {
            at = inner;
            continue;
        }
        links += 1;
        if links > MAX_LINKS {
            return Err(ELOOP);
        }
        let target = String::from_utf8_lossy(&node.content.whole()).into_owned();
        link_to_folder |= left.is_empty() && target.ends_with('/');
        if target.starts_with('/') {
            "/".clone_into(&mut at);
        }
        for part in parts(&target).collect::<Vec<_>>().into_iter().rev() {
            left.push_front(part);
        }
    }
    let node = files.entry(&at).ok_or(ENOENT)?;
    if as_folder && node.kind == Kind::File {
        return Err(ENOTDIR);
    }
    let inode = Some(node.inode);
    Ok(Found { path: at, inode, link_to_folder })
}

fn parts(path: &str) -> impl Iterator<Item = String> {
    path.split('/').filter(|part| !part.is_empty()).map(str::to_owned)
}
