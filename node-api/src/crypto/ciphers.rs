//! The functions that the JavaScript of `crypto` calls for ciphers. Lengths have been checked there.

use super::authenticated::Gcm;
use super::cipher::Cipher;
use super::natives::refused;
use crate::buffer::Bytes;
use crate::runtime::{bytes, host, work};
use aes::cipher::consts::U16;
use aes::cipher::{BlockCipher, BlockDecrypt, BlockEncrypt, BlockSizeUser, KeyInit};
use aes::{Aes128, Aes192, Aes256};
use aes_kw::Kek;
use boa_engine::object::JsObject;
use boa_engine::{Context, Finalize, JsArgs, JsData, JsNativeError, JsResult, JsValue, Trace};
use sim_core::time::Nanos;

/// What a handle holds.
#[derive(Trace, Finalize, JsData)]
struct Handle(#[unsafe_ignore_trace] Box<Cipher>);

/// Does `act` with the cipher of the handle that the first argument is.
fn handle<R>(args: &[JsValue], act: impl FnOnce(&mut Cipher) -> R) -> JsResult<R> {
    let foreign = || JsNativeError::typ().with_message("Illegal invocation");
    let object = args.get_or_undefined(0).as_object().ok_or_else(foreign)?;
    let mut handle = object.downcast_mut::<Handle>().ok_or_else(foreign)?;
    Ok(act(&mut handle.0))
}

/// Does `act` with the part that authenticates.
fn authenticated<R>(args: &[JsValue], act: impl FnOnce(&mut Gcm) -> R) -> JsResult<R> {
    let made = handle(args, |cipher| cipher.authenticated().map(act))?;
    made.ok_or_else(|| JsNativeError::typ().with_message("Illegal invocation").into())
}

/// `cipher(prototype, mode, key, iv, encrypts)`: a handle.
pub(super) fn cipher(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let mode = args.get_or_undefined(1).to_string(context)?.to_std_string_lossy();
    let key = bytes::of(args.get_or_undefined(2), context)?;
    let iv = bytes::of(args.get_or_undefined(3), context)?;
    let cipher = Cipher::new(&mode, &key, &iv, args.get_or_undefined(4).to_boolean()).map_err(refused)?;
    Ok(JsObject::from_proto_and_data(args.get_or_undefined(0).as_object(), Handle(Box::new(cipher))).into())
}

/// `apply(handle, bytes)`: the bytes, encrypted or decrypted; whole blocks only, where blocks are chained.
pub(super) fn apply(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let mut made = Bytes::of(args.get_or_undefined(1), context)?.read(<[u8]>::to_vec)?;
    // About a nanosecond for a byte.
    work(&host(context), 1 + made.len() as u64 / 4096, Nanos(made.len() as u64))?;
    handle(args, |cipher| cipher.apply(&mut made))?;
    bytes::to_js(&made, context)
}

/// `know(handle, bytes)`: takes in what is authenticated and not encrypted.
pub(super) fn know(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let known = bytes::of(args.get_or_undefined(1), context)?;
    authenticated(args, |gcm| gcm.know(&known))?;
    Ok(JsValue::undefined())
}

/// `tag(handle)`: what authenticates all that has come.
pub(super) fn tag(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let tag = authenticated(args, |gcm| gcm.tag())?;
    bytes::to_js(&tag, context)
}

/// `wrapKey(key, bytes, wraps)`: a key wrapped with another one or unwrapped (RFC 3394); nothing if it is not what was
/// wrapped.
pub(super) fn wrap_key(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (key, data) = (bytes::of(args.get_or_undefined(0), context)?, bytes::of(args.get_or_undefined(1), context)?);
    let wraps = args.get_or_undefined(2).to_boolean();
    let made = match key.len() {
        16 => wrapped::<Aes128>(&key, &data, wraps),
        24 => wrapped::<Aes192>(&key, &data, wraps),
        _ => wrapped::<Aes256>(&key, &data, wraps),
    };
    made.map_or(Ok(JsValue::undefined()), |made| bytes::to_js(&made, context))
}

fn wrapped<C>(key: &[u8], data: &[u8], wraps: bool) -> aes_kw::Result<Vec<u8>>
where
    C: KeyInit + BlockCipher + BlockSizeUser<BlockSize = U16> + BlockEncrypt + BlockDecrypt,
{
    let key = Kek::<C>::try_from(key)?;
    if wraps { key.wrap_vec(data) } else { key.unwrap_vec(data) }
}
