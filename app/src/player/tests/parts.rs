//! What stands where on the stages of streams, files and bytes, and what is said of their events.

use crate::player::narrate::narrate;
use crate::stages::bytes_stage::parts::parts;
use crate::stages::files_stage::rows::{chances, rows};
use crate::stages::loaded::LoadedTrace;
use crate::stages::loop_stage::track::Rect;
use crate::stages::streams_stage::layout::Layout;
use crate::stages::streams_stage::scene::{Scene, Signal};
use crate::stages::{self, available};
use content::model::StageKind;
use sim_core::event_loop::Tracer;
use sim_core::time::Nanos;
use sim_core::trace::{
    ChunkId, Content, DiskInfo, EmitterEvent, EmitterId, EmitterInfo, Event, FileEvent, FileId, FileKind, ListenerInfo,
    MemoryEvent, MemoryId, Phase, Record, RecordId, Recorder, SideFlags, SideId, SideInfo, SideKind, Site, StrId,
    StreamEvent, ViewInfo,
};

const SIZES: [(f64, f64); 4] = [(304.0, 460.0), (380.0, 600.0), (632.0, 568.0), (1270.0, 928.0)];

struct Tape(Recorder);

impl Tape {
    fn new() -> Tape {
        let mut recorder = Recorder::new(1_000_000);
        recorder.process(0, 4);
        let mut tape = Tape(recorder);
        tape.push(Event::ProcessStarted);
        tape
    }

    fn text(&mut self, text: &str) -> StrId {
        self.0.intern(text)
    }

    fn push(&mut self, event: Event) {
        let at = Nanos(u64::from(self.0.len()) * 1_000);
        self.0.record(Record { at, process: 0, phase: Phase::Main, cause: None, event });
    }

    fn side(&mut self, stream: u32, kind: SideKind, mark: u64) -> SideId {
        let name = self.text("Stream");
        let side = self.0.side(SideInfo { stream, kind, name, site: Site::default(), object_mode: false });
        self.push(Event::Stream(StreamEvent::Opened { side, mark }));
        side
    }

    fn chunks(&mut self, side: SideId, first: u32, count: u32, length: u64) {
        for n in 0..count {
            let chunk = ChunkId(first + n);
            self.push(Event::Stream(StreamEvent::Buffered { side, chunk, length, front: false }));
        }
    }

    fn done(self) -> LoadedTrace {
        LoadedTrace::new(self.0.into_trace())
    }
}

/// A source, a transform and two sinks, all with a thousand chunks in them.
fn crowded() -> LoadedTrace {
    let mut tape = Tape::new();
    let source = tape.side(0, SideKind::Readable, 64);
    let (into, out) = (tape.side(1, SideKind::Writable, 64), tape.side(1, SideKind::Readable, 64));
    let sinks = [tape.side(2, SideKind::Writable, 16), tape.side(3, SideKind::Writable, 16)];
    tape.push(Event::Stream(StreamEvent::Piped { from: source, to: into }));
    for to in sinks {
        tape.push(Event::Stream(StreamEvent::Piped { from: out, to }));
    }
    for (nth, side) in [source, into, out].into_iter().chain(sinks).enumerate() {
        tape.chunks(side, nth as u32 * 1_000, 1_000, 8);
    }
    tape.done()
}

fn scene_at(trace: &LoadedTrace, n: u32, size: (f64, f64)) -> (Layout, Scene) {
    let layout = Layout::new(trace, size);
    let record = trace.record(n);
    let scene = Scene::new(trace, &trace.snapshot(n).processes[0], &record, &layout);
    (layout, scene)
}

#[test]
fn everything_on_the_streams_stage_is_inside_it_and_chunks_are_in_their_tanks() {
    let trace = crowded();
    for size in SIZES {
        let (layout, scene) = scene_at(&trace, trace.len() - 1, size);
        let stage = Rect::new(0.0, 0.0, size.0, size.1);
        assert_eq!(scene.tanks.len(), 5);
        for tank in &scene.tanks {
            assert!(stage.contains(&tank.rect), "{size:?} {:?}", tank.rect);
            assert!(tank.rest.is_some_and(|(_, count)| count > 900), "what has no room stands together");
            assert!(tank.mark > tank.rect.y && tank.mark < tank.rect.bottom());
        }
        for chunk in &scene.chunks {
            let side = chunk.key.0.expect("nothing is in anybody's hands");
            assert!(layout.tank(side).is_some_and(|tank| tank.contains(&chunk.rect)), "{size:?} {chunk:?}");
        }
        for pair in layout.streams.windows(2) {
            assert!(pair[0].rect.right() <= pair[1].rect.x || pair[0].rect.bottom() <= pair[1].rect.y, "{size:?}");
        }
    }
}

#[test]
fn data_goes_from_left_to_right() {
    let trace = crowded();
    let (layout, _) = scene_at(&trace, trace.len() - 1, (1270.0, 928.0));
    let x = |side: u32| layout.tank(SideId(side)).map(|tank| tank.x);
    assert!(x(0) < x(1) && x(1) < x(2) && x(2) < x(3));
    assert_eq!(x(3), x(4), "two sinks of one source stand one below the other");
}

#[test]
fn false_and_drain_go_back_along_the_pipe() {
    let mut tape = Tape::new();
    let source = tape.side(0, SideKind::Readable, 4);
    let sink = tape.side(1, SideKind::Writable, 4);
    tape.push(Event::Stream(StreamEvent::Piped { from: source, to: sink }));
    tape.chunks(sink, 0, 1, 4);
    tape.push(Event::Stream(StreamEvent::Changed { side: sink, flags: SideFlags::NEED_DRAIN }));
    tape.push(Event::Stream(StreamEvent::Taken { side: sink, chunks: 1 }));
    tape.push(Event::Stream(StreamEvent::Changed { side: sink, flags: SideFlags::default() }));
    tape.push(Event::ProcessStarted);
    let trace = tape.done();
    let signals: Vec<Option<Signal>> = (4..8).map(|n| scene_at(&trace, n, (632.0, 568.0)).1.pipes[0].signal).collect();
    assert_eq!(signals, [None, Some(Signal::False), Some(Signal::False), Some(Signal::Drain)]);
    let says: Vec<String> = (5..8).map(|n| narrate(&trace, n).to_string()).collect();
    assert!(says[0].contains("write() returns false"), "{says:?}");
    assert!(says[1].contains("_write has called back"), "{says:?}");
    assert!(says[2].contains("'drain'"), "{says:?}");
}

#[test]
fn a_chunk_keeps_its_identity_from_buffer_to_buffer() {
    let mut tape = Tape::new();
    let source = tape.side(0, SideKind::Readable, 4);
    let sink = tape.side(1, SideKind::Writable, 4);
    tape.chunks(source, 7, 1, 4);
    tape.push(Event::Stream(StreamEvent::Taken { side: source, chunks: 1 }));
    tape.chunks(sink, 7, 1, 4);
    let trace = tape.done();
    let key = |n: u32| scene_at(&trace, n, (632.0, 568.0)).1.chunks.iter().map(|chunk| chunk.key).collect::<Vec<_>>();
    assert_eq!(key(3), [(Some(source), ChunkId(7))]);
    assert_eq!(key(4), [(None, ChunkId(7))], "in somebody's hands");
    assert_eq!(key(5), [(Some(sink), ChunkId(7))]);
    let link = trace.snapshot(5).processes[0].streams.links[0];
    assert!(!link.piped, "the program carried it");
}

fn saving() -> LoadedTrace {
    let mut tape = Tape::new();
    let [folder, old, new] = ["/home/me", "/home/me/a.txt", "/home/me/a.tmp"].map(|path| tape.text(path));
    let (before, after) = (tape.text("old"), tape.text("newer"));
    for (path, file, kind) in [(folder, 1, FileKind::Folder), (old, 2, FileKind::File)] {
        let content = Content { size: 3, text: before };
        tape.0.disk(DiskInfo { path, file: FileId(file), kind, content });
    }
    let file = FileId(3);
    for event in [
        FileEvent::Named { path: new, file, kind: FileKind::File },
        FileEvent::Opened { descriptor: 17, file, path: new },
        FileEvent::Written { file, content: Content { size: 5, text: after } },
        FileEvent::Synced { file },
        FileEvent::Closed { descriptor: 17 },
        FileEvent::Renamed { from: new, to: old },
    ] {
        tape.push(Event::File(event));
    }
    tape.done()
}

#[test]
fn the_disk_is_drawn_below_the_common_folder() {
    let trace = saving();
    assert_eq!(trace.files_root(), "/home/me");
    let at = |n: u32| {
        let rows = rows(&trace, &trace.snapshot(n).processes[0].files, trace.record(n).event);
        rows.into_iter().map(|row| (row.name, row.holds, row.safe, row.open)).collect::<Vec<_>>()
    };
    let old = ("a.txt".to_owned(), "3 bytes “old”".to_owned(), true, vec![]);
    assert_eq!(at(3), [("a.tmp".to_owned(), "5 bytes “newer”".to_owned(), false, vec![17]), old]);
    assert_eq!(at(6), [("a.txt".to_owned(), "5 bytes “newer”".to_owned(), false, vec![])]);
}

#[test]
fn a_power_cut_leaves_the_old_file_or_the_new() {
    let trace = saving();
    let chances = chances(&trace, &trace.trace().survivors(RecordId(6), 0));
    let file = chances.iter().find(|chance| chance.name == "a.txt").expect("it is there in any case");
    assert_eq!(file.found, ["“old”", "“newer”"]);
    assert!(file.open);
    assert!(narrate(&trace, 6).to_string().contains("a.txt"));
}

#[test]
fn views_of_the_same_bytes_are_drawn_together() {
    let mut tape = Tape::new();
    let [name, part, far] = ["buf", "part", "far"].map(|text| tape.text(text));
    let memory = MemoryId(0);
    for (name, offset, length) in [(name, 0, 8), (part, 2, 3), (far, 4_000, 4)] {
        let view = tape.0.view(ViewInfo { name, class: name, site: Site::default(), memory, offset, length });
        tape.push(Event::Memory(MemoryEvent::Viewed { view }));
    }
    tape.push(Event::Memory(MemoryEvent::Wrote { memory, word: 0, bytes: 0x61_0000 }));
    let trace = tape.done();
    let view = &trace.snapshot(4).processes[0].memory;
    let found = parts(&trace, view);
    assert_eq!(
        found.iter().map(|part| (part.from, part.to, part.views.len())).collect::<Vec<_>>(),
        [(0, 8, 2), (4_000, 4_004, 1)]
    );
    assert_eq!((view.byte(memory, 2), view.byte(memory, 3)), (0x61, 0));
    let says = narrate(&trace, 4).to_string();
    assert!(says.contains("buf, part"), "{says}");
}

#[test]
fn listeners_are_called_in_their_order_and_told_so() {
    let mut tape = Tape::new();
    let (name, event) = (tape.text("Door"), tape.text("open"));
    let emitter = tape.0.emitter(EmitterInfo { name, site: Site::default() });
    assert_eq!(emitter, EmitterId(0));
    let one = ListenerInfo { name, site: Site::default(), once: false };
    let list = tape.0.listeners(vec![one, ListenerInfo { once: true, ..one }]);
    for event in [
        EmitterEvent::Listened { emitter, event, list },
        EmitterEvent::Emitting { emitter, event, list },
        EmitterEvent::Calling { nth: 0 },
        EmitterEvent::Calling { nth: 1 },
        EmitterEvent::Emitted,
    ] {
        tape.push(Event::Emitter(event));
    }
    let trace = tape.done();
    let nth = |n: u32| trace.snapshot(n).processes[0].emitters.emitting.last().map(|emission| emission.nth);
    assert_eq!([1, 2, 3, 4, 5].map(nth), [None, Some(None), Some(Some(0)), Some(Some(1)), None]);
    assert!(narrate(&trace, 4).to_string().contains("Listener 2 of 2"));
    assert_eq!(available(&trace), [StageKind::Loop, StageKind::Emitter]);
    assert_eq!(stages::name(StageKind::Emitter), "Emitter");
}
