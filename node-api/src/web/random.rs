//! Random bytes for `crypto`: a function of the run's seed and of how many were drawn before, so that a run repeats.

use crate::registry::{Native, natives};
use crate::runtime::host;
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsResult, JsValue};

/// The native functions of `internal/crypto`.
///
/// # Errors
/// None in practice.
pub(super) fn functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[("random", 1, random)];
    natives(FUNCTIONS, context)
}

/// `random(index)`: a byte.
fn random(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let index = args.get_or_undefined(0).to_number(context)? as u64;
    Ok(JsValue::from((mix(host(context).seed(), index) >> 56) as u32))
}

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
fn mix(seed: u64, index: u64) -> u64 {
    const GAMMA: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut z = seed.wrapping_add((index + 1).wrapping_mul(GAMMA));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
