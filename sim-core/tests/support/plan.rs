//! Random programs: a plan that callbacks follow, made by proptest.

use super::World;
use proptest::prelude::*;
use sim_core::trace::{Event, FunctionId, Outcome, Site, StrId, Stream, TaskId};
use std::cell::RefCell;
use std::rc::Rc;

/// One thing that a callback does.
#[derive(Clone, Debug)]
pub enum Op {
    Tick(Vec<Op>),
    Micro(Vec<Op>),
    Timeout(u64, Vec<Op>),
    /// Runs this often, then clears itself.
    Interval(u64, u8, Vec<Op>),
    Immediate(Vec<Op>),
    Pool(u64, u64, Vec<Op>),
    Io(u64, Vec<Op>),
    Close(Vec<Op>),
    Clear(usize),
    Refresh(usize),
    Reference(usize, bool),
    Block(u64),
    Call(Vec<Op>),
    Line(u32),
    Say,
    Reject(u32),
    Handle(u32),
    Throw,
}

pub fn plan() -> impl Strategy<Value = Vec<Op>> {
    let leaf = prop_oneof![
        any::<prop::sample::Index>().prop_map(|index| Op::Clear(index.index(64))),
        any::<prop::sample::Index>().prop_map(|index| Op::Refresh(index.index(64))),
        (any::<prop::sample::Index>(), any::<bool>()).prop_map(|(index, on)| Op::Reference(index.index(64), on)),
        (0..3_000u64).prop_map(Op::Block),
        (1..200u32).prop_map(Op::Line),
        Just(Op::Say),
        (0..8u32).prop_map(Op::Reject),
        (0..8u32).prop_map(Op::Handle),
        Just(Op::Throw),
    ];
    let op = leaf.prop_recursive(4, 60, 5, |inner| {
        let ops = || prop::collection::vec(inner.clone(), 0..5);
        prop_oneof![
            ops().prop_map(Op::Tick),
            ops().prop_map(Op::Micro),
            (0..12u64, ops()).prop_map(|(ms, ops)| Op::Timeout(ms, ops)),
            (1..6u64, 1..4u8, ops()).prop_map(|(ms, times, ops)| Op::Interval(ms, times, ops)),
            ops().prop_map(Op::Immediate),
            (0..3_000u64, 0..3_000u64, ops()).prop_map(|(cpu, device, ops)| Op::Pool(cpu, device, ops)),
            (0..9_000u64, ops()).prop_map(|(at, ops)| Op::Io(at, ops)),
            ops().prop_map(Op::Close),
            ops().prop_map(Op::Call),
        ]
    });
    prop::collection::vec(op, 0..14)
}

type Tasks = Rc<RefCell<Vec<TaskId>>>;

/// Does what the plan says. Every callback that it schedules is counted, so that none can be lost unseen.
pub fn follow(w: &mut World, ops: &[Op], tasks: &Tasks) {
    for op in ops {
        let site = Site { file: StrId(0), line: 1, column: 1 };
        let known = |index: usize| {
            let tasks = tasks.borrow();
            (!tasks.is_empty()).then(|| tasks[index % tasks.len()])
        };
        let then = |ops: &[Op]| {
            let (ops, tasks) = (ops.to_vec(), tasks.clone());
            move |w: &mut World| follow(w, &ops, &tasks)
        };
        match op {
            Op::Tick(ops) => {
                w.tick(then(ops));
            }
            Op::Micro(ops) => {
                w.micro(then(ops));
            }
            Op::Timeout(ms, ops) => {
                let task = w.timeout(*ms, then(ops));
                tasks.borrow_mut().push(task);
            }
            Op::Interval(ms, times, ops) => {
                let left = std::cell::Cell::new(*times);
                let own: Rc<std::cell::Cell<Option<TaskId>>> = Rc::default();
                let (me, body) = (own.clone(), then(ops));
                let task = w.interval(*ms, move |w| {
                    left.set(left.get() - 1);
                    if left.get() == 0 {
                        w.el.clear(me.get().expect("set right after it was made"));
                    }
                    body(w);
                });
                own.set(Some(task));
            }
            Op::Immediate(ops) => {
                let task = w.immediate(then(ops));
                tasks.borrow_mut().push(task);
            }
            Op::Pool(cpu, device, ops) => {
                w.pool(*cpu, *device, then(ops));
            }
            Op::Io(at, ops) => {
                let at = w.el.now().as_micros() + at;
                let task = w.io(at, then(ops));
                tasks.borrow_mut().push(task);
            }
            Op::Close(ops) => {
                w.close(then(ops));
            }
            Op::Clear(index) => known(*index).into_iter().for_each(|task| w.el.clear(task)),
            // A timer that refreshes itself for ever would never end: only timers that still wait are refreshed.
            Op::Refresh(index) => {
                if let Some(task) = known(*index)
                    && w.el.current_task() != Some(task)
                    && w.el.is_waiting(task)
                {
                    w.el.refresh(task);
                }
            }
            Op::Reference(index, on) => known(*index).into_iter().for_each(|task| w.el.set_ref(task, *on)),
            Op::Block(us) => w.el.advance(sim_core::time::Nanos::from_micros(*us)),
            Op::Call(ops) => {
                w.el.record(Event::Entered { function: FunctionId(0), site });
                follow(w, ops, tasks);
                w.el.record(Event::Left { outcome: Outcome::Returned });
            }
            Op::Line(line) => {
                w.el.record(Event::Line { site: Site { line: *line, ..site } });
            }
            Op::Say => {
                let word = w.el.now().as_micros().to_string();
                w.say(&word);
                if let Some(recorder) = w.el.tracer_mut() {
                    let entry = recorder.console(Stream::Stdout, word.as_bytes());
                    w.el.record(Event::Output { stream: Stream::Stdout, entry });
                }
            }
            Op::Reject(promise) => w.el.promise_rejected(*promise),
            Op::Handle(promise) => w.el.promise_handled(*promise),
            Op::Throw => {
                w.throw("planned");
                return;
            }
        }
    }
}
