//! Streams: that the machines follow Node's rules step by step, and that chains of them keep what they promise.

use proptest::prelude::*;
use sim_core::stream::{
    Chain, ChainConfig, DestId, Destroy, Ended, Ending, Eof, Facts, Failure, FinishStep, Finished, Flush, Listened,
    Moved, Pipeline, Prefinish, Push, Read, Readable, Settle, Settled, SideOptions, Sides, Size, Take, Waiting,
    Writable, Write, Written, raised,
};

fn bytes(high_water_mark: u64) -> SideOptions {
    SideOptions { high_water_mark, ..SideOptions::default() }
}

fn objects(high_water_mark: u64) -> SideOptions {
    SideOptions { object_mode: true, ..bytes(high_water_mark) }
}

#[test]
fn a_push_inside_read_is_kept_and_announced_in_a_tick() {
    let mut side = Readable::new(bytes(10));
    assert_eq!(side.read(Size::Exactly(0)), Read::Call { wanted: 0 });
    assert_eq!(side.push(3), Push::Keep { announce: true, read_ahead: true, more: true });
    assert_eq!(side.push(8), Push::Keep { announce: false, read_ahead: false, more: false });
    assert_eq!(side.read_called(Size::Exactly(0), 0), Take::default());
    assert_eq!((side.length(), side.chunks()), (11, 2));
}

#[test]
fn a_push_from_outside_goes_straight_to_a_flowing_listener() {
    let mut side = Readable::new(bytes(10));
    assert!(side.data_listened(false));
    assert!(side.resume());
    assert_eq!(side.read(Size::Exactly(0)), Read::Call { wanted: 0 });
    side.read_called(Size::Exactly(0), 0);
    side.resumed();
    assert_eq!(side.push(4), Push::Emit);
    assert_eq!(side.pushed(), (true, true));
    assert_eq!(side.length(), 0);
}

#[test]
fn reads_take_whole_chunks_and_a_part() {
    let mut side = Readable::new(bytes(5));
    for length in [3, 4, 5] {
        side.push(length);
    }
    let Read::Give(take) = side.read(Size::Exactly(5)) else { panic!("it has enough") };
    assert_eq!((take.whole, take.part, take.data), (1, 2, true));
    assert_eq!(side.length(), 7);
    let Read::Call { wanted } = side.read(Size::Any) else { panic!("it would be empty") };
    let take = side.read_called(Size::Any, wanted);
    assert_eq!((take.whole, take.part), (2, 0));
    assert_eq!((raised(5), raised(1 << 30), raised((1 << 30) + 1)), (Some(8), Some(1 << 30), None));
}

#[test]
fn the_end_comes_when_all_was_read() {
    let mut side = Readable::new(bytes(10));
    side.push(1);
    assert_eq!(side.push_end(0), Eof::Later { announce: true });
    assert_eq!(side.push_end(0), Eof::Again);
    assert_eq!(side.push(1), Push::AfterEnd);
    let Read::Give(take) = side.read(Size::Any) else { panic!("nothing is left to read ahead") };
    assert!(take.some && take.end);
    assert_eq!(side.read(Size::Any), Read::Nothing(None), "the end is on its way");
    assert!(side.end() && !side.end());
    assert_eq!(side.unshift(1), None);
}

#[test]
fn a_readable_listener_stops_the_flow() {
    let mut side = Readable::new(bytes(10));
    side.data_listened(false);
    side.resume();
    assert_eq!(side.flowing(), Some(true));
    assert_eq!(side.readable_listened(), Listened::Read);
    assert_eq!(side.flowing(), Some(false));
    side.resume();
    assert_eq!(side.flowing(), Some(false));
    assert_eq!(side.read(Size::Exactly(0)), Read::Call { wanted: 0 });
    side.push(11);
    side.read_called(Size::Exactly(0), 0);
    assert_eq!(side.read(Size::Exactly(0)), Read::Give(Take::default()), "announced already");
    assert!(side.announce());
    side.announced(true);
    assert_eq!(side.read(Size::Exactly(0)), Read::Give(Take::default()), "full, and nobody needs to know");
}

#[test]
fn a_mark_of_zero_reads_only_on_demand() {
    let mut side = Readable::new(bytes(0));
    assert!(side.has_room());
    assert_eq!(side.read(Size::Exactly(0)), Read::Call { wanted: 0 });
    assert_eq!(side.push(2), Push::Keep { announce: true, read_ahead: true, more: false });
    side.read_called(Size::Exactly(0), 0);
    assert!(!side.reads_more());
    assert_eq!(side.readable_listened(), Listened::Announce);
}

#[test]
fn several_pipes_wait_for_every_one() {
    let mut side = Readable::new(bytes(10));
    let (a, b) = (DestId(0), DestId(1));
    side.data_listened(false);
    side.pipe(a);
    side.pipe_full(a);
    assert_eq!(side.pipes().waiting(), &Waiting::One(a));
    side.pipe(b);
    side.pipe_full(b);
    side.pipe_full(b);
    assert_eq!(side.pipes().waiting(), &Waiting::Many(vec![a, b]));
    assert!(!side.pipe_drained(a));
    assert!(side.pipe_drained(b));
    assert!(side.unpipe(a) && !side.unpipe(a));
}

#[test]
fn writes_wait_while_one_is_on_its_way() {
    let mut side = Writable::new(bytes(5));
    assert_eq!(side.write(3, true, true), Write::Call);
    assert!(side.wrote());
    assert_eq!(side.write(3, false, true), Write::Keep(false));
    assert_eq!((side.length(), side.waiting()), (6, 1));
    assert_eq!(side.written(false, true, false), Written::Flush { sync: false });
    assert_eq!(side.flush(false), Flush::Singly);
    assert!(side.start_next(false));
    side.started();
    side.flushed(false);
    assert_eq!(side.settle(false, true, false), Settle::Now);
    assert!(!side.after_write(), "it has not drained");
    side.called_back();
    assert_eq!(side.written(false, false, false), Written::Settled(Settle::Now));
    assert!(side.after_write());
    assert_eq!(side.written(false, false, false), Written::Twice);
}

#[test]
fn corked_writes_go_out_together() {
    let mut side = Writable::new(bytes(100));
    side.cork();
    for _ in 0..3 {
        assert_eq!(side.write(2, true, true), Write::Keep(true));
    }
    assert!(side.uncork());
    assert_eq!(side.flush(true), Flush::Together);
    assert!(side.start(side.length(), true));
    side.started();
    side.flushed(true);
    assert_eq!(side.written(false, true, false), Written::Settled(Settle::Now));
    side.called_back();
    assert_eq!((side.length(), side.pending_callbacks, side.waiting()), (0, 0, 0));
}

#[test]
fn an_ended_side_finishes_once_all_is_out() {
    let mut side = Writable::new(bytes(100));
    assert_eq!(side.write(1, true, true), Write::Call);
    side.wrote();
    assert_eq!(side.end(), Ended::Begins);
    assert!(!side.can_finish());
    side.end_called();
    assert_eq!((side.write(1, true, true), side.end()), (Write::AfterEnd, Ended::Nothing));
    assert_eq!(side.written(false, true, false), Written::Settled(Settle::Now));
    side.after_write();
    side.called_back();
    assert!(side.after_callbacks().finish && side.can_finish());
    assert_eq!(side.prefinish(false), Prefinish::Emit);
    assert_eq!(side.finish_step(true), FinishStep::Tick);
    assert!(side.finish_due());
    side.finish();
    assert_eq!(side.end(), Ended::AlreadyFinished);
}

#[test]
fn a_stream_is_destroyed_once_and_fails_once() {
    let (mut readable, mut writable) = (Readable::new(bytes(1)), Writable::new(bytes(1)));
    let mut sides = Sides { readable: Some(&mut readable), writable: Some(&mut writable) };
    assert_eq!((sides.destroy(), sides.destroy()), (Destroy::Now, Destroy::Again));
    sides.destroyed();
    assert!(sides.emits_error() && !sides.emits_error());
    assert!(sides.emits_close());
    assert_eq!(readable.push(1), Push::Refused);
    assert_eq!(writable.write(1, true, true), Write::Destroyed);
}

#[test]
fn a_half_that_ends_leaves_the_other_open() {
    let (mut readable, mut writable) = (Readable::new(bytes(1)), Writable::new(bytes(1)));
    assert!(Sides { readable: Some(&mut readable), writable: None }.over_after_end());
    assert!(!Sides { readable: Some(&mut readable), writable: Some(&mut writable) }.over_after_end());
    writable.finish();
    assert!(Sides { readable: Some(&mut readable), writable: Some(&mut writable) }.over_after_end());
}

#[test]
fn finished_waits_for_close_or_for_the_sides_it_was_told() {
    let facts = Facts { readable: true, writable: true, will_close: true, ..Facts::default() };
    let (mut whole, none) = Finished::new(facts);
    assert_eq!(none, None);
    assert!(!whole.on_end(false, true) && !whole.on_finish(false, true));
    let (mut legacy, _) = Finished::new(Facts { will_close: false, ..facts });
    assert!(!legacy.on_end(false, true) && legacy.on_finish(false, false));
    assert!(!whole.is_premature(Some(false), true) && !legacy.is_premature(Some(true), true));
    let (reader, _) = Finished::new(Facts { readable: true, ..Facts::default() });
    assert!(reader.is_premature(Some(false), true));
    let closed = Finished::new(Facts { closed: true, ..facts }).1;
    assert_eq!(closed, Some(Settled::AsClosed));
}

#[test]
fn a_pipeline_reports_the_first_cause() {
    let mut line = Pipeline::default();
    line.expect(2);
    assert_eq!(line.failed(Some(Failure::Consequence)), Ending { report: true, destroy: true, over: false });
    assert_eq!(line.part_ended(Some(Failure::Cause)), Ending { report: true, destroy: true, over: false });
    assert_eq!(line.part_ended(Some(Failure::Cause)), Ending { report: false, destroy: true, over: true });
}

/// Runs a chain with chunks of these lengths; returns what came out and what happened.
fn run(config: ChainConfig, lengths: &[u64]) -> (Vec<usize>, Moved) {
    let mut chain = Chain::new(config);
    let (mut sent, mut got) = (0..lengths.len(), Vec::new());
    let moved = chain.run(|| sent.next().map(|at| (lengths[at], at)), |at| got.push(at));
    (got, moved)
}

fn side() -> impl Strategy<Value = SideOptions> {
    (any::<bool>(), 0..40_u64).prop_map(|(object_mode, mark)| if object_mode { objects(mark) } else { bytes(mark) })
}

proptest! {
    #[test]
    fn nothing_is_lost_doubled_or_moved(
        source in side(),
        transforms in prop::collection::vec((side(), side()), 0..4),
        sink in side(),
        slow_sink: bool,
        lengths in prop::collection::vec(1..30_u64, 0..80),
    ) {
        let (got, moved) = run(ChainConfig { source, transforms, sink, slow_sink }, &lengths);
        prop_assert_eq!(got, (0..lengths.len()).collect::<Vec<_>>());
        prop_assert_eq!(moved.callbacks, lengths.len() as u64, "every write is called back once");
        prop_assert!(moved.finished);
    }

    #[test]
    fn an_obedient_producer_keeps_the_buffers_bounded(
        mark in 1..60_u64,
        stages in 0..4_usize,
        lengths in prop::collection::vec(1..20_u64, 1..120),
    ) {
        let side = bytes(mark);
        let config = ChainConfig { source: side, transforms: vec![(side, side); stages], sink: side, slow_sink: true };
        let (_, moved) = run(config, &lengths);
        // A side takes one more chunk below its mark, a read asks for that before it gives its own, and a transform goes
        // on with what waits before it. Node 24 holds as much.
        let longest = lengths.iter().copied().max().unwrap_or_default();
        prop_assert!(moved.peak < 2 * (mark + longest), "{} with a mark of {mark}", moved.peak);
    }

    #[test]
    fn reads_of_any_size_give_every_byte_once(
        pushes in prop::collection::vec(1..20_u64, 1..40),
        reads in prop::collection::vec(1..50_u64, 1..80),
    ) {
        let mut side = Readable::new(bytes(16));
        let (mut pushed, mut taken, mut queue) = (0, 0, std::collections::VecDeque::new());
        let mut pushes = pushes.into_iter();
        for n in reads {
            let size = Size::Exactly(n);
            let take = match side.read(size) {
                Read::Call { wanted } => {
                    if let Some(length) = pushes.next() {
                        side.push(length);
                        queue.push_back(length);
                        pushed += length;
                    }
                    side.read_called(size, wanted)
                }
                Read::Give(take) => take,
                _ => Take::default(),
            };
            let whole: u64 = (0..take.whole).filter_map(|_| queue.pop_front()).sum();
            if take.part > 0 {
                queue[0] -= take.part;
            }
            taken += whole + take.part;
            prop_assert!(!take.some || whole + take.part == n);
            prop_assert_eq!(side.length(), pushed - taken);
            prop_assert_eq!(side.length(), queue.iter().sum::<u64>());
        }
    }
}
