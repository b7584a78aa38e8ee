//! From a snapshot to what is drawn: every chunk with its place, every buffer with its level. Pure, so it is tested without
//! a browser.

use super::layout::{Layout, scale};
use crate::stages::loaded::LoadedTrace;
use crate::stages::loop_stage::track::{Point, Rect};
use crate::words::{BYTES, Forms, count, t};
use sim_core::trace::{
    ChunkId, Event, LinkView, ProcessView, Record, SideFlags, SideId, SideInfo, SideKind, SideView, StreamEvent,
};
use yew::AttrValue;

/// Chunks of one buffer that are drawn one by one: the next that leave it. Nobody counts more, and each is work.
const DRAWN: usize = 24;
/// A chunk is never drawn flatter than this.
const FLATTEST: f64 = 7.0;
/// With this height it carries its number.
const NUMBERED: f64 = 15.0;
/// And with this width.
const WIDE_ENOUGH: f64 = 30.0;
/// Size of a chunk in somebody's hands.
const HAND: (f64, f64) = (34.0, 20.0);

/// A chunk in a buffer or between two.
#[derive(Clone, Debug, PartialEq)]
pub struct Chunk {
    /// Its name in the picture: the side and the chunk.
    pub key: (Option<SideId>, ChunkId),
    /// The room it takes.
    pub rect: Rect,
    /// Its number, where there is room for it.
    pub text: Option<String>,
    /// It is what this record moved.
    pub fresh: bool,
    /// `_write` has it and has not called back.
    pub at_work: bool,
}

/// A buffer.
#[derive(Clone, Debug, PartialEq)]
pub struct Tank {
    /// Whose.
    pub side: SideId,
    /// Which side.
    pub kind: SideKind,
    /// The room it takes.
    pub rect: Rect,
    /// Height of the line of its `highWaterMark`.
    pub mark: f64,
    /// "64 KiB", beside the line.
    pub mark_text: String,
    /// "3 bytes", under it.
    pub length_text: String,
    /// What stands for the chunks that are not drawn one by one, and how many those are.
    pub rest: Option<(Rect, usize)>,
    /// It holds as much as its mark says, or more.
    pub full: bool,
    /// Its state in one word.
    pub state: AttrValue,
    /// That word is a warning.
    pub alarming: bool,
}

/// A way between two streams.
#[derive(Clone, Debug, PartialEq)]
pub struct Pipe {
    /// Where it begins and ends.
    pub ends: (Point, Point),
    /// A pipe stands; otherwise the program carries the chunks.
    pub piped: bool,
    /// What goes back along it: the answer of a write, or the event that ends the wait.
    pub signal: Option<Signal>,
}

/// What a sink tells its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// `write()` returned false.
    False,
    /// `'drain'` was emitted.
    Drain,
}

/// Everything that changes on the stage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// The buffers.
    pub tanks: Vec<Tank>,
    /// The chunks.
    pub chunks: Vec<Chunk>,
    /// The ways between streams.
    pub pipes: Vec<Pipe>,
}

impl Scene {
    /// The scene at `record`.
    pub fn new(trace: &LoadedTrace, view: &ProcessView, record: &Record, layout: &Layout) -> Scene {
        let mut scene = Scene::default();
        let event = match record.event {
            Event::Stream(event) => Some(event),
            _ => None,
        };
        for side in &view.streams.sides {
            if let Some(rect) = layout.tank(side.side) {
                scene.tank(trace, side, *rect, event);
            }
        }
        for link in &view.streams.links {
            scene.pipe(view, link, layout, event);
        }
        if let Some(hand) = view.streams.hand {
            let inside = view.streams.sides.iter().any(|side| {
                trace.side(side.side).kind == SideKind::Writable
                    && side.chunks.iter().any(|(chunk, _)| *chunk == hand.chunk)
            });
            if !inside && let Some(tank) = layout.tank(hand.from) {
                let (x, y) = (tank.right() + 8.0, tank.bottom() - HAND.1 - 2.0);
                scene.chunks.push(Chunk {
                    key: (None, hand.chunk),
                    rect: Rect::new(x.min(layout.size.0 - HAND.0 - 2.0), y, HAND.0, HAND.1),
                    text: Some(format!("{}", hand.chunk.0 + 1)),
                    fresh: true,
                    at_work: false,
                });
            }
        }
        scene
    }

    fn tank(&mut self, trace: &LoadedTrace, side: &SideView, rect: Rect, event: Option<StreamEvent>) {
        let info = trace.side(side.side);
        let peak = trace.streams().peaks.get(side.side.0 as usize).copied().unwrap_or(0);
        let unit = rect.h / scale(side, peak);
        let height = |length: u64| (length as f64 * unit).min(rect.h);
        let (state, alarming) = state(&info, side.flags);
        let fresh = match event {
            Some(StreamEvent::Buffered { side: at, chunk, .. }) if at == side.side => Some(chunk),
            _ => None,
        };
        let mut bottom = rect.bottom();
        let mut rest = None;
        let flattest = FLATTEST.min(rect.h / 3.0);
        for (place, (chunk, length)) in side.chunks.iter().enumerate() {
            let tall = height(*length).max(flattest);
            let left = side.chunks.len() - place;
            // The last of them stay together when there is no room for each.
            let no_room = bottom - tall < rect.y && left > 1 || bottom - flattest < rect.y;
            if no_room || place == DRAWN {
                let level = if no_room { rect.y } else { rect.bottom() - height(side.length) };
                let top = level.max(rect.y).min(bottom - flattest);
                rest = Some((Rect::new(rect.x + 3.0, top, rect.w - 6.0, bottom - top), left));
                break;
            }
            let tall = tall.min(bottom - rect.y);
            bottom -= tall;
            self.chunks.push(Chunk {
                key: (Some(side.side), *chunk),
                rect: Rect::new(rect.x + 3.0, bottom + 0.5, rect.w - 6.0, tall - 1.0),
                text: (tall >= NUMBERED && rect.w >= WIDE_ENOUGH).then(|| format!("{}", chunk.0 + 1)),
                fresh: fresh == Some(*chunk),
                at_work: place == 0 && info.kind == SideKind::Writable && !side.flags.has(SideFlags::CORKED),
            });
        }
        self.tanks.push(Tank {
            side: side.side,
            kind: info.kind,
            rect,
            mark: rect.bottom() - height(side.mark),
            mark_text: amount(side.mark, info.object_mode),
            length_text: amount(side.length, info.object_mode),
            rest,
            full: side.length >= side.mark && side.length > 0,
            state,
            alarming,
        });
    }

    fn pipe(&mut self, view: &ProcessView, link: &LinkView, layout: &Layout, event: Option<StreamEvent>) {
        let (Some(from), Some(to)) = (layout.tank(link.from), layout.tank(link.to)) else { return };
        let flags = view.streams.sides.iter().find(|side| side.side == link.to).map(|side| side.flags);
        let waits = flags.is_some_and(|flags| flags.has(SideFlags::NEED_DRAIN));
        let drained = matches!(event, Some(StreamEvent::Changed { side, .. }) if side == link.to)
            && !waits
            && flags.is_some_and(|flags| !flags.has(SideFlags::ENDED));
        let signal = if waits {
            Some(Signal::False)
        } else if drained {
            Some(Signal::Drain)
        } else {
            None
        };
        let level = |rect: &Rect| rect.bottom() - 12.0;
        self.pipes.push(Pipe {
            ends: (Point { x: from.right(), y: level(from) }, Point { x: to.x, y: level(to) }),
            piped: link.piped,
            signal,
        });
    }
}

/// A side's state in one word, and whether that is a warning.
fn state(info: &SideInfo, flags: SideFlags) -> (AttrValue, bool) {
    let readable = info.kind == SideKind::Readable;
    let is = |flag| flags.has(flag);
    match () {
        () if is(SideFlags::ERRORED) => (t("failed"), true),
        () if is(SideFlags::OVER) && readable => (t("ended"), false),
        () if is(SideFlags::OVER) => (t("finished"), false),
        () if is(SideFlags::DESTROYED) => (t("destroyed"), true),
        () if is(SideFlags::ENDED) => (t("ending"), false),
        () if is(SideFlags::NEED_DRAIN) => (t("needs drain"), true),
        () if is(SideFlags::CORKED) => (t("corked"), false),
        () if readable && is(SideFlags::FLOWING) => (t("flowing"), false),
        () if readable && is(SideFlags::PAUSED) => (t("paused"), true),
        () if readable => (t("not read"), false),
        () => (t("open"), false),
    }
}

const OBJECTS: Forms = ["0 objects", "1 object", "{} objects"];

/// A length in words: "3 bytes", "64 KiB", "16 objects".
pub fn amount(length: u64, objects: bool) -> String {
    let (value, unit) = match length {
        _ if objects => return count(length, OBJECTS),
        n if n >= 1 << 20 && n.is_multiple_of(1 << 20) => (n >> 20, "MiB"),
        n if n >= 1024 && n.is_multiple_of(1024) => (n >> 10, "KiB"),
        n if n >= 10 << 20 => (n >> 20, "MiB"),
        n if n >= 10 << 10 => (n >> 10, "KiB"),
        n => return count(n, BYTES),
    };
    format!("{value} {unit}")
}
