//! Bytes between JavaScript's typed arrays and Rust.

use boa_engine::builtins::array_buffer::AlignedVec;
use boa_engine::object::builtins::{JsArrayBuffer, JsTypedArray, JsUint8Array};
use boa_engine::{Context, JsNativeError, JsResult, JsValue};

/// The bytes that a typed array shows; of anything else none.
///
/// # Errors
/// A `TypeError` for an array without a buffer.
pub fn of(value: &JsValue, context: &mut Context) -> JsResult<Vec<u8>> {
    let Some(object) = value.as_object() else { return Ok(Vec::new()) };
    let array = JsTypedArray::from_object(object)?;
    let buffer = array.buffer(context)?.as_object();
    let buffer = buffer.ok_or_else(|| JsNativeError::typ().with_message("a view has a buffer"))?;
    let buffer = JsArrayBuffer::from_object(buffer)?;
    // What was taken away is as good as empty.
    if buffer.data().is_none() {
        return Ok(Vec::new());
    }
    let (offset, length) = (array.byte_offset(context)?, array.byte_length(context)?);
    let whole = buffer.data();
    Ok(whole.as_deref().and_then(|whole| whole.get(offset..offset + length)).unwrap_or_default().to_vec())
}

/// A new `Uint8Array` with these bytes.
///
/// # Errors
/// When the engine refuses a buffer of that size.
pub fn to_js(bytes: &[u8], context: &mut Context) -> JsResult<JsValue> {
    let buffer = JsArrayBuffer::from_byte_block(AlignedVec::from_slice(0, bytes), context)?;
    Ok(JsUint8Array::from_array_buffer(buffer, context)?.into())
}
