//! The ways through the input: each of zlib's levels and strategies goes one of them (`deflate_stored`, `deflate_fast`,
//! `deflate_slow`, `deflate_huff`, `deflate_rle`).

use super::{Compressor, EFFORTS, FILTERED, LONGEST};
use crate::zlib::deflate::blocks::SHORTEST;
use crate::zlib::deflate::{FINISH, NO_FLUSH};

/// A match of the shortest length is not worth a distance of more.
const TOO_FAR: usize = 4096;

/// Bytes of a block that is stored: what zlib's buffer holds beside a block's head.
const STORED: usize = 65_531;

impl Compressor {
    /// Takes each match at once (`deflate_fast`).
    pub(super) fn fast(&mut self, input: &mut &[u8], flush: u32, out: &mut Vec<u8>) {
        while self.is_ready(input, flush) {
            let place = self.remember_here();
            let length = if self.is_near(place) { self.longest(place, SHORTEST - 1) } else { 0 };
            let is_full = if length >= SHORTEST {
                let is_full = self.blocks.repeat(self.at - self.match_at, length);
                self.ahead -= length;
                if length <= EFFORTS[self.level].lazy && self.ahead >= SHORTEST {
                    (1..length).for_each(|further| _ = self.remember(self.at + further));
                }
                self.at += length;
                is_full
            } else {
                self.take_byte()
            };
            if is_full {
                self.end_block(false, out);
            }
        }
        self.pause(flush, out);
    }

    /// Waits with each match for a longer one at the next byte (`deflate_slow`).
    pub(super) fn slow(&mut self, input: &mut &[u8], flush: u32, out: &mut Vec<u8>) {
        while self.is_ready(input, flush) {
            let place = self.remember_here();
            let (before, before_at) = (self.match_length, self.match_at);
            self.match_length = SHORTEST - 1;
            if before < EFFORTS[self.level].lazy && self.is_near(place) {
                self.match_length = self.longest(place, before);
                let is_poor = self.match_length == SHORTEST && self.at - self.match_at > TOO_FAR;
                if self.match_length <= 5 && (self.strategy == FILTERED || is_poor) {
                    self.match_length = SHORTEST - 1;
                }
            }
            if before >= SHORTEST && self.match_length <= before {
                let last = self.at + self.ahead - SHORTEST;
                let is_full = self.blocks.repeat(self.at - 1 - before_at, before);
                self.ahead -= before - 1;
                for _ in 0..before - 2 {
                    self.at += 1;
                    if self.at <= last {
                        self.remember(self.at);
                    }
                }
                self.waits = false;
                self.match_length = SHORTEST - 1;
                self.at += 1;
                if is_full {
                    self.end_block(false, out);
                }
            } else {
                if self.waits && self.blocks.literal(self.window[self.at - 1]) {
                    self.end_block(false, out);
                }
                self.waits = true;
                self.at += 1;
                self.ahead -= 1;
            }
        }
        if flush == NO_FLUSH {
            return;
        }
        if self.waits {
            self.blocks.literal(self.window[self.at - 1]);
            self.waits = false;
        }
        self.pause(flush, out);
    }

    /// Looks for no matches (`deflate_huff`).
    pub(super) fn huffman(&mut self, input: &mut &[u8], flush: u32, out: &mut Vec<u8>) {
        loop {
            if self.ahead == 0 {
                self.fill(input);
                if self.ahead == 0 {
                    break;
                }
            }
            if self.take_byte() {
                self.end_block(false, out);
            }
        }
        self.left_out = 0;
        self.pause(flush, out);
    }

    /// Looks for runs of one byte (`deflate_rle`).
    pub(super) fn runs(&mut self, input: &mut &[u8], flush: u32, out: &mut Vec<u8>) {
        loop {
            if self.ahead <= LONGEST {
                self.fill(input);
                if self.ahead == 0 || (self.ahead <= LONGEST && flush == NO_FLUSH) {
                    break;
                }
            }
            let mut length = 0;
            if self.ahead >= SHORTEST && self.at > 0 {
                let byte = self.window[self.at - 1];
                let run = self.window[self.at..].iter().take(LONGEST).take_while(|other| **other == byte).count();
                length = run.min(self.ahead);
            }
            let is_full = if length >= SHORTEST {
                self.ahead -= length;
                self.at += length;
                self.blocks.repeat(1, length)
            } else {
                self.take_byte()
            };
            if is_full {
                self.end_block(false, out);
            }
        }
        self.left_out = 0;
        self.pause(flush, out);
    }

    /// Stores bytes as they are. They do not go through the window: no match reaches back to them.
    pub(super) fn stored(&mut self, input: &mut &[u8], flush: u32, out: &mut Vec<u8>) {
        self.held.extend_from_slice(std::mem::take(input));
        while self.held.len() > STORED {
            let part: Vec<u8> = self.held.drain(..STORED).collect();
            self.blocks.store(&part, false, out);
        }
        if flush == FINISH || (flush != NO_FLUSH && !self.held.is_empty()) {
            let rest = std::mem::take(&mut self.held);
            self.blocks.store(&rest, flush == FINISH, out);
        }
    }
}
