//! The buffers of all sides as they are rebuilt from records. A record that makes no sense changes nothing.

use super::{ChunkId, HandView, LinkView, SideFlags, SideId, SideView, StreamEvent, StreamsView};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, VecDeque};

/// No trace holds more sides than this; a damaged one must not ask for memory without end.
const MOST_SIDES: u32 = 100_000;

/// All sides, and the ways between them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(in crate::trace) struct Tanks {
    sides: BTreeMap<u32, Tank>,
    /// Whether a pipe stands, for each way that a chunk or a pipe has made.
    links: BTreeMap<(u32, u32), bool>,
    hand: Option<(u32, u32, u64)>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Tank {
    mark: u64,
    length: u64,
    chunks: VecDeque<(u32, u64)>,
    flags: SideFlags,
    done: u32,
}

impl Tanks {
    /// A measure of how much there is to store.
    pub(in crate::trace) fn size(&self) -> usize {
        let tanks = self.sides.values().map(|tank| 4 + tank.chunks.len() * 2);
        tanks.sum::<usize>() + self.links.len() * 2
    }

    /// The streams after one more event.
    pub(in crate::trace) fn apply(&mut self, event: StreamEvent) {
        let side = event.side();
        if side.0 >= MOST_SIDES {
            return;
        }
        match event {
            StreamEvent::Opened { mark, .. } => {
                self.sides.insert(side.0, Tank { mark, ..Tank::default() });
            }
            StreamEvent::Marked { mark, .. } => self.tank(side).mark = mark,
            StreamEvent::Buffered { chunk, length, front, .. } => self.buffered(side, chunk, length, front),
            StreamEvent::Taken { chunks, .. } => self.taken(side, chunks),
            StreamEvent::Split { taken, .. } => {
                let tank = self.tank(side);
                tank.length = tank.length.saturating_sub(taken);
                if let Some((_, length)) = tank.chunks.front_mut() {
                    *length = length.saturating_sub(taken);
                }
            }
            StreamEvent::Passed { chunk, length, .. } => {
                self.tank(side).done += 1;
                self.hand = Some((side.0, chunk.0, length));
            }
            StreamEvent::Cleared { .. } => {
                let tank = self.tank(side);
                tank.chunks.clear();
                tank.length = 0;
            }
            StreamEvent::Changed { flags, .. } => self.tank(side).flags = flags,
            StreamEvent::Piped { to, .. } => {
                self.links.insert((side.0, to.0), true);
            }
            StreamEvent::Unpiped { to, .. } => {
                self.links.insert((side.0, to.0), false);
            }
        }
    }

    /// Length of what a side holds.
    pub(super) fn length(&self, side: SideId) -> u64 {
        self.sides.get(&side.0).map_or(0, |tank| tank.length)
    }

    /// What is in somebody's hands while a task runs is in nobody's when it has ended.
    pub(in crate::trace) fn let_go(&mut self) {
        self.hand = None;
    }

    /// The streams as plain data.
    pub(in crate::trace) fn view(&self) -> StreamsView {
        let side = |(&side, tank): (&u32, &Tank)| SideView {
            side: SideId(side),
            mark: tank.mark,
            length: tank.length,
            chunks: tank.chunks.iter().map(|&(chunk, length)| (ChunkId(chunk), length)).collect(),
            flags: tank.flags,
            done: tank.done,
        };
        let link = |(&(from, to), &piped): (&(u32, u32), &bool)| LinkView { from: SideId(from), to: SideId(to), piped };
        let hand = |(from, chunk, length)| HandView { from: SideId(from), chunk: ChunkId(chunk), length };
        StreamsView {
            sides: self.sides.iter().map(side).collect(),
            links: self.links.iter().map(link).collect(),
            hand: self.hand.map(hand),
        }
    }

    fn tank(&mut self, side: SideId) -> &mut Tank {
        self.sides.entry(side.0).or_default()
    }

    fn buffered(&mut self, side: SideId, chunk: ChunkId, length: u64, front: bool) {
        if let Some((from, held, _)) = self.hand
            && held == chunk.0
        {
            // The same chunk may be handed to several: it stays in the hand.
            self.links.entry((from, side.0)).or_insert(false);
        }
        let tank = self.tank(side);
        tank.length = tank.length.saturating_add(length);
        if front {
            tank.chunks.push_front((chunk.0, length));
        } else {
            tank.chunks.push_back((chunk.0, length));
        }
    }

    fn taken(&mut self, side: SideId, chunks: u32) {
        let tank = self.tank(side);
        let mut last = None;
        for _ in 0..chunks {
            let Some((chunk, length)) = tank.chunks.pop_front() else { break };
            tank.length = tank.length.saturating_sub(length);
            tank.done = tank.done.saturating_add(1);
            last = Some((side.0, chunk, length));
        }
        self.hand = last.or(self.hand);
    }
}
