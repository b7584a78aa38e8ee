//! What stands before the data: the header of zlib (RFC 1950) or of gzip (RFC 1952).

use super::{Inflate, Io, Pause, State, Wrap};
use crate::zlib::checksums::crc32;

impl Inflate {
    /// Takes bytes of a gzip header, which has a sum of its own.
    fn take_header(&mut self, io: &mut Io<'_>, bytes: u32) -> Result<u32, Pause> {
        let value = self.take(io, bytes * 8)?;
        self.header_sum = crc32(self.header_sum, &value.to_le_bytes()[..bytes as usize]);
        Ok(value)
    }

    /// The first two bytes tell which header it is.
    pub(super) fn head(&mut self, io: &mut Io<'_>) -> Result<State, Pause> {
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

    /// A part of what gzip says about a file; nobody asks for it, but its sum is checked.
    pub(super) fn gzip_header(&mut self, io: &mut Io<'_>) -> Result<State, Pause> {
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
}
