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
const VERSION: u16 = 2;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event_loop::Tracer;
    use crate::time::Nanos;
    use crate::trace::{Choice, Event, Outcome, Phase, Record, Recorder, Stream, TaskId, TaskInfo, TaskKind};
    use proptest::prelude::*;

    fn sample() -> Vec<u8> {
        let mut recorder = Recorder::new(10_000);
        let label = recorder.intern("timeout");
        recorder.process(0, 4);
        let site = crate::trace::Site { file: label, line: 3, column: 7 };
        let mut at = 0;
        let mut record = |event| {
            at += 10;
            Record { at: Nanos(at), process: 0, phase: Phase::Main, cause: None, event }
        };
        recorder.record(record(Event::ProcessStarted));
        for n in 0..200 {
            let task = TaskId(n);
            let kind = if n % 2 == 0 { TaskKind::Timeout } else { TaskKind::Immediate };
            let info = TaskInfo { kind, label, function: label, site, created: RecordId(0), parent: None };
            recorder.create(record(Event::TaskCreated { task }), task, info);
            recorder.record(record(Event::TimerArmed { task, due: Nanos(u64::MAX - u64::from(n)) }));
            recorder.record(record(Event::Chose { choice: Choice::StartupTime, options: 2, taken: 1 }));
            recorder.record(record(Event::TaskStarted { task }));
            let entry = recorder.console(Stream::Stderr, b"text");
            recorder.record(record(Event::Output { stream: Stream::Stderr, entry }));
            recorder.record(record(Event::TaskEnded { task, outcome: Outcome::Threw }));
        }
        recorder.into_trace().to_bytes()
    }

    proptest! {
        /// A checksum can be right over bytes that make no sense: reading and walking them must not panic.
        #[test]
        fn nonsense_with_a_valid_checksum_never_panics(
            damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
            cut in prop::option::of(any::<prop::sample::Index>()),
        ) {
            let mut bytes = sample();
            if let Some(cut) = cut {
                bytes.truncate(HEADER + cut.index(bytes.len() - HEADER));
            }
            for (at, value) in damage {
                if bytes.len() > HEADER {
                    let at = HEADER + at.index(bytes.len() - HEADER);
                    bytes[at] = value;
                }
            }
            let sum = checksum(&bytes[HEADER..]);
            bytes[HEADER - 8..HEADER].copy_from_slice(&sum.to_le_bytes());
            if let Ok(trace) = Trace::from_bytes(&bytes) {
                for n in 0..trace.len() {
                    trace.seek(RecordId(n));
                }
                trace.bands();
                trace.to_json();
            }
        }
    }

    #[test]
    fn other_bytes_are_told_apart() {
        assert_eq!(Trace::from_bytes(b"").err(), Some(TraceError::NotATrace));
        assert_eq!(Trace::from_bytes(b"hello, world").err(), Some(TraceError::NotATrace));
        assert_eq!(Trace::from_bytes(b"LRTR").err(), Some(TraceError::Damaged));
        let mut newer = sample();
        newer[4] = 9;
        assert_eq!(Trace::from_bytes(&newer).err(), Some(TraceError::Version { found: 9 }));
    }
}
