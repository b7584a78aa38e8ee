//! Inflating: zlib's decoder, and what Node's binding adds to it: dictionaries and further members of a gzip file.

use super::engine::{ENDED, Progress, Wrap};
use zlib_rs::{InflateError, InflateFlush, Status};

/// What `windowBits` is raised by for a gzip header, and for one of either kind (zlib's `inflateInit2`).
const GZIP: u8 = 16;
const EITHER: u8 = 32;

/// How many bytes are put out at once.
const PIECE: usize = 256;

/// zlib's number of a stream that waits for its dictionary.
const NEED_DICT: i32 = 2;

/// A decoder.
pub(super) struct Inflate {
    /// What stands around the data; nothing where the first bytes tell.
    wrap: Option<Wrap>,
    window_bits: u8,
    dictionary: Vec<u8>,
    stream: zlib_rs::Inflate,
}

impl Inflate {
    /// `window_bits` may be 0 where a header tells them.
    pub(super) fn new(wrap: Option<Wrap>, window_bits: u8, dictionary: Vec<u8>) -> Inflate {
        let stream = started(wrap, window_bits, &dictionary);
        Inflate { wrap, window_bits, dictionary, stream }
    }

    /// Starts anew.
    pub(super) fn reset(&mut self) {
        self.stream = started(self.wrap, self.window_bits, &self.dictionary);
    }

    /// Works through `input` as far as `out` has room. Behind the end of a member `goes_on` to the next one.
    pub(super) fn run(&mut self, flush: u32, input: &[u8], out: &mut [u8], goes_on: bool) -> Progress {
        let flush = InflateFlush::try_from(flush as i32).unwrap_or(InflateFlush::NoFlush);
        let mut io = Io { input, out, flush, read: 0, written: 0 };
        let mut status = io.step(&mut self.stream);
        let asks = matches!(status, Err(InflateError::NeedDict { .. })) && !self.dictionary.is_empty();
        if asks && self.stream.set_dictionary(&self.dictionary).is_ok() {
            status = io.step(&mut self.stream);
        }
        // Another member of the file, or something that does not belong there; zeros are padding.
        while goes_on && status == Ok(Status::StreamEnd) && io.input.get(io.read).is_some_and(|byte| *byte != 0) {
            self.reset();
            status = io.step(&mut self.stream);
        }
        let failure = match status {
            Ok(Status::StreamEnd) => None,
            Ok(_) if flush == InflateFlush::Finish && io.written < io.out.len() => Some(ENDED),
            Ok(_) => None,
            Err(InflateError::NeedDict { .. }) if self.dictionary.is_empty() => Some((NEED_DICT, "Missing dictionary")),
            Err(InflateError::NeedDict { .. }) => Some((NEED_DICT, "Bad dictionary")),
            Err(error) => Some((number(error), self.stream.error_message().unwrap_or("Zlib error"))),
        };
        Progress { read: io.read, written: io.written, failure }
    }
}

/// Input and output of one call.
struct Io<'a> {
    input: &'a [u8],
    out: &'a mut [u8],
    flush: InflateFlush,
    read: usize,
    written: usize,
}

impl Io<'_> {
    /// Decodes as far as it goes, a piece at a time: with more room the crate decodes in a way that forgets what was wrong
    /// with the data. Whoever wants to stop between blocks misses one that ends just where a piece does.
    fn step(&mut self, stream: &mut zlib_rs::Inflate) -> Result<Status, InflateError> {
        loop {
            let left = self.out.len() - self.written;
            let room = left.min(PIECE);
            let (before, made) = (stream.total_in(), stream.total_out());
            let out = &mut self.out[self.written..self.written + room];
            let status = stream.decompress(&self.input[self.read..], out, self.flush);
            self.read += (stream.total_in() - before) as usize;
            let written = (stream.total_out() - made) as usize;
            self.written += written;
            let goes_on = matches!(status, Ok(Status::Ok | Status::BufError)) && written == room && room < left;
            if !goes_on {
                return status;
            }
        }
    }
}

/// A stream at its beginning. A raw one cannot ask for its dictionary, so it has it from the start.
fn started(wrap: Option<Wrap>, window_bits: u8, dictionary: &[u8]) -> zlib_rs::Inflate {
    let marks = match wrap {
        Some(Wrap::Raw | Wrap::Zlib) => 0,
        Some(Wrap::Gzip) => GZIP,
        None => EITHER,
    };
    let is_raw = wrap == Some(Wrap::Raw);
    let mut stream = zlib_rs::Inflate::new(!is_raw, marks + window_bits);
    if is_raw && !dictionary.is_empty() {
        // Nothing can be wrong with it: there is no sum that it would have to have.
        let _ = stream.set_dictionary(dictionary);
    }
    stream
}

/// zlib's number of an error.
fn number(error: InflateError) -> i32 {
    match error {
        InflateError::NeedDict { .. } => NEED_DICT,
        InflateError::StreamError => -2,
        InflateError::DataError => -3,
        InflateError::MemError => -4,
    }
}
