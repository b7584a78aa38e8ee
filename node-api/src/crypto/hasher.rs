//! The hash functions that are simulated, one type for all: what is built on a hash (HMAC, key derivation) is compiled
//! once and not for each of them.

use md5::Md5;
use sha1::Sha1;
use sha2::digest::{Digest, Output};
use sha2::{Sha224, Sha256, Sha384, Sha512, Sha512_224, Sha512_256};

/// The longest digest and the longest block there are, in bytes.
pub(super) const MOST: (usize, usize) = (64, 128);

/// A hash under way.
#[derive(Clone, Debug)]
pub(super) enum Hasher {
    Md5(Md5),
    Sha1(Sha1),
    Sha224(Sha224),
    Sha256(Sha256),
    Sha384(Sha384),
    Sha512(Sha512),
    Sha512To224(Sha512_224),
    Sha512To256(Sha512_256),
}

/// Does the same with whichever hash it is.
macro_rules! each {
    ($hasher:expr, $hash:ident => $act:expr) => {
        match $hasher {
            Hasher::Md5($hash) => $act,
            Hasher::Sha1($hash) => $act,
            Hasher::Sha224($hash) => $act,
            Hasher::Sha256($hash) => $act,
            Hasher::Sha384($hash) => $act,
            Hasher::Sha512($hash) => $act,
            Hasher::Sha512To224($hash) => $act,
            Hasher::Sha512To256($hash) => $act,
        }
    };
}

impl Hasher {
    /// A new hash by one of the names that OpenSSL has for it; upper and lower case are the same.
    pub(super) fn named(name: &str) -> Option<Hasher> {
        let name = name.to_ascii_lowercase();
        let plain = match name.strip_prefix("rsa-") {
            Some("sha512/224") => "sha512-224",
            Some("sha512/256") => "sha512-256",
            Some(plain) => plain,
            None => name.strip_suffix("withrsaencryption").unwrap_or(&name),
        };
        Some(match plain {
            "md5" | "ssl3-md5" | "1.2.840.113549.2.5" => Hasher::Md5(Md5::new()),
            "sha1" | "sha-1" | "sha1-2" | "ssl3-sha1" | "1.3.14.3.2.26" => Hasher::Sha1(Sha1::new()),
            "sha224" | "sha-224" | "sha2-224" | "2.16.840.1.101.3.4.2.4" => Hasher::Sha224(Sha224::new()),
            "sha256" | "sha-256" | "sha2-256" | "2.16.840.1.101.3.4.2.1" => Hasher::Sha256(Sha256::new()),
            "sha384" | "sha-384" | "sha2-384" | "2.16.840.1.101.3.4.2.2" => Hasher::Sha384(Sha384::new()),
            "sha512" | "sha-512" | "sha2-512" | "2.16.840.1.101.3.4.2.3" => Hasher::Sha512(Sha512::new()),
            "sha512-224" | "sha-512/224" | "sha2-512/224" => Hasher::Sha512To224(Sha512_224::new()),
            "sha512-256" | "sha-512/256" | "sha2-512/256" => Hasher::Sha512To256(Sha512_256::new()),
            _ => return None,
        })
    }

    /// Takes more bytes in.
    pub(super) fn update(&mut self, bytes: &[u8]) {
        each!(self, hash => Digest::update(hash, bytes));
    }

    /// Writes the digest to the start of `out`; its length.
    pub(super) fn finish(self, out: &mut [u8; MOST.0]) -> usize {
        each!(self, hash => write(&hash.finalize()[..], out))
    }

    /// The digest.
    pub(super) fn digest(self) -> Vec<u8> {
        let mut out = [0; MOST.0];
        let length = self.finish(&mut out);
        out[..length].to_vec()
    }

    /// How many bytes a digest has.
    pub(super) fn length(&self) -> usize {
        each!(self, hash => length_of(hash))
    }

    /// How many bytes are hashed at once.
    pub(super) fn block(&self) -> usize {
        match self {
            Hasher::Md5(_) | Hasher::Sha1(_) | Hasher::Sha224(_) | Hasher::Sha256(_) => 64,
            _ => MOST.1,
        }
    }
}

fn write(digest: &[u8], out: &mut [u8; MOST.0]) -> usize {
    out[..digest.len()].copy_from_slice(digest);
    digest.len()
}

fn length_of<D: Digest>(_: &D) -> usize {
    Output::<D>::default().len()
}
