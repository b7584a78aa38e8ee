//! The lists of listeners as they are rebuilt from records. A record that makes no sense changes nothing.

use super::{EmissionView, EmitterEvent, EmitterId, EmittersView, ListId, ListView};
use crate::trace::StrId;
use serde::{Deserialize, Serialize};

/// All emitters.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(in crate::trace) struct Emitters {
    lists: Vec<ListView>,
    emitting: Vec<EmissionView>,
}

impl Emitters {
    /// A measure of how much there is to store.
    pub(in crate::trace) fn size(&self) -> usize {
        self.lists.len() * 3 + self.emitting.len() * 4
    }

    /// The emitters after one more event. `is_empty` says whether a list is.
    pub(in crate::trace) fn apply(&mut self, event: EmitterEvent, is_empty: impl Fn(ListId) -> bool) {
        match event {
            EmitterEvent::Listened { emitter, event, list } => self.listened(emitter, event, list, is_empty(list)),
            EmitterEvent::Emitting { emitter, event, list } => {
                self.emitting.push(EmissionView { emitter, event, list, nth: None });
            }
            EmitterEvent::Calling { nth } => {
                if let Some(last) = self.emitting.last_mut() {
                    last.nth = Some(nth);
                }
            }
            EmitterEvent::Emitted => drop(self.emitting.pop()),
        }
    }

    /// A task is over: nothing is being emitted.
    pub(in crate::trace) fn let_go(&mut self) {
        self.emitting.clear();
    }

    /// The emitters as plain data.
    pub(in crate::trace) fn view(&self) -> EmittersView {
        EmittersView { lists: self.lists.clone(), emitting: self.emitting.clone() }
    }

    fn listened(&mut self, emitter: EmitterId, event: StrId, list: ListId, is_empty: bool) {
        let at = self.lists.iter().position(|known| known.emitter == emitter && known.event == event);
        match at {
            Some(at) if is_empty => drop(self.lists.remove(at)),
            Some(at) => self.lists[at].list = list,
            None if is_empty => {}
            None => {
                let after = self.lists.partition_point(|known| known.emitter <= emitter);
                self.lists.insert(after, ListView { emitter, event, list });
            }
        }
    }
}
