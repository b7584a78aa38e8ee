//! The bytes behind a `Uint8Array`, wherever its buffer is.

use boa_engine::object::JsObject;
use boa_engine::object::builtins::{JsArrayBuffer, JsSharedArrayBuffer, JsTypedArray};
use boa_engine::{Context, JsNativeError, JsResult, JsValue};

/// A window into an `ArrayBuffer` or `SharedArrayBuffer`.
pub struct Bytes {
    view: JsObject,
    buffer: JsValue,
    offset: usize,
    length: usize,
}

impl Bytes {
    /// The window that a typed array is.
    ///
    /// # Errors
    /// A `TypeError` if `value` is no typed array. The JavaScript that calls has checked before.
    pub fn of(value: &JsValue, context: &mut Context) -> JsResult<Bytes> {
        let view = value.as_object().ok_or_else(|| JsNativeError::typ().with_message("not a typed array"))?;
        let array = JsTypedArray::from_object(view.clone())?;
        let buffer = array.buffer(context)?;
        Ok(Bytes {
            offset: array.byte_offset(context)?,
            length: if is_detached(&buffer) { 0 } else { array.byte_length(context)? },
            view,
            buffer,
        })
    }

    /// How many bytes there are.
    pub fn len(&self) -> usize {
        self.length
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Calls `read` with the bytes.
    ///
    /// # Errors
    /// A `TypeError` if the buffer was detached.
    pub fn read<R>(&self, read: impl FnOnce(&[u8]) -> R) -> JsResult<R> {
        // What was taken away is as good as empty.
        if self.length == 0 {
            return Ok(read(&[]));
        }
        let window = self.offset..self.offset + self.length;
        let object = self.buffer.as_object().ok_or_else(detached)?;
        if let Ok(buffer) = JsArrayBuffer::from_object(object.clone()) {
            let data = buffer.data().ok_or_else(detached)?;
            return Ok(read(data.get(window).ok_or_else(detached)?));
        }
        let data = JsSharedArrayBuffer::from_object(object)?.to_vec();
        Ok(read(data.get(window).ok_or_else(detached)?))
    }

    /// Stores `bytes` from index `at` on; the caller has made sure that they fit.
    ///
    /// # Errors
    /// A `TypeError` if the buffer was detached.
    pub fn write(&self, at: usize, bytes: &[u8], context: &mut Context) -> JsResult<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        let object = self.buffer.as_object().ok_or_else(detached)?;
        if let Ok(buffer) = JsArrayBuffer::from_object(object) {
            let start = self.offset + at;
            let mut data = buffer.data_mut().ok_or_else(detached)?;
            data.get_mut(start..start + bytes.len()).ok_or_else(detached)?.copy_from_slice(bytes);
            return Ok(());
        }
        for (index, byte) in bytes.iter().enumerate() {
            self.view.set((at + index) as u32, *byte, true, context)?;
        }
        Ok(())
    }
}

/// Whether somebody has taken the bytes of a buffer away.
fn is_detached(buffer: &JsValue) -> bool {
    let buffer = buffer.as_object().and_then(|object| JsArrayBuffer::from_object(object).ok());
    buffer.is_some_and(|buffer| buffer.data().is_none())
}

fn detached() -> JsNativeError {
    JsNativeError::typ().with_message("Cannot perform an operation on a detached ArrayBuffer")
}
