//! Random bytes: a function of the run's seed and of how many were drawn before, so that a run repeats.

use crate::buffer::Bytes;
use crate::runtime::host;
use boa_engine::{Context, JsArgs, JsResult, JsValue};

/// `random(bytes, drawn)`: fills `bytes`; `drawn` bytes were drawn before.
pub(super) fn random(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let bytes = Bytes::of(args.get_or_undefined(0), context)?;
    let drawn = args.get_or_undefined(1).to_number(context)? as u64;
    let seed = host(context).seed();
    let drawn: Vec<u8> = (drawn..).take(bytes.len()).map(|index| (mix(seed, index) >> 56) as u8).collect();
    bytes.write(0, &drawn, context)?;
    Ok(JsValue::undefined())
}

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
fn mix(seed: u64, index: u64) -> u64 {
    const GAMMA: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut z = seed.wrapping_add((index + 1).wrapping_mul(GAMMA));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
