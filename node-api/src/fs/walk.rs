//! The way along a path, part by part, as the kernel goes it (`path_resolution(7)`).

use super::tree::{FileTree, Kind, parent};
use std::collections::VecDeque;

pub(super) const ENOENT: i32 = -2;
pub(super) const EACCES: i32 = -13;
pub(super) const ENOTDIR: i32 = -20;
const ENAMETOOLONG: i32 = -36;
const ELOOP: i32 = -40;

/// Links that a path may lead through, as Linux counts them.
const MAX_LINKS: u32 = 40;
/// Bytes of a name, and of a whole path with the zero at its end.
const MAX_NAME: usize = 255;
const MAX_PATH: usize = 4096;

/// Where a path leads.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The path without links, except perhaps for its last part.
    pub(super) path: String,
    /// What is there.
    pub(super) inode: Option<u64>,
    /// Whether the path ends like a folder's.
    pub(super) as_folder: bool,
}

/// Follows a path from the folder `cwd`; a link at its end only if `follow` says so.
pub(super) fn walk(files: &FileTree, cwd: &str, path: &str, follow: bool) -> Result<Found, i32> {
    if path.is_empty() {
        return Err(ENOENT);
    }
    if path.len() >= MAX_PATH {
        return Err(ENAMETOOLONG);
    }
    let mut at = if path.starts_with('/') { "/" } else { cwd }.to_owned();
    let mut left: VecDeque<String> = parts(path).collect();
    let as_folder = path.ends_with('/') || matches!(left.back().map(String::as_str), Some("." | "..") | None);
    let mut links = 0;
    while let Some(name) = left.pop_front() {
        let folder = files.entry(&at).ok_or(ENOENT)?;
        if folder.kind != Kind::Folder {
            return Err(ENOTDIR);
        }
        // The owner's permission to look inside.
        if folder.mode & 0o100 == 0 {
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
            return if left.is_empty() { Ok(Found { path: inner, inode: None, as_folder }) } else { Err(ENOENT) };
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
    Ok(Found { path: at, inode, as_folder })
}

fn parts(path: &str) -> impl Iterator<Item = String> {
    path.split('/').filter(|part| !part.is_empty()).map(str::to_owned)
}
