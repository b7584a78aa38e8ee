//! Where steps lead.

use super::script::{Op, ops, position, race, run};
use crate::player::steps::{Unit, find};
use crate::stages::loaded::LoadedTrace;
use sim_core::trace::{Direction, Event, TaskKind};

fn nested() -> LoadedTrace {
    run([
        Op::Log(1, "a"),
        Op::Call(2, "outer", ops([Op::Log(3, "b"), Op::Call(4, "inner", ops([Op::Log(5, "c")])), Op::Log(6, "d")])),
        Op::Log(7, "e"),
        Op::Timeout(8, 1, ops([Op::Log(9, "f")])),
    ])
}

fn at_line(trace: &LoadedTrace, line: u32) -> u32 {
    position(trace, 0, |event| matches!(event, Event::Line { site } if site.line == line))
}

fn line(trace: &LoadedTrace, n: u32) -> Option<u32> {
    match trace.record(n).event {
        Event::Line { site } => Some(site.line),
        _ => None,
    }
}

#[test]
fn over_takes_a_call_in_one_go_both_ways() {
    let trace = nested();
    let (two, seven) = (at_line(&trace, 2), at_line(&trace, 7));
    assert_eq!(find(&trace, two, Unit::Over, Direction::Forward), seven);
    assert_eq!(find(&trace, seven, Unit::Over, Direction::Back), two);
    let four = at_line(&trace, 4);
    assert_eq!(line(&trace, find(&trace, four, Unit::Over, Direction::Forward)), Some(6));
    assert_eq!(line(&trace, find(&trace, at_line(&trace, 6), Unit::Over, Direction::Back)), Some(4));
}

#[test]
fn over_goes_on_to_the_next_callback() {
    let trace = nested();
    let started = find(&trace, at_line(&trace, 8), Unit::Over, Direction::Forward);
    let Event::TaskStarted { task } = trace.record(started).event else { panic!("{:?}", trace.record(started)) };
    assert_eq!(trace.task(task).kind, TaskKind::Timeout);
    assert_eq!(line(&trace, find(&trace, started, Unit::Over, Direction::Forward)), Some(9));
    assert_eq!(find(&trace, at_line(&trace, 9), Unit::Over, Direction::Back), started);
}

#[test]
fn out_leaves_the_function_both_ways() {
    let trace = nested();
    let five = at_line(&trace, 5);
    let left = find(&trace, five, Unit::Out, Direction::Forward);
    assert!(matches!(trace.record(left).event, Event::Left { .. }));
    assert_eq!(trace.snapshot(left).processes[0].stack.len(), 1, "inner is left, outer is not");
    let entered = find(&trace, five, Unit::Out, Direction::Back);
    assert!(matches!(trace.record(entered).event, Event::Entered { .. }));
    assert_eq!(trace.snapshot(entered).processes[0].stack.len(), 2);
    let outer = find(&trace, entered, Unit::Out, Direction::Back);
    assert!(outer < entered && matches!(trace.record(outer).event, Event::Entered { .. }), "and on to the caller");
}

#[test]
fn out_of_a_callback_is_its_end() {
    let trace = nested();
    let nine = at_line(&trace, 9);
    let ended = find(&trace, nine, Unit::Out, Direction::Forward);
    assert!(matches!(trace.record(ended).event, Event::TaskEnded { .. }));
    let phase = find(&trace, ended, Unit::Out, Direction::Forward);
    assert!(matches!(trace.record(phase).event, Event::PhaseEntered { .. }));
}

#[test]
fn every_unit_goes_to_both_ends_and_always_moves() {
    let trace = race();
    for unit in Unit::ALL {
        for (direction, start, end) in [(Direction::Forward, 0, trace.len() - 1), (Direction::Back, trace.len() - 1, 0)]
        {
            let (mut at, mut steps) = (start, 0);
            while at != end {
                let next = find(&trace, at, unit, direction);
                assert!(
                    if direction == Direction::Forward { next > at } else { next < at },
                    "{unit:?} {direction:?} from {at} to {next}"
                );
                at = next;
                steps += 1;
            }
            assert!(steps > 1, "{unit:?} {direction:?} has stops on its way");
        }
    }
}
