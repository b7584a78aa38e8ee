//! Files that are no places on the disk: nothing, and the process's own streams by their names.

use super::descriptors::OpenFile;
use super::disk::SECOND;
use super::natives::timespec;
use super::tree::Time;
use crate::runtime::{Host, clock, output};
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsResult, JsValue};
use sim_core::trace::Stream;

/// The inode of an open file that is none of the disk's, which count from 1.
const NO_INODE: u64 = 0;

/// The kind of such a file, its permissions and how many names it has, as `Stats` has them.
const KIND: i32 = 3;
pub(super) const MODE: i32 = 0o666;
const LINKS: i32 = 1;

/// Whether a path names a device.
pub(super) fn is_named(path: &str) -> bool {
    matches!(path, "/dev/null" | "/dev/stdin" | "/dev/stdout" | "/dev/stderr")
}

/// The device of a path, opened.
pub(super) fn open(path: &str, flags: i32) -> Option<OpenFile> {
    is_named(path).then(|| OpenFile { inode: NO_INODE, path: path.to_owned(), flags, position: 0 })
}

/// Whether a number is that of one of the streams that a process has from its start. They are never given up, so that
/// what is printed is seen.
pub(super) fn is_standard(number: i32) -> bool {
    (0..=2).contains(&number)
}

/// Whether an open file is a device. Nothing is to be read from one: nobody types.
pub(super) fn is_device(file: &OpenFile) -> bool {
    file.inode == NO_INODE
}

/// Writes to a device.
///
/// # Errors
/// When the process has written more than it may.
pub(super) fn write(file: &OpenFile, data: &[u8], context: &mut Context) -> JsResult<()> {
    match file.path.as_str() {
        "/dev/stdout" => output::write(Stream::Stdout, data, context),
        "/dev/stderr" => output::write(Stream::Stderr, data, context),
        _ => Ok(()),
    }
}

/// What is said of a device, in the form of [`super::natives::describe`].
pub(super) fn describe(host: &Host, context: &mut Context) -> JsValue {
    let began = timespec(Time::from(clock::epoch_millis(host)) * (SECOND / 1000));
    let numbers = [KIND, MODE, 0, 0, 1, LINKS].map(f64::from).into_iter().chain([began; 4].into_iter().flatten());
    JsArray::from_iter(numbers.map(JsValue::from), context).into()
}
