//! A tiny program for the loop: callbacks are closures that may schedule more, write words and throw.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "each test file uses its own part")]

pub mod plan;

use sim_core::choice::Decision;
use sim_core::event_loop::{EventLoop, HandleId, HandleState, LoopConfig, Origin, PoolWork, Step};
use sim_core::time::Nanos;
use sim_core::trace::{Outcome, Recorder, TaskId, Trace};
use std::rc::Rc;

pub type Action = Rc<dyn Fn(&mut World)>;
pub type Listener = Rc<dyn Fn(&mut World, u32)>;

pub struct World {
    pub el: EventLoop<Action, Option<Recorder>>,
    pub out: Vec<String>,
    pub on_error: Option<Action>,
    pub on_rejection: Option<Listener>,
    pub on_before_exit: Option<Action>,
    pub on_exit: Option<Action>,
    thrown: Option<String>,
}

/// A run that is over.
pub struct Run {
    pub out: Vec<String>,
    pub end: Nanos,
    pub decisions: Vec<Decision>,
    pub trace: Option<Trace>,
}

impl Run {
    /// What was written, in one line.
    pub fn text(&self) -> String {
        self.out.join(" ")
    }
}

pub fn act(action: impl Fn(&mut World) + 'static) -> Action {
    Rc::new(action)
}

impl World {
    pub fn say(&mut self, word: &str) {
        self.out.push(word.to_owned());
    }

    pub fn throw(&mut self, what: &str) {
        self.thrown = Some(what.to_owned());
    }

    pub fn tick(&mut self, action: impl Fn(&mut World) + 'static) -> TaskId {
        self.el.next_tick(act(action), Origin::default())
    }

    pub fn micro(&mut self, action: impl Fn(&mut World) + 'static) -> TaskId {
        self.el.microtask(act(action), Origin::default())
    }

    pub fn timeout(&mut self, ms: u64, action: impl Fn(&mut World) + 'static) -> TaskId {
        self.el.start_timer(act(action), ms, false, Origin::default())
    }

    pub fn interval(&mut self, ms: u64, action: impl Fn(&mut World) + 'static) -> TaskId {
        self.el.start_timer(act(action), ms, true, Origin::default())
    }

    pub fn immediate(&mut self, action: impl Fn(&mut World) + 'static) -> TaskId {
        self.el.immediate(act(action), Origin::default())
    }

    pub fn pool(&mut self, cpu_us: u64, device_us: u64, action: impl Fn(&mut World) + 'static) -> TaskId {
        let work = PoolWork { cpu: Nanos::from_micros(cpu_us), device: Nanos::from_micros(device_us) };
        self.el.pool_work(act(action), work, Origin::default())
    }

    pub fn io(&mut self, at_us: u64, action: impl Fn(&mut World) + 'static) -> TaskId {
        self.el.io(act(action), Nanos::from_micros(at_us), Origin::default())
    }

    pub fn input(&mut self, at_us: u64, action: impl Fn(&mut World) + 'static) {
        self.el.input(act(action), Nanos::from_micros(at_us), Origin::default());
    }

    pub fn same_poll(&mut self, action: impl Fn(&mut World) + 'static) -> TaskId {
        self.el.same_poll(act(action), Origin::default())
    }

    pub fn handle(&mut self, action: impl Fn(&mut World) + 'static) -> HandleId {
        let handle = self.el.open_handle(act(action));
        self.el.set_handle(handle, HandleState::Started);
        handle
    }

    pub fn send(&mut self, handle: HandleId) {
        self.el.post(handle, false, Origin::default());
        self.el.send(handle);
    }

    pub fn close(&mut self, action: impl Fn(&mut World) + 'static) -> TaskId {
        self.el.close(act(action), Origin::default())
    }

    pub fn block(&mut self, ms: u64) {
        self.el.advance(Nanos::from_millis(ms));
    }

    /// Calls an action; an error goes to `on_error`, as `uncaughtException` would get it.
    fn call(&mut self, action: &Action) -> Outcome {
        action(self);
        match self.thrown.take() {
            None => Outcome::Returned,
            Some(error) => {
                self.say(&format!("caught:{error}"));
                if let Some(handler) = self.on_error.clone() {
                    handler(self);
                }
                Outcome::Threw
            }
        }
    }

    fn listener(&mut self, listener: Option<Action>) {
        let outcome = listener.map_or(Outcome::Returned, |listener| self.call(&listener));
        self.el.finish(outcome);
    }
}

/// Runs a program to its end.
pub fn run(main: impl Fn(&mut World) + 'static) -> Run {
    run_with(LoopConfig::default(), None, main)
}

pub fn record(main: impl Fn(&mut World) + 'static) -> Run {
    run_with(LoopConfig::default(), Some(Recorder::new(1 << 24)), main)
}

pub fn run_with(config: LoopConfig, recorder: Option<Recorder>, main: impl Fn(&mut World) + 'static) -> Run {
    let mut world = World {
        el: EventLoop::new(config, recorder),
        out: Vec::new(),
        on_error: None,
        on_rejection: None,
        on_before_exit: None,
        on_exit: None,
        thrown: None,
    };
    world.el.main(act(main), Origin::default());
    loop {
        match world.el.next() {
            Step::Run { payload, .. } => {
                let outcome = world.call(&payload);
                world.el.finish(outcome);
            }
            Step::Rejection { promise } => {
                world.say(&format!("unhandled:{promise}"));
                if let Some(listener) = world.on_rejection.clone() {
                    listener(&mut world, promise);
                }
                world.listener(None);
            }
            Step::RejectionHandled { promise } => {
                world.say(&format!("late:{promise}"));
                world.listener(None);
            }
            Step::OwnImmediate => {
                world.say("own");
                world.listener(None);
            }
            Step::BeforeExit => {
                let listener = world.on_before_exit.clone();
                world.listener(listener);
            }
            Step::Exit => {
                let listener = world.on_exit.clone();
                world.listener(listener);
            }
            Step::Over => break,
        }
    }
    let end = world.el.now();
    let decisions = world.el.decisions().to_vec();
    Run { out: world.out, end, decisions, trace: world.el.into_tracer().map(Recorder::into_trace) }
}
