//! Who listens to the loop: a tracer, or nobody at no cost.

use crate::trace::{Record, RecordId, TaskId, TaskInfo};

/// Takes down what happens. Every call is guarded by [`Tracer::is_on`], so a tracer that is off costs nothing.
pub trait Tracer {
    /// Whether anything is taken down. A constant `false` lets the compiler drop the calls.
    fn is_on(&self) -> bool;
    /// Takes down one record and says where it stands.
    fn record(&mut self, record: Record) -> RecordId;
    /// Takes down what is known of a task at its creation. Tasks come in the order of their identities.
    fn task(&mut self, task: TaskId, info: TaskInfo);
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
    fn record(&mut self, _: Record) -> RecordId {
        RecordId(0)
    }
    #[inline(always)]
    fn task(&mut self, _: TaskId, _: TaskInfo) {}
}

/// A tracer that may be absent, for drivers that decide at run time.
impl<T: Tracer> Tracer for Option<T> {
    #[inline]
    fn is_on(&self) -> bool {
        self.as_ref().is_some_and(Tracer::is_on)
    }
    #[inline]
    fn record(&mut self, record: Record) -> RecordId {
        self.as_mut().map_or(RecordId(0), |tracer| tracer.record(record))
    }
    #[inline]
    fn task(&mut self, task: TaskId, info: TaskInfo) {
        if let Some(tracer) = self {
            tracer.task(task, info);
        }
    }
}
