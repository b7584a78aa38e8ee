//! Files and folders in memory: names that lead to inodes, as on a Linux disk.

use super::content::Content;
use super::walk::{EACCES, ENOENT, ENOTDIR, SEARCH, walk};
use crate::runtime::clock;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
}

/// Nanoseconds since 1970: seconds may be any that a number of JavaScript gives.
pub type Time = i128;

/// A file, folder or link, whatever its names are.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// A file's bytes, or the target of a link.
    pub content: Content,
    /// Permission bits.
    pub mode: u32,
    /// Identity that a rename keeps.
    pub inode: u64,
    /// Names that lead here; for a folder 2 and one for each folder in it.
    pub links: u32,
    /// Descriptors that are open on it: it lives as long as there is one, without any name.
    pub open: u32,
    /// When its bytes were last read.
    pub accessed: Time,
    /// When its bytes last changed.
    pub modified: Time,
    /// When anything about it last changed.
    pub changed: Time,
    /// When it was made.
    pub created: Time,
}

/// When what was there before the program was made: a day before.
const MADE: Time = (clock::EPOCH as Time - 86_400_000) * 1_000_000;
/// Inode of the root folder.
const ROOT: u64 = 1;

/// A file system: absolute, normalized paths and what they lead to. Listings are in the order of names.
#[derive(Clone, Debug)]
pub struct FileTree {
    names: BTreeMap<String, u64>,
    nodes: BTreeMap<u64, Node>,
    next_inode: u64,
}

impl Default for FileTree {
    fn default() -> Self {
        let mut tree = FileTree { names: BTreeMap::new(), nodes: BTreeMap::new(), next_inode: ROOT };
        tree.insert("/".to_owned(), Kind::Folder, Content::default(), 0o755);
        tree
    }
}

impl FileTree {
    /// A tree that has only its root.
    pub fn new() -> FileTree {
        FileTree::default()
    }

    /// Writes a file; folders above it are made.
    pub fn write(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        let path = normalize("/", path);
        self.make_folders(parent(&path));
        let content = Content::from(bytes.into());
        match self.entry_mut(&path) {
            Some(node) => node.content = content,
            None => {
                self.insert(path, Kind::File, content, 0o644);
            }
        }
    }

    /// Makes a symbolic link; folders above it are made.
    pub fn link(&mut self, path: &str, target: &str) {
        let path = normalize("/", path);
        self.make_folders(parent(&path));
        self.insert(path, Kind::Link, target.as_bytes().to_vec().into(), 0o777);
    }

    /// Makes a folder and all above it.
    pub fn make_folders(&mut self, path: &str) {
        let path = normalize("/", path);
        if self.names.contains_key(&path) {
            return;
        }
        self.make_folders(parent(&path));
        // Everybody may make files in that one, and remove only his own.
        let mode = if path == "/tmp" { 0o1777 } else { 0o755 };
        self.insert(path, Kind::Folder, Content::default(), mode);
    }

    /// Adds something new whose folder exists; its inode.
    pub fn insert(&mut self, path: String, kind: Kind, content: Content, mode: u32) -> u64 {
        let inode = self.next_inode;
        self.next_inode += 1;
        let (links, at) = (if kind == Kind::Folder { 1 } else { 0 }, MADE);
        let node =
            Node { kind, content, mode, inode, links, open: 0, accessed: at, modified: at, changed: at, created: at };
        self.nodes.insert(inode, node);
        self.name(path, inode);
        inode
    }

    /// Gives an inode a name whose folder exists.
    pub fn name(&mut self, path: String, inode: u64) {
        let Some(node) = self.nodes.get_mut(&inode) else { return };
        node.links += 1;
        let is_folder = node.kind == Kind::Folder;
        if is_folder && let Some(above) = self.entry_mut(parent(&path)) {
            above.links += 1;
        }
        self.names.insert(path, inode);
    }

    /// Takes a name away. What has no name and is not open is gone then.
    pub fn remove(&mut self, path: &str) {
        let Some(inode) = self.names.remove(path) else { return };
        let Some(node) = self.nodes.get_mut(&inode) else { return };
        node.links -= 1;
        if node.kind == Kind::Folder {
            node.links = 0;
            if let Some(above) = self.entry_mut(parent(path)) {
                above.links -= 1;
            }
        }
        self.forget_if_lost(inode);
    }

    /// Moves a name and all names below it.
    pub fn rename(&mut self, from: &str, to: &str) {
        for path in self.below(from) {
            if let Some(inode) = self.names.remove(&path) {
                self.names.insert(format!("{to}{}", &path[from.len()..]), inode);
            }
        }
        let is_folder = self.entry(to).is_some_and(|node| node.kind == Kind::Folder);
        if is_folder && parent(from) != parent(to) {
            if let Some(above) = self.entry_mut(parent(from)) {
                above.links -= 1;
            }
            if let Some(above) = self.entry_mut(parent(to)) {
                above.links += 1;
            }
        }
    }

    /// Counts a descriptor in.
    pub fn opened(&mut self, inode: u64) {
        if let Some(node) = self.nodes.get_mut(&inode) {
            node.open += 1;
        }
    }

    /// Counts a descriptor out; whether the inode is gone now.
    pub fn closed(&mut self, inode: u64) -> bool {
        if let Some(node) = self.nodes.get_mut(&inode) {
            node.open = node.open.saturating_sub(1);
        }
        self.forget_if_lost(inode)
    }

    fn forget_if_lost(&mut self, inode: u64) -> bool {
        let lost = self.nodes.get(&inode).is_some_and(|node| node.links == 0 && node.open == 0);
        if lost {
            self.nodes.remove(&inode);
        }
        lost
    }

    /// Every name, with what it leads to.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.names.iter().filter_map(|(path, inode)| Some((path.as_str(), self.nodes.get(inode)?)))
    }

    /// What an inode holds.
    pub fn node(&self, inode: u64) -> Option<&Node> {
        self.nodes.get(&inode)
    }

    /// The same, to change it.
    pub fn node_mut(&mut self, inode: u64) -> Option<&mut Node> {
        self.nodes.get_mut(&inode)
    }

    /// The entry at a path, links not followed.
    pub fn entry(&self, path: &str) -> Option<&Node> {
        self.nodes.get(self.names.get(path)?)
    }

    /// The same, to change it.
    pub fn entry_mut(&mut self, path: &str) -> Option<&mut Node> {
        self.nodes.get_mut(self.names.get(path)?)
    }

    /// What a path leads to, links followed. The root exists always.
    pub fn kind(&self, path: &str) -> Option<Kind> {
        self.entry(&self.resolve(path)?).map(|node| node.kind)
    }

    /// The folder that a process in `cwd` goes to (`chdir(2)`).
    ///
    /// # Errors
    /// The negative error number that Linux would return.
    pub fn enter(&self, cwd: &str, path: &str) -> Result<String, i32> {
        let found = walk(self, cwd, path, true)?;
        match found.inode.and_then(|inode| self.node(inode)) {
            None => Err(ENOENT),
            Some(node) if node.kind != Kind::Folder => Err(ENOTDIR),
            Some(node) if node.mode & SEARCH == 0 => Err(EACCES),
            Some(_) => Ok(found.path),
        }
    }

    /// A file's bytes, links followed.
    pub fn read(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        self.entry(&self.resolve(path)?).filter(|node| node.kind == Kind::File).map(|node| node.content.whole())
    }

    /// The path without links, whose last part need not exist; none when the way there does not.
    pub fn resolve(&self, path: &str) -> Option<String> {
        walk(self, "/", path, true).ok().map(|found| found.path)
    }

    /// A name of an inode: the one asked for if it still is one, else the first.
    pub fn name_of(&self, inode: u64, asked: &str) -> Option<String> {
        if self.names.get(asked) == Some(&inode) {
            return Some(asked.to_owned());
        }
        self.names.iter().find(|&(_, other)| *other == inode).map(|(path, _)| path.clone())
    }

    /// Names directly in a folder, sorted.
    pub fn list(&self, folder: &str) -> Vec<String> {
        let prefix = if folder == "/" { "/".to_owned() } else { format!("{folder}/") };
        let below = self.names.range(prefix.clone()..).take_while(|(path, _)| path.starts_with(&prefix));
        let names = below.map(|(path, _)| &path[prefix.len()..]).filter(|rest| !rest.is_empty() && !rest.contains('/'));
        names.map(str::to_owned).collect()
    }

    /// Every path at or below one, those above first.
    pub fn below(&self, path: &str) -> Vec<String> {
        let prefix = format!("{path}/");
        let inner = self.names.range(prefix.clone()..).take_while(|(key, _)| key.starts_with(&prefix));
        let own = self.names.contains_key(path).then(|| path.to_owned());
        own.into_iter().chain(inner.map(|(key, _)| key.clone())).collect()
    }
}

/// The folder that a normalized path is in.
pub fn parent(path: &str) -> &str {
    match path.rfind('/') {
        None | Some(0) => "/",
        Some(at) => &path[..at],
    }
}

/// A path made absolute from `base`, without `.`, `..` and doubled slashes.
pub fn normalize(base: &str, path: &str) -> String {
    let joined = if path.starts_with('/') { path.to_owned() } else { format!("{base}/{path}") };
    let mut parts: Vec<&str> = Vec::new();
    for part in joined.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    format!("/{}", parts.join("/"))
}
