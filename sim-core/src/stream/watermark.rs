//! High water marks: their defaults, and how a large read raises one.

/// Default for bytes and text, in bytes or UTF-16 units (`getDefaultHighWaterMark(false)`, everywhere but on Windows).
pub const DEFAULT_BYTES: u64 = 64 * 1024;
/// Default in object mode, in chunks.
pub const DEFAULT_OBJECTS: u64 = 16;
/// The largest `read(n)` that may raise a mark: 1 GiB.
pub const MAX_RAISED: u64 = 0x4000_0000;

/// The default of a mode.
pub const fn default_for(object_mode: bool) -> u64 {
    if object_mode { DEFAULT_OBJECTS } else { DEFAULT_BYTES }
}

/// The mark after a `read(n)` that asked for more than it: the next power of two, so that it does not creep. None when
/// `n` is above [`MAX_RAISED`], which Node refuses.
pub fn raised(n: u64) -> Option<u64> {
    (n <= MAX_RAISED).then(|| n.next_power_of_two())
}
