//! Who listens to the loop: a tracer, or nobody at no cost.

use crate::trace::{Record, RecordId, TaskId, TaskInfo};

/// Takes down what happens. Every call is guarded by [`Tracer::is_on`], so a tracer that is off costs nothing.
pub trait Tracer {
    /// Whether anything is taken down. A constant `false` lets the compiler drop the calls.
    fn is_on(&self) -> bool;
    /// Takes down that a process exists, with so many threads in its pool.
    fn process(&mut self, process: u16, pool_threads: u8);
    /// Takes down one record and says where it stands.
    fn record(&mut self, record: Record) -> RecordId;
    /// Takes down a task's creation and what is known of it. Tasks come in the order of their identities; the tracer fills
    /// in `info.created`.
    fn create(&mut self, record: Record, task: TaskId, info: TaskInfo) -> RecordId;
}

/// Takes down nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoTrace;

impl Tracer for NoTrace {
    #[inline(always)]
    fn is_on(&self) -> bool {
        false
    }
    #[inline(always)]
    fn process(&mut self, _: u16, _: u8) {}
    #[inline(always)]
    fn record(&mut self, _: Record) -> RecordId {
        RecordId(0)
    }
    #[inline(always)]
    fn create(&mut self, _: Record, _: TaskId, _: TaskInfo) -> RecordId {
        RecordId(0)
    }
}

/// A tracer that may be absent, for drivers that decide at run time.
impl<T: Tracer> Tracer for Option<T> {
    #[inline]
    fn is_on(&self) -> bool {
        self.as_ref().is_some_and(Tracer::is_on)
    }
    fn process(&mut self, process: u16, pool_threads: u8) {
        if let Some(tracer) = self {
            tracer.process(process, pool_threads);
        }
    }
    #[inline]
    fn record(&mut self, record: Record) -> RecordId {
        self.as_mut().map_or(RecordId(0), |tracer| tracer.record(record))
    }
    #[inline]
    fn create(&mut self, record: Record, task: TaskId, info: TaskInfo) -> RecordId {
        self.as_mut().map_or(RecordId(0), |tracer| tracer.create(record, task, info))
    }
}
