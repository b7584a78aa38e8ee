//! All records of a trace, packed in blocks: append at the end, read anywhere.

use super::codec::Forecast;
use super::varint::Reader;
use super::{Record, RecordId};

/// Records per block: how many may have to be decoded to reach one.
const BLOCK: u32 = 64;

/// The packed records.
#[derive(Clone, Default)]
pub(super) struct Log {
    bytes: Vec<u8>,
    /// Where each block begins in `bytes`.
    blocks: Vec<u32>,
    length: u32,
    forecast: Forecast,
}

impl Log {
    pub(super) fn len(&self) -> u32 {
        self.length
    }

    /// Appends a record. The caller keeps the count below `u32::MAX`.
    #[inline]
    pub(super) fn push(&mut self, record: &Record) -> RecordId {
        let id = self.length;
        if id.is_multiple_of(BLOCK) {
            self.blocks.push(self.bytes.len() as u32);
            self.forecast = Forecast::default();
        }
        self.forecast.encode(&mut self.bytes, id, record);
        self.length += 1;
        RecordId(id)
    }

    /// The record at `n`.
    pub(super) fn get(&self, n: u32) -> Option<Record> {
        self.iter_from(n).next()
    }

    /// The records from `n` on.
    pub(super) fn iter_from(&self, n: u32) -> Records<'_> {
        let block = n / BLOCK;
        let at = self.blocks.get(block as usize).map_or(self.bytes.len(), |&at| at as usize);
        let mut records = Records {
            reader: Reader::new(&self.bytes, at),
            forecast: Forecast::default(),
            next: block * BLOCK,
            end: self.length,
        };
        while records.next < n && records.next().is_some() {}
        records
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Reads `length` records out of bytes that may be damaged, handing each to `each`.
    pub(super) fn read(bytes: Vec<u8>, length: u32, mut each: impl FnMut(u32, &Record)) -> Option<Log> {
        let mut blocks = Vec::new();
        let mut forecast = Forecast::default();
        let mut reader = Reader::new(&bytes, 0);
        for id in 0..length {
            if id.is_multiple_of(BLOCK) {
                blocks.push(reader.at.try_into().ok()?);
                forecast = Forecast::default();
            }
            let record = forecast.decode(&mut reader, id)?;
            each(id, &record);
        }
        reader.is_at_end().then_some(())?;
        Some(Log { bytes, blocks, length, forecast })
    }

    /// Bytes held.
    pub(super) fn memory(&self) -> usize {
        self.bytes.len() + self.blocks.len() * size_of::<u32>()
    }
}

/// Walks through the records in order.
pub(super) struct Records<'a> {
    reader: Reader<'a>,
    forecast: Forecast,
    next: u32,
    end: u32,
}

impl Iterator for Records<'_> {
    type Item = Record;

    #[inline]
    fn next(&mut self) -> Option<Record> {
        if self.next >= self.end {
            return None;
        }
        if self.next.is_multiple_of(BLOCK) {
            self.forecast = Forecast::default();
        }
        let record = self.forecast.decode(&mut self.reader, self.next)?;
        self.next += 1;
        Some(record)
    }
}
