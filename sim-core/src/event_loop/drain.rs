//! Between callbacks: all ticks, then all microtasks, again until both are empty, then the promises that nobody
//! handled (`processTicksAndRejections`, `runNextTicks` and `InternalCallbackScope::Close`).

use super::rejections::Notice;
use super::turn::{At, CheckAt, TimersAt};
use super::{Doing, EventLoop, Running, Step, Tracer};
use crate::trace::{Event, TaskKind};

/// How far the queues have been drained.
pub(super) struct Drain {
    stage: Stage,
    /// It was called from within Node's JavaScript, so an error that comes out of it also leaves the function that
    /// called it.
    between: Option<Between>,
    /// `processTicksAndRejections` does it: Node calls that function only when ticks or rejections wait.
    scripted: bool,
}

/// The calls of Node's JavaScript between which the queues are drained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// Two timers of a list (`listOnTimeout`).
    Timers,
    /// Two lists of timers (`processTimers`).
    Lists,
    /// Two immediates (`processImmediate`).
    Immediates,
}

/// Who calls a tick or a microtask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drained {
    /// Where in Node's JavaScript the queues are drained; none when a callback has returned to libuv.
    pub between: Option<Between>,
    /// Whether `processTicksAndRejections` does it, and not the end of a callback by itself.
    pub scripted: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Ticks,
    Microtasks,
    Rejections { late_over: bool },
}

impl<P: Clone, T: Tracer> EventLoop<P, T> {
    #[inline]
    pub(super) fn begin_drain(&mut self, between: Option<Between>) {
        let ticks = std::mem::take(&mut self.own_tick) || !self.ticks.is_empty();
        if !self.ticks.is_empty() || !self.microtasks.is_empty() || !self.rejections.is_empty() {
            let scripted = ticks || (between.is_some() && !self.rejections.is_empty());
            self.drain = Some(Drain { stage: Stage::Ticks, between, scripted });
        }
    }

    /// Who calls the tick or microtask that runs, or raises the event of a rejection.
    pub fn drained(&self) -> Option<Drained> {
        self.drain.as_ref().map(|drain| Drained { between: drain.between, scripted: drain.scripted })
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
                    None if std::mem::take(&mut self.own_tick) || !self.ticks.is_empty() => {
                        drain.stage = Stage::Ticks;
                        drain.scripted = true;
                    }
                    None if self.rejections.is_empty() => self.drain = None,
                    None => {
                        self.rejections.begin();
                        drain.scripted = true;
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
        let within = self.drain.take().and_then(|drain| drain.between);
        if within.is_some() {
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
