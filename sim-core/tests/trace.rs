//! What must hold for every trace, tried on random programs.

mod support;

use proptest::prelude::*;
use sim_core::trace::{Cursor, Direction, Event, ProcessState, RecordId, Snapshot, Target, Trace};
use std::rc::Rc;
use support::plan::{Op, follow, plan};
use support::{Run, record, run};

fn recorded(ops: &[Op]) -> Run {
    let ops = ops.to_vec();
    record(move |w| follow(w, &ops, &Rc::default()))
}

fn trace_of(ops: &[Op]) -> Trace {
    recorded(ops).trace.expect("it was recorded")
}

/// Every snapshot, by walking forward one record at a time.
fn stepped(trace: &Trace) -> Vec<Snapshot> {
    let mut cursor = Cursor::new();
    let mut snapshots = Vec::new();
    while cursor.step(trace) {
        snapshots.push(cursor.snapshot());
    }
    snapshots
}

fn every_position(trace: &Trace) -> impl DoubleEndedIterator<Item = RecordId> {
    (0..trace.len()).map(RecordId)
}

proptest! {
    #[test]
    fn seeking_equals_stepping_forward_and_back(ops in plan()) {
        let trace = trace_of(&ops);
        let snapshots = stepped(&trace);
        prop_assert_eq!(snapshots.len(), trace.len() as usize, "no record is lost");
        for n in every_position(&trace) {
            prop_assert_eq!(&trace.seek(n), &snapshots[n.0 as usize]);
        }
        let mut cursor = Cursor::new();
        cursor.seek(&trace, trace.last());
        for n in every_position(&trace).rev() {
            prop_assert_eq!(cursor.position(), Some(n));
            prop_assert_eq!(&cursor.snapshot(), &snapshots[n.0 as usize]);
            prop_assert!(cursor.step_back(&trace));
        }
        prop_assert_eq!(cursor.snapshot(), Snapshot::default());
        prop_assert!(!cursor.step_back(&trace));
    }

    #[test]
    fn the_same_program_gives_the_same_bytes(ops in plan()) {
        prop_assert_eq!(trace_of(&ops).to_bytes(), trace_of(&ops).to_bytes());
    }

    #[test]
    fn recording_changes_nothing(ops in plan()) {
        let silent = { let ops = ops.clone(); run(move |w| follow(w, &ops, &Rc::default())) };
        let recorded = recorded(&ops);
        prop_assert_eq!(silent.out, recorded.out);
        prop_assert_eq!(silent.end, recorded.end);
    }

    #[test]
    fn bytes_bring_back_the_same_trace(ops in plan()) {
        let trace = trace_of(&ops);
        let bytes = trace.to_bytes();
        let back = Trace::from_bytes(&bytes).expect("its own bytes");
        prop_assert_eq!(back.to_bytes(), bytes);
        prop_assert_eq!(stepped(&back), stepped(&trace));
    }

    #[test]
    fn damaged_bytes_are_refused(ops in plan(), at in any::<prop::sample::Index>(), flip in 1..=255u8) {
        let mut bytes = trace_of(&ops).to_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        prop_assert!(Trace::from_bytes(&bytes).is_err());
        bytes.truncate(at);
        prop_assert!(Trace::from_bytes(&bytes).is_err());
    }

    #[test]
    fn every_callback_starts_once_and_what_is_left_was_unreferenced(ops in plan()) {
        let trace = trace_of(&ops);
        let mut running = 0usize;
        for (_, record) in trace.records(RecordId(0)) {
            match record.event {
                Event::TaskStarted { .. } => running += 1,
                Event::TaskEnded { .. } => running -= 1,
                _ => {}
            }
        }
        prop_assert_eq!(running, 0);
        let end = trace.seek(trace.last().expect("at least the start"));
        let process = &end.processes[0];
        prop_assert!(process.ticks.is_empty() && process.microtasks.is_empty() && process.closing.is_empty());
        prop_assert!(process.pool_queue.is_empty() && process.running.is_empty());
        let unheld = |task| process.unreferenced.contains(&task);
        // What comes when nothing else keeps the loop going is never looked at (`uv__loop_alive`).
        prop_assert!(process.ready.iter().all(|&task| unheld(task)), "{:?}", process);
        prop_assert!(process.timers.iter().all(|timer| unheld(timer.task)), "{:?}", process);
        prop_assert!(process.immediates.iter().all(|&task| unheld(task)), "{:?}", process);
        prop_assert!(process.outside.iter().all(|&task| unheld(task)), "{:?}", process);
    }

    #[test]
    fn time_never_runs_back_and_causes_come_first(ops in plan()) {
        let trace = trace_of(&ops);
        let mut before = sim_core::time::Nanos::ZERO;
        for (id, record) in trace.records(RecordId(0)) {
            prop_assert!(record.at >= before);
            before = record.at;
            prop_assert!(record.cause.is_none_or(|cause| cause < id));
            if let Event::TaskStarted { .. } = record.event {
                prop_assert!(record.cause.is_some());
            }
        }
    }

    #[test]
    fn find_agrees_with_looking_at_every_record(ops in plan(), from in any::<prop::sample::Index>()) {
        let trace = trace_of(&ops);
        let from = from.index(trace.len() as usize) as u32;
        let depths: Vec<usize> = stepped(&trace).iter().map(|snapshot| snapshot.processes[0].stack.len()).collect();
        let is_line = |n: RecordId| matches!(trace.record(n).unwrap().event, Event::Line { .. });
        let is_phase = |n: RecordId| matches!(trace.record(n).unwrap().event, Event::PhaseEntered { .. });
        let after = || (from + 1..trace.len()).map(RecordId);
        let before = || (0..from).rev().map(RecordId);
        let from = Some(RecordId(from));
        prop_assert_eq!(trace.find(from, Direction::Forward, Target::Phase), after().find(|&n| is_phase(n)));
        prop_assert_eq!(trace.find(from, Direction::Back, Target::Phase), before().find(|&n| is_phase(n)));
        for depth in 0..3 {
            let shallow = |n: &RecordId| is_line(*n) && depths[n.0 as usize] <= depth;
            let target = Target::LineAtDepth(depth);
            prop_assert_eq!(trace.find(from, Direction::Forward, target), after().find(shallow));
            prop_assert_eq!(trace.find(from, Direction::Back, target), before().find(shallow));
        }
    }
}

/// Long enough for many keyframes, with thousands of timers waiting all the while.
fn long() -> Trace {
    let run = record(|w| {
        for n in 0..4_000 {
            w.timeout(50 + n % 700, |w| {
                w.tick(|_| {});
                w.immediate(|w| w.say("x"));
            });
        }
    });
    run.trace.expect("it was recorded")
}

#[test]
fn keyframes_change_nothing_and_take_little() {
    let trace = long();
    assert!(trace.len() > 20_000);
    let memory = trace.memory();
    assert!(memory.keyframes > 0, "the trace is long enough to have some");
    assert!(memory.total() < 48 * trace.len() as usize, "{memory:?} for {} records", trace.len());
    let mut walker = Cursor::new();
    for n in (0..trace.len()).step_by(37).map(RecordId) {
        walker.seek(&trace, Some(n));
        assert_eq!(trace.seek(n), walker.snapshot());
    }
    let mut back = Cursor::new();
    back.seek(&trace, trace.last());
    for n in (0..trace.len()).rev().step_by(911).map(RecordId) {
        back.seek(&trace, Some(n));
        assert_eq!(back.snapshot(), trace.seek(n));
    }
}

#[test]
fn bands_cover_every_record_once() {
    let trace = long();
    let bands = trace.bands();
    assert_eq!(bands[0].first, RecordId(0));
    assert_eq!(bands.last().map(|band| band.last), trace.last());
    assert!(bands.windows(2).all(|pair| pair[0].last.0 + 1 == pair[1].first.0 && pair[0].end == pair[1].start));
    let callbacks: u32 = bands.iter().map(|band| band.callbacks).sum();
    let started = trace.records(RecordId(0)).filter(|(_, record)| matches!(record.event, Event::TaskStarted { .. }));
    assert_eq!(callbacks as usize, started.count());
}

#[test]
fn a_full_recorder_says_so_and_the_run_goes_on() {
    let recorder = sim_core::trace::Recorder::new(50);
    let run = support::run_with(Default::default(), Some(recorder), |w| {
        (0..100).for_each(|_| {
            w.immediate(|w| w.say("x"));
        })
    });
    assert_eq!(run.out.len(), 100);
    let trace = run.trace.expect("it was recorded");
    assert_eq!(trace.len(), 50);
    let last = trace.record(RecordId(49)).expect("the last");
    assert!(matches!(last.event, Event::LimitReached { .. }));
    assert!(Trace::from_bytes(&trace.to_bytes()).is_ok());
}

#[test]
fn json_is_json_and_names_things() {
    let run = record(|w| {
        w.timeout(1, |_| {});
    });
    let trace = run.trace.expect("it was recorded");
    let json: serde_json::Value = serde_json::from_str(&trace.to_json()).expect("valid JSON");
    assert_eq!(json["records"].as_array().map(Vec::len), Some(trace.len() as usize));
    assert_eq!(json["tasks"][1]["kind"], "Timeout");
}

#[test]
fn an_ended_process_waits_for_nothing() {
    let run = record(|w| {
        w.timeout(1, |w| {
            w.tick(|w| w.say("never"));
            w.immediate(|w| w.say("never"));
            w.el.exit(3);
        });
        w.timeout(5, |w| w.say("never"));
    });
    let trace = run.trace.expect("it was recorded");
    let end = trace.seek(trace.last().expect("not empty"));
    assert_eq!(end.processes[0].state, ProcessState::Exited { code: 3 });
    assert!(end.processes[0].timers.is_empty() && end.processes[0].immediates.is_empty());
    assert!(run.out.is_empty());
}
