//! AES, one block at a time.

use crate::runtime::bytes;
use aes::cipher::consts::U16;
use aes::cipher::generic_array::GenericArray;
use aes::cipher::{BlockDecrypt, BlockEncrypt, BlockSizeUser, KeyInit};
use aes::{Aes128, Aes192, Aes256, Block};
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsValue};

/// `aesBlock(key, block, encrypts)`: the block, encrypted or decrypted. Both have lengths that were checked.
pub(super) fn aes_block(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (key, block) = (bytes::of(args.get_or_undefined(0), context)?, bytes::of(args.get_or_undefined(1), context)?);
    let wrong = || JsNativeError::range().with_message("no key or block of AES");
    let mut block = Block::clone_from_slice(block.get(..16).ok_or_else(wrong)?);
    let encrypts = args.get_or_undefined(2).to_boolean();
    match key.len() {
        16 => turn(&Aes128::new(GenericArray::from_slice(&key)), &mut block, encrypts),
        24 => turn(&Aes192::new(GenericArray::from_slice(&key)), &mut block, encrypts),
        32 => turn(&Aes256::new(GenericArray::from_slice(&key)), &mut block, encrypts),
        _ => return Err(wrong().into()),
    }
    bytes::to_js(&block, context)
}

fn turn<C>(cipher: &C, block: &mut Block, encrypts: bool)
where
    C: BlockEncrypt + BlockDecrypt + BlockSizeUser<BlockSize = U16>,
{
    if encrypts { cipher.encrypt_block(block) } else { cipher.decrypt_block(block) }
}
