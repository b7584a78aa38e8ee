//! Shuffling that is the same on every build: the order depends on a name only.

/// The numbers `0..count` in an order that depends on `name` and is never the right one (for two or more).
pub(super) fn order(name: &str, count: usize) -> Vec<u16> {
    let mut state = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    let mut next = || {
        // SplitMix64.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let mut order: Vec<u16> = (0..count).map(|i| u16::try_from(i).expect("few items")).collect();
    for i in (1..count).rev() {
        let bound = u64::try_from(i).expect("few items") + 1;
        order.swap(i, usize::try_from(next() % bound).expect("below count"));
    }
    if count > 1 && order.is_sorted() {
        order.rotate_left(1);
    }
    order
}

/// The items in the order that [`order`] gives.
pub(super) fn items<T: Clone>(name: &str, items: &[T]) -> Vec<T> {
    order(name, items.len()).into_iter().map(|i| items[usize::from(i)].clone()).collect()
}
