//! Blocks of deflate (RFC 1951) with the codes and the choice between stored, fixed and dynamic that zlib makes (`trees.c`).
//! Which of many possible codes is taken shows in the length of what is compressed, so each tie is broken as zlib breaks it.

use super::format::{FIXED, LENGTH_EXTRA, ORDER};
use super::tree::{Description, Tree};

const END_OF_BLOCK: usize = 256;
const LENGTH_CODES: usize = 29;
/// Literals, the end of a block and lengths; distances; lengths of codewords.
const LITERALS: usize = END_OF_BLOCK + 1 + LENGTH_CODES;
const DISTANCES: usize = 30;
const BIT_LENGTHS: usize = 19;
/// Bits of the longest codeword, and of one for the length of codewords.
const LONGEST: usize = 15;
const LONGEST_BIT_LENGTH: usize = 7;
const DISTANCE_EXTRA: [u8; DISTANCES] =
    [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const BIT_LENGTH_EXTRA: [u8; BIT_LENGTHS] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7];

/// Repeat the length before, three to six times; no codeword, three to ten times; the same, up to 138 times.
const REPEAT: usize = 16;
const SHORT_GAP: usize = 17;
const LONG_GAP: usize = 18;

/// The shortest match.
pub(super) const SHORTEST: usize = 3;
/// zlib's `Z_FIXED`.
const FIXED_ONLY: i32 = 4;
/// Lengths of the words of the fixed code for distances.
const FIXED_DISTANCES: [u8; DISTANCES] = [5; DISTANCES];

/// A literal, or a match: its length less [`SHORTEST`], and its distance.
#[derive(Clone, Copy, Debug)]
enum Symbol {
    Literal(u8),
    Match(u8, u16),
}

/// What is to be written in the next block, and the bits that no byte was full of yet.
pub(super) struct Blocks {
    symbols: Vec<Symbol>,
    /// How many symbols end a block.
    most: usize,
    literals: Tree,
    distances: Tree,
    bits: u64,
    held: u32,
}

impl Blocks {
    pub(super) fn new(memory_level: u32) -> Blocks {
        let most = (1 << (memory_level + 6)) - 1;
        let mut blocks = Blocks {
            symbols: Vec::new(),
            most,
            literals: Tree::new(LITERALS),
            distances: Tree::new(DISTANCES),
            bits: 0,
            held: 0,
        };
        blocks.begin();
        blocks
    }

    fn begin(&mut self) {
        self.symbols.clear();
        self.literals.clear();
        self.distances.clear();
        self.literals.count(END_OF_BLOCK);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.symbols.is_empty()
    }

    /// Adds a byte; whether the block is full.
    pub(super) fn literal(&mut self, byte: u8) -> bool {
        self.literals.count(usize::from(byte));
        self.symbols.push(Symbol::Literal(byte));
        self.symbols.len() == self.most
    }

    /// Adds a match; whether the block is full.
    pub(super) fn repeat(&mut self, distance: usize, length: usize) -> bool {
        let length = (length - SHORTEST) as u8;
        self.literals.count(length_code(length).0 + END_OF_BLOCK + 1);
        self.distances.count(distance_code(distance).0);
        self.symbols.push(Symbol::Match(length, distance as u16));
        self.symbols.len() == self.most
    }

    /// Writes the block in the shortest way. `stored` are the bytes that it stands for, where they are still at hand.
    pub(super) fn flush(
        &mut self,
        stored: Option<&[u8]>,
        length: usize,
        level: i32,
        strategy: i32,
        last: bool,
        out: &mut Vec<u8>,
    ) {
        let literals = Description { extra: &LENGTH_EXTRA, base: END_OF_BLOCK + 1, longest: LONGEST };
        let distances = Description { extra: &DISTANCE_EXTRA, base: 0, longest: LONGEST };
        let (mut lengths, mut places) = (Tree::new(BIT_LENGTHS), 0);
        let (mut dynamic_bits, mut fixed_bits) = (0_usize, 0_usize);
        if level > 0 {
            let (own, other) = self.literals.build(&literals, Some(&FIXED));
            let (own_distances, other_distances) = self.distances.build(&distances, Some(&FIXED_DISTANCES));
            (dynamic_bits, fixed_bits) = (own + own_distances, other + other_distances);
            for tree in [&self.literals, &self.distances] {
                runs(tree.used(), |symbol, _, _| lengths.count(symbol));
            }
            let bit_lengths = Description { extra: &BIT_LENGTH_EXTRA, base: 0, longest: LONGEST_BIT_LENGTH };
            dynamic_bits += lengths.build(&bit_lengths, None).0;
            places = ORDER.iter().rposition(|symbol| lengths.length(*symbol) != 0).map_or(3, |at| at.max(3)) + 1;
            dynamic_bits += 3 * places + 5 + 5 + 4;
        }
        let bytes = |bits: usize| (bits + 3 + 7) >> 3;
        let (mut best, fixed_bytes) = match level {
            1.. => (bytes(dynamic_bits), bytes(fixed_bits)),
            _ => (length + 5, length + 5),
        };
        if fixed_bytes <= best || strategy == FIXED_ONLY {
            best = fixed_bytes;
        }
        if let Some(stored) = stored.filter(|_| length + 4 <= best) {
            self.store(stored, last, out);
        } else if fixed_bytes == best {
            self.put(1 << 1 | u64::from(last), 3, out);
            let fixed_code = |tree: &[u8], symbol: usize| (fixed_word(tree, symbol), u32::from(tree[symbol]));
            self.write(|s| fixed_code(&FIXED, s), |s| fixed_code(&FIXED_DISTANCES, s), out);
        } else {
            self.put(2 << 1 | u64::from(last), 3, out);
            let (all_literals, all_distances) = (self.literals.used().len(), self.distances.used().len());
            self.put(all_literals as u64 - 257, 5, out);
            self.put(all_distances as u64 - 1, 5, out);
            self.put(places as u64 - 4, 4, out);
            ORDER[..places].iter().for_each(|symbol| self.put(u64::from(lengths.length(*symbol)), 3, out));
            let mut words = Vec::new();
            for tree in [&self.literals, &self.distances] {
                runs(tree.used(), |symbol, extra, bits| words.push((symbol, extra, bits)));
            }
            for (symbol, extra, bits) in words {
                let (word, length) = lengths.word(symbol);
                self.put(word, length, out);
                self.put(extra as u64, bits, out);
            }
            let (literals, distances) = (self.literals.clone(), self.distances.clone());
            self.write(|symbol| literals.word(symbol), |symbol| distances.word(symbol), out);
        }
        self.begin();
        if last {
            self.align(out);
        }
    }

    fn write(
        &mut self,
        literal: impl Fn(usize) -> (u64, u32),
        distance: impl Fn(usize) -> (u64, u32),
        out: &mut Vec<u8>,
    ) {
        for symbol in std::mem::take(&mut self.symbols) {
            match symbol {
                Symbol::Literal(byte) => self.word(literal(usize::from(byte)), out),
                Symbol::Match(length, far) => {
                    let (code, extra) = length_code(length);
                    self.word(literal(code + END_OF_BLOCK + 1), out);
                    self.put(extra, u32::from(LENGTH_EXTRA[code]), out);
                    let (code, extra) = distance_code(usize::from(far));
                    self.word(distance(code), out);
                    self.put(extra, u32::from(DISTANCE_EXTRA[code]), out);
                }
            }
        }
        self.word(literal(END_OF_BLOCK), out);
    }

    /// A block of bytes as they are.
    pub(super) fn store(&mut self, bytes: &[u8], last: bool, out: &mut Vec<u8>) {
        self.put(u64::from(last), 3, out);
        self.align(out);
        let length = bytes.len() as u16;
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend_from_slice(bytes);
    }

    /// An empty block of the fixed code, which lets a reader have all that came before it.
    pub(super) fn partial(&mut self, out: &mut Vec<u8>) {
        self.put(1 << 1, 3, out);
        self.put(0, 7, out);
    }

    fn word(&mut self, (word, length): (u64, u32), out: &mut Vec<u8>) {
        self.put(word, length, out);
    }

    fn put(&mut self, value: u64, bits: u32, out: &mut Vec<u8>) {
        self.bits |= value << self.held;
        self.held += bits;
        while self.held >= 8 {
            out.push(self.bits as u8);
            self.bits >>= 8;
            self.held -= 8;
        }
    }

    /// Fills the last byte up.
    fn align(&mut self, out: &mut Vec<u8>) {
        if self.held > 0 {
            self.put(0, 8 - self.held, out);
        }
    }
}

/// The code of a length, and what is added to say which length of that code.
fn length_code(length: u8) -> (usize, u64) {
    // The longest match has a code for itself.
    if length == u8::MAX {
        return (LENGTH_CODES - 1, 0);
    }
    code_of(usize::from(length), &LENGTH_EXTRA[..LENGTH_CODES - 1])
}

/// The same for a distance.
fn distance_code(distance: usize) -> (usize, u64) {
    code_of(distance - 1, &DISTANCE_EXTRA)
}

fn code_of(value: usize, extra: &[u8]) -> (usize, u64) {
    let mut base = 0;
    for (code, bits) in extra.iter().enumerate() {
        let next = base + (1 << bits);
        if value < next {
            return (code, (value - base) as u64);
        }
        base = next;
    }
    unreachable!("lengths and distances are no longer than the format has")
}

/// Calls back with the words that tell the lengths of codewords: a word's symbol, what is added to it and in how many bits.
fn runs(lengths: &[u8], mut word: impl FnMut(usize, usize, u32)) {
    let mut before = None;
    let mut at = 0;
    while at < lengths.len() {
        let length = lengths[at];
        let (most, least) = match length {
            0 => (138, 3),
            _ if before == Some(length) => (6, 3),
            _ => (7, 4),
        };
        let run = lengths[at..].iter().take(most).take_while(|other| **other == length).count();
        at += run;
        if run < least {
            (0..run).for_each(|_| word(usize::from(length), 0, 0));
        } else if length != 0 {
            let first = usize::from(before != Some(length));
            (0..first).for_each(|_| word(usize::from(length), 0, 0));
            word(REPEAT, run - first - 3, 2);
        } else if run <= 10 {
            word(SHORT_GAP, run - 3, 3);
        } else {
            word(LONG_GAP, run - 11, 7);
        }
        before = Some(length);
    }
}

/// A word of a fixed code, its first bit lowest.
fn fixed_word(lengths: &[u8], symbol: usize) -> u64 {
    let length = lengths[symbol];
    let word = match (lengths.len(), symbol) {
        (DISTANCES, _) => symbol,
        (_, ..144) => 0x30 + symbol,
        (_, ..256) => 0x190 + symbol - 144,
        (_, ..280) => symbol - 256,
        _ => 0xc0 + symbol - 280,
    };
    (word as u64).reverse_bits() >> (64 - u32::from(length))
}
