//! The sums at the end of a compressed stream. The CRC is our own dozen of lines: the crates' tables for speed are larger
//! than all the rest of this module.

use adler2::Adler32;

const TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        let (mut value, mut bit) = (index as u32, 0);
        while bit < 8 {
            value = if value & 1 == 1 { 0xedb8_8320 ^ (value >> 1) } else { value >> 1 };
            bit += 1;
        }
        table[index] = value;
        index += 1;
    }
    table
};

/// CRC-32 of gzip (ISO 3309), going on from the sum of what came before; 0 at the start.
pub(super) fn crc32(before: u32, bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!before, |sum, byte| TABLE[usize::from(sum as u8 ^ byte)] ^ (sum >> 8))
}

/// Adler-32 of all of `bytes`.
pub(super) fn adler32(bytes: &[u8]) -> u32 {
    adler2::adler32_slice(bytes)
}

/// Both sums of what has come so far; which one counts is the format's affair.
#[derive(Clone, Debug)]
pub(super) struct Sums {
    crc: u32,
    adler: Adler32,
    length: u32,
}

impl Default for Sums {
    fn default() -> Sums {
        Sums { crc: 0, adler: Adler32::new(), length: 0 }
    }
}

impl Sums {
    /// Takes more bytes in, for the sum of gzip or that of zlib.
    pub(super) fn add(&mut self, gzip: bool, bytes: &[u8]) {
        self.length = self.length.wrapping_add(bytes.len() as u32);
        if gzip {
            self.crc = crc32(self.crc, bytes);
        } else {
            self.adler.write_slice(bytes);
        }
    }

    /// CRC-32.
    pub(super) fn crc(&self) -> u32 {
        self.crc
    }

    /// Adler-32.
    pub(super) fn adler(&self) -> u32 {
        self.adler.checksum()
    }

    /// How many bytes there were, modulo 2 to the 32.
    pub(super) fn length(&self) -> u32 {
        self.length
    }
}
