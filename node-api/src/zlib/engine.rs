//! One compression or decompression, as Node's binding of zlib does it.

use super::deflate::{Deflate, Settings};
use super::inflate::Inflate;

/// `zlib.constants`' numbers for what a handle does.
pub(super) mod mode {
    pub(in super::super) const DEFLATE: u32 = 1;
    pub(in super::super) const INFLATE: u32 = 2;
    pub(in super::super) const GZIP: u32 = 3;
    pub(in super::super) const GUNZIP: u32 = 4;
    pub(in super::super) const DEFLATE_RAW: u32 = 5;
    pub(in super::super) const UNZIP: u32 = 7;
    // 6 is to inflate a raw stream.
}

/// The input ends too early, or there is some where none may be.
pub(super) const ENDED: Failure = (-5, "unexpected end of file");

/// zlib's number of an error and its message.
pub(super) type Failure = (i32, &'static str);

/// What stands around deflated data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrap {
    /// Nothing.
    Raw,
    /// A zlib header and Adler-32.
    Zlib,
    /// A gzip header, CRC-32 and the length.
    Gzip,
}

/// What a handle holds.
pub(super) struct Engine {
    mode: u32,
    coder: Coder,
    /// How many bytes of gzip's mark `unzip` has seen.
    marks: u8,
    one_member: bool,
}

enum Coder {
    Deflate(Box<Deflate>),
    Inflate(Box<Inflate>),
}

/// What one call did.
pub(super) struct Progress {
    pub(super) read: usize,
    pub(super) written: usize,
    pub(super) failure: Option<Failure>,
}

impl Engine {
    /// A handle for `mode`. With `one_member` what follows the first member of a gzip file is left alone.
    pub(super) fn new(
        mode: u32,
        window_bits: u32,
        (level, memory_level): (i32, u32),
        strategy: i32,
        dictionary: Vec<u8>,
    ) -> Engine {
        let deflating = |wrap, dictionary| {
            let settings = Settings { wrap, window_bits, level, memory_level, strategy, dictionary };
            Coder::Deflate(Box::new(Deflate::new(settings)))
        };
        let inflating = |wrap, dictionary| Coder::Inflate(Box::new(Inflate::new(wrap, window_bits as u8, dictionary)));
        let coder = match mode {
            mode::DEFLATE => deflating(Wrap::Zlib, dictionary),
            mode::GZIP => deflating(Wrap::Gzip, dictionary),
            mode::DEFLATE_RAW => deflating(Wrap::Raw, dictionary),
            mode::INFLATE => inflating(Some(Wrap::Zlib), dictionary),
            mode::GUNZIP => inflating(Some(Wrap::Gzip), dictionary),
            mode::UNZIP => inflating(None, dictionary),
            _ => inflating(Some(Wrap::Raw), dictionary),
        };
        Engine { mode, coder, marks: 0, one_member: false }
    }

    /// Leaves alone what follows the first member of a gzip file.
    pub(super) fn end_after_one_member(&mut self) {
        self.one_member = true;
    }

    /// Whether it makes streams smaller.
    pub(super) fn deflates(&self) -> bool {
        matches!(self.coder, Coder::Deflate(_))
    }

    /// Starts anew.
    pub(super) fn reset(&mut self) {
        match &mut self.coder {
            Coder::Deflate(deflate) => deflate.reset(),
            Coder::Inflate(inflate) => inflate.reset(),
        }
    }

    /// Other settings from here on; what speaks against them.
    pub(super) fn set_parameters(&mut self, level: i32, strategy: i32) -> Option<Failure> {
        match &mut self.coder {
            Coder::Deflate(deflate) => deflate.set_parameters(level, strategy),
            Coder::Inflate(_) => None,
        }
    }

    /// Works through `input` as far as `out` has room.
    pub(super) fn run(&mut self, flush: u32, input: &[u8], out: &mut [u8]) -> Progress {
        self.look_for_marks(input);
        match &mut self.coder {
            Coder::Deflate(deflate) => match deflate.refuses(input, flush) {
                Some(failure) => Progress { read: 0, written: 0, failure: Some(failure) },
                None => Progress { read: input.len(), written: deflate.run(input, out, flush), failure: None },
            },
            Coder::Inflate(inflate) => {
                let goes_on = self.mode == mode::GUNZIP && !self.one_member;
                inflate.run(flush, input, out, goes_on)
            }
        }
    }

    /// `unzip` finds out by the first two bytes whether it is `gunzip` or `inflate`.
    fn look_for_marks(&mut self, input: &[u8]) {
        for byte in input {
            if self.mode != mode::UNZIP {
                break;
            }
            match (self.marks, byte) {
                (0, 0x1f) => self.marks = 1,
                (1, 0x8b) => self.mode = mode::GUNZIP,
                _ => self.mode = mode::INFLATE,
            }
        }
    }
}
