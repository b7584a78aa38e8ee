//! What is made of a hash: HMAC (RFC 2104), PBKDF2 (RFC 8018) and HKDF (RFC 5869).
//!
//! The crates of these names are generic over the hash and would be compiled once for each; as functions over
//! [`Hasher`] they are a tenth of the size.

use super::hasher::{Hasher, MOST};

/// An HMAC under way.
#[derive(Clone, Debug)]
pub(super) struct Mac {
    inner: Hasher,
    outer: Hasher,
}

impl Mac {
    /// A new one; `hash` is fresh.
    pub(super) fn new(hash: &Hasher, key: &[u8]) -> Mac {
        let mut block = [0; MOST.1];
        if key.len() > hash.block() {
            let mut hasher = hash.clone();
            hasher.update(key);
            let digest = hasher.digest();
            block[..digest.len()].copy_from_slice(&digest);
        } else {
            block[..key.len()].copy_from_slice(key);
        }
        let padded = |pad: u8| {
            let mut hasher = hash.clone();
            hasher.update(&block.map(|byte| byte ^ pad)[..hash.block()]);
            hasher
        };
        Mac { inner: padded(0x36), outer: padded(0x5c) }
    }

    /// Takes more bytes in.
    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.inner.update(bytes);
    }

    /// Writes the code to the start of `out`; its length.
    fn finish(mut self, out: &mut [u8; MOST.0]) -> usize {
        let length = self.inner.finish(out);
        self.outer.update(&out[..length]);
        self.outer.finish(out)
    }

    /// The code.
    pub(super) fn digest(self) -> Vec<u8> {
        let mut out = [0; MOST.0];
        let length = self.finish(&mut out);
        out[..length].to_vec()
    }
}

/// A key of `length` bytes from a password.
pub(super) fn pbkdf2(hash: &Hasher, password: &[u8], salt: &[u8], iterations: u32, length: usize) -> Vec<u8> {
    let keyed = Mac::new(hash, password);
    let mut key = Vec::with_capacity(length);
    let mut index = 1_u32;
    while key.len() < length {
        let mut mac = keyed.clone();
        mac.update(salt);
        mac.update(&index.to_be_bytes());
        let mut round = [0; MOST.0];
        let size = mac.finish(&mut round);
        let mut block = round;
        for _ in 1..iterations {
            let mut mac = keyed.clone();
            mac.update(&round[..size]);
            mac.finish(&mut round);
            block.iter_mut().zip(&round).for_each(|(byte, other)| *byte ^= other);
        }
        key.extend_from_slice(&block[..size.min(length - key.len())]);
        index += 1;
    }
    key
}

/// A key of `length` bytes, at most 255 digests, from other key material.
pub(super) fn hkdf(hash: &Hasher, material: &[u8], salt: &[u8], info: &[u8], length: usize) -> Vec<u8> {
    let mut extract = Mac::new(hash, salt);
    extract.update(material);
    let keyed = Mac::new(hash, &extract.digest());
    let (mut key, mut last) = (Vec::with_capacity(length), Vec::new());
    for index in 1..=255_u8 {
        if key.len() >= length {
            break;
        }
        let mut mac = keyed.clone();
        mac.update(&last);
        mac.update(info);
        mac.update(&[index]);
        last = mac.digest();
        key.extend_from_slice(&last[..last.len().min(length - key.len())]);
    }
    key
}
