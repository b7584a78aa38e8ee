//! The order in which V8's sorts ask a comparer, which a program sees when its comparer prints.
//!
//! `Array.prototype.sort` and `toSorted` are the sort of Tim Peters (CPython's `listsort.txt`; V8's
//! `third_party/v8/builtins/array-sort.tq`): runs, short ones filled up by binary insertion, merged with galloping.
//! Typed arrays are halved and merged (`src/builtins/typed-array-sort.tq`). A comparer that contradicts itself gives
//! some order, and never an end of the process.

use std::cmp::Ordering;

/// Wins in a row after which a merge looks for a whole stretch, `kMinGallopWins`.
const GALLOP_WINS: usize = 7;

/// What a sort asks: the order of two values, or the error that ends it.
pub(super) trait Compare<T, E>: FnMut(&T, &T) -> Result<Ordering, E> {}
impl<T, E, F: FnMut(&T, &T) -> Result<Ordering, E>> Compare<T, E> for F {}

/// Sorts as `Array.prototype.sort` does.
///
/// # Errors
/// The first one of `compare`; what `items` then hold is some mixture.
pub(super) fn runs<T: Clone, E>(items: &mut [T], compare: impl Compare<T, E>) -> Result<(), E> {
    Runs { items, compare, gallop_after: GALLOP_WINS, pending: Vec::new(), error: std::marker::PhantomData }.sort()
}

/// Sorts as a typed array with a comparer does: halves, each sorted, then merged from the left.
///
/// # Errors
/// The first one of `compare`.
pub(super) fn halves<T: Clone, E>(items: &mut [T], compare: &mut impl Compare<T, E>) -> Result<(), E> {
    if items.len() < 2 {
        return Ok(());
    }
    let middle = items.len() / 2;
    halves(&mut items[..middle], compare)?;
    halves(&mut items[middle..], compare)?;
    let copy = items.to_vec();
    let (mut left, mut right) = (0, middle);
    for target in items.iter_mut() {
        let from_left = left < middle && (right == copy.len() || compare(&copy[left], &copy[right])?.is_le());
        let source = if from_left { &mut left } else { &mut right };
        target.clone_from(&copy[*source]);
        *source += 1;
    }
    Ok(())
}

#[derive(Clone, Copy)]
struct Run {
    base: usize,
    length: usize,
}

/// How a merge goes on.
enum Merge {
    /// One side wins too often to go pair by pair.
    Gallop,
    /// One side is used up.
    Done,
}

struct Runs<'a, T, E, F> {
    items: &'a mut [T],
    compare: F,
    /// Falls while galloping pays and rises while it does not.
    gallop_after: usize,
    pending: Vec<Run>,
    error: std::marker::PhantomData<E>,
}

impl<T: Clone, E, F: Compare<T, E>> Runs<'_, T, E, F> {
    fn sort(&mut self) -> Result<(), E> {
        let end = self.items.len();
        if end < 2 {
            return Ok(());
        }
        let least = shortest_run(end);
        let mut base = 0;
        while base < end {
            let mut length = self.count_run(base, end)?;
            if length < least {
                let forced = least.min(end - base);
                self.insert(base, base + length, base + forced)?;
                length = forced;
            }
            self.pending.push(Run { base, length });
            self.collapse()?;
            base += length;
        }
        self.collapse_all()
    }

    /// The length of the run that begins at `base`; one that falls is turned round.
    fn count_run(&mut self, base: usize, end: usize) -> Result<usize, E> {
        if base + 1 == end {
            return Ok(1);
        }
        let falls = (self.compare)(&self.items[base + 1], &self.items[base])?.is_lt();
        let mut length = 2;
        while base + length < end {
            let order = (self.compare)(&self.items[base + length], &self.items[base + length - 1])?;
            if order.is_lt() != falls {
                break;
            }
            length += 1;
        }
        if falls {
            self.items[base..base + length].reverse();
        }
        Ok(length)
    }

    /// Binary insertion of what stands from `start` on into what is sorted before it.
    fn insert(&mut self, base: usize, start: usize, end: usize) -> Result<(), E> {
        for next in start..end {
            let (mut left, mut right) = (base, next);
            while left < right {
                let middle = left + (right - left) / 2;
                if (self.compare)(&self.items[next], &self.items[middle])?.is_lt() {
                    right = middle;
                } else {
                    left = middle + 1;
                }
            }
            self.items[left..=next].rotate_right(1);
        }
        Ok(())
    }

    /// Whether the run at `n` leaves those before it longer than what follows: `RunInvariantEstablished`.
    fn holds(&self, n: usize) -> bool {
        n < 2 || self.pending[n - 2].length > self.pending[n - 1].length + self.pending[n].length
    }

    fn collapse(&mut self) -> Result<(), E> {
        while self.pending.len() > 1 {
            let n = self.pending.len() - 2;
            if !self.holds(n + 1) || !self.holds(n) {
                let before = n > 0 && self.pending[n - 1].length < self.pending[n + 1].length;
                self.merge_at(n - usize::from(before))?;
            } else if self.pending[n].length <= self.pending[n + 1].length {
                self.merge_at(n)?;
            } else {
                break;
            }
        }
        Ok(())
    }

    fn collapse_all(&mut self) -> Result<(), E> {
        while self.pending.len() > 1 {
            let n = self.pending.len() - 2;
            let before = n > 0 && self.pending[n - 1].length < self.pending[n + 1].length;
            self.merge_at(n - usize::from(before))?;
        }
        Ok(())
    }

    /// Merges the runs `n` and `n + 1`, without what stands in its place already at both ends.
    fn merge_at(&mut self, n: usize) -> Result<(), E> {
        let (mut a, mut b) = (self.pending[n], self.pending[n + 1]);
        self.pending[n].length += b.length;
        self.pending.remove(n + 1);
        let placed = after(&mut self.compare, &self.items[b.base], &self.items[a.base..a.base + a.length], 0)?;
        a.base += placed;
        a.length -= placed;
        if a.length == 0 {
            return Ok(());
        }
        let last = &self.items[a.base + a.length - 1];
        b.length = before(&mut self.compare, last, &self.items[b.base..b.base + b.length], b.length - 1)?;
        match b.length {
            0 => Ok(()),
            _ if a.length <= b.length => self.merge_low(a, b),
            _ => self.merge_high(a, b),
        }
    }

    /// Merges from the left; the left run is the shorter one and stands aside.
    fn merge_low(&mut self, a: Run, b: Run) -> Result<(), E> {
        let aside = self.items[a.base..a.base + a.length].to_vec();
        let mut low = Low { aside: &aside, at: 0, other: b.base, end: b.base + b.length, target: a.base };
        low.take_other(self.items);
        while low.goes_on() && matches!(self.pairs_low(&mut low)?, Merge::Gallop) {
            if matches!(self.stretches_low(&mut low)?, Merge::Done) {
                break;
            }
        }
        low.finish(self.items);
        Ok(())
    }

    fn pairs_low(&mut self, low: &mut Low<'_, T>) -> Result<Merge, E> {
        let (mut wins_a, mut wins_b) = (0, 0);
        loop {
            if (self.compare)(&self.items[low.other], &low.aside[low.at])?.is_lt() {
                low.take_other(self.items);
                (wins_a, wins_b) = (0, wins_b + 1);
            } else {
                low.take_aside(self.items);
                (wins_a, wins_b) = (wins_a + 1, 0);
            }
            if !low.goes_on() {
                return Ok(Merge::Done);
            }
            if wins_a.max(wins_b) >= self.gallop_after {
                return Ok(Merge::Gallop);
            }
        }
    }

    fn stretches_low(&mut self, low: &mut Low<'_, T>) -> Result<Merge, E> {
        self.gallop_after += 1;
        loop {
            self.gallop_after = self.gallop_after.saturating_sub(1).max(1);
            let wins_a = after(&mut self.compare, &self.items[low.other], &low.aside[low.at..], 0)?;
            (0..wins_a).for_each(|_| low.take_aside(self.items));
            if wins_a > 0 && !low.goes_on() {
                return Ok(Merge::Done);
            }
            low.take_other(self.items);
            if low.other == low.end {
                return Ok(Merge::Done);
            }
            let wins_b = before(&mut self.compare, &low.aside[low.at], &self.items[low.other..low.end], 0)?;
            (0..wins_b).for_each(|_| low.take_other(self.items));
            if low.other == low.end {
                return Ok(Merge::Done);
            }
            low.take_aside(self.items);
            if !low.goes_on() {
                return Ok(Merge::Done);
            }
            if wins_a.max(wins_b) < GALLOP_WINS {
                self.gallop_after += 1;
                return Ok(Merge::Gallop);
            }
        }
    }

    /// Merges from the right; the right run is the shorter one and stands aside.
    fn merge_high(&mut self, a: Run, b: Run) -> Result<(), E> {
        let aside = self.items[b.base..b.base + b.length].to_vec();
        let mut high = High { aside: &aside, left: b.length, base: a.base, end: a.base + a.length };
        high.take_other(self.items);
        while high.goes_on() && matches!(self.pairs_high(&mut high)?, Merge::Gallop) {
            if matches!(self.stretches_high(&mut high)?, Merge::Done) {
                break;
            }
        }
        high.finish(self.items);
        Ok(())
    }

    fn pairs_high(&mut self, high: &mut High<'_, T>) -> Result<Merge, E> {
        let (mut wins_a, mut wins_b) = (0, 0);
        loop {
            if (self.compare)(&high.aside[high.left - 1], &self.items[high.end - 1])?.is_lt() {
                high.take_other(self.items);
                (wins_a, wins_b) = (wins_a + 1, 0);
            } else {
                high.take_aside(self.items);
                (wins_a, wins_b) = (0, wins_b + 1);
            }
            if !high.goes_on() {
                return Ok(Merge::Done);
            }
            if wins_a.max(wins_b) >= self.gallop_after {
                return Ok(Merge::Gallop);
            }
        }
    }

    fn stretches_high(&mut self, high: &mut High<'_, T>) -> Result<Merge, E> {
        self.gallop_after += 1;
        loop {
            self.gallop_after = self.gallop_after.saturating_sub(1).max(1);
            let others = &self.items[high.base..high.end];
            let wins_a = others.len() - after(&mut self.compare, &high.aside[high.left - 1], others, others.len() - 1)?;
            (0..wins_a).for_each(|_| high.take_other(self.items));
            if high.base == high.end {
                return Ok(Merge::Done);
            }
            high.take_aside(self.items);
            if !high.goes_on() {
                return Ok(Merge::Done);
            }
            let aside = &high.aside[..high.left];
            let wins_b = high.left - before(&mut self.compare, &self.items[high.end - 1], aside, high.left - 1)?;
            (0..wins_b).for_each(|_| high.take_aside(self.items));
            if wins_b > 0 && !high.goes_on() {
                return Ok(Merge::Done);
            }
            high.take_other(self.items);
            if high.base == high.end {
                return Ok(Merge::Done);
            }
            if wins_a.max(wins_b) < GALLOP_WINS {
                self.gallop_after += 1;
                return Ok(Merge::Gallop);
            }
        }
    }
}

/// A merge from the left: what is still to take of the run aside and of the other one, and where it goes.
struct Low<'a, T> {
    aside: &'a [T],
    at: usize,
    other: usize,
    end: usize,
    target: usize,
}

impl<T: Clone> Low<'_, T> {
    fn take_aside(&mut self, items: &mut [T]) {
        items[self.target].clone_from(&self.aside[self.at]);
        (self.at, self.target) = (self.at + 1, self.target + 1);
    }

    fn take_other(&mut self, items: &mut [T]) {
        items.swap(self.target, self.other);
        (self.other, self.target) = (self.other + 1, self.target + 1);
    }

    /// The last value aside is known to be the greatest of all: with it alone nothing is left to ask.
    fn goes_on(&self) -> bool {
        self.at + 1 < self.aside.len() && self.other < self.end
    }

    /// What is left of the other run, then what is left aside.
    fn finish(&mut self, items: &mut [T]) {
        while self.other < self.end {
            self.take_other(items);
        }
        while self.at < self.aside.len() {
            self.take_aside(items);
        }
    }
}

/// A merge from the right: how many are left aside, and what is left of the other run.
struct High<'a, T> {
    aside: &'a [T],
    left: usize,
    base: usize,
    end: usize,
}

impl<T: Clone> High<'_, T> {
    fn take_aside(&mut self, items: &mut [T]) {
        items[self.end + self.left - 1].clone_from(&self.aside[self.left - 1]);
        self.left -= 1;
    }

    fn take_other(&mut self, items: &mut [T]) {
        self.end -= 1;
        items.swap(self.end + self.left, self.end);
    }

    /// The first value aside is known to be the least of all.
    fn goes_on(&self) -> bool {
        self.left > 1 && self.base < self.end
    }

    fn finish(&mut self, items: &mut [T]) {
        while self.base < self.end {
            self.take_other(items);
        }
        while self.left > 0 {
            self.take_aside(items);
        }
    }
}

/// The length from which a run is not filled up: 32 to 64, chosen so that the runs are nearly a power of two.
fn shortest_run(mut length: usize) -> usize {
    let mut odd = 0;
    while length >= 64 {
        odd |= length & 1;
        length >>= 1;
    }
    length + odd
}

/// Where `key` goes among sorted `items`, before those that are equal: `GallopLeft`.
fn before<T, E>(compare: &mut impl Compare<T, E>, key: &T, items: &[T], hint: usize) -> Result<usize, E> {
    gallop(items.len(), hint, |at| Ok(compare(&items[at], key)?.is_lt()))
}

/// Where `key` goes among sorted `items`, behind those that are equal: `GallopRight`.
fn after<T, E>(compare: &mut impl Compare<T, E>, key: &T, items: &[T], hint: usize) -> Result<usize, E> {
    gallop(items.len(), hint, |at| Ok(compare(key, &items[at])?.is_ge()))
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

#[cfg(test)]
mod tests {
    use super::{halves, runs};
    use std::cmp::Ordering;
    use std::convert::Infallible;

    fn numbers(length: usize, kinds: u64) -> Vec<(u64, usize)> {
        let mut state = length as u64 * 7919 + kinds;
        (0..length)
            .map(|at| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                // Stretches that rise make long runs, so that merges gallop.
                (((state >> 33) % kinds) / (1 + (at as u64 / 50) % 3) + at as u64 / 9 % kinds, at)
            })
            .collect()
    }

    #[test]
    fn sorts_and_keeps_equals_in_their_order() {
        for length in (0..300).chain([1000, 4097, 20_000]) {
            for kinds in [1, 2, 17, 1 << 20] {
                let items = numbers(length, kinds);
                let mut wanted = items.clone();
                wanted.sort_by_key(|item| item.0);
                let mut compare = |a: &(u64, usize), b: &(u64, usize)| Ok::<_, Infallible>(a.0.cmp(&b.0));
                let (mut by_runs, mut by_halves) = (items.clone(), items);
                runs(&mut by_runs, compare).expect("no error");
                halves(&mut by_halves, &mut compare).expect("no error");
                assert_eq!(by_runs, wanted, "{length} items of {kinds}");
                assert_eq!(by_halves, wanted, "{length} items of {kinds}");
            }
        }
    }

    #[test]
    fn a_comparer_that_contradicts_itself_loses_nothing() {
        for answers in [[-1, -1, 1, 0], [1, -1, -1, -1], [0, 1, 1, -1], [-1, -1, -1, -1]] {
            for length in 0..400 {
                let mut items: Vec<usize> = (0..length).collect();
                let mut asked = 0;
                let compare = |_: &usize, _: &usize| {
                    asked += 1;
                    Ok::<Ordering, Infallible>(answers[asked * asked / 3 % 4].cmp(&0))
                };
                runs(&mut items, compare).expect("no error");
                items.sort_unstable();
                assert!(items.into_iter().eq(0..length));
            }
        }
    }

    #[test]
    fn the_first_error_ends_it() {
        let mut asked = 0;
        let end = runs(&mut [3, 1, 2, 5, 4], |a, b| {
            asked += 1;
            if asked == 4 { Err("stop") } else { Ok(a.cmp(b)) }
        });
        assert_eq!((end, asked), (Err("stop"), 4));
    }
}
