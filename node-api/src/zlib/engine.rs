//! One compression or decompression, as Node's binding of zlib does it: around zlib itself the recognition of gzip, further
//! members of a gzip file, dictionaries, and the errors.

use super::deflate::{Deflate, FINISH, Settings};
use super::inflate::{Inflate, Pause, Wrap};

/// `zlib.constants`' numbers for what a handle does.
pub(super) mod mode {
    pub(in super::super) const DEFLATE: u32 = 1;
    pub(in super::super) const INFLATE: u32 = 2;
    pub(in super::super) const GZIP: u32 = 3;
    pub(in super::super) const GUNZIP: u32 = 4;
    pub(in super::super) const DEFLATE_RAW: u32 = 5;
    pub(in super::super) const INFLATE_RAW: u32 = 6;
    pub(in super::super) const UNZIP: u32 = 7;
}

const DATA_ERROR: i32 = -3;
const NEED_DICT: i32 = 2;
/// The input ends too early, or there is some where none may be.
pub(super) const ENDED: Failure = (-5, "unexpected end of file");

/// zlib's number of an error and its message.
pub(super) type Failure = (i32, &'static str);

/// What a handle holds.
pub(super) struct Engine {
    mode: u32,
    coder: Coder,
    dictionary: Vec<u8>,
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
        let deflating = |wrap| {
            let dictionary = dictionary.clone();
            let settings = Settings { wrap, window_bits, level, memory_level, strategy, dictionary };
            Coder::Deflate(Box::new(Deflate::new(settings)))
        };
        let inflating = |wrap| Coder::Inflate(Box::new(Inflate::new(wrap, window_bits)));
        let coder = match mode {
            mode::DEFLATE => deflating(Wrap::Zlib),
            mode::GZIP => deflating(Wrap::Gzip),
            mode::DEFLATE_RAW => deflating(Wrap::Raw),
            mode::INFLATE => inflating(Wrap::Zlib),
            mode::GUNZIP => inflating(Wrap::Gzip),
            mode::UNZIP => inflating(Wrap::Either),
            _ => inflating(Wrap::Raw),
        };
        let mut engine = Engine { mode, coder, dictionary, marks: 0, one_member: false };
        engine.preset();
        engine
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
        self.preset();
    }

    /// Other settings from here on; what speaks against them.
    pub(super) fn set_parameters(&mut self, level: i32, strategy: i32) -> Option<Failure> {
        match &mut self.coder {
            Coder::Deflate(deflate) => deflate.set_parameters(level, strategy),
            Coder::Inflate(_) => None,
        }
    }

    /// A raw stream cannot ask for its dictionary.
    fn preset(&mut self) {
        if let (Coder::Inflate(inflate), mode::INFLATE_RAW) = (&mut self.coder, self.mode) {
            inflate.set_dictionary(&self.dictionary);
        }
    }

    /// Works through `input` as far as `out` has room.
    pub(super) fn run(&mut self, flush: u32, input: &[u8], out: &mut [u8]) -> Progress {
        self.look_for_marks(input);
        let inflate = match &mut self.coder {
            Coder::Deflate(deflate) => {
                if let Some(failure) = deflate.refuses(input, flush) {
                    return Progress { read: 0, written: 0, failure: Some(failure) };
                }
                let written = deflate.run(input, out, flush);
                return Progress { read: input.len(), written, failure: None };
            }
            Coder::Inflate(inflate) => inflate,
        };
        let (mut read, mut written, mut pause) = inflate.run(input, out);
        if matches!(pause, Pause::Dictionary(_)) && inflate.set_dictionary(&self.dictionary) {
            goes_on(inflate, input, out, (&mut read, &mut written, &mut pause));
        }
        // Another member of the file, or something that does not belong there; zeros are padding.
        let more = self.mode == mode::GUNZIP && !self.one_member;
        while more && pause == Pause::End && input.get(read).is_some_and(|byte| *byte != 0) {
            inflate.reset();
            goes_on(inflate, input, out, (&mut read, &mut written, &mut pause));
        }
        let failure = match pause {
            Pause::End => None,
            Pause::Wrong(message) => Some((DATA_ERROR, message)),
            Pause::Dictionary(_) if self.dictionary.is_empty() => Some((NEED_DICT, "Missing dictionary")),
            Pause::Dictionary(_) => Some((NEED_DICT, "Bad dictionary")),
            Pause::Input | Pause::Output if flush == FINISH && written < out.len() => Some(ENDED),
            Pause::Input | Pause::Output => None,
        };
        Progress { read, written, failure }
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

fn goes_on(inflate: &mut Inflate, input: &[u8], out: &mut [u8], so_far: (&mut usize, &mut usize, &mut Pause)) {
    let (read, written, pause) = inflate.run(&input[*so_far.0..], &mut out[*so_far.1..]);
    *so_far.0 += read;
    *so_far.1 += written;
    *so_far.2 = pause;
}
