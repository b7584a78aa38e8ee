//! One turn of the loop after another: libuv's `uv_run` (1.45 and later) with Node's callbacks in its phases.

use super::drain::Between;
use super::immediates::Entry;
use super::slots::{NONE, SlotKind};
use super::timers::{ListRef, after_callback};
use super::{Doing, EventLoop, Job, Running, Step, Tracer};
use crate::trace::{Choice, Event, Phase, TaskId, TaskKind};

/// Where the loop stands.
pub(super) enum At {
    /// The main script.
    Main,
    /// `uv_run` is called: at first, and again after `beforeExit`.
    Enter,
    /// In the timers phase.
    Timers(TimersPass),
    /// The timers phase is over; the loop turns again if something is alive.
    TurnOver,
    Pending,
    Prepare,
    Poll,
    /// Running the completions that the poll phase found.
    PollBatch,
    /// Running what was put off meanwhile: at most this many more rounds.
    PollPending {
        rounds: u8,
    },
    /// Node's own immediates come first, in a scope of their own: its end drains the queues
    /// (`RunAndClearNativeImmediates`).
    CheckEnter,
    CheckStart,
    Check(CheckAt),
    ClosingStart,
    Closing,
    BeforeExit,
    AfterBeforeExit,
    Exit,
    Over,
}

/// A pass over the timer lists (`processTimers` and `listOnTimeout`).
pub(super) struct TimersPass {
    /// The time, in milliseconds, against which this pass judges what is due.
    now: u64,
    pub(super) at: TimersAt,
    pub(super) ran_list: bool,
    ran_timer: bool,
}

#[derive(Clone, Copy)]
pub(super) enum TimersAt {
    Lists,
    List(ListRef),
    /// This timer's turn has come, whatever the ticks before it did to it.
    Timer {
        list: ListRef,
        place: u32,
        task: TaskId,
    },
    Running {
        list: ListRef,
        place: u32,
        task: TaskId,
        started: u64,
    },
}

/// The pass over the batch of immediates.
#[derive(Clone, Copy, Default)]
pub(super) struct CheckAt {
    /// One has run, so the tick queue is drained before the next.
    ran: bool,
    /// It has been drained.
    drained: bool,
}

/// Timers started together that may be told apart when the first millisecond is decided.
const MOST_TOGETHER: usize = 16;

/// libuv runs what was put off during the poll phase this often before it goes on.
const PENDING_ROUNDS: u8 = 8;

impl<P: Clone, T: Tracer> EventLoop<P, T> {
    /// What to do next.
    #[allow(clippy::should_implement_trait)]
    #[inline]
    pub fn next(&mut self) -> Step<P> {
        loop {
            if self.drain.is_some()
                && let Some(step) = self.drain_step()
            {
                return step;
            }
            if let Some(step) = self.turn() {
                return step;
            }
        }
    }

    /// Moves on by one place; a step if that found something to run.
    fn turn(&mut self) -> Option<Step<P>> {
        match &mut self.at {
            At::Main => {
                if let Some(job) = self.main.take() {
                    return Some(self.start(TaskKind::Main, job));
                }
                self.at = At::Enter;
            }
            At::Enter => self.enter(),
            At::Timers(_) => return self.timers_step(),
            At::TurnOver => self.turn_again(),
            At::Pending => match self.pending_batch.pop_front() {
                Some(job) => return Some(self.start(TaskKind::Pending, job)),
                None => {
                    self.at = At::Prepare;
                    self.enter_phase(Phase::Prepare);
                }
            },
            At::Prepare => {
                self.at = At::Poll;
                self.enter_phase(Phase::Poll);
            }
            At::Poll => {
                self.poll();
                self.at = At::PollBatch;
            }
            At::PollBatch => match self.next_completion() {
                Some((kind, job)) => return Some(self.start(kind, job)),
                None => self.at = At::PollPending { rounds: PENDING_ROUNDS },
            },
            At::PollPending { rounds } => match self.pending_batch.pop_front() {
                Some(job) => return Some(self.start(TaskKind::Pending, job)),
                None if *rounds > 0 && !self.pending.is_empty() => {
                    *rounds -= 1;
                    std::mem::swap(&mut self.pending, &mut self.pending_batch);
                }
                None => self.at = At::CheckEnter,
            },
            At::CheckEnter => {
                self.enter_phase(Phase::Check);
                self.at = At::CheckStart;
                if std::mem::take(&mut self.own_immediate) {
                    return Some(self.notify(Doing::OwnImmediate));
                }
                self.begin_drain(None);
            }
            At::CheckStart => {
                if self.immediates.is_empty() {
                    self.at = At::ClosingStart;
                } else {
                    self.immediates.take_batch();
                    self.at = At::Check(CheckAt::default());
                }
            }
            At::Check(_) => return self.check_step(),
            At::ClosingStart => {
                self.enter_phase(Phase::Closing);
                std::mem::swap(&mut self.closing, &mut self.closing_batch);
                self.at = At::Closing;
            }
            At::Closing => match self.closing_batch.pop() {
                Some(job) => return Some(self.start(TaskKind::Close, job)),
                None => self.enter_timers(),
            },
            At::BeforeExit => {
                self.enter_phase(Phase::Exit);
                self.at = At::AfterBeforeExit;
                return Some(self.notify(Doing::BeforeExit));
            }
            At::AfterBeforeExit => self.at = if self.is_alive() { At::Enter } else { At::Exit },
            At::Exit => {
                self.at = At::Over;
                self.exiting = true;
                return Some(self.notify(Doing::Exit));
            }
            At::Over => return Some(Step::Over),
        }
        None
    }

    fn notify(&mut self, what: Doing) -> Step<P> {
        self.running.push(Running { what, start: self.phase_record });
        match what {
            Doing::Exit => Step::Exit,
            Doing::OwnImmediate => Step::OwnImmediate,
            _ => Step::BeforeExit,
        }
    }

    fn enter_phase(&mut self, phase: Phase) {
        self.phase = phase;
        self.phase_record = self.record(Event::PhaseEntered { phase, iteration: self.iteration });
    }

    /// The loop turns again if something is alive.
    fn turn_again(&mut self) {
        if !self.is_alive() {
            self.at = At::BeforeExit;
            return;
        }
        self.iteration += 1;
        self.at = At::Pending;
        self.enter_phase(Phase::Pending);
        std::mem::swap(&mut self.pending, &mut self.pending_batch);
    }

    /// `uv_run` begins: time is looked at, and timers run once before the loop turns, if anything is alive.
    fn enter(&mut self) {
        if !self.is_alive() {
            self.at = At::BeforeExit;
            return;
        }
        if !self.started {
            self.started = true;
            let passed = self.now + self.config.startup;
            let decides =
                self.timers.is_due_between(self.now.as_millis(), passed.as_millis()) && self.has_other_than_timers();
            // A millisecond may also end between two timers that the program starts: the ones before it are due then.
            let together = self.timers.started_together(&self.slots).clamp(1, MOST_TOGETHER);
            let taken = if decides { self.choose(Choice::StartupTime, 1 + together as u8) } else { 0 };
            if taken != 1 {
                self.pass_until(passed);
            }
            if taken > 1 {
                self.timers.start_later(&mut self.slots, usize::from(taken - 1), passed.as_millis());
            }
        }
        self.enter_timers();
    }

    fn enter_timers(&mut self) {
        self.enter_phase(Phase::Timers);
        self.update_time();
        if self.timers.fire(self.loop_time) {
            self.timers.begin_pass();
            self.at =
                At::Timers(TimersPass { now: self.loop_time, at: TimersAt::Lists, ran_list: false, ran_timer: false });
        } else {
            self.at = At::TurnOver;
        }
    }

    fn timers_step(&mut self) -> Option<Step<P>> {
        let At::Timers(pass) = &mut self.at else { return None };
        match pass.at {
            TimersAt::Lists => match self.timers.first() {
                Some((expiry, list)) if expiry <= pass.now => {
                    pass.at = TimersAt::List(list);
                    pass.ran_timer = false;
                    if std::mem::replace(&mut pass.ran_list, true) {
                        self.begin_drain(Some(Between::Lists));
                    }
                }
                first => {
                    self.timers.end_pass(first.map(|(expiry, _)| expiry), self.loop_time);
                    self.at = At::TurnOver;
                    self.begin_drain(None);
                }
            },
            TimersAt::List(list) => {
                let place = self.timers.peek(list);
                if place == NONE {
                    self.timers.drop_list(list);
                    pass.at = TimersAt::Lists;
                    return None;
                }
                let slot = self.slots.get(place);
                if pass.now.saturating_sub(slot.start) < list.msecs {
                    self.timers.put_back(list, slot.start, pass.now);
                    pass.at = TimersAt::Lists;
                    return None;
                }
                pass.at = TimersAt::Timer { list, place, task: slot.task };
                if std::mem::replace(&mut pass.ran_timer, true) {
                    self.begin_drain(Some(Between::Timers));
                }
            }
            TimersAt::Timer { list, place, task } => {
                if self.slots.find(task) != Some(place) {
                    pass.at = TimersAt::List(list);
                    return None;
                }
                self.timers.unlink(&mut self.slots, place);
                let slot = self.slots.get(place);
                let Some(payload) = slot.payload.clone() else {
                    pass.at = TimersAt::List(list);
                    return None;
                };
                let (kind, cause) = (slot.kind, slot.cause);
                let started = self.now.as_millis();
                pass.at = TimersAt::Running { list, place, task, started };
                let kind = if kind == SlotKind::Interval { TaskKind::Interval } else { TaskKind::Timeout };
                if kind == TaskKind::Interval {
                    self.update_time();
                }
                return Some(self.start(kind, Job { task, cause, payload }));
            }
            // The driver asks for the next step although it has not finished the last.
            TimersAt::Running { .. } => unreachable!("a timer's callback is finished before the next step"),
        }
        None
    }

    /// A timer's callback is over. When it threw, Node's pass over the lists ended with it and begins anew.
    pub(super) fn timer_finished(&mut self, threw: bool) {
        let At::Timers(pass) = &mut self.at else { return };
        let TimersAt::Running { list, place, task, started } = pass.at else { return };
        pass.at = if threw {
            pass.ran_list = false;
            TimersAt::Lists
        } else {
            TimersAt::List(list)
        };
        if self.slots.find(task) == Some(place) {
            if after_callback(&mut self.timers, &mut self.slots, place, started, self.loop_time) {
                let due = self.due_of(place);
                if self.slots.get(place).kind == SlotKind::Interval {
                    self.record(Event::TimerArmed { task, due });
                }
            } else {
                self.forget_if_over(place);
            }
        }
        if threw {
            self.timers.begin_pass();
        }
    }

    fn check_step(&mut self) -> Option<Step<P>> {
        let entry = self.immediates.peek(&self.slots);
        let At::Check(pass) = &mut self.at else { return None };
        let Some(entry) = entry else {
            self.at = At::ClosingStart;
            self.begin_drain(None);
            return None;
        };
        if pass.ran && !std::mem::replace(&mut pass.drained, true) {
            self.begin_drain(Some(Between::Immediates));
            return None;
        }
        *pass = CheckAt { ran: true, drained: false };
        self.immediates.take(&self.slots, entry);
        match entry {
            Entry::Empty => None,
            Entry::Task { place, task } => {
                let slot = self.slots.get_mut(place);
                let cause = slot.cause;
                let payload = slot.payload.take()?;
                self.slots.remove(place);
                Some(self.start(TaskKind::Immediate, Job { task, cause, payload }))
            }
        }
    }

    /// An immediate is over. When it threw, the rest of the batch is taken up anew; when it was the last of the batch,
    /// what was queued meanwhile runs in this same phase.
    pub(super) fn immediate_finished(&mut self, threw: bool) {
        if threw {
            self.immediates.take_batch();
            self.at = At::Check(CheckAt::default());
        }
    }
}
