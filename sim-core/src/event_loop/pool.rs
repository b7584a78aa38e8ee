//! The thread pool (libuv's `threadpool.c`): a few threads, one queue, and a machine with so many cores.
//!
//! Work first needs a core, then a device. When more threads compute than there are cores they share them evenly;
//! waiting for a device costs no core.

use super::Job;
use crate::time::Nanos;
use std::collections::VecDeque;

/// What one piece of pool work costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PoolWork {
    /// Time on a core of its own.
    pub cpu: Nanos,
    /// Time waiting for a device afterwards.
    pub device: Nanos,
}

/// What the pool has done at a moment.
pub(super) enum PoolStep<P> {
    /// A thread took this job.
    Started { job_task: crate::trace::TaskId, cause: crate::trace::RecordId, thread: u8 },
    /// A thread finished this job.
    Finished { job: Job<P>, thread: u8 },
}

struct Busy<P> {
    job: Job<P>,
    /// Core time still needed, in nanoseconds.
    cpu: u64,
    /// When the device answers; set once the core time is spent.
    device_until: Option<u64>,
    device: u64,
    /// Order in which threads took their work, to settle ties.
    order: u64,
}

/// The threads and their queue.
pub(super) struct Pool<P> {
    threads: Vec<Option<Busy<P>>>,
    queue: VecDeque<(Job<P>, PoolWork)>,
    cores: u64,
    /// Up to when the threads' work is accounted for.
    at: u64,
    orders: u64,
    busy: usize,
}

impl<P> Pool<P> {
    pub(super) fn new(threads: u8, cores: u32) -> Pool<P> {
        let mut slots = Vec::new();
        slots.resize_with(usize::from(threads.max(1)), || None);
        Pool { threads: slots, queue: VecDeque::new(), cores: u64::from(cores.max(1)), at: 0, orders: 0, busy: 0 }
    }

    pub(super) fn push(&mut self, job: Job<P>, work: PoolWork) {
        self.queue.push_back((job, work));
    }

    /// Work queued or under way.
    pub(super) fn is_alive(&self) -> bool {
        self.busy > 0 || !self.queue.is_empty()
    }

    /// When something changes next: at once if a thread can take work, else when a thread has spent its core time or
    /// its device answers.
    pub(super) fn next_change(&self) -> Option<Nanos> {
        if self.busy < self.threads.len() && !self.queue.is_empty() {
            return Some(Nanos(self.at));
        }
        if self.busy == 0 {
            return None;
        }
        let computing = self.computing();
        let changes = self.threads.iter().flatten().map(|busy| match busy.device_until {
            Some(until) => until,
            None => self.at.saturating_add(self.needs(busy.cpu, computing)),
        });
        changes.min().map(Nanos)
    }

    /// Lets the threads work until `to`, which is not after the next change, and says what happened there first. Call
    /// again until it says nothing.
    pub(super) fn step(&mut self, to: Nanos) -> Option<PoolStep<P>> {
        self.work_until(to.0);
        if let Some(thread) = self.finished() {
            let busy = self.threads[thread].take()?;
            self.busy -= 1;
            return Some(PoolStep::Finished { job: busy.job, thread: thread as u8 });
        }
        let thread = self.threads.iter().position(Option::is_none)?;
        let (job, work) = self.queue.pop_front()?;
        let (job_task, cause) = (job.task, job.cause);
        let device_until = (work.cpu.0 == 0).then(|| self.at.saturating_add(work.device.0));
        self.orders += 1;
        self.busy += 1;
        self.threads[thread] =
            Some(Busy { job, cpu: work.cpu.0, device_until, device: work.device.0, order: self.orders });
        Some(PoolStep::Started { job_task, cause, thread: thread as u8 })
    }

    /// The thread whose work is done; of several the one that took its work first.
    fn finished(&self) -> Option<usize> {
        let done = |busy: &Busy<P>| busy.device_until.is_some_and(|until| until <= self.at);
        let finished = self
            .threads
            .iter()
            .enumerate()
            .filter_map(|(thread, slot)| slot.as_ref().filter(|busy| done(busy)).map(|busy| (busy.order, thread)));
        finished.min().map(|(_, thread)| thread)
    }

    fn computing(&self) -> u64 {
        self.threads.iter().flatten().filter(|busy| busy.device_until.is_none()).count() as u64
    }

    /// How long `cpu` nanoseconds of core time take while `computing` threads share the cores.
    fn needs(&self, cpu: u64, computing: u64) -> u64 {
        if computing <= self.cores {
            return cpu;
        }
        (u128::from(cpu) * u128::from(computing)).div_ceil(u128::from(self.cores)).try_into().unwrap_or(u64::MAX)
    }

    fn work_until(&mut self, to: u64) {
        let elapsed = to.saturating_sub(self.at);
        if elapsed == 0 {
            return;
        }
        self.at = to;
        let computing = self.computing();
        let share = if computing <= self.cores {
            elapsed
        } else {
            (u128::from(elapsed) * u128::from(self.cores) / u128::from(computing)) as u64
        };
        for busy in self.threads.iter_mut().flatten().filter(|busy| busy.device_until.is_none()) {
            busy.cpu = busy.cpu.saturating_sub(share);
            if busy.cpu == 0 {
                busy.device_until = Some(to.saturating_add(busy.device));
            }
        }
    }
}
