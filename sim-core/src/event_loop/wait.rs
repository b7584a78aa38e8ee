//! Time that passes, and the poll phase that waits for it (`uv__io_poll`, `uv__backend_timeout`).

use super::pool::PoolStep;
use super::{Completion, EventLoop, Job, Outside, Tracer};
use crate::time::Nanos;
use crate::trace::{Choice, Event, TaskId, TaskKind};

impl<P: Clone, T: Tracer> EventLoop<P, T> {
    /// Whether the loop has anything to wait for (`uv__loop_alive`).
    pub fn is_alive(&self) -> bool {
        self.has_active() || !self.pending.is_empty() || !self.closing.is_empty()
    }

    /// How many timers and how many immediates keep the loop alive.
    pub fn referenced(&self) -> (u32, u32) {
        (u32::try_from(self.timers.references()).unwrap_or(0), self.immediates.references())
    }

    fn has_active(&self) -> bool {
        self.timers.is_alive()
            || self.immediates.is_alive()
            || self.pool.is_alive()
            || self.outside_references > 0
            || self.ready_references > 0
    }

    /// Something besides timers could run in the coming turn.
    pub(super) fn has_other_than_timers(&self) -> bool {
        !self.immediates.is_empty()
            || self.pool.is_alive()
            || !self.outside.is_empty()
            || !self.ready.is_empty()
            || !self.pending.is_empty()
            || !self.closing.is_empty()
    }

    /// Looks at the clock (`uv_update_time`).
    pub(super) fn update_time(&mut self) {
        self.loop_time = self.now.as_millis();
    }

    /// Moves the clock, letting threads and devices do what they do until then, each at its own time.
    pub(super) fn pass_until(&mut self, to: Nanos) {
        while let Some(at) = self.next_report().filter(|&at| at <= to) {
            self.now = self.now.max(at);
            self.report();
        }
        self.now = self.now.max(to);
    }

    /// When a thread, the kernel or a person has something to say next.
    fn next_report(&self) -> Option<Nanos> {
        let pool = self.pool.next_change();
        let outside = self.outside.first_key_value().map(|(&(at, _), _)| at);
        let input = self.inputs.front().map(|&(at, ..)| at);
        [pool, outside, input].into_iter().flatten().min()
    }

    /// Takes down everything that threads, the kernel and people say at this moment.
    pub(super) fn report(&mut self) {
        while let Some(step) = self.pool.step(self.now) {
            match step {
                PoolStep::Started { job_task: task, cause, thread } => {
                    self.record_because(Event::PoolStarted { task, thread }, Some(cause));
                }
                PoolStep::Finished { job, thread } => {
                    let event = Event::PoolFinished { task: job.task, thread };
                    let cause = self.record_because(event, Some(job.cause));
                    self.make_ready(TaskKind::Pool, Job { cause, ..job }, true);
                }
            }
        }
        while let Some(entry) = self.outside.first_entry() {
            if entry.key().0 > self.now {
                break;
            }
            let Outside { job, referenced } = entry.remove();
            self.outside_references -= u32::from(referenced);
            let cause = self.record_because(Event::IoReady { task: job.task }, Some(job.cause));
            self.make_ready(TaskKind::Io, Job { cause, ..job }, referenced);
        }
        self.take_inputs();
    }

    /// From here on the poll phase will find it.
    pub(super) fn make_ready(&mut self, kind: TaskKind, job: Job<P>, referenced: bool) {
        self.ready_references += u32::from(referenced);
        self.ready.push_back(Completion { at: self.now, kind, job, referenced });
    }

    /// What the pool has done and nobody has been told of, in order. A program that looks at the disk while its thread was
    /// busy finds it done: only the callback waits for the loop.
    pub fn finished(&self) -> impl Iterator<Item = TaskId> {
        let told_next = self.batch.iter().chain(&self.ready);
        told_next.filter(|it| it.kind == TaskKind::Pool).map(|it| it.job.task)
    }

    /// The poll phase: waits if it may, then takes the completions that are there.
    pub(super) fn poll(&mut self) {
        self.pass_until(self.now);
        if self.ready.is_empty() {
            self.wait();
        }
        self.update_time();
        std::mem::swap(&mut self.ready, &mut self.batch);
        self.ready_references = 0;
    }

    fn wait(&mut self) {
        let may_wait =
            self.has_active() && self.pending.is_empty() && !self.immediates.is_alive() && self.closing.is_empty();
        if !may_wait {
            return;
        }
        // The wait is reckoned from now: a callback that blocked in this turn makes no timer any later.
        self.update_time();
        let until = match self.timers.deadline {
            Some(deadline) if deadline <= self.loop_time => return,
            Some(deadline) => Some(self.now + Nanos::from_millis(deadline - self.loop_time)),
            None => None,
        };
        if until.is_none() && self.next_report().is_none() {
            return;
        }
        self.record(Event::PollWaited { until: until.unwrap_or(Nanos(u64::MAX)) });
        while self.ready.is_empty() {
            match (self.next_report(), until) {
                (Some(at), Some(until)) if at > until => return self.pass_until(until),
                (Some(at), _) => self.pass_until(at),
                (None, Some(until)) => return self.pass_until(until),
                (None, None) => return,
            }
        }
    }

    /// The next completion of this poll phase. Which of those that came at the same moment is first is a choice.
    pub(super) fn next_completion(&mut self) -> Option<(TaskKind, Job<P>)> {
        if let Some(more) = self.more.take() {
            return Some((TaskKind::Io, more));
        }
        if let Some(message) = self.next_message() {
            return Some((TaskKind::Io, message));
        }
        loop {
            let Completion { kind, job, .. } = self.next_of_batch()?;
            if !self.handles.is_report(job.task) {
                return Some((kind, job));
            }
            if let Some(message) = self.begin_turn_of_handles(job) {
                return Some((TaskKind::Io, message));
            }
        }
    }

    fn next_of_batch(&mut self) -> Option<Completion<P>> {
        let is_report = self.batch.front().is_some_and(|it| self.handles.is_report(it.job.task));
        let of_pool = self.batch.iter().position(|it| it.kind == TaskKind::Pool);
        let from = of_pool.filter(|_| is_report).unwrap_or(0);
        let first = self.batch.get(from)?.at;
        let same = self.batch.iter().skip(from).take(usize::from(u8::MAX)).take_while(|it| it.at == first);
        let tied = same.count();
        let taken = if tied > 1 { self.choose(Choice::CompletionOrder, tied as u8) } else { 0 };
        self.batch.remove(from + usize::from(taken))
    }
}
