//! V8's words where a function of our own modules was called on something else, or was handed something else, than what it
//! is for: ours read the same properties of it as Node's.

use super::entries::Entry;
use super::index::{Node, NodeIndex};
use super::messages::{Rewritten, plain};
use crate::instrument::{Lines, SourceKind, Sources};
use crate::registry;

/// Node's name of what a function of ours calls, or calls a method of, where `build.rs` has shortened ours.
const NAMES: [(&str, &str); 5] = [
    ("readline/keypress.emitKeypressEvents", "stream"),
    ("streams/destroy.", "stream"),
    ("streams/end_of_stream.eos", "stream"),
    ("streams/iterator.chunksOf", "stream"),
    ("streams/legacy.pipe", "source"),
];
/// The modules of ours whose methods call nothing of what they were given but their callback.
const CALL_BACK: [&str; 3] = ["streams/readable.", "streams/transform.", "streams/writable."];

/// The message that V8 gives for an error that the engine made in a function of ours.
pub(super) fn rewrite(entries: &[Entry], sources: &Sources, message: &str) -> Option<Rewritten> {
    let reads = message == "cannot convert 'null' or 'undefined' to object";
    let calls = message == "not a callable function";
    let private = message == "Private element does not exist on object";
    if !reads && !calls && !private {
        return None;
    }
    let entry = entries.iter().find(|entry| entry.code.is_some()).filter(|entry| !entry.is_of(sources))?;
    let (path, line, column) = entry.code.as_ref()?;
    let text = registry::code_of(path.strip_prefix("node:")?)?;
    let offset = Lines::new(&text).offset_of_character(&text, *line, *column);
    let index = NodeIndex::new(&text, SourceKind::CommonJs);
    Some(plain(match &index.at(offset)?.0 {
        Node::Member { key: Some(key), .. } if reads => {
            format!("Cannot read properties of undefined (reading '{key}')")
        }
        Node::Assign { key: Some(key) } if reads => format!("Cannot set properties of undefined (setting '{key}')"),
        Node::Member { key: Some(key), .. } if private => {
            format!("Cannot read private member {key} from an object whose class did not declare it")
        }
        Node::Call { callee, .. } if calls => {
            let ours = entry.as_ours()?;
            let named = NAMES.iter().find(|(function, _)| *function == ours).map(|(_, name)| *name);
            let calls_back = CALL_BACK.contains(&ours.as_str());
            match callee.rsplit_once('.') {
                Some(("this", _)) => format!("{callee} is not a function"),
                Some((_, method)) => {
                    format!("{}.{method} is not a function", named.or(calls_back.then_some("stream"))?)
                }
                None => format!("{} is not a function", calls_back.then_some("cb")?),
            }
        }
        _ => return None,
    }))
}
