//! The hash functions by OpenSSL's names, and what is built on each of them.

use super::composed::{Extendable, Md5AndSha1};
use super::sum::Sum;
use blake2::{Blake2b512, Blake2s256};
use hkdf::{Hkdf, HmacImpl};
use hmac::{Hmac, SimpleHmac};
use md5::Md5;
use ripemd::Ripemd160;
use sha1::Sha1;
use sha2::digest::{Digest, FixedOutput, InvalidLength, KeyInit, Update};
use sha2::{Sha224, Sha256, Sha384, Sha512, Sha512_224, Sha512_256};
use sha3::{Sha3_224, Sha3_256, Sha3_384, Sha3_512, Shake128, Shake256};
use sm3::Sm3;

/// A hash function.
#[derive(Clone, Copy)]
pub(super) struct Algorithm {
    /// How many bytes a digest has, where nobody says how many it shall have.
    pub(super) length: usize,
    /// A new hash.
    pub(super) hash: fn() -> Box<dyn Sum>,
    /// What is built on it. An extendable-output function is for none of that: OpenSSL refuses it.
    pub(super) keyed: Option<Keyed>,
}

/// `(key)`.
type Hmacs = fn(&[u8]) -> Result<Box<dyn Sum>, InvalidLength>;
/// `(password, salt, iterations, made key)`.
type Stretches = fn(&[u8], &[u8], u32, &mut [u8]) -> Result<(), InvalidLength>;
/// `(key material, salt, purpose, made key)`.
type Expands = fn(&[u8], &[u8], &[u8], &mut [u8]) -> Result<(), InvalidLength>;

/// What is built on a hash function.
#[derive(Clone, Copy)]
pub(super) struct Keyed {
    /// A new HMAC (RFC 2104).
    pub(super) hmac: Hmacs,
    /// A key from a password (PBKDF2, RFC 8018).
    pub(super) pbkdf2: Stretches,
    /// A key from other key material (HKDF, RFC 5869).
    pub(super) hkdf: Expands,
}

impl Algorithm {
    /// The hash by one of the names that OpenSSL has for it; upper and lower case are the same.
    pub(super) fn named(name: &str) -> Option<Algorithm> {
        let name = name.to_ascii_lowercase();
        plain(match name.strip_prefix("rsa-").or_else(|| name.strip_prefix("id-rsassa-pkcs1-v1_5-with-")) {
            Some("sha512/224") => "sha512-224",
            Some("sha512/256") => "sha512-256",
            Some(plain) => plain,
            None => name.strip_suffix("withrsaencryption").or_else(|| name.strip_suffix("withrsa")).unwrap_or(&name),
        })
    }
}

fn plain(name: &str) -> Option<Algorithm> {
    Some(match name {
        "md5" | "ssl3-md5" | "1.2.840.113549.2.5" => fixed::<Md5, Hmac<Md5>>(),
        "md5-sha1" => fixed::<Md5AndSha1, SimpleHmac<Md5AndSha1>>(),
        "sha1" | "sha-1" | "sha1-2" | "ssl3-sha1" | "1.3.14.3.2.26" => fixed::<Sha1, Hmac<Sha1>>(),
        "sha224" | "sha-224" | "sha2-224" | "2.16.840.1.101.3.4.2.4" => fixed::<Sha224, Hmac<Sha224>>(),
        "sha256" | "sha-256" | "sha2-256" | "2.16.840.1.101.3.4.2.1" => fixed::<Sha256, Hmac<Sha256>>(),
        "sha384" | "sha-384" | "sha2-384" | "2.16.840.1.101.3.4.2.2" => fixed::<Sha384, Hmac<Sha384>>(),
        "sha512" | "sha-512" | "sha2-512" | "2.16.840.1.101.3.4.2.3" => fixed::<Sha512, Hmac<Sha512>>(),
        "sha512-224" | "sha-512/224" | "sha2-512/224" | "2.16.840.1.101.3.4.2.5" => {
            fixed::<Sha512_224, Hmac<Sha512_224>>()
        }
        "sha512-256" | "sha-512/256" | "sha2-512/256" | "2.16.840.1.101.3.4.2.6" => {
            fixed::<Sha512_256, Hmac<Sha512_256>>()
        }
        "sha3-224" | "2.16.840.1.101.3.4.2.7" => fixed::<Sha3_224, Hmac<Sha3_224>>(),
        "sha3-256" | "2.16.840.1.101.3.4.2.8" => fixed::<Sha3_256, Hmac<Sha3_256>>(),
        "sha3-384" | "2.16.840.1.101.3.4.2.9" => fixed::<Sha3_384, Hmac<Sha3_384>>(),
        "sha3-512" | "2.16.840.1.101.3.4.2.10" => fixed::<Sha3_512, Hmac<Sha3_512>>(),
        "shake128" | "shake-128" | "2.16.840.1.101.3.4.2.11" => {
            extendable(16, || Box::new(Extendable::<Shake128>::new(16)))
        }
        "shake256" | "shake-256" | "2.16.840.1.101.3.4.2.12" => {
            extendable(32, || Box::new(Extendable::<Shake256>::new(32)))
        }
        "blake2b512" | "blake2b-512" | "1.3.6.1.4.1.1722.12.2.1.16" => fixed::<Blake2b512, SimpleHmac<Blake2b512>>(),
        "blake2s256" | "blake2s-256" | "1.3.6.1.4.1.1722.12.2.2.8" => fixed::<Blake2s256, SimpleHmac<Blake2s256>>(),
        "ripemd160" | "ripemd-160" | "ripemd" | "rmd160" | "1.3.36.3.2.1" => fixed::<Ripemd160, Hmac<Ripemd160>>(),
        "sm3" | "1.2.156.10197.1.401" => fixed::<Sm3, Hmac<Sm3>>(),
        _ => return None,
    })
}

/// A hash whose digests are all as long; `M` is its HMAC.
fn fixed<D, M>() -> Algorithm
where
    D: Digest + FixedOutput + Update + Clone + 'static,
    M: HmacImpl<D> + KeyInit + FixedOutput + Update + Clone + Sync + 'static,
{
    let keyed = Keyed {
        hmac: |key| Ok(Box::new(<M as KeyInit>::new_from_slice(key)?)),
        pbkdf2: |password, salt, iterations, key| pbkdf2::pbkdf2::<M>(password, salt, iterations, key),
        hkdf: |material, salt, info, key| {
            Hkdf::<D, M>::new(Some(salt), material).expand(info, key).map_err(|_| InvalidLength)
        },
    };
    Algorithm { length: <D as Digest>::output_size(), hash: || Box::new(D::new()), keyed: Some(keyed) }
}

/// Node gives half of the capacity where a program names no length
/// (<https://nodejs.org/docs/latest-v24.x/api/deprecations.html#DEP0198>).
fn extendable(length: usize, hash: fn() -> Box<dyn Sum>) -> Algorithm {
    Algorithm { length, hash, keyed: None }
}
