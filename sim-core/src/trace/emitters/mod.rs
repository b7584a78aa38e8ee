//! Event emitters in the trace: who listens to what, and who is called, one after the other.

mod codec;
mod lists;

pub(super) use lists::Emitters;

use super::{Site, StrId};
use serde::{Deserialize, Serialize};

/// An emitter, counted from 0 in the order of first use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EmitterId(pub u32);

/// A list of listeners: an index into the trace's table of lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ListId(pub u32);

/// What is known of an emitter apart from its listeners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmitterInfo {
    /// Name of its class.
    pub name: StrId,
    /// The line on which it was first used.
    pub site: Site,
}

/// A listener in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ListenerInfo {
    /// Name of the function; empty when it has none.
    pub name: StrId,
    /// The line on which it was added.
    pub site: Site,
    /// It is taken off the list before it is called (`once`).
    pub once: bool,
}

/// Something that happened at an emitter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each variant's sentence says what its fields are")]
pub enum EmitterEvent {
    /// The listeners of `event` are those of `list` now.
    Listened { emitter: EmitterId, event: StrId, list: ListId },
    /// `emit(event)` begins. It will call what is in `list` now, whatever happens to the list meanwhile.
    Emitting { emitter: EmitterId, event: StrId, list: ListId },
    /// The next listener of the innermost `emit` is called. `nth` counts from 0.
    Calling { nth: u32 },
    /// The innermost `emit` is over.
    Emitted,
}

/// The emitters at one position of a trace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmittersView {
    /// Every list of listeners that is not empty, by emitter and then by the order in which events were first used.
    pub lists: Vec<ListView>,
    /// The emits that are under way, outermost first.
    pub emitting: Vec<EmissionView>,
}

/// Who listens to an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListView {
    /// The emitter.
    pub emitter: EmitterId,
    /// The event.
    pub event: StrId,
    /// The listeners.
    pub list: ListId,
}

/// An emit that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmissionView {
    /// The emitter.
    pub emitter: EmitterId,
    /// The event.
    pub event: StrId,
    /// The listeners that it calls.
    pub list: ListId,
    /// The one that was called last, from 0; none before the first.
    pub nth: Option<u32>,
}
