//! What a file holds, as a disk with blocks keeps it: what was written takes room, and the rest is holes, which read as
//! zeros and take none.
//!
//! A file may therefore be far longer than the memory that it needs. The blocks are those of ext4, the file system that
//! the recorded programs were run on.

use std::collections::BTreeMap;
use std::sync::Arc;

/// Bytes of a block: room on the disk is given out in these.
pub(super) const BLOCK: u64 = 4096;

/// The longest file that ext4 allows.
pub(super) const LONGEST: u64 = (1 << 44) - BLOCK;

/// A file's bytes, or the target of a link.
///
/// **Invariant**: every extent starts where a block starts, is not empty, and shares no block with another; none reaches
/// beyond the length.
#[derive(Clone, Debug, Default)]
pub struct Content {
    length: u64,
    /// What is stored, by where it starts. Two contents may share the bytes until one of them is written to.
    extents: BTreeMap<u64, Arc<Vec<u8>>>,
    /// Below this every block has its room, whether or not anything is stored: a copy has no holes.
    filled: u64,
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        let length = bytes.len() as u64;
        let extents = if bytes.is_empty() { BTreeMap::new() } else { BTreeMap::from([(0, Arc::new(bytes))]) };
        Content { length, extents, filled: 0 }
    }
}

impl Content {
    /// Bytes from start to end, holes included.
    pub fn len(&self) -> u64 {
        self.length
    }

    /// Whether there is not one byte.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Blocks that have room on the disk.
    pub fn blocks(&self) -> u64 {
        let filled = self.filled.div_ceil(BLOCK);
        let beyond = |(start, bytes): (&u64, &Arc<Vec<u8>>)| {
            let first = start / BLOCK;
            (first + (bytes.len() as u64).div_ceil(BLOCK)).saturating_sub(first.max(filled))
        };
        filled + self.extents.iter().map(beyond).sum::<u64>()
    }

    /// The bytes from `from` up to `to`, as far as there are any.
    pub fn read(&self, from: u64, to: u64) -> Vec<u8> {
        let to = to.min(self.length);
        let mut found = vec![0; to.saturating_sub(from) as usize];
        if found.is_empty() {
            return found;
        }
        let first = self.extents.range(..=from).next_back().map_or(from, |(start, _)| *start);
        for (start, bytes) in self.extents.range(first..to) {
            let (begin, end) = (from.max(*start), to.min(start + bytes.len() as u64));
            if begin < end {
                found[(begin - from) as usize..(end - from) as usize]
                    .copy_from_slice(&bytes[(begin - start) as usize..(end - start) as usize]);
            }
        }
        found
    }

    /// All bytes; shared with the content where it is stored in one piece.
    pub fn whole(&self) -> Arc<Vec<u8>> {
        match self.extents.get(&0) {
            Some(bytes) if bytes.len() as u64 == self.length => bytes.clone(),
            _ => Arc::new(self.read(0, self.length)),
        }
    }

    /// Writes over what is there, and beyond the end.
    pub fn write(&mut self, at: u64, data: &[u8]) {
        let (mut at, mut data) = (at, data);
        while !data.is_empty() {
            self.length = self.length.max(at + data.len() as u64);
            let next = self.extents.range(at + 1..).next().map(|(start, _)| *start);
            let room = next.map_or(data.len(), |next| data.len().min((next - at) as usize));
            let (now, later) = data.split_at(room);
            let (start, bytes) = self.extent_at(at);
            put(bytes, (at - start) as usize, now);
            (at, data) = (at + room as u64, later);
        }
    }

    /// The extent that has or can have a byte at `at`, which is not beyond the next one's start.
    fn extent_at(&mut self, at: u64) -> (u64, &mut Vec<u8>) {
        let block = at - at % BLOCK;
        let before = self.extents.range(..=at).next_back();
        let near = before.filter(|(start, bytes)| *start + (bytes.len() as u64).next_multiple_of(BLOCK) >= block);
        let start = near.map_or(block, |(start, _)| *start);
        (start, Arc::make_mut(self.extents.entry(start).or_default()))
    }

    /// Cuts the content off, or adds a hole at its end.
    pub fn resize(&mut self, length: u64) {
        self.length = length;
        self.filled = self.filled.min(length);
        drop(self.extents.split_off(&length));
        if let Some(mut last) = self.extents.last_entry()
            && last.key() + last.get().len() as u64 > length
        {
            let kept = (length - last.key()) as usize;
            Arc::make_mut(last.get_mut()).truncate(kept);
        }
    }

    /// What a program that reads and writes all of it makes of it: the same bytes, and room for every block.
    pub fn copied(&self) -> Content {
        Content { filled: self.length, ..self.clone() }
    }
}

/// Puts data at a place in bytes that reach at least there, or are filled up with zeros.
fn put(bytes: &mut Vec<u8>, at: usize, data: &[u8]) {
    if bytes.len() < at {
        bytes.resize(at, 0);
    }
    let over = data.len().min(bytes.len() - at);
    bytes[at..at + over].copy_from_slice(&data[..over]);
    bytes.extend_from_slice(&data[over..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIB: u64 = 1 << 30;

    /// Bytes that are really in memory.
    fn stored(content: &Content) -> usize {
        content.extents.values().map(|bytes| bytes.len()).sum()
    }

    fn holds(content: &Content) {
        let mut free = 0;
        for (start, bytes) in &content.extents {
            let end = start + bytes.len() as u64;
            assert!(start % BLOCK == 0 && !bytes.is_empty() && *start >= free && end <= content.length);
            free = end.next_multiple_of(BLOCK);
        }
    }

    #[test]
    fn a_hole_takes_no_memory_and_reads_as_zeros() {
        let mut content = Content::from(b"start".to_vec());
        content.resize(GIB);
        content.write(GIB / 2 + 4094, b"mid");
        content.write(GIB + 5000, b"end");
        holds(&content);
        assert_eq!((content.len(), content.blocks()), (GIB + 5003, 4));
        assert!(stored(&content) < 16 * BLOCK as usize);
        assert_eq!(content.read(3, 8), b"rt\0\0\0");
        assert_eq!(content.read(GIB / 2 + 4092, GIB / 2 + 4099), b"\0\0mid\0\0");
        assert_eq!(content.read(GIB + 4999, u64::MAX), b"\0end");
        assert!(content.read(2 * GIB, 3 * GIB).is_empty());
    }

    #[test]
    fn what_is_cut_off_is_gone() {
        let mut content = Content::from(b"abcdef".to_vec());
        content.resize(3);
        content.resize(9);
        assert_eq!((*content.whole()).as_slice(), b"abc\0\0\0\0\0\0");
        content.write(3 * BLOCK + 100, b"x");
        content.resize(3 * BLOCK + 50);
        holds(&content);
        assert_eq!(content.blocks(), 2);
        content.resize(3 * BLOCK);
        assert_eq!(content.blocks(), 1);
        content.resize(0);
        assert_eq!((content.is_empty(), content.blocks()), (true, 0));
    }

    #[test]
    fn a_copy_has_no_holes_and_shares_its_bytes() {
        let mut content = Content::default();
        content.resize(GIB + 5);
        content.write(GIB, b"tail!");
        let mut copy = content.copied();
        assert_eq!((content.blocks(), copy.blocks()), (1, GIB / BLOCK + 1));
        copy.write(GIB, b"T");
        assert_eq!((content.read(GIB, GIB + 2), copy.read(GIB, GIB + 2)), (b"ta".to_vec(), b"Ta".to_vec()));
        copy.resize(2 * GIB);
        assert_eq!(copy.blocks(), GIB / BLOCK + 1);
        copy.resize(BLOCK + 1);
        assert_eq!(copy.blocks(), 2);
    }

    #[test]
    fn any_writes_give_what_plain_bytes_give() {
        let mut random = 1_u64;
        let mut next = |bound: u64| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) % bound
        };
        for _ in 0..200 {
            let (mut content, mut plain) = (Content::default(), Vec::new());
            for step in 1..40 {
                let (at, length) = (next(12 * BLOCK), next(3 * BLOCK) as usize);
                if next(5) == 0 {
                    content.resize(at);
                    plain.resize(at as usize, 0);
                } else {
                    let data = vec![step; length];
                    content.write(at, &data);
                    if length > 0 {
                        plain.resize(plain.len().max(at as usize), 0);
                        put(&mut plain, at as usize, &data);
                    }
                }
                holds(&content);
                let from = next(12 * BLOCK);
                let end = (from + next(9000)).min(plain.len() as u64);
                let expected = plain.get(from as usize..end as usize).unwrap_or_default();
                assert_eq!(content.read(from, end), expected);
            }
            assert_eq!(*content.whole(), plain);
        }
    }
}
