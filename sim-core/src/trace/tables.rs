//! What records refer to by number: strings, functions, tasks, processes and console text.

use super::{
    DiskInfo, EmitterId, EmitterInfo, FunctionId, ListId, ListenerInfo, RecordId, SideId, SideInfo, Site, StrId,
    Stream, TaskId, TaskInfo, ViewId, ViewInfo,
};
use serde::{Deserialize, Serialize};

/// A function of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunctionInfo {
    /// Its name; the empty string when it has none.
    pub name: StrId,
    /// Where it is defined.
    pub site: Site,
}

/// A process of the machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessInfo {
    /// Threads in its pool.
    pub pool_threads: u8,
}

/// One write to standard output or standard error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsoleInfo {
    /// Where it was written.
    pub stream: Stream,
    /// The record of the write.
    pub record: RecordId,
    /// Where its bytes end in the text of all entries; they begin where the entry before ends.
    pub end: u32,
}

/// The side tables of a trace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tables {
    pub(super) strings: Vec<String>,
    pub(super) functions: Vec<FunctionInfo>,
    pub(super) tasks: Vec<TaskInfo>,
    pub(super) processes: Vec<ProcessInfo>,
    pub(super) sides: Vec<SideInfo>,
    pub(super) disk: Vec<DiskInfo>,
    pub(super) emitters: Vec<EmitterInfo>,
    pub(super) lists: Vec<Vec<ListenerInfo>>,
    pub(super) views: Vec<ViewInfo>,
    pub(super) console: Vec<ConsoleInfo>,
    pub(super) text: Vec<u8>,
}

impl Tables {
    pub(super) fn string(&self, id: StrId) -> &str {
        self.strings.get(id.0 as usize).map_or("", String::as_str)
    }

    pub(super) fn function(&self, id: FunctionId) -> Option<FunctionInfo> {
        self.functions.get(id.0 as usize).copied()
    }

    #[inline]
    pub(super) fn task(&self, id: TaskId) -> Option<&TaskInfo> {
        self.tasks.get(id.0 as usize)
    }

    /// A list of listeners; empty when there is none of that number.
    pub(super) fn listeners(&self, id: ListId) -> &[ListenerInfo] {
        self.lists.get(id.0 as usize).map_or(&[], Vec::as_slice)
    }

    pub(super) fn emitter(&self, id: EmitterId) -> Option<&EmitterInfo> {
        self.emitters.get(id.0 as usize)
    }

    pub(super) fn view(&self, id: ViewId) -> Option<&ViewInfo> {
        self.views.get(id.0 as usize)
    }

    pub(super) fn side(&self, id: SideId) -> Option<&SideInfo> {
        self.sides.get(id.0 as usize)
    }

    /// Entry `index` of the console, with its bytes.
    pub(super) fn console(&self, index: u32) -> Option<(ConsoleInfo, &[u8])> {
        let entry = *self.console.get(index as usize)?;
        let start =
            index.checked_sub(1).and_then(|before| self.console.get(before as usize)).map_or(0, |info| info.end);
        Some((entry, self.text.get(start as usize..entry.end as usize)?))
    }

    /// Bytes held.
    pub(super) fn memory(&self) -> usize {
        self.strings.iter().map(|string| string.len() + size_of::<String>()).sum::<usize>()
            + self.functions.len() * size_of::<FunctionInfo>()
            + self.tasks.len() * size_of::<TaskInfo>()
            + self.sides.len() * size_of::<SideInfo>()
            + self.disk.len() * size_of::<DiskInfo>()
            + self.emitters.len() * size_of::<EmitterInfo>()
            + self.views.len() * size_of::<ViewInfo>()
            + self.lists.iter().map(|list| list.len() * size_of::<ListenerInfo>() + 24).sum::<usize>()
            + self.console.len() * size_of::<ConsoleInfo>()
            + self.text.len()
    }
}
