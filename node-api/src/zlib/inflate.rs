//! Inflating as zlib does it: as far as the input and the room for output go, with zlib's words for what is wrong.
//!
//! See RFC 1950 to 1952. A step takes what it needs from the input whole, or waits: bits of a word that is not complete
//! stay in the reservoir, so that all input is taken, as zlib's is.

use super::checksums::{Sums, adler32, crc32};
use super::huffman::{Code, Word};

/// How far back a match may reach.
const WINDOW: usize = 32 * 1024;
/// The order in which the lengths of the code for lengths come.
const ORDER: [u8; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LENGTH_BASE: [u16; 29] =
    [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_EXTRA: [u8; 29] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

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

    /// Takes bytes of a gzip header, which has a sum of its own.
    fn take_header(&mut self, io: &mut Io<'_>, bytes: u32) -> Result<u32, Pause> {
        let value = self.take(io, bytes * 8)?;
        self.header_sum = crc32(self.header_sum, &value.to_le_bytes()[..bytes as usize]);
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
                self.lengths[usize::from(ORDER[have])] = self.take(io, 3)? as u8;
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

    fn head(&mut self, io: &mut Io<'_>) -> Result<State, Pause> {
        self.fill(io, 16)?;
        let bits = self.hold as u32 & 0xffff;
        if self.wrap != Wrap::Zlib && bits == 0x8b1f {
            self.gzip = true;
            self.take_header(io, 2)?;
            return Ok(State::Flags);
        }
        if self.wrap == Wrap::Gzip || !(((bits & 0xff) << 8) + (bits >> 8)).is_multiple_of(31) {
            return Err(Pause::Wrong("incorrect header check"));
        }
        if bits & 15 != 8 {
            return Err(Pause::Wrong("unknown compression method"));
        }
        let window = (bits >> 4 & 15) + 8;
        if window > 15 || (self.window_bits != 0 && window > self.window_bits) {
            return Err(Pause::Wrong("invalid window size"));
        }
        self.drop_bits(16);
        Ok(if bits & 0x2000 != 0 { State::DictionarySum } else { State::Block })
    }

    fn gzip_header(&mut self, io: &mut Io<'_>) -> Result<State, Pause> {
        let (extra, name, comment) = (0x400, 0x800, 0x1000);
        Ok(match self.state {
            State::Flags => {
                self.flags = self.take_header(io, 2)?;
                match self.flags {
                    flags if flags & 0xff != 8 => return Err(Pause::Wrong("unknown compression method")),
                    flags if flags & 0xe000 != 0 => return Err(Pause::Wrong("unknown header flags set")),
                    _ => State::Time,
                }
            }
            State::Time => {
                self.take_header(io, 4)?;
                State::System
            }
            State::System => {
                self.take_header(io, 2)?;
                State::ExtraLength
            }
            State::ExtraLength if self.flags & extra == 0 => State::Text { comment: false },
            State::ExtraLength => State::Extra(self.take_header(io, 2)?),
            State::Extra(0) => State::Text { comment: false },
            State::Extra(left) => {
                self.take_header(io, 1)?;
                State::Extra(left - 1)
            }
            State::Text { comment: is_comment } => {
                let present = self.flags & if is_comment { comment } else { name } != 0;
                match (present && self.take_header(io, 1)? != 0, is_comment) {
                    (true, _) => self.state,
                    (false, false) => State::Text { comment: true },
                    (false, true) => State::HeaderSum,
                }
            }
            other => other,
        })
    }

    fn block(&mut self, io: &mut Io<'_>) -> Result<State, Pause> {
        if self.last_block {
            self.drop_bits(self.held % 8);
            return Ok(if self.wrap == Wrap::Raw { State::Done } else { State::Sum });
        }
        let bits = self.take(io, 3)?;
        self.last_block = bits & 1 == 1;
        Ok(match bits >> 1 {
            0 => {
                self.drop_bits(self.held % 8);
                State::StoredLength
            }
            1 => {
                let mut lengths = [8; 288];
                lengths[144..256].fill(9);
                lengths[256..280].fill(7);
                self.code = Code::new(&lengths, true);
                self.distances = Code::new(&[5; 32], true);
                State::Codes
            }
            2 => State::Counts,
            _ => return Err(Pause::Wrong("invalid block type")),
        })
    }

    /// One of the lengths of a block's codes, or several at once.
    fn length_of_word(&mut self, io: &mut Io<'_>, have: usize) -> Result<State, Pause> {
        let (word, used) = match self.word(io, false, 0, "no word") {
            // Only a code without words has none that fits: each bit stands for a length of zero then.
            Err(Pause::Wrong(_)) => (0, 1),
            word => word?,
        };
        if word < 16 {
            self.drop_bits(used);
            self.lengths[have] = word as u8;
            return Ok(State::Lengths { have: have + 1 });
        }
        let (extra, least) = match word {
            16 => (2, 3),
            17 => (3, 3),
            _ => (7, 11),
        };
        self.fill(io, used + extra)?;
        let again = least + (self.hold >> used & ((1 << extra) - 1)) as usize;
        self.drop_bits(used + extra);
        if (word == 16 && have == 0) || have + again > self.counts.0 + self.counts.1 {
            return Err(Pause::Wrong("invalid bit length repeat"));
        }
        let length = if word == 16 { self.lengths[have - 1] } else { 0 };
        self.lengths[have..have + again].fill(length);
        Ok(State::Lengths { have: have + again })
    }

    /// The codes of a block, once their lengths are known.
    fn codes(&mut self) -> Result<State, Pause> {
        let (literals, distances, _) = self.counts;
        if self.lengths[256] == 0 {
            return Err(Pause::Wrong("invalid code -- missing end-of-block"));
        }
        self.code = Code::new(&self.lengths[..literals], false);
        if self.code.is_none() {
            return Err(Pause::Wrong("invalid literal/lengths set"));
        }
        self.distances = Code::new(&self.lengths[literals..literals + distances], false);
        if self.distances.is_none() {
            return Err(Pause::Wrong("invalid distances set"));
        }
        Ok(State::Codes)
    }

    /// The word that begins after `skip` held bits, which stay; and with how many bits it ends.
    fn word(&mut self, io: &mut Io<'_>, distance: bool, skip: u32, wrong: &'static str) -> Result<(u16, u32), Pause> {
        loop {
            let code = if distance { &self.distances } else { &self.code };
            let code = code.as_ref().ok_or(Pause::Wrong(wrong))?;
            match code.read(self.hold >> skip, self.held - skip) {
                Word::Symbol(symbol, bits) => return Ok((symbol, skip + bits)),
                Word::None => return Err(Pause::Wrong(wrong)),
                Word::Short => self.fill(io, self.held + 1)?,
            }
        }
    }

    /// A literal, the end of the block, or a length with its distance.
    fn symbol(&mut self, io: &mut Io<'_>) -> Result<State, Pause> {
        let wrong = "invalid literal/length code";
        let (word, mut used) = self.word(io, false, 0, wrong)?;
        if word <= 256 {
            self.drop_bits(used);
            return Ok(if word == 256 { State::Block } else { State::Literal(word as u8) });
        }
        let index = usize::from(word) - 257;
        let (Some(base), Some(extra)) = (LENGTH_BASE.get(index), LENGTH_EXTRA.get(index)) else {
            return Err(Pause::Wrong(wrong));
        };
        let length = u32::from(*base) + self.after(io, &mut used, u32::from(*extra))?;
        let wrong = "invalid distance code";
        let (word, ends) = self.word(io, true, used, wrong)?;
        used = ends;
        let word = u32::from(word);
        if word > 29 {
            return Err(Pause::Wrong(wrong));
        }
        // From 4 on two words share a number of extra bits.
        let extra = (word / 2).saturating_sub(1);
        let base = if word < 4 { word + 1 } else { ((2 + (word & 1)) << extra) + 1 };
        let distance = base + self.after(io, &mut used, extra)?;
        self.drop_bits(used);
        Ok(State::Match { length, distance })
    }

    /// The value of `count` bits after `used` ones, none of which is dropped.
    fn after(&mut self, io: &mut Io<'_>, used: &mut u32, count: u32) -> Result<u32, Pause> {
        self.fill(io, *used + count)?;
        let value = (self.hold >> *used & ((1 << count) - 1)) as u32;
        *used += count;
        Ok(value)
    }
}
