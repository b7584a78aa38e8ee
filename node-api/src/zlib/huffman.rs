//! Canonical Huffman codes of deflate (RFC 1951, 3.2.2).

/// The most symbols a code of deflate has.
const SYMBOLS: usize = 288;
const LENGTHS: usize = 16;

/// A code: how many codewords there are of each length, and their symbols in order.
#[derive(Clone, Debug)]
pub(super) struct Code {
    count: [u16; LENGTHS],
    symbols: [u16; SYMBOLS],
    /// Length of the longest codeword; 1 where there is none.
    longest: u32,
}

/// What the bits at hand say.
pub(super) enum Word {
    /// A symbol, and how many bits it took.
    Symbol(u16, u32),
    /// No codeword begins so.
    None,
    /// It takes more bits than there are.
    Short,
}

impl Code {
    /// A code from the lengths of its symbols' words. A code with words left over is refused, except for one of a single
    /// bit and for one without any word, as zlib does; so is one with too many.
    pub(super) fn new(lengths: &[u8], must_be_complete: bool) -> Option<Code> {
        let mut count = [0_u16; LENGTHS];
        lengths.iter().for_each(|length| count[usize::from(*length)] += 1);
        count[0] = 0;
        let longest = (1..LENGTHS).rev().find(|length| count[*length] > 0).unwrap_or(0);
        let mut left = 1_i32;
        for words in &count[1..] {
            left = (left << 1) - i32::from(*words);
            if left < 0 {
                return None;
            }
        }
        if left > 0 && longest > 0 && (must_be_complete || longest != 1) {
            return None;
        }
        let mut next = [0_u16; LENGTHS];
        (1..LENGTHS - 1).for_each(|length| next[length + 1] = next[length] + count[length]);
        let mut symbols = [0; SYMBOLS];
        for (symbol, length) in lengths.iter().enumerate().filter(|(_, length)| **length > 0) {
            let place = &mut next[usize::from(*length)];
            symbols[usize::from(*place)] = symbol as u16;
            *place += 1;
        }
        Some(Code { count, symbols, longest: longest.max(1) as u32 })
    }

    /// The word that `bits` begin with, of which `available` are there.
    pub(super) fn read(&self, bits: u64, available: u32) -> Word {
        let (mut code, mut first, mut index) = (0_u32, 0_u32, 0_u32);
        for length in 1..=self.longest {
            if length > available {
                return Word::Short;
            }
            code = code << 1 | (bits >> (length - 1)) as u32 & 1;
            first <<= 1;
            let words = u32::from(self.count[length as usize]);
            if code < first + words {
                return Word::Symbol(self.symbols[(index + code - first) as usize], length);
            }
            index += words;
            first += words;
        }
        Word::None
    }
}
