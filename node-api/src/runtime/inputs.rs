//! What a person does while a program runs: turns one of its constants, at a moment of virtual time.
//!
//! A run is a function of its program, its machine, its seed and its inputs; so an input is known before the run begins.

use super::callback::Callback;
use super::host::host;
use crate::instrument::Sources;
use boa_engine::{Context, JsArgs, JsResult, JsValue};
use sim_core::time::Nanos;

/// From a moment on, a constant of a file, outside of its functions, has another value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Absolute path of the file.
    pub file: String,
    /// The line of the constant's declaration, from 1.
    pub line: u32,
    /// The constant.
    pub name: String,
    /// When: the loop hears of it in its next poll phase.
    pub at: Nanos,
    /// Its value from then on.
    pub value: i64,
}

/// `(input, set, value)`: the constant that an input speaks of got its value, which is returned; `set` gives it another.
pub(super) fn turnable(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let number = args.get_or_undefined(0).as_number().unwrap_or_default() as u32;
    let set = args.get_or_undefined(1).as_callable();
    let (host, sources) = (host(context), Sources::of(context));
    for input in sources.inputs_like(number) {
        let (set, value) = (set.clone(), input.value);
        let turn = Callback::native(&host, move |context| match set {
            Some(set) => set.call(&JsValue::undefined(), &[JsValue::from(value as f64)], context).map(drop),
            None => Ok(()),
        });
        let origin = host.origin(&format!("{} = {value}", input.name), &JsValue::undefined());
        host.event_loop().input(turn, input.at, origin);
    }
    Ok(args.get_or_undefined(2).clone())
}
