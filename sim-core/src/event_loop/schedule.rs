//! Putting callbacks into the loop's queues, and taking them out again.

use super::immediates::Entry;
use super::pool::PoolWork;
use super::slots::{Slot, SlotKind};
use super::{Completion, Doing, EventLoop, Job, Origin, Outside, Running, Tracer};
use crate::time::Nanos;
use crate::trace::{Event, RecordId, TaskId, TaskInfo, TaskKind};

impl<P: Clone, T: Tracer> EventLoop<P, T> {
    /// The main script, run first.
    pub fn main(&mut self, payload: P, origin: Origin) -> TaskId {
        let (task, cause) = self.create(TaskKind::Main, origin);
        self.main = Some(Job { task, cause, payload });
        task
    }

    /// `process.nextTick`. Once the process is exiting the callback is dropped, as in Node.
    #[inline]
    pub fn next_tick(&mut self, payload: P, origin: Origin) -> TaskId {
        let (task, cause) = self.create(TaskKind::Tick, origin);
        if self.exiting {
            self.record(Event::TaskCancelled { task });
        } else {
            self.ticks.push_back(Job { task, cause, payload });
        }
        task
    }

    /// Node itself has scheduled a tick that does nothing a program could see: a write to standard output does at its end.
    pub fn own_tick(&mut self) {
        self.own_tick = true;
    }

    /// A promise job or `queueMicrotask`.
    #[inline]
    pub fn microtask(&mut self, payload: P, origin: Origin) -> TaskId {
        let (task, cause) = self.create(TaskKind::Microtask, origin);
        self.microtasks.push_back(Job { task, cause, payload });
        task
    }

    /// `setTimeout` and, with `repeat`, `setInterval`. `after_ms` counts whole milliseconds; 0 becomes 1, as in Node.
    pub fn start_timer(&mut self, payload: P, after_ms: u64, repeat: bool, origin: Origin) -> TaskId {
        let (kind, task_kind) =
            if repeat { (SlotKind::Interval, TaskKind::Interval) } else { (SlotKind::Timeout, TaskKind::Timeout) };
        let (task, cause) = self.create(task_kind, origin);
        let slot = Slot { after: after_ms.max(1), ..fresh(task, cause, payload, kind) };
        let place = self.slots.insert(slot);
        self.timers.reference();
        self.arm(place);
        task
    }

    /// `setImmediate`.
    #[inline]
    pub fn immediate(&mut self, payload: P, origin: Origin) -> TaskId {
        let (task, cause) = self.create(TaskKind::Immediate, origin);
        let place = self.slots.insert(fresh(task, cause, payload, SlotKind::Immediate));
        self.immediates.push(Entry::Task { place, task });
        task
    }

    /// Node has something of its own to do at the start of the next check phase, which keeps nothing alive
    /// (`Environment::SetImmediate` with `kUnrefed`). The driver does it when it gets [`Step::OwnImmediate`].
    pub fn own_immediate(&mut self) {
        self.own_immediate = true;
    }

    /// `clearTimeout`, `clearInterval`, `clearImmediate`; also takes back a report awaited from outside. A task that is
    /// over or unknown is left alone.
    pub fn clear(&mut self, task: TaskId) {
        let Some(place) = self.slots.find(task) else {
            if self.clear_report(task) {
                self.record(Event::TaskCancelled { task });
            }
            return;
        };
        match self.slots.get(place).kind {
            SlotKind::Immediate => {
                self.immediates.clear(&mut self.slots, place);
                self.record(Event::TaskCancelled { task });
            }
            SlotKind::Timeout | SlotKind::Interval => {
                let waited = !self.slots.get(place).destroyed;
                self.timers.unenroll(&mut self.slots, place);
                self.forget_if_over(place);
                if waited {
                    self.record(Event::TaskCancelled { task });
                }
            }
        }
    }

    /// `timeout.refresh()`: starts the timer anew from now, even after it has fired. A cleared one stays cleared.
    pub fn refresh(&mut self, task: TaskId) {
        let Some(place) = self.slots.find(task) else { return };
        let slot = self.slots.get(place);
        if slot.cleared || slot.kind == SlotKind::Immediate {
            return;
        }
        let revived = slot.destroyed;
        self.arm(place);
        let slot = self.slots.get_mut(place);
        slot.destroyed = false;
        if revived && slot.referenced {
            self.timers.reference();
        }
    }

    /// `ref()` and `unref()` of a timer, an immediate or a report awaited from outside.
    pub fn set_ref(&mut self, task: TaskId, referenced: bool) {
        let changed = match self.slots.find(task) {
            Some(place) if self.slots.get(place).kind == SlotKind::Immediate => {
                self.immediates.set_reference(&mut self.slots, place, referenced)
            }
            Some(place) => {
                let slot = self.slots.get_mut(place);
                let changed = slot.referenced != referenced;
                slot.referenced = referenced;
                if changed && !slot.destroyed {
                    if referenced { self.timers.reference() } else { self.timers.unreference(true) }
                }
                changed
            }
            None => self.set_report_ref(task, referenced),
        };
        if changed {
            self.record(Event::TaskReferenced { task, referenced });
        }
    }

    /// `hasRef()`: a timer keeps its answer after it has fired, an immediate does not.
    pub fn has_ref(&self, task: TaskId) -> bool {
        self.slots.find(task).is_some_and(|place| self.slots.get(place).referenced)
    }

    /// Whether a timer, an immediate or a report from outside still waits for its turn.
    pub fn is_waiting(&self, task: TaskId) -> bool {
        match self.slots.find(task) {
            Some(place) => {
                let slot = self.slots.get(place);
                slot.kind == SlotKind::Immediate || slot.linked
            }
            None => self.outside.values().any(|waiting| waiting.job.task == task),
        }
    }

    /// Forgets a timer that no program can reach any more; one that still waits is not touched.
    pub fn release(&mut self, task: TaskId) {
        let Some(place) = self.slots.find(task) else { return };
        let slot = self.slots.get(place);
        if slot.kind != SlotKind::Immediate && slot.destroyed && !slot.linked && self.current_task() != Some(task) {
            self.slots.remove(place);
        }
    }

    /// Work for the thread pool; the callback runs in the poll phase after it is done.
    pub fn pool_work(&mut self, payload: P, work: PoolWork, origin: Origin) -> TaskId {
        let (task, cause) = self.create(TaskKind::Pool, origin);
        self.pass_until(self.now);
        self.record(Event::PoolQueued { task });
        self.pool.push(Job { task, cause, payload }, work);
        self.report();
        task
    }

    /// Something outside reports at the virtual time `at`; the callback runs in the poll phase after that.
    pub fn io(&mut self, payload: P, at: Nanos, origin: Origin) -> TaskId {
        let (task, cause) = self.create(TaskKind::Io, origin);
        self.outside.insert((at, task.0), Outside { job: Job { task, cause, payload }, referenced: true });
        self.outside_references += 1;
        task
    }

    /// More of the report that runs now: one wake-up of the kernel may be several callbacks (the events that one read
    /// of an inotify queue brings). It runs in this poll phase, before any other completion, once ticks and microtasks
    /// are done.
    pub fn same_poll(&mut self, payload: P, origin: Origin) -> TaskId {
        let (task, cause) = self.create(TaskKind::Io, origin);
        self.record_because(Event::IoReady { task }, Some(cause));
        self.more = Some(Job { task, cause, payload });
        task
    }

    /// A person does something at the virtual time `at`, or now if that is over. The loop hears of it as it hears of the
    /// kernel: in the poll phase after that. Until then it is nowhere to be seen, and it keeps no process alive.
    pub fn input(&mut self, payload: P, at: Nanos, origin: Origin) {
        let place = self.inputs.partition_point(|(other, ..)| *other <= at);
        self.inputs.insert(place, (at, payload, origin));
    }

    /// What was done by now becomes a task that is ready.
    pub(super) fn take_inputs(&mut self) {
        while self.inputs.front().is_some_and(|(at, ..)| *at <= self.now) {
            let Some((_, payload, origin)) = self.inputs.pop_front() else { return };
            let (task, cause) = self.create_for(TaskKind::Input, origin, None, None);
            let cause = self.record_because(Event::IoReady { task }, Some(cause));
            self.make_ready(TaskKind::Input, Job { task, cause, payload }, false);
        }
    }

    /// A callback put off to the pending phase.
    pub fn pending(&mut self, payload: P, origin: Origin) -> TaskId {
        let (task, cause) = self.create(TaskKind::Pending, origin);
        self.pending.push_back(Job { task, cause, payload });
        task
    }

    /// A `close` callback. Of several handles closed in one turn libuv calls the last one first.
    pub fn close(&mut self, payload: P, origin: Origin) -> TaskId {
        let (task, cause) = self.create(TaskKind::Close, origin);
        self.closing.push(Job { task, cause, payload });
        task
    }

    /// A callback called at once, on top of what runs (a listener, a synchronous report). Ends with
    /// [`EventLoop::finish`]; the loop does not move meanwhile.
    pub fn begin_nested(&mut self, kind: TaskKind, origin: Origin) -> TaskId {
        let (task, cause) = self.create(kind, origin);
        let start = self.record_because(Event::TaskStarted { task }, Some(cause));
        self.running.push(Running { what: Doing::Nested { task }, start });
        task
    }

    /// A promise was rejected and has no handler (`kPromiseRejectWithNoHandler`). `promise` is the driver's number.
    pub fn promise_rejected(&mut self, promise: u32) {
        self.rejections.rejected(promise);
    }

    /// A rejected promise was given a handler (`kPromiseHandlerAddedAfterReject`).
    pub fn promise_handled(&mut self, promise: u32) {
        self.rejections.handled(promise);
    }

    /// An error was handled by the program at the top of the stack. Node queues an empty immediate then, so that the
    /// loop turns once more and drains the tick queue. [`EventLoop::finish`] with `Outcome::Threw` implies it; call it
    /// when an unhandled rejection ended up in an `uncaughtException` listener.
    pub fn error_handled(&mut self) {
        self.immediates.push(Entry::Empty);
    }

    /// How many callbacks wait between callbacks: ticks and microtasks.
    pub fn queued(&self) -> usize {
        self.ticks.len() + self.microtasks.len()
    }

    /// When the timer in `place` is due.
    pub(super) fn due_of(&self, place: u32) -> Nanos {
        let slot = self.slots.get(place);
        Nanos::from_millis(slot.start.saturating_add(slot.after))
    }

    /// A timer that is over is forgotten, unless `refresh` may still revive it.
    pub(super) fn forget_if_over(&mut self, place: u32) {
        if !self.config.retain_fired {
            self.slots.remove(place);
        }
    }

    /// Gives a new task its identity and tells the tracer.
    #[inline]
    fn create(&mut self, kind: TaskKind, origin: Origin) -> (TaskId, RecordId) {
        self.create_for(kind, origin, self.current_task(), self.running.last().map(|running| running.start))
    }

    #[inline]
    pub(super) fn create_for(
        &mut self,
        kind: TaskKind,
        origin: Origin,
        parent: Option<TaskId>,
        cause: Option<RecordId>,
    ) -> (TaskId, RecordId) {
        let task = TaskId(self.next_task);
        self.next_task += 1;
        if !self.tracer.is_on() {
            return (task, RecordId(0));
        }
        let record = self.stamp(Event::TaskCreated { task }, cause);
        let Origin { label, function, site } = origin;
        let info = TaskInfo { kind, label, function, site, created: RecordId::default(), parent };
        (task, self.tracer.create(record, task, info))
    }

    /// Starts the timer in `place` from now, as the clock stands (`getLibuvNow` looks at it anew).
    fn arm(&mut self, place: u32) {
        self.update_time();
        self.timers.insert(&mut self.slots, place, self.loop_time, self.loop_time);
        let event = Event::TimerArmed { task: self.slots.get(place).task, due: self.due_of(place) };
        self.record(event);
    }

    /// A report from outside is not awaited any more, or is dropped if it has come (`uv__platform_invalidate_fd`).
    fn clear_report(&mut self, task: TaskId) -> bool {
        let key = self.outside.iter().find(|(_, waiting)| waiting.job.task == task).map(|(&key, _)| key);
        if let Some(waiting) = key.and_then(|key| self.outside.remove(&key)) {
            self.outside_references -= u32::from(waiting.referenced);
            return true;
        }
        let is_it = |it: &Completion<P>| it.kind == TaskKind::Io && it.job.task == task;
        if let Some(come) = self.ready.iter().position(is_it).and_then(|place| self.ready.remove(place)) {
            self.ready_references -= u32::from(come.referenced);
            return true;
        }
        self.batch.iter().position(is_it).and_then(|place| self.batch.remove(place)).is_some()
    }

    fn set_report_ref(&mut self, task: TaskId, referenced: bool) -> bool {
        let awaited = self.outside.values_mut().find(|it| it.job.task == task);
        let (was, references) = if let Some(awaited) = awaited {
            (&mut awaited.referenced, &mut self.outside_references)
        } else {
            let come = self.ready.iter_mut().find(|it| it.kind == TaskKind::Io && it.job.task == task);
            let Some(come) = come else { return false };
            (&mut come.referenced, &mut self.ready_references)
        };
        if *was == referenced {
            return false;
        }
        *was = referenced;
        *references = if referenced { *references + 1 } else { *references - 1 };
        true
    }
}

/// A slot as it is before anything happened to it.
fn fresh<P>(task: TaskId, cause: RecordId, payload: P, kind: SlotKind) -> Slot<P> {
    Slot {
        task,
        cause,
        payload: Some(payload),
        after: 0,
        start: 0,
        kind,
        referenced: true,
        destroyed: false,
        cleared: false,
        linked: false,
        previous: super::slots::NONE,
        next: super::slots::NONE,
    }
}
