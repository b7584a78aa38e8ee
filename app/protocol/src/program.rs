//! A program as it travels: to the worker, into a link, into storage.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Files in one program.
pub const MAX_FILES: usize = 32;
/// Bytes in the path of a file.
pub const MAX_PATH: usize = 200;
/// Bytes of source in all files together.
pub const MAX_SOURCE: usize = 256 * 1024;

/// Files, and which of them Node is started with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// Paths relative to the program's folder, with their texts.
    pub files: Vec<(String, String)>,
    /// The path in `files` to start with.
    pub entry: String,
}

impl Program {
    /// A program of one file.
    pub fn single(path: &str, text: &str) -> Self {
        Program { files: vec![(path.to_owned(), text.to_owned())], entry: path.to_owned() }
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.iter().find(|(p, _)| p == path).map(|(_, text)| text.as_str())
    }

    /// The same program with another text in one of its files.
    pub fn with_text(&self, path: &str, text: &str) -> Self {
        let mut program = self.clone();
        if let Some(file) = program.files.iter_mut().find(|(p, _)| p == path) {
            text.clone_into(&mut file.1);
        }
        program
    }

    /// Whether a program from outside (a link, storage) may be shown and run.
    ///
    /// # Errors
    /// The first bound that it breaks.
    pub fn check(&self) -> Result<(), Refused> {
        if self.files.is_empty() || self.files.len() > MAX_FILES {
            return Err(Refused::FileCount(self.files.len()));
        }
        if let Some((path, _)) = self.files.iter().find(|(path, _)| !is_path(path)) {
            return Err(Refused::Path(path.chars().take(40).collect()));
        }
        let twice = |(i, (path, _)): (usize, &(String, String))| self.files[..i].iter().any(|(p, _)| p == path);
        if self.files.iter().enumerate().any(twice) {
            return Err(Refused::SamePath);
        }
        if self.text(&self.entry).is_none() {
            return Err(Refused::NoEntry);
        }
        let bytes = self.files.iter().map(|(_, text)| text.len()).sum();
        if bytes > MAX_SOURCE { Err(Refused::TooLong(bytes)) } else { Ok(()) }
    }
}

/// Why a program from outside is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// None, or more than [`MAX_FILES`].
    FileCount(usize),
    /// A path that is absolute, leaves the folder, or has characters that no path here needs.
    Path(String),
    /// Two files of one path.
    SamePath,
    /// The entry is not among the files.
    NoEntry,
    /// More than [`MAX_SOURCE`] bytes.
    TooLong(usize),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::FileCount(n) => write!(f, "it has {n} files; a program has 1 to {MAX_FILES}"),
            Refused::Path(path) => write!(f, "it has a file at a path that cannot be used: {path:?}"),
            Refused::SamePath => f.write_str("it has two files of the same name"),
            Refused::NoEntry => f.write_str("the file to start with is missing"),
            Refused::TooLong(bytes) => write!(f, "it is {bytes} bytes long; the bound is {MAX_SOURCE}"),
        }
    }
}

impl std::error::Error for Refused {}

/// Relative, inside the folder, printable.
fn is_path(path: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part != "." && part != "..";
    path.len() <= MAX_PATH && path.split('/').all(part) && !path.chars().any(|c| c.is_control() || c == '\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_program_passes() {
        assert_eq!(Program::single("main.js", "1").check(), Ok(()));
        assert_eq!(Program::single("lib/a b.js", "1").check(), Ok(()));
    }

    #[test]
    fn every_bound_is_named() {
        assert_eq!(Program::default().check(), Err(Refused::FileCount(0)));
        for path in ["", "/etc/passwd", "../a.js", "a/../b.js", "a//b.js", "a\n.js", "a\\b.js"] {
            assert!(matches!(Program::single(path, "").check(), Err(Refused::Path(_))), "{path:?}");
        }
        let mut twice = Program::single("a.js", "");
        twice.files.push(("a.js".into(), String::new()));
        assert_eq!(twice.check(), Err(Refused::SamePath));
        let mut lost = Program::single("a.js", "");
        lost.entry = "b.js".into();
        assert_eq!(lost.check(), Err(Refused::NoEntry));
        let long = "x".repeat(MAX_SOURCE + 1);
        assert_eq!(Program::single("a.js", &long).check(), Err(Refused::TooLong(MAX_SOURCE + 1)));
    }
}
