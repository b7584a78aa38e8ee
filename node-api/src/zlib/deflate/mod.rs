//! Deflating: zlib's and gzip's headers and trailers around what the compressor makes.
//!
//! The bytes are those of Node's zlib, because programs print them and how many they are. No crate has its choices.

mod blocks;
mod format;
mod matches;
mod tree;

use super::checksums::Sums;
use super::engine::{ENDED, Failure, Wrap};
use matches::Compressor;
use zlib_rs::adler32::adler32;

/// What zlib is told to do when the input is used up.
pub(super) const NO_FLUSH: u32 = 0;
const PARTIAL_FLUSH: u32 = 1;
pub(super) const FULL_FLUSH: u32 = 3;
pub(super) const FINISH: u32 = 4;
const BLOCK: u32 = 5;

/// The settings of a compressor.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) wrap: Wrap,
    pub(super) window_bits: u32,
    pub(super) level: i32,
    pub(super) memory_level: u32,
    pub(super) strategy: i32,
    pub(super) dictionary: Vec<u8>,
}

impl Settings {
    /// The level with the default one named.
    fn level(&self) -> i32 {
        if self.level < 0 { 6 } else { self.level }
    }

    fn compressor(&self) -> Box<Compressor> {
        let Settings { strategy, window_bits, memory_level, .. } = *self;
        // The dictionary of gzip is nobody's.
        let dictionary = if self.wrap == Wrap::Gzip { &[] } else { &*self.dictionary };
        Box::new(Compressor::new(self.level(), strategy, window_bits, memory_level, dictionary))
    }

    /// What the stream begins with.
    fn header(&self) -> Vec<u8> {
        let fastest = self.strategy >= 2 || self.level() < 2;
        match self.wrap {
            Wrap::Raw => Vec::new(),
            Wrap::Gzip => {
                let extra = if self.level() == 9 { 2 } else { u8::from(fastest) * 4 };
                vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, extra, 3]
            }
            Wrap::Zlib => {
                let level = match self.level() {
                    _ if fastest => 0,
                    ..6 => 1,
                    6 => 2,
                    _ => 3,
                };
                // A window of 256 bytes is made one of 512, as zlib does.
                let window = self.window_bits.max(9) - 8;
                let has_dictionary = !self.dictionary.is_empty();
                let mut head = (8 + (window << 4)) << 8 | level << 6 | u32::from(has_dictionary) << 5;
                head += 31 - head % 31;
                let mut bytes = (head as u16).to_be_bytes().to_vec();
                if has_dictionary {
                    bytes.extend(adler32(1, &self.dictionary).to_be_bytes());
                }
                bytes
            }
        }
    }
}

/// A compressor.
pub(super) struct Deflate {
    settings: Settings,
    compressor: Box<Compressor>,
    sums: Sums,
    /// What has been made and not been taken.
    waiting: Vec<u8>,
    begun: bool,
    finished: bool,
    last_flush: u32,
}

impl Deflate {
    pub(super) fn new(settings: Settings) -> Deflate {
        Deflate {
            compressor: settings.compressor(),
            settings,
            sums: Sums::default(),
            waiting: Vec::new(),
            begun: false,
            finished: false,
            last_flush: NO_FLUSH,
        }
    }

    /// Starts anew.
    pub(super) fn reset(&mut self) {
        *self = Deflate::new(self.settings.clone());
    }

    /// Other settings from here on. Another way of compressing begins behind the block so far, so it cannot after the end.
    pub(super) fn set_parameters(&mut self, level: i32, strategy: i32) -> Option<Failure> {
        let settings = Settings { level, strategy, ..self.settings.clone() };
        let level = settings.level();
        if self.begun && self.compressor.is_other_way(level, strategy) {
            if let Some(failure) = self.refuses(&[], BLOCK) {
                return Some(failure);
            }
            if rank(BLOCK) > rank(self.last_flush) {
                self.compressor.compress(&[], BLOCK, &mut self.waiting);
            }
            self.last_flush = BLOCK;
        }
        self.settings = settings;
        self.compressor.set_parameters(level, strategy);
        None
    }

    /// What speaks against a call: a stream that has been finished takes no more.
    pub(super) fn refuses(&self, input: &[u8], flush: u32) -> Option<Failure> {
        match self.finished {
            true if flush != FINISH => Some((-2, "stream error")),
            true if !input.is_empty() => Some(ENDED),
            _ => None,
        }
    }

    /// Takes all of `input`, and writes to `out` what there is; how much was written.
    pub(super) fn run(&mut self, input: &[u8], out: &mut [u8], flush: u32) -> usize {
        if !self.begun {
            self.begun = true;
            self.waiting = self.settings.header();
        }
        // Flushing again what nothing was added to makes nothing.
        let repeated = input.is_empty() && flush != FINISH && rank(flush) <= rank(self.last_flush);
        self.last_flush = flush;
        if !self.finished && !repeated {
            self.compress(input, flush);
        }
        let written = self.waiting.len().min(out.len());
        out[..written].copy_from_slice(&self.waiting[..written]);
        self.waiting.drain(..written);
        written
    }

    fn compress(&mut self, input: &[u8], flush: u32) {
        self.sums.add(self.settings.wrap == Wrap::Gzip, input);
        let waiting = &mut self.waiting;
        self.compressor.compress(input, flush, waiting);
        if flush == FINISH {
            self.finished = true;
            match self.settings.wrap {
                Wrap::Raw => {}
                Wrap::Zlib => waiting.extend(self.sums.adler().to_be_bytes()),
                Wrap::Gzip => {
                    waiting.extend(self.sums.crc().to_le_bytes());
                    waiting.extend(self.sums.length().to_le_bytes());
                }
            }
        }
    }
}

/// How much a flush asks for, in zlib's order: a block's end is less than a partial flush.
fn rank(flush: u32) -> u32 {
    if flush == BLOCK { 1 } else { flush * 2 }
}
