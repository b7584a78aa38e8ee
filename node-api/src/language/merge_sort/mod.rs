//! The order in which V8's sorts ask a comparer, which a program sees when its comparer prints.
//!
//! `Array.prototype.sort` and `toSorted` are the sort of Tim Peters (CPython's `listsort.txt`; V8's
//! `third_party/v8/builtins/array-sort.tq`): runs, short ones filled up by binary insertion, merged with galloping.
//! Typed arrays are halved and merged (`src/builtins/typed-array-sort.tq`). A comparer that contradicts itself gives
//! some order, and never an end of the process.

mod gallop;
mod merge;

use gallop::{after, before};
use merge::{High, Low, Merge, Side};
use std::cmp::Ordering;

/// Wins in a row after which a merge looks for a whole stretch, `kMinGallopWins`.
const GALLOP_WINS: usize = 7;

/// What a sort asks: the order of two values, or the error that ends it.
pub(super) type Ask<'a, T, E> = &'a mut dyn FnMut(&T, &T) -> Result<Ordering, E>;

/// Sorts as `Array.prototype.sort` does.
///
/// # Errors
/// The first one of `ask`; what `items` then hold is some mixture.
pub(super) fn runs<T: Clone, E>(items: &mut [T], ask: Ask<'_, T, E>) -> Result<(), E> {
    Runs { items, ask, gallop_after: GALLOP_WINS, pending: Vec::new() }.sort()
}

/// Sorts as a typed array with a comparer does: halves, each sorted, then merged from the left.
///
/// # Errors
/// The first one of `ask`.
pub(super) fn halves<T: Clone, E>(items: &mut [T], ask: Ask<'_, T, E>) -> Result<(), E> {
    if items.len() < 2 {
        return Ok(());
    }
    let middle = items.len() / 2;
    halves(&mut items[..middle], ask)?;
    halves(&mut items[middle..], ask)?;
    let copy = items.to_vec();
    let (mut left, mut right) = (0, middle);
    for target in items.iter_mut() {
        let from_left = left < middle && (right == copy.len() || ask(&copy[left], &copy[right])?.is_le());
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

struct Runs<'a, T, E> {
    items: &'a mut [T],
    ask: Ask<'a, T, E>,
    /// Falls while galloping pays and rises while it does not.
    gallop_after: usize,
    pending: Vec<Run>,
}

impl<T: Clone, E> Runs<'_, T, E> {
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
        let falls = (self.ask)(&self.items[base + 1], &self.items[base])?.is_lt();
        let mut length = 2;
        while base + length < end {
            let order = (self.ask)(&self.items[base + length], &self.items[base + length - 1])?;
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
                if (self.ask)(&self.items[next], &self.items[middle])?.is_lt() {
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
        let placed = after(self.ask, &self.items[b.base], &self.items[a.base..a.base + a.length], 0)?;
        a.base += placed;
        a.length -= placed;
        if a.length == 0 {
            return Ok(());
        }
        let last = &self.items[a.base + a.length - 1];
        b.length = before(self.ask, last, &self.items[b.base..b.base + b.length], b.length - 1)?;
        match b.length {
            0 => Ok(()),
            _ if a.length <= b.length => self.merge(Low::new(self.items, a, b)),
            _ => self.merge(High::new(self.items, a, b)),
        }
    }

    /// The first value is known: it is why what stood before it needed no merge.
    fn merge<M: Merge<T>>(&mut self, mut merge: M) -> Result<(), E> {
        merge.take(M::LESS, self.items);
        while merge.goes_on() && self.pairs(&mut merge)? && self.stretches(&mut merge)? {}
        merge.finish(self.items);
        Ok(())
    }

    /// Pair by pair, until one run wins too often for that. Whether there is more to do.
    fn pairs<M: Merge<T>>(&mut self, merge: &mut M) -> Result<bool, E> {
        let (mut wins, mut before) = (0, None);
        while wins < self.gallop_after {
            let (left, right) = merge.next(self.items);
            let less = (self.ask)(right, left)?.is_lt();
            let other = if M::LESS == Side::Left { Side::Right } else { Side::Left };
            merge.take(if less { M::LESS } else { other }, self.items);
            wins = if before == Some(less) { wins + 1 } else { 1 };
            before = Some(less);
            if !merge.goes_on() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Stretch by stretch, while stretches are long. Whether there is more to do.
    fn stretches<M: Merge<T>>(&mut self, merge: &mut M) -> Result<bool, E> {
        self.gallop_after += 1;
        loop {
            self.gallop_after = self.gallop_after.saturating_sub(1).max(1);
            let mut longest = 0;
            for (side, then) in [(Side::Left, Side::Right), (Side::Right, Side::Left)] {
                let wins = merge.stretch(side, self.items, self.ask)?;
                longest = longest.max(wins);
                (0..wins).for_each(|_| merge.take(side, self.items));
                if !merge.goes_on() {
                    return Ok(false);
                }
                // The key of the search goes behind the stretch.
                merge.take(then, self.items);
                if !merge.goes_on() {
                    return Ok(false);
                }
            }
            if longest < GALLOP_WINS {
                self.gallop_after += 1;
                return Ok(true);
            }
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
                runs(&mut by_runs, &mut compare).expect("no error");
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
                let mut compare = |_: &usize, _: &usize| {
                    asked += 1;
                    Ok::<Ordering, Infallible>(answers[asked * asked / 3 % 4].cmp(&0))
                };
                runs(&mut items, &mut compare).expect("no error");
                items.sort_unstable();
                assert!(items.into_iter().eq(0..length));
            }
        }
    }

    #[test]
    fn the_first_error_ends_it() {
        let mut asked = 0;
        let end = runs(&mut [3, 1, 2, 5, 4], &mut |a: &i32, b: &i32| {
            asked += 1;
            if asked == 4 { Err("stop") } else { Ok(a.cmp(b)) }
        });
        assert_eq!((end, asked), (Err("stop"), 4));
    }
}
