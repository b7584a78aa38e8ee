//! Two neighbouring runs become one: the shorter one stands aside, and the merge begins at its end of the two.

use super::gallop::{after, before};
use super::{Ask, Run};

/// Which run a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// A merge under way.
pub(super) trait Merge<T> {
    /// Which run a value is taken from when the right one's is less than the left one's.
    const LESS: Side;

    /// Whether there is anything left to ask: the last value aside is known to go last.
    fn goes_on(&self) -> bool;
    /// The values of the left run and of the right one that are next.
    fn next<'a>(&'a self, items: &'a [T]) -> (&'a T, &'a T);
    /// Puts the next value of a run into its place.
    fn take(&mut self, side: Side, items: &mut [T]);
    /// How many values of a run in a row are next, looked for in strides.
    fn stretch<E>(&self, side: Side, items: &[T], ask: Ask<'_, T, E>) -> Result<usize, E>;
    /// Puts what is left into its place.
    fn finish(&mut self, items: &mut [T]);
}

/// From the left; the left run stands aside. What is still to take of the two, and where it goes.
pub(super) struct Low<T> {
    aside: Vec<T>,
    at: usize,
    other: usize,
    end: usize,
    target: usize,
}

impl<T: Clone> Low<T> {
    pub(super) fn new(items: &[T], left: Run, right: Run) -> Low<T> {
        let aside = items[left.base..left.base + left.length].to_vec();
        Low { aside, at: 0, other: right.base, end: right.base + right.length, target: left.base }
    }
}

impl<T: Clone> Merge<T> for Low<T> {
    const LESS: Side = Side::Right;

    fn goes_on(&self) -> bool {
        self.at + 1 < self.aside.len() && self.other < self.end
    }

    fn next<'a>(&'a self, items: &'a [T]) -> (&'a T, &'a T) {
        (&self.aside[self.at], &items[self.other])
    }

    fn take(&mut self, side: Side, items: &mut [T]) {
        match side {
            Side::Left => {
                items[self.target].clone_from(&self.aside[self.at]);
                self.at += 1;
            }
            Side::Right => {
                items.swap(self.target, self.other);
                self.other += 1;
            }
        }
        self.target += 1;
    }

    fn stretch<E>(&self, side: Side, items: &[T], ask: Ask<'_, T, E>) -> Result<usize, E> {
        let (left, right) = self.next(items);
        match side {
            Side::Left => after(ask, right, &self.aside[self.at..], 0),
            Side::Right => before(ask, left, &items[self.other..self.end], 0),
        }
    }

    fn finish(&mut self, items: &mut [T]) {
        while self.other < self.end {
            self.take(Side::Right, items);
        }
        while self.at < self.aside.len() {
            self.take(Side::Left, items);
        }
    }
}

/// From the right; the right run stands aside. How many are left of it, and what is left of the other one.
pub(super) struct High<T> {
    aside: Vec<T>,
    left: usize,
    base: usize,
    end: usize,
}

impl<T: Clone> High<T> {
    pub(super) fn new(items: &[T], left: Run, right: Run) -> High<T> {
        let aside = items[right.base..right.base + right.length].to_vec();
        High { aside, left: right.length, base: left.base, end: left.base + left.length }
    }
}

impl<T: Clone> Merge<T> for High<T> {
    const LESS: Side = Side::Left;

    fn goes_on(&self) -> bool {
        self.left > 1 && self.base < self.end
    }

    fn next<'a>(&'a self, items: &'a [T]) -> (&'a T, &'a T) {
        (&items[self.end - 1], &self.aside[self.left - 1])
    }

    fn take(&mut self, side: Side, items: &mut [T]) {
        let target = self.end + self.left - 1;
        match side {
            Side::Left => {
                self.end -= 1;
                items.swap(target, self.end);
            }
            Side::Right => {
                self.left -= 1;
                items[target].clone_from(&self.aside[self.left]);
            }
        }
    }

    fn stretch<E>(&self, side: Side, items: &[T], ask: Ask<'_, T, E>) -> Result<usize, E> {
        let (left, right) = self.next(items);
        let others = &items[self.base..self.end];
        Ok(match side {
            Side::Left => others.len() - after(ask, right, others, others.len() - 1)?,
            Side::Right => self.left - before(ask, left, &self.aside[..self.left], self.left - 1)?,
        })
    }

    fn finish(&mut self, items: &mut [T]) {
        while self.base < self.end {
            self.take(Side::Left, items);
        }
        while self.left > 0 {
            self.take(Side::Right, items);
        }
    }
}
