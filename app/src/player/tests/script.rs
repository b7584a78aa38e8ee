//! Programs for tests: what a callback does, as data, run by the real event loop with a recorder. No JavaScript.

use crate::stages::loaded::LoadedTrace;
use sim_core::event_loop::{EventLoop, LoopConfig, Origin, PoolWork, Step};
use sim_core::time::Nanos;
use sim_core::trace::{Event, Outcome, Recorder, Site, Stream, TaskId, TaskKind};
use std::collections::BTreeMap;
use std::rc::Rc;

/// One thing that a callback does, at a line of `race.js`.
#[derive(Clone, Debug)]
pub(crate) enum Op {
    /// Prints.
    Log(u32, &'static str),
    /// Writes to standard error.
    Error(u32, &'static str),
    /// `setTimeout`.
    Timeout(u32, u64, Ops),
    /// `setInterval`, cleared by itself after so many turns.
    Interval(u32, u64, u32, Ops),
    /// `setImmediate`.
    Immediate(u32, Ops),
    /// `process.nextTick`.
    Tick(u32, Ops),
    /// A promise job.
    Then(u32, Ops),
    /// What comes after an `await`.
    Await(u32, Ops),
    /// `readFile`: work of so many milliseconds.
    Read(u32, u64, Ops),
    /// A report from the kernel after so many milliseconds.
    Socket(u32, u64, Ops),
    /// A person does something after so many milliseconds.
    Input(u32, u64, Ops),
    /// `close`.
    Close(u32, Ops),
    /// A call of a function.
    Call(u32, &'static str, Ops),
    /// A busy loop of so many milliseconds.
    Busy(u32, u64),
    /// `unref` of the last timer.
    Unref(u32),
    /// `clearTimeout` of the last timer.
    Clear(u32),
    /// `refresh` of the last timer.
    Refresh(u32),
    /// An event of another kind.
    Say(Event),
    /// `process.exit`.
    Exit(i32),
}

/// What a callback does.
pub(crate) type Ops = Rc<[Op]>;

/// Nothing.
pub(crate) fn nothing() -> Ops {
    Rc::new([])
}

/// What a callback does.
pub(crate) fn ops(list: impl IntoIterator<Item = Op>) -> Ops {
    list.into_iter().collect()
}

/// The race between a timeout, an immediate, a promise and a tick.
pub(crate) fn race() -> LoadedTrace {
    run([
        Op::Log(1, "start"),
        Op::Timeout(2, 0, ops([Op::Log(3, "timeout")])),
        Op::Immediate(4, ops([Op::Log(5, "immediate")])),
        Op::Then(6, ops([Op::Log(7, "promise")])),
        Op::Tick(8, ops([Op::Log(9, "tick")])),
        Op::Log(10, "end"),
    ])
}

/// Runs a main script and returns its trace.
pub(crate) fn run(main: impl IntoIterator<Item = Op>) -> LoadedTrace {
    let mut world = World {
        machine: EventLoop::new(LoopConfig::default(), Recorder::new(1_000_000)),
        last_timer: None,
        turns: BTreeMap::new(),
        over: false,
    };
    let origin = world.origin("main", 1);
    world.machine.main(ops(main), origin);
    loop {
        match world.machine.next() {
            Step::Run { task, payload, .. } => {
                world.callback(task, &payload);
                if !world.over {
                    world.machine.finish(Outcome::Returned);
                }
            }
            Step::Exit => {
                world.machine.finish(Outcome::Returned);
                world.machine.exit(0);
            }
            Step::Over => break,
            _ => world.machine.finish(Outcome::Returned),
        }
        if world.over {
            break;
        }
    }
    LoadedTrace::new(world.machine.into_tracer().into_trace())
}

struct World {
    machine: EventLoop<Ops, Recorder>,
    last_timer: Option<TaskId>,
    turns: BTreeMap<TaskId, u32>,
    over: bool,
}

impl World {
    fn site(&mut self, line: u32) -> Site {
        Site { file: self.machine.tracer_mut().intern("/app/race.js"), line, column: 1 }
    }

    fn origin(&mut self, label: &str, line: u32) -> Origin {
        let site = self.site(line);
        let label = self.machine.tracer_mut().intern(label);
        Origin { label, site, ..Origin::default() }
    }

    fn callback(&mut self, task: TaskId, ops: &[Op]) {
        if let Some(left) = self.turns.get_mut(&task) {
            *left -= 1;
            if *left == 0 {
                self.machine.clear(task);
            }
        }
        self.perform(ops);
    }

    fn perform(&mut self, ops: &[Op]) {
        for op in ops {
            if !self.over {
                self.one(op);
            }
        }
    }

    fn line(&mut self, line: u32) {
        let site = self.site(line);
        self.machine.record(Event::Line { site });
        self.machine.advance(Nanos::from_micros(20));
    }

    fn write(&mut self, line: u32, stream: Stream, text: &str) {
        self.line(line);
        let entry = self.machine.tracer_mut().console(stream, format!("{text}\n").as_bytes());
        self.machine.record(Event::Output { stream, entry });
    }

    fn one(&mut self, op: &Op) {
        match op {
            Op::Log(line, text) => self.write(*line, Stream::Stdout, text),
            Op::Error(line, text) => self.write(*line, Stream::Stderr, text),
            Op::Timeout(line, ms, then) => {
                self.last_timer = Some(self.make("timeout", *line, |m, o| m.start_timer(then.clone(), *ms, false, o)))
            }
            Op::Interval(line, ms, turns, then) => {
                let task = self.make("interval", *line, |m, o| m.start_timer(then.clone(), *ms, true, o));
                self.turns.insert(task, *turns);
                self.last_timer = Some(task);
            }
            Op::Immediate(line, then) => drop(self.make("immediate", *line, |m, o| m.immediate(then.clone(), o))),
            Op::Tick(line, then) => drop(self.make("tick", *line, |m, o| m.next_tick(then.clone(), o))),
            Op::Then(line, then) => drop(self.make("then", *line, |m, o| m.microtask(then.clone(), o))),
            Op::Await(line, then) => drop(self.make("await", *line, |m, o| m.microtask(then.clone(), o))),
            Op::Read(line, ms, then) => {
                let work = PoolWork { cpu: Nanos::ZERO, device: Nanos::from_millis(*ms) };
                self.make("readFile", *line, |m, o| m.pool_work(then.clone(), work, o));
            }
            Op::Socket(line, ms, then) => {
                self.make("connection", *line, |m, o| {
                    let at = m.now() + Nanos::from_millis(*ms);
                    m.io(then.clone(), at, o)
                });
            }
            Op::Input(line, ms, then) => {
                let origin = self.origin("pace = 9", *line);
                let at = self.machine.now() + Nanos::from_millis(*ms);
                self.machine.input(then.clone(), at, origin);
            }
            Op::Close(line, then) => drop(self.make("close", *line, |m, o| m.close(then.clone(), o))),
            Op::Call(line, name, body) => {
                self.line(*line);
                let site = self.site(*line);
                let name = self.machine.tracer_mut().intern(name);
                let function = self.machine.tracer_mut().function(name, site);
                self.machine.record(Event::Entered { function, site });
                self.perform(body);
                self.machine.record(Event::Left { outcome: Outcome::Returned });
            }
            Op::Busy(line, ms) => {
                self.line(*line);
                let by = Nanos::from_millis(*ms);
                self.machine.advance(by);
                self.machine.record(Event::ClockJumped { by });
            }
            Op::Unref(line) => self.on_timer(*line, |m, task| m.set_ref(task, false)),
            Op::Clear(line) => self.on_timer(*line, |m, task| m.clear(task)),
            Op::Refresh(line) => self.on_timer(*line, |m, task| m.refresh(task)),
            Op::Say(event) => drop(self.machine.record(*event)),
            Op::Exit(code) => {
                self.machine.exit(*code);
                self.over = true;
            }
        }
    }

    fn make(
        &mut self,
        label: &str,
        line: u32,
        start: impl FnOnce(&mut EventLoop<Ops, Recorder>, Origin) -> TaskId,
    ) -> TaskId {
        self.line(line);
        let origin = self.origin(label, line);
        start(&mut self.machine, origin)
    }

    fn on_timer(&mut self, line: u32, act: impl FnOnce(&mut EventLoop<Ops, Recorder>, TaskId)) {
        self.line(line);
        let task = self.last_timer.expect("a timer was set");
        act(&mut self.machine, task);
    }
}

/// The first record at or after `from` that matches.
pub(crate) fn position(trace: &LoadedTrace, from: u32, matches: impl Fn(&Event) -> bool) -> u32 {
    trace.records(from).find(|(_, record)| matches(&record.event)).map(|(n, _)| n).expect("there is such a record")
}

/// The start of the first task of a kind.
pub(crate) fn start_of(trace: &LoadedTrace, kind: TaskKind) -> u32 {
    position(trace, 0, |event| matches!(event, Event::TaskStarted { task } if trace.task(*task).kind == kind))
}
