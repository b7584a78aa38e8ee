//! Finding repetitions as zlib finds them (`deflate.c`): chains of earlier places with the same hash, of which as many are
//! tried as the level allows, and from level 4 on a look whether the next place has a longer match.
//!
//! Node's zlib is Chromium's, whose hash is of four bytes: a match of three is only found where a longer one was looked for.

mod ways;

use super::blocks::{Blocks, SHORTEST};
use super::{BLOCK, FINISH, FULL_FLUSH, NO_FLUSH, PARTIAL_FLUSH};

const LONGEST: usize = 258;
/// Bytes that are wanted ahead before a match is looked for, unless there are no more.
const AHEAD: usize = LONGEST + SHORTEST + 1;
/// What Chromium's hash is made with.
const FACTOR: u32 = 66_521;
/// The place that means none. What starts at the beginning of the window is therefore never found again.
const NONE: usize = 0;

/// zlib's strategies that do not look for all matches.
const FILTERED: i32 = 1;
const HUFFMAN_ONLY: i32 = 2;
const RUNS: i32 = 3;

/// How much a level tries.
struct Effort {
    /// A match of this length is good: a quarter of the chain is enough to look for a better one.
    good: usize,
    /// The longest match that is not taken at once; below level 4, the longest whose places are all remembered.
    lazy: usize,
    /// A match of this length ends the search.
    nice: usize,
    /// Places that are tried.
    chain: usize,
}

const fn effort(good: usize, lazy: usize, nice: usize, chain: usize) -> Effort {
    Effort { good, lazy, nice, chain }
}

const EFFORTS: [Effort; 10] = [
    effort(0, 0, 0, 0),
    effort(4, 4, 8, 4),
    effort(4, 5, 16, 8),
    effort(4, 6, 32, 32),
    effort(4, 4, 16, 16),
    effort(8, 16, 32, 32),
    effort(8, 16, 128, 128),
    effort(8, 32, 128, 256),
    effort(32, 128, 258, 1024),
    effort(32, 258, 258, 4096),
];

/// Which of zlib's functions goes through the input.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Stored,
    Fast,
    Slow,
    Huffman,
    Runs,
}

fn way(level: usize, strategy: i32) -> Way {
    match (level, strategy) {
        (0, _) => Way::Stored,
        (_, HUFFMAN_ONLY) => Way::Huffman,
        (_, RUNS) => Way::Runs,
        (..4, _) => Way::Fast,
        _ => Way::Slow,
    }
}

/// A compressor of raw deflate.
pub(super) struct Compressor {
    level: usize,
    strategy: i32,
    /// Bytes of history that a match may reach back.
    size: usize,
    window: Vec<u8>,
    /// For each hash the last place that had it, and for each place the one before with the same.
    heads: Vec<u16>,
    chains: Vec<u16>,
    at: usize,
    ahead: usize,
    /// Where the block starts, from the window's start; below zero when that is gone already.
    block: isize,
    /// Places before `at` that are not in the chains, for want of bytes behind them.
    left_out: usize,
    match_at: usize,
    match_length: usize,
    /// Whether the byte before `at` waits for the decision about the match after it.
    waits: bool,
    blocks: Blocks,
    /// Bytes that are to be stored.
    held: Vec<u8>,
}

impl Compressor {
    pub(super) fn new(level: i32, strategy: i32, window_bits: u32, memory_level: u32, dictionary: &[u8]) -> Compressor {
        // zlib has no window of 256 bytes.
        let size = 1 << window_bits.max(9);
        let hash_bits = (memory_level + 7).max(15);
        let mut made = Compressor {
            level: level.clamp(0, 9) as usize,
            strategy,
            size,
            // A hash may read a byte behind what is there.
            window: vec![0; 2 * size + 8],
            heads: vec![0; 1 << hash_bits],
            chains: vec![0; size],
            at: 0,
            ahead: 0,
            block: 0,
            left_out: 0,
            match_at: 0,
            match_length: SHORTEST - 1,
            waits: false,
            blocks: Blocks::new(memory_level),
            held: Vec::new(),
        };
        made.learn(dictionary);
        made
    }

    /// Takes the end of a dictionary as what came before (`deflateSetDictionary`).
    fn learn(&mut self, dictionary: &[u8]) {
        let mut input = &dictionary[dictionary.len().saturating_sub(self.size)..];
        if input.is_empty() {
            return;
        }
        self.fill(&mut input);
        while self.ahead >= SHORTEST {
            let end = self.at + self.ahead - (SHORTEST - 1);
            (self.at..end).for_each(|place| _ = self.remember(place));
            self.at = end;
            self.ahead = SHORTEST - 1;
            self.fill(&mut input);
        }
        self.at += self.ahead;
        self.block = self.at as isize;
        self.left_out = self.ahead;
        self.ahead = 0;
    }

    /// Whether other settings go another way through the input, so that a block has to end before them.
    pub(super) fn is_other_way(&self, level: i32, strategy: i32) -> bool {
        strategy != self.strategy || way(level.clamp(0, 9) as usize, 0) != way(self.level, 0)
    }

    /// Other settings from here on (`deflateParams`).
    pub(super) fn set_parameters(&mut self, level: i32, strategy: i32) {
        if self.level == 0 {
            // What was stored stands between the window and what comes: nothing before it is found any more.
            self.heads.fill(0);
            self.left_out = 0;
        }
        (self.level, self.strategy) = (level.clamp(0, 9) as usize, strategy);
    }

    /// Takes all of `input`.
    pub(super) fn compress(&mut self, mut input: &[u8], flush: u32, out: &mut Vec<u8>) {
        if !input.is_empty() || self.ahead > 0 || flush != NO_FLUSH {
            match way(self.level, self.strategy) {
                Way::Stored => self.stored(&mut input, flush, out),
                Way::Fast => self.fast(&mut input, flush, out),
                Way::Slow => self.slow(&mut input, flush, out),
                Way::Huffman => self.huffman(&mut input, flush, out),
                Way::Runs => self.runs(&mut input, flush, out),
            }
        }
        match flush {
            NO_FLUSH | BLOCK | FINISH => {}
            PARTIAL_FLUSH => self.blocks.partial(out),
            _ => {
                self.blocks.store(&[], false, out);
                if flush == FULL_FLUSH {
                    self.heads.fill(0);
                    if self.ahead == 0 {
                        (self.at, self.block, self.left_out) = (0, 0, 0);
                    }
                }
            }
        }
    }

    /// How far back a match may be: what is compared must not leave the window.
    fn farthest(&self) -> usize {
        self.size - AHEAD
    }

    /// Reads on, and moves the window when it is used up (`fill_window`).
    fn fill(&mut self, input: &mut &[u8]) {
        loop {
            if self.at >= self.size + self.farthest() {
                self.window.copy_within(self.size..2 * self.size, 0);
                self.match_at = self.match_at.saturating_sub(self.size);
                self.at -= self.size;
                self.block -= self.size as isize;
                self.left_out = self.left_out.min(self.at);
                let size = self.size as u16;
                for place in self.heads.iter_mut().chain(&mut self.chains) {
                    *place = place.saturating_sub(size);
                }
            }
            if input.is_empty() {
                break;
            }
            let end = self.at + self.ahead;
            let read = input.len().min(2 * self.size - end);
            self.window[end..end + read].copy_from_slice(&input[..read]);
            *input = &input[read..];
            self.ahead += read;
            while self.left_out > 0 && self.ahead + self.left_out > SHORTEST {
                self.remember(self.at - self.left_out);
                self.left_out -= 1;
            }
            if self.ahead >= AHEAD {
                break;
            }
        }
    }

    /// Reads on if need be; whether there is enough, or everything, to go on with.
    fn is_ready(&mut self, input: &mut &[u8], flush: u32) -> bool {
        if self.ahead < AHEAD {
            self.fill(input);
            return self.ahead >= AHEAD || (flush != NO_FLUSH && self.ahead > 0);
        }
        true
    }

    /// Puts a place at the front of its chain; the place that was there.
    fn remember(&mut self, place: usize) -> usize {
        let bytes = [0, 1, 2, 3].map(|offset| self.window[place + offset]);
        let hash = u32::from_le_bytes(bytes).wrapping_mul(FACTOR).wrapping_add(FACTOR) >> 16;
        let hash = hash as usize & (self.heads.len() - 1);
        let head = &mut self.heads[hash];
        let before = std::mem::replace(head, place as u16);
        self.chains[place & (self.size - 1)] = before;
        usize::from(before)
    }

    fn remember_here(&mut self) -> usize {
        if self.ahead >= SHORTEST { self.remember(self.at) } else { NONE }
    }

    fn is_near(&self, place: usize) -> bool {
        place != NONE && self.at - place <= self.farthest()
    }

    /// The longest match along a chain that is longer than `before` (`longest_match`); sets where it is.
    fn longest(&mut self, mut place: usize, before: usize) -> usize {
        let effort = &EFFORTS[self.level];
        let mut left = if before >= effort.good { effort.chain >> 2 } else { effort.chain };
        let nice = effort.nice.min(self.ahead);
        let limit = self.at.saturating_sub(self.farthest());
        let here = &self.window[self.at..];
        let mut best = before;
        loop {
            let there = &self.window[place..];
            if there[best] == here[best] && there[best - 1] == here[best - 1] && there[..2] == here[..2] {
                let length = here.iter().zip(there).take(LONGEST).take_while(|(one, other)| one == other).count();
                if length > best {
                    (self.match_at, best) = (place, length);
                    if length >= nice {
                        break;
                    }
                }
            }
            place = usize::from(self.chains[place & (self.size - 1)]);
            left -= 1;
            if place <= limit || left == 0 {
                break;
            }
        }
        best.min(self.ahead)
    }

    /// A byte as it is; whether the block is full.
    fn take_byte(&mut self) -> bool {
        let is_full = self.blocks.literal(self.window[self.at]);
        self.at += 1;
        self.ahead -= 1;
        is_full
    }

    /// The input is used up: ends the block if that is asked for.
    fn pause(&mut self, flush: u32, out: &mut Vec<u8>) {
        if flush == NO_FLUSH {
            return;
        }
        if matches!(way(self.level, self.strategy), Way::Fast | Way::Slow) {
            self.left_out = self.at.min(SHORTEST - 1);
        }
        if flush == FINISH {
            self.end_block(true, out);
        } else if !self.blocks.is_empty() {
            self.end_block(false, out);
        }
    }

    fn end_block(&mut self, last: bool, out: &mut Vec<u8>) {
        let length = (self.at as isize - self.block) as usize;
        let stored = usize::try_from(self.block).ok().map(|start| &self.window[start..self.at]);
        self.blocks.flush(stored, length, self.level as i32, self.strategy, last, out);
        self.block = self.at as isize;
    }
}
