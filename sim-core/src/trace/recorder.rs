//! Takes down a run while it happens.

use super::keyframes::Keyframes;
use super::log::Log;
use super::state::State;
use super::tables::{ConsoleInfo, FunctionInfo, ProcessInfo, Tables};
use super::{
    DiskInfo, EmitterId, EmitterInfo, Event, FunctionId, LimitKind, ListId, ListenerInfo, Record, RecordId, SideId,
    SideInfo, Site, StrId, Stream, TaskId, TaskInfo, Trace, ViewId, ViewInfo,
};
use crate::event_loop::Tracer;
use std::collections::BTreeMap;

/// A tracer that keeps everything, up to a number of records; after that the run goes on unrecorded.
#[derive(Clone)]
pub struct Recorder {
    log: Log,
    tables: Tables,
    keyframes: Keyframes,
    state: State,
    interned: BTreeMap<String, StrId>,
    lists: BTreeMap<Vec<ListenerInfo>, ListId>,
    max_records: u32,
    full: bool,
}

impl Recorder {
    /// Records at most `max_records` records. The last one then says that the bound was reached.
    pub fn new(max_records: u32) -> Recorder {
        let mut recorder = Recorder {
            log: Log::default(),
            tables: Tables::default(),
            keyframes: Keyframes::default(),
            state: State::default(),
            interned: BTreeMap::new(),
            lists: BTreeMap::new(),
            max_records: max_records.clamp(1, u32::MAX / 2),
            full: false,
        };
        recorder.intern("");
        recorder
    }

    /// The number of a string; the same string has the same number. The empty string is number 0.
    pub fn intern(&mut self, text: &str) -> StrId {
        if let Some(&id) = self.interned.get(text) {
            return id;
        }
        let id = StrId(self.tables.strings.len() as u32);
        self.tables.strings.push(text.to_owned());
        self.interned.insert(text.to_owned(), id);
        id
    }

    /// Adds a function of the program to the table.
    pub fn function(&mut self, name: StrId, site: Site) -> FunctionId {
        self.tables.functions.push(FunctionInfo { name, site });
        FunctionId(self.tables.functions.len() as u32 - 1)
    }

    /// Adds a side of a stream to the table, for the [`StreamEvent::Opened`](super::StreamEvent::Opened) that must follow.
    pub fn side(&mut self, info: SideInfo) -> SideId {
        self.tables.sides.push(info);
        SideId(self.tables.sides.len() as u32 - 1)
    }

    /// Adds an emitter to the table.
    pub fn emitter(&mut self, info: EmitterInfo) -> EmitterId {
        self.tables.emitters.push(info);
        EmitterId(self.tables.emitters.len() as u32 - 1)
    }

    /// The number of a list of listeners; the same list has the same number.
    pub fn listeners(&mut self, list: Vec<ListenerInfo>) -> ListId {
        if let Some(&id) = self.lists.get(&list) {
            return id;
        }
        let id = ListId(self.tables.lists.len() as u32);
        self.tables.lists.push(list.clone());
        self.lists.insert(list, id);
        id
    }

    /// Adds a view of memory to the table, for the [`MemoryEvent::Viewed`](super::MemoryEvent::Viewed) that must follow.
    pub fn view(&mut self, info: ViewInfo) -> ViewId {
        self.tables.views.push(info);
        ViewId(self.tables.views.len() as u32 - 1)
    }

    /// Adds something that is on the disk from the beginning. All of it must be there before the first
    /// [`FileEvent`](super::FileEvent).
    pub fn disk(&mut self, info: DiskInfo) {
        self.tables.disk.push(info);
    }

    /// Adds a console entry and says its index, for the [`Event::Output`] that must follow.
    pub fn console(&mut self, stream: Stream, bytes: &[u8]) -> u32 {
        if !self.full {
            self.tables.text.extend_from_slice(bytes);
            let (record, end) = (RecordId(self.log.len()), self.tables.text.len() as u32);
            self.tables.console.push(ConsoleInfo { stream, record, end });
        }
        (self.tables.console.len() as u32).saturating_sub(1)
    }

    /// Tells what was learnt about a task after its creation. A string number of `None` leaves what is known.
    pub fn label(&mut self, task: TaskId, label: Option<StrId>, function: Option<StrId>, site: Option<Site>) {
        if let Some(info) = self.tables.tasks.get_mut(task.0 as usize) {
            info.label = label.unwrap_or(info.label);
            info.function = function.unwrap_or(info.function);
            info.site = site.unwrap_or(info.site);
        }
    }

    /// What is known of a task so far.
    pub fn task(&self, task: TaskId) -> Option<&TaskInfo> {
        self.tables.tasks.get(task.0 as usize)
    }

    /// Records so far.
    pub fn len(&self) -> u32 {
        self.log.len()
    }

    /// Whether nothing was recorded.
    pub fn is_empty(&self) -> bool {
        self.log.len() == 0
    }

    /// The bound was reached: nothing more is taken down.
    pub fn is_full(&self) -> bool {
        self.full
    }

    /// The trace so far, finished.
    pub fn into_trace(self) -> Trace {
        Trace::new(self.log, self.tables, self.keyframes)
    }

    #[inline]
    fn push(&mut self, record: &Record) -> RecordId {
        let id = self.log.push(record);
        self.state.apply(id, record, &self.tables);
        self.keyframes.observe(&self.state);
        id
    }
}

impl Tracer for Recorder {
    #[inline]
    fn is_on(&self) -> bool {
        !self.full
    }

    fn process(&mut self, process: u16, pool_threads: u8) {
        let index = usize::from(process);
        if index >= self.tables.processes.len() {
            self.tables.processes.resize(index + 1, ProcessInfo::default());
        }
        self.tables.processes[index] = ProcessInfo { pool_threads };
    }

    #[inline]
    fn record(&mut self, record: Record) -> RecordId {
        if self.full {
            return RecordId(self.log.len() - 1);
        }
        if self.log.len() + 1 >= self.max_records {
            self.full = true;
            return self.push(&Record { event: Event::LimitReached { limit: LimitKind::Records }, ..record });
        }
        self.push(&record)
    }

    #[inline]
    fn create(&mut self, record: Record, task: TaskId, info: TaskInfo) -> RecordId {
        if !self.full {
            debug_assert_eq!(task.0 as usize, self.tables.tasks.len());
            self.tables.tasks.push(TaskInfo { created: RecordId(self.log.len()), ..info });
        }
        self.record(record)
    }
}
