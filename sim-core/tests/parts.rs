//! Streams, disk and emitters in the trace: what holds for every sequence of their events, and what a power cut leaves.

use proptest::prelude::*;
use sim_core::event_loop::Tracer;
use sim_core::time::Nanos;
use sim_core::trace::{
    ChunkId, Content, Cursor, DiskInfo, EmitterEvent, EmitterId, EmitterInfo, Event, FileEvent, FileId, FileKind,
    Found, ListId, ListenerInfo, Phase, Record, RecordId, Recorder, SideFlags, SideId, SideInfo, SideKind, Site,
    Snapshot, StrId, StreamEvent, Trace,
};

fn stream_event() -> impl Strategy<Value = StreamEvent> {
    let side = || (0..4_u32).prop_map(SideId);
    let chunk = || (0..40_u32).prop_map(ChunkId);
    let length = || prop_oneof![0..10_u64, Just(65_536), any::<u64>()];
    prop_oneof![
        (side(), length()).prop_map(|(side, mark)| StreamEvent::Opened { side, mark }),
        (side(), length()).prop_map(|(side, mark)| StreamEvent::Marked { side, mark }),
        (side(), chunk(), length(), any::<bool>()).prop_map(|(side, chunk, length, front)| StreamEvent::Buffered {
            side,
            chunk,
            length,
            front
        }),
        (side(), 0..5_u32).prop_map(|(side, chunks)| StreamEvent::Taken { side, chunks }),
        (side(), length()).prop_map(|(side, taken)| StreamEvent::Split { side, taken }),
        (side(), chunk(), length()).prop_map(|(side, chunk, length)| StreamEvent::Passed { side, chunk, length }),
        side().prop_map(|side| StreamEvent::Cleared { side }),
        (side(), any::<u16>()).prop_map(|(side, flags)| StreamEvent::Changed { side, flags: SideFlags(flags) }),
        (side(), side()).prop_map(|(from, to)| StreamEvent::Piped { from, to }),
        (side(), side()).prop_map(|(from, to)| StreamEvent::Unpiped { from, to }),
    ]
}

fn file_event() -> impl Strategy<Value = FileEvent> {
    let path = || (1..6_u32).prop_map(StrId);
    let file = || (1..6_u32).prop_map(FileId);
    let kind = prop_oneof![Just(FileKind::File), Just(FileKind::Folder), Just(FileKind::Link)];
    let content = (any::<u64>(), 0..6_u32).prop_map(|(size, text)| Content { size, text: StrId(text) });
    prop_oneof![
        (path(), file(), kind).prop_map(|(path, file, kind)| FileEvent::Named { path, file, kind }),
        path().prop_map(|path| FileEvent::Removed { path }),
        (path(), path()).prop_map(|(from, to)| FileEvent::Renamed { from, to }),
        (file(), content).prop_map(|(file, content)| FileEvent::Written { file, content }),
        file().prop_map(|file| FileEvent::Synced { file }),
        (any::<u32>(), file(), path()).prop_map(|(descriptor, file, path)| FileEvent::Opened {
            descriptor,
            file,
            path
        }),
        any::<u32>().prop_map(|descriptor| FileEvent::Closed { descriptor }),
    ]
}

fn emitter_event() -> impl Strategy<Value = EmitterEvent> {
    let emitter = || (0..3_u32).prop_map(EmitterId);
    let event = || (0..4_u32).prop_map(StrId);
    let list = || (0..5_u32).prop_map(ListId);
    prop_oneof![
        (emitter(), event(), list()).prop_map(|(emitter, event, list)| EmitterEvent::Listened { emitter, event, list }),
        (emitter(), event(), list()).prop_map(|(emitter, event, list)| EmitterEvent::Emitting { emitter, event, list }),
        any::<u32>().prop_map(|nth| EmitterEvent::Calling { nth }),
        Just(EmitterEvent::Emitted),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        stream_event().prop_map(Event::Stream),
        file_event().prop_map(Event::File),
        emitter_event().prop_map(Event::Emitter),
    ]
}

fn trace_of(events: impl IntoIterator<Item = Event>) -> Trace {
    let mut recorder = Recorder::new(1_000_000);
    for text in ["/", "/a", "/b", "/a/c", "/a/d"] {
        recorder.intern(text);
    }
    for number in 0..4 {
        let kind = if number % 2 == 0 { SideKind::Readable } else { SideKind::Writable };
        recorder.side(SideInfo { stream: number, kind, name: StrId(1), site: Site::default(), object_mode: false });
    }
    for (path, kind) in [(1, FileKind::Folder), (2, FileKind::File)] {
        let content = Content { size: 3, text: StrId(2) };
        recorder.disk(DiskInfo { path: StrId(path), file: FileId(path), kind, content });
    }
    recorder.emitter(EmitterInfo { name: StrId(1), site: Site::default() });
    for length in 0..3 {
        let one = ListenerInfo { name: StrId(2), site: Site::default(), once: length == 1 };
        recorder.listeners(vec![one; length]);
    }
    recorder.process(0, 4);
    let stamp = |event| Record { at: Nanos(7), process: 0, phase: Phase::Main, cause: None, event };
    recorder.record(stamp(Event::ProcessStarted));
    for event in events {
        recorder.record(stamp(event));
    }
    recorder.into_trace()
}

proptest! {
    #[test]
    fn seeking_equals_stepping_and_bytes_bring_it_back(events in prop::collection::vec(event(), 0..200)) {
        let trace = trace_of(events.iter().copied());
        let back = Trace::from_bytes(&trace.to_bytes()).expect("its own bytes");
        let recorded: Vec<Event> = back.records(RecordId(1)).map(|(_, record)| record.event).collect();
        prop_assert_eq!(&recorded, &events);
        let mut cursor = Cursor::new();
        let mut stepped: Vec<Snapshot> = Vec::new();
        while cursor.step(&back) {
            stepped.push(cursor.snapshot());
        }
        for n in (0..trace.len()).rev() {
            prop_assert_eq!(&trace.seek(RecordId(n)), &stepped[n as usize]);
        }
    }

    /// A buffer holds what went in and has not come out, in that order.
    #[test]
    fn a_buffer_is_a_queue(lengths in prop::collection::vec(1..100_u64, 1..60), taken in 0..80_u32) {
        let side = SideId(0);
        let buffered = lengths.iter().enumerate().map(|(n, &length)| {
            Event::Stream(StreamEvent::Buffered { side, chunk: ChunkId(n as u32), length, front: false })
        });
        let trace = trace_of(buffered.chain([Event::Stream(StreamEvent::Taken { side, chunks: taken })]));
        let end = trace.seek(RecordId(u32::MAX));
        let view = &end.processes[0].streams.sides[0];
        let left = lengths.len().saturating_sub(taken as usize);
        prop_assert_eq!(view.chunks.len(), left);
        prop_assert_eq!(view.length, lengths[lengths.len() - left..].iter().sum::<u64>());
        prop_assert_eq!(view.done as usize, lengths.len() - left);
        let history = trace.stream_history();
        prop_assert_eq!(history.peaks[0], lengths.iter().sum::<u64>());
        prop_assert_eq!(history.held.last().map(|held| held.length), Some(view.length));
    }
}

#[test]
fn a_long_run_of_streams_keeps_to_its_bytes() {
    let side = SideId(0);
    let events = (0..60_000_u32).map(|n| {
        Event::Stream(if n % 3 == 2 {
            StreamEvent::Taken { side, chunks: 1 }
        } else {
            StreamEvent::Buffered { side, chunk: ChunkId(n), length: 64, front: false }
        })
    });
    let trace = trace_of(events);
    let memory = trace.memory();
    assert!(memory.total() < 48 * trace.len() as usize, "{memory:?} for {} records", trace.len());
    let mut cursor = Cursor::new();
    for n in (0..trace.len()).step_by(997).map(RecordId) {
        cursor.seek(&trace, Some(n));
        assert_eq!(trace.seek(n), cursor.snapshot());
    }
}

const OLD: Content = Content { size: 3, text: StrId(2) };
const NEW: Content = Content { size: 5, text: StrId(3) };

/// What could be found as `/a` at each point of a program that replaces it.
fn replacing(events: &[FileEvent]) -> Vec<Vec<Found>> {
    let trace = trace_of(events.iter().map(|event| Event::File(*event)));
    let at = |n: usize| {
        let survivors = trace.survivors(RecordId(n as u32), 0);
        survivors.into_iter().find(|survivor| survivor.path == StrId(2)).map(|survivor| survivor.found)
    };
    (2..=events.len()).map(|n| at(n).unwrap_or_default()).collect()
}

/// Temporary file, bytes, `fsync`, `rename`: at every point the old file or the new one, and never anything else.
#[test]
fn an_atomic_write_leaves_the_old_file_or_the_new_one() {
    let (temporary, target, file) = (StrId(3), StrId(2), FileId(9));
    let steps = [
        FileEvent::Named { path: temporary, file, kind: FileKind::File },
        FileEvent::Opened { descriptor: 17, file, path: temporary },
        FileEvent::Written { file, content: NEW },
        FileEvent::Synced { file },
        FileEvent::Closed { descriptor: 17 },
        FileEvent::Renamed { from: temporary, to: target },
        FileEvent::Synced { file: FileId(1) },
    ];
    for found in replacing(&steps) {
        assert!(!found.is_empty());
        assert!(found.iter().all(|it| [Found::Whole(OLD), Found::Whole(NEW)].contains(it)), "{found:?}");
    }
    assert_eq!(replacing(&steps).last(), Some(&vec![Found::Whole(NEW)]), "with the folder synced it is certain");
}

#[test]
fn without_fsync_the_new_name_may_lead_to_nothing() {
    let (temporary, target, file) = (StrId(3), StrId(2), FileId(9));
    let steps = [
        FileEvent::Named { path: temporary, file, kind: FileKind::File },
        FileEvent::Written { file, content: NEW },
        FileEvent::Renamed { from: temporary, to: target },
    ];
    let found = replacing(&steps).pop().unwrap_or_default();
    assert_eq!(
        found,
        [Found::Empty, Found::Part(NEW), Found::Whole(OLD), Found::Whole(NEW)]
            .into_iter()
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    );
}

#[test]
fn writing_in_place_may_lose_both() {
    let file = FileId(2);
    let steps = [
        FileEvent::Opened { descriptor: 17, file, path: StrId(2) },
        FileEvent::Written { file, content: Content::default() },
        FileEvent::Written { file, content: NEW },
    ];
    let found = replacing(&steps);
    assert!(found[0].contains(&Found::Empty) && found[0].contains(&Found::Whole(OLD)), "{found:?}");
    assert!(found[1].contains(&Found::Part(NEW)), "{found:?}");
}

/// A program that emits two events in turn a thousand times has two lists.
#[test]
fn the_same_list_of_listeners_is_kept_once() {
    let mut recorder = Recorder::new(10);
    let list = |once| vec![ListenerInfo { name: StrId(0), site: Site::default(), once }];
    let first = recorder.listeners(list(false));
    let second = recorder.listeners(list(true));
    assert_ne!(first, second);
    assert_eq!(recorder.listeners(list(false)), first);
    assert_eq!(recorder.listeners(list(true)), second);
}

#[test]
fn json_has_names_and_no_numbers_of_strings() {
    let event = FileEvent::Renamed { from: StrId(2), to: StrId(3) };
    let emitter = EmitterEvent::Emitting { emitter: EmitterId(0), event: StrId(4), list: ListId(1) };
    let json = trace_of([Event::File(event), Event::Emitter(emitter)]).to_json();
    assert!(json.contains(r#""Renamed":{"from":"/a","to":"/b"}"#), "{json}");
    assert!(json.contains(r#""event":"/a/c""#), "{json}");
    assert!(json.contains(r#""path":"/a""#), "{json}");
}
