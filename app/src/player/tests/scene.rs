//! What stands where on the loop stage.

use super::script::{Op, ops, position, race, run, start_of};
use crate::stages::highlight::{Focus, Lit};
use crate::stages::loaded::LoadedTrace;
use crate::stages::loop_stage::geometry::{Geometry, Place};
use crate::stages::loop_stage::scene::{Scene, State};
use crate::stages::loop_stage::track::Rect;
use sim_core::trace::{Event, TaskId, TaskKind};

const SIZES: [(f64, f64); 4] = [(304.0, 490.0), (380.0, 600.0), (632.0, 568.0), (1270.0, 928.0)];

fn scene(trace: &LoadedTrace, n: u32, size: (f64, f64)) -> Scene {
    let record = trace.record(n);
    Scene::new(trace, &trace.snapshot(n).processes[0], &record, &Geometry::new(size.0, size.1, true))
}

fn places(trace: &LoadedTrace, n: u32) -> Vec<(String, Place, State)> {
    scene(trace, n, (632.0, 568.0)).tokens.into_iter().map(|t| (t.text, t.place, t.state)).collect()
}

fn crowded() -> LoadedTrace {
    run((0..60).flat_map(|i| {
        [
            Op::Timeout(1, 5 + i, ops([])),
            Op::Immediate(2, ops([])),
            Op::Then(3, ops([])),
            Op::Tick(4, ops([])),
            Op::Read(5, 5, ops([])),
            Op::Socket(6, 5, ops([])),
            Op::Close(7, ops([])),
        ]
    }))
}

#[test]
fn the_race_at_the_moment_of_the_picture() {
    let trace = race();
    let found = places(&trace, start_of(&trace, TaskKind::Tick));
    let expected = [
        ("timeout · 2", Place::Timers, State::Waiting),
        ("immediate · 4", Place::Check, State::Waiting),
        ("then · 6", Place::Microtasks, State::Waiting),
        ("tick · 8", Place::Stack, State::Running),
    ];
    assert_eq!(found, expected.map(|(text, place, state)| (text.to_owned(), place, state)));
}

#[test]
fn a_callback_that_has_ended_fades_on_the_stack() {
    let trace = race();
    let ended = position(&trace, start_of(&trace, TaskKind::Tick), |event| matches!(event, Event::TaskEnded { .. }));
    assert!(places(&trace, ended).contains(&("tick · 8".into(), Place::Stack, State::Done)));
    assert!(!places(&trace, ended + 1).iter().any(|(text, ..)| text == "tick · 8"));
}

#[test]
fn a_cleared_timer_is_seen_once_more() {
    let trace = run([Op::Timeout(1, 5, ops([])), Op::Clear(2)]);
    let cleared = position(&trace, 0, |event| matches!(event, Event::TaskCancelled { .. }));
    assert!(places(&trace, cleared).contains(&("timeout · 1".into(), Place::Timers, State::Cancelled)));
    assert!(!places(&trace, cleared + 1).iter().any(|(text, ..)| text == "timeout · 1"));
}

#[test]
fn every_token_is_on_the_stage_and_none_covers_another() {
    let trace = crowded();
    for size in SIZES {
        let geometry = Geometry::new(size.0, size.1, true);
        let stage = Rect::new(0.0, 0.0, geometry.width, geometry.height);
        for n in (0..trace.len()).step_by(37) {
            let tokens = scene(&trace, n, size).tokens;
            assert!(tokens.len() < 80, "{} tokens at {size:?}", tokens.len());
            for (i, a) in tokens.iter().enumerate() {
                assert!(stage.contains(&a.rect), "{a:?} at {size:?}, record {n}");
                for b in &tokens[i + 1..] {
                    let apart = a.rect.right() <= b.rect.x + 0.01
                        || b.rect.right() <= a.rect.x + 0.01
                        || a.rect.bottom() <= b.rect.y + 0.01
                        || b.rect.bottom() <= a.rect.y + 0.01;
                    assert!(apart, "{a:?} and {b:?} at {size:?}, record {n}");
                }
            }
        }
    }
}

#[test]
fn nobody_is_lost_in_a_long_queue() {
    let trace = crowded();
    for size in SIZES {
        for n in (0..trace.len()).step_by(41) {
            let scene = scene(&trace, n, size);
            for (place, count) in &scene.counts {
                let drawn = scene.tokens.iter().filter(|t| t.place == *place && t.state == State::Waiting).count();
                let more = scene.more.iter().find(|more| more.place == *place).map_or(0, |more| more.count);
                assert!(drawn + more == *count, "{place:?}: {drawn} + {more} of {count} at {size:?}, record {n}");
            }
        }
    }
}

#[test]
fn deep_stacks_show_the_innermost_calls() {
    let deep = (0..12).fold(ops([Op::Log(9, "deep")]), |inner, _| ops([Op::Call(3, "recurse", inner)]));
    let trace = run(deep.iter().cloned());
    let printed = position(&trace, 0, |event| matches!(event, Event::Output { .. }));
    let scene = scene(&trace, printed, (632.0, 568.0));
    assert!(scene.calls.iter().any(|call| call.depth == 11), "{:?}", scene.calls);
    let more = scene.more.iter().find(|more| more.place == Place::Stack).expect("not all fit");
    assert_eq!(scene.calls.len() + more.count + 1, 13, "main, twelve calls");
}

#[test]
fn pointing_lights_cause_and_effects() {
    let trace = run([Op::Timeout(1, 1, ops([Op::Log(2, "x"), Op::Tick(3, ops([Op::Log(4, "y")]))]))]);
    let timeout = TaskId(1);
    let lit = Lit::new(&trace, Focus::Task(timeout));
    let file = trace.file("race.js").expect("the program ran");
    assert!(lit.line(file, 1), "the line that made it");
    assert!(lit.record(trace.task(timeout).created.0), "the record of its creation");
    let x = position(&trace, 0, |event| matches!(event, Event::Output { .. }));
    assert!(lit.record(x), "what it printed");
    assert!(lit.task(TaskId(2)), "the tick that it made");
    let back = Lit::new(&trace, Focus::Record(sim_core::trace::RecordId(x)));
    assert!(back.task(timeout) && back.line(file, 2) && back.line(file, 1));
    let line = Lit::new(&trace, Focus::Line(file, 3));
    assert!(line.task(TaskId(2)) && !line.task(timeout));
}
