//! The machine as it is rebuilt from records: every record changes it a little.
//!
//! [`State`] is kept for speed, [`Snapshot`] for reading. Nothing here may fail: a record that makes no sense (the bytes
//! of a trace come from outside) changes nothing.

use super::emitters::Emitters;
use super::files::{Names, Survivor, survivors};
use super::memory::Words;
use super::streams::Tanks;
use super::tables::Tables;
use super::waiting::{Deadlines, Queue};
use super::{
    Event, Frame, Phase, PoolSlot, ProcessState, ProcessView, Record, RecordId, Site, Snapshot, TaskId, TaskKind,
};
use crate::time::Nanos;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// No trace holds more processes than this; a damaged one must not ask for memory without end.
const MOST_PROCESSES: u16 = 4096;

/// The machine after some records.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct State {
    position: Option<RecordId>,
    at: Nanos,
    processes: Vec<Process>,
    console: u32,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Process {
    ended: Option<i32>,
    phase: Phase,
    iteration: u32,
    /// Tasks that run, each with the height of the stack when it began.
    running: Vec<(TaskId, u32)>,
    stack: Vec<Frame>,
    site: Option<Site>,
    ticks: Queue,
    microtasks: Queue,
    immediates: Queue,
    pool_queue: Queue,
    ready: Queue,
    pending: Queue,
    outside: Queue,
    closing: Queue,
    /// Closed during the closing phase: for the next turn.
    closing_later: Vec<TaskId>,
    timers: Deadlines,
    pool: Vec<PoolSlot>,
    unreferenced: BTreeSet<TaskId>,
    rejections: Vec<u32>,
    waiting_until: Option<Nanos>,
    streams: Tanks,
    files: Names,
    emitters: Emitters,
    memory: Words,
}

impl State {
    pub(super) fn position(&self) -> Option<RecordId> {
        self.position
    }

    /// Function calls on the stack of a process.
    pub(super) fn depth(&self, process: u16) -> usize {
        self.processes.get(usize::from(process)).map_or(0, |process| process.stack.len())
    }

    /// What could be found on the disk if the power went now.
    pub(super) fn survivors(&self, process: u16) -> Vec<Survivor> {
        self.processes.get(usize::from(process)).map_or_else(Vec::new, |process| survivors(&process.files))
    }

    /// A measure of how much there is to store: things that wait or run.
    pub(super) fn size(&self) -> usize {
        self.processes.iter().map(Process::size).sum()
    }

    /// The machine after one more record.
    #[inline]
    pub(super) fn apply(&mut self, id: RecordId, record: &Record, tables: &Tables) {
        self.position = Some(id);
        self.at = record.at;
        let index = usize::from(record.process);
        if index >= self.processes.len() {
            if record.process >= MOST_PROCESSES {
                return;
            }
            self.processes.resize_with(index + 1, Process::default);
        }
        if let Event::Output { entry, .. } = record.event {
            self.console = entry.saturating_add(1);
        }
        let process = &mut self.processes[index];
        if let Event::ProcessStarted = record.event {
            let threads = tables.processes.get(index).map_or(0, |info| info.pool_threads);
            *process = Process { pool: vec![PoolSlot::Idle; usize::from(threads)], ..Process::default() };
        }
        process.apply(record, tables);
    }

    /// The machine as plain data.
    pub(super) fn snapshot(&self) -> Snapshot {
        Snapshot {
            position: self.position,
            at: self.at,
            processes: self.processes.iter().map(|process| process.view(self.console)).collect(),
        }
    }
}

impl Process {
    #[inline]
    fn apply(&mut self, record: &Record, tables: &Tables) {
        let kind = |task| tables.task(task).map(|info| info.kind);
        match record.event {
            Event::PhaseEntered { phase, iteration } => self.enter_phase(phase, iteration),
            Event::TaskCreated { task } => {
                if let Some(queue) = kind(task).and_then(|kind| self.birthplace(kind)) {
                    queue.push(task);
                }
            }
            Event::TimerArmed { task, due } => self.timers.arm(task, due),
            Event::TaskCancelled { task } => {
                self.remove(task, kind(task));
                self.unreferenced.remove(&task);
            }
            Event::TaskReferenced { task, referenced: true } => {
                self.unreferenced.remove(&task);
            }
            Event::TaskReferenced { task, referenced: false } => {
                self.unreferenced.insert(task);
            }
            Event::PoolQueued { task } => self.pool_queue.push(task),
            Event::PoolStarted { task, thread } => {
                self.pool_queue.remove(task);
                *self.thread(thread) = PoolSlot::Busy { task, since: record.at };
            }
            Event::PoolFinished { task, thread } => {
                *self.thread(thread) = PoolSlot::Idle;
                self.ready.push(task);
            }
            Event::IoReady { task } => {
                self.outside.remove(task);
                self.ready.push(task);
            }
            Event::TaskStarted { task } => {
                self.waiting_until = None;
                let kind = kind(task);
                self.remove(task, kind);
                if kind == Some(TaskKind::Immediate) && !self.unreferenced.is_empty() {
                    self.unreferenced.remove(&task);
                }
                self.running.push((task, self.stack.len() as u32));
            }
            Event::TaskEnded { .. } => {
                if let Some((_, height)) = self.running.pop() {
                    self.stack.truncate(height as usize);
                }
                self.site = self.stack.last().map(|frame| frame.site);
                self.streams.let_go();
                if self.running.is_empty() {
                    self.emitters.let_go();
                }
            }
            Event::Entered { function, site } => {
                self.stack.push(Frame { function, site });
                self.site = Some(site);
            }
            Event::Left { .. } => {
                self.stack.pop();
                self.site = self.stack.last().map(|frame| frame.site);
            }
            Event::Line { site } => {
                self.site = Some(site);
                if let Some(frame) = self.stack.last_mut() {
                    frame.site = site;
                }
            }
            Event::PollWaited { until } => self.waiting_until = Some(until),
            Event::RejectionUnhandled { promise } => self.rejections.push(promise),
            Event::RejectionHandled { promise } => self.rejections.retain(|&other| other != promise),
            Event::Exited { code } => self.end(code),
            Event::Stream(event) => self.streams.apply(event),
            Event::Emitter(event) => self.emitters.apply(event, |list| tables.listeners(list).is_empty()),
            Event::Memory(event) => self.memory.apply(event),
            Event::File(event) => {
                if !self.files.has_begun() {
                    self.files = Names::new(&tables.disk);
                }
                self.files.apply(event, |path| tables.string(path));
            }
            Event::ProcessStarted
            | Event::Output { .. }
            | Event::ClockJumped { .. }
            | Event::Uncaught { .. }
            | Event::Chose { .. }
            | Event::LimitReached { .. } => {}
        }
    }

    fn enter_phase(&mut self, phase: Phase, iteration: u32) {
        self.phase = phase;
        self.iteration = iteration;
        self.waiting_until = None;
        if phase != Phase::Closing {
            self.closing.0.extend(self.closing_later.drain(..).rev());
        }
    }

    /// Where a new task waits, if its creation alone puts it anywhere.
    #[inline]
    fn birthplace(&mut self, kind: TaskKind) -> Option<Birthplace<'_>> {
        Some(match kind {
            TaskKind::Tick => Birthplace::Back(&mut self.ticks),
            TaskKind::Microtask => Birthplace::Back(&mut self.microtasks),
            TaskKind::Immediate => Birthplace::Back(&mut self.immediates),
            TaskKind::Io => Birthplace::Back(&mut self.outside),
            TaskKind::Pending => Birthplace::Back(&mut self.pending),
            TaskKind::Close if self.phase == Phase::Closing => Birthplace::Later(&mut self.closing_later),
            TaskKind::Close => Birthplace::Front(&mut self.closing),
            TaskKind::Main
            | TaskKind::Timeout
            | TaskKind::Interval
            | TaskKind::Pool
            | TaskKind::Exit
            | TaskKind::Input => return None,
        })
    }

    /// Takes a task from wherever its kind waits.
    #[inline]
    fn remove(&mut self, task: TaskId, kind: Option<TaskKind>) {
        match kind {
            Some(TaskKind::Tick) => self.ticks.remove(task),
            Some(TaskKind::Microtask) => self.microtasks.remove(task),
            Some(TaskKind::Immediate) => self.immediates.remove(task),
            Some(TaskKind::Timeout | TaskKind::Interval) => self.timers.remove(task),
            Some(TaskKind::Pool | TaskKind::Input) => self.ready.remove(task),
            Some(TaskKind::Io) => {
                self.ready.remove(task);
                self.outside.remove(task);
            }
            Some(TaskKind::Pending) => self.pending.remove(task),
            Some(TaskKind::Close) => self.closing.remove(task),
            Some(TaskKind::Main | TaskKind::Exit) | None => {}
        }
    }

    fn thread(&mut self, thread: u8) -> &mut PoolSlot {
        let thread = usize::from(thread);
        if thread >= self.pool.len() {
            self.pool.resize(thread + 1, PoolSlot::Idle);
        }
        &mut self.pool[thread]
    }

    /// Nothing waits in a process that has ended.
    fn end(&mut self, code: i32) {
        let pool = vec![PoolSlot::Idle; self.pool.len()];
        let (iteration, rejections) = (self.iteration, std::mem::take(&mut self.rejections));
        let ended =
            Process { ended: Some(code), phase: Phase::Exit, iteration, rejections, pool, ..Process::default() };
        // Buffers, disk and memory stay in sight as they were.
        let (streams, files) = (std::mem::take(&mut self.streams), std::mem::take(&mut self.files));
        let memory = std::mem::take(&mut self.memory);
        *self = Process { streams, files, memory, ..ended };
    }

    fn size(&self) -> usize {
        let queues = [
            &self.ticks,
            &self.microtasks,
            &self.immediates,
            &self.pool_queue,
            &self.ready,
            &self.pending,
            &self.outside,
            &self.closing,
        ];
        queues.iter().map(|queue| queue.0.len()).sum::<usize>()
            + self.timers.len() * 3
            + self.stack.len() * 2
            + self.unreferenced.len()
            + self.rejections.len()
            + self.streams.size()
            + self.files.size()
            + self.emitters.size()
            + self.memory.size()
    }

    fn view(&self, console: u32) -> ProcessView {
        let closing = self.closing.0.iter().chain(self.closing_later.iter().rev());
        let unreferenced = self.unreferenced.iter().copied().filter(|task| {
            self.timers.contains(*task)
                || self.running.iter().any(|(running, _)| running == task)
                || self.immediates.0.contains(task)
                || self.outside.0.contains(task)
                || self.ready.0.contains(task)
        });
        ProcessView {
            state: self.ended.map_or(ProcessState::Running, |code| ProcessState::Exited { code }),
            phase: self.phase,
            iteration: self.iteration,
            running: self.running.iter().map(|&(task, _)| task).collect(),
            stack: self.stack.clone(),
            site: self.site,
            ticks: self.ticks.to_vec(),
            microtasks: self.microtasks.to_vec(),
            timers: self.timers.in_order(),
            immediates: self.immediates.to_vec(),
            pool_queue: self.pool_queue.to_vec(),
            pool: self.pool.clone(),
            ready: self.ready.to_vec(),
            pending: self.pending.to_vec(),
            closing: closing.copied().collect(),
            outside: self.outside.to_vec(),
            unreferenced: unreferenced.collect(),
            rejections: self.rejections.clone(),
            waiting_until: self.waiting_until,
            streams: self.streams.view(),
            files: self.files.view(),
            emitters: self.emitters.view(),
            memory: self.memory.view(),
            console,
        }
    }
}

/// Where a new task is put.
enum Birthplace<'a> {
    Back(&'a mut Queue),
    Front(&'a mut Queue),
    Later(&'a mut Vec<TaskId>),
}

impl Birthplace<'_> {
    fn push(self, task: TaskId) {
        match self {
            Birthplace::Back(queue) => queue.push(task),
            Birthplace::Front(queue) => queue.0.push_front(task),
            Birthplace::Later(stack) => stack.push(task),
        }
    }
}
