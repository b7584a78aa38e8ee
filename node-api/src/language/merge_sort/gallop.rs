//! Finding a place among sorted values near where it is thought to be.

use super::Ask;

/// Where `key` goes among sorted `items`, before those that are equal: `GallopLeft`.
pub(super) fn before<T, E>(ask: Ask<'_, T, E>, key: &T, items: &[T], hint: usize) -> Result<usize, E> {
    gallop(items.len(), hint, |at| Ok(ask(&items[at], key)?.is_lt()))
}

/// Where `key` goes among sorted `items`, behind those that are equal: `GallopRight`.
pub(super) fn after<T, E>(ask: Ask<'_, T, E>, key: &T, items: &[T], hint: usize) -> Result<usize, E> {
    gallop(items.len(), hint, |at| Ok(ask(key, &items[at])?.is_ge()))
}

/// The first place that does not lie below, looked for from `hint` in strides that double, then by halving.
fn gallop<E>(length: usize, hint: usize, mut below: impl FnMut(usize) -> Result<bool, E>) -> Result<usize, E> {
    let (mut last, mut offset) = (0, 1);
    let (mut low, mut high) = if below(hint)? {
        let most = length - hint;
        while offset < most && below(hint + offset)? {
            (last, offset) = (offset, offset * 2 + 1);
        }
        (hint + last + 1, hint + offset.min(most))
    } else {
        let most = hint + 1;
        while offset < most && !below(hint - offset)? {
            (last, offset) = (offset, offset * 2 + 1);
        }
        (hint + 1 - offset.min(most), hint - last)
    };
    while low < high {
        let middle = low + (high - low) / 2;
        if below(middle)? {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Ok(low)
}
