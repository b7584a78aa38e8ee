//! Blocks (RFC 1951): how each begins, its codes, and the words in it.

use super::{Inflate, Io, Pause, State, Wrap};
use crate::zlib::format::{FIXED, LENGTH_EXTRA};
use crate::zlib::huffman::{Code, Word};

const LENGTH_BASE: [u16; 29] =
    [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

impl Inflate {
    /// How a block begins, or what comes behind the last one.
    pub(super) fn block(&mut self, io: &mut Io<'_>) -> Result<State, Pause> {
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
                self.code = Code::new(&FIXED, true);
                self.distances = Code::new(&[5; 32], true);
                State::Codes
            }
            2 => State::Counts,
            _ => return Err(Pause::Wrong("invalid block type")),
        })
    }

    /// One of the lengths of a block's codes, or several at once.
    pub(super) fn length_of_word(&mut self, io: &mut Io<'_>, have: usize) -> Result<State, Pause> {
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
    pub(super) fn codes(&mut self) -> Result<State, Pause> {
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
    pub(super) fn symbol(&mut self, io: &mut Io<'_>) -> Result<State, Pause> {
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
