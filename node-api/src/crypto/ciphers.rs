//! The functions that the JavaScript of `crypto` calls for ciphers. Lengths have been checked there.

use super::authenticated::Gcm;
use super::cipher::Cipher;
use super::natives::refused;
use crate::buffer::Bytes;
use crate::runtime::{bytes, host, work};
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
