//! How Node would have come to what is shown: its functions between the call and a function of the program.

use crate::errors::Call;

/// Calls from the outermost on, each with those between it and the value that it shows.
#[derive(Default)]
pub(super) struct Route {
    calls: Vec<Call>,
}

/// What shows an object that has entries besides properties.
const RAW: Call = ("formatRaw", "1158:14");
/// What shows an object's properties.
const RAW_KEYS: Call = ("formatRaw", "1174:9");
/// What shows any value.
const VALUE: Call = ("formatValue", "930:10");

/// The ways from an object to what it holds, outermost first.
pub(super) const PROPERTY: &[Call] = &[VALUE, RAW_KEYS, ("formatProperty", "2288:11")];
pub(super) const ELEMENT: &[Call] = &[VALUE, RAW, ("formatArray", "2102:32"), ("formatProperty", "2288:11")];
pub(super) const GETTER: &[Call] = &[VALUE, RAW_KEYS, ("formatProperty", "2302:21")];
pub(super) const GETTER_ELEMENT: &[Call] = &[VALUE, RAW, ("formatArray", "2102:32"), ("formatProperty", "2302:21")];
pub(super) const GOTTEN: &[Call] = &[VALUE, RAW_KEYS, ("formatProperty", "2306:43")];
pub(super) const GOTTEN_ELEMENT: &[Call] = &[VALUE, RAW, ("formatArray", "2102:32"), ("formatProperty", "2306:43")];
pub(super) const MAP_KEY: &[Call] = &[VALUE, RAW, ("formatMap", "2156:10")];
pub(super) const MAP_VALUE: &[Call] = &[VALUE, RAW, ("formatMap", "2156:50")];
pub(super) const SET: &[Call] = &[VALUE, RAW, ("formatSet", "2135:32")];
pub(super) const PROMISE: &[Call] = &[VALUE, RAW, ("formatPromise", "2259:17")];
pub(super) const SET_ITERATOR: &[Call] =
    &[VALUE, RAW, ("formatIterator", "2249:10"), ("formatSetIterInner", "2173:17")];
pub(super) const MAP_ITERATOR: &[Call] = &[VALUE, RAW, ("formatIterator", "2246:12"), ("formatMapIterInner", "2214:9")];
/// The program's own way to show an object, and what shows the object that it gave instead.
pub(super) const CUSTOM: &[Call] = &[("formatValue", "895:19")];
pub(super) const GIVEN: &[Call] = &[("formatValue", "906:18")];

impl Route {
    /// The way that starts with `base`, innermost first.
    pub(super) fn from(base: &[Call]) -> Route {
        Route { calls: base.iter().rev().copied().collect() }
    }

    /// Goes on by `way`, and returns what [`Self::back`] takes.
    pub(super) fn along(&mut self, way: &[Call]) -> usize {
        let before = self.calls.len();
        self.calls.extend_from_slice(way);
        before
    }

    pub(super) fn back(&mut self, before: usize) {
        self.calls.truncate(before);
    }

    /// All of it and `way`, innermost first.
    pub(super) fn to(&self, way: &[Call]) -> Vec<Call> {
        way.iter().rev().chain(self.calls.iter().rev()).copied().collect()
    }
}
