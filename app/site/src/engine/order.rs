//! In which order requests get what they need, when not all of it has room.

use std::collections::{BTreeMap, BTreeSet};

/// What a request needs of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Item {
    /// A function, by its number among those that are not imported.
    Function(usize),
    /// The text of a built-in module, or a table.
    Text(&'static str),
}

pub(super) type Items = BTreeSet<Item>;

/// What each request needs more than those before it. An item is paid by all the requests left that need it, and the next
/// request is the one whose share is the least: what many programs need comes early, even if it is large.
pub(super) fn in_order(mut requests: Vec<Items>, functions: &[usize]) -> Vec<Items> {
    let mut order = Vec::new();
    loop {
        let mut users = BTreeMap::new();
        for item in requests.iter().flatten() {
            *users.entry(item).or_insert(0_usize) += 1;
        }
        let share = |items: &Items| -> f64 {
            items.iter().map(|item| bytes(*item, functions) as f64 / users[item] as f64).sum()
        };
        let shares = requests.iter().map(share).enumerate();
        let Some((at, _)) = shares.min_by(|(_, one), (_, other)| one.total_cmp(other)) else {
            return order;
        };
        let next = requests.swap_remove(at);
        requests.iter_mut().for_each(|items| items.retain(|item| !next.contains(item)));
        order.push(next);
    }
}

/// Bytes of some items; `functions` has those of each function.
pub(super) fn size_of(items: &Items, functions: &[usize]) -> usize {
    items.iter().map(|item| bytes(*item, functions)).sum()
}

fn bytes(item: Item, functions: &[usize]) -> usize {
    match item {
        Item::Function(number) => functions[number],
        Item::Text(name) => {
            node_api::registry::texts().find(|(other, _)| *other == name).map_or(0, |(_, text)| text.len())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Item, in_order};

    #[test]
    fn what_many_need_comes_before_what_is_small() {
        // Three requests share the first function; one needs a smaller one for itself.
        let requests = [&[0][..], &[0, 1], &[0, 2], &[3]];
        let requests = requests.map(|items| items.iter().copied().map(Item::Function).collect());
        let order = in_order(requests.to_vec(), &[100, 1, 2, 60]);
        let numbers: Vec<Vec<Item>> = order.into_iter().map(|items| items.into_iter().collect()).collect();
        assert_eq!(numbers, [[0], [1], [2], [3]].map(|items| items.map(Item::Function).to_vec()));
    }
}
