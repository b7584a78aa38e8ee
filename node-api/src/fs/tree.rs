//! Files and folders in memory.

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

/// One entry of the tree.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// A file's bytes, or the target of a link.
    pub bytes: Arc<Vec<u8>>,
    /// Permission bits.
    pub mode: u32,
    /// Identity that a rename keeps.
    pub inode: u64,
    /// When the bytes last changed, in milliseconds since 1970.
    pub modified: f64,
    /// When the entry was made.
    pub created: f64,
}

/// A file system: absolute, normalized paths and what they lead to. Listings are in the order of names.
#[derive(Clone, Debug, Default)]
pub struct FileTree {
    nodes: BTreeMap<String, Node>,
    next_inode: u64,
}

/// Links that a path may lead through, as Linux counts them.
const MAX_LINKS: u32 = 40;

impl FileTree {
    /// An empty tree.
    pub fn new() -> FileTree {
        FileTree::default()
    }

    /// Writes a file; folders above it are made.
    pub fn write(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        let path = normalize("/", path);
        self.make_folders(parent(&path));
        let bytes = Arc::new(bytes.into());
        match self.nodes.get_mut(&path) {
            Some(node) => node.bytes = bytes,
            None => self.insert(path, Kind::File, bytes, 0o644),
        }
    }

    /// Makes a symbolic link.
    pub fn link(&mut self, path: &str, target: &str) {
        let path = normalize("/", path);
        self.make_folders(parent(&path));
        self.insert(path, Kind::Link, Arc::new(target.as_bytes().to_vec()), 0o777);
    }

    /// Makes a folder and all above it.
    pub fn make_folders(&mut self, path: &str) {
        let path = normalize("/", path);
        if path == "/" || self.nodes.contains_key(&path) {
            return;
        }
        self.make_folders(parent(&path));
        self.insert(path, Kind::Folder, Arc::default(), 0o755);
    }

    /// Adds an entry whose folder exists.
    pub fn insert(&mut self, path: String, kind: Kind, bytes: Arc<Vec<u8>>, mode: u32) {
        self.next_inode += 1;
        let inode = self.next_inode;
        self.nodes.insert(path, Node { kind, bytes, mode, inode, modified: 0.0, created: 0.0 });
    }

    /// The entry at a path, links not followed.
    pub fn entry(&self, path: &str) -> Option<&Node> {
        self.nodes.get(path)
    }

    /// The same, to change it.
    pub fn entry_mut(&mut self, path: &str) -> Option<&mut Node> {
        self.nodes.get_mut(path)
    }

    /// Takes an entry out; what is below it is the caller's business.
    pub fn remove(&mut self, path: &str) -> Option<Node> {
        self.nodes.remove(path)
    }

    /// Puts an entry back in under another name.
    pub fn put(&mut self, path: String, node: Node) {
        self.nodes.insert(path, node);
    }

    /// What a path leads to, links followed. The root exists always.
    pub fn kind(&self, path: &str) -> Option<Kind> {
        let real = self.resolve(path)?;
        if real == "/" {
            return Some(Kind::Folder);
        }
        self.nodes.get(&real).map(|node| node.kind).or_else(|| self.has_below(&real).then_some(Kind::Folder))
    }

    /// A file's bytes, links followed.
    pub fn read(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        let real = self.resolve(path)?;
        self.nodes.get(&real).filter(|node| node.kind == Kind::File).map(|node| node.bytes.clone())
    }

    /// The path without links; none when they go in a circle.
    pub fn resolve(&self, path: &str) -> Option<String> {
        let mut path = normalize("/", path);
        for _ in 0..MAX_LINKS {
            let Some((at, node)) = self.first_link(&path) else { return Some(path) };
            let target = String::from_utf8_lossy(&node.bytes).into_owned();
            let rest = path[at.len()..].to_owned();
            path = normalize(parent(at), &format!("{target}{rest}"));
        }
        None
    }

    fn first_link<'a>(&self, path: &'a str) -> Option<(&'a str, &Node)> {
        let ends = path.match_indices('/').map(|(at, _)| at).filter(|&at| at > 0).chain([path.len()]);
        ends.map(|end| &path[..end])
            .find_map(|at| self.nodes.get(at).filter(|node| node.kind == Kind::Link).map(|node| (at, node)))
    }

    /// Names directly below a folder, sorted.
    pub fn list(&self, folder: &str) -> Vec<String> {
        let prefix = if folder == "/" { "/".to_owned() } else { format!("{folder}/") };
        let below = self.nodes.range(prefix.clone()..).take_while(|(path, _)| path.starts_with(&prefix));
        let names = below.map(|(path, _)| &path[prefix.len()..]).filter(|rest| !rest.is_empty());
        let mut names: Vec<String> = names.map(|rest| rest.split('/').next().unwrap_or(rest).to_owned()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Every path at or below one.
    pub fn below(&self, path: &str) -> Vec<String> {
        let prefix = format!("{path}/");
        self.nodes.keys().filter(|key| *key == path || key.starts_with(&prefix)).cloned().collect()
    }

    fn has_below(&self, path: &str) -> bool {
        let prefix = format!("{path}/");
        self.nodes.range(prefix.clone()..).next().is_some_and(|(key, _)| key.starts_with(&prefix))
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
