//! Node's event loop: what runs next, and why.
//!
//! A driver asks [`EventLoop::next`] what to do, does it, and says with [`EventLoop::finish`] how it went. Everything
//! about order is decided here, with the structure of the real thing, because its odd corners are consequences of that
//! structure: libuv's phases (`uv_run`, libuv 1.45 and later), Node's timer lists and immediate batches, the tick queue
//! that is drained whenever a callback has been made from outside JavaScript (`InternalCallbackScope::Close`), and what
//! of all this is skipped when a callback throws.

mod async_handles;
mod drain;
mod immediates;
mod pool;
mod rejections;
mod schedule;
mod slots;
mod timers;
mod tracer;
mod turn;
mod wait;

use async_handles::AsyncHandles;
pub use async_handles::{HandleId, HandleState};
pub use pool::PoolWork;
pub use tracer::{NoTrace, Tracer};

use crate::choice::{Choices, Decision};
use crate::time::Nanos;
use crate::trace::{Choice, Event, Outcome, Phase, Record, RecordId, Site, StrId, TaskId, TaskKind};
use drain::Drain;
pub use drain::{Between, Drained};
use immediates::Immediates;
use pool::Pool;
use rejections::Rejections;
use slots::Slots;
use std::collections::{BTreeMap, VecDeque};
use timers::Timers;
use turn::At;

/// What a loop is built from. Times are virtual.
#[derive(Clone, Debug)]
pub struct LoopConfig {
    /// Decides the choice points; 0 takes the usual way.
    pub seed: u64,
    /// Forced answers for the first choice points, for [`explore`](crate::choice::explore).
    pub script: Vec<u8>,
    /// Number of the simulated process, from 0; stamped on every record.
    pub process: u16,
    /// Threads of the pool (`UV_THREADPOOL_SIZE`), at least 1.
    pub pool_threads: u8,
    /// Cores that the pool's threads share, at least 1.
    pub cores: u32,
    /// Time that has usually passed between the main script's end and the loop's first look at its timers.
    pub startup: Nanos,
    /// Fired timeouts stay known, so that `refresh` can revive them, until [`EventLoop::release`].
    pub retain_fired: bool,
}

impl Default for LoopConfig {
    fn default() -> Self {
        LoopConfig {
            seed: 0,
            script: Vec::new(),
            process: 0,
            pool_threads: 4,
            cores: 4,
            startup: Nanos::from_micros(1_500),
            retain_fired: true,
        }
    }
}

/// Who made a task and where, for its [`TaskInfo`](crate::trace::TaskInfo).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// A word for the task in the field's own terms: `timeout`, `then`, `readFile`.
    pub label: StrId,
    /// Name of the callback's function.
    pub function: StrId,
    /// The line that made it.
    pub site: Site,
}

/// What the driver must do next. Every step except [`Step::Over`] is answered with [`EventLoop::finish`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<P> {
    /// Call this callback.
    Run {
        /// Its identity.
        task: TaskId,
        /// Where it waited.
        kind: TaskKind,
        /// The callback.
        payload: P,
    },
    /// Raise `unhandledRejection` for this promise (or what the mode says).
    Rejection {
        /// The promise, by the driver's number.
        promise: u32,
    },
    /// Raise `rejectionHandled` for this promise.
    RejectionHandled {
        /// The promise, by the driver's number.
        promise: u32,
    },
    /// The check phase begins, and [`EventLoop::own_immediate`] was called: Node's own work comes before the program's.
    OwnImmediate,
    /// Nothing is left to wait for: raise `beforeExit`. If that starts something the loop goes on.
    BeforeExit,
    /// Raise `exit`. The tick queue is closed; microtasks still run.
    Exit,
    /// The process has ended.
    Over,
}

/// A callback that waits in a queue, with the record that put it there.
pub(crate) struct Job<P> {
    pub(crate) task: TaskId,
    pub(crate) cause: RecordId,
    pub(crate) payload: P,
}

/// What the driver is doing, innermost last.
struct Running {
    what: Doing,
    /// The record of the start: the cause of everything done meanwhile.
    start: RecordId,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Doing {
    Task {
        task: TaskId,
        kind: TaskKind,
    },
    /// A callback on top of another, called at once.
    Nested {
        task: TaskId,
    },
    Notice,
    OwnImmediate,
    BeforeExit,
    Exit,
}

/// The event loop of one simulated process. `P` is what it schedules, `T` who listens.
pub struct EventLoop<P, T: Tracer> {
    config: LoopConfig,
    tracer: T,
    choices: Choices,
    now: Nanos,
    /// The loop's idea of the time, in milliseconds, as of its last look at the clock (`uv_now`).
    loop_time: u64,
    phase: Phase,
    iteration: u32,
    /// The record of the phase's beginning.
    phase_record: RecordId,
    at: At,
    started: bool,
    exiting: bool,
    next_task: u32,
    running: Vec<Running>,
    main: Option<Job<P>>,
    ticks: VecDeque<Job<P>>,
    microtasks: VecDeque<Job<P>>,
    rejections: Rejections,
    drain: Option<Drain>,
    /// A tick of Node's own waits, of which programs see only who calls what comes after it.
    own_tick: bool,
    slots: Slots<P>,
    timers: Timers,
    immediates: Immediates,
    own_immediate: bool,
    pool: Pool<P>,
    /// What the kernel will report, by time and then by order of request.
    outside: BTreeMap<(Nanos, u32), Outside<P>>,
    /// How many of them keep the process alive.
    outside_references: u32,
    /// What a person will have done, by time: nobody knows of it before.
    inputs: VecDeque<(Nanos, P, Origin)>,
    /// Completions for the poll phase.
    ready: VecDeque<Completion<P>>,
    /// How many of them keep the loop alive.
    ready_references: u32,
    /// The completions that this poll phase found.
    batch: VecDeque<Completion<P>>,
    /// The rest of the completion that runs, which comes before the others.
    more: Option<Job<P>>,
    handles: AsyncHandles<P>,
    pending: VecDeque<Job<P>>,
    pending_batch: VecDeque<Job<P>>,
    closing: Vec<Job<P>>,
    closing_batch: Vec<Job<P>>,
}

struct Outside<P> {
    job: Job<P>,
    referenced: bool,
}

/// What the poll phase finds.
struct Completion<P> {
    /// When it came.
    at: Nanos,
    kind: TaskKind,
    job: Job<P>,
    referenced: bool,
}

impl<P: Clone, T: Tracer> EventLoop<P, T> {
    /// A process that is about to run its main script. Records [`Event::ProcessStarted`].
    pub fn new(config: LoopConfig, tracer: T) -> EventLoop<P, T> {
        let mut event_loop = EventLoop {
            choices: Choices::new(config.seed, config.script.clone()),
            pool: Pool::new(config.pool_threads, config.cores),
            config,
            tracer,
            now: Nanos::ZERO,
            loop_time: 0,
            phase: Phase::Main,
            iteration: 0,
            phase_record: RecordId(0),
            at: At::Main,
            started: false,
            exiting: false,
            next_task: 0,
            running: Vec::new(),
            main: None,
            ticks: VecDeque::new(),
            microtasks: VecDeque::new(),
            rejections: Rejections::default(),
            drain: None,
            own_tick: false,
            slots: Slots::new(),
            timers: Timers::new(),
            immediates: Immediates::new(),
            own_immediate: false,
            outside: BTreeMap::new(),
            outside_references: 0,
            inputs: VecDeque::new(),
            ready: VecDeque::new(),
            ready_references: 0,
            batch: VecDeque::new(),
            more: None,
            handles: AsyncHandles::new(),
            pending: VecDeque::new(),
            pending_batch: VecDeque::new(),
            closing: Vec::new(),
            closing_batch: Vec::new(),
        };
        let (process, threads) = (event_loop.config.process, event_loop.config.pool_threads.max(1));
        event_loop.tracer.process(process, threads);
        event_loop.record(Event::ProcessStarted);
        event_loop
    }

    /// Virtual time since the process started.
    pub fn now(&self) -> Nanos {
        self.now
    }

    /// The phase the loop is in.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The task that runs, innermost; none between tasks.
    pub fn current_task(&self) -> Option<TaskId> {
        self.running.iter().rev().find_map(|running| match running.what {
            Doing::Task { task, .. } | Doing::Nested { task } => Some(task),
            _ => None,
        })
    }

    /// Who listens.
    pub fn tracer(&self) -> &T {
        &self.tracer
    }

    /// Who listens, to hand it names and texts.
    pub fn tracer_mut(&mut self) -> &mut T {
        &mut self.tracer
    }

    /// Gives the tracer back.
    pub fn into_tracer(self) -> T {
        self.tracer
    }

    /// The choice points so far and the ways taken.
    pub fn decisions(&self) -> &[Decision] {
        self.choices.taken()
    }

    /// Takes down something that the driver saw (a line, a call, output), caused by what runs now.
    #[inline]
    pub fn record(&mut self, event: Event) -> RecordId {
        let cause = self.running.last().map(|running| running.start);
        self.record_because(event, cause)
    }

    /// Time passes while something runs: threads and devices go on with their work.
    #[inline]
    pub fn advance(&mut self, by: Nanos) {
        self.pass_until(self.now + by);
    }

    #[inline]
    fn record_because(&mut self, event: Event, cause: Option<RecordId>) -> RecordId {
        if !self.tracer.is_on() {
            return RecordId(0);
        }
        let record = self.stamp(event, cause);
        self.tracer.record(record)
    }

    /// The event with when and where.
    #[inline]
    fn stamp(&self, event: Event, cause: Option<RecordId>) -> Record {
        Record { at: self.now, process: self.config.process, phase: self.phase, cause, event }
    }

    fn choose(&mut self, choice: Choice, options: u8) -> u8 {
        let taken = self.choices.choose(choice, options);
        if options >= 2 {
            self.record(Event::Chose { choice, options, taken });
        }
        taken
    }

    /// Hands a job to the driver.
    #[inline]
    fn start(&mut self, kind: TaskKind, job: Job<P>) -> Step<P> {
        let task = job.task;
        let start = self.record_because(Event::TaskStarted { task }, Some(job.cause));
        self.running.push(Running { what: Doing::Task { task, kind }, start });
        Step::Run { task, kind, payload: job.payload }
    }

    /// The task, notice or listeners that the driver was given are over. `Outcome::Threw` means that an error came out
    /// and was handled (`uncaughtException`); an unhandled one ends the process instead ([`EventLoop::exit`]).
    ///
    /// After [`EventLoop::exit`] nothing runs any more, and this does nothing.
    ///
    /// # Panics
    /// When nothing is running: the driver calls it once per step.
    #[inline]
    pub fn finish(&mut self, outcome: Outcome) {
        let Some(ended) = self.running.last().map(|running| running.what) else {
            assert!(matches!(self.at, At::Over), "finish answers a step that was handed out");
            return;
        };
        if let Doing::Task { task, .. } | Doing::Nested { task } = ended {
            self.record(Event::TaskEnded { task, outcome });
        }
        self.running.pop();
        if outcome == Outcome::Threw && !matches!(ended, Doing::Nested { .. }) {
            self.error_handled();
        }
        let threw = outcome == Outcome::Threw;
        if threw && !matches!(ended, Doing::Task { kind: TaskKind::Microtask, .. }) {
            self.handle_failed();
        }
        match ended {
            Doing::Task { kind: TaskKind::Tick, .. } | Doing::Notice if threw => self.abort_drain(),
            Doing::Task { kind: TaskKind::Tick | TaskKind::Microtask, .. } | Doing::Nested { .. } | Doing::Notice => {}
            Doing::Task { kind: TaskKind::Timeout | TaskKind::Interval, .. } => self.timer_finished(threw),
            Doing::Task { kind: TaskKind::Immediate, .. } => self.immediate_finished(threw),
            Doing::Task { kind: TaskKind::Main, .. } => self.begin_drain(None),
            Doing::Task { .. } | Doing::BeforeExit if threw => {}
            Doing::Task { .. } | Doing::OwnImmediate | Doing::BeforeExit => self.begin_drain(None),
            // An error leaves nothing to come back to that would go on with jobs.
            Doing::Exit if threw => self.ticks.clear(),
            Doing::Exit => {
                self.ticks.clear();
                self.begin_drain(None);
            }
        }
    }

    /// Ends the process at once, as `process.exit` and an unhandled error do: nothing that waits will run.
    pub fn exit(&mut self, code: i32) {
        self.record(Event::Exited { code });
        self.exiting = true;
        self.running.clear();
        self.drain = None;
        self.at = At::Over;
    }

    /// Closes the tick queue, as `process.exit` does before it raises `exit`.
    pub fn begin_exit(&mut self) {
        self.exiting = true;
    }
}
