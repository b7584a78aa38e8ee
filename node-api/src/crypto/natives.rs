//! The functions that the JavaScript of `crypto` calls. Arguments have been checked there; bytes come as `Uint8Array`s.

use super::algorithm::{Algorithm, Keyed};
use super::ciphers::{apply, cipher, know, tag, wrap_key};
use super::random::random;
use super::sum::Sum;
use crate::buffer::Bytes;
use crate::registry::{Native, natives};
use crate::runtime::{bytes, host, limits, threads, work};
use boa_engine::object::JsObject;
use boa_engine::{Context, Finalize, JsArgs, JsData, JsError, JsNativeError, JsResult, JsValue, Trace};
use sim_core::event_loop::PoolWork;
use sim_core::time::Nanos;
use sim_core::trace::LimitKind;

/// The object of native functions.
///
/// # Errors
/// None in practice.
pub(super) fn internal(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[
        ("cipher", 5, cipher),
        ("apply", 2, apply),
        ("know", 2, know),
        ("tag", 1, tag),
        ("wrapKey", 3, wrap_key),
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
#[derive(Trace, Finalize, JsData)]
struct Handle(#[unsafe_ignore_trace] Option<Box<dyn Sum>>);

/// Core time of a job on the pool beside what it computes.
const JOB: Nanos = Nanos::from_micros(5);
/// What it takes to hand a job to the pool: longer than the smallest jobs last, so that those answer in order.
const HANDING: Nanos = Nanos::from_micros(10);

fn named(args: &[JsValue], index: usize) -> Option<Algorithm> {
    Algorithm::named(&args.get_or_undefined(index).as_string()?.to_std_string_lossy())
}

fn algorithm(args: &[JsValue], index: usize) -> JsResult<Algorithm> {
    named(args, index).ok_or_else(|| JsNativeError::typ().with_message("no such hash").into())
}

fn keyed(args: &[JsValue], index: usize) -> JsResult<Keyed> {
    let keyed = algorithm(args, index)?.keyed;
    keyed.ok_or_else(|| JsNativeError::typ().with_message("a hash without keys").into())
}

/// Lengths are checked in JavaScript, with Node's words.
pub(super) fn refused<E>(_: E) -> JsError {
    JsNativeError::range().with_message("a length that is not possible").into()
}

fn number(args: &[JsValue], index: usize) -> f64 {
    args.get_or_undefined(index).as_number().unwrap_or_default()
}

fn made(args: &[JsValue], sum: Option<Box<dyn Sum>>) -> JsValue {
    JsObject::from_proto_and_data(args.get_or_undefined(0).as_object(), Handle(sum)).into()
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
    Ok(JsValue::from(named(args, 0).map_or(0, |algorithm| algorithm.length as u32)))
}

/// `isExtendable(name)`: whether its digests are as long as one wants.
fn is_extendable(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(JsValue::from(named(args, 0).is_some_and(|algorithm| algorithm.keyed.is_none())))
}

/// `hash(prototype, name)`: a handle.
fn new_hash(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(made(args, Some((algorithm(args, 1)?.hash)())))
}

/// `hmac(prototype, name, key)`: a handle.
fn new_hmac(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let key = bytes::of(args.get_or_undefined(2), context)?;
    Ok(made(args, Some((keyed(args, 1)?.hmac)(&key).map_err(refused)?)))
}

/// `copy(prototype, handle)`: a handle that goes on from there.
fn copy(_: &JsValue, args: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    let held = handle(args, 1, |handle| handle.0.as_ref().map(|sum| sum.copy()))?;
    Ok(made(args, held))
}

/// `update(handle, bytes)`: whether it was not too late.
fn update(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let data = Bytes::of(args.get_or_undefined(1), context)?;
    // About two nanoseconds for a byte.
    work(&host(context), 1 + data.len() as u64 / 4096, Nanos(data.len() as u64 * 2))?;
    let open =
        data.read(|data| handle(args, 0, |handle| handle.0.as_mut().map(|sum| sum.update(data)).is_some()))??;
    Ok(JsValue::from(open))
}

/// `digest(handle, length)`: the bytes, or `undefined` when they have been asked for before. The length is that of an
/// extendable hash's digest, `undefined` for the usual one.
fn digest(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(sum) = handle(args, 0, |handle| handle.0.take())? else { return Ok(JsValue::undefined()) };
    let length = args.get_or_undefined(1).as_number().map(|length| length as usize);
    bytes::to_js(&sum.finish(length), context)
}

/// `pbkdf2(name, password, salt, iterations, length)`.
fn derive_pbkdf2(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (keyed, password) = (keyed(args, 0)?, bytes::of(args.get_or_undefined(1), context)?);
    let salt = bytes::of(args.get_or_undefined(2), context)?;
    let mut key = vec![0; number(args, 4) as usize];
    (keyed.pbkdf2)(&password, &salt, number(args, 3) as u32, &mut key).map_err(refused)?;
    bytes::to_js(&key, context)
}

/// `hkdf(name, material, salt, info, length)`.
fn derive_hkdf(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (keyed, material) = (keyed(args, 0)?, bytes::of(args.get_or_undefined(1), context)?);
    let salt = bytes::of(args.get_or_undefined(2), context)?;
    let info = bytes::of(args.get_or_undefined(3), context)?;
    let mut key = vec![0; number(args, 4) as usize];
    (keyed.hkdf)(&material, &salt, &info, &mut key).map_err(refused)?;
    bytes::to_js(&key, context)
}

/// `scrypt(password, salt, log2 of N, r, p, length)`.
fn derive_scrypt(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    if number(args, 5) + 128.0 * number(args, 3) * number(args, 2).exp2() > host.budget.limits().memory as f64 {
        return limits::reached(&host, LimitKind::Memory);
    }
    let password = bytes::of(args.get_or_undefined(0), context)?;
    let salt = bytes::of(args.get_or_undefined(1), context)?;
    let mut key = vec![0; number(args, 5) as usize];
    // The length that the parameters carry is for password hashes in text form.
    let parameters = scrypt::Params::new(number(args, 2) as u8, number(args, 3) as u32, number(args, 4) as u32, 32);
    let parameters = parameters.map_err(refused)?;
    if !key.is_empty() {
        scrypt::scrypt(&password, &salt, &parameters, &mut key).map_err(refused)?;
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
