//! The functions that the JavaScript of `crypto` calls. Arguments have been checked there; bytes come as `Uint8Array`s.

use super::block::aes_block;
use super::derive::{Mac, hkdf, pbkdf2};
use super::hasher::Hasher;
use super::random::random;
use crate::buffer::Bytes;
use crate::registry::{Native, natives};
use crate::runtime::{bytes, host, limits, threads, work};
use boa_engine::object::JsObject;
use boa_engine::{Context, Finalize, JsArgs, JsData, JsNativeError, JsResult, JsValue, Trace};
use sim_core::event_loop::PoolWork;
use sim_core::time::Nanos;
use sim_core::trace::LimitKind;

/// The object of native functions.
///
/// # Errors
/// None in practice.
pub(super) fn internal(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[
        ("aesBlock", 3, aes_block),
        ("digestLength", 1, digest_length),
        ("isExtendable", 1, is_extendable),
        ("hash", 2, new_hash),
        ("hmac", 3, new_hmac),
        ("copy", 2, copy),
        ("update", 2, update),
        ("digest", 2, digest),
        ("pbkdf2", 5, derive_pbkdf2),
        ("hkdf", 5, derive_hkdf),
        ("scrypt", 6, derive_scrypt),
        ("random", 2, random),
        ("pool", 4, pool),
        ("hold", 1, hold),
    ];
    natives(FUNCTIONS, context)
}

/// What a handle holds while bytes come in; nothing once the digest was made.
#[derive(Clone, Debug, Trace, Finalize, JsData)]
struct Handle(#[unsafe_ignore_trace] Option<Sum>);

#[derive(Clone, Debug)]
enum Sum {
    Hash(Box<Hasher>),
    Mac(Box<Mac>),
}

/// Core time of a job on the pool beside what it computes.
const JOB: Nanos = Nanos::from_micros(5);
/// What it takes to hand a job to the pool: longer than the smallest jobs last, so that those answer in order.
const HANDING: Nanos = Nanos::from_micros(10);

fn named(args: &[JsValue], index: usize) -> Option<Hasher> {
    Hasher::named(&args.get_or_undefined(index).as_string()?.to_std_string_lossy())
}

fn fresh(args: &[JsValue], index: usize) -> JsResult<Hasher> {
    named(args, index).ok_or_else(|| JsNativeError::typ().with_message("no such hash").into())
}

fn number(args: &[JsValue], index: usize) -> f64 {
    args.get_or_undefined(index).as_number().unwrap_or_default()
}

fn made(args: &[JsValue], sum: Sum) -> JsValue {
    JsObject::from_proto_and_data(args.get_or_undefined(0).as_object(), Handle(Some(sum))).into()
}

/// Does `act` with the handle that argument `index` is.
fn handle<R>(args: &[JsValue], index: usize, act: impl FnOnce(&mut Handle) -> R) -> JsResult<R> {
    let foreign = || JsNativeError::typ().with_message("Illegal invocation");
    let object = args.get_or_undefined(index).as_object().ok_or_else(foreign)?;
    let mut handle = object.downcast_mut::<Handle>().ok_or_else(foreign)?;
    Ok(act(&mut handle))
}

/// `digestLength(name)`: in bytes; 0 for a hash that there is not.
fn digest_length(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(JsValue::from(named(args, 0).map_or(0, |hasher| hasher.length() as u32)))
}

/// `isExtendable(name)`: whether its digests are as long as one wants.
fn is_extendable(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(JsValue::from(named(args, 0).is_some_and(|hasher| hasher.is_extendable())))
}

/// `hash(prototype, name)`: a handle.
fn new_hash(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(made(args, Sum::Hash(Box::new(fresh(args, 1)?))))
}

/// `hmac(prototype, name, key)`: a handle.
fn new_hmac(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let key = bytes::of(args.get_or_undefined(2), context)?;
    Ok(made(args, Sum::Mac(Box::new(Mac::new(&fresh(args, 1)?, &key)))))
}

/// `copy(prototype, handle)`: a handle that goes on from there.
fn copy(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    let held = handle(args, 1, |handle| handle.clone())?;
    Ok(JsObject::from_proto_and_data(args.get_or_undefined(0).as_object(), held).into())
}

/// `update(handle, bytes)`: whether it was not too late.
fn update(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let data = Bytes::of(args.get_or_undefined(1), context)?;
    // About two nanoseconds for a byte.
    work(&host(context), 1 + data.len() as u64 / 4096, Nanos(data.len() as u64 * 2))?;
    let open = data.read(|data| {
        handle(args, 0, |handle| {
            match &mut handle.0 {
                Some(Sum::Hash(hasher)) => hasher.update(data),
                Some(Sum::Mac(mac)) => mac.update(data),
                None => return false,
            }
            true
        })
    })??;
    Ok(JsValue::from(open))
}

/// `digest(handle, length)`: the bytes, or `undefined` when they have been asked for before. The length is that of an
/// extendable hash's digest, `undefined` for the usual one.
fn digest(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let sum = handle(args, 0, |handle| handle.0.take())?;
    let length = args.get_or_undefined(1);
    let made = match sum {
        Some(Sum::Hash(hasher)) if length.is_undefined() => hasher.digest(),
        Some(Sum::Hash(hasher)) => hasher.extended(number(args, 1) as usize),
        Some(Sum::Mac(mac)) => mac.digest(),
        None => return Ok(JsValue::undefined()),
    };
    bytes::to_js(&made, context)
}

/// `pbkdf2(name, password, salt, iterations, length)`.
fn derive_pbkdf2(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (hash, password) = (fresh(args, 0)?, bytes::of(args.get_or_undefined(1), context)?);
    let salt = bytes::of(args.get_or_undefined(2), context)?;
    let key = pbkdf2(&hash, &password, &salt, number(args, 3) as u32, number(args, 4) as usize);
    bytes::to_js(&key, context)
}

/// `hkdf(name, material, salt, info, length)`.
fn derive_hkdf(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (hash, material) = (fresh(args, 0)?, bytes::of(args.get_or_undefined(1), context)?);
    let salt = bytes::of(args.get_or_undefined(2), context)?;
    let info = bytes::of(args.get_or_undefined(3), context)?;
    bytes::to_js(&hkdf(&hash, &material, &salt, &info, number(args, 4) as usize), context)
}

/// `scrypt(password, salt, log2 of N, r, p, length)`.
fn derive_scrypt(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    if number(args, 5) + 128.0 * number(args, 3) * number(args, 2).exp2() > host.budget.limits().memory as f64 {
        return limits::reached(&host, LimitKind::Memory);
    }
    let password = bytes::of(args.get_or_undefined(0), context)?;
    let salt = bytes::of(args.get_or_undefined(1), context)?;
    let refused = || JsNativeError::range().with_message("Invalid scrypt params");
    let mut key = vec![0; number(args, 5) as usize];
    // The length that the parameters carry is for password hashes in text form.
    let parameters = scrypt::Params::new(number(args, 2) as u8, number(args, 3) as u32, number(args, 4) as u32, 32);
    let parameters = parameters.map_err(|_| refused())?;
    if !key.is_empty() {
        scrypt::scrypt(&password, &salt, &parameters, &mut key).map_err(|_| refused())?;
    }
    bytes::to_js(&key, context)
}

/// As how many steps a computation of so many nanoseconds counts: one that takes too long reaches a bound before it begins,
/// for nothing can interrupt it.
fn steps(nanoseconds: f64) -> u64 {
    8 + (nanoseconds / 1000.0) as u64
}

/// `pool(label, callback, step, nanoseconds, begun)`: `step` runs when a pool thread has computed for that long.
fn pool(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    work(&host(context), steps(number(args, 3)), HANDING)?;
    let cpu = Nanos(JOB.0.saturating_add(number(args, 3) as u64));
    threads::on_pool(args, args.get_or_undefined(4), PoolWork { cpu, device: Nanos::ZERO }, context)
}

/// `hold(nanoseconds)`: the same time on the thread that runs JavaScript.
fn hold(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    work(&host(context), steps(number(args, 0)), Nanos::ZERO)?;
    threads::hold(&host(context), number(args, 0))?;
    Ok(JsValue::undefined())
}
