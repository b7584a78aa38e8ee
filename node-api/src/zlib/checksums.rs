//! The sums at the end of a compressed stream.

use zlib_rs::adler32::adler32;
use zlib_rs::crc32::crc32;

/// Both sums of what has come so far; which one counts is the format's affair.
#[derive(Clone, Debug)]
pub(super) struct Sums {
    crc: u32,
    adler: u32,
    length: u32,
}

impl Default for Sums {
    fn default() -> Sums {
        Sums { crc: 0, adler: 1, length: 0 }
    }
}

impl Sums {
    /// Takes more bytes in, for the sum of gzip or that of zlib.
    pub(super) fn add(&mut self, gzip: bool, bytes: &[u8]) {
        self.length = self.length.wrapping_add(bytes.len() as u32);
        if gzip {
            self.crc = crc32(self.crc, bytes);
        } else {
            self.adler = adler32(self.adler, bytes);
        }
    }

    /// CRC-32.
    pub(super) fn crc(&self) -> u32 {
        self.crc
    }

    /// Adler-32.
    pub(super) fn adler(&self) -> u32 {
        self.adler
    }

    /// How many bytes there were, modulo 2 to the 32.
    pub(super) fn length(&self) -> u32 {
        self.length
    }
}
