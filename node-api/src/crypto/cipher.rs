//! AES in the ways of chaining blocks that `crypto` offers (NIST SP 800-38A and 38D).

use super::authenticated::Gcm;
use aes::cipher::consts::U16;
use aes::cipher::{
    BlockCipher, BlockClosure, BlockDecrypt, BlockDecryptMut, BlockEncrypt, BlockEncryptMut, BlockSizeUser,
    InnerIvInit, InvalidLength, KeyInit, StreamCipher, StreamCipherCoreWrapper,
};
use aes::{Aes128, Aes192, Aes256, Block};
use ctr::{CtrCore, flavors};

/// AES with a key of one of the three lengths: what is generic over a cipher is compiled once for all of them.
#[derive(Clone)]
pub(super) enum Aes {
    Of128(Box<Aes128>),
    Of192(Box<Aes192>),
    Of256(Box<Aes256>),
}

impl Aes {
    /// # Errors
    /// For a key that has not 16, 24 or 32 bytes.
    pub(super) fn new(key: &[u8]) -> Result<Aes, InvalidLength> {
        Ok(match key.len() {
            24 => Aes::Of192(Box::new(Aes192::new_from_slice(key)?)),
            32 => Aes::Of256(Box::new(Aes256::new_from_slice(key)?)),
            _ => Aes::Of128(Box::new(Aes128::new_from_slice(key)?)),
        })
    }
}

impl BlockCipher for Aes {}

impl BlockSizeUser for Aes {
    type BlockSize = U16;
}

impl BlockEncrypt for Aes {
    fn encrypt_with_backend(&self, work: impl BlockClosure<BlockSize = U16>) {
        match self {
            Aes::Of128(cipher) => cipher.encrypt_with_backend(work),
            Aes::Of192(cipher) => cipher.encrypt_with_backend(work),
            Aes::Of256(cipher) => cipher.encrypt_with_backend(work),
        }
    }
}

impl BlockDecrypt for Aes {
    fn decrypt_with_backend(&self, work: impl BlockClosure<BlockSize = U16>) {
        match self {
            Aes::Of128(cipher) => cipher.decrypt_with_backend(work),
            Aes::Of192(cipher) => cipher.decrypt_with_backend(work),
            Aes::Of256(cipher) => cipher.decrypt_with_backend(work),
        }
    }
}

/// A key stream, whose counter is of the flavour `F`.
pub(super) type KeyStream<F> = StreamCipherCoreWrapper<CtrCore<Aes, F>>;

/// A key stream that begins at the counter `iv`.
pub(super) fn key_stream<F>(cipher: Aes, iv: &[u8]) -> Result<KeyStream<F>, InvalidLength>
where
    F: ctr::flavors::CtrFlavor<U16>,
{
    Ok(StreamCipherCoreWrapper::from_core(CtrCore::inner_iv_slice_init(cipher, iv)?))
}

/// A cipher under way.
pub(super) enum Cipher {
    EcbEncrypt(Aes),
    EcbDecrypt(Aes),
    CbcEncrypt(cbc::Encryptor<Aes>),
    CbcDecrypt(cbc::Decryptor<Aes>),
    Ctr(KeyStream<flavors::Ctr128BE>),
    Gcm(Box<Gcm>),
}

impl Cipher {
    /// One by the name of its mode.
    ///
    /// # Errors
    /// For a key or a vector of a length that the mode has not.
    pub(super) fn new(mode: &str, key: &[u8], iv: &[u8], encrypts: bool) -> Result<Cipher, InvalidLength> {
        let cipher = Aes::new(key)?;
        Ok(match (mode, encrypts) {
            ("ecb", true) => Cipher::EcbEncrypt(cipher),
            ("ecb", false) => Cipher::EcbDecrypt(cipher),
            ("cbc", true) => Cipher::CbcEncrypt(cbc::Encryptor::inner_iv_slice_init(cipher, iv)?),
            ("cbc", false) => Cipher::CbcDecrypt(cbc::Decryptor::inner_iv_slice_init(cipher, iv)?),
            ("gcm", encrypts) => Cipher::Gcm(Box::new(Gcm::new(cipher, iv, encrypts)?)),
            _ => Cipher::Ctr(key_stream(cipher, iv)?),
        })
    }

    /// Encrypts or decrypts in place. Where blocks are chained, what does not fill a block is left as it is.
    pub(super) fn apply(&mut self, bytes: &mut [u8]) {
        match self {
            Cipher::EcbEncrypt(cipher) => each(bytes, |block| cipher.encrypt_block(block)),
            Cipher::EcbDecrypt(cipher) => each(bytes, |block| cipher.decrypt_block(block)),
            Cipher::CbcEncrypt(cipher) => each(bytes, |block| cipher.encrypt_block_mut(block)),
            Cipher::CbcDecrypt(cipher) => each(bytes, |block| cipher.decrypt_block_mut(block)),
            Cipher::Ctr(stream) => stream.apply_keystream(bytes),
            Cipher::Gcm(gcm) => gcm.apply(bytes),
        }
    }

    /// The part that authenticates, where the mode has one.
    pub(super) fn authenticated(&mut self) -> Option<&mut Gcm> {
        match self {
            Cipher::Gcm(gcm) => Some(gcm),
            _ => None,
        }
    }
}

fn each(bytes: &mut [u8], mut act: impl FnMut(&mut Block)) {
    bytes.chunks_exact_mut(16).for_each(|block| act(Block::from_mut_slice(block)));
}
