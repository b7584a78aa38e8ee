//! Sentences about the disk: names, bytes, descriptors, and what is safe.

use super::context::Moment;
use super::sentence::Sentence;
use crate::stages::tone::Tone;
use crate::words::{BYTES, count, t};
use sim_core::trace::{Content, FileEvent, FileId, FileKind, ProcessView, StrId};

/// Something changed on the disk.
pub(super) fn changed(moment: &Moment, event: FileEvent) -> Sentence {
    let s = Sentence::default();
    match event {
        FileEvent::Named { path, file, kind } => {
            let known = moment.before().files.names.iter().any(|name| name.file == file);
            let s = s.code(short(moment, path));
            match (known, kind) {
                (true, _) => s.say(" is one more name for the same file."),
                (false, FileKind::File) => s.say(" is on the disk now: a new file, and empty."),
                (false, FileKind::Folder) => s.say(" is a new folder."),
                (false, FileKind::Link) => s.say(" is a new symbolic link."),
            }
        }
        FileEvent::Removed { path } => {
            let s = s.say("The name ").code(short(moment, path)).say(" is gone.");
            let before = moment.before();
            let file = before.files.names.iter().find(|name| name.path == path).map(|name| name.file);
            let open = file.is_some_and(|file| before.files.open.iter().any(|open| open.file == file));
            if open { s.say(" The file itself lives on, because a descriptor is open on it.") } else { s }
        }
        FileEvent::Renamed { from, to } => {
            let replaced = moment.before().files.names.iter().any(|name| name.path == to);
            let s = s.code(short(moment, from)).say(" is called ").code(short(moment, to)).say(" now.");
            if replaced {
                s.say(" What had that name was replaced in the same moment: no one ever finds nothing there.")
            } else {
                s
            }
        }
        FileEvent::Written { file, content } => written(moment, file, content),
        FileEvent::Synced { file } => {
            let folder =
                moment.after().files.names.iter().any(|name| name.file == file && name.kind == FileKind::Folder);
            let s = s.code("fsync").say(" has returned: ");
            if folder {
                s.say("the names in ")
                    .code(name(moment, moment.after(), file))
                    .say(" outlive a power cut from here on.")
            } else {
                s.say("the bytes of ")
                    .code(name(moment, moment.after(), file))
                    .say(" outlive a power cut from here on.")
            }
        }
        FileEvent::Opened { descriptor, path, .. } => {
            let s = s.code(short(moment, path)).say(" is open, as descriptor ");
            s.tone(Tone::Pool, descriptor.to_string()).say(".")
        }
        FileEvent::Closed { descriptor } => {
            s.say("Descriptor ").tone(Tone::Pool, descriptor.to_string()).say(" is closed. Its number is free again.")
        }
    }
}

fn written(moment: &Moment, file: FileId, content: Content) -> Sentence {
    let s = Sentence::default().code(name(moment, moment.after(), file));
    if content.size == 0 {
        return s.say(" is empty now. What was in it is gone from the moment of opening.");
    }
    let bytes = count(content.size, BYTES);
    s.fill(" holds {} now. They are in the system's memory; only ", &[&bytes]).code("fsync").say(" makes them safe.")
}

/// A file's name; a file without one is known by a descriptor.
fn name(moment: &Moment, view: &ProcessView, file: FileId) -> String {
    let named = view.files.names.iter().find(|name| name.file == file).map(|name| name.path);
    let open = view.files.open.iter().find(|open| open.file == file).map(|open| open.path);
    named.or(open).map_or_else(|| t("a file").to_string(), |path| short(moment, path))
}

/// The last part of a path.
fn short(moment: &Moment, path: StrId) -> String {
    let path = moment.trace.text(path);
    path.rsplit('/').find(|part| !part.is_empty()).unwrap_or(path).to_owned()
}
