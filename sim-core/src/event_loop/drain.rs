//! Between callbacks: all ticks, then all microtasks, again until both are empty, then the promises that nobody
//! handled (`processTicksAndRejections`, `runNextTicks` and `InternalCallbackScope::Close`).

use super::rejections::Notice;
use super::turn::{At, CheckAt, TimersAt};
use super::{Doing, EventLoop, Running, Step, Tracer};
use crate::trace::{Event, TaskKind};

/// How far the queues have been drained.
pub(super) struct Drain {
    stage: Stage,
    /// It was called from within Node's JavaScript (between two timers or two immediates), so an error that comes out
    /// of it also leaves the function that called it.
    within: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Ticks,
    Microtasks,
    Rejections { late_over: bool },
}

impl<P: Clone, T: Tracer> EventLoop<P, T> {
    #[inline]
    pub(super) fn begin_drain(&mut self, within: bool) {
        if !self.ticks.is_empty() || !self.microtasks.is_empty() || !self.rejections.is_empty() {
            self.drain = Some(Drain { stage: Stage::Ticks, within });
        }
    }

    /// The next callback of the drain; none when the queues are empty.
    #[inline]
    pub(super) fn drain_step(&mut self) -> Option<Step<P>> {
        loop {
            let drain = self.drain.as_mut()?;
            match drain.stage {
                Stage::Ticks => match self.ticks.pop_front() {
                    Some(job) => return Some(self.start(TaskKind::Tick, job)),
                    None => drain.stage = Stage::Microtasks,
                },
                Stage::Microtasks => match self.microtasks.pop_front() {
                    Some(job) => return Some(self.start(TaskKind::Microtask, job)),
                    None if !self.ticks.is_empty() => drain.stage = Stage::Ticks,
                    None if self.rejections.is_empty() => self.drain = None,
                    None => {
                        self.rejections.begin();
                        drain.stage = Stage::Rejections { late_over: false };
                    }
                },
                Stage::Rejections { ref mut late_over } => match self.rejections.next(late_over) {
                    Some(notice) => return Some(self.notice(notice)),
                    None => drain.stage = Stage::Ticks,
                },
            }
        }
    }

    fn notice(&mut self, notice: Notice) -> Step<P> {
        let (event, step) = match notice {
            Notice::Unhandled(promise) => (Event::RejectionUnhandled { promise }, Step::Rejection { promise }),
            Notice::HandledLate(promise) => (Event::RejectionHandled { promise }, Step::RejectionHandled { promise }),
        };
        let start = self.record_because(event, None);
        self.running.push(Running { what: Doing::Notice, start });
        step
    }

    /// A tick or a listener threw: the rest of the queue waits for the next callback. Between two timers or two
    /// immediates the error also ends the pass over them, which Node then begins anew.
    pub(super) fn abort_drain(&mut self) {
        let within = self.drain.take().is_some_and(|drain| drain.within);
        if within {
            match &mut self.at {
                At::Timers(pass) => {
                    pass.at = TimersAt::Lists;
                    pass.ran_list = false;
                    self.timers.begin_pass();
                }
                At::Check(pass) => *pass = CheckAt::default(),
                _ => {}
            }
        }
    }
}
