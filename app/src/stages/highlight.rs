//! What lights up together: pointing at a token, a line or an output shows the line that made it, the record that
//! caused it and what it caused, in every view at once.

use super::loaded::LoadedTrace;
use sim_core::trace::{Event, RecordId, Site, StrId, TaskId};
use std::rc::Rc;
use yew::prelude::*;

/// What is pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// A callback.
    Task(TaskId),
    /// A line of a file.
    Line(StrId, u32),
    /// A record: an output, or a moment on the timeline.
    Record(RecordId),
}

/// Everything that belongs to a focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lit {
    /// What is pointed at.
    pub focus: Focus,
    /// Callbacks, in order.
    pub tasks: Vec<TaskId>,
    /// Lines.
    pub lines: Vec<(StrId, u32)>,
    /// Records, in order.
    pub records: Vec<u32>,
}

impl Lit {
    /// What belongs to `focus`.
    pub fn new(trace: &LoadedTrace, focus: Focus) -> Lit {
        let mut lit = Lit { focus, tasks: Vec::new(), lines: Vec::new(), records: Vec::new() };
        match focus {
            Focus::Task(task) => lit.add_task(trace, task),
            Focus::Line(file, line) => lit.add_line(trace, file, line),
            Focus::Record(record) => lit.add_record(trace, record),
        }
        lit.tasks.sort_unstable();
        lit.tasks.dedup();
        lit.records.sort_unstable();
        lit.records.dedup();
        lit
    }

    /// Whether a callback belongs to it.
    pub fn task(&self, task: TaskId) -> bool {
        self.tasks.binary_search(&task).is_ok()
    }

    /// Whether a line belongs to it.
    pub fn line(&self, file: StrId, line: u32) -> bool {
        self.lines.contains(&(file, line))
    }

    /// Whether a record belongs to it.
    pub fn record(&self, record: u32) -> bool {
        self.records.binary_search(&record).is_ok()
    }

    fn add_task(&mut self, trace: &LoadedTrace, task: TaskId) {
        let info = trace.task(task);
        self.tasks.push(task);
        self.add_site(info.site);
        self.records.push(info.created.0);
        self.tasks.extend(trace.children(task));
        self.records.extend(trace.outputs_of(task));
    }

    fn add_line(&mut self, trace: &LoadedTrace, file: StrId, line: u32) {
        self.lines.push((file, line));
        self.tasks.extend(trace.made_at(file, line));
        self.records.extend(trace.outputs_at(file, line));
    }

    fn add_record(&mut self, trace: &LoadedTrace, record: RecordId) {
        self.records.push(record.0);
        let RecordId(n) = record;
        match trace.record(n).event {
            Event::TaskCreated { task }
            | Event::TimerArmed { task, .. }
            | Event::TaskCancelled { task }
            | Event::PoolQueued { task }
            | Event::PoolStarted { task, .. }
            | Event::PoolFinished { task, .. }
            | Event::IoReady { task }
            | Event::TaskStarted { task }
            | Event::TaskEnded { task, .. } => self.add_task(trace, task),
            Event::Line { site } => self.add_site(site),
            _ => {}
        }
        if let Some(site) = trace.site_of(n) {
            self.add_site(site);
        }
        let Some(cause) = trace.record(n).cause else { return };
        self.records.push(cause.0);
        if let Event::TaskStarted { task } = trace.record(cause.0).event {
            self.tasks.push(task);
            self.add_site(trace.task(task).site);
        }
    }

    fn add_site(&mut self, site: Site) {
        if site.line > 0 {
            self.lines.push((site.file, site.line));
        }
    }
}

/// The context that every view in a player reads and writes.
#[derive(Clone, PartialEq)]
pub struct Highlight {
    /// What is lit now.
    pub lit: Option<Rc<Lit>>,
    /// Whether it stays until something else is chosen.
    pub pinned: bool,
    /// Points at something, or at nothing.
    pub point: Callback<Option<Focus>>,
    /// Chooses something; choosing it again lets go.
    pub pin: Callback<Option<Focus>>,
}

impl Highlight {
    /// Whether a callback is lit.
    pub fn task(&self, task: TaskId) -> bool {
        self.lit.as_ref().is_some_and(|lit| lit.task(task))
    }

    /// Whether a line is lit.
    pub fn line(&self, file: StrId, line: u32) -> bool {
        self.lit.as_ref().is_some_and(|lit| lit.line(file, line))
    }

    /// Whether a record is lit.
    pub fn record(&self, record: u32) -> bool {
        self.lit.as_ref().is_some_and(|lit| lit.record(record))
    }
}
