//! `sort` and `toSorted`, of arrays and of typed arrays: the comparer is asked in V8's order (ECMA-262 leaves it open).
//! Without a comparer nothing of a typed array's order can be seen, and the engine's own method stays in charge.

use super::{define, merge_sort};
use boa_engine::object::builtins::{JsArray, JsTypedArray};
use boa_engine::{Context, JsArgs, JsObject, JsResult, JsValue, NativeFunction, js_string};
use std::cmp::Ordering;

type Code = fn(&JsValue, &JsObject, &[JsValue], &mut Context) -> JsResult<JsValue>;

/// Replaces the four methods.
///
/// # Errors
/// Never for an untouched context.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let constructors = context.intrinsics().constructors();
    let (array, typed) = (constructors.array().prototype(), constructors.typed_array().prototype());
    let methods: [(JsObject, &str, Code); 4] = [
        (array.clone(), "sort", sort),
        (array, "toSorted", to_sorted),
        (typed.clone(), "sort", sort_typed),
        (typed, "toSorted", to_sorted_typed),
    ];
    for (prototype, name, code) in methods {
        let original = prototype.get(js_string!(name), context)?;
        let function = NativeFunction::from_copy_closure_with_captures(
            move |this, arguments, original: &JsValue, context| {
                let original = original.as_object().expect("a method");
                let comparer = arguments.get_or_undefined(0);
                // What is refused is refused in the engine's words.
                let refused = this.is_null_or_undefined() || !(comparer.is_undefined() || comparer.is_callable());
                if refused {
                    original.call(this, arguments, context)
                } else {
                    code(this, &original, arguments, context)
                }
            },
            original,
        );
        define(&prototype, name, 1, function, context)?;
    }
    Ok(())
}

/// `Array.prototype.sort` (ECMA-262 23.1.3.30).
fn sort(this: &JsValue, _: &JsObject, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let array = this.to_object(context)?;
    let length = length(&array, context)?;
    // V8 writes nothing then, so that what is frozen passes.
    if length < 2 {
        return Ok(array.into());
    }
    let mut items = Vec::new();
    for at in 0..length {
        if array.has_property(at, context)? {
            items.push(array.get(at, context)?);
        }
    }
    let found = items.len() as u64;
    let sorted = sorted(items, arguments.get_or_undefined(0), context)?;
    for (at, item) in (0_u64..).zip(sorted) {
        array.set(at, item, true, context)?;
    }
    // Holes move to the end.
    for at in found..length {
        array.delete_property_or_throw(at, context)?;
    }
    Ok(array.into())
}

/// `Array.prototype.toSorted` (ECMA-262 23.1.3.34).
fn to_sorted(this: &JsValue, original: &JsObject, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let array = this.to_object(context)?;
    let length = length(&array, context)?;
    if length > u64::from(u32::MAX) {
        return original.call(this, arguments, context);
    }
    let items = (0..length).map(|at| array.get(at, context)).collect::<JsResult<_>>()?;
    let sorted = sorted(items, arguments.get_or_undefined(0), context)?;
    Ok(JsArray::from_iter(sorted, context).into())
}

/// `%TypedArray%.prototype.sort` (ECMA-262 23.2.3.29).
fn sort_typed(this: &JsValue, original: &JsObject, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let comparer = arguments.get_or_undefined(0);
    let typed = this.as_object().filter(|array| JsTypedArray::from_object(array.clone()).is_ok());
    match typed {
        Some(array) if comparer.is_callable() => sort_elements(&array, comparer, context).map(|()| this.clone()),
        _ => original.call(this, arguments, context),
    }
}

/// `%TypedArray%.prototype.toSorted` (ECMA-262 23.2.3.33).
fn to_sorted_typed(
    this: &JsValue,
    original: &JsObject,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let comparer = arguments.get_or_undefined(0);
    // The engine makes the array of the same kind; its elements are put back into the order they had.
    let copy = original.call(this, &[], context)?;
    if let (Some(from), Some(to), true) = (this.as_object(), copy.as_object(), comparer.is_callable()) {
        for at in 0..length(&to, context)? {
            to.set(at, from.get(at, context)?, true, context)?;
        }
        sort_elements(&to, comparer, context)?;
    }
    Ok(copy)
}

fn sort_elements(array: &JsObject, comparer: &JsValue, context: &mut Context) -> JsResult<()> {
    let mut items = (0..length(array, context)?).map(|at| array.get(at, context)).collect::<JsResult<Vec<_>>>()?;
    merge_sort::halves(&mut items, &mut |left: &JsValue, right: &JsValue| asked(comparer, left, right, context))?;
    for (at, item) in (0_u64..).zip(items) {
        array.set(at, item, true, context)?;
    }
    Ok(())
}

fn length(array: &JsObject, context: &mut Context) -> JsResult<u64> {
    array.get(js_string!("length"), context)?.to_length(context)
}

/// Sorts as `Array.prototype.sort` does, by a function or, if `comparer` is undefined, by text. `undefined` goes to the end,
/// and no comparer hears of it.
///
/// # Errors
/// What the comparer throws.
pub(crate) fn sorted(items: Vec<JsValue>, comparer: &JsValue, context: &mut Context) -> JsResult<Vec<JsValue>> {
    let (undefined, mut items): (Vec<_>, Vec<_>) = items.into_iter().partition(JsValue::is_undefined);
    merge_sort::runs(&mut items, &mut |left: &JsValue, right: &JsValue| {
        if comparer.is_undefined() { by_text(left, right, context) } else { asked(comparer, left, right, context) }
    })?;
    items.extend(undefined);
    Ok(items)
}

fn by_text(left: &JsValue, right: &JsValue, context: &mut Context) -> JsResult<Ordering> {
    let left = left.to_string(context)?;
    Ok(left.cmp(&right.to_string(context)?))
}

fn asked(comparer: &JsValue, left: &JsValue, right: &JsValue, context: &mut Context) -> JsResult<Ordering> {
    let comparer = comparer.as_callable().expect("checked by the method");
    let answer = comparer.call(&JsValue::undefined(), &[left.clone(), right.clone()], context)?.to_number(context)?;
    // NaN stands for equal.
    Ok(answer.partial_cmp(&0.0).unwrap_or(Ordering::Equal))
}
