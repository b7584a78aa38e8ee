//! Galois/Counter Mode (NIST SP 800-38D), fed piece by piece: the crates of whole modes want a message at once.

use super::cipher::{Aes, KeyStream, key_stream};
use aes::Block;
use aes::cipher::{BlockEncrypt, InvalidLength, StreamCipher};
use ctr::flavors::Ctr32BE;
use ghash::GHash;
use ghash::universal_hash::{KeyInit, UniversalHash};

/// A message under way, encrypted or decrypted.
pub(super) struct Gcm {
    stream: KeyStream<Ctr32BE>,
    hash: GHash,
    /// What the sum is masked with.
    mask: [u8; 16],
    encrypts: bool,
    known: Vec<u8>,
    text: Vec<u8>,
}

impl Gcm {
    /// # Errors
    /// None for vectors that are not empty.
    pub(super) fn new(cipher: Aes, iv: &[u8], encrypts: bool) -> Result<Gcm, InvalidLength> {
        let mut point = Block::default();
        cipher.encrypt_block(&mut point);
        let hash = GHash::new(&point);
        let mut start = [0; 16];
        if iv.len() == 12 {
            start[..12].copy_from_slice(iv);
            start[15] = 1;
        } else {
            start = sum(hash.clone(), &[], iv);
        }
        let mut stream = key_stream(cipher, &start)?;
        // The first block of the key stream is for the sum.
        let mut mask = [0; 16];
        stream.apply_keystream(&mut mask);
        Ok(Gcm { stream, hash, mask, encrypts, known: Vec::new(), text: Vec::new() })
    }

    /// Takes in what is authenticated and not encrypted.
    pub(super) fn know(&mut self, bytes: &[u8]) {
        self.known.extend_from_slice(bytes);
    }

    /// Encrypts or decrypts in place.
    pub(super) fn apply(&mut self, bytes: &mut [u8]) {
        if !self.encrypts {
            self.text.extend_from_slice(bytes);
        }
        self.stream.apply_keystream(bytes);
        if self.encrypts {
            self.text.extend_from_slice(bytes);
        }
    }

    /// The tag of all that has come.
    pub(super) fn tag(&self) -> [u8; 16] {
        let mut tag = sum(self.hash.clone(), &self.known, &self.text);
        tag.iter_mut().zip(self.mask).for_each(|(byte, mask)| *byte ^= mask);
        tag
    }
}

/// GHASH of two texts, each filled up to whole blocks, and their lengths.
fn sum(mut hash: GHash, known: &[u8], text: &[u8]) -> [u8; 16] {
    hash.update_padded(known);
    hash.update_padded(text);
    let bits = |bytes: &[u8]| (bytes.len() as u64 * 8).to_be_bytes();
    hash.update_padded(&[bits(known), bits(text)].concat());
    hash.finalize().into()
}
