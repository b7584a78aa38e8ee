//! Looking through a trace: the next phase, callback, output or line, the bands of the timeline, causes and effects.

use super::{Cursor, Event, Phase, Record, RecordId, TaskId, Trace};
use crate::time::Nanos;

/// Which way to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Later records.
    Forward,
    /// Earlier records.
    Back,
}

/// What to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The loop enters a phase.
    Phase,
    /// A callback starts.
    Callback,
    /// Something is written.
    Output,
    /// A statement is about to run.
    Line,
    /// A statement is about to run with at most this many calls on the stack: step over with the present depth, step
    /// out with one less.
    LineAtDepth(usize),
}

/// A stretch of the timeline: from one entry into a phase to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The process.
    pub process: u16,
    /// The phase.
    pub phase: Phase,
    /// The turn of the loop.
    pub iteration: u32,
    /// Its first record.
    pub first: RecordId,
    /// Its last record.
    pub last: RecordId,
    /// When it began.
    pub start: Nanos,
    /// When it ended: when the next began, or with the last record.
    pub end: Nanos,
    /// Callbacks that started in it.
    pub callbacks: u32,
    /// When its poll phase began to wait; none when it did not.
    pub waited_from: Option<Nanos>,
}

impl Target {
    fn matches(self, event: &Event) -> bool {
        match self {
            Target::Phase => matches!(event, Event::PhaseEntered { .. }),
            Target::Callback => matches!(event, Event::TaskStarted { .. }),
            Target::Output => matches!(event, Event::Output { .. }),
            Target::Line | Target::LineAtDepth(_) => matches!(event, Event::Line { .. }),
        }
    }
}

/// Records looked through at a time on the way back.
const STRIDE: u32 = 1024;

impl Trace {
    /// The nearest record that matches, after or before `from` and not at it. `None` stands before the first record.
    pub fn find(&self, from: Option<RecordId>, direction: Direction, target: Target) -> Option<RecordId> {
        match (direction, target) {
            (Direction::Forward, Target::LineAtDepth(depth)) => self.shallow_line_after(from, depth),
            (Direction::Back, Target::LineAtDepth(depth)) => self.shallow_line_before(from?, depth),
            (Direction::Forward, _) => {
                let mut records = self.records(next(from));
                records.find(|(_, record)| target.matches(&record.event)).map(|(id, _)| id)
            }
            (Direction::Back, _) => {
                let mut end = from?.0.min(self.len());
                while end > 0 {
                    let start = end.saturating_sub(STRIDE);
                    let stretch = self.records(RecordId(start)).take((end - start) as usize);
                    let found = stretch.filter(|(_, record)| target.matches(&record.event)).last();
                    if let Some((id, _)) = found {
                        return Some(id);
                    }
                    end = start;
                }
                None
            }
        }
    }

    /// The records that `record` led to directly, in order.
    pub fn effects(&self, record: RecordId) -> Vec<RecordId> {
        let caused = self.records(next(Some(record))).filter(|(_, other)| other.cause == Some(record));
        caused.map(|(id, _)| id).collect()
    }

    /// Everything that is said about a task, in order: creation, deadlines, starts, ends.
    pub fn task_records(&self, task: TaskId) -> Vec<RecordId> {
        let from = self.task(task).map_or(RecordId(0), |info| info.created);
        self.records(from).filter(|(_, record)| task_of(record) == Some(task)).map(|(id, _)| id).collect()
    }

    /// The stretches of the timeline, each process's own, in the order in which they began. Walks through the whole trace.
    pub fn bands(&self) -> Vec<Band> {
        let mut bands: Vec<Band> = Vec::new();
        let mut open: Vec<Option<usize>> = Vec::new();
        for (id, record) in self.records(RecordId(0)) {
            let process = usize::from(record.process);
            if process >= open.len() {
                open.resize(process + 1, None);
            }
            let entered = match record.event {
                Event::PhaseEntered { phase, iteration } => Some((phase, iteration)),
                _ if open[process].is_none() => Some((record.phase, 0)),
                _ => None,
            };
            if let Some(band) = open[process].map(|index| &mut bands[index]) {
                band.end = record.at;
            }
            if let Some((phase, iteration)) = entered {
                open[process] = Some(bands.len());
                bands.push(Band {
                    process: record.process,
                    phase,
                    iteration,
                    first: id,
                    last: id,
                    start: record.at,
                    end: record.at,
                    callbacks: 0,
                    waited_from: None,
                });
            }
            if let Some(band) = open[process].map(|index| &mut bands[index]) {
                band.last = id;
                match record.event {
                    Event::TaskStarted { .. } => band.callbacks += 1,
                    Event::PollWaited { .. } => band.waited_from = Some(record.at),
                    _ => {}
                }
            }
        }
        bands
    }

    fn shallow_line_after(&self, from: Option<RecordId>, depth: usize) -> Option<RecordId> {
        let mut cursor = Cursor::new();
        cursor.seek(self, from);
        self.records(next(from)).find_map(|(id, record)| {
            cursor.apply(self, id, &record);
            is_shallow_line(&cursor, &record, depth).then_some(id)
        })
    }

    fn shallow_line_before(&self, from: RecordId, depth: usize) -> Option<RecordId> {
        let mut end = from.0.min(self.len());
        while end > 0 {
            let start = end.saturating_sub(STRIDE);
            let mut cursor = Cursor::new();
            cursor.seek(self, start.checked_sub(1).map(RecordId));
            let mut found = None;
            for (id, record) in self.records(RecordId(start)).take((end - start) as usize) {
                cursor.apply(self, id, &record);
                if is_shallow_line(&cursor, &record, depth) {
                    found = Some(id);
                }
            }
            if found.is_some() {
                return found;
            }
            end = start;
        }
        None
    }
}

fn next(from: Option<RecordId>) -> RecordId {
    RecordId(from.map_or(0, |from| from.0 + 1))
}

fn is_shallow_line(cursor: &Cursor, record: &Record, depth: usize) -> bool {
    matches!(record.event, Event::Line { .. }) && cursor.depth(record.process) <= depth
}

fn task_of(record: &Record) -> Option<TaskId> {
    match record.event {
        Event::TaskCreated { task }
        | Event::TimerArmed { task, .. }
        | Event::TaskCancelled { task }
        | Event::TaskReferenced { task, .. }
        | Event::PoolQueued { task }
        | Event::PoolStarted { task, .. }
        | Event::PoolFinished { task, .. }
        | Event::IoReady { task }
        | Event::TaskStarted { task }
        | Event::TaskEnded { task, .. } => Some(task),
        _ => None,
    }
}
