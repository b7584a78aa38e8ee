//! A program as a file: readable, versioned, and read again with the bounds that links have.

use crate::share::Shared;
use protocol::{MAX_SOURCE, Program, Refused};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The version that is written.
const VERSION: u32 = 1;
/// What the first member says, so that another file is told from a damaged one.
const KIND: &str = "program";
/// Bytes of a file. JSON may write one byte of source as six.
pub(super) const MAX_FILE: usize = 6 * MAX_SOURCE + 64 * 1024;

/// Why a file is not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadFile {
    /// Longer than any program can be.
    TooLarge,
    /// Not JSON, or not all of it.
    Damaged,
    /// JSON of another kind.
    Other,
    /// Written by a newer Looproom, in this version of the form.
    Newer(u32),
    /// It breaks a bound.
    Refused(Refused),
}

impl fmt::Display for BadFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadFile::TooLarge => f.write_str("it is larger than a program can be"),
            BadFile::Damaged => f.write_str("it was cut or changed"),
            BadFile::Other => f.write_str("it was not saved by Looproom"),
            BadFile::Newer(version) => {
                write!(f, "a newer Looproom saved it (form {version}; this one reads form {VERSION})")
            }
            BadFile::Refused(why) => why.fmt(f),
        }
    }
}

impl std::error::Error for BadFile {}

/// What stands in every version.
#[derive(Deserialize)]
struct Head {
    looproom: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct Form {
    looproom: String,
    version: u32,
    entry: String,
    seed: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    position: Option<u32>,
    files: Vec<File>,
}

#[derive(Serialize, Deserialize)]
struct File {
    path: String,
    text: String,
}

/// The text of the file.
pub fn write(shared: &Shared) -> String {
    let files = shared.program.files.iter();
    let form = Form {
        looproom: KIND.to_owned(),
        version: VERSION,
        entry: shared.program.entry.clone(),
        seed: shared.seed,
        position: shared.position,
        files: files.map(|(path, text)| File { path: path.clone(), text: text.clone() }).collect(),
    };
    let mut text = serde_json::to_string_pretty(&form).expect("plain data always becomes JSON");
    text.push('\n');
    text
}

/// The program of a file.
///
/// # Errors
/// See [`BadFile`].
pub fn read(bytes: &[u8]) -> Result<Shared, BadFile> {
    if bytes.len() > MAX_FILE {
        return Err(BadFile::TooLarge);
    }
    let whole: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| BadFile::Damaged)?;
    let head = Head::deserialize(&whole).ok().filter(|head| head.looproom == KIND).ok_or(BadFile::Other)?;
    if head.version > VERSION {
        return Err(BadFile::Newer(head.version));
    }
    let form = Form::deserialize(whole).map_err(|_| BadFile::Damaged)?;
    let files = form.files.into_iter().map(|file| (file.path, file.text)).collect();
    let program = Program { files, entry: form.entry };
    program.check().map_err(BadFile::Refused)?;
    Ok(Shared { program, seed: form.seed, position: form.position })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Shared {
        let mut program = Program::single("main.js", "console.log('é </script>')\n");
        program.files.push(("lib/a.js".to_owned(), "\u{0}".to_owned()));
        Shared { program, seed: 7, position: Some(3) }
    }

    #[test]
    fn it_comes_back_as_it_went() {
        assert_eq!(read(write(&sample()).as_bytes()), Ok(sample()));
        let no_position = Shared { position: None, ..sample() };
        assert_eq!(read(write(&no_position).as_bytes()), Ok(no_position));
    }

    #[test]
    fn damaged_newer_and_other_files_are_told_apart() {
        let text = write(&sample());
        for end in 0..text.len() - 2 {
            assert_eq!(read(&text.as_bytes()[..end]), Err(BadFile::Damaged), "cut at {end}");
        }
        assert_eq!(read(text.replace("\"version\": 1", "\"version\": 9").as_bytes()), Err(BadFile::Newer(9)));
        assert_eq!(read(text.replace("\"seed\": 7", "\"seed\": -1").as_bytes()), Err(BadFile::Damaged));
        for other in ["{}", "[]", "1", "{\"looproom\":\"progress\",\"version\":1}"] {
            assert_eq!(read(other.as_bytes()), Err(BadFile::Other), "{other}");
        }
        assert_eq!(read(&vec![b' '; MAX_FILE + 1]), Err(BadFile::TooLarge));
    }

    #[test]
    fn the_bounds_of_programs_hold() {
        let hostile = write(&sample()).replace("lib/a.js", "../../a.js");
        assert!(matches!(read(hostile.as_bytes()), Err(BadFile::Refused(Refused::Path(_)))));
    }
}
