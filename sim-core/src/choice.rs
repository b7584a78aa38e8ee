//! Choice points: the moments at which a real machine may go one way or another.
//!
//! A run never rolls dice behind the reader's back. Whoever has a choice asks [`Choices`]; a forced script answers first,
//! then the seed. Every answer is kept, so [`explore`] can walk through all the outcomes of a run, depth first.

use crate::trace::Choice;

/// One decision of a run: the option `taken` of `options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decision {
    /// What was decided.
    pub choice: Choice,
    /// How many ways there were, at least 2.
    pub options: u8,
    /// The way taken, below `options`.
    pub taken: u8,
}

/// Answers the choices of one run: from a script while it lasts, then from the seed.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    script: Vec<u8>,
    taken: Vec<Decision>,
    state: Option<u64>,
}

impl Choices {
    /// Seed 0 takes option 0, the usual way, every time. Any other seed picks evenly.
    pub fn new(seed: u64, script: Vec<u8>) -> Choices {
        Choices { script, taken: Vec::new(), state: (seed != 0).then_some(seed) }
    }

    /// Decides among `options` ways and remembers the answer. With fewer than two ways there is nothing to decide: 0.
    pub fn choose(&mut self, choice: Choice, options: u8) -> u8 {
        if options < 2 {
            return 0;
        }
        let taken = match self.script.get(self.taken.len()) {
            Some(&forced) => forced.min(options - 1),
            None => self.state.as_mut().map_or(0, |state| (split_mix(state) % u64::from(options)) as u8),
        };
        self.taken.push(Decision { choice, options, taken });
        taken
    }

    /// The decisions so far, in order.
    pub fn taken(&self) -> &[Decision] {
        &self.taken
    }
}

/// One outcome found by [`explore`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explored<R> {
    /// The decisions that led to it; their `taken` values are the script that repeats it.
    pub decisions: Vec<Decision>,
    /// What the run returned.
    pub result: R,
}

/// Whether [`explore`] saw every outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exploration<R> {
    /// Every run, in the order of their decisions: the usual one first.
    pub runs: Vec<Explored<R>>,
    /// True when all the ways were walked, false when `max_runs` ended the search.
    pub complete: bool,
}

/// Runs `simulate` again and again with a script of forced decisions until every combination was taken, depth first, or
/// `max_runs` runs were made. `simulate` must start afresh each time, hand the script to its [`Choices`] with seed 0, and
/// return its result with the decisions of the run.
pub fn explore<R>(max_runs: usize, mut simulate: impl FnMut(&[u8]) -> (R, Vec<Decision>)) -> Exploration<R> {
    let mut runs = Vec::new();
    let mut script: Vec<u8> = Vec::new();
    while runs.len() < max_runs {
        let (result, decisions) = simulate(&script);
        let next = successor(&decisions);
        runs.push(Explored { decisions, result });
        match next {
            Some(next) => script = next,
            None => return Exploration { runs, complete: true },
        }
    }
    Exploration { runs, complete: false }
}

/// The next script in depth-first order: the last decision that has another way left takes it, what came after is open.
fn successor(decisions: &[Decision]) -> Option<Vec<u8>> {
    let last = decisions.iter().rposition(|decision| decision.taken + 1 < decision.options)?;
    let mut script: Vec<u8> = decisions[..last].iter().map(|decision| decision.taken).collect();
    script.push(decisions[last].taken + 1);
    Some(script)
}

/// SplitMix64: a small generator with a full period, good enough to pick among a handful of ways.
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A run with two binary choices, the second only after option 1 of the first.
    fn program(script: &[u8]) -> (String, Vec<Decision>) {
        let mut choices = Choices::new(0, script.to_vec());
        let mut result = String::new();
        if choices.choose(Choice::StartupTime, 2) == 1 {
            result.push('b');
            result.push_str(["x", "y", "z"][usize::from(choices.choose(Choice::CompletionOrder, 3))]);
        } else {
            result.push('a');
        }
        (result, choices.taken().to_vec())
    }

    #[test]
    fn explore_walks_every_way_once() {
        let found = explore(100, program);
        let results: Vec<_> = found.runs.iter().map(|run| run.result.as_str()).collect();
        assert_eq!(results, ["a", "bx", "by", "bz"]);
        assert!(found.complete);
    }

    #[test]
    fn explore_says_when_it_was_cut_short() {
        let found = explore(2, program);
        assert_eq!(found.runs.len(), 2);
        assert!(!found.complete);
    }

    #[test]
    fn seed_zero_takes_the_usual_way_and_other_seeds_reach_them_all() {
        let pick = |seed| Choices::new(seed, Vec::new()).choose(Choice::CompletionOrder, 3);
        assert_eq!(pick(0), 0);
        let mut seen = [false; 3];
        (1..50).for_each(|seed| seen[usize::from(pick(seed))] = true);
        assert_eq!(seen, [true; 3]);
    }
}
