//! A trace as bytes, for the way between worker and page and for traces that ship with the lessons.
//!
//! Layout: four letters, a version, a checksum of everything after it, then the tables and the packed records. Stored
//! states are not sent: they are made again while the records are checked.

use super::keyframes::Keyframes;
use super::log::Log;
use super::state::State;
use super::tables::Tables;
use super::{RecordId, Trace};
use std::fmt;

const MAGIC: [u8; 4] = *b"LRTR";
/// Changes whenever the meaning of the bytes does.
const VERSION: u16 = 1;
const HEADER: usize = MAGIC.len() + 2 + 8;

/// Why bytes are no trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TraceError {
    /// They do not begin as a trace does.
    NotATrace,
    /// They were written by another version.
    Version {
        /// The version in the bytes.
        found: u16,
    },
    /// They were cut short or changed.
    Damaged,
}

impl fmt::Display for TraceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TraceError::NotATrace => f.write_str("these bytes are not a recorded run"),
            TraceError::Version { found } => {
                write!(f, "this run was recorded in format {found}; this version reads format {VERSION}")
            }
            TraceError::Damaged => f.write_str("this recorded run is damaged"),
        }
    }
}

impl std::error::Error for TraceError {}

impl Trace {
    /// The trace as bytes; the same trace gives the same bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let body = (&self.tables, self.len(), self.log.bytes());
        let mut out = Vec::with_capacity(HEADER + self.log.bytes().len() + self.tables.memory());
        out.extend(MAGIC);
        out.extend(VERSION.to_le_bytes());
        out.extend([0; 8]);
        let mut out = postcard::to_extend(&body, out).expect("tables and records always serialise into memory");
        let sum = checksum(&out[HEADER..]);
        out[HEADER - 8..HEADER].copy_from_slice(&sum.to_le_bytes());
        out
    }

    /// Reads a trace back.
    ///
    /// # Errors
    /// When the bytes are not a trace, are of another version, or are damaged; never panics.
    pub fn from_bytes(bytes: &[u8]) -> Result<Trace, TraceError> {
        if bytes.get(..MAGIC.len()) != Some(&MAGIC[..]) {
            return Err(TraceError::NotATrace);
        }
        let (header, body) = bytes.split_at_checked(HEADER).ok_or(TraceError::Damaged)?;
        let found = u16::from_le_bytes([header[4], header[5]]);
        if found != VERSION {
            return Err(TraceError::Version { found });
        }
        if header[6..] != checksum(body).to_le_bytes() {
            return Err(TraceError::Damaged);
        }
        let (tables, length, records): (Tables, u32, &[u8]) =
            postcard::from_bytes(body).map_err(|_| TraceError::Damaged)?;
        let mut state = State::default();
        let mut keyframes = Keyframes::default();
        let log = Log::read(records.to_vec(), length, |id, record| {
            state.apply(RecordId(id), record, &tables);
            keyframes.observe(&state);
        });
        Ok(Trace::new(log.ok_or(TraceError::Damaged)?, tables, keyframes))
    }
}

/// FNV-1a over words of eight bytes: finds damage, not malice.
fn checksum(bytes: &[u8]) -> u64 {
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325 ^ bytes.len() as u64;
    let mut words = bytes.chunks_exact(8);
    for word in &mut words {
        let mut eight = [0; 8];
        eight.copy_from_slice(word);
        sum = (sum ^ u64::from_le_bytes(eight)).wrapping_mul(0x0000_0100_0000_01b3);
        sum ^= sum >> 29;
    }
    for &byte in words.remainder() {
        sum = (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    sum
}
