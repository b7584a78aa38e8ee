//! What is wrong with the sources, as `file:line: sentence`, all of it at once.

use std::fmt;
use std::path::{Path, PathBuf};

/// One thing to repair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to the chapters' folder.
    pub file: PathBuf,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong and what would be right.
    pub message: String,
}

/// Everything that is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    pub(super) fn add(&mut self, file: &Path, line: usize, message: impl Into<String>) {
        self.0.push(Fault { file: file.to_path_buf(), line, message: message.into() });
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.0 {
            match fault.line {
                0 => writeln!(f, "{}: {}", fault.file.display(), fault.message)?,
                line => writeln!(f, "{}:{line}: {}", fault.file.display(), fault.message)?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}
