//! Inflating as zlib does it: as far as the input and the room for output go, with zlib's words for what is wrong.
//!
//! See RFC 1950 to 1952. A step takes what it needs from the input whole, or waits: bits of a word that is not complete
//! stay in the reservoir, so that all input is taken, as zlib's is.

mod block;
mod header;

use super::checksums::{Sums, adler32};
use super::format::ORDER;
use super::huffman::Code;

/// How far back a match may reach.
const WINDOW: usize = 32 * 1024;
/// What stands around the deflated data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrap {
    /// Nothing.
    Raw,
    /// A zlib header and Adler-32.
    Zlib,
    /// A gzip header, CRC-32 and the length.
    Gzip,
    /// Zlib or gzip: the header tells.
    Either,
}

/// Why it stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pause {
    /// The input is used up.
    Input,
    /// The room for output is used up.
    Output,
    /// The stream has ended.
    End,
    /// A dictionary is needed, the one with this Adler-32.
    Dictionary(u32),
    /// The data are wrong.
    Wrong(&'static str),
}

#[derive(Clone, Copy, Debug)]
enum State {
    Head,
    Flags,
    Time,
    System,
    ExtraLength,
    Extra(u32),
    Text { comment: bool },
    HeaderSum,
    DictionarySum,
    Dictionary(u32),
    Block,
    StoredLength,
    Stored(u32),
    Counts,
    CodeLengths { have: usize },
    Lengths { have: usize },
    Codes,
    Literal(u8),
    Match { length: u32, distance: u32 },
    Sum,
    Length,
    Done,
    Wrong(&'static str),
}

/// A decoder.
#[derive(Clone, Debug)]
pub(super) struct Inflate {
    wrap: Wrap,
    /// The most window bits that a zlib header may ask for; 0 for any.
    window_bits: u32,
    state: State,
    hold: u64,
    held: u32,
    last_block: bool,
    gzip: bool,
    flags: u32,
    header_sum: u32,
    sums: Sums,
    /// Numbers of lengths, distances and code lengths of a block.
    counts: (usize, usize, usize),
    lengths: [u8; 320],
    code: Option<Code>,
    distances: Option<Code>,
    window: Vec<u8>,
    at: usize,
}

/// Input and output of one call.
struct Io<'a> {
    input: &'a [u8],
    read: usize,
    out: &'a mut [u8],
    written: usize,
    /// Up to where the output is in the sums.
    summed: usize,
}

impl Inflate {
    pub(super) fn new(wrap: Wrap, window_bits: u32) -> Inflate {
        Inflate {
            wrap,
            window_bits,
            state: if wrap == Wrap::Raw { State::Block } else { State::Head },
            hold: 0,
            held: 0,
            last_block: false,
            gzip: false,
            flags: 0,
            header_sum: 0,
            sums: Sums::default(),
            counts: (0, 0, 0),
            lengths: [0; 320],
            code: None,
            distances: None,
            window: Vec::new(),
            at: 0,
        }
    }

    /// Starts anew.
    pub(super) fn reset(&mut self) {
        *self = Inflate::new(self.wrap, self.window_bits);
    }

    /// What matches may refer to before anything was put out. Whether it is the one that was asked for.
    pub(super) fn set_dictionary(&mut self, dictionary: &[u8]) -> bool {
        if let State::Dictionary(sum) = self.state {
            if adler32(dictionary) != sum {
                return false;
            }
            self.state = State::Block;
        }
        dictionary.iter().for_each(|byte| self.remember(*byte));
        true
    }

    /// Decodes; how much of `input` was read, how much of `out` was written, and why it stopped.
    pub(super) fn run(&mut self, input: &[u8], out: &mut [u8]) -> (usize, usize, Pause) {
        let mut io = Io { input, read: 0, out, written: 0, summed: 0 };
        let pause = loop {
            if let Err(pause) = self.step(&mut io) {
                break pause;
            }
        };
        self.sum(&mut io);
        if let Pause::Wrong(what) = pause {
            self.state = State::Wrong(what);
        }
        (io.read, io.written, pause)
    }

    fn sum(&mut self, io: &mut Io<'_>) {
        self.sums.add(self.gzip, &io.out[io.summed..io.written]);
        io.summed = io.written;
    }

    /// Makes sure that `count` bits are held.
    fn fill(&mut self, io: &mut Io<'_>, count: u32) -> Result<(), Pause> {
        while self.held < count {
            let byte = io.input.get(io.read).ok_or(Pause::Input)?;
            io.read += 1;
            self.hold |= u64::from(*byte) << self.held;
            self.held += 8;
        }
        Ok(())
    }

    fn drop_bits(&mut self, count: u32) {
        self.hold >>= count;
        self.held -= count;
    }

    /// Takes `count` bits, all or none.
    fn take(&mut self, io: &mut Io<'_>, count: u32) -> Result<u32, Pause> {
        self.fill(io, count)?;
        let value = (self.hold & ((1 << count) - 1)) as u32;
        self.drop_bits(count);
        Ok(value)
    }

    fn remember(&mut self, byte: u8) {
        if self.window.len() < WINDOW {
            self.window.push(byte);
        } else {
            self.window[self.at] = byte;
        }
        self.at = (self.at + 1) % WINDOW;
    }

    fn put(&mut self, io: &mut Io<'_>, byte: u8) -> Result<(), Pause> {
        *io.out.get_mut(io.written).ok_or(Pause::Output)? = byte;
        io.written += 1;
        self.remember(byte);
        Ok(())
    }

    fn step(&mut self, io: &mut Io<'_>) -> Result<(), Pause> {
        self.state = match self.state {
            State::Head => self.head(io)?,
            State::Flags | State::Time | State::System | State::ExtraLength | State::Extra(_) | State::Text { .. } => {
                self.gzip_header(io)?
            }
            State::HeaderSum => {
                let right = self.header_sum as u16;
                if self.flags & 0x200 != 0 && self.take(io, 16)? != u32::from(right) {
                    return Err(Pause::Wrong("header crc mismatch"));
                }
                State::Block
            }
            State::DictionarySum => State::Dictionary(self.take(io, 32)?.swap_bytes()),
            State::Dictionary(sum) => return Err(Pause::Dictionary(sum)),
            State::Block => self.block(io)?,
            State::StoredLength => {
                let both = self.take(io, 32)?;
                if both & 0xffff != !both >> 16 {
                    return Err(Pause::Wrong("invalid stored block lengths"));
                }
                State::Stored(both & 0xffff)
            }
            State::Stored(0) => State::Block,
            State::Stored(left) => {
                if io.written == io.out.len() {
                    return Err(Pause::Output);
                }
                let byte = self.take(io, 8)?;
                self.put(io, byte as u8)?;
                State::Stored(left - 1)
            }
            State::Counts => {
                let counts = self.take(io, 14)?;
                self.counts =
                    ((counts & 31) as usize + 257, (counts >> 5 & 31) as usize + 1, (counts >> 10) as usize + 4);
                if self.counts.0 > 286 || self.counts.1 > 30 {
                    return Err(Pause::Wrong("too many length or distance symbols"));
                }
                self.lengths = [0; 320];
                State::CodeLengths { have: 0 }
            }
            State::CodeLengths { have } if have < self.counts.2 => {
                self.lengths[ORDER[have]] = self.take(io, 3)? as u8;
                State::CodeLengths { have: have + 1 }
            }
            State::CodeLengths { .. } => {
                self.code = Code::new(&self.lengths[..19], true);
                if self.code.is_none() {
                    return Err(Pause::Wrong("invalid code lengths set"));
                }
                State::Lengths { have: 0 }
            }
            State::Lengths { have } if have < self.counts.0 + self.counts.1 => self.length_of_word(io, have)?,
            State::Lengths { .. } => self.codes()?,
            State::Codes => self.symbol(io)?,
            State::Literal(byte) => {
                self.put(io, byte)?;
                State::Codes
            }
            State::Match { length: 0, .. } => State::Codes,
            State::Match { length, distance } => {
                if io.written == io.out.len() {
                    return Err(Pause::Output);
                }
                if distance as usize > self.window.len() {
                    return Err(Pause::Wrong("invalid distance too far back"));
                }
                let byte = self.window[(self.at + WINDOW - distance as usize) % WINDOW];
                self.put(io, byte)?;
                State::Match { length: length - 1, distance }
            }
            State::Sum => {
                self.sum(io);
                let sum = self.take(io, 32)?;
                let right = if self.gzip { self.sums.crc() == sum } else { self.sums.adler() == sum.swap_bytes() };
                match (right, self.gzip) {
                    (false, _) => return Err(Pause::Wrong("incorrect data check")),
                    (true, true) => State::Length,
                    (true, false) => State::Done,
                }
            }
            State::Length => {
                if self.take(io, 32)? != self.sums.length() {
                    return Err(Pause::Wrong("incorrect length check"));
                }
                State::Done
            }
            State::Done => return Err(Pause::End),
            State::Wrong(what) => return Err(Pause::Wrong(what)),
        };
        Ok(())
    }
}
