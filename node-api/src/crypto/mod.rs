//! `crypto`: hashes, HMAC, AES, key derivation and random bytes; and the global `crypto` of the web.
//!
//! The functions come from RustCrypto's crates and are Node's bit by bit. Random bytes are drawn from the run's seed.
//! What takes a pool thread in Node takes one here, for about as long as on a usual machine, whatever the engine needs
//! itself. AES comes in four modes. Other ciphers, signatures and keys other than secret ones are not
//! simulated; their names say so when they are used.

mod algorithm;
mod authenticated;
mod cipher;
mod ciphers;
mod composed;
mod natives;
mod random;
mod sum;

use crate::registry::{BuiltinModule, javascript, script};

const fn with_natives(name: &'static str, source: &'static str) -> BuiltinModule {
    script(name, source).with(natives::internal)
}

/// `require('crypto')`.
pub static MODULE: BuiltinModule = with_natives("crypto", javascript!("crypto/crypto.js"));

/// What only other modules see.
pub static INTERNAL: [BuiltinModule; 15] = [
    with_natives("internal/crypto/derive", javascript!("crypto/derive.js")),
    with_natives("internal/crypto/cipher", javascript!("crypto/cipher.js")),
    script("internal/crypto/crypto_key", javascript!("crypto/crypto_key.js")),
    script("internal/crypto/diffie_hellman", javascript!("crypto/diffie_hellman.js")),
    with_natives("internal/crypto/hash", javascript!("crypto/hash.js")),
    with_natives("internal/crypto/random", javascript!("crypto/random.js")),
    with_natives("internal/crypto/keys", javascript!("crypto/keys.js")),
    with_natives("internal/crypto/primes", javascript!("crypto/primes.js")),
    script("internal/crypto/normalize", javascript!("crypto/normalize.js")),
    with_natives("internal/crypto/subtle", javascript!("crypto/subtle.js")),
    script("internal/crypto/web_keys", javascript!("crypto/web_keys.js")),
    with_natives("internal/crypto/web_ciphers", javascript!("crypto/web_ciphers.js")),
    script("internal/crypto/names", javascript!("crypto/names.js")),
    script("internal/crypto/util", javascript!("crypto/util.js")),
    with_natives("internal/crypto/webcrypto", javascript!("crypto/webcrypto.js")),
];
