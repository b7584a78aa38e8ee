//! Copies the folder around a program into memory.

use super::options::Options;
use crate::fs::FileTree;
use crate::runtime::Program;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder may hold this much: more is not somebody's exercise.
const MAX_FILES: usize = 5_000;
const MAX_BYTES: u64 = 64 << 20;
/// Files above this size are left out.
const MAX_FILE: u64 = 8 << 20;

/// The program that the command line names, with its folder, its environment and its working directory.
pub(super) fn program(options: &Options) -> Result<Program, String> {
    let cwd = std::env::current_dir().map_err(|error| format!("the current folder cannot be read: {error}"))?;
    let mut files = FileTree::new();
    let entry = cwd.join(&options.file);
    let folder = entry.parent().map_or_else(|| cwd.clone(), Path::to_path_buf);
    let mut room = Room { files: MAX_FILES, bytes: MAX_BYTES };
    copy(&canonical(&folder), &mut files, &mut room);
    // Packages above the program's folder are found by walking up.
    for above in canonical(&folder).ancestors().skip(1) {
        for name in ["package.json", "node_modules"] {
            let path = above.join(name);
            if path.is_dir() {
                copy(&path, &mut files, &mut room);
            } else if path.is_file() {
                copy_file(&path, &mut files, &mut room);
            }
        }
    }
    files.make_folders("/tmp");
    files.make_folders(&cwd.to_string_lossy());
    let entry = if entry.exists() { canonical(&entry) } else { PathBuf::from(&options.file) };
    Ok(Program {
        files,
        entry: entry.to_string_lossy().into_owned(),
        argv: options.args.clone(),
        env: std::env::vars_os()
            .map(|(name, value)| (name.to_string_lossy().into_owned(), value.to_string_lossy().into_owned()))
            .collect(),
        cwd: canonical(&cwd).to_string_lossy().into_owned(),
    })
}

/// What may still be copied.
struct Room {
    files: usize,
    bytes: u64,
}

fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
}

fn copy(folder: &Path, files: &mut FileTree, room: &mut Room) {
    files.make_folders(&folder.to_string_lossy());
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if room.files == 0 {
            return;
        }
        let hidden = path.file_name().is_some_and(|name| name == ".git" || name == "target");
        match fs::symlink_metadata(&path) {
            Ok(data) if data.is_dir() && !hidden => copy(&path, files, room),
            Ok(data) if data.is_file() => copy_file(&path, files, room),
            Ok(data) if data.is_symlink() => {
                if let Ok(target) = fs::read_link(&path) {
                    files.link(&path.to_string_lossy(), &target.to_string_lossy());
                }
            }
            _ => {}
        }
    }
}

fn copy_file(path: &Path, files: &mut FileTree, room: &mut Room) {
    let size = fs::metadata(path).map_or(u64::MAX, |data| data.len());
    if size > MAX_FILE || size > room.bytes || room.files == 0 {
        return;
    }
    if let Ok(bytes) = fs::read(path) {
        room.files -= 1;
        room.bytes -= size;
        files.write(&path.to_string_lossy(), bytes);
    }
}
