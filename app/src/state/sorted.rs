//! A small map, sorted by key.
//!
//! The page's maps hold tens of entries. A tree of the standard library would bring its whole balancing code for every pair
//! of types, which costs a first visit more than any search here.

use serde::{Deserialize, Deserializer, Serialize};
use std::borrow::Borrow;

/// A map of few entries in the order of their keys. Its serialised form is a map's: a number of pairs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sorted<K, V>(Vec<(K, V)>);

impl<K: Ord, V> Sorted<K, V> {
    fn at<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(other, _)| other.borrow().cmp(key))
    }

    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.at(key).ok().map(|at| &self.0[at].1)
    }

    /// The value of a key, to be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.at(key).ok().map(|at| &mut self.0[at].1)
    }

    /// Sets the value of a key.
    pub fn insert(&mut self, key: K, value: V) {
        match self.at(&key) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (key, value)),
        }
    }

    /// Removes a key, and gives its value.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.at(key).ok().map(|at| self.0.remove(at).1)
    }

    /// The value of a key, which is made if there is none.
    pub fn or_default(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        let at = self.at(&key).unwrap_or_else(|at| {
            self.0.insert(at, (key, V::default()));
            at
        });
        &mut self.0[at].1
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All entries, in the order of their keys.
    pub fn iter(&self) -> std::slice::Iter<'_, (K, V)> {
        self.0.iter()
    }

    /// All keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// All values, in the order of their keys.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }
}

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Sorted(Vec::new())
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Sorted<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut sorted = Sorted::default();
        entries.into_iter().for_each(|(key, value)| sorted.insert(key, value));
        sorted
    }
}

impl<'de, K: Deserialize<'de> + Ord, V: Deserialize<'de>> Deserialize<'de> for Sorted<K, V> {
    /// What was stored elsewhere may be in any order.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Vec::<(K, V)>::deserialize(from)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn it_is_the_map_of_the_standard_library_in_few_bytes() {
        let mut map = BTreeMap::new();
        let mut sorted = Sorted::default();
        for (step, key) in [5u8, 1, 9, 1, 3, 9, 0].into_iter().enumerate() {
            map.insert(key, step);
            sorted.insert(key, step);
        }
        assert_eq!(sorted.is_empty(), map.is_empty());
        assert_eq!(sorted.remove(&9), map.remove(&9));
        assert_eq!(sorted.remove(&9), None);
        *map.entry(4).or_default() += 2;
        *sorted.or_default(4) += 2;
        *map.entry(1).or_default() += 2;
        *sorted.or_default(1) += 2;
        assert!(sorted.iter().map(|(key, value)| (key, value)).eq(map.iter()));
        for key in 0..10 {
            assert_eq!(sorted.get(&key), map.get(&key));
            assert_eq!(sorted.get_mut(&key), map.get_mut(&key));
        }
        let bytes = postcard::to_allocvec(&map).unwrap();
        assert_eq!(postcard::to_allocvec(&sorted).unwrap(), bytes);
        assert_eq!(postcard::from_bytes::<Sorted<u8, usize>>(&bytes).unwrap(), sorted);
    }
}
