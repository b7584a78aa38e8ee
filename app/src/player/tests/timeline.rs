//! The timeline's arithmetic.

use super::script::{Op, ops, race, run};
use crate::player::timeline::{Bands, Kind, Layout, Long, OutputDot, Stop};
use crate::stages::loaded::LoadedTrace;
use sim_core::trace::Event;

fn layout(trace: &LoadedTrace, width: f64) -> Layout {
    Layout::new(&Bands::new(trace), width)
}

fn long_run() -> LoadedTrace {
    run((0..600).flat_map(|i| {
        [
            Op::Timeout(1, i % 50, ops([Op::Log(2, "timeout")])),
            Op::Then(3, ops([Op::Log(4, "then")])),
            Op::Immediate(5, ops([])),
        ]
    }))
}

#[test]
fn the_race_reads_like_the_lesson() {
    let bands = Bands::new(&race());
    let kinds: Vec<Kind> = bands.bands.iter().map(|band| band.kind).collect();
    assert_eq!(kinds[..3], [Kind::Main, Kind::Ticks, Kind::Micro]);
    let timers = kinds.iter().position(|kind| *kind == Kind::Phase(Stop::Timers));
    let check = kinds.iter().position(|kind| *kind == Kind::Phase(Stop::Check));
    assert!(timers < check && timers.is_some(), "{kinds:?}");
    let printed: Vec<&str> = bands.dots.iter().map(|dot| dot.text.as_str()).collect();
    assert_eq!(printed, ["start", "end", "tick", "promise", "timeout", "immediate"]);
}

#[test]
fn every_record_belongs_to_one_band() {
    for trace in [race(), long_run()] {
        let bands = Bands::new(&trace);
        let mut next = 0;
        for band in &bands.bands {
            assert_eq!(band.first, next);
            assert!(band.last >= band.first);
            next = band.last + 1;
        }
        assert_eq!(next, trace.len());
    }
}

#[test]
fn places_and_records_are_inverse() {
    for trace in [race(), long_run(), run([Op::Timeout(1, 50, ops([])), Op::Busy(2, 5_000), Op::Log(3, "x")])] {
        let layout = layout(&trace, 870.0);
        assert_eq!(layout.x(0), 0.0);
        assert!((layout.x(trace.len()) - 870.0).abs() < 0.01, "{}", layout.x(trace.len()));
        for n in 0..trace.len() {
            assert!(layout.x(n + 1) > layout.x(n), "{n}");
            assert_eq!(layout.at(layout.centre(n)), n);
        }
        assert_eq!((layout.at(-10.0), layout.at(9_999.0)), (0, trace.len() - 1));
    }
}

#[test]
fn a_wait_is_a_break_and_a_busy_loop_is_wide() {
    let trace = run([Op::Timeout(1, 10_000, ops([Op::Log(2, "late")])), Op::Busy(3, 3_000)]);
    let bands = Bands::new(&trace);
    let waits: Vec<u64> = bands
        .long
        .iter()
        .filter_map(|(_, long)| if let Long::Wait(by) = long { Some(by.as_millis()) } else { None })
        .collect();
    assert!(waits.iter().any(|ms| *ms > 6_000), "{waits:?}");
    let layout = Layout::new(&bands, 800.0);
    assert!(!layout.breaks.is_empty());
    let busy = trace
        .records(0)
        .find(|(_, record)| matches!(record.event, Event::ClockJumped { .. }))
        .expect("the busy loop is recorded")
        .0;
    assert!(layout.x(busy + 1) - layout.x(busy) >= 200.0, "a quarter of the width");
    assert_eq!(layout.busy.iter().map(|busy| busy.text.as_str()).collect::<Vec<_>>(), ["busy 3000 ms"]);
}

#[test]
fn a_long_trace_draws_no_more_than_its_width_allows() {
    let trace = long_run();
    let layout = layout(&trace, 600.0);
    assert!(trace.len() > 5_000, "{}", trace.len());
    assert!(layout.pieces.len() < 400, "{}", layout.pieces.len());
    assert!(layout.dots.len() <= 80, "{}", layout.dots.len());
    let covered: f64 = layout.pieces.iter().map(|piece| piece.w).sum();
    assert!(covered > 600.0 * 0.9, "{covered}");
}

#[test]
fn outputs_of_the_future_are_cut_off_and_no_others() {
    for trace in [race(), long_run()] {
        let layout = layout(&trace, 640.0);
        for n in (0..trace.len()).step_by(3) {
            let edge = layout.outputs_until(n);
            for dot in &layout.dots {
                let end = dot.x + 3.5;
                assert!(if dot.record <= n { end <= edge } else { dot.x - 3.5 >= edge }, "{dot:?} at {n}: {edge}");
            }
        }
    }
}

#[test]
fn labels_do_not_run_into_each_other() {
    for trace in [race(), long_run()] {
        let layout = layout(&trace, 640.0);
        let end =
            |dot: &OutputDot| dot.x + 8.0 + dot.label.as_ref().map_or(0.0, |label| label.chars().count() as f64 * 7.6);
        let labelled: Vec<&OutputDot> = layout.dots.iter().filter(|dot| dot.label.is_some()).collect();
        assert!(labelled.windows(2).all(|pair| end(pair[0]) <= pair[1].x));
        assert!(layout.times.windows(2).all(|pair| pair[0].x < pair[1].x));
    }
}

#[test]
fn what_a_person_does_is_marked_where_it_begins_to_count() {
    let trace = run([Op::Timeout(1, 9, ops([])), Op::Input(3, 4, ops([])), Op::Input(3, 6, ops([]))]);
    let layout = layout(&trace, 600.0);
    assert_eq!(layout.inputs.len(), 2);
    let first = super::script::start_of(&trace, sim_core::trace::TaskKind::Input);
    assert!((layout.inputs[0] - layout.centre(first)).abs() < 1e-9 && layout.inputs[0] < layout.inputs[1]);
}
