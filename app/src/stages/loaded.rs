//! A trace that is being looked at: the machine at any of its records, its tables, and who made what.

use super::files_stage::rows::common_folder;
use sim_core::trace::{
    Cursor, Event, FunctionId, Phase, Record, RecordId, SideId, SideInfo, SideKind, Site, Snapshot, StrId, Stream,
    StreamHistory, TaskId, TaskInfo, TaskKind, Trace, TraceError,
};
use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// What V8 calls the function that Node wraps around a CommonJS module.
pub const MODULE_FUNCTION: &str = "Object.<anonymous>";

/// Snapshots kept: the current one, the one before, and those of the last step.
const KEPT: usize = 4;

/// What there is where a trace has nothing, so that a damaged position shows an empty machine.
const NOTHING: TaskInfo = TaskInfo {
    kind: TaskKind::Main,
    label: StrId(0),
    function: StrId(0),
    site: Site { file: StrId(0), line: 0, column: 0 },
    created: RecordId(0),
    parent: None,
};

/// A trace with what the views ask of it. Equal only to itself.
pub struct LoadedTrace {
    trace: Trace,
    cursor: RefCell<Cursor>,
    snapshots: RefCell<VecDeque<(u32, Rc<Snapshot>)>>,
    index: OnceCell<Index>,
    streams: OnceCell<StreamHistory>,
    files_root: OnceCell<String>,
}

/// Where an output came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Origin {
    record: u32,
    task: Option<TaskId>,
    site: Site,
}

#[derive(Default)]
struct Index {
    files: Vec<StrId>,
    outputs: Vec<Origin>,
    uses_system: bool,
}

impl LoadedTrace {
    /// Looks at a trace.
    pub fn new(trace: Trace) -> LoadedTrace {
        LoadedTrace {
            trace,
            cursor: RefCell::new(Cursor::new()),
            snapshots: RefCell::new(VecDeque::with_capacity(KEPT)),
            index: OnceCell::new(),
            streams: OnceCell::new(),
            files_root: OnceCell::new(),
        }
    }

    /// Reads a trace in its binary form.
    pub fn from_bytes(bytes: &[u8]) -> Result<LoadedTrace, TraceError> {
        Trace::from_bytes(bytes).map(LoadedTrace::new)
    }

    /// The trace itself.
    pub fn trace(&self) -> &Trace {
        &self.trace
    }

    /// Number of records.
    pub fn len(&self) -> u32 {
        self.trace.len()
    }

    /// Whether nothing was recorded.
    pub fn is_empty(&self) -> bool {
        self.trace.is_empty()
    }

    /// The record at `n`; past the end the last one; in an empty trace a process that ended.
    pub fn record(&self, n: u32) -> Record {
        let last = self.len().saturating_sub(1);
        self.trace.record(RecordId(n.min(last))).unwrap_or(Record {
            at: sim_core::time::Nanos::ZERO,
            process: 0,
            phase: Phase::Exit,
            cause: None,
            event: Event::Exited { code: 0 },
        })
    }

    /// The records from `n` on.
    pub fn records(&self, n: u32) -> impl Iterator<Item = (u32, Record)> {
        self.trace.records(RecordId(n)).map(|(id, record)| (id.0, record))
    }

    /// The machine after record `n`.
    pub fn snapshot(&self, n: u32) -> Rc<Snapshot> {
        let mut kept = self.snapshots.borrow_mut();
        if let Some((_, snapshot)) = kept.iter().find(|(position, _)| *position == n) {
            return snapshot.clone();
        }
        // A sentence compares a moment with the one before: on the way here both are taken.
        let mut cursor = self.cursor.borrow_mut();
        for position in n.saturating_sub(1)..=n {
            cursor.seek(&self.trace, Some(RecordId(position)));
            kept.retain(|(other, _)| *other != position);
            if kept.len() == KEPT {
                kept.pop_front();
            }
            kept.push_back((position, Rc::new(cursor.snapshot())));
        }
        kept.back().map(|(_, snapshot)| snapshot.clone()).unwrap_or_default()
    }

    /// What is known of a task.
    pub fn task(&self, task: TaskId) -> TaskInfo {
        self.trace.task(task).copied().unwrap_or(NOTHING)
    }

    /// A string.
    pub fn text(&self, id: StrId) -> &str {
        self.trace.string(id)
    }

    /// The name of a function; empty when it has none.
    pub fn function_name(&self, function: FunctionId) -> &str {
        self.trace.function(function).map_or("", |info| self.trace.string(info.name))
    }

    /// Where a console entry went, and the record that wrote it.
    pub fn console_entry(&self, entry: u32) -> (Stream, u32) {
        self.trace.console().get(entry as usize).map_or((Stream::Stdout, 0), |info| (info.stream, info.record.0))
    }

    /// What a console entry says.
    pub fn console_text(&self, entry: u32) -> Cow<'_, str> {
        self.trace.console_text(entry)
    }

    /// What is known of a side of a stream.
    pub fn side(&self, side: SideId) -> SideInfo {
        self.trace.side(side).copied().unwrap_or(SideInfo {
            stream: side.0,
            kind: SideKind::Readable,
            name: StrId(0),
            site: NOTHING.site,
            object_mode: false,
        })
    }

    /// What its streams held in the whole of the run.
    pub fn streams(&self) -> &StreamHistory {
        self.streams.get_or_init(|| self.trace.stream_history())
    }

    /// The folder that all files of the run have in common.
    pub fn files_root(&self) -> &str {
        self.files_root.get_or_init(|| common_folder(self.trace.file_paths().into_iter().map(|path| self.text(path))))
    }

    /// Whether anything in it ever waits outside: for a thread of the pool or for the kernel.
    pub fn uses_system(&self) -> bool {
        self.index().uses_system
    }

    /// Whether `file` is the one that the program began with.
    pub fn is_entry(&self, file: StrId) -> bool {
        self.index().files.first() == Some(&file)
    }

    /// The file of the trace that a path of the program names.
    pub fn file(&self, path: &str) -> Option<StrId> {
        let path = path.trim_start_matches("./");
        let is = |file: &StrId| {
            let full = self.text(*file);
            full == path || full.strip_suffix(path).is_some_and(|folder| folder.ends_with('/'))
        };
        self.index().files.iter().copied().find(is)
    }

    /// The tasks that a task made.
    pub fn children(&self, task: TaskId) -> impl Iterator<Item = TaskId> {
        self.tasks().filter(move |(_, info)| info.parent == Some(task)).map(|(id, _)| id)
    }

    /// The tasks that a line made.
    pub fn made_at(&self, file: StrId, line: u32) -> impl Iterator<Item = TaskId> {
        self.tasks().filter(move |(_, info)| info.site.file == file && info.site.line == line).map(|(id, _)| id)
    }

    /// The records of what a task wrote.
    pub fn outputs_of(&self, task: TaskId) -> impl Iterator<Item = u32> {
        self.index().outputs.iter().filter(move |origin| origin.task == Some(task)).map(|origin| origin.record)
    }

    /// The records of what a line wrote.
    pub fn outputs_at(&self, file: StrId, line: u32) -> impl Iterator<Item = u32> {
        let at = move |origin: &&Origin| origin.site.file == file && origin.site.line == line;
        self.index().outputs.iter().filter(at).map(|origin| origin.record)
    }

    /// The line that wrote the output of record `n`.
    pub fn site_of(&self, n: u32) -> Option<Site> {
        let outputs = &self.index().outputs;
        let at = outputs.binary_search_by_key(&n, |origin| origin.record).ok()?;
        Some(outputs[at].site)
    }

    fn tasks(&self) -> impl Iterator<Item = (TaskId, &TaskInfo)> {
        self.trace.tasks().iter().enumerate().map(|(id, info)| (TaskId(id as u32), info))
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(&self.trace))
    }
}

impl PartialEq for LoadedTrace {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl std::fmt::Debug for LoadedTrace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LoadedTrace({} records)", self.len())
    }
}

impl Index {
    /// Walks through the trace once.
    fn new(trace: &Trace) -> Index {
        let outside = |info: &TaskInfo| matches!(info.kind, TaskKind::Pool | TaskKind::Io | TaskKind::Pending);
        let mut index = Index { uses_system: trace.tasks().iter().any(outside), ..Index::default() };
        let mut open: Vec<(Vec<TaskId>, Site)> = Vec::new();
        for (RecordId(n), record) in trace.records(RecordId(0)) {
            let process = usize::from(record.process);
            if process >= open.len() {
                open.resize_with(process + 1, Default::default);
            }
            let (running, site) = &mut open[process];
            match record.event {
                Event::TaskStarted { task } => {
                    running.push(task);
                    if let Some(info) = trace.task(task) {
                        index.add_file(info.site);
                    }
                }
                Event::TaskEnded { .. } => drop(running.pop()),
                Event::Line { site: at } => {
                    *site = at;
                    index.add_file(at);
                }
                Event::Output { .. } => {
                    index.outputs.push(Origin { record: n, task: running.last().copied(), site: *site })
                }
                _ => {}
            }
        }
        index
    }

    fn add_file(&mut self, site: Site) {
        if site.line > 0 && !self.files.contains(&site.file) {
            self.files.push(site.file);
        }
    }
}
