//! The hash functions, one type for all: what is built on a hash (HMAC, key derivation) is compiled once and not for each
//! of them.

use super::composed::{Md5AndSha1, Shake};
use blake2::{Blake2b512, Blake2s256};
use md5::Md5;
use ripemd::Ripemd160;
use sha1::Sha1;
use sha2::digest::{Digest, Output};
use sha2::{Sha224, Sha256, Sha384, Sha512, Sha512_224, Sha512_256};
use sha3::{Sha3_224, Sha3_256, Sha3_384, Sha3_512, Shake128, Shake256};
use sm3::Sm3;

/// The longest digest and the longest block there are, in bytes.
pub(super) const MOST: (usize, usize) = (64, 168);

/// The hashes: the names that OpenSSL has for each, in lower case, and how many bytes it takes in at once.
macro_rules! hashes {
    ($($names:pat => $hash:ident($type:ty), $block:literal;)*) => {
        /// A hash under way.
        #[derive(Clone, Debug)]
        pub(super) enum Hasher {
            $($hash($type),)*
        }

        impl Hasher {
            fn new(name: &str) -> Option<Hasher> {
                Some(match name {
                    $($names => Hasher::$hash(<$type>::new()),)*
                    _ => return None,
                })
            }

            /// How many bytes are hashed at once.
            pub(super) fn block(&self) -> usize {
                match self {
                    $(Hasher::$hash(_) => $block,)*
                }
            }

            /// Takes more bytes in.
            pub(super) fn update(&mut self, bytes: &[u8]) {
                match self {
                    $(Hasher::$hash(hash) => Digest::update(hash, bytes),)*
                }
            }

            /// Writes the digest to the start of `out`; its length.
            pub(super) fn finish(self, out: &mut [u8; MOST.0]) -> usize {
                match self {
                    $(Hasher::$hash(hash) => write(&hash.finalize()[..], out),)*
                }
            }

            /// How many bytes a digest has, where nobody says how many it shall have.
            pub(super) fn length(&self) -> usize {
                match self {
                    $(Hasher::$hash(hash) => length_of(hash),)*
                }
            }
        }
    };
}

hashes! {
    "md5" | "ssl3-md5" | "1.2.840.113549.2.5" => Md5(Md5), 64;
    "md5-sha1" => Md5AndSha1(Md5AndSha1), 64;
    "sha1" | "sha-1" | "sha1-2" | "ssl3-sha1" | "1.3.14.3.2.26" => Sha1(Sha1), 64;
    "sha224" | "sha-224" | "sha2-224" | "2.16.840.1.101.3.4.2.4" => Sha224(Sha224), 64;
    "sha256" | "sha-256" | "sha2-256" | "2.16.840.1.101.3.4.2.1" => Sha256(Sha256), 64;
    "sha384" | "sha-384" | "sha2-384" | "2.16.840.1.101.3.4.2.2" => Sha384(Sha384), 128;
    "sha512" | "sha-512" | "sha2-512" | "2.16.840.1.101.3.4.2.3" => Sha512(Sha512), 128;
    "sha512-224" | "sha-512/224" | "sha2-512/224" | "2.16.840.1.101.3.4.2.5" => Sha512To224(Sha512_224), 128;
    "sha512-256" | "sha-512/256" | "sha2-512/256" | "2.16.840.1.101.3.4.2.6" => Sha512To256(Sha512_256), 128;
    "sha3-224" | "2.16.840.1.101.3.4.2.7" => Sha3To224(Sha3_224), 144;
    "sha3-256" | "2.16.840.1.101.3.4.2.8" => Sha3To256(Sha3_256), 136;
    "sha3-384" | "2.16.840.1.101.3.4.2.9" => Sha3To384(Sha3_384), 104;
    "sha3-512" | "2.16.840.1.101.3.4.2.10" => Sha3To512(Sha3_512), 72;
    "shake128" | "shake-128" | "2.16.840.1.101.3.4.2.11" => Shake128(Shake<Shake128>), 168;
    "shake256" | "shake-256" | "2.16.840.1.101.3.4.2.12" => Shake256(Shake<Shake256>), 136;
    "blake2b512" | "blake2b-512" | "1.3.6.1.4.1.1722.12.2.1.16" => Blake2b(Blake2b512), 128;
    "blake2s256" | "blake2s-256" | "1.3.6.1.4.1.1722.12.2.2.8" => Blake2s(Blake2s256), 64;
    "ripemd160" | "ripemd-160" | "ripemd" | "rmd160" | "1.3.36.3.2.1" => Ripemd(Ripemd160), 64;
    "sm3" | "1.2.156.10197.1.401" => Sm3(Sm3), 64;
}

impl Hasher {
    /// A new hash by one of the names that OpenSSL has for it; upper and lower case are the same.
    pub(super) fn named(name: &str) -> Option<Hasher> {
        let name = name.to_ascii_lowercase();
        Hasher::new(match name.strip_prefix("rsa-").or_else(|| name.strip_prefix("id-rsassa-pkcs1-v1_5-with-")) {
            Some("sha512/224") => "sha512-224",
            Some("sha512/256") => "sha512-256",
            Some(plain) => plain,
            None => name.strip_suffix("withrsaencryption").or_else(|| name.strip_suffix("withrsa")).unwrap_or(&name),
        })
    }

    /// The digest.
    pub(super) fn digest(self) -> Vec<u8> {
        let mut out = [0; MOST.0];
        let length = self.finish(&mut out);
        out[..length].to_vec()
    }

    /// Whether a digest has as many bytes as one wants (an extendable-output function, FIPS 202).
    pub(super) fn is_extendable(&self) -> bool {
        matches!(self, Hasher::Shake128(_) | Hasher::Shake256(_))
    }

    /// The first `length` bytes of what an extendable-output function gives; of another hash its digest.
    pub(super) fn extended(self, length: usize) -> Vec<u8> {
        match self {
            Hasher::Shake128(hash) => hash.read(length),
            Hasher::Shake256(hash) => hash.read(length),
            hash => hash.digest(),
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
