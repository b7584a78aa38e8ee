//! A finished trace.

use super::keyframes::Keyframes;
use super::log::Log;
use super::state::State;
use super::tables::{ConsoleInfo, FunctionInfo, ProcessInfo, Tables};
use super::{
    Cursor, EmitterId, EmitterInfo, Event, FileEvent, FileKind, FunctionId, ListId, ListenerInfo, Record, RecordId,
    SideId, SideInfo, Snapshot, StrId, Survivor, TaskId, TaskInfo, ViewId, ViewInfo,
};

/// Everything that happened in a run, and the way to any moment of it.
#[derive(Clone)]
pub struct Trace {
    pub(super) log: Log,
    pub(super) tables: Tables,
    keyframes: Keyframes,
}

impl Trace {
    pub(super) fn new(log: Log, tables: Tables, keyframes: Keyframes) -> Trace {
        Trace { log, tables, keyframes }
    }

    /// Number of records.
    pub fn len(&self) -> u32 {
        self.log.len()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The last record; none in an empty trace.
    pub fn last(&self) -> Option<RecordId> {
        self.len().checked_sub(1).map(RecordId)
    }

    /// The record at `n`; none past the end. Decodes at most a few dozen records.
    pub fn record(&self, n: RecordId) -> Option<Record> {
        self.log.get(n.0)
    }

    /// The records from `n` on, with their positions. The quick way to look at many.
    pub fn records(&self, n: RecordId) -> impl Iterator<Item = (RecordId, Record)> {
        (n.0..).map(RecordId).zip(self.log.iter_from(n.0))
    }

    /// The machine after record `n` (after the last one, when `n` is past the end).
    pub fn seek(&self, n: RecordId) -> Snapshot {
        let mut cursor = Cursor::new();
        cursor.seek(self, Some(n));
        cursor.snapshot()
    }

    /// What could be found on the disk of a process if the power went after record `n`. Paths are in the order in which
    /// the trace learnt of them.
    pub fn survivors(&self, n: RecordId, process: u16) -> Vec<Survivor> {
        let mut cursor = Cursor::new();
        cursor.seek(self, Some(n));
        cursor.survivors(process)
    }

    /// The string with this number; empty when there is none.
    pub fn string(&self, id: StrId) -> &str {
        self.tables.string(id)
    }

    /// The function with this number.
    pub fn function(&self, id: FunctionId) -> Option<FunctionInfo> {
        self.tables.function(id)
    }

    /// What is known of a task.
    pub fn task(&self, id: TaskId) -> Option<&TaskInfo> {
        self.tables.task(id)
    }

    /// All tasks, in the order of their creation.
    pub fn tasks(&self) -> &[TaskInfo] {
        &self.tables.tasks
    }

    /// Whether any variable of the program had a view of memory.
    pub fn uses_memory(&self) -> bool {
        !self.tables.views.is_empty()
    }

    /// What is known of a view.
    pub fn view(&self, id: ViewId) -> Option<&ViewInfo> {
        self.tables.view(id)
    }

    /// Whether any event emitter of the program was used.
    pub fn uses_emitters(&self) -> bool {
        !self.tables.emitters.is_empty()
    }

    /// What is known of an emitter.
    pub fn emitter(&self, id: EmitterId) -> Option<&EmitterInfo> {
        self.tables.emitter(id)
    }

    /// The listeners in a list; none when there is no such list.
    pub fn listeners(&self, id: ListId) -> &[ListenerInfo] {
        self.tables.listeners(id)
    }

    /// Whether the program did anything with files.
    pub fn uses_files(&self) -> bool {
        !self.tables.disk.is_empty()
    }

    /// The paths of all files and links that were ever there, in the order in which the trace learnt of them.
    pub fn file_paths(&self) -> Vec<StrId> {
        let mut paths: Vec<StrId> =
            self.tables.disk.iter().filter(|info| info.kind != FileKind::Folder).map(|info| info.path).collect();
        for (_, record) in self.records(RecordId(0)) {
            match record.event {
                Event::File(FileEvent::Named { path, kind, .. }) if kind != FileKind::Folder => paths.push(path),
                Event::File(FileEvent::Renamed { to, .. }) => paths.push(to),
                _ => {}
            }
        }
        paths
    }

    /// What is known of a side of a stream.
    pub fn side(&self, id: SideId) -> Option<&SideInfo> {
        self.tables.side(id)
    }

    /// All sides of streams, in the order of first use.
    pub fn sides(&self) -> impl Iterator<Item = &SideInfo> {
        self.tables.sides.iter()
    }

    /// The machine's processes.
    pub fn processes(&self) -> &[ProcessInfo] {
        &self.tables.processes
    }

    /// Everything written, in order; the entry's index is that of [`Event::Output`](super::Event::Output).
    pub fn console(&self) -> &[ConsoleInfo] {
        &self.tables.console
    }

    /// The bytes of a console entry, as written; empty when there is no such entry.
    pub fn console_bytes(&self, entry: u32) -> &[u8] {
        self.tables.console(entry).map_or(&[], |(_, bytes)| bytes)
    }

    /// The text of a console entry. Bytes that are no UTF-8 show as U+FFFD.
    pub fn console_text(&self, entry: u32) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(self.console_bytes(entry))
    }

    /// Bytes of memory that records, tables and keyframes take.
    pub fn memory(&self) -> TraceMemory {
        TraceMemory { records: self.log.memory(), tables: self.tables.memory(), keyframes: self.keyframes.memory() }
    }

    /// The stored state nearest before a position.
    pub(super) fn keyframe(&self, position: RecordId) -> State {
        self.keyframes.before(position)
    }

    /// Where that state stands.
    pub(super) fn keyframe_position(&self, position: RecordId) -> Option<RecordId> {
        self.keyframes.position_before(position)
    }
}

/// How many bytes a trace takes, by what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceMemory {
    /// The packed records.
    pub records: usize,
    /// Strings, functions, tasks and console text.
    pub tables: usize,
    /// Stored states.
    pub keyframes: usize,
}

impl TraceMemory {
    /// All of it.
    pub fn total(&self) -> usize {
        self.records + self.tables + self.keyframes
    }
}
